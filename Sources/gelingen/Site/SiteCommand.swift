import ArgumentParser
import CaseFiles
import Cases
import Foundation
import Reports
import Site

/// The command `gelingen site`.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Publish the cases as a site in German and English.", subcommands: [Build.self, Check.self],
    defaultSubcommand: Build.self)

  /// The command `gelingen site build`.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the site: case pages, conditions, comparison, measures, studies, method and data.",
      discussion: """
        The site works from its folder and from any server. What is not released is not in it. The same files give the same bytes.
        """)

    @OptionGroup var shared: SharedOptions
    @Option(help: "A folder for the site, made whole or not at all.") var output: String
    @Option(
      name: .customLong("base-url"),
      help: "Where the site will stand, such as https://example.org/missions/; needed for sitemap, feed and canonical addresses.")
    var base: String?
    @Option(help: "The name of the site, in both languages; otherwise “Gelingen”.") var title: String?
    @Option(help: "A house style: a YAML file whose imprint says who answers for the site.") var style: String?
    @Option(help: "Studies to show, ids with commas between them; otherwise all.") var studies: String?
    @Flag(
      inversion: .prefixedNo,
      help: "Figures on the pages of studies and briefs; they need the renderer that scripts/setup --with-venv installs.") var figures =
      true
    @Option(help: "Briefs to take away beside their pages: pdf, docx, md, several with commas; needs the renderer.") var briefs: String?
    @Option(help: "Where readers report errors and barriers: an e-mail address or a web address.") var contact: String?

    func validate() throws {
      if let base, !Self.isAddress(base) {
        throw ValidationError(
          "--base-url “\(base)” is no web address. Begin with https:// or http://, without spaces, question mark and #.")
      }
      if let briefs {
        guard let formats = BriefFormat.list(briefs), !formats.contains(.html) else {
          throw ValidationError("--briefs “\(briefs)” is none of pdf, docx and md. Write one or several with commas: pdf,docx.")
        }
        guard figures else { throw ValidationError("--briefs needs the renderer, and --no-figures leaves it out. Give one of the two.") }
      }
      if let contact, !Self.isAddress(contact), !Self.isMail(contact) {
        throw ValidationError("--contact “\(contact)” is neither an e-mail address nor a web address.")
      }
    }

    func run() throws {
      try Failure.handled {
        let printer = Printer(options: shared, format: .html, output: nil)
        let library = try shared.library()
        let visible = library.visible(on: shared.releaseDay)
        let ids = studies.map { $0.split(separator: ",").map { Identifier.id(from: String($0)) } }
        let house = try style.map { try HouseStyleFile($0).style } ?? HouseStyle()
        let imprint = house.imprint
        let request = Observatory.Study.Request(
          ids: ids, day: shared.releaseDay, version: Gelingen.version, renderer: figures ? try CommandRenderer.found() : nil,
          formats: briefs.flatMap(BriefFormat.list) ?? [], style: house)
        let reports = try Observatory.Study.run(request, in: library) { printer.note("Study \($0) …") }
        let site = Observatory(
          library: visible, studies: reports,
          downloads: try DataPackage.files(visible, context: ContextFiles.read(in: library.root), version: Gelingen.version),
          series: try Observatory.series(visible),
          options: Observatory.Options(
            title: title.map { LocalizedText(de: $0, en: $0) }
              ?? LocalizedText(de: "Gelingen – regionale Missionen", en: "Gelingen – regional missions"),
            base: base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }, imprint: imprint, contact: contact ?? imprint.contact,
            version: Gelingen.version),
          advice: try Observatory.adviceForm(reports, in: library, day: shared.releaseDay, version: Gelingen.version))
        let files = try site.files()
        try OutputFolder.write(files, to: output, replacing: ["sitemap.xml", "figures", "briefs"])
        printer.note("\(output)/index.html and \(files.count - 1) other files written.")
      }
    }

    private static func isAddress(_ text: String) -> Bool {
      (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.wholeMatch(of: /[^\s<>"'?#]+/) != nil
    }

    private static func isMail(_ text: String) -> Bool { text.wholeMatch(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+/) != nil }
  }
}
