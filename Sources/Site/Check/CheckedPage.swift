import Foundation

/// What the checks need to know of a page.
struct CheckedPage {
  /// An address that stands in a page.
  struct Address {
    /// What it is for.
    enum Use {
      /// What a reader follows.
      case link
      /// What a browser fetches to show the page.
      case resource
      /// The same page in another language.
      case alternate(String)
      /// Where the page stands.
      case canonical
      /// Another description of the site, such as a feed.
      case description
    }

    var value: String
    var use: Use
    var offset: Int
  }

  /// Something in a page that breaks a rule which needs no other file.
  struct Fault {
    var rule: SiteRule
    var what: String
    var offset: Int
  }

  let path: String
  private(set) var language: String?
  private(set) var title = ""
  private(set) var ids: [String: Int] = [:]
  private(set) var addresses: [Address] = []
  private(set) var headings: [(level: Int, offset: Int)] = []
  private(set) var descriptions: [(text: String, offset: Int)] = []
  private(set) var faults: [Fault] = []
  /// What other elements of the page are named by: `aria-labelledby`, `for` and their kin.
  private(set) var references: [(id: String, offset: Int)] = []

  init(path: String, data: Data) {
    self.path = path
    var scanner = HTMLScanner(data)
    var reading = Reading()
    while let piece = scanner.next() {
      switch piece {
      case .open(let tag): open(tag, &reading)
      case .close(let name): close(name, &reading)
      case .text(let text):
        if reading.control != nil { reading.text += text }
        if reading.isInTitle { title += text }
      case .raw(let text):
        if let offset = reading.description { descriptions.append((text, offset)) }
        reading.description = nil
      }
    }
    if !reading.hasPage { faults.append(Fault(rule: .language, what: "no element “html”", offset: 0)) }
    if title.allSatisfy(\.isWhitespace) { faults.append(Fault(rule: .title, what: "no title", offset: 0)) }
  }

  /// Where the reading is.
  private struct Reading {
    var hasPage = false
    var isInTitle = false
    var isInDrawing = 0
    var description: Int?
    /// The text of the link or button so far, and where that began; `nil` outside one.
    var text = ""
    var control: Int?
    var isNamed = false
  }

  private mutating func open(_ tag: HTMLScanner.Tag, _ reading: inout Reading) {
    let attributes = tag.attributes
    if let id = attributes["id"] {
      if let first = ids[id] { faults.append(Fault(rule: .idTwice, what: id, offset: max(first, tag.offset))) }
      ids[id] = ids[id] ?? tag.offset
    }
    for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
      references += (attributes[name] ?? "").split(separator: " ").map { (String($0), tag.offset) }
    }
    for (name, value) in attributes where name.hasPrefix("on") || name == "style" {
      faults.append(Fault(rule: .inline, what: "\(name)=\"\(value)\"", offset: tag.offset))
    }
    switch tag.name {
    case "html":
      reading.hasPage = true
      language = attributes["lang"]
      if (language ?? "").isEmpty { faults.append(Fault(rule: .language, what: "no attribute “lang”", offset: tag.offset)) }
    case "title" where reading.isInDrawing == 0: reading.isInTitle = true
    case "svg":
      reading.isInDrawing += 1
      if attributes["role"] == "img", attributes["aria-label"] == nil, attributes["aria-labelledby"] == nil {
        faults.append(Fault(rule: .alternative, what: "a drawing", offset: tag.offset))
      }
    case "img":
      if attributes["alt"] == nil { faults.append(Fault(rule: .alternative, what: attributes["src"] ?? "a picture", offset: tag.offset)) }
      if !(attributes["alt"] ?? "").isEmpty { reading.isNamed = true }
    case "h1", "h2", "h3", "h4", "h5", "h6": headings.append((Int(tag.name.suffix(1)) ?? 1, tag.offset))
    case "a", "button":
      (reading.control, reading.text) = (tag.offset, "")
      reading.isNamed = ["aria-label", "aria-labelledby", "title"].contains { !(attributes[$0] ?? "").isEmpty }
      if tag.name == "a", attributes["href"] == nil { reading.control = nil }
    case "script":
      if attributes["type"] == "application/ld+json" {
        reading.description = tag.offset
      } else if attributes["src"] == nil {
        faults.append(Fault(rule: .inline, what: "a script", offset: tag.offset))
      }
    case "style": faults.append(Fault(rule: .inline, what: "a style", offset: tag.offset))
    default: break
    }
    collect(tag)
  }

  private mutating func close(_ name: String, _ reading: inout Reading) {
    switch name {
    case "title": reading.isInTitle = false
    case "svg": reading.isInDrawing -= 1
    case "a", "button":
      if let offset = reading.control, !reading.isNamed, reading.text.allSatisfy(\.isWhitespace) {
        faults.append(Fault(rule: .name, what: name == "a" ? "a link" : "a button", offset: offset))
      }
      reading.control = nil
    default: break
    }
  }

  private mutating func collect(_ tag: HTMLScanner.Tag) {
    for name in ["src", "poster", "data", "action", "xlink:href"] {
      guard let value = tag.attributes[name] else { continue }
      addresses.append(Address(value: value, use: .resource, offset: tag.offset))
    }
    for part in (tag.attributes["srcset"] ?? "").split(separator: ",") {
      let value = part.split(separator: " ").first.map(String.init) ?? ""
      addresses.append(Address(value: value, use: .resource, offset: tag.offset))
    }
    guard let href = tag.attributes["href"] else { return }
    let use: Address.Use
    switch tag.name {
    case "link":
      let kinds = (tag.attributes["rel"] ?? "").split(separator: " ").map(String.init)
      if let language = tag.attributes["hreflang"] {
        use = .alternate(language)
      } else if kinds.contains("canonical") {
        use = .canonical
      } else {
        use = kinds.contains("alternate") || kinds.contains("license") ? .description : .resource
      }
    case "a", "area": use = .link
    default: use = .resource
    }
    addresses.append(Address(value: href, use: use, offset: tag.offset))
  }
}
