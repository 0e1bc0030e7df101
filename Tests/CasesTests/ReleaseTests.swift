import Cases
import Foundation
import Testing

struct ReleaseTests {
  @Test(arguments: [
    ("public", Release.public), ("internal", .internal), ("embargo \"2027-01-31\"", .embargo(until: "2027-01-31")),
    ("embargo 2027-01-31", .embargo(until: "2027-01-31")),
  ])
  func `a release is read`(text: String, expected: Release) {
    #expect(Release(text) == expected)
  }

  @Test(arguments: [
    "", "Public", "secret", "embargo", "embargo ", "embargo 2027", "embargo 2027-01", "embargo 2027-02-30",
    "embargo 2027-01-31..2028-01-31", "embargo 2027-01-31..", "embargo \"2027-01-31", "embargo 2027-\"01\"-31",
    "embargo  2027-01-31", "embargo 2027-01-31 internal", "public internal",
  ])
  func `what is no release is refused`(text: String) {
    #expect(Release(text) == nil)
  }

  @Test func `public shows always, internal never`() {
    for day in [nil, "1999-01-01", "2999-12-31"] {
      #expect(Release.public.isVisible(on: day))
      #expect(!Release.internal.isVisible(on: day))
    }
  }

  @Test(arguments: [
    ("2027-01-30", false), ("2027-01-31", true), ("2027-02-01", true), ("2026-12-31", false), ("2028-01-01", true),
  ])
  func `an embargo ends on its day`(day: String, isVisible: Bool) {
    #expect(Release.embargo(until: "2027-01-31").isVisible(on: day) == isVisible)
  }

  @Test(arguments: [nil, "", "9999", "2027-2-1", "tomorrow", "2027-02-31", "2099-01", "2027-02-01..2027-02-02"])
  func `an embargo holds without a day`(day: String?) {
    #expect(!Release.embargo(until: "2027-01-31").isVisible(on: day))
  }

  @Test(arguments: [Release.public, .internal, .embargo(until: "2027-01-31")])
  func `a release is coded as case files write it`(release: Release) throws {
    let json = try JSONEncoder().encode([release])
    #expect(try JSONDecoder().decode([Release].self, from: json) == [release])
  }
}
