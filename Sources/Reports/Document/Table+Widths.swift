extension Table {
  /// The share of the width that each column gets where nothing else decides, in whole per cent that add up to 100.
  ///
  /// A column needs its longest word, and more the longer its texts are; Word, which does not weigh columns itself, uses it.
  var widths: [Int] {
    let needs = columns.indices.map { column in
      let texts = [columns[column]] + rows.map { column < $0.count ? $0[column].text : "" }
      let word = texts.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
      let longest = texts.map(\.count).max() ?? 0
      return max(word + 4, min(longest, 60) / 2 + 2)
    }
    let total = max(1, needs.reduce(0, +))
    var shares = needs.map { max(1, $0 * 100 / total) }
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) { shares[widest] += 100 - shares.reduce(0, +) }
    return shares
  }
}
