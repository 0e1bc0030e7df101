/// How far two words are apart.
enum Spelling {
  /// Levenshtein's distance: the fewest insertions, deletions and replacements that make one word of the other.
  ///
  /// - Complexity: O(*m·n*) in the words' lengths; only the first 60 characters count.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.prefix(60))
    let right = Array(right.prefix(60))
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }

  /// The nearest of some words, if it is near: within a third of the word's length or two letters, in short words within one.
  static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    words.map { ($0, distance($0, word)) }
      .filter { $0.1 <= (word.count < 4 ? 1 : max(2, word.count / 3)) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
