import Membership
import Testing

@testable import Site

@Suite("Pieces of thresholds")
struct ThresholdPiecesTests {
  /// Known memberships, ranges over one half, and what is not known.
  static let values: [CellValue] = [.known(1), .known(0.67), .known(0.67), .known(0.33), .unknown]

  @Test("Counts at every threshold from 0.5 to 0.99 are those of counting case by case")
  func counting() throws {
    let pieces = ThresholdPieces(Self.values)
    for step in 50...99 {
      let threshold = Double(step) / 100
      let piece = try #require(pieces.piece(at: threshold))
      #expect(piece.sure == Self.values.count { $0.lower > threshold }, "\(threshold)")
      #expect(piece.possible == Self.values.count { $0.upper > threshold }, "\(threshold)")
    }
  }

  @Test("The counts change at 0.67, where two memberships stop lying above the threshold")
  func flip() {
    // By hand: above 0.5 lie 1, 0.67, 0.67 and perhaps the unknown one; above 0.67 only 1 and perhaps the unknown one.
    #expect(
      ThresholdPieces(Self.values).pieces == [
        ThresholdPieces.Piece(from: 0.5, sure: 3, possible: 4), ThresholdPieces.Piece(from: 0.67, sure: 1, possible: 2),
      ])
  }

  @Test("A condition is shared surely, maybe or not", arguments: [(3, ThresholdPieces.Verdict.sure), (4, .possible), (5, .none)])
  func verdict(number: Int, expected: ThresholdPieces.Verdict) throws {
    let first = try #require(ThresholdPieces(Self.values).pieces.first)
    #expect(ThresholdPieces.verdict(first, atLeast: number) == expected)
  }
}
