public import Cases

extension Language {
  /// What kind of property a condition is, as a heading says it.
  public func name(_ kind: Condition.Kind) -> String {
    let words: (de: String, en: String) =
      switch kind {
      case .structural: ("Strukturelle Bedingungen", "Structural conditions")
      case .process: ("Prozessbedingungen", "Process conditions")
      case .outcome: ("Ergebnisse", "Outcomes")
      case .missionCriterion: ("Merkmale einer regionalen Mission", "Mission criteria")
      case .innovation: ("Arten von Innovation", "Kinds of innovation")
      case .advantage: ("Mögliche Vorteile der regionalen Ebene", "Potential advantages of the regional level")
      case .effect: ("Veränderungen am Standort", "Changes at the location")
      }
    return self == .de ? words.de : words.en
  }
}
