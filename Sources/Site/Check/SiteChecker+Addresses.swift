import Foundation

extension SiteChecker {
  /// Follows every address of every page within the site.
  ///
  /// - Parameter report: Where findings go.
  /// - Returns: How many were followed.
  func checkAddresses(_ report: inout SiteReport) -> Int {
    var followed = 0
    for page in sorted {
      for address in page.addresses {
        let value = address.value
        if let scheme = Self.scheme(of: value) {
          checkScheme(scheme, of: address, page, &report)
        } else if value.hasPrefix("//") {
          add(
            .outside, "“\(value)” has no scheme, and so depends on where the page is opened.", in: page.path, at: address.offset,
            to: &report)
        } else {
          followed += 1
          follow(value, from: page, at: address.offset, &report)
        }
      }
    }
    return followed
  }

  private func checkScheme(_ scheme: String, of address: CheckedPage.Address, _ page: CheckedPage, _ report: inout SiteReport) {
    switch address.use {
    case .resource where scheme != "data":
      add(.outside, "The page fetches “\(address.value)”.", in: page.path, at: address.offset, to: &report)
    case .link where !["https", "http", "mailto"].contains(scheme):
      add(.scheme, "A link leads to “\(address.value.prefix(80))”.", in: page.path, at: address.offset, to: &report)
    case .link:
      // A link to the site by its full address is followed like any other.
      if let local = local(address.value) { follow("/" + local, from: page, at: address.offset, &report) }
    case .canonical where local(address.value) != page.path:
      add(.canonical, "The page stands at “\(address.value)”, it says.", in: page.path, at: address.offset, to: &report)
    default: break
    }
  }

  private func follow(_ link: String, from page: CheckedPage, at offset: Int, _ report: inout SiteReport) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let address = parts[0].prefix { $0 != "?" }
    guard let target = Self.resolved(String(address), from: page.path), files[target] != nil else {
      return add(.link, "A link leads to “\(link)”, which is not there.", in: page.path, at: offset, to: &report)
    }
    // With “=” it is a choice that a script reads, such as #land=BY.
    guard parts.count == 2, let place = parts[1].removingPercentEncoding, !place.isEmpty, !place.contains("="),
      let other = pages[target], other.ids[place] == nil
    else { return }
    add(.anchor, "A link leads to “\(link)”; the page is there, the place is not.", in: page.path, at: offset, to: &report)
  }

  /// The path of an address within the site; `nil` where it leads out of it.
  static func resolved(_ link: String, from path: String) -> String? {
    guard !link.isEmpty else { return path }
    guard let link = link.removingPercentEncoding else { return nil }
    var parts = link.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    if link.hasSuffix("/") || parts.isEmpty { parts.append("index.html") }
    return parts.joined(separator: "/")
  }

  /// The scheme of an address, in lower case.
  static func scheme(of address: String) -> String? {
    guard let match = address.firstMatch(of: /^\s*([A-Za-z][A-Za-z0-9+.\-]*)\s*:/) else { return nil }
    return match.output.1.lowercased()
  }

  /// The path within the site of an address that begins with the site's own.
  func local(_ address: String) -> String? {
    guard let base, address.hasPrefix(base) else { return nil }
    let path = address.dropFirst(base.count).prefix { $0 != "#" && $0 != "?" }
    return path.isEmpty ? "index.html" : String(path)
  }

  /// Each page of a language and its twin name each other and themselves.
  func checkTwins(_ report: inout SiteReport) {
    for page in sorted {
      guard let folder = page.folder else { continue }
      let twins = twins(of: page)
      guard twins[folder] == page.path else {
        add(.twin, "The page does not name itself as its version in “\(folder)”.", in: page.path, at: 0, to: &report)
        continue
      }
      for (language, path) in twins.sorted(by: { $0.key < $1.key }) where path != page.path {
        guard let other = pages[path] else {
          add(.twin, "“\(path)”, its version in “\(language)”, is not there.", in: page.path, at: 0, to: &report)
          continue
        }
        guard self.twins(of: other)[folder] != page.path else { continue }
        add(.twin, "“\(path)”, its version in “\(language)”, does not name it.", in: page.path, at: 0, to: &report)
      }
    }
  }

  private func twins(of page: CheckedPage) -> [String: String] {
    var twins: [String: String] = [:]
    for address in page.addresses {
      guard case .alternate(let language) = address.use, ["de", "en"].contains(language), twins[language] == nil else { continue }
      twins[language] = local(address.value) ?? Self.resolved(address.value, from: page.path) ?? ""
    }
    return twins
  }
}
