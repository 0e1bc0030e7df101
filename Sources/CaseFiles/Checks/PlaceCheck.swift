import Cases

/// A place's district exists, and its keys agree with one another.
enum PlaceCheck: LibraryCheck {
  static let id = "place"

  static func findings(in library: Library) -> [Finding] {
    guard !library.districts.isEmpty else { return [] }
    let owners =
      library.cases.compactMap { item in library.caseFile(item.key).map { ($0, item.value.places) } }
      + library.targets.compactMap { target in library.file(.target, id: target.key).map { ($0, target.value.places) } }
    return owners.flatMap { file, places in
      places.enumerated().flatMap { problems($1, "places/\($0)", file, library.districts) }
    }
  }

  private static func problems(
    _ place: Place, _ path: String, _ file: Library.File, _ districts: [String: District]
  ) -> [Finding] {
    func finding(_ key: String, _ message: String, _ hint: String) -> Finding {
      Finding(check: id, message: message, file: file.name, at: file.position(path, key), hint: hint)
    }
    var findings: [Finding] = []
    if let key = place.district, let ags = place.ags, !ags.hasPrefix(key) {
      findings.append(
        finding(
          "ags", "The municipality \(ags) does not lie in the district \(key).",
          "Its key begins with the district's five digits; correct one of the two."))
    }
    guard let key = place.district ?? place.ags.map({ String($0.prefix(5)) }) else {
      guard let nuts3 = place.nuts3, !districts.values.contains(where: { $0.nuts3 == nuts3 }) else { return [] }
      return [finding("nuts3", "There is no NUTS 3 code \(nuts3).", "Look it up in context/districts.csv.")]
    }
    guard let district = districts[key] else {
      let source = place.district == nil ? "ags" : "district"
      return findings + [finding(source, "There is no district \(key).", "Look it up in context/districts.csv.")]
    }
    if let nuts3 = place.nuts3, nuts3 != district.nuts3 {
      findings.append(
        finding(
          "nuts3", "The district \(key) (\(district.name)) has the NUTS 3 code \(district.nuts3), not \(nuts3).",
          "Correct the code or the district."))
    }
    if let land = place.land, land != district.land {
      findings.append(
        finding(
          "land", "The district \(key) (\(district.name)) lies in \(district.land), not in \(land).",
          "Correct the Land or the district."))
    }
    return findings
  }
}
