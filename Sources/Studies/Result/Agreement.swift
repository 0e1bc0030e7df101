public import Cases
public import Statistics

extension StudyResult {
  /// In how many cases a condition is present.
  public struct Agreement: Codable, Hashable, Sendable {
    /// The counts of one way to read the cells.
    public struct Reading: Codable, Hashable, Sendable {
      /// The cases in which it is present.
      public var present: Int
      /// The cases in which it is absent.
      public var absent: Int
      /// The cases with something known and both sides open.
      public var undecided: Int
      /// The cases with nothing known.
      public var unknown: Int
      /// Intervals for the share of cases that have it.
      public var intervals: Intervals

      /// The counts.
      public var counts: Counts {
        Counts(
          present: present, absent: absent, undecided: undecided, unknown: unknown, atMost: intervals.atMost.successes)
      }
    }

    /// The condition's id.
    public var condition: String
    /// The cases in which it is present, findings counted.
    public var present: Int
    /// The cases in which it is absent, findings counted.
    public var absent: Int
    /// The cases with something known and both sides open, findings counted.
    public var undecided: Int
    /// The cases with nothing known, findings counted.
    public var unknown: Int
    /// Intervals, findings counted.
    public var intervals: Intervals
    /// The reading that leaves findings out; the one to go by.
    public var withoutFindings: Reading
    /// What a publication says of it, held against the cells.
    public var statements: [StatementTest]

    enum CodingKeys: String, CodingKey {
      case condition, present, absent, undecided, unknown, intervals
      case withoutFindings = "without_findings"
      case statements
    }

    /// The reading that counts findings.
    public var withFindings: Reading {
      Reading(present: present, absent: absent, undecided: undecided, unknown: unknown, intervals: intervals)
    }

    /// All cases.
    public var total: Int { present + absent + undecided + unknown }
  }

  /// Intervals at both ends of what is not known.
  ///
  /// Ranges over completions and intervals stand side by side and are never mixed.
  public struct Intervals: Codable, Hashable, Sendable {
    /// If no open cell turns out present.
    public var atLeast: ProportionSummary
    /// If every open cell turns out present.
    public var atMost: ProportionSummary

    enum CodingKeys: String, CodingKey {
      case atLeast = "if_no_open_cell_is_present"
      case atMost = "if_every_open_cell_is_present"
    }
  }

  /// A publication's statement, held against the cells that did not come from it.
  public struct StatementTest: Codable, Hashable, Sendable {
    /// How the coding stands to the statement.
    public enum Verdict: String, CaseIterable, Codable, Sendable {
      /// The cells show what the statement says.
      case supported
      /// The cells show more than the statement says.
      case stronger
      /// The cells show less, and do not exclude it.
      case weaker
      /// The cells exclude it.
      case contradicted
      /// The cells say nothing about it.
      case notCheckable = "not-checkable"
    }

    /// The statement's id.
    public var id: String
    /// What part of the publication's argument it belongs to.
    public var topic: StatementsFile.Statement.Topic
    /// The condition it is about.
    public var condition: String?
    /// The outcome it is about.
    public var outcome: String?
    /// The source's id.
    public var source: String
    /// The statement in our words.
    public var text: LocalizedText
    /// Of how many cases it is said.
    public var claims: StatementsFile.Statement.Quantifier
    /// The ids of the cases it speaks about; all where it is empty.
    public var cases: [String]
    /// Page, chapter or heading.
    public var locator: String
    /// Why it cannot be tested.
    public var reason: LocalizedText?
    /// How our coding stands to it.
    public var verdict: Verdict
    /// The counts without the source's own claims and without findings.
    public var counts: Counts
  }
}

extension StudyResult.Counts {
  init(present: Int, absent: Int, undecided: Int, unknown: Int, atMost: Int) {
    self.present = present
    self.absent = absent
    self.undecided = undecided
    self.unknown = unknown
    self.atMost = atMost
  }
}
