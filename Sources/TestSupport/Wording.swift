/// Words that no text which the tool writes may have.
///
/// They claim more than a comparison of chosen cases can carry, or mean something only to those who build the tool.
public enum Wording {
  /// German and English, as patterns between word boundaries.
  public static let refused = [
    "führt zu", "führen zu", "führt dazu", "bewirk\\w*", "verursach\\w*", "Ursachen?", "Wirkung(en)?", "wirksam\\w*", "Auswirkung(en)?",
    "Effekte?",
    "Erfolgsfaktor(en)?", "garantier\\w*", "Erfolgsrezept\\w*", "Patentrezept\\w*", "beweis(t|en)?", "bewiesen", "signifikant\\w*",
    "kausal\\w*",
    "Vervollständigung(en)?", "Zertifikat\\w*", "Rekurs", "Recourse", "Flipset", "leads? to", "led to", "causes?", "caused", "causal\\w*",
    "effects?",
    "effective", "drives?", "determines?", "impacts?", "prove(s|n)?", "guarantees?", "recipe", "significant", "success factors?",
    "certificate",
    "recourse", "completions?",
  ]

  /// The refused words that a text has.
  ///
  /// - Parameter text: The text.
  /// - Returns: Each word found, once, as the text has it.
  public static func problems(in text: String) -> [String] {
    var found: [String] = []
    for word in refused {
      guard let pattern = try? Regex("(?i)\\b(\(word))\\b") else { continue }
      for match in text.matches(of: pattern) {
        let part = String(text[match.range])
        if !found.contains(part) { found.append(part) }
      }
    }
    return found
  }
}
