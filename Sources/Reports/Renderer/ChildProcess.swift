import Foundation

/// A child process that is asked and answers in lines.
final class ChildProcess {
  /// Why no answer came.
  enum Silence: Error {
    /// The child ended; its last words on standard error.
    case ended(lastWords: String)
    /// The time was up.
    case timedOut
    /// The line grew beyond every sensible answer.
    case endless
  }

  /// The longest answer that is read.
  private static let longestLine = 512 << 20
  private static let newline = UInt8(ascii: "\n")

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private var unread = Data()
  private var said = Data()

  /// Starts a program.
  init(_ program: URL, arguments: [String], environment: [String: String]) throws {
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    for end in [input.fileHandleForWriting, output.fileHandleForReading, errors.fileHandleForReading] {
      let flags = fcntl(end.fileDescriptor, F_GETFL)
      _ = fcntl(end.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
    }
  }

  /// Sends one line and waits for one.
  ///
  /// Writing and reading go on together, so that neither side waits for the other with a full pipe.
  func exchange(_ line: Data, within time: Duration) throws(Silence) -> Data {
    let deadline = ContinuousClock.now + time
    var pending = line[...]
    while true {
      if let answer = takeLine() { return answer }
      guard unread.count < Self.longestLine else { throw .endless }
      try wait(until: deadline, writing: !pending.isEmpty)
      let hasEnded = receive(output, into: &unread)
      _ = receive(errors, into: &said)
      said = said.suffix(4096)
      if let answer = takeLine() { return answer }
      if hasEnded || !send(&pending) { throw .ended(lastWords: lastWords()) }
    }
  }

  /// Ends the child at once; it has no work to lose, since it writes nothing.
  func stop() {
    guard process.isRunning else { return }
    let id = process.processIdentifier
    // A wrapper script may have started the real one.
    if getpgid(id) == id { kill(-id, SIGKILL) }
    kill(id, SIGKILL)
    process.waitUntilExit()
  }

  private func takeLine() -> Data? {
    guard let end = unread.firstIndex(of: Self.newline) else { return nil }
    let line = Data(unread[unread.startIndex..<end])
    unread = Data(unread[(end + 1)...])
    return line
  }

  /// Waits until something can be read or written.
  private func wait(until deadline: ContinuousClock.Instant, writing: Bool) throws(Silence) {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .timedOut }
    let milliseconds = min(left / .milliseconds(1), 1e6).rounded(.up)
    var waiting = [
      pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    if writing { waiting.append(pollfd(fd: input.fileHandleForWriting.fileDescriptor, events: Int16(POLLOUT), revents: 0)) }
    // A closed standard error would be ready for ever; it is only read along with the others.
    if isErrorClosed { waiting.remove(at: 1) }
    _ = poll(&waiting, nfds_t(waiting.count), Int32(milliseconds))
  }

  private var isErrorClosed = false

  /// Reads what is there; `true` when nothing more will come.
  private func receive(_ pipe: Pipe, into data: inout Data) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipe.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
      if count > 0 {
        data.append(contentsOf: buffer[..<count])
      } else {
        let isClosed = count == 0 || (errno != EAGAIN && errno != EINTR)
        if pipe === errors, isClosed { isErrorClosed = true }
        return isClosed
      }
    }
  }

  /// Writes what fits; `false` when nobody reads any more.
  ///
  /// Writing to a child that is gone must be an error here, not the end of this process: its signal is held back in this thread.
  private func send(_ pending: inout Data.SubSequence) -> Bool {
    var broken = sigset_t()
    var before = sigset_t()
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &broken, &before)
    defer {
      var waiting = sigset_t()
      var number: Int32 = 0
      if sigpending(&waiting) == 0, sigismember(&waiting, SIGPIPE) == 1 { sigwait(&broken, &number) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    while !pending.isEmpty {
      let count = pending.withUnsafeBytes {
        write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return errno == EAGAIN || errno == EINTR }
      pending = pending.dropFirst(count)
    }
    return true
  }

  /// The last line on standard error, once the child has ended or a moment has passed.
  private func lastWords() -> String {
    for _ in 0..<20 where process.isRunning { usleep(10_000) }
    _ = receive(errors, into: &said)
    let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
    return String((lines.last { !$0.allSatisfy(\.isWhitespace) } ?? "").prefix(300))
  }
}
