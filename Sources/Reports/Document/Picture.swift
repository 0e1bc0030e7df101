public import Foundation

/// A picture of a document: its bytes, and what it shows in words.
public struct Picture: Sendable {
  /// What kind of file it is; the raw value is its media type.
  public enum Kind: String, CaseIterable, Sendable {
    /// A drawing.
    case svg = "image/svg+xml"
    /// Pixels.
    case png = "image/png"
    /// A photograph.
    case jpeg = "image/jpeg"
  }

  /// What kind of file it is.
  public var kind: Kind
  /// The file's bytes.
  public var data: Data
  /// What it shows, for those who do not see it.
  public var text: String
  /// The caption.
  public var caption: String

  /// A picture.
  public init(kind: Kind, data: Data, text: String, caption: String) {
    self.kind = kind
    self.data = data
    self.text = text
    self.caption = caption
  }
}
