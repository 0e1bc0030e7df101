/// Why nothing was drawn or written.
public enum RendererError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no Python to ask; the names say where was looked.
  case notFound(looked: [String])
  /// The Python cannot be started.
  case cannotStart(python: String, reason: String)
  /// A package of Python is missing.
  case missing(String)
  /// A library of the system is missing, which Python cannot bring; the sentence names it.
  case missingOnSystem(String)
  /// It ended before it had answered; its last words.
  case ended(python: String, lastWords: String)
  /// It did not answer in time.
  case timedOut(kind: String, seconds: Double)
  /// It answered something else than was agreed.
  case garbage(python: String, answer: String)
  /// It cannot draw what was asked.
  case refused(String)
  /// It gave up.
  case failed(String)

  /// What happened, in one sentence.
  public var sentence: String {
    switch self {
    case .notFound(let looked):
      "There is no Python to draw figures and write documents with; looked for \(looked.joined(separator: ", "))."
    case .cannotStart(let python, let reason): "The Python “\(python)” cannot be started: \(Self.closed(reason))"
    case .missing(let what), .missingOnSystem(let what): Self.closed(what)
    case .ended(let python, let lastWords):
      "The renderer in “\(python)” ended without an answer"
        + (lastWords.isEmpty ? " and said nothing." : ": \(Self.closed(lastWords))")
    case .timedOut(let kind, let seconds): "The renderer did not answer “\(kind)” within \(Self.text(seconds)) seconds and was stopped."
    case .garbage(let python, let answer): "The renderer in “\(python)” answered something that is no answer: \(Self.closed(answer))"
    case .refused(let reason): Self.closed(reason)
    case .failed(let reason): "The renderer gave up: \(Self.closed(reason))"
    }
  }

  /// What to do.
  public var advice: String {
    switch self {
    case .notFound, .missing, .cannotStart, .ended, .garbage: Self.installation
    case .missingOnSystem: "Install it, or leave PDF out, which alone needs it; nothing was written."
    case .timedOut:
      "Try again when the machine is less busy, or allow more time with the variable \(ChildRenderer.secondsVariable); nothing was written."
    case .refused: "Change what is to be drawn; nothing was written."
    case .failed: "See that there is memory and room on the disk, then try again; nothing was written."
    }
  }

  /// Both sentences.
  public var description: String { "\(sentence) \(advice)" }

  private static let installation =
    "Install what draws, in a checkout with scripts/setup --with-venv, elsewhere with pip and the wheel, or name in the variable "
    + "\(RendererLocation.variable) a Python that has it; nothing was written."

  /// A text on one line with a full stop.
  private static func closed(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.hasSuffix(".") ? line : line + "."
  }

  private static func text(_ seconds: Double) -> String {
    seconds == seconds.rounded() && seconds < 1e6 ? String(Int(seconds)) : String(seconds)
  }
}
