import CaseFiles
import Cases
import Foundation
import Reports

/// The site's data for catalogues of open data: DCAT-AP.de 2.0 as Turtle.
///
/// A data set per licence and study, a distribution per file. What the specification leaves to a body that registers data sets, such as
/// `dcatde:contributorID`, is not made up.
struct DataCatalogue {
  static let name = "catalog.ttl"

  let site: Observatory
  /// All data files by their path within the site.
  let files: [String: Data]

  private static let prefixes = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dcatde", "http://dcat-ap.de/def/dcatde/"), ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"), ("owl", "http://www.w3.org/2002/07/owl#"), ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]
  private static let authority = "http://publications.europa.eu/resource/authority"

  /// A data set before it is written.
  private struct Entry {
    var id: String
    var title: LocalizedText
    var description: LocalizedText
    var paths: [String]
    var licence: String
    var attribution: String?
  }

  var text: String {
    let entries = entries
    var parts = Self.prefixes.map { "@prefix \($0.0): <\($0.1)> ." }
    // Without an address, names hold relative to where the file is read from.
    if let base = site.options.base { parts.append("@base \(Turtle.address(base)) .") }
    parts = [parts.joined(separator: "\n") + "\n", catalogue(of: entries), publisher]
    for entry in entries {
      parts.append(dataset(entry))
      parts += entry.paths.map { distribution($0, of: entry) }
    }
    return parts.joined(separator: "\n")
  }

  // MARK: - What is in it

