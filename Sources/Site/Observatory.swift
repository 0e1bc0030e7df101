public import CaseFiles
public import Cases
public import Foundation
import Reports
public import Studies

/// A library of cases as a site of static pages in German and English.
///
/// The pages work from a folder as from a server, without a script for their content and without anything from outside. What is not
/// released is not in them; the same input gives the same bytes.
public struct Observatory: Sendable {
  /// What surrounds the content.
  public struct Options: Sendable {
    /// The site's name.
    public var title: LocalizedText
    /// Where the site will stand, ending in `/`; without it there is no sitemap, no feed and no canonical address.
    public var base: String?
    /// Who answers for it.
    public var imprint: HouseStyle.Imprint
    /// Where a reader reports an error or a barrier: an e-mail address or a web address.
    public var contact: String?
    /// The version of the program.
    public var version: String

    /// Options.
    public init(title: LocalizedText, base: String?, imprint: HouseStyle.Imprint, contact: String?, version: String) {
      self.title = title
      self.base = base
      self.imprint = imprint
      self.contact = contact
      self.version = version
    }
  }

  let library: Library
  let studies: [Study]
  let downloads: [String: Data]
  let series: [String: [[Int: [String: Double]]]]
  let options: Options
  /// The cases in the order of their ids.
  let cases: [Case]
  /// The ids of the cases of each challenge field, in their order, programmes left out.
  let casesByField: [String: [String]]
  /// The last day on which anything of a case was coded, by its id.
  private let codedDays: [String: String]
  let advice: AdviceForm?

  /// A site.
  ///
  /// - Parameters:
  ///   - library: The library as an output may show it.
  ///   - studies: The studies that were run on it.
  ///   - downloads: The files of its Data Package, by path.
  ///   - series: The values of each case's official series, by case id, in their order, by year and district.
  ///   - options: What surrounds the content.
  ///   - advice: The form that the advice page shows; `nil` where no study can advise.
  public init(
    library: Library, studies: [Study], downloads: [String: Data], series: [String: [[Int: [String: Double]]]], options: Options,
    advice: AdviceForm? = nil
  ) {
    self.library = library
    self.studies = studies.sorted { $0.id < $1.id }
    self.downloads = downloads
    self.series = series
    self.options = options
    cases = library.cases.values.sorted { $0.id < $1.id }
    casesByField = cases.filter { $0.kind != .programme }.reduce(into: [:]) { fields, item in
      for field in Set(item.challengeFields) { fields[field, default: []].append(item.id) }
    }
    codedDays = library.cases.compactMapValues(Self.lastCoded)
    self.advice = advice
  }

  /// All files of the site by their path.
  ///
  /// - Returns: Pages, style, data and citations; the same bytes for the same input.
  /// - Throws: An encoding error of metadata.
  public func files() throws -> [String: Data] {
    var files: [String: Data] = [
      "index.html": Data(FrontDoor(site: self).html.utf8),
      "style.css": Data(SiteStyle.css.utf8),
      "filter.js": Data(SiteScript.filter.utf8),
      "search.js": Data(SearchScript.source.utf8),
      "CITATION.cff": Data(CitationFile(site: self).text.utf8), "advice.js": Data(AdviceScript.source.utf8),
      "what-if.js": Data(WhatIfScript.source.utf8),
    ]
    if let advice, advice.isComplete {
      for (language, table) in try AdviceTable.tables(advice) { files[PageWriter.adviceData(language)] = Data(try table.script().utf8) }
    }
    for (name, data) in downloads { files["data/\(name)"] = data }
    for (name, data) in try SpreadsheetTables.files(of: downloads) { files["data/\(name)"] = data }
    for study in studies { files.merge(study.files) { first, _ in first } }
    for item in cases {
      for (name, text) in try Citation(item, site: self).files { files["cite/\(name)"] = Data(text.utf8) }
    }
    for language in Language.allCases {
      try files.merge(SearchIndex(language: language, entries: PageWriter(site: self, language: language).searchEntries).files()) { $1 }
    }
    for (path, page) in try pages() { files[path] = page }
    if let base = options.base {
      files["sitemap.xml"] = Data(Sitemap(site: self, base: base).xml.utf8)
      for language in Language.allCases {
        files["\(language.rawValue)/corrections.xml"] = Data(CorrectionsFeed(site: self, base: base, language: language).xml.utf8)
        files["\(language.rawValue)/feed.xml"] = Data(Feed(site: self, base: base, language: language).xml.utf8)
      }
    }
    files[DataCatalogue.name] = Data(DataCatalogue(site: self, files: files).text.utf8)
    files[FileList.name] = Data(FileList.text(of: files).utf8)
    return files
  }

  /// The cases that were withdrawn, in the order of their ids.
  var withdrawn: [WithdrawnCase] { library.withdrawn.values.sorted { $0.id < $1.id } }

  /// All pages in both languages by their path, made on all cores.
  private func pages() throws -> [(path: String, page: Data)] {
    let addresses = addresses
    let languages = Language.allCases
    let pages = Parallel.map(addresses.count * languages.count) { number -> Result<(path: String, page: Data), any Error> in
      let (address, language) = (addresses[number / languages.count], languages[number % languages.count])
      return Result {
        let page = PageWriter(site: self, language: language).page(address)
        return (address.path(language), Data(try PageFrame(site: self, language: language).html(page).utf8))
      }
    }
    return try pages.map { try $0.get() }
  }

  /// The addresses of all pages, the same in both languages.
  var addresses: [PageAddress] {
    var addresses: [PageAddress] = [
      .start, .cases, .conditions, .comparison, .advice, .measures, .studies, .method, .data, .search, .imprint, .accessibility,
      .corrections,
    ]
    addresses += (cases.map(\.id) + withdrawn.map(\.id)).map(PageAddress.oneCase)
    addresses += library.codebook.conditions.map { .condition($0.id) }
    for study in studies { addresses += [.study(study.id)] + study.briefs.map { .brief($0.name(in: study)) } }
    return addresses
  }

  /// The last day on which anything of a case was coded; from its content alone, so that no page is newer than what it says.
  func lastCoded(_ item: Case) -> String? { codedDays[item.id] }

  private static func lastCoded(_ item: Case) -> String? {
    item.claims.map(\.coded).max { $0.start.sortKey < $1.start.sortKey }?.text
  }

  /// The last day on which anything in the library was coded.
  var lastCoded: String? { codedDays.values.max() }
}
