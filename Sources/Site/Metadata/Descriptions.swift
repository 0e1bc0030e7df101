import CaseFiles
import Cases
import Reports

/// A case's page for search engines, after schema.org.
struct CaseDescription {
  private let item: Case
  private let writer: PageWriter

  init(_ item: Case, writer: PageWriter) {
    self.item = item
    self.writer = writer
  }

  var object: [String: Any] {
    let site = writer.site
    var object: [String: Any] = [
      "@context": "https://schema.org", "@type": "Report", "headline": writer.plain(item.name), "name": writer.plain(item.name),
      "abstract": writer.plain(item.summary), "inLanguage": writer.language.rawValue, "isAccessibleForFree": true,
      "license": "https://creativecommons.org/licenses/by/4.0/", "identifier": item.id, "version": site.library.fingerprint,
      "publisher": ["@type": "Organization", "name": writer.plain(site.options.imprint.publisher ?? site.options.title)],
      "keywords": item.challengeFields.map(writer.field),
    ]
    let names = site.options.imprint.authors.map(Plain.text)
    object["author"] =
      names.isEmpty ? [object["publisher"] ?? [:]] : names.map { ["@type": "Person", "name": $0] as [String: Any] } as [Any]
    if let day = site.lastCoded(item) { object["dateModified"] = day }
    if let base = site.options.base { object["url"] = base + PageAddress.oneCase(item.id).path(writer.language) }
    object["spatialCoverage"] = item.places.map(place)
    let years = item.timeline.map(\.when)
    if let first = years.map(\.start.year).min(), let last = years.map(\.lastYear).max() { object["temporalCoverage"] = "\(first)/\(last)" }
    return object
  }

  private func place(_ place: Place) -> [String: Any] {
    var object: [String: Any] = ["@type": "Place", "name": Plain.text(place.name)]
    if let latitude = place.latitude, let longitude = place.longitude {
      object["geo"] = ["@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude] as [String: Any]
    }
    if let ags = place.ags {
      object["identifier"] = ["@type": "PropertyValue", "propertyID": "AGS", "value": ags] as [String: Any]
    }
    return object
  }
}

/// The site's data for search engines, after schema.org.
struct CatalogueDescription {
  let writer: PageWriter

  private var name: String { writer.plain(writer.site.options.title) }

  var catalogue: [String: Any] {
    ["@context": "https://schema.org", "@type": "DataCatalog", "name": name, "inLanguage": writer.language.rawValue, "dataset": dataset]
  }

  var dataset: [String: Any] {
    let site = writer.site
    var object: [String: Any] = [
      "@context": "https://schema.org", "@type": "Dataset", "name": name, "inLanguage": writer.language.rawValue,
      "description": writer.say(
        "\(site.cases.count) regionale Missionen und Vorhaben, Bedingung für Bedingung kodiert, jede Angabe mit ihrer Quelle. Unbekannt heißt nicht, dass etwas fehlt.",
        "\(site.cases.count) regional missions and initiatives, coded condition by condition, every statement with its source. Unknown does not mean absent."
      ),
      "license": "https://creativecommons.org/licenses/by/4.0/", "isAccessibleForFree": true,
      "identifier": "sha256:\(site.library.fingerprint)",
      "version": site.options.version,
      "creator": ["@type": "Organization", "name": writer.plain(site.options.imprint.publisher ?? site.options.title)],
      "measurementTechnique": writer.say("Kodierung von Mengenzugehörigkeiten nach Quellen", "Coding of set memberships after sources"),
    ]
    // A place has the key of a Land only in Germany.
    if site.cases.contains(where: { !writer.lands($0).isEmpty }) { object["spatialCoverage"] = writer.say("Deutschland", "Germany") }
    if let day = site.lastCoded { object["dateModified"] = day }
    let base = site.options.base
    object["distribution"] = site.downloads.keys.sorted().map { name -> [String: Any] in
      let type = name.hasSuffix(".json") ? "application/json" : "text/csv"
      return [
        "@type": "DataDownload", "name": name, "encodingFormat": type, "contentUrl": base.map { "\($0)data/\(name)" } ?? "../data/\(name)",
      ]
    }
    return object
  }
}
