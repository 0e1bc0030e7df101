import Dispatch
import Foundation
import Synchronization

/// Work on all cores.
public enum Parallel {
  /// Does numbered pieces of work, begun in order.
  ///
  /// - Parameters:
  ///   - count: How many, 0 or more.
  ///   - work: One piece.
  /// - Returns: What came out, in order.
  public static func map<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let next = Mutex(0)
    let results = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))) { _ in
      while true {
        let number = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard number < count else { return }
        let value = work(number)
        results.withLock { $0[number] = value }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
