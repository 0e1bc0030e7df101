// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds its benchmarks.
let package = Package(
  name: "systems-benchmark",
  dependencies: [.package(name: "Gelingen", path: "../..")],
  targets: [
    .executableTarget(
      name: "systems-benchmark", dependencies: [.product(name: "GelingenMathematics", package: "Gelingen")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
