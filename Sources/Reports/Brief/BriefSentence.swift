import Cases
import Statistics
import Studies
import Transfer

/// What a brief may say first: each statement with the uncertainty that goes with it and the condition under which it may be said.
///
/// This is the one place where such statements are written, both languages side by side. None says that a change or a measure brings the outcome about.
enum BriefSentence: String, CaseIterable {
  case shared
  case nothingShared = "nothing-shared"
  case region
  case regionHasAll = "region-has-all"
  case options
  case noOptions = "no-options"
  case elsewhere
  case difference
  case contribution
  case cost
  case creation
  case answers
  case negatives
  case secondCoder = "second-coder"

  /// Where a statement stands.
  enum Role: CaseIterable {
    /// What is known.
    case known
    /// What is not.
    case unknown
    /// What would change the picture.
    case wouldChange
  }

  /// A statement and how uncertain it is.
  struct Statement {
    var claim: String
    var uncertainty: String

    var text: String { "\(claim) \(uncertainty)" }
  }

  var role: Role {
    switch self {
    case .shared, .nothingShared, .region, .regionHasAll, .options, .noOptions, .elsewhere: .known
    case .difference, .contribution, .cost, .creation: .unknown
    case .answers, .negatives, .secondCoder: .wouldChange
    }
  }

  /// The statements of a role that may be made.
  static func all(_ role: Role, _ writer: BriefWriter) -> [Statement] {
    allCases.filter { $0.role == role }.compactMap { $0.statement(writer) }
  }

  /// The statement; `nil` where the data do not carry it.
  func statement(_ writer: BriefWriter) -> Statement? {
    switch self {
    case .shared, .nothingShared: shared(writer)
    case .region, .regionHasAll: region(writer)
    case .options, .noOptions, .elsewhere: options(writer)
    case .difference, .contribution, .cost, .creation: unknown(writer)
    case .answers, .negatives, .secondCoder: wouldChange(writer)
    }
  }

  // MARK: What is known

  private func shared(_ writer: BriefWriter) -> Statement? {
    let (brief, say) = (writer.brief, writer.say)
    let core = brief.needs.filter(\.isCore)
    let shared = core.filter(\.isDocumentedInAll)
    guard self == (shared.isEmpty ? .nothingShared : .shared), let first = core.first else { return nil }
    let n = first.agreement.total
    guard let bound = shared.first?.proportion?.lowerOneSided95 else {
      let most = core.max { $0.agreement.present < $1.agreement.present } ?? first
      return Statement(
        claim: say(
          "Von den \(core.count) Bedingungen der Studie ist keine in allen \(n) Fällen mit dem Ergebnis \(writer.outcome) belegt; am häufigsten ist es "
            + "\(writer.quoted(writer.name(most))) (\(writer.ofCases(most.agreement)) Fällen).",
          "Of the study’s \(core.count) conditions none is documented in all \(n) cases with the outcome \(writer.outcome); most often it is "
            + "\(writer.quoted(writer.name(most))) (\(writer.ofCases(most.agreement)) cases)."),
        uncertainty: say(
          "In den übrigen Fällen kann sie vorhanden sein, ohne dass eine Quelle es sagt.",
          "In the other cases it may be there without a source saying so."))
    }
    let percent = writer.language.percent(bound)
    return Statement(
      claim: say(
        "Von den \(core.count) Bedingungen der Studie \(shared.count == 1 ? "ist" : "sind") \(writer.names(shared)) in allen \(n) Fällen mit dem Ergebnis "
          + "\(writer.outcome) belegt.",
        "Of the study’s \(core.count) conditions \(writer.names(shared)) \(shared.count == 1 ? "is" : "are") documented in all \(n) cases with the outcome "
          + "\(writer.outcome)."),
      uncertainty: say(
        "Wären die Fälle zufällig gezogen, hieße „\(n) von \(n)“ nur: in mindestens \(percent) solcher Vorhaben. Sie wurden aber ausgesucht.",
        "Had the cases been drawn at random, “\(n) of \(n)” would only mean: in at least \(percent) of such projects. But they were chosen."
      ))
  }

