public import Cases

/// A sheet for a further coder: where to look, and not what the first coder found there.
///
/// It shows the claim's id, the case, the condition, the source, the place in it and the anchor. It does not show what the claim says, its statement, its basis,
/// how sure the coder was, nor the membership. That somebody found something in this place it cannot hide.
public enum BlindSheet {
  /// The columns.
  public static let columns = [
    "claim", "case", "condition", "label", "source", "title", "url", "locator", "quote", "says", "confidence", "coded", "note_de",
    "note_en",
  ]

  /// The sheets: what to code, and the codebook.
  ///
  /// - Parameters:
  ///   - library: The library.
  ///   - ids: The cases and targets; all where it is empty.
  ///   - coder: Who is to read; what this person coded or read already is left out.
  ///   - language: The language of labels and definitions.
  /// - Returns: The sheet with a row per claim, and the codebook with a row per condition.
  public static func tables(_ library: Library, ids: Set<String>, for coder: String, language: Language) -> (
    sheet: ClaimsTable, codebook: ClaimsTable
  ) {
    let done = Set(library.codings.values.filter { $0.coder == coder }.flatMap { $0.readings.map(\.claim) })
    let rows = library.placedClaims.compactMap { placed -> [String]? in
      let claim = placed.claim
      guard claim.says != nil, claim.coder != coder, !done.contains(claim.id), ids.isEmpty || ids.contains(placed.owner) else { return nil }
      let condition = condition(of: placed)
      let source = library.sources[claim.source]
      return [
        claim.id, placed.owner, condition, library.codebook.condition(condition)?.label[language] ?? "", claim.source, source?.title ?? "",
        source?.url ?? "", claim.locator, claim.quote ?? "", "", "", "", "", "",
      ]
    }
    let definitions = library.codebook.conditions.map { condition in
      let degrees = condition.degrees.map { [$0.fullyIn, $0.moreIn, $0.moreOut, $0.fullyOut] } ?? []
      return [condition.id, condition.label[language], condition.definition[language]]
        + (0..<4).map { $0 < degrees.count ? degrees[$0][language] : "" }
    }
    return (
      ClaimsTable(columns: columns, rows: rows),
      ClaimsTable(columns: ["condition", "label", "definition", "fully_in", "more_in", "more_out", "fully_out"], rows: definitions)
    )
  }

  /// The condition in a path such as `conditions/trust/claims/0`.
  static func condition(of placed: Library.PlacedClaim) -> String {
    let parts = placed.path.split(separator: "/").map(String.init)
    return parts.firstIndex(of: "claims").flatMap { $0 > 0 ? parts[$0 - 1] : nil } ?? ""
  }
}
