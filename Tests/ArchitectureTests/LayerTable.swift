/// The one table of who may import whom.
///
/// Rows stand bottom up, so that imports point up in the file and down in the design. `Documentation/Architecture.md` explains it.
enum LayerTable {
  /// A target and what it may import.
  struct Row {
    var target: String
    /// Our own targets; each stands in an earlier row.
    var ours: Set<String>
    /// Libraries from outside, and what comes with the toolchain.
    var outside: Set<String>

    init(_ target: String, ours: Set<String> = [], outside: Set<String> = []) {
      self.target = target
      self.ours = ours
      self.outside = outside
    }
  }

  static let rows = [
    Row("Membership"),
    Row("CGSL"),
    Row("CBuild"),
    Row("Statistics", ours: ["CGSL"]),
    Row("Combinatorics"),
    Row("SetTheory", ours: ["Combinatorics", "Membership", "Statistics"]),
    Row("Systems", ours: ["Combinatorics", "Membership", "Statistics"]),
    Row("Cases", ours: ["Membership"]),
    Row("CaseFiles", ours: ["Cases", "Membership"], outside: ["Crypto", "Dispatch", "Foundation", "Synchronization", "Yams"]),
    Row("Transfer", ours: ["Cases", "Combinatorics", "Membership", "SetTheory"]),
    Row(
      "Studies",
      ours: ["CaseFiles", "Cases", "Combinatorics", "Membership", "SetTheory", "Statistics", "Systems", "Transfer"]),
    Row("Figures", outside: ["Foundation"]),
    Row(
      "Reports",
      ours: ["CaseFiles", "Cases", "Combinatorics", "Figures", "Membership", "SetTheory", "Statistics", "Studies", "Systems", "Transfer"],
      outside: ["Foundation", "Mustache"]),
    Row("Site", ours: ["CaseFiles", "Cases", "Figures", "Membership", "Reports", "Studies", "Systems"], outside: ["Foundation"]),
    Row(
      "gelingen",
      ours: [
        "CBuild", "CaseFiles", "Cases", "Combinatorics", "Figures", "Membership", "Reports", "SetTheory", "Site", "Statistics", "Studies",
        "Systems", "Transfer",
      ],
      outside: ["ArgumentParser", "Dispatch", "Foundation", "Synchronization"]),
    Row("TestSupport", ours: ["CaseFiles", "Cases", "Membership", "Studies"], outside: ["Foundation", "Testing"]),
  ]

  /// What the toolchain brings: no library with a door of its own.
  static let toolchain: Set<String> = ["Dispatch", "Foundation", "Synchronization", "Testing"]

  /// The row of a target.
  static func row(_ target: String) -> Row? { rows.first { $0.target == target } }

  /// What a target imports without the table allowing it.
  ///
  /// - Parameters:
  ///   - target: A target.
  ///   - imports: The modules that one of its files imports.
  /// - Returns: The modules that are not allowed; all of them where the target has no row.
  static func violations(of target: String, importing imports: [String]) -> [String] {
    guard let row = row(target) else { return imports }
    return imports.filter { !row.ours.contains($0) && !row.outside.contains($0) }
  }
}