  private func region(_ writer: BriefWriter) -> Statement? {
    let (brief, say) = (writer.brief, writer.say)
    let open = brief.needs.filter { $0.isCore && $0.gap.isOpen }
    guard self == (open.isEmpty ? .regionHasAll : .region) else { return nil }
    let lacks = writer.lacking(core: true)
    let undecided = writer.undecided(core: true)
    let date = writer.date(brief.target.asOf)
    let claims = brief.needs.flatMap(\.claims)
    let own = claims.count(where: \.selfReport)
    let source =
      own == 0
      ? say(".", ".")
      : say(
        "; \(own == claims.count ? "sie sind Selbstauskünfte" : "\(own) von \(claims.count) sind Selbstauskünfte") der Region.",
        "; \(own == claims.count ? "all of it" : "\(own) of \(claims.count) statements") comes from the region itself.")
    let uncertainty = say("Die Angaben beschreiben den Stand \(date)\(source)", "The information describes the state of \(date)\(source)")
    guard !open.isEmpty else {
      return Statement(
        claim: say(
          "In der Region sind nach den Quellen alle \(brief.needs.count(where: \.isCore)) Bedingungen der Studie vorhanden.",
          "According to the sources the region has all \(brief.needs.count(where: \.isCore)) conditions of the study."),
        uncertainty: uncertainty)
    }
    let lack =
      lacks.isEmpty
      ? say("In der Region ist keine der Bedingungen als fehlend belegt", "No condition is documented as absent in the region")
      : say(
        "In der Region fehlt nach den Quellen \(writer.names(lacks))", "According to the sources the region lacks \(writer.names(lacks))")
    let rest =
      undecided.isEmpty
      ? say(".", ".")
      : say(
        "; ob \(writer.names(undecided)) vorhanden \(undecided.count == 1 ? "ist, ist" : "sind, ist") ganz oder zum Teil offen.",
        "; whether \(writer.names(undecided)) \(undecided.count == 1 ? "is" : "are") there is open, wholly or in part.")
    return Statement(claim: lack + rest, uncertainty: uncertainty)
  }

  private func options(_ writer: BriefWriter) -> Statement? {
    let (brief, say) = (writer.brief, writer.say)
    guard !brief.open.isEmpty else { return nil }
    if self == .elsewhere { return elsewhere(writer) }
    guard self == (brief.options.isEmpty ? .noOptions : .options) else { return nil }
    let count = brief.options.count
    guard count > 0 else {
      return Statement(
        claim: say(
          "Der Katalog nennt keine Maßnahme, die \(writer.readers) ergreifen \(writer.audience == .research ? "könnte" : "könnten") und die bei dem ansetzt, "
            + "was hier fehlt oder offen ist.",
          "The catalogue names no measure that \(writer.readers) could take and that acts on what is absent or open here."),
        uncertainty: say(
          "Das ist ein Befund über den Katalog, nicht über die Region.", "That is a finding about the catalogue, not about the region."))
    }
    let served = brief.open.count - writer.unserved.count
    let judged = brief.options.count { $0.judged.count == $0.links.count }
    let basis =
      judged == 0
      ? say("Die Verbindungen nennen die Quellen selbst;", "The links are named by the sources themselves;")
      : say(
        "Bei \(judged == count ? "allen" : judged == 1 ? "einer" : String(judged)) davon ist diese Verbindung unser Urteil;",
        "For \(judged == count ? "all" : judged == 1 ? "one" : String(judged)) of them this link is our judgement;")
    return Statement(
      claim: say(
        "\(count == 1 ? "Eine" : String(count)) Maßnahme\(count == 1 ? "" : "n"), die \(writer.readers) ergreifen können, \(count == 1 ? "setzt" : "setzen") bei "
          + "\(served) der \(brief.open.count) Bedingungen an, die hier fehlen oder offen sind.",
        "\(count == 1 ? "One" : String(count)) measure\(count == 1 ? "" : "s") that \(writer.readers) can take \(count == 1 ? "acts" : "act") on "
          + "\(served) of the \(brief.open.count) conditions that are absent or open here."),
      uncertainty: basis
        + say(" wie viel eine Maßnahme dort ändert, ist nicht erhoben.", " how much a measure changes there was not surveyed."))
  }

  /// What those who read cannot serve and others can.
  private func elsewhere(_ writer: BriefWriter) -> Statement? {
    let nowhere = Set(writer.unservedByAll.map(\.condition.id))
    let needs = writer.unserved.filter { !nowhere.contains($0.condition.id) }
    guard writer.audience != .research, !needs.isEmpty else { return nil }
    let ids = Set(needs.map(\.condition.id))
    let able = Set(writer.brief.others.filter { $0.links.contains { ids.contains($0.condition) } }.flatMap(\.measure.actors))
    let agents = Condition.Agent.allCases.filter { able.contains($0) && !writer.audience.agents.contains($0) }
    return Statement(
      claim: writer.say(
        "Bei \(writer.names(needs)) setzt keine dieser Maßnahmen an; dort können \(writer.agents(agents)) handeln.",
        "These measures do not act on \(writer.names(needs)); there \(writer.agents(agents)) can act."),
      uncertainty: writer.say(
        "Wer handeln kann, ist zum Teil unser Urteil.", "Who can act is in part our judgement."))
  }
}
