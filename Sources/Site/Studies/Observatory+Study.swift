public import Cases
public import Foundation
public import Reports
public import Studies

extension Observatory {
  /// A study with its report, its figures and the briefs that rest on it.
  public struct Study: Sendable {
    /// The study's id.
    public var id: String
    /// Its title.
    public var title: LocalizedText
    /// Its question.
    public var question: LocalizedText
    /// The ids of its cases; empty for a study over a table.
    public var cases: [String]
    /// Where each case stands in it, by case id; empty for a study over a table.
    public var positions: [String: CasePosition]
    /// The names of the conditions, by id.
    public var conditionNames: [String: LocalizedText]
    /// The outcome's name; missing for a study over a table.
    public var outcome: LocalizedText?
    /// The report by language.
    public var reports: [Language: Document]
    /// The figures by language; none where nothing is drawn.
    public var figures: [Language: [InlineFigure]]
    /// The briefs that rest on it.
    public var briefs: [Brief]
    /// The report's data as JSON.
    public var data: Data

    /// The files beside the pages: data, and figures and briefs to take away.
    var files: [String: Data] {
      var files = ["data/studies/\(id).json": data]
      for (language, figures) in figures {
        for figure in figures {
          for (suffix, data) in figure.files { files["\(figure.path(of: id, language)).\(suffix)"] = data }
        }
      }
      for brief in briefs {
        for (name, data) in brief.files { files["briefs/\(brief.name(in: self)).\(name)"] = data }
      }
      return files
    }
  }

  /// A brief on a region, in both languages.
  public struct Brief: Sendable {
    /// The region's id.
    public var target: String
    /// The region's name.
    public var region: LocalizedText
    /// For whom it is written.
    public var audience: BriefAudience
    /// The brief by language.
    public var documents: [Language: Document]
    /// Its figure by language; none where nothing is drawn.
    public var figures: [Language: [InlineFigure]]
    /// Documents to take away, by language and form such as `de.pdf`.
    public var files: [String: Data]

    /// The brief's name within the site.
    func name(in study: Study) -> String { "\(study.id)-\(target)-\(audience.rawValue)" }
  }
}
