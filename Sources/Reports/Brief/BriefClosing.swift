import Cases

/// What stands at the end of every brief: citations and the imprint.
struct BriefClosing {
  let language: Language
  let style: HouseStyle
  let sources: [String: Source]

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A source as a list of sources names it.
  func citation(_ id: String) -> String {
    guard id != "gelingen-codebook", let source = sources[id] else {
      return say("Gelingen, Kodierbuch: unsere Ergänzung.", "Gelingen, codebook: our addition.")
    }
    let authors = source.authors.isEmpty ? source.producer ?? "" : source.authors.joined(separator: ", ")
    let year = source.year.map { " (\($0.text))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
    let url = source.url.map { " \($0)" } ?? ""
    let end = source.title.last.map { ".?!".contains($0) } ?? false ? "" : "."
    return authors.isEmpty ? "\(source.title)\(year)\(end)\(url)" : "\(authors)\(year): \(source.title)\(end)\(url)"
  }

  /// Sources with the places that are cited.
  func sources(_ places: [String: Set<String>]) -> [Document.Block] {
    let lines = places.sorted { $0.key < $1.key }.map { id, locators in
      "\(citation(id)) \(say("Fundstellen", "Places")): \(Self.inOrder(locators).joined(separator: "; "))."
    }
    return lines.isEmpty ? [] : [.heading(level: 2, text: say("Quellen", "Sources")), .list(lines)]
  }

  /// Places as one looks them up: page 8 before page 15.
  private static func inOrder(_ locators: Set<String>) -> [String] {
    locators.map { place in
      let parts = place.split(separator: /[^0-9]+/).prefix(1).compactMap { Int($0) }
      return (prefix: String(place.prefix { !$0.isNumber }), number: parts.first ?? 0, place: place)
    }.sorted { ($0.prefix, $0.number, $0.place) < ($1.prefix, $1.number, $1.place) }.map(\.place)
  }

  /// Who answers for it; the study's day is left out where the document has another.
  func imprint(day: String, data: String?, version: String) -> [Document.Block] {
    let imprint = style.imprint
    func line(_ name: String, _ text: String?) -> Document.Block? { text.map { .item(name: name, text: $0) } }
    func date(_ text: String) -> String { EventDate(text).map(language.text) ?? text }
    let open = say("noch nicht benannt; vor einer Veröffentlichung zu ergänzen", "not named yet; to be added before publication")
    let licence = say(
      "Kodierung und Text CC BY 4.0; zu nennen ist „Kodierung: Gelingen“.", "Coding and text CC BY 4.0; to be named: “coding: Gelingen”.")
    let lines = [
      line(say("Herausgabe:", "Published by:"), imprint.publisher?[language]),
      line(say("Text:", "Text:"), imprint.authors.isEmpty ? nil : imprint.authors.joined(separator: ", ")),
      line(
        say("Verantwortlich (V.\u{A0}i.\u{A0}S.\u{A0}d.\u{A0}P.):", "Responsible under press law (V.i.S.d.P.):"),
        imprint.responsible ?? open),
      line(say("Kontakt:", "Contact:"), imprint.contact), line(say("Kennung:", "Identifier:"), imprint.identifier),
      line(say("Lizenz:", "Licence:"), imprint.licence ?? licence),
      line(
        say("Stand:", "As of:"),
        say(
          "\(date(day))\(data.map { "; Daten der Studie vom \(date($0))" } ?? ""); Gelingen \(version).",
          "\(date(day))\(data.map { "; data of the study as of \(date($0))" } ?? ""); Gelingen \(version).")),
    ]
    return [.heading(level: 2, text: say("Impressum", "Imprint"))] + lines.compactMap { $0 }
  }

  /// A publication as a sentence names it.
  func publication(_ id: String) -> String {
    guard id != "gelingen-codebook", let source = sources[id] else { return say("unsere Ergänzung", "our addition") }
    let isByPeople = [.policyBrief, .guide, .journalArticle, .book].contains(source.kind)
    let people = source.authors.map { isByPeople ? Self.lastName($0) : $0.split(separator: ",").first.map(String.init) ?? $0 }
    let who =
      switch people.count {
      case 0: source.producer ?? titleInQuotes(source.title)
      case 1: people[0]
      case 2: people[0] + say(" und ", " and ") + people[1]
      default: people[0] + say(" u.\u{A0}a.", " et al.")
      }
    return who + (source.year.map { " (\($0.start.year))" } ?? say(" (o.\u{A0}J.)", " (n.d.)"))
  }

  /// A person's last name; a name of one word or more than three is a body's and stays whole.
  private static func lastName(_ author: String) -> String {
    let words = author.split(separator: " ")
    return (2...3).contains(words.count) ? words.last.map(String.init) ?? author : author
  }

  /// A title in quotation marks; those within it become single ones.
  private func titleInQuotes(_ text: String) -> String {
    say(
      "„\(text.replacing("„", with: "‚").replacing("“", with: "‘"))“",
      "“\(text.replacing("“", with: "‘").replacing("”", with: "’"))”")
  }
}
