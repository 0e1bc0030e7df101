// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target, each with its reason.
let settings: [SwiftSetting] = [
  // Data races are errors.
  .swiftLanguageMode(.v6),
  // A warning nobody mends is noise that hides the next one.
  .treatAllWarnings(as: .error),
  // An import stays inside its file's target unless it says `public`, so that GSL's and YAML's types reach no caller.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A member is visible only where its module is imported, so that the import lines tell the whole truth.
  .enableUpcomingFeature("MemberImportVisibility"),
  // An existential costs; it is written out.
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "Gelingen",
  products: [
    .library(name: "Statistics", targets: ["Statistics"])
  ],
  targets: [
    .systemLibrary(
      name: "CGSL", path: "Sources/CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    // Every unsafe use of GSL's memory is marked where it happens.
    .target(name: "Statistics", dependencies: ["CGSL"], swiftSettings: settings + [.strictMemorySafety()]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"], swiftSettings: settings),
  ]
)
