import Cases
import Foundation
import Testing

@testable import CaseFiles

@Suite("A house style")
struct HouseStyleTests {
  /// A folder with a style and what lies beside it.
  private func read(_ text: String, beside files: [String: Data] = [:]) throws -> HouseStyleFile {
    let folder = FileManager.default.temporaryDirectory.appending(path: "style-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: "house.yml"))
    for (name, data) in files { try data.write(to: folder.appending(path: name)) }
    return try HouseStyleFile(folder.appending(path: "house.yml").path)
  }

  private func problems(_ text: String, beside files: [String: Data] = [:]) -> [String] {
    do {
      _ = try read(text, beside: files)
      return []
    } catch let error as InvalidFiles {
      return error.findings.map(\.message)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("Everything is optional, and everything is read")
  func reading() throws {
    let style = try read(
      """
      logo: house.png
      logo_text: {de: Ministerium, en: Ministry}
      colors: {accent: "#7a1f1f"}
      fonts: {text: Source Serif 4}
      funder_line: {de: Gefördert vom Land., en: Funded by the Land.}
      imprint:
        responsible: A. Beispiel
        authors: [B. Muster, C. Probe]
      """, beside: ["house.png": Data([0x89, 0x50, 0x4E, 0x47, 0x0D])])
    #expect(style.logo?.kind == "png")
    #expect(style.style.colors.accent == "#7a1f1f" && style.style.colors.text == nil)
    #expect(style.style.imprint.authors == ["B. Muster", "C. Probe"] && style.style.imprint.publisher == nil)
    #expect(style.style.funderLine?[.de] == "Gefördert vom Land.")
    let least = try read("imprint: {responsible: A. Beispiel}")
    #expect(least.logo == nil && least.style.fonts.text == nil && least.style.imprint.authors.isEmpty)
  }

  @Test("Luminance and contrast are those of WCAG 2.1: white on black is 21, #767676 on white is just enough, #777777 is not")
  func contrast() throws {
    let white = try #require(HouseStyleCheck.luminance("#ffffff"))
    func ratio(_ color: String) throws -> Double { HouseStyleCheck.contrast(try #require(HouseStyleCheck.luminance(color)), white) }
    #expect(abs(try ratio("#000000") - 21) < 1e-9)
    // 4.54 and 4.48: the best known pair around the limit.
    #expect(abs(try ratio("#767676") - 4.54) < 0.005)
    #expect(abs(try ratio("#777777") - 4.48) < 0.005)
    #expect(
      HouseStyleCheck.luminance("red") == nil && HouseStyleCheck.luminance("#12345") == nil && HouseStyleCheck.luminance("#12345g") == nil)
  }

  @Test("Colours that cannot be read, that are none, and fonts that are no names are refused, all at once")
  func refused() {
    let found = problems("colors: {accent: \"#cccccc\", text: red}\nfonts: {text: \"x\\\";}body{display:none\"}")
    #expect(found.count == 3)
    #expect(found.contains { $0.hasPrefix("The colour “#cccccc” has a contrast of 1.4 : 1") })
    #expect(found.contains { $0.hasPrefix("“red” is no colour") } && found.contains { $0.contains("no name of a font family") })
  }

  @Test("A logo is a picture beside the file, with words for it")
  func logo() {
    let text = "logo_text: {de: Haus, en: House}\n"
    #expect(problems("logo: none.png\n" + text).first?.contains("There is no picture") == true)
    #expect(problems("logo: ../house.png\n" + text).first?.contains("not a plain file name") == true)
    #expect(problems("logo: house.png\n" + text, beside: ["house.png": Data("GIF89a".utf8)]).first?.contains("no PNG, JPEG or SVG") == true)
    #expect(problems("logo: house.svg", beside: ["house.svg": Data("<svg/>".utf8)]).first?.contains("no text for those") == true)
    #expect(problems("logo: house.svg\n" + text, beside: ["house.svg": Data("<svg/>".utf8)]) == [])
  }

  @Test("A wrong key and a missing file are findings")
  func files() {
    #expect(problems("colours: {accent: \"#000000\"}").count == 1)
    #expect(throws: InvalidFiles.self) { try HouseStyleFile("/no/such/house.yml") }
  }
}
