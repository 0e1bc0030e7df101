// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "GelingenBenchmarks",
  dependencies: [.package(name: "Gelingen", path: "../..")],
  targets: [
    .executableTarget(
      name: "sets", dependencies: [.product(name: "GelingenSets", package: "Gelingen")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
