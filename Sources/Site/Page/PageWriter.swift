import CaseFiles
import Cases
import Membership
import Reports
import Studies

/// Writes the pages of one language.
struct PageWriter {
  let site: Observatory
  let language: Language

  var library: Library { site.library }
  var codebook: Codebook { site.library.codebook }

  /// The page at an address.
  ///
  /// - Parameter address: One of the site's own addresses.
  /// - Returns: The page; for an id that is not there the list it would stand in; no address of the site leads to that.
  func page(_ address: PageAddress) -> Page {
    switch address {
    case .start: startPage
    case .cases: caseListPage
    case .conditions: conditionListPage
    case .comparison: comparisonPage
    case .advice: advicePage
    case .measures: measuresPage
    case .studies: studyListPage
    case .method: methodPage
    case .data: dataPage
    case .search: searchPage
    case .imprint: imprintPage
    case .accessibility: accessibilityPage
    case .corrections: correctionsPage
    case .oneCase(let id): library.cases[id].map(casePage) ?? library.withdrawn[id].map(withdrawnPage) ?? caseListPage
    case .condition(let id): codebook.condition(id).map(conditionPage) ?? conditionListPage
    case .study(let id): site.studies.first { $0.id == id }.map(studyPage) ?? studyListPage
    case .brief(let name): briefPage(named: name) ?? studyListPage
    }
  }

  private func briefPage(named name: String) -> Page? {
    for study in site.studies {
      if let brief = study.briefs.first(where: { $0.name(in: study) == name }) { return briefPage(brief, of: study) }
    }
    return nil
  }

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A text for the partial `text`, with its language where that is not the page's.
  func text(_ text: LocalizedText?) -> [[String: Any]] {
    guard let text else { return [] }
    let own = language == .de ? text.de : text.en
    if let own { return [["text": Plain.text(own)]] }
    let other = language == .de ? text.en : text.de
    return other.map { [["text": Plain.text($0), "otherLang": language.other.rawValue]] } ?? []
  }

  /// A text as it stands in a heading or an attribute.
  func plain(_ text: LocalizedText?) -> String {
    guard let text else { return "" }
    return Plain.text((language == .de ? text.de ?? text.en : text.en ?? text.de) ?? "")
  }

  func shortName(_ item: Case) -> String { plain(item.shortName ?? item.name) }

  func logic(_ logic: Origin.Logic) -> String { logic.plainWords(language) }

  func kind(_ kind: Case.Kind) -> String {
    switch kind {
    case .mission: say("Regionale Mission", "Regional mission")
    case .initiative: say("Vorhaben", "Initiative")
    case .programme: say("Programm", "Programme")
    case .other: say("Weiteres", "Other")
    }
  }

  func field(_ id: String) -> String { plain(codebook.challengeFields.first { $0.id == id }?.name) }

  /// The name of a Land.
  static func land(_ key: String) -> String { lands[key] ?? key }

  static let lands = [
    "BB": "Brandenburg", "BE": "Berlin", "BW": "Baden-Württemberg", "BY": "Bayern", "HB": "Bremen", "HE": "Hessen", "HH": "Hamburg",
    "MV": "Mecklenburg-Vorpommern", "NI": "Niedersachsen", "NW": "Nordrhein-Westfalen", "RP": "Rheinland-Pfalz", "SH": "Schleswig-Holstein",
    "SL": "Saarland", "SN": "Sachsen", "ST": "Sachsen-Anhalt", "TH": "Thüringen",
  ]

  /// The keys of the Länder a case lies in.
  func lands(_ item: Case) -> [String] {
    Set(item.places.compactMap(\.land)).sorted()
  }

  func places(_ item: Case) -> String { item.places.map { Plain.text($0.name) }.joined(separator: ", ") }

  func link(_ from: PageAddress, _ to: PageAddress) -> String { from.link(to: to, language) }

  /// The address of what a case's page says about a condition; of the page alone where it says nothing.
  func link(_ from: PageAddress, _ item: Case, _ condition: Condition) -> String {
    let page = link(from, .oneCase(item.id))
    let isAlwaysShown = [.structural, .process, .outcome].contains(condition.kind)
    return isAlwaysShown || isCoded(condition, item) ? "\(page)#c-\(condition.id)" : page
  }

  /// Whether a case file says anything about a condition.
  func isCoded(_ condition: Condition, _ item: Case) -> Bool {
    let cell = item.cell(condition)
    return !cell.claims.isEmpty || cell.membership != .unknown
  }
}
