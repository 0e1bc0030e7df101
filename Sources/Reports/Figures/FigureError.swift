/// Why a figure cannot be drawn.
public enum FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is nothing to draw for it.
  case nothing(name: String, needs: String)
  /// There is no model of that number.
  case noModel(number: Int, listed: Int)
  /// Each case has an open cell in what is needed.
  case allOpen(cases: Int)

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .nothing(let name, let needs): "There is nothing to draw for “\(name)”: it needs \(needs)."
    case .noModel(let number, 0): "There is no model \(number), since no row of the truth table is coded present."
    case .noModel(let number, let listed): "There is no model \(number); \(listed) are listed."
    case .allOpen(let cases): "Each of the \(cases) cases has an open cell in what the figure needs, so that nothing can be drawn."
    }
  }

  /// What to do.
  public var advice: String {
    switch self {
    case .nothing: "See gelingen figure list for what each figure is made from."
    case .noModel(_, 0): "Lower --incl-cut, or choose another outcome."
    case .noModel(_, let listed): "Give --model a number from 1 to \(listed)."
    case .allOpen: "Name fewer --conditions, or draw condition-matrix, which shows open cells."
    }
  }

  /// Both sentences.
  public var description: String { "\(sentence) \(advice)" }
}
