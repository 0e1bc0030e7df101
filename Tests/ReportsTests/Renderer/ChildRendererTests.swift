import Foundation
import Testing

@testable import Reports

/// A folder with programs that stand in for Python.
struct FakePython {
  let folder: URL

  /// Runs a body with a script of the shell in Python's place.
  static func with(_ script: String, _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gelingen-python-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let python = folder.appending(path: "python")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: python)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python.path)
    try body(python)
  }
}

@Suite("A renderer that fails, fails in one sentence and leaves nothing behind")
struct ChildRendererTests {
  private static let environment = ["PATH": "/usr/bin:/bin"]

  private func error(of script: String, seconds: Double = 20, _ request: RenderRequest = .version) throws -> RendererError? {
    var caught: RendererError?
    try FakePython.with(script) { python throws in
      caught = #expect(throws: RendererError.self) {
        try ChildRenderer(python: python, seconds: seconds, environment: Self.environment).data(for: request)
      }
    }
    return caught
  }

  @Test("One that crashes at once: the last line it said, and what to install")
  func crashes() throws {
    let error = try #require(try error(of: "echo 'Traceback' >&2; echo \"No module named 'gelingen'\" >&2; exit 1"))
    guard case .ended(_, let lastWords) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(lastWords == "No module named 'gelingen'")
    #expect(error.description.contains("scripts/setup --with-venv"))
    #expect(error.description.hasSuffix("nothing was written."))
  }

  @Test("One that ends by a signal while a long request is being written does not end this process")
  func diesWhileWriting() throws {
    let long = String(repeating: "a", count: 4 << 20)
    let error = try #require(try error(of: "kill -9 $$", .pdf(html: long, files: [:])))
    guard case .ended = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("One that hangs is stopped when the time is up, with whatever it had started", arguments: ["sleep 600", "sleep 600 & wait"])
  func hangs(script: String) throws {
    let start = ContinuousClock.now
    let error = try #require(try error(of: script, seconds: 0.5))
    #expect(error == .timedOut(kind: "version", seconds: 0.5))
    #expect(start.duration(to: .now) < .seconds(300))
    #expect(error.description.contains("within 0.5 seconds"))
  }

  @Test("One that never reads a long request is stopped too")
  func doesNotRead() throws {
    let long = String(repeating: "ä", count: 1 << 20)
    #expect(try error(of: "sleep 600", seconds: 0.5, .pdf(html: long, files: [:])) == .timedOut(kind: "html-to-pdf", seconds: 0.5))
  }

  @Test(
    "One that answers nonsense: no JSON, another number, no data, data that are no Base64",
    arguments: [
      "hello", "{}", #"{"id": 7, "data": "YQ=="}"#, #"{"id": 1}"#, #"{"id": 1, "data": ""}"#, #"{"id": 1, "data": "§"}"#, "",
    ])
  func garbage(answer: String) throws {
    let error = try #require(try error(of: "read line; echo '\(answer)'; cat > /dev/null"))
    guard case .garbage = error else {
      Issue.record("\(error)")
      return
    }
    #expect(error.description.contains("no answer"))
  }

  @Test("One that cannot be started: a folder, a file that is no program")
  func cannotStart() throws {
    try FakePython.with("exit 0") { python in
      let text = python.deletingLastPathComponent().appending(path: "text")
      try Data("not a program".utf8).write(to: text)
      for wrong in [text, python.deletingLastPathComponent(), URL(filePath: "/no/such/python")] {
        #expect(throws: RendererError.self) {
          try ChildRenderer(python: wrong, seconds: 5, environment: Self.environment).data(for: .version)
        }
      }
    }
  }

  @Test("What it says itself keeps its meaning: not to be drawn, not installed, no room")
  func says() throws {
    func answer(_ code: String) -> String {
      #"read line; echo '{"id": 1, "error": {"code": "\#(code)", "message": "It is so."}}'; cat > /dev/null"#
    }
    #expect(try error(of: answer("input")) == .refused("It is so."))
    #expect(try error(of: answer("missing")) == .missing("It is so."))
    #expect(try error(of: answer("system")) == .missingOnSystem("It is so."))
    #expect(try error(of: answer("failed")) == .failed("It is so."))
    #expect(RendererError.failed("No space left on device").description.contains("room on the disk"))
  }

  @Test("After a failure the next request starts a new child")
  func startsAgain() throws {
    // The first child finds no mark, leaves one and ends; the second answers the second request.
    let script = """
      cd "$(dirname "$0")"
      if [ ! -e mark ]; then touch mark; exit 1; fi
      read line; echo '{"id": 2, "data": "YQ=="}'; cat > /dev/null
      """
    try FakePython.with(script) { python throws in
      let renderer = ChildRenderer(python: python, seconds: 20, environment: Self.environment)
      #expect(throws: RendererError.self) { try renderer.data(for: .version) }
      #expect(try renderer.data(for: .version) == Data("a".utf8))
    }
  }

  @Test("Answers that come in pieces and with much on standard error are read whole")
  func pieces() throws {
    let script = """
      read line
      head -c 300000 /dev/zero | tr '\\0' x >&2
      printf '{"id": 1, '; sleep 0.2; printf '"data": "YWI="}\\n'
      exec 2>&-
      read line; sleep 0.2; echo '{"id": 2, "data": "YQ=="}'; cat > /dev/null
      """
    try FakePython.with(script) { python throws in
      let renderer = ChildRenderer(python: python, seconds: 20, environment: Self.environment)
      #expect(try renderer.data(for: .version) == Data("ab".utf8))
      #expect(try renderer.data(for: .version) == Data("a".utf8))
    }
  }
}

