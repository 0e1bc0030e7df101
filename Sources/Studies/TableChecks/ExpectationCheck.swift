import Cases

/// Whether the study says what theory expects, so that an intermediate solution can be made.
enum ExpectationCheck: TableCheck {
  static let id = "directional-expectations"
  static let title = LocalizedText("Sind gerichtete Erwartungen genannt und belegt?", "Are directional expectations stated, with sources?")
  static let reference = "Ragin (2008), Redesigning Social Inquiry, ch. 9; Rubinson et al. (2024), Common Errors in QCA"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let expected = facts.study.expectations
    guard expected.isEmpty else {
      let unsourced = expected.filter { $0.source == nil }.map(\.expression)
      guard unsourced.isEmpty else {
        let list = unsourced.joined(separator: ", ")
        return .failed(
          .inform, ("Erwartungen: \(expected.count); ohne Quelle: \(list).", "Expectations: \(expected.count); without a source: \(list)."),
          advice: ("Nennen, wer das erwartet und wo.", "Name who expects so, and where."))
      }
      return .passed(
        .inform, "Erwartungen: \(expected.count), alle mit Quelle.", "Expectations: \(expected.count), all with a source.")
    }
    return .failed(
      .inform, ("Die Studie nennt keine Erwartungen.", "The study states no expectations."),
      advice: (
        "Ohne sie gibt es keine intermediäre Lösung. Was die Theorie erwartet, vor dem Blick auf die Ergebnisse festhalten.",
        "Without them there is no intermediate solution. Write down what theory expects before looking at results."
      ))
  }
}
