import Dispatch
import Foundation
import Synchronization

/// Ctrl-C as something a long run can be asked about, so that it ends between two steps and not within one.
///
/// A second Ctrl-C ends the program at once.
struct Interruption {
  /// The exit code of a run that was interrupted.
  static let exitCode: Int32 = 130

  /// Whether somebody pressed Ctrl-C.
  final class Request: Sendable {
    private let flag = Mutex(false)

    /// Whether it was made.
    var isMade: Bool { flag.withLock { $0 } }

    fileprivate func make() { flag.withLock { $0 = true } }
  }

  /// Whether somebody pressed Ctrl-C.
  let request = Request()
  private let source: any DispatchSourceSignal

  /// Begins to listen, and does so as long as this value is kept.
  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [request] in
      request.make()
      // Whoever does not want to wait for the step to end presses again.
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
  }
}