@Suite("Where the Python is found")
struct RendererLocationTests {
  /// A folder with two environments: one above the program, one above the working folder.
  private func withFolders(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gelingen-place-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["program/.venv/bin", "program/build/debug", "work/.venv/bin", "work/deep/er", "bare"] {
      try FileManager.default.createDirectory(at: folder.appending(path: path), withIntermediateDirectories: true)
    }
    for path in ["program/.venv/bin/python", "work/.venv/bin/python", "named"] {
      let file = folder.appending(path: path)
      try Data("#!/bin/sh\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    try body(folder)
  }

  private func find(_ folder: URL, named: String? = nil, program: String = "bare", work: String = "bare") throws -> String {
    let environment = named.map { [RendererLocation.variable: $0] } ?? [:]
    let found = try RendererLocation.find(
      environment: environment, executable: folder.appending(path: "\(program)/gelingen"), from: folder.appending(path: work))
    return String(found.path.dropFirst(folder.path.count + 1))
  }

  @Test("The variable comes first, then the nearest .venv above the program, then above the working folder")
  func order() throws {
    try withFolders { folder throws in
      let named = folder.appending(path: "named").path
      #expect(try find(folder, named: named, program: "program/build/debug", work: "work/deep/er") == "named")
      #expect(try find(folder, program: "program/build/debug", work: "work/deep/er") == "program/.venv/bin/python")
      #expect(try find(folder, named: "", work: "work/deep/er") == "work/.venv/bin/python")
    }
  }

  @Test("A variable that names no program, and no environment at all, are said with what to do")
  func missing() throws {
    try withFolders { folder throws in
      for wrong in [folder.path, folder.appending(path: "nothing").path] {
        let error = try #require(throws: RendererError.self) { try find(folder, named: wrong, program: "program/build/debug") }
        #expect(error.description.contains(wrong) && error.description.contains("GELINGEN_PYTHON"))
      }
    }
    let error = try #require(throws: RendererError.self) {
      try RendererLocation.find(environment: [:], executable: URL(filePath: "/usr/bin/gelingen"), from: URL(filePath: "/usr"))
    }
    #expect(error.description.contains("/usr/bin") && error.description.contains("scripts/setup --with-venv"))
  }
}
