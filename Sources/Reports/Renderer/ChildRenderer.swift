public import Foundation

/// The real renderer: one child process for a whole command, `python -m gelingen.render`.
///
/// It is started at the first request and asked line by line; `python/gelingen/render` describes the lines. It writes no file: bytes
/// come back, and whoever asked writes them whole or not at all. A child that ends, hangs or answers nonsense is stopped, and the
/// request throws; the next one starts a new child.
public final class ChildRenderer: Renderer {
  /// The variable that sets the seconds for one answer.
  public static let secondsVariable = "GELINGEN_RENDER_SECONDS"

  /// How long one answer may take unless something else is said: far more than the largest brief needs on a slow machine.
  public static let usualSeconds = 120.0

  private let python: URL
  private let seconds: Double
  private let environment: [String: String]
  private var child: ChildProcess?
  private var count = 0

  /// A renderer; nothing is started yet.
  ///
  /// - Parameters:
  ///   - python: The Python that has the packages of `python/requirements.txt` and knows the folder `python`.
  ///   - seconds: How long one answer may take, above 0.
  ///   - environment: The variables that the child sees.
  ///   - sourceDate: The date in documents, in seconds since 1970; otherwise what `SOURCE_DATE_EPOCH` says, else 2020-01-01.
  public init(
    python: URL, seconds: Double = ChildRenderer.usualSeconds, environment: [String: String] = [:], sourceDate: Int? = nil
  ) {
    self.python = python
    self.seconds = seconds
    self.environment = environment.merging(sourceDate.map { ["SOURCE_DATE_EPOCH": String($0)] } ?? [:]) { _, new in new }
  }

  /// The renderer that a command uses, found as `RendererLocation` says.
  ///
  /// - Parameters:
  ///   - environment: The variables of the environment.
  ///   - executable: The program's own file.
  ///   - start: The folder to look upward from.
  ///   - sourceDate: The date in documents, in seconds since 1970.
  /// - Returns: The renderer.
  /// - Throws: `RendererError` when there is no Python.
  public static func found(
    environment: [String: String], executable: URL?, from start: URL, sourceDate: Int? = nil
  ) throws(RendererError) -> ChildRenderer {
    let python = try RendererLocation.find(environment: environment, executable: executable, from: start)
    let named = environment[secondsVariable].flatMap(Double.init).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    return ChildRenderer(python: python, seconds: named ?? usualSeconds, environment: environment, sourceDate: sourceDate)
  }

  deinit { child?.stop() }

  /// The bytes that a request asks for, from the child.
  ///
  /// - Parameter request: What to draw or write.
  /// - Returns: The bytes.
  /// - Throws: `RendererError` when nothing comes back in time.
  public func data(for request: RenderRequest) throws(RendererError) -> Data {
    count += 1
    let line = try request.line(id: count)
    let answer = try answer(to: line, kind: request.kind)
    guard let parsed = try? JSONDecoder().decode(Answer.self, from: answer), parsed.id == count else {
      throw forgetting(.garbage(python: python.path, answer: String(decoding: answer.prefix(120), as: UTF8.self)))
    }
    if let error = parsed.error { throw error.meaning }
    guard let data = parsed.data.flatMap({ Data(base64Encoded: $0) }), !data.isEmpty else {
      throw forgetting(.garbage(python: python.path, answer: "an answer without data"))
    }
    return data
  }

  private struct Answer: Decodable {
    struct Failure: Decodable {
      var code: String
      var message: String

      var meaning: RendererError {
        switch code {
        case "input": .refused(message)
        case "missing": .missing(message)
        case "system": .missingOnSystem(message)
        default: .failed(message)
        }
      }
    }

    var id: Int?
    var data: String?
    var error: Failure?
  }

  private func answer(to line: Data, kind: String) throws(RendererError) -> Data {
    let running = try runningChild()
    do throws(ChildProcess.Silence) {
      return try running.exchange(line + Data("\n".utf8), within: .seconds(seconds))
    } catch {
      switch error {
      case .ended(let lastWords): throw forgetting(.ended(python: python.path, lastWords: lastWords))
      case .timedOut: throw forgetting(.timedOut(kind: kind, seconds: seconds))
      case .endless: throw forgetting(.garbage(python: python.path, answer: "a line without end"))
      }
    }
  }

  private func runningChild() throws(RendererError) -> ChildProcess {
    if let child { return child }
    do {
      // -I: neither the working folder nor variables decide which code runs; -B: nothing is written, not even compiled code.
      let new = try ChildProcess(python, arguments: ["-I", "-B", "-m", "gelingen.render"], environment: environment)
      child = new
      return new
    } catch {
      throw .cannotStart(python: python.path, reason: error.localizedDescription)
    }
  }

  /// Stops the child and hands back the error to throw.
  private func forgetting(_ error: RendererError) -> RendererError {
    child?.stop()
    child = nil
    return error
  }
}
