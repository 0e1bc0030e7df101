import Combinatorics
import Foundation
import Synchronization

/// Tells on standard error how far a search is, once it has taken a while.
enum Progress {
  /// A function that writes at most twice a second, and only to a terminal.
  static func printer(options: SharedOptions) -> @Sendable (Effort.Progress) -> Void {
    guard !options.quiet, isatty(STDERR_FILENO) == 1 else { return { _ in } }
    let last = Mutex(ContinuousClock.now)
    return { progress in
      let isDue = last.withLock { last in
        guard last.duration(to: .now) > .milliseconds(500) else { return false }
        last = .now
        return true
      }
      guard isDue else { return }
      let total = progress.total.map { " of \($0)" } ?? ""
      FileHandle.standardError.write(Data("\r\(progress.done)\(total) …\u{1B}[K".utf8))
    }
  }
}
