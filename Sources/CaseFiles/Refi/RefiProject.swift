import Cases

/// A project of a program for qualitative analysis in the exchange format REFI-QDA 1.5, as far as its codings go.
///
/// The child process reads the file; here stands what it answers. What could not be known is `nil`, or a `problem` in a sentence.
public struct RefiProject: Decodable, Sendable {
  /// A code with the names from the top of the code tree down to it.
  public struct Code: Decodable, Sendable {
    /// Its id in the project.
    var guid: String
    /// The names, its own last.
    var path: [String]
  }

  /// Where a passage stands, for people.
  public struct Place: Decodable, Sendable {
    /// What is counted.
    enum Kind: String, Decodable {
      /// The paragraph of a text, from 1.
      case paragraph
      /// The page.
      case page
      /// A part of a picture.
      case area
      /// A span of a recording.
      case time
      /// The source as a whole.
      case whole
      /// Nothing that could be found out.
      case none
    }

    /// What is counted.
    var kind: Kind
    /// The number or span.
    var value: String
    /// The other number that it may be, where programs count differently.
    var other: String?
  }

  /// The document or recording that was coded.
  public struct Source: Decodable, Sendable {
    /// Its name in the project.
    var name: String
    /// The names of its files, where the project tells them.
    var files: [String]
    /// Whether the passage stands in a text that goes with it, such as that of a PDF.
    var isInText: Bool?
    /// What tells it from other documents of its name, where there are some.
    var twin: String?

    enum CodingKeys: String, CodingKey {
      case name, files, twin
      case isInText = "in_text"
    }
  }

  /// One code on a passage.
  public struct Coding: Decodable, Sendable {
    /// The code's id.
    var code: String?
    /// Who coded.
    var coder: String?
    /// When, as `YYYY-MM-DD`.
    var day: String?
    /// The coding's own note.
    var comment: String?
    /// Where it stands in the project file.
    var line: Int
    /// Where it stands in the line.
    var column: Int
  }

  /// A passage with its codings.
  public struct Selection: Decodable, Sendable {
    /// The source.
    var source: Source
    /// The names of the cases and sets it belongs to.
    var cases: [String]
    /// The passage's comment.
    var comment: String?
    /// What is wrong with it.
    var problem: String?
    /// Its words, where they are certain.
    var passage: String?
    /// Where it stands.
    var place: Place
    /// What tells it from other passages of the source.
    var mark: String
    /// Its first character.
    var start: Int?
    /// The one after its last.
    var end: Int?
    /// The codings.
    var codings: [Coding]
  }

  /// The program that wrote it.
  public let origin: String
  /// The codes.
  let codes: [Code]
  /// The coded passages, in the order of the file.
  let selections: [Selection]
}

extension RefiProject.Place {
  /// The place as a claim's locator; `nil` where it is not known.
  func locator(in text: Bool, _ language: Language) -> String? {
    let isGerman = language == .de
    switch kind {
    case .paragraph:
      let part = text ? (isGerman ? " des Textauszugs" : " of the plain text") : ""
      return (isGerman ? "Absatz " : "paragraph ") + value + part
    case .page: return (isGerman ? "S. " : "p. ") + value + (other.map { isGerman ? " oder \($0)" : " or \($0)" } ?? "")
    case .area: return (isGerman ? "Bildausschnitt " : "part of the picture ") + value
    case .time: return value
    case .whole: return isGerman ? "ganzes Dokument" : "whole document"
    case .none: return nil
    }
  }
}
