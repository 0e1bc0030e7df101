public import Cases

extension Language {
  /// Whoever can act, in words.
  ///
  /// - Parameters:
  ///   - agent: The body or group.
  ///   - isShort: Whether the heading of a column needs few letters.
  /// - Returns: The name.
  public func name(_ agent: Condition.Agent, isShort: Bool = false) -> String {
    let isGerman = self == .de
    return switch agent {
    case .municipality: isGerman ? "Gemeinde" : "municipality"
    case .district: isGerman ? "Landkreis" : "district"
    case .land: "Land"
    case .bund: isGerman ? "Bund" : "federal level"
    case .eu: "EU"
    case .owner: isGerman ? (isShort ? "Trägerin oder Träger" : "Trägerin oder Träger der Mission") : "mission owner"
    case .foundation: isGerman ? "Stiftung" : "foundation"
    }
  }

  /// The name of a phase.
  public func name(_ phase: Phase) -> String {
    switch phase {
    case .formulation: self == .de ? "Formulierung" : "formulation"
    case .design: self == .de ? "Gestaltung" : "design"
    case .implementation: self == .de ? "Umsetzung" : "implementation"
    case .consolidation: self == .de ? "Verstetigung" : "consolidation"
    }
  }
}
