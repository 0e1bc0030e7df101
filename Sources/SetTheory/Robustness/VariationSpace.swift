import Statistics

/// The settings that an analysis could have had as well: how far each parameter may move.
///
/// How far is a judgement. Whatever is counted over these settings says how much hangs on that judgement, and is no probability.
public struct VariationSpace: Sendable {
  /// How far parameters may move from where they are.
  public struct Reach: Hashable, Sendable {
    /// The inclusion cut-offs, up and down, within [0, 1].
    public var inclusion: Double
    /// The PRI cut-off, up and down, within [0, 1]; one of 0, which asks for nothing, stays.
    public var pri: Double
    /// The case cut, up and down, to 1 at least.
    public var cases: Int
    /// An anchor, up and down, as a share of the distance from the set's first anchor to its last (of the raw values' extent where it has one threshold only), and at
    /// most to just before the middle of the way to the next anchor.
    public var anchors: Double

    /// A reach.
    public init(inclusion: Double = 0.1, pri: Double = 0.1, cases: Int = 1, anchors: Double = 0.1) {
      self.inclusion = inclusion
      self.pri = pri
      self.cases = cases
      self.anchors = anchors
    }
  }

  /// One parameter and where it may be.
  public struct Input: Hashable, Sendable {
    /// The parameter.
    public let parameter: ParameterRange.Parameter
    /// Where it is.
    public let value: Double
    /// The smallest value.
    public let lower: Double
    /// The largest value.
    public let upper: Double

    /// The value at a place between the ends: 0 the lower, 1 the upper; whole numbers are equally likely where the place is uniform.
    func value(at place: Double) -> Double {
      guard parameter == .caseCut else { return lower + (upper - lower) * place }
      return min(upper, lower + (place * (upper - lower + 1)).rounded(.down))
    }
  }

  /// A setting: cut-offs, and anchors of calibrated sets.
  public struct Setting: Hashable, Sendable {
    /// The cut-offs.
    public var cuts: TruthTableParameters
    /// The anchors of sets that are calibrated otherwise, by the set's name.
    public var anchors: [String: [Double]]

    /// A setting.
    public init(cuts: TruthTableParameters, anchors: [String: [Double]] = [:]) {
      self.cuts = cuts
      self.anchors = anchors
    }
  }

  /// The parameters that may move: cut-offs, then anchors.
  public let inputs: [Input]
  private let base: Reanalysis

  /// The settings around an analysis.
  ///
  /// - Parameters:
  ///   - base: The analysis.
  ///   - reach: How far parameters may move; nothing negative.
  public init(around base: Reanalysis, reach: Reach) {
    self.base = base
    let cuts = base.options.cuts
    func unit(_ parameter: ParameterRange.Parameter, _ value: Double, _ reach: Double) -> Input? {
      let input = Input(parameter: parameter, value: value, lower: max(0, value - reach), upper: min(1, value + reach))
      return input.upper > input.lower ? input : nil
    }
    var inputs = [unit(.inclusionCut, cuts.inclusionCut, reach.inclusion)]
    inputs.append(cuts.lowerInclusionCut.flatMap { unit(.lowerInclusionCut, $0, reach.inclusion) })
    inputs.append(cuts.priCut > 0 ? unit(.priCut, cuts.priCut, reach.pri) : nil)
    if reach.cases > 0 {
      let least = max(1, cuts.caseCut - reach.cases)
      inputs.append(
        Input(
          parameter: .caseCut, value: Double(cuts.caseCut), lower: Double(least), upper: Double(cuts.caseCut + reach.cases)))
    }
    self.inputs = inputs.compactMap(\.self) + (reach.anchors > 0 ? base.sets.flatMap { Self.anchors(of: $0, reach.anchors) } : [])
  }

  private static func anchors(of set: Reanalysis.CalibratedSet, _ reach: Double) -> [Input] {
    let anchors = set.calibration.anchors
    let extent = anchors.count > 1 ? anchors : set.raw.numbers
    guard let least = extent.min(), let most = extent.max(), most > least else { return [] }
    return zip(anchors, set.calibration.anchorNames).map { value, name in
      let step = reach * (most - least)
      func limit(_ neighbour: Double?) -> Double { neighbour.map { min(step, abs($0 - value) * 0.49) } ?? step }
      return Input(
        parameter: .anchor(set: set.name, name), value: value, lower: value - limit(anchors.filter { $0 < value }.max()),
        upper: value + limit(anchors.filter { $0 > value }.min()))
    }
  }

  /// The setting at a point.
  ///
  /// - Parameter point: For each input a place from 0, its lower end, to 1, its upper end.
  /// - Returns: The setting; a second inclusion cut-off above the first is put on it.
  public func setting(at point: [Double]) -> Setting {
    let cuts = base.options.cuts
    var (inclusion, lower, pri, cases) = (cuts.inclusionCut, cuts.lowerInclusionCut, cuts.priCut, cuts.caseCut)
    var anchors: [String: [Double]] = [:]
    for (input, place) in zip(inputs, point) {
      let value = input.value(at: place)
      switch input.parameter {
      case .inclusionCut: inclusion = value
      case .lowerInclusionCut: lower = value
      case .priCut: pri = value
      case .caseCut: cases = Int(value)
      case .anchor(let name, let anchor):
        guard let set = base.sets.first(where: { $0.name == name }), let index = set.calibration.anchorNames.firstIndex(of: anchor)
        else { continue }
        anchors[name, default: set.calibration.anchors][index] = value
      }
    }
    do throws(SetTheoryError) {
      return Setting(
        cuts: try TruthTableParameters(
          inclusionCut: inclusion, lowerInclusionCut: lower.map { min($0, inclusion) }, priCut: pri, caseCut: cases), anchors: anchors)
    } catch {
      preconditionFailure("the inputs' ends are values that cut-offs can have: \(error)")
    }
  }
}

extension Reanalysis {
  /// The table with sets calibrated otherwise.
  ///
  /// - Parameter anchors: The anchors, by the set's name.
  /// - Returns: The table.
  /// - Throws: `CalibrationError` for anchors that the method does not take.
  func table(with anchors: [String: [Double]]) throws(CalibrationError) -> SetTable {
    var result = table
    for set in sets {
      guard let moved = anchors[set.name] else { continue }
      result = result.replacing(try set.calibration.with(anchors: moved).set(of: set.raw, as: set.name).set)
    }
    return result
  }
}
