// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds the program builds its benchmarks.
let package = Package(
  name: "transfer-benchmark",
  dependencies: [.package(name: "Gelingen", path: "../..")],
  targets: [
    .executableTarget(
      name: "transfer-benchmark", dependencies: [.product(name: "Gelingen", package: "Gelingen")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
