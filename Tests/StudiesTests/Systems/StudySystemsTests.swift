import CaseFiles
import Cases
import Foundation
import Membership
import Statistics
import Systems
import Testing

@testable import Studies

private let library = Library(
  reading: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "cases"))

private func result(_ units: StudyFile.Units, _ effort: CertificateOfDifference.Effort = .quick) throws -> StudyResult {
  try StudyRun.run(
    "regional-missions", in: library.valid(), StudyRun.Options(units: units, version: "test", effort: effort))
}

@Suite("A study's cases as systems")
struct StudySystemsTests {
  @Test("All missions have the outcome: only pairs with the same outcome, and a note for each zone without pairs")
  func zones() throws {
    for (units, pairs) in [(StudyFile.Units.whole, 6), (.parts, 21)] {
      let systems = try #require(try result(units).systems)
      #expect(systems.comparison.zones.map(\.pairs) == [pairs, 0, 0])
      #expect(systems.notes.count { $0.kind == .emptyZone } == 2)
      #expect(systems.comparison.mostSimilarDifferentOutcome.isEmpty && systems.comparison.distinguishingConditions.isEmpty)
      // With every case having the outcome, no test can come below 1, and there is no difference to read.
      #expect(systems.mill.map(\.method) == [.agreement] && systems.mill[0].smallestP.atObservedSplit == 1)
    }
  }

  @Test("Distances are those of the section on differences")
  func distances() throws {
    let study = try result(.whole)
    let differences = try #require(study.differences)
    let systems = try #require(study.systems)
    for pair in systems.comparison.pairs {
      let other = try #require(differences.pairs.first { Set([$0.a, $0.b]) == Set([pair.a, pair.b]) })
      #expect(abs(pair.distance.min - other.distance.min) < 1e-8 && abs(pair.distance.max - other.distance.max) < 1e-8)
      for (block, bounds) in other.byBlock {
        let own = try #require(pair.byBlock[block])
        #expect(abs(own.min - bounds.min) < 1e-8)
      }
    }
  }

  @Test("What pairs share stands in the cells: a condition shared by all pairs is present in all cases without findings")
  func shared() throws {
    let study = try result(.whole)
    let systems = try #require(study.systems)
    for entry in systems.comparison.sharedConditions where entry.isInAll {
      let cells = study.matrix.filter { $0.condition == entry.condition }
      #expect(entry.value == .number(1) && cells.allSatisfy { $0.withoutFindings.presence == .present }, "\(entry.condition)")
    }
  }

  @Test("An origin logic with one case has no pair")
  func groups() throws {
    let systems = try #require(try result(.whole).systems)
    for group in systems.groups {
      #expect((group.comparison == nil) == (group.cases.count == 1))
    }
  }

  @Test("The four missions' districts: four ways to take one per case, out of C(400, 4) sets; each case's own districts")
  func districts() throws {
    let districts = try #require(try result(.whole).systems?.districts)
    #expect(districts.pool == 400 && districts.sets == 1_050_739_900)
    #expect(districts.choices.count == 4 && districts.blocksLeftOut == ["challenge-field"])
    for choice in districts.choices {
      for (id, key) in choice.districts { #expect(library.cases[id]?.places.contains { $0.district == key } == true) }
      #expect(choice.ranks.map(\.block) == [nil] + districts.blocks.map { $0 })
      #expect(choice.ranks.allSatisfy { (0...1).contains($0.smallest.shareSmaller) && $0.smallest.value <= $0.mean.value })
    }
    #expect(districts.best == nil && districts.next.isEmpty)
  }

  @Test("With a search, the most different districts are at least as different as the cases', and one more can be named")
  func search() throws {
    var effort = CertificateOfDifference.Effort.quick
    effort.nodeLimit = 20_000
    let districts = try #require(try result(.whole, effort).systems?.districts)
    let best = try #require(districts.best)
    #expect(best.districts.count == 4 && Set(best.districts).count == 4)
    for choice in districts.choices { #expect(best.smallest >= (choice.ranks.first?.smallest.value ?? 1)) }
    #expect(districts.next.count == 4 && districts.next.allSatisfy { $0.districts.count == 1 && $0.isOptimal })
  }

  @Test("The smallest distance of the sets is that of the nearest two districts, worked out apart")
  func smallest() throws {
    let study = try result(.parts)
    let districts = try #require(study.systems?.districts)
    let choice = try #require(districts.choices.first)
    let file = try #require(library.studies["regional-missions"])
    let context = ContextTable(file, in: library)
    let profiles = choice.districts.values.compactMap { library.districts[$0] }.map(context.profile(of:))
    #expect(profiles.count == 7)
    var least = 1.0
    for (index, first) in profiles.enumerated() {
      for second in profiles[(index + 1)...] {
        let distance = try #require(GowerDistance(first, second, blocks: context.districtVariables))
        least = min(least, distance.total.min)
      }
    }
    let rank = try #require(choice.ranks.first)
    #expect(abs(rank.smallest.value - least) < 1e-8)
  }

  @Test("Suggestions come from the library, never a case itself, its parts or its whole")
  func next() throws {
    let systems = try #require(try result(.whole).systems)
    #expect(!systems.next.isEmpty)
    for entry in systems.next {
      for candidate in entry.candidates {
        let item = try #require(library.cases[candidate.id])
        #expect(candidate.id != entry.id && item.partOf != entry.id && library.cases[entry.id]?.partOf != candidate.id)
        let other = (item.outcomes["implemented"] ?? .unknown).membership.presence
        switch entry.reason {
        case .similarOtherOutcome: #expect(other == .absent)
        case .differentSameOutcome: #expect(other == .present)
        case .similarUnknownOutcome, .differentUnknownOutcome: #expect(other != .present && other != .absent)
        }
      }
    }
    #expect(systems.nextPool.compared + systems.nextPool.withoutDistrict == library.cases.count - 4)
  }

  @Test("The same study gives the same section, and it can be written and read")
  func stable() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let first = try encoder.encode(try result(.whole).systems)
    #expect(first == (try encoder.encode(try result(.whole).systems)))
    let read = try JSONDecoder().decode(StudyResult.Systems.self, from: first)
    #expect(try encoder.encode(read) == first)
  }
}
