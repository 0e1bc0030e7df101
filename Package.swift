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

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A library target with the settings of the house.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target with the settings of the house.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "Gelingen",
  products: [
    .executable(name: "gelingen", targets: ["gelingen"]),
    // The analyses of sets alone, without files and reports: what the benchmarks time.
    .library(name: "GelingenSets", targets: ["Membership", "Statistics", "Combinatorics", "SetTheory"]),
    .library(
      name: "Gelingen",
      targets: [
        "Membership", "Statistics", "Combinatorics", "SetTheory", "Systems", "Cases", "CaseFiles", "Transfer", "Studies", "Figures",
        "Reports", "Site",
      ]),
    // The mathematics alone: no files, no command line.
    .library(name: "GelingenMathematics", targets: ["Membership", "Statistics", "Combinatorics", "SetTheory", "Systems"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CGSL", path: "Sources/CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    // The commit that a distributed program was built from; scripts/wheel links it in.
    .target(name: "CBuild"),
    library("Membership"),
    // Every unsafe use of GSL's memory is marked where it happens.
    .target(name: "Statistics", dependencies: ["CGSL"], swiftSettings: settings + [.strictMemorySafety()]),
    library("Combinatorics"),
    library("SetTheory", ["Combinatorics", "Membership", "Statistics"]),
    library("Systems", ["Combinatorics", "Statistics", "Membership"]),
    library("Cases", ["Membership"]),
    library("CaseFiles", ["Cases", "Membership", crypto, yams]),
    library("Transfer", ["Cases", "Combinatorics", "Membership", "SetTheory"]),
    library(
      "Studies",
      ["CaseFiles", "Cases", "Transfer", "Systems", "SetTheory", "Combinatorics", "Statistics", "Membership"]),
    library("Figures"),
    library(
      "Reports",
      [
        "Figures", "Studies", "CaseFiles", "Transfer", "Systems", "SetTheory", "Combinatorics", "Cases", "Membership", "Statistics",
        mustache,
      ]),
    library("Site", ["Reports", "Figures", "Studies", "Systems", "CaseFiles", "Cases", "Membership"]),
    .executableTarget(
      name: "gelingen",
      dependencies: [
        "Site", "Reports", "Figures", "Studies", "CaseFiles", "Transfer", "Systems", "SetTheory", "Combinatorics", "Statistics",
        "Cases", "Membership", "CBuild", argumentParser,
      ],
      swiftSettings: settings),
    library("TestSupport", ["CaseFiles", "Cases", "Membership"]),
    tests("ArchitectureTests", []),
    tests("MembershipTests", ["Membership"]),
    tests("CasesTests", ["CaseFiles", "Cases", "Membership", "TestSupport"]),
    tests(
      "CaseFilesTests", ["CaseFiles", "Cases", "Membership", "TestSupport", yams], exclude: ["Snapshots"]),
    tests("StatisticsTests", ["Statistics"]),
    tests("CombinatoricsTests", ["Combinatorics", "TestSupport"]),
    tests("SetTheoryTests", ["SetTheory", "Combinatorics", "Membership", "TestSupport"]),
    tests("SystemsTests", ["Systems", "Combinatorics", "Statistics", "Membership"]),
    tests("TransferTests", ["Transfer", "Cases", "Combinatorics", "Membership", "SetTheory", "TestSupport"]),
    tests(
      "StudiesTests",
      ["Studies", "SetTheory", "Transfer", "Systems", "Statistics", "CaseFiles", "Cases", "Membership", "TestSupport"]),
    tests(
      "ReportsTests",
      [
        "Reports", "Figures", "Studies", "Transfer", "SetTheory", "Statistics", "Systems", "CaseFiles", "Cases", "Membership",
        "TestSupport",
        "Combinatorics",
      ], exclude: ["Snapshots"]),
    tests("FiguresTests", ["Figures"]),
    tests("SiteTests", ["Site", "Reports", "Studies", "Systems", "CaseFiles", "Cases", "Membership", "TestSupport"]),
    tests("GelingenTests", ["gelingen", "TestSupport"], exclude: ["Snapshots"]),
  ]
)
