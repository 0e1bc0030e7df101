import Membership

/// In how many cases a condition counts as present, for every membership that one may ask for.
///
/// A case counts as present surely where the whole of its range lies above the threshold t, and possibly where its upper end does. With t from 0.5 on, the counts change exactly at those ends of ranges that lie
/// in [0.5, 1), so finitely many pieces say all.
struct ThresholdPieces {
  /// The counts from a threshold on.
  struct Piece: Equatable {
    /// The smallest threshold of the piece.
    var from: Double
    /// The number of cases that surely lie above it.
    var sure: Int
    /// The number that surely or possibly do.
    var possible: Int
  }

  /// How a statement that a condition is shared stands.
  enum Verdict: String, CaseIterable {
    case sure, possible, none
  }

  /// The pieces, from 0.5 on.
  let pieces: [Piece]
  /// The number of cases.
  let total: Int

  /// The pieces for the memberships of cases.
  init(_ values: [CellValue]) {
    total = values.count
    let steps = [0.5] + Set(values.flatMap { [$0.lower, $0.upper] }.filter { $0 > 0.5 && $0 < 1 }).sorted()
    var pieces: [Piece] = []
    for step in steps {
      let (sure, possible) = Self.counts(values, above: step)
      if let last = pieces.last, last.sure == sure, last.possible == possible { continue }
      pieces.append(Piece(from: step, sure: sure, possible: possible))
    }
    self.pieces = pieces
  }

  /// How many memberships lie above a threshold, surely and at most.
  static func counts(_ values: [CellValue], above threshold: Double) -> (sure: Int, possible: Int) {
    (values.count { $0.lower > threshold }, values.count { $0.upper > threshold })
  }

  /// The piece that holds for a threshold of at least 0.5.
  func piece(at threshold: Double) -> Piece? { pieces.last { $0.from <= threshold } }

  /// Whether a piece shows the condition in at least some number of cases.
  static func verdict(_ piece: Piece, atLeast number: Int) -> Verdict {
    piece.sure >= number ? .sure : piece.possible >= number ? .possible : .none
  }
}
