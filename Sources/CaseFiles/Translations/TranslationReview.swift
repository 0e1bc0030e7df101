/// What is to be looked at in the texts of a library that stand in two languages.
public struct TranslationReview: Sendable {
  /// A language of a text.
  public enum Language: String, CaseIterable, Codable, Sendable {
    /// German.
    case german = "de"
    /// English.
    case english = "en"

    /// Its English name.
    public var name: String { self == .german ? "German" : "English" }
    /// The other one.
    public var other: Language { self == .german ? .english : .german }
  }

  /// A place in a case file.
  public struct Place: Hashable, Sendable {
    /// The file, relative to the library.
    public let file: String
    /// Where in it.
    public let position: Position
    /// The text's path, such as `conditions/trust/claims/0/statement`.
    public let path: String
  }

  /// A text of which one language was changed since both were held against each other.
  public struct Stale: Hashable, Sendable {
    /// Where it stands.
    public let place: Place
    /// The language that was changed.
    public let changed: Language
  }

  /// A text whose languages state different numbers.
  public struct Numbers: Hashable, Sendable {
    /// Where it stands.
    public let place: Place
    /// Digits that only the German text has.
    public let german: [String]
    /// Digits that only the English text has.
    public let english: [String]
  }

  /// How many texts stand in both languages.
  public let texts: Int
  /// How many of these the record has; `nil` where the library has none.
  public let recorded: Int?
  /// Texts of which one language was changed, in the order of files and places.
  public let stale: [Stale]
  /// Texts whose languages state different numbers, in the order of files and places.
  public let numbers: [Numbers]

  /// Reviews a library.
  ///
  /// A text is stale when its pair is not recorded, and a recorded pair with the same German or the same English text is gone: stands less often in this file than the
  /// record says, or nowhere in the library. Then one of the two was changed and the other was not. A text whose languages are both new is not stale.
  ///
  /// - Parameter library: The library; findings do not matter.
  public init(_ library: Library) {
    let files = library.files.filter { !$0.translations.isEmpty }.sorted { $0.name < $1.name }
    texts = files.reduce(0) { $0 + $1.translations.count }
    numbers = Parallel.map(files.count) { Self.numbers(in: files[$0]) }.flatMap(\.self)
    guard let record = library.translationRecord else {
      (recorded, stale) = (nil, [])
      return
    }
    let pairs = Parallel.map(files.count) { files[$0].translations.map { TranslationRecord.Pair($0) } }
    let gone = GonePairs(record, present: zip(files, pairs).map { ($0.name, $1) })
    recorded = pairs.reduce(0) { $0 + $1.count { record.pairs[$0] != nil } }
    stale = zip(files, pairs).flatMap { file, pairs in
      zip(file.translations, pairs).compactMap { text, pair in
        guard record.pairs[pair] == nil, let changed = gone.changed(pair, in: file.name) else { return nil }
        return Stale(place: Self.place(text, file), changed: changed)
      }
    }
  }

  private static func place(_ text: TranslatedText, _ file: Library.File) -> Place {
    Place(file: file.name, position: file.position(text.path), path: text.path)
  }

  private static func numbers(in file: Library.File) -> [Numbers] {
    file.translations.compactMap { text in
      let (german, english) = (StatedNumbers(text.german), StatedNumbers(text.english))
      guard german != english else { return nil }
      let found = Numbers(
        place: place(text, file), german: german.missing(from: english, text.english, locale: "en"),
        english: english.missing(from: german, text.german, locale: "de"))
      return found.german.isEmpty && found.english.isEmpty ? nil : found
    }
  }
}

/// Recorded pairs that a file, or the library, no longer has.
struct GonePairs {
  private struct Sides {
    var german: Set<String> = []
    var english: Set<String> = []

    mutating func add(_ pair: TranslationRecord.Pair) {
      german.insert(pair.german)
      english.insert(pair.english)
    }

    func changed(_ pair: TranslationRecord.Pair) -> TranslationReview.Language? {
      if english.contains(pair.english) { return .german }
      return german.contains(pair.german) ? .english : nil
    }
  }

  private var anywhere = Sides()
  private var byFile: [String: Sides] = [:]

  init(_ record: TranslationRecord, present: [(file: String, pairs: [TranslationRecord.Pair])]) {
    var counts: [TranslationRecord.Pair: [String: Int]] = [:]
    for (file, pairs) in present {
      for pair in pairs { counts[pair, default: [:]][file, default: 0] += 1 }
    }
    for (pair, files) in record.pairs {
      let now = counts[pair] ?? [:]
      if now.isEmpty { anywhere.add(pair) }
      for (file, count) in files where count > now[file] ?? 0 { byFile[file, default: Sides()].add(pair) }
    }
  }

  /// Which language of a pair was changed; `nil` where neither of its texts was in a pair that is gone.
  func changed(_ pair: TranslationRecord.Pair, in file: String) -> TranslationReview.Language? {
    byFile[file]?.changed(pair) ?? anywhere.changed(pair)
  }
}

extension Library {
  /// A record by which the texts of some files have been held against each other as they now stand.
  ///
  /// What the record says of other files stays; with all files only what stands in them is recorded.
  ///
  /// - Parameter ids: The ids of the files; all files where it is empty.
  /// - Returns: The record.
  /// - Throws: The finding that there is no file with an id.
  public func acceptingTranslations(of ids: Set<String> = []) throws(Finding) -> TranslationRecord {
    if let missing = ids.subtracting(files.map(\.id)).sorted().first {
      throw Finding(
        check: "not-found", message: "There is no file with the id “\(missing)”.", file: ".", at: .start,
        hint: "An id is the file’s name without its folder and ending; without ids all files count.")
    }
    let old = ids.isEmpty ? [:] : translationRecord?.pairs ?? [:]
    let replaced = Set(files.filter { ids.contains($0.id) }.map(\.name))
    var accepted = old.mapValues { $0.filter { !replaced.contains($0.key) } }
    for file in files {
      let counts = Dictionary(file.translations.map { (TranslationRecord.Pair($0), 1) }, uniquingKeysWith: +)
      for (pair, count) in counts {
        let isAccepted = ids.isEmpty || replaced.contains(file.name)
        // A text of another file that was recorded somewhere stays recorded.
        if isAccepted || old[pair] != nil { accepted[pair, default: [:]][file.name] = max(count, accepted[pair]?[file.name] ?? 0) }
      }
    }
    accepted = accepted.filter { !$0.value.isEmpty }
    return TranslationRecord(pairs: accepted)
  }
}
