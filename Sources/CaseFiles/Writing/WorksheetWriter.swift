public import Cases

/// Writes a new target as a worksheet to fill in: the questions in their steps, and a cell for each condition.
///
/// What must be there stands as YAML with the placeholder `…` where somebody has to write. All else is switched off: a line that begins
/// with `#` and three spaces, or the key above it, becomes YAML by deleting `#` and one space. Nothing is answered in advance.
public struct WorksheetWriter {
  /// A new target and the source that its claims cite.
  public struct Files: Hashable, Sendable {
    /// The content of `targets/ID.yml`.
    public let target: String
    /// The content of `sources/ID-worksheet.yml`, complete and canonical.
    public let source: String
    /// The source's id.
    public let sourceID: String
  }

  private let id: String
  private let library: Library
  private let language: Language
  private let day: String
  private var sourceID: String { "\(id)-worksheet" }

  /// The longest id of a target, so that the ids made from it stay ids.
  public static let idLimit = 60

  /// A new target and its source.
  ///
  /// - Parameters:
  ///   - id: The target's id, at most `idLimit` characters.
  ///   - library: The library with the codebook and the questions.
  ///   - language: The language of questions, annotations and places to write in.
  ///   - day: The day that the answers describe, as `YYYY-MM-DD`.
  /// - Returns: Two YAML texts; the target passes `case check` once each `…` that is not switched off is replaced.
  public static func files(for id: String, in library: Library, language: Language, day: String) -> Files {
    let writer = WorksheetWriter(id: id, library: library, language: language, day: day)
    let blocks = [writer.head, writer.required, writer.place] + writer.answers + writer.cells + [writer.stakeholder]
    let target = blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    return Files(target: target, source: writer.source, sourceID: writer.sourceID)
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  private var placeholder: String { "\(language.rawValue): \(TemplateWriter.placeholder)" }

  // MARK: What stands as YAML

  private var head: [String] {
    [
      say("Arbeitsblatt. Jedes … ersetzen, auch später in den Antworten.", "Worksheet. Replace every …, later in the answers too."),
      say(
        "Was mit # und drei Leerzeichen beginnt, ist ausgeschaltet, ebenso der Schlüssel darüber: # und ein Leerzeichen löschen.",
        "What begins with # and three spaces is switched off, and so is the key above it: delete # and one space to use it."),
      say(
        "Nicht alles muss auf einmal beantwortet werden. Eine offene Frage heißt: unbekannt. Sie heißt nicht: nein.",
        "Not everything has to be answered at once. An open question means unknown. It does not mean no."),
      say(
        "Prüfen mit: gelingen case check. Was noch fehlt, zeigt: gelingen transfer worksheet \(id) --check",
        "Check with: gelingen case check. What is still missing is shown by: gelingen transfer worksheet \(id) --check"),
    ].flatMap(CommentText.lines)
  }

  private var required: [String] {
    [
      "id: \(id)", "name:", "  \(placeholder)", "as_of: \"\(day)\"", "summary:", "  \(placeholder)", "origin:", "  logic: not-stated",
    ]
  }

  private var source: String {
    """
    id: \(sourceID)
    title: \(say("Arbeitsblatt", "Worksheet")) \(id)
    kind: project-description
    accessed: "\(day)"
    read: full-text
    licence: unknown
    note:
      de: Die Antworten der Gemeinde auf das Arbeitsblatt; sie spricht über sich selbst.
      en: The municipality’s answers to the worksheet; it speaks about itself.

    """
  }

  // MARK: What is switched off

  private func off(_ lines: [String]) -> [String] { lines.map { "# " + $0 } }

  private func heading(_ text: String) -> [String] { CommentText.lines("==== \(text) ====") }

  private var place: [String] {
    let fields = library.codebook.challengeFields.map(\.id).joined(separator: ", ")
    return CommentText.lines(say("Herausforderungsfelder, Auswahl aus: ", "Challenge fields, chosen from: ") + fields)
      + off(["challenge_fields:", "  - …"])
      + CommentText.lines(
        say("Orte; ags ist der Amtliche Gemeindeschlüssel mit acht Ziffern.", "Places; ags is the official key, eight digits."))
      + off(["places:", "  - name: …", "    ags: \"…\""])
  }

  private var answers: [[String]] {
    guard !library.worksheet.questions.isEmpty else { return [] }
    var blocks = [heading(say("Antworten", "Answers")) + off(["answers:"])]
    for step in Worksheet.Step.allCases {
      let questions = library.worksheet.questions(of: step)
      guard !questions.isEmpty else { continue }
      blocks.append(heading("\(stepName(step)): \(step.name[language])"))
      blocks += questions.map { question in
        CommentText.lines(question.text[language]) + off(["  - question: \(question.id)", "    answer:", "      \(placeholder)"])
      }
    }
    return blocks
  }

  private func stepName(_ step: Worksheet.Step) -> String { "\(say("Schritt", "Step")) \(step.rawValue)" }

  private var cells: [[String]] {
    let conditions = library.worksheet.conditions(in: library.codebook)
    guard !conditions.isEmpty else { return [] }
    let note = say(
      "Eine Zelle je Bedingung, sobald eine Antwort etwas dazu sagt; ohne Antwort bleibt sie ausgeschaltet und unbekannt. "
        + "says und membership gehören zusammen: present 1, absent 0, mixed \"0.33..0.67\", planned unknown.",
      "One cell per condition, as soon as an answer says something about it; without one it stays switched off and unknown. "
        + "says and membership go together: present 1, absent 0, mixed \"0.33..0.67\", planned unknown.")
    let title = heading(say("Bedingungen", "Conditions")) + CommentText.lines(note) + off(["conditions:"])
    return [title] + conditions.enumerated().map { index, condition in cell(condition, number: index + 1) }
  }

  private func cell(_ condition: Condition, number: Int) -> [String] {
    let question = library.worksheet.questions.first { $0.condition == condition.id }
    let ask = condition.question ?? condition.definition
    let place = question.map { "\(stepName($0.step)), \($0.id)" } ?? say("Bedingungen", "Conditions")
    let name = condition.name[language] + (question == nil ? "" : " (\(place))")
    return CommentText.lines("\(name): \(ask[language])")
      + off([
        "  \(condition.id):", "    membership: …", "    claims:",
        "      - id: \(id)-\(tag(condition, number))-1",
        "        says: …  # present | absent | mixed | planned",
        "        basis: stated",
        "        statement:", "          \(placeholder)",
        "        source: \(sourceID)", "        locator: \(ScalarText.plain(place, shape: .text))",
        "        self_report: true", "        coder: \(say("gemeinde", "municipality"))", "        coded: \"\(day)\"",
        "        confidence: …  # high | medium | low",
      ])
  }

  /// The condition's code as part of an id, or its number where the code holds other signs.
  private func tag(_ condition: Condition, _ number: Int) -> String {
    let code = condition.code.lowercased()
    let isID = !code.isEmpty && code.count <= 8 && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isID ? code : "c\(number)"
  }

  private var stakeholder: [String] {
    let note = say(
      "Ein Eintrag je Stelle; Ämter statt Namen von Personen. relation: complementor (ergänzt) oder competitor (steht im Wettbewerb); "
        + "stance: supports, opposes oder unknown.",
      "One entry per body; offices instead of names of persons. relation: complementor or competitor; "
        + "stance: supports, opposes or unknown.")
    return heading(say("Beteiligte", "Stakeholders")) + CommentText.lines(note)
      + off([
        "stakeholders:", "  - name:", "      \(placeholder)", "    role:", "      \(placeholder)", "    contributes:",
        "      \(placeholder)", "    benefits:", "      \(placeholder)", "    stance: unknown", "    sources: [\(sourceID)]",
      ])
  }
}
