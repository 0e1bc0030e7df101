import Reports

/// The templates of the site by name.
enum SiteTemplate: String, CaseIterable {
  case frame, start, caseList, oneCase, withdrawn, conditionList, condition, comparison, advice, measures, studyList, study, brief, method,
    data
  case search, imprint
  case accessibility, corrections
  // Parts of others.
  case text, cell, claim, figures, whatIf

  var source: String {
    switch self {
    case .frame: FrameTemplate.html
    case .start: StartTemplate.html
    case .caseList: CaseListTemplate.html
    case .oneCase: CaseTemplate.html
    case .withdrawn: CaseListTemplate.withdrawn
    case .conditionList: ConditionTemplates.list
    case .condition: ConditionTemplates.one
    case .comparison: ComparisonTemplate.html
    case .advice: AdviceTemplate.html
    case .measures: MeasuresTemplate.html
    case .studyList: StudyTemplates.list
    case .study: StudyTemplates.one
    case .brief: StudyTemplates.brief
    case .method: MethodTemplate.html
    case .data: DataTemplate.html
    case .search: CaseListTemplate.search
    case .imprint: LegalTemplates.imprint
    case .accessibility: LegalTemplates.accessibility
    case .corrections: CorrectionsTemplate.html
    case .text: EvidenceTemplates.text
    case .whatIf: WhatIfTemplate.html
    case .cell: EvidenceTemplates.cell
    case .claim: EvidenceTemplates.claim
    case .figures: StudyTemplates.figures
    }
  }
}

/// Renders templates; all values are escaped except those that were made by templates themselves.
enum SiteTemplates {
  // The templates are constants; that they are well formed is tested.
  private static let set = TemplateSet(Dictionary(uniqueKeysWithValues: SiteTemplate.allCases.map { ($0.rawValue, $0.source) }))

  static func render(_ template: SiteTemplate, _ values: [String: Any]) -> String { set.render(template.rawValue, values) }
}
