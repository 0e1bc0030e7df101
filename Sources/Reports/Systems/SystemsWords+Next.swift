import Cases
import Statistics
import Studies
import Systems

extension SystemsWords {
  // MARK: Mill

  /// Readings after Mill in sentences; what holds for all readings of one kind is said once.
  func sentences(_ methods: [SystemsParts.Method]) -> [String] {
    let differences = methods.filter { $0.method == .difference }
    let last = differences.last
    return methods.map { method in
      let certain = method.findings.filter(\.certain).map { "\(conditionName($0.condition)) = \(short($0.value))" }
      // A condition whose value is open may be named with each of them.
      var seen: Set<String> = []
      let open = method.findings.filter { !$0.certain && seen.insert($0.condition).inserted }.map { conditionName($0.condition) }
      let text = "\(opening(method)) \(findings(certain, open))"
      return method.method != .difference || method == last ? "\(text) \(caution(method, differences.count))" : text
    }
  }

  private func short(_ value: SystemsParts.Value) -> String {
    switch value {
    case .number(let number): String(number)
    case .word(let word): word
    }
  }

  private func opening(_ method: SystemsParts.Method) -> String {
    let present = list(method.present.map(caseName))
    let absent = list(method.absent.map(caseName))
    switch method.method {
    case .agreement:
      return say(
        "Übereinstimmung der verschiedensten Fälle mit dem Ergebnis (\(present)):",
        "Agreement of the most different cases with the outcome (\(present)):")
    case .difference:
      return say(
        "Unterschied zwischen \(present) (mit) und \(absent) (ohne):", "Difference between \(present) (with) and \(absent) (without):")
    case .joint:
      return say(
        "Beides zusammen, über alle Fälle, \(method.present.count) mit und \(method.absent.count) ohne das Ergebnis:",
        "Both together, over all cases, \(method.present.count) with and \(method.absent.count) without the outcome:")
    }
  }

  private func findings(_ certain: [String], _ open: [String]) -> String {
    let first = certain.isEmpty ? say("nichts nach bekannten Zellen.", "nothing by known cells.") : certain.joined(separator: ", ") + "."
    let second = open.isEmpty ? "" : say(" Offen lassen es die Zellen von \(list(open)).", " Cells leave it open for \(list(open)).")
    return first + second
  }

  /// What so few cases can carry.
  private func caution(_ method: SystemsParts.Method, _ differences: Int) -> String {
    let cases = method.present.count + method.absent.count
    if method.absent.isEmpty {
      return say(
        "Kein Fall ohne das Ergebnis ist dabei: Was alle teilen, kann auch ohne das Ergebnis vorkommen.",
        "No case without the outcome is among them: what all share may occur without it too.")
    }
    let p = probability(method.smallestP.atObservedSplit)
    let rest = say("was nicht kodiert ist, bleibt außer Betracht.", "what was not coded is left out of account.")
    if method.method == .difference, differences > 1 {
      return say(
        "Für jedes dieser \(differences) Paare gilt: Mit 2 Fällen kann kein exakter Test einer einzelnen Bedingung unter p = \(p) kommen; \(rest)",
        "Of each of these \(differences) pairs: with 2 cases no exact test of a single condition can come below p = \(p); \(rest)")
    }
    return say(
      "Mit \(cases) Fällen kann kein exakter Test einer einzelnen Bedingung unter p = \(p) kommen; \(rest)",
      "With \(cases) cases no exact test of a single condition can come below p = \(p); \(rest)")
  }

  /// A probability with as many decimals as it takes not to look like 0.
  private func probability(_ p: Double) -> String {
    if p >= 0.001 { return language.decimal(p, places: 3) }
    return p >= 0.000_001 ? language.decimal(p, places: 6) : say("0,000001 (gerundet)", "0.000001 (rounded)")
  }

  // MARK: Next

  /// Whom to study next, with reasons.
  func nextTable(_ entries: [SystemsParts.Next]) -> Table? {
    guard !entries.isEmpty else { return nil }
    return Table(
      caption: say("Vorschläge", "Suggestions"),
      columns: [
        say("Fall", "Case"), say("gesucht", "looked for"), say("Vorschlag", "suggestion"), say("Abstand", "distance"),
        say("weil", "because"),
      ],
      rows: entries.compactMap { entry in
        guard let first = entry.candidates.first else { return nil }
        let names = entry.candidates.prefix(3).map { caseName($0.id) }
        let more = entry.candidateCount - names.count
        let rest = more > 0 ? say(more == 1 ? " und ein weiterer" : " und \(more) weitere", " and \(more) more") : ""
        let suggestion =
          entry.candidateCount == 1 ? names[0] : names.joined(separator: ", ") + rest + say(" (nicht entscheidbar)", " (not decidable)")
        return [
          Table.Cell(caseName(entry.id)), Table.Cell(reasonName(entry.reason)), Table.Cell(suggestion),
          Table.Cell(text(first.distance), .number), Table.Cell(because(entry.reason, first)),
        ]
      },
      note: say(
        "Abstand von 0 bis 1, Mittel über die Blöcke; genannt ist er für den ersten Vorschlag. „Nicht entscheidbar“: gleich weit entfernt, "
          + "oder unbekannte Zellen lassen offen, wer es ist.",
        "Distance from 0 to 1, mean over blocks, given for the first suggestion. “Not decidable”: equally far, or unknown cells leave open who it is."
      ))
  }

  private func reasonName(_ reason: NextCase.Reason) -> String {
    switch reason {
    case .similarOtherOutcome: say("am ähnlichsten, anderes Ergebnis", "most similar, other outcome")
    case .differentSameOutcome: say("am verschiedensten, gleiches Ergebnis", "most different, same outcome")
    case .similarUnknownOutcome:
      say("am ähnlichsten, Ergebnis unbekannt: lohnt die Kodierung", "most similar, outcome unknown: worth coding")
    case .differentUnknownOutcome:
      say("am verschiedensten, Ergebnis unbekannt: lohnt die Kodierung", "most different, outcome unknown: worth coding")
    }
  }

  private func because(_ reason: NextCase.Reason, _ candidate: SystemsParts.Next.Candidate) -> String {
    let alike = names(candidate.mostAlike)
    let apart = names(candidate.mostDifferent)
    let nothing = say("nichts gesichert", "nothing certain")
    return reason.isSimilar
      ? say("ähnlich: \(alike ?? nothing); verschieden: \(apart ?? nothing)", "alike: \(alike ?? nothing); different: \(apart ?? nothing)")
      : say("verschieden: \(apart ?? nothing); ähnlich: \(alike ?? nothing)", "different: \(apart ?? nothing); alike: \(alike ?? nothing)")
  }

  private func names(_ variables: [SystemsParts.Next.Variable]) -> String? {
    variables.isEmpty ? nil : variables.prefix(2).map { conditionName($0.variable) }.joined(separator: ", ")
  }
}
