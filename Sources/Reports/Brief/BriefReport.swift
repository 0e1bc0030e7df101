public import Cases
public import Studies
import Transfer

/// A brief as a document: for one region, one kind of reader, in one language.
public struct BriefReport: Sendable {
  let writer: BriefWriter
  let style: HouseStyle
  /// Pictures that stand with the region.
  var pictures: [Document.Block] = []

  var brief: Brief { writer.brief }
  var language: Language { writer.language }

  init(_ brief: Brief, for audience: BriefAudience, language: Language, style: HouseStyle = HouseStyle()) {
    writer = BriefWriter(brief: brief, audience: audience, language: language)
    self.style = style
  }

  /// The document.
  ///
  /// - Parameters:
  ///   - brief: What the brief says.
  ///   - audience: For whom it is written.
  ///   - language: The language.
  ///   - style: The funder line and the imprint; logo, colours and fonts are the page's.
  ///   - pictures: Pictures that stand with the region, drawn by `DocumentFigures`.
  /// - Returns: The document.
  public static func document(
    _ brief: Brief, for audience: BriefAudience, language: Language, style: HouseStyle = HouseStyle(), pictures: [Document.Block] = []
  ) -> Document {
    var report = BriefReport(brief, for: audience, language: language, style: style)
    report.pictures = pictures
    return Document(
      language: language, title: report.title, subtitle: report.subtitle, facts: report.facts,
      blocks: Document.numbered(report.blocks, in: language), footer: report.footer)
  }

  func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var blocks: [Document.Block] {
    switch writer.audience {
    case .funder:
      messageSection + regionSection + optionSection + bundleSection + roadmapSection + certaintySection + closingSections
    case .municipality:
      messageSection + firstSection + regionSection + optionSection + exampleSection + roadmapSection + certaintySection + closingSections
    case .research:
      messageSection + regionSection + agreementSection + optionSection + bundleSection + roadmapSection + certaintySection + checkSection
        + closingSections
    case .planner:
      messageSection + argumentSection + objectionSection + certaintySection + closingSections
    }
  }

  private var closingSections: [Document.Block] { disputeSection + methodSection + limitSection + sourceSection + imprintSection }

  // MARK: Head

  /// The finding.
  private var title: String {
    let lacks = writer.lacking(core: true)
    let open = writer.undecided(core: true)
    let head = "\(writer.region): "
    let rest =
      open.isEmpty
      ? ""
      : say(
        open.count == 1 ? "eine weitere Bedingung ist offen" : "\(writer.word(open.count)) weitere Bedingungen sind offen",
        open.count == 1 ? "one more condition is open" : "\(writer.word(open.count)) more conditions are open")
    switch lacks.count {
    case 0 where open.isEmpty: return head + say("Alle Bedingungen der Studie sind vorhanden", "All conditions of the study are there")
    case 0:
      return head
        + say(
          "Nichts fehlt nachweislich, \(writer.word(open.count)) Bedingung\(open.count == 1 ? " ist" : "en sind") offen",
          "nothing is known to be absent, \(writer.word(open.count)) condition\(open.count == 1 ? " is" : "s are") open")
    case 1, 2:
      let names = writer.names(lacks)
      let lack = say("\(names) \(lacks.count == 1 ? "fehlt" : "fehlen")", "\(names) \(lacks.count == 1 ? "is" : "are") absent")
      return head + lack + (rest.isEmpty ? "" : ", \(rest)")
    default:
      let lack = say("\(writer.capital(writer.word(lacks.count))) Bedingungen fehlen", "\(writer.word(lacks.count)) conditions are absent")
      return head + lack + (rest.isEmpty ? "" : ", \(rest)")
    }
  }

  private var subtitle: String {
    switch writer.audience {
    case .funder:
      say(
        "Kurzbericht für Ministerien und Stiftungen: wo Unterstützung ansetzen kann",
        "Brief for ministries and foundations: where support can begin")
    case .municipality:
      say(
        "Kurzbericht für Gemeinden und Landkreise: womit sich anfangen lässt", "Brief for municipalities and districts: what to begin with")
    case .research: say("Kurzbericht für die Forschung: Zählungen, Grenzen, Belege", "Brief for research: counts, limits, evidence")
    case .planner:
      say("Argumente für die Planung: Aussage, Beleg, Einwand, Antwort", "Arguments for planners: claim, evidence, objection, answer")
    }
  }

  private var facts: [String] {
    [
      writer.date(brief.day),
      say(
        "Angaben der Region: Stand \(writer.date(brief.target.asOf))", "Information of the region: as of \(writer.date(brief.target.asOf))"),
      say("\(brief.result.cases.count) untersuchte Fälle", "\(brief.result.cases.count) cases studied"),
      say("Entstehung: \(logic)", "Origin: \(logic)"),
    ] + (style.funderLine.map { [$0[language]] } ?? [])
  }

  /// The origin logic in words.
  var logic: String { brief.target.origin.term(language) }

  private var footer: String {
    say(
      "Erstellt mit Gelingen \(brief.result.version). Fingerabdruck der Eingabe (SHA-256): \(brief.result.inputSHA256).",
      "Made with Gelingen \(brief.result.version). Fingerprint of the input (SHA-256): \(brief.result.inputSHA256).")
  }

  // MARK: In brief

  private var messageSection: [Document.Block] {
    let groups = BriefSentence.Role.allCases.map { ($0, BriefSentence.all($0, writer)) }.filter { !$0.1.isEmpty }
    return [.heading(level: 2, text: say("Das Wichtigste", "Key messages"))]
      + groups.flatMap { role, statements in
        [.heading(level: 3, text: heading(role)), .list(statements.map(\.text))] as [Document.Block]
      }
  }

  private func heading(_ role: BriefSentence.Role) -> String {
    switch role {
    case .known: say("Was wir wissen", "What we know")
    case .unknown: say("Was wir nicht wissen", "What we do not know")
    case .wouldChange: say("Was das Bild ändern würde", "What would change the picture")
    }
  }
}
