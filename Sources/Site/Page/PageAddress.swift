import Cases

/// Where a page stands within a language's folder.
enum PageAddress: Hashable {
  case start, cases, conditions, comparison, advice, measures, studies, method, data, search, imprint, accessibility, corrections
  case oneCase(String), condition(String), study(String), brief(String)

  /// The path from the site's top.
  func path(_ language: Language) -> String { "\(language.rawValue)/\(local)" }

  /// The path within the language's folder.
  private var local: String {
    switch self {
    case .start: "index.html"
    case .cases: "cases/index.html"
    case .conditions: "conditions/index.html"
    case .comparison: "comparison.html"
    case .advice: "advice.html"
    case .measures: "measures.html"
    case .studies: "studies/index.html"
    case .method: "method.html"
    case .data: "data.html"
    case .search: "search.html"
    case .imprint: "imprint.html"
    case .accessibility: "accessibility.html"
    case .corrections: "corrections.html"
    case .oneCase(let id): "cases/\(id).html"
    case .condition(let id): "conditions/\(id).html"
    case .study(let id): "studies/\(id).html"
    case .brief(let name): "briefs/\(name).html"
    }
  }

  /// How far the page's folder lies below the site's top.
  private var depth: Int { local.split(separator: "/").count }

  /// The way from the page's folder to the site's top, such as `../../`.
  var root: String { String(repeating: "../", count: depth) }

  /// The relative address of another page from this one.
  func link(to other: PageAddress, _ language: Language) -> String { root + other.path(language) }
}
