/// How somebody's briefs look and who answers for them.
public struct HouseStyle: Hashable, Codable, Sendable {
  /// Colours as `#rrggbb`; each stands on white paper, or carries white text.
  public struct Colors: Hashable, Codable, Sendable {
    /// Of headings, rules and links.
    public var accent: String?
    /// Of text.
    public var text: String?

    /// Colours.
    public init(accent: String? = nil, text: String? = nil) {
      self.accent = accent
      self.text = text
    }
  }

  /// Names of font families that are installed where the brief is made.
  public struct Fonts: Hashable, Codable, Sendable {
    /// For running text.
    public var text: String?
    /// For headings and tables.
    public var headings: String?

    /// Families.
    public init(text: String? = nil, headings: String? = nil) {
      self.text = text
      self.headings = headings
    }
  }

  /// Who answers for a brief.
  public struct Imprint: Hashable, Codable, Sendable {
    /// Who publishes it, with the address.
    public var publisher: LocalizedText?
    /// Who is responsible under press law (V.i.S.d.P.).
    public var responsible: String?
    /// Who wrote it.
    public var authors: [String]
    /// Whom to ask.
    public var contact: String?
    /// The licence.
    public var licence: String?
    /// An ISSN, DOI or file number.
    public var identifier: String?

    /// An imprint.
    public init(
      publisher: LocalizedText? = nil, responsible: String? = nil, authors: [String] = [], contact: String? = nil, licence: String? = nil,
      identifier: String? = nil
    ) {
      self.publisher = publisher
      self.responsible = responsible
      self.authors = authors
      self.contact = contact
      self.licence = licence
      self.identifier = identifier
    }

    /// Decodes an imprint; what is left out is not named.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      publisher = try container.decodeIfPresent(LocalizedText.self, forKey: .publisher)
      responsible = try container.decodeIfPresent(String.self, forKey: .responsible)
      authors = try container.decodeIfPresent([String].self, forKey: .authors) ?? []
      contact = try container.decodeIfPresent(String.self, forKey: .contact)
      licence = try container.decodeIfPresent(String.self, forKey: .licence)
      identifier = try container.decodeIfPresent(String.self, forKey: .identifier)
    }
  }

  /// The name of a picture file beside the style file: PNG, JPEG or SVG.
  public var logo: String?
  /// What the picture shows, for those who do not see it.
  public var logoText: LocalizedText?
  /// The colours.
  public var colors: Colors
  /// The fonts.
  public var fonts: Fonts
  /// The line that names the funder.
  public var funderLine: LocalizedText?
  /// Who answers for it.
  public var imprint: Imprint

  /// A style.
  public init(
    logo: String? = nil, logoText: LocalizedText? = nil, colors: Colors = Colors(), fonts: Fonts = Fonts(),
    funderLine: LocalizedText? = nil,
    imprint: Imprint = Imprint()
  ) {
    self.logo = logo
    self.logoText = logoText
    self.colors = colors
    self.fonts = fonts
    self.funderLine = funderLine
    self.imprint = imprint
  }

  enum CodingKeys: String, CodingKey {
    case logo
    case logoText = "logo_text"
    case colors, fonts
    case funderLine = "funder_line"
    case imprint
  }

  /// Decodes a style; what is left out is as it is without a style.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    logo = try container.decodeIfPresent(String.self, forKey: .logo)
    logoText = try container.decodeIfPresent(LocalizedText.self, forKey: .logoText)
    colors = try container.decodeIfPresent(Colors.self, forKey: .colors) ?? Colors()
    fonts = try container.decodeIfPresent(Fonts.self, forKey: .fonts) ?? Fonts()
    funderLine = try container.decodeIfPresent(LocalizedText.self, forKey: .funderLine)
    imprint = try container.decodeIfPresent(Imprint.self, forKey: .imprint) ?? Imprint()
  }
}
