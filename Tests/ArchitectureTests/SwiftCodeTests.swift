import Testing

@Suite("The scanner finds what the other tests forbid")
struct SwiftCodeTests {
  @Test(
    "An import is found however it is written",
    arguments: [
      ("import Yams", "Yams"), ("public import Crypto", "Crypto"), ("  internal import Mustache", "Mustache"),
      ("@testable import CaseFiles", "CaseFiles"), ("@_exported public import Foundation", "Foundation"),
      ("@_spi(Inner) import Studies", "Studies"), ("import struct Cases.Claim", "Cases"),
      ("private  import  CGSL", "CGSL"),
    ])
  func findsImport(line: String, module: String) {
    #expect(SwiftCode("/// Something.\n\(line)\n\nlet x = 1\n").imports == [module])
  }

  @Test(
    "An import in a comment, a string or a name is none",
    arguments: [
      "// import Yams", "/* import Yams\nimport Yams /* import Yams */ import Yams */", "let text = \"import Yams\"",
      "let text = \"\"\"\n  import Yams\n  \"\"\"", "let text = #\"\n\"import Yams\"#", "let important = 1",
      "let text = \"\\(a ? \"x\" : \"(\")\"  // import Yams", "let word = /\"/ // import Yams",
    ])
  func findsNone(text: String) {
    #expect(SwiftCode(text).imports.isEmpty)
  }

  @Test("Code after a comment, a string or a regular expression is still read")
  func readsOn() {
    let text = """
      let slashes = "//", quote = "\\"", nested = "\\(f("}"))"
      let pattern = /[a-z"]+(-[a-z]+)*/
      let raw = #"\\"#, ratio = a / b / c
      let sum = values.reduce(1, /) /* } */
      import Yams
      """
    #expect(SwiftCode(text).imports == ["Yams"])
    #expect(!SwiftCode(text).lines.joined().contains("}"))
  }

  @Test("A deliberately wrong file violates the table")
  func findsViolation() {
    let wrong = SwiftCode("import Foundation\nimport GSL\nimport Studies\n\npublic struct Wrong {}\n").imports
    #expect(LayerTable.violations(of: "Membership", importing: wrong) == ["Foundation", "GSL", "Studies"])
    #expect(LayerTable.violations(of: "Studies", importing: ["Yams", "Cases"]) == ["Yams"])
    #expect(LayerTable.violations(of: "Unheard", importing: ["Cases"]) == ["Cases"])
    #expect(LayerTable.violations(of: "CaseFiles", importing: ["Yams", "Crypto", "Foundation", "Cases"]).isEmpty)
  }

  @Test(
    "The length of a function runs from its declaration to its closing brace", arguments: [1, 2, 59, 60, 61, 400])
  func measuresFunction(length: Int) {
    let body = (1...length).map { $0 == 1 ? "func long(a: Int) -> Int {" : $0 == length ? "}" : "  call { \"}\" }" }
    let text = length == 1 ? "func long() {}" : body.joined(separator: "\n")
    #expect(SwiftCode("struct A {\n\n\(text)\n}\n").functions == [SwiftCode.Function(line: 3, length: length)])
  }

  @Test("Initialisers, subscripts, operators and computed variables are functions too, stored variables are not")
  func findsEveryKind() {
    let text = """
      protocol P {
        func required(_ x: Int) -> Int
        init?(text: String)
        var value: Int { get }
      }
      struct A: P {
        var stored = [1, 2].map { $0 }
        var plain: [String: Int]
        let function = 1
        var value: Int {
          stored.count
        }
        init?(
          text: String
        ) {
          self.init()
        }
        init() { plain = .init() }
        subscript(index: Int) -> Int { index }
        static func == (a: A, b: A) -> Bool { true }
        func required(_ x: Int, then: () -> Void = {}) -> Int where Int: Equatable {
          func inner() {}
          return x
        }
      }
      """
    let found = SwiftCode(text).functions
    #expect(found.map(\.line) == [4, 10, 13, 18, 19, 20, 21, 22])
    #expect(found.map(\.length) == [1, 3, 5, 1, 1, 1, 4, 1])
  }
}

@Suite("The manifest is read")
struct ManifestTests {
  @Test("Every way to declare a target is understood")
  func readsTargets() {
    let manifest = Manifest(
      """
      let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
      let package = Package(
        name: "X",
        products: [.library(name: "X", targets: ["A"])],
        targets: [
          .systemLibrary(name: "C", path: "Sources/C", providers: [.apt(["c"])]),
          library("A"),
          library("B", ["A", yams]),
          .target(name: "D", dependencies: ["C"], swiftSettings: settings + [.strict()]),
          .executableTarget(
            name: "e",
            dependencies: [
              "A", yams,
            ]),
          .target(name: "F", swiftSettings: ["A"]),
          tests("ATests", ["A"]),
          tests("NoTests", []),
        ]
      )
      """)
    #expect(
      manifest.targets == [
        Manifest.Target(name: "C", isTest: false, dependencies: []),
        Manifest.Target(name: "A", isTest: false, dependencies: []),
        Manifest.Target(name: "B", isTest: false, dependencies: ["A", "Yams"]),
        Manifest.Target(name: "D", isTest: false, dependencies: ["C"]),
        Manifest.Target(name: "e", isTest: false, dependencies: ["A", "Yams"]),
        Manifest.Target(name: "F", isTest: false, dependencies: []),
        Manifest.Target(name: "ATests", isTest: true, dependencies: ["A"]),
        Manifest.Target(name: "NoTests", isTest: true, dependencies: []),
      ])
  }
}
