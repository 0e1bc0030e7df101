import Cases

/// A claim as a reader sees it: the statement, the anchor, the place, and what one must know about it.
struct EvidenceText {
  var statement: LocalizedText
  var quote: String?
  var source: String
  var locator: String
  var says: Claim.Says?
  var basis: Claim.Basis
  var isSelfReport: Bool
  var confidence: Claim.Confidence
  var isDisputed = false

  func text(_ language: Language) -> String {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    var marks: [String] = []
    if isSelfReport { marks.append(say("Selbstauskunft", "self-report")) }
    if says == .planned { marks.append(say("geplant", "planned")) }
    if basis == .finding { marks.append(say("allgemeine Schlussfolgerung der Quelle", "the source's general conclusion")) }
    if basis == .judged { marks.append(say("unser Urteil", "our judgement")) }
    if basis == .derived { marks.append(say("abgeleitet", "derived")) }
    if confidence == .low { marks.append(say("unsicher", "low confidence")) }
    if isDisputed { marks.append(say("strittig", "disputed")) }
    let anchor = quote.map { say(" „\($0)“", " “\($0)”") } ?? ""
    let note = marks.isEmpty ? "" : "; " + marks.joined(separator: ", ")
    return "\(statement[language])\(anchor) [\(source), \(locator)\(note)]"
  }
}
