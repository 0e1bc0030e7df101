public import Cases

/// A document before it has a form: headings, paragraphs, lists and tables in one language.
///
/// Terminal text, Markdown and HTML are made from the same value, so none can say what another does not.
public struct Document: Sendable {
  /// A piece of a document.
  public enum Block: Sendable {
    /// A heading; level 2 is a section.
    case heading(level: Int, text: String)
    /// A paragraph.
    case paragraph(String)
    /// A paragraph that begins with a name.
    case item(name: String, text: String)
    /// A list.
    case list([String])
    /// Something a reader must not miss.
    case notice(title: String, text: String)
    /// A table.
    case table(Table)
    /// A picture.
    case picture(Picture)
  }

  /// The language.
  public var language: Language
  /// The title.
  public var title: String
  /// What stands below the title.
  public var subtitle: String
  /// Date, version and the like, one entry each.
  public var facts: [String]
  /// The content.
  public var blocks: [Block]
  /// What stands at the end of every page.
  public var footer: String

  /// A document.
  public init(
    language: Language, title: String, subtitle: String, facts: [String], blocks: [Block], footer: String
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.facts = facts
    self.blocks = blocks
    self.footer = footer
  }
}

extension Document {
  /// Blocks with their tables numbered in order.
  static func numbered(_ blocks: [Block], in language: Language) -> [Block] {
    var count = 0
    return blocks.map { block in
      guard case .table(var table) = block else { return block }
      count += 1
      table.caption = (language == .de ? "Tabelle \(count). " : "Table \(count). ") + table.caption
      return .table(table)
    }
  }
}

/// A table of a document.
public struct Table: Sendable {
  /// What a cell says, for its look; the text says it too.
  public enum Tone: String, Sendable {
    /// Nothing special.
    case plain
    /// There.
    case present
    /// Not there.
    case absent
    /// Both sides open.
    case undecided
    /// Not known.
    case unknown
    /// A number.
    case number
  }

  /// A cell.
  public struct Cell: Sendable {
    /// The text.
    public var text: String
    /// What it says.
    public var tone: Tone

    /// A cell.
    public init(_ text: String, _ tone: Tone = .plain) {
      self.text = text
      self.tone = tone
    }
  }

  /// The caption, which says what the table shows.
  public var caption: String
  /// The column names; the first column names the rows.
  public var columns: [String]
  /// The rows.
  public var rows: [[Cell]]
  /// What one must know to read it.
  public var note: String?

  /// A table.
  public init(caption: String, columns: [String], rows: [[Cell]], note: String? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}
