import Cases

/// Sign-offs are no older than what they sign, and a case with one of them has all three.
enum SignOffCheck: LibraryCheck {
  static let id = "sign-off"

  static func findings(in library: Library) -> [Finding] {
    let signed = library.cases.values.filter { !$0.signOffs.isEmpty }.sorted { $0.id < $1.id }
    guard !signed.isEmpty else { return [] }
    return signed.flatMap { item -> [Finding] in
      guard let file = library.caseFile(item.id) else { return [] }
      func finding(_ severity: Finding.Severity, _ message: String, _ place: String, _ hint: String) -> Finding {
        Finding(check: id, severity: severity, message: message, file: file.name, at: file.position(place), hint: hint)
      }
      let missing = SignOff.Role.allCases.filter { role in !item.signOffs.contains { $0.role == role } }.map { role in
        finding(.note, "The case has no sign-off by the role \(role.rawValue).", "sign_offs", "Ask for it before the case is published.")
      }
      let stale = item.latestSignOffs.compactMap { latest -> Finding? in
        guard let claim = latest.laterClaim, let index = item.signOffs.lastIndex(of: latest.signOff) else { return nil }
        return finding(
          .warning,
          "The sign-off by the role \(latest.signOff.role.rawValue) is older than the claim “\(claim.id)” of \(claim.coded.text).",
          "sign_offs/\(index)", "Let it be signed off again, and add the new sign-off below.")
      }
      return missing + stale
    }
  }
}
