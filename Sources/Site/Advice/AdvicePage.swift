import CaseFiles
import Cases
import Foundation
import Reports
import Studies

extension PageWriter {
  /// The worksheet's core as a form that answers in the page.
  var advicePage: Page {
    let address = PageAddress.advice
    var content: [String: Any] = [
      "worksheet": "gelingen transfer worksheet \(regionID) --lang \(language.rawValue)", "hasForm": false, "isTooLong": false,
      "comparison": link(address, .comparison), "cases": link(address, .cases),
    ]
    if let form = site.advice {
      content.merge(self.form(form, address)) { $1 }
    }
    return Page(
      address: address, title: say("Was ließe sich ändern?", "What could be changed?"),
      description: say(
        "Wenige Fragen an eine Region, und was daraus folgt: was fehlt, was offen ist, welche Maßnahmen dort ansetzen.",
        "A few questions to a region, and what follows: what is absent, what is open, which measures act on it."),
      template: .advice, content: content,
      scripts: site.advice?.isComplete == true ? [Self.adviceData(language), "advice.js"] : [])
  }

  /// The path of the script that holds all answers.
  static func adviceData(_ language: Language) -> String { "\(language.rawValue)/advice-answers.js" }

  /// The id of a region that has no name yet.
  private var regionID: String { say("meine-region", "my-region") }

  private func form(_ form: AdviceForm, _ address: PageAddress) -> [String: Any] {
    let study = site.studies.first { $0.id == form.study }
    let target = TargetText(form: form, writer: self)
    return [
      "hasForm": form.isComplete, "isTooLong": !form.isComplete, "count": form.conditions.count, "most": AdviceForm.most,
      "study": study.map { [["name": plain($0.title), "href": link(address, .study($0.id))]] } ?? [],
      "recommend": "gelingen transfer recommend \(form.study) --target \(regionID) --lang \(language.rawValue)",
      "conditions": form.conditions.map { question($0, address) },
      "further": form.further.enumerated().map { place, condition -> [String: Any] in
        ["name": plain(condition.name), "href": link(address, .condition(condition.id)), "comma": place + 1 < form.further.count]
      },
      "hasFurther": !form.further.isEmpty, "logics": Origin.Logic.allCases.map(logicChoice), "hasDistricts": !form.districts.isEmpty,
      "lands": lands(form.districts), "regionID": regionID, "nobody": say("Region ohne Namen", "Region without a name"),
      "target": target.json,
    ]
  }

  private func question(_ condition: Condition, _ address: PageAddress) -> [String: Any] {
    [
      "id": condition.id, "name": plain(condition.name), "href": link(address, .condition(condition.id)),
      "question": plain(condition.question ?? condition.label), "definition": plain(condition.definition),
      "yes": plain(condition.degrees?.fullyIn), "no": plain(condition.degrees?.fullyOut),
    ]
  }

  private func logicChoice(_ logic: Origin.Logic) -> [String: Any] {
    let text: String =
      switch logic {
      case .bottomUp:
        say(
          "Von unten: Menschen und Organisationen vor Ort haben es angestoßen.",
          "From below: people and organisations in the place started it.")
      case .topDown:
        say("Von oben: Eine höhere Ebene hat es angestoßen, meist mit Geld.", "From above: a higher level started it, usually with money.")
      case .hybrid: say("Von unten und von oben zugleich.", "From below and from above at once.")
      case .notStated: say("Unbekannt oder noch offen.", "Not known, or still open.")
      }
    return ["key": logic.rawValue, "text": text, "isDefault": logic == .notStated]
  }

  /// The districts by Land, each Land by its name.
  private func lands(_ districts: [District]) -> [[String: Any]] {
    Dictionary(grouping: districts, by: \.land).sorted { Self.land($0.key) < Self.land($1.key) }.map { land, own in
      [
        "name": Self.land(land),
        "districts": own.sorted { ($0.name, $0.ags) < ($1.name, $1.ags) }.map { ["key": $0.ags, "name": Plain.text($0.name)] },
      ]
    }
  }
}

/// The pieces of a target's file and of its source's, as the form's script joins them.
struct TargetText {
  let form: AdviceForm
  let writer: PageWriter

  /// The pieces: `{id}`, `{name}` and `{day}` stand where the region's own words go.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Pieces(head: head, places: places, origins: origins, cells: cells, source: source)) else {
      preconditionFailure("Texts can always be encoded.")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private struct Pieces: Encodable {
    var head: String
    var places: String
    var origins: [String: String]
    var cells: [String: [String: String]]
    var source: String
  }

  private var lang: String { writer.language.rawValue }

  private var head: String {
    let summary = writer.say(
      "Angaben aus dem Formular „Was ließe sich ändern?“; die Region spricht über sich selbst. Was das Formular nicht fragt, ist unbekannt.",
      "Answers from the form “What could be changed?”; the region speaks about itself. What the form does not ask is unknown.")
    return "id: {id}\nname:\n  \(lang): {name}\nas_of: \"{day}\"\nsummary:\n  \(lang): \(Self.quoted(summary))\n"
  }

  private var places: String { "places:\n  - name: {place}\n    district: \"{district}\"\n" }

  private var origins: [String: String] {
    Dictionary(uniqueKeysWithValues: Origin.Logic.allCases.map { ($0.rawValue, "origin:\n  logic: \($0.rawValue)\n") })
  }

  private var cells: [String: [String: String]] {
    Dictionary(
      uniqueKeysWithValues: form.conditions.map { condition in
        (condition.id, ["yes": cell(condition, isThere: true), "no": cell(condition, isThere: false)])
      })
  }

  private func cell(_ condition: Condition, isThere: Bool) -> String {
    let question = writer.plain(condition.question ?? condition.label)
    let statement =
      isThere
      ? writer.say("Im Formular mit Ja beantwortet: \(question)", "Answered with yes in the form: \(question)")
      : writer.say("Im Formular mit Nein beantwortet: \(question)", "Answered with no in the form: \(question)")
    return """
        \(condition.id):
          membership: \(isThere ? 1 : 0)
          claims:
            - id: {id}-\(condition.id)
              says: \(isThere ? "present" : "absent")
              basis: stated
              statement:
                \(lang): \(Self.quoted(statement))
              source: {id}-worksheet
              locator: \(Self.quoted(writer.say("Formular", "form")))
              self_report: true
              coder: a
              coded: "{day}"
              confidence: medium

      """
  }

  private var source: String {
    """
    id: {id}-worksheet
    title: \(Self.quoted(writer.say("Formular „Was ließe sich ändern?“", "Form “What could be changed?”")))
    kind: project-description
    accessed: "{day}"
    read: full-text
    licence: unknown
    note:
      \(lang): \(Self.quoted(writer.say("Die Antworten der Region im Formular; sie spricht über sich selbst.", "The region’s answers in the form; it speaks about itself.")))

    """
  }

  /// A text in quotation marks as YAML and JSON read them.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where character.value < 0x20: result += " "
      default: result.unicodeScalars.append(character)
      }
    }
    return "\"\(result)\""
  }
}
