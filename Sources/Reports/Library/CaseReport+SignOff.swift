public import Cases

extension CaseReport {
  /// Who has signed a case off, in which role and when, a sentence without a full stop each.
  ///
  /// A sign-off after which a claim was coded says so: it is no word on the case as it stands.
  ///
  /// - Parameters:
  ///   - item: The case, as an output may show it.
  ///   - language: The language.
  /// - Returns: The latest sign-off of each role, in the order of the roles.
  public static func signOffs(_ item: Case, _ language: Language) -> [String] {
    item.latestSignOffs.map { latest in
      let signOff = latest.signOff
      let later = latest.laterClaim == nil ? "" : language == .de ? "; danach wurde noch kodiert" : "; coded since"
      let note = signOff.note.map { " – \($0[language])" } ?? ""
      return "\(role(signOff.role, language)): \(signOff.by[language]), \(language.text(signOff.date))\(later)\(note)"
    }
  }

  private static func role(_ role: SignOff.Role, _ language: Language) -> String {
    switch role {
    case .subject: language == .de ? "fachlich" : "on the subject"
    case .dataProtection: language == .de ? "zum Datenschutz" : "on data protection"
    case .ownPeople: language == .de ? "aus dem Fall selbst" : "by the case’s own people"
    }
  }
}
