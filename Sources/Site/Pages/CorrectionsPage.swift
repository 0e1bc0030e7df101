import CaseFiles
import Cases
import Reports

extension PageWriter {
  /// Who objected to what, and what became of it.
  var correctionsPage: Page {
    Page(
      address: .corrections, title: say("Einwände und Korrekturen", "Objections and corrections"),
      description: say("Wer welchem Beleg widersprochen hat, und was daraus wurde.", "Who objected to which claim, and what became of it."),
      template: .corrections,
      content: [
        "entries": library.corrections.map(entry), "isEmpty": library.corrections.isEmpty,
        "contact": site.options.contact.map { [["text": Plain.text($0), "href": $0.contains("://") ? $0 : "mailto:\($0)"]] } ?? [],
        "feed": site.options.base.map { ["\($0)\(language.rawValue)/corrections.xml"] } ?? [],
      ])
  }

  private func entry(_ correction: Correction) -> [String: Any] {
    let objection = correction.objection
    let isShown = library.cases[correction.owner] != nil && objection.state != .upheld
    let anchor = isShown ? ["\(link(.corrections, .oneCase(correction.owner)))#\(correction.claim)"] : []
    return [
      "id": "k-\(correction.claim)", "title": title(of: correction), "link": anchor, "statement": text(correction.statement),
      "by": text(objection.by), "date": language.text(objection.date), "wording": text(objection.wording), "state": state(objection.state),
      "reply": text(objection.reply), "replied": objection.replied.map { [language.text($0)] } ?? [],
    ]
  }

  /// The case and the condition that an objection is about.
  func title(of correction: Correction) -> String {
    let name = library.cases[correction.owner].map(shortName) ?? plain(library.targets[correction.owner]?.name)
    let about = correction.condition.map { plain(codebook.condition($0)?.name) } ?? say("Entstehung", "origin")
    return "\(name): \(about)"
  }

  /// What became of an objection, in words.
  func state(_ state: Objection.State) -> String {
    switch state {
    case .received:
      say("eingegangen; der Beleg gilt als strittig und zählt als Bereich", "received; the claim is disputed and counts as a range")
    case .upheld: say("stattgegeben; der Beleg ist zurückgezogen", "upheld; the claim is withdrawn")
    case .amended: say("teilweise stattgegeben; der Beleg ist geändert", "upheld in part; the claim was changed")
    case .rejected: say("zurückgewiesen; der Beleg bleibt", "rejected; the claim stays")
    }
  }
}

/// The corrections as an Atom feed, the newest first.
struct CorrectionsFeed {
  let site: Observatory
  let base: String
  let language: Language

  var xml: String {
    let writer = PageWriter(site: site, language: language)
    let corrections = site.library.corrections
    let address = "\(base)\(language.rawValue)/corrections.xml"
    let page = base + PageAddress.corrections.path(language)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language.rawValue)\">",
      "<title>\(XML.text("\(writer.plain(site.options.title)) – \(writer.say("Einwände und Korrekturen", "Objections and corrections"))"))</title>",
      "<id>\(XML.text(address))</id>", "<link rel=\"self\" href=\"\(XML.text(address))\"/>",
      "<updated>\(Feed.time(corrections.first?.day.text ?? site.lastCoded))</updated>",
      "<author><name>\(XML.text(writer.plain(site.options.imprint.publisher ?? site.options.title)))</name></author>",
    ]
    for correction in corrections {
      let place = "\(page)#k-\(correction.claim)"
      let words = [writer.state(correction.objection.state), writer.plain(correction.objection.reply)].filter { !$0.isEmpty }
      lines += [
        "<entry><title>\(XML.text(writer.title(of: correction)))</title>", "<id>\(XML.text(place))</id>",
        "<link href=\"\(XML.text(place))\"/>",
        "<updated>\(Feed.time(correction.day.text))</updated>", "<summary>\(XML.text(words.joined(separator: ". ")))</summary></entry>",
      ]
    }
    return (lines + ["</feed>", ""]).joined(separator: "\n")
  }
}