  private var entries: [Entry] {
    let own = site.downloads.keys.sorted().filter { !$0.hasPrefix("context/") }.flatMap(withTwin)
    let count = site.cases.count
    var entries = [
      Entry(
        id: "cases", title: LocalizedText(de: "Regionale Missionen: Kodierung", en: "Regional missions: coding"),
        description: LocalizedText(
          de:
            "\(count) regionale Missionen und Vorhaben, Bedingung für Bedingung kodiert, jede Angabe mit ihrer Quelle. Unbekannt heißt nicht, dass etwas fehlt.",
          en:
            "\(count) regional missions and initiatives, coded condition by condition, every statement with its source. Unknown does not mean absent."
        ),
        paths: own, licence: "http://dcat-ap.de/def/licenses/cc-by/4.0", attribution: attribution)
    ]
    let context = site.downloads.keys.sorted().filter { $0.hasPrefix("context/") }.flatMap(withTwin)
    if !context.isEmpty {
      entries.append(
        Entry(
          id: "context", title: LocalizedText(de: "Kennzahlen der Kreise", en: "Figures of the districts"),
          description: LocalizedText(
            de: "Kennzahlen und Zeitreihen deutscher Kreise aus INKAR 2024, wie die Vergleiche sie verwenden.",
            en: "Figures and series of German districts from INKAR 2024, as the comparisons use them."),
          paths: context, licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0", attribution: "© BBSR Bonn, INKAR 2024"))
    }
    return entries
      + site.studies.map { study in
        Entry(
          id: "study-\(study.id)", title: study.title, description: described(study), paths: ["data/studies/\(study.id).json"],
          licence: "http://dcat-ap.de/def/licenses/cc-by/4.0", attribution: attribution)
      }
  }

  private func described(_ study: Observatory.Study) -> LocalizedText {
    let isAsked = study.question.de != nil || study.question.en != nil
    return isAsked ? study.question : study.title
  }

  private func withTwin(_ name: String) -> [String] {
    ["data/\(name)", "data/\(SpreadsheetTables.folder)/\(name)"].filter { files[$0] != nil }
  }

  private var attribution: String {
    let names = site.options.imprint.authors
    return names.isEmpty ? plain(publisherName) : names.joined(separator: "; ")
  }

  private var publisherName: LocalizedText { site.options.imprint.publisher ?? site.options.title }

  private func plain(_ text: LocalizedText) -> String { text.de ?? text.en ?? "" }

  // MARK: - How it is written

  private func texts(_ text: LocalizedText) -> [String] {
    [text.de.map { Turtle.text($0, "de") }, text.en.map { Turtle.text($0, "en") }].compactMap { $0 }
  }

  private func catalogue(of entries: [Entry]) -> String {
    Turtle.thing(
      "<catalog.ttl#catalog>",
      [
        ("a", ["dcat:Catalog"]), ("dct:title", texts(site.options.title)),
        (
          "dct:description",
          texts(
            LocalizedText(
              de: "Kodierte Fälle regionaler Missionen, Kennzahlen und Ergebnisse von Studien.",
              en: "Coded cases of regional missions, figures and results of studies."))
        ),
        ("dct:publisher", ["<catalog.ttl#publisher>"]), ("dct:language", languages),
        ("dct:license", ["<http://dcat-ap.de/def/licenses/cc-by/4.0>"]), ("foaf:homepage", ["<index.html>"]),
        ("dct:modified", modified), ("dcat:dataset", entries.map { "<catalog.ttl#\($0.id)>" }),
      ])
  }

  private var languages: [String] { ["DEU", "ENG"].map { "<\(Self.authority)/language/\($0)>" } }

  /// The last day of coding; only a whole day is one.
  private var modified: [String] {
    site.lastCoded.flatMap { EventDate($0)?.start.day == nil ? nil : [Turtle.typed($0, "date")] } ?? []
  }

  private var publisher: String {
    Turtle.thing("<catalog.ttl#publisher>", [("a", ["foaf:Agent"]), ("foaf:name", texts(publisherName))])
  }

  private var contact: [String] {
    guard let contact = site.options.contact else { return [] }
    let name = Turtle.text(plain(publisherName))
    let way = contact.contains("://") ? "vcard:hasURL \(Turtle.address(contact))" : "vcard:hasEmail \(Turtle.address("mailto:\(contact)"))"
    return ["[ a vcard:Organization ; vcard:fn \(name) ; \(way) ]"]
  }

  private func dataset(_ entry: Entry) -> String {
    let isGerman = site.cases.contains { $0.places.contains { $0.land != nil } }
    return Turtle.thing(
      "<catalog.ttl#\(entry.id)>",
      [
        ("a", ["dcat:Dataset"]), ("dct:title", texts(entry.title)), ("dct:description", texts(entry.description)),
        ("dct:identifier", [Turtle.text(entry.id)]), ("dct:publisher", ["<catalog.ttl#publisher>"]),
        ("dcat:contactPoint", contact), ("dct:language", languages), ("dct:modified", modified),
        ("dcat:theme", ["REGI", "SOCI"].map { "<\(Self.authority)/data-theme/\($0)>" }),
        ("dcat:keyword", [Turtle.text("regionale Missionen", "de"), Turtle.text("regional missions", "en")]),
        ("dct:accessRights", ["<\(Self.authority)/access-right/PUBLIC>"]),
        ("dct:spatial", isGerman ? ["<\(Self.authority)/country/DEU>"] : []), ("dcat:landingPage", ["<de/data.html>"]),
        ("owl:versionInfo", [Turtle.text(String(site.library.fingerprint.prefix(12)))]),
        ("dcat:distribution", entry.paths.map { "<catalog.ttl#\(Self.fragment($0))>" }),
      ])
  }

  private func distribution(_ path: String, of entry: Entry) -> String {
    let data = files[path] ?? Data()
    let isTable = path.hasSuffix(".csv")
    let address = Turtle.address(path)
    let sum =
      "[ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "
      + "\(Turtle.typed(Fingerprint.plain(data), "hexBinary")) ]"
    return Turtle.thing(
      "<catalog.ttl#\(Self.fragment(path))>",
      [
        ("a", ["dcat:Distribution"]), ("dct:title", [Turtle.text(String(path.dropFirst(5)))]), ("dcat:accessURL", [address]),
        ("dcat:downloadURL", [address]), ("dct:license", [Turtle.address(entry.licence)]),
        ("dcatde:licenseAttributionByText", entry.attribution.map { [Turtle.text($0)] } ?? []),
        ("dct:format", ["<\(Self.authority)/file-type/\(isTable ? "CSV" : "JSON")>"]),
        ("dcat:mediaType", ["<https://www.iana.org/assignments/media-types/\(isTable ? "text/csv" : "application/json")>"]),
        ("dcat:byteSize", [Turtle.typed(String(data.count), "decimal")]), ("spdx:checksum", [sum]), ("dct:modified", modified),
      ])
  }

  /// A path as the name of a thing.
  private static func fragment(_ path: String) -> String {
    String(path.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "-" })
  }
}
