import Foundation
import SetTheory
import Testing

/// What R's QCA 3.23 and 3.25.1 answer (both the same), from `References/qca/calibration.jsonl`.
@Suite("Calibration against R's QCA")
struct CalibrationReferenceTests {
  struct Answer: Decodable, Sendable, CustomTestStringConvertible {
    var id: String
    var shape: String
    var thresholds: [Double]?
    var idm: Double?
    var below: Double?
    var above: Double?
    var x: [Double]
    var y: [Double]

    enum CodingKeys: String, CodingKey { case id, shape, thresholds, idm, below, above, x, y }

    /// R writes one threshold as a number.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decode(String.self, forKey: .id)
      shape = try container.decode(String.self, forKey: .shape)
      thresholds =
        (try? container.decode([Double].self, forKey: .thresholds))
        ?? (try? container.decode(Double.self, forKey: .thresholds)).map { [$0] }
      idm = try container.decodeIfPresent(Double.self, forKey: .idm)
      below = try container.decodeIfPresent(Double.self, forKey: .below)
      above = try container.decodeIfPresent(Double.self, forKey: .above)
      x = try container.decode([Double].self, forKey: .x)
      y = try container.decode([Double].self, forKey: .y)
    }

    var testDescription: String { "\(id) \(shape)" }

    func calibration() throws -> Calibration {
      let points = thresholds ?? []
      func anchors() throws -> Anchors { try Anchors(exclusion: points[0], crossover: points[1], inclusion: points[2]) }
      switch shape {
      case "logistic": return .logistic(LogisticCalibration(try anchors(), at: try AnchorMembership(try #require(idm))))
      case "piecewise": return .linear(try LinearCalibration(try anchors(), below: below ?? 1, above: above ?? 1))
      case "bell", "inverted bell": return .bell(try BellCalibration(points, below: below ?? 1, above: above ?? 1))
      case "crisp": return .crisp(try CrispCalibration(thresholds: points))
      // R sorts cut points; here they must increase.
      case "multivalue": return .multiValue(try MultiValueCalibration(cutPoints: points.sorted()))
      case "indirect":
        // R rounds the grades to three decimals.
        let grades = (0...points.count).map { (1_000 * Double($0) / Double(points.count)).rounded() / 1_000 }
        return .indirect(thresholds: points, grades: grades, isDecreasing: false)
      case "total fuzzy and relative": return .likert(lowest: 1, isDecreasing: false)
      default: throw UnknownShape(shape: shape)
      }
    }
  }

  struct UnknownShape: Error { var shape: String }

  static let answers: [Answer] = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let url = folder.appending(path: "References/qca/calibration.jsonl")
    let lines = ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.compactMap { try? JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
  }()

  @Test("Every answer is there and is read")
  func read() {
    #expect(Self.answers.count == 42)
    #expect(Set(Self.answers.map(\.shape)).count == 8)
  }

  @Test("Memberships are those of R's QCA, but for what it snaps to 0 and 1 (D6) and rounds", arguments: answers)
  func memberships(answer: Answer) throws {
    let column = RawColumn(name: "x", numbers: answer.x)
    let set = try answer.calibration().calibrated(column, as: "X", hasReason: true).set
    // R stops the regression at a change of 1e-8 and rounds to six decimals.
    let tolerance = answer.shape == "indirect" ? 5e-6 : 1e-11
    for (value, expected) in zip(set.lower, answer.y) {
      let isSnapped = (expected == 0 && value < 1e-4) || (expected == 1 && value > 0.9999)
      #expect(abs(value - expected) <= tolerance || isSnapped, "\(value) for \(expected)")
    }
    #expect(set.isComplete)
  }

  @Test("Where R writes 0 and 1 far from the anchors, small differences between cases stay")
  func snapping() throws {
    let answer = try #require(Self.answers.first { $0.shape == "logistic" && $0.y.contains(0) && $0.y.contains(1) })
    let set = try answer.calibration().calibrated(RawColumn(name: "x", numbers: answer.x), as: "X", hasReason: true).set
    #expect(Set(set.lower).count == Set(answer.x).count)
    #expect(Set(answer.y).count < Set(answer.x).count)
  }
}
