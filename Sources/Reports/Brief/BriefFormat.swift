/// The forms of a brief.
public enum BriefFormat: String, CaseIterable, Sendable {
  /// A page, the one source of all others.
  case html
  /// Tagged PDF (PDF/UA-1), made from the page.
  case pdf
  /// An editable document, made from the page.
  case docx
  /// Markdown.
  case md

  /// Reads forms with commas between them.
  ///
  /// It is `nil` where one of them is unknown or none is given.
  public static func list(_ text: String) -> [BriefFormat]? {
    let words = text.split(separator: ",").map { $0.filter { $0 != " " } }
    let formats = words.compactMap(BriefFormat.init(rawValue:))
    guard !formats.isEmpty, formats.count == words.count else { return nil }
    return allCases.filter(formats.contains)
  }
}
