import CaseFiles
import Cases
import Membership
import Reports

extension PageWriter {
  /// A state in words, with a shape, so that colour is never alone.
  func state(_ value: CellValue, isOutcome: Bool) -> (shape: String, word: String, tone: String) {
    switch value.presence {
    case .present where value == .known(1): ("●", isOutcome ? say("erreicht", "reached") : say("vorhanden", "present"), "present")
    case .present: ("●", isOutcome ? say("eher erreicht", "rather reached") : say("eher vorhanden", "rather present"), "present")
    case .absent where value == .known(0): ("○", isOutcome ? say("nicht erreicht", "not reached") : say("fehlt", "absent"), "absent")
    case .absent:
      ("○", isOutcome ? say("eher nicht erreicht", "rather not reached") : say("eher nicht vorhanden", "rather absent"), "absent")
    case .undecided: ("◐", say("teils", "in part"), "undecided")
    case .unknown: ("?", say("unbekannt", "unknown"), "unknown")
    }
  }

  /// A cell for the partial `cell`.
  func cell(_ condition: Condition, _ cell: Cell, from address: PageAddress, heading: String = "h4") -> [String: Any] {
    let state = state(cell.membership, isOutcome: condition.kind == .outcome)
    let isWhole = [.known(0), .known(1), .unknown].contains(cell.membership)
    return [
      "heading": heading, "name": plain(condition.name), "href": link(address, .condition(condition.id)), "id": "c-\(condition.id)",
      "label": plain(condition.label), "shape": state.shape, "word": state.word, "tone": state.tone,
      "membership": isWhole ? [] : [membership(cell.membership)], "reason": text(cell.reason), "claims": cell.claims.map(claim),
      "hasClaims": !cell.claims.isEmpty && condition.derived == nil, "isDerived": condition.derived != nil,
      "parts": (condition.derived?.of ?? []).compactMap { id in codebook.condition(id).map { ["name": plain($0.name), "id": "c-\(id)"] } },
    ]
  }

  /// A degree of membership or a range of it.
  private func membership(_ value: CellValue) -> String {
    let (lower, upper) = (language.number(value.lower), language.number(value.upper))
    let span = lower == upper ? lower : say("\(lower) bis \(upper)", "\(lower) to \(upper)")
    return say("Zugehörigkeit \(span)", "membership \(span)")
  }

  /// A claim for the partial `claim`.
  func claim(_ claim: Claim) -> [String: Any] {
    let source = library.sources[claim.source]
    return [
      "id": claim.id, "statement": text(claim.statement), "quote": claim.quote.map { [Plain.text($0)] } ?? [],
      "source": source.map(shortSource) ?? claim.source, "sourceAnchor": "q-\(claim.source)", "locator": Plain.text(claim.locator),
      "marks": marks(claim),
      "permalink": say("Fester Verweis auf diesen Beleg", "Permanent link to this claim"),
    ]
  }

  /// What one must know about a claim.
  private func marks(_ claim: Claim) -> [String] {
    var marks: [String] = []
    switch claim.says {
    case .absent: marks.append(say("spricht dagegen", "says it is absent"))
    case .mixed: marks.append(say("teils, teils", "both, or in part"))
    case .planned: marks.append(say("geplant", "planned"))
    case .present, nil: break
    }
    if claim.selfReport { marks.append(say("Selbstauskunft", "self-report")) }
    switch claim.basis {
    case .finding: marks.append(say("allgemeine Schlussfolgerung der Quelle", "the source’s general conclusion"))
    case .judged: marks.append(say("unser Urteil", "our judgement"))
    case .derived: marks.append(say("abgeleitet", "derived"))
    case .stated, .reported: break
    }
    if claim.isDisputed { marks.append(say("strittig, zählt als Bereich", "disputed, counts as a range")) }
    if claim.objection?.state == .amended { marks.append(say("nach Einwand geändert", "changed after an objection")) }
    if claim.confidence == .low { marks.append(say("unsicher", "low confidence")) }
    if let years = claim.years { marks.append(language.text(years)) }
    return marks
  }

  /// A source in a few words: who, and when.
  func shortSource(_ source: Source) -> String {
    let names = source.authors
    let who =
      switch names.count {
      case 0: source.producer ?? source.title
      case 1: names[0]
      case 2: say("\(names[0]) und \(names[1])", "\(names[0]) and \(names[1])")
      default: say("\(names[0]) u. a.", "\(names[0]) et al.")
      }
    let year = source.year.map { String($0.start.year) } ?? say("o. J.", "n. d.")
    return Plain.text("\(who) \(year)")
  }

  /// A source in full, for the list at the end of a page.
  func source(_ source: Source) -> [String: Any] {
    let who = source.authors.isEmpty ? (source.producer ?? "") : source.authors.joined(separator: "; ")
    let year = source.year.map(\.text) ?? say("o. J.", "n. d.")
    let isLink = source.url.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    let read: String =
      switch source.read {
      case .fullText: say("ganz gelesen", "read in full")
      case .excerpt: say("in Teilen gelesen", "read in part")
      case .storedCopy: say("in einer gespeicherten Fassung gelesen", "read in a stored copy")
      case .secondary: say("nur über eine andere Quelle", "only through another source")
      }
    return [
      "id": "q-\(source.id)", "who": Plain.text(who), "hasWho": !who.isEmpty, "year": year, "title": Plain.text(source.title),
      "producer": source.authors.isEmpty ? [] : source.producer.map { [Plain.text($0)] } ?? [],
      "link": isLink ? [source.url ?? ""] : [], "accessed": language.text(source.accessed), "read": read,
      "attribution": source.attribution.map { [Plain.text($0)] } ?? [],
    ]
  }
}

extension StringProtocol {
  /// The text without blanks around it.
  var trimming: String {
    let head = drop { $0.isWhitespace }
    return String(head.reversed().drop { $0.isWhitespace }.reversed())
  }
}
