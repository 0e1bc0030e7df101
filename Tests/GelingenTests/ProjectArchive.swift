import Foundation

/// A REFI-QDA project as MAXQDA writes it: an archive (ZIP, stored) with one text and three coded passages.
struct ProjectArchive {
  /// The text of the one document, with Windows line breaks.
  static let text = "Ein Protokoll.\r\n\r\nDie Gründerinnen hatten zuvor das Fest ausgerichtet.\r\nPersonal gab es nie.\r\n"
  /// The codes: what they are called in a codebook that the program exported.
  var codes = ["Known partners: present", "Own staff: absent", "Own staff: mixed", "Kuchen"]
  /// The comment of the second passage.
  var comment: String? = "There was never any staff."

  private static let users = ["2C5846FE-C0B7-4124-9256-794A5742CEBA", "2C5846FE-C0B7-4124-9256-794A5742CEBB"]

  private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-\(String(repeating: "0", count: 11))\(number)" }

  private func passage(_ words: String, code: Int, user: Int, comment: String?) -> String {
    let scalars = Array(Self.text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: sought) } ?? 0
    let end = start + sought.count
    let description = comment.map { "<Description>\($0)</Description>" } ?? ""
    return """
      <PlainTextSelection endPosition="\(end)" guid="\(Self.guid(code))" startPosition="\(start)" name="\(start),\(end)">\(description)\
      <Coding guid="\(Self.guid(code + 4))" creatingUser="\(Self.users[user])" creationDateTime="2026-02-01T09:00:00Z"><CodeRef \
      targetGUID="\(Self.guid(code))"/></Coding></PlainTextSelection>
      """
  }

  private var project: String {
    let codes = codes.enumerated().map { "<Code isCodable=\"true\" guid=\"\(Self.guid($0))\" name=\"\($1)\"/>" }.joined()
    let users = zip(Self.users, ["anna", "ben"]).map { "<User name=\"\($1)\" guid=\"\($0)\"/>" }.joined()
    let passages = [
      passage("Die Gründerinnen hatten zuvor", code: 0, user: 0, comment: "They had run the fair before."),
      passage("Personal gab es nie", code: 1, user: 0, comment: comment), passage("gab es nie", code: 2, user: 1, comment: "In part."),
      passage("Fest", code: 3, user: 1, comment: nil),
    ]
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <Project origin="MAXQDA 24 (Release 24.7.0)" name="p" xmlns="urn:QDA-XML:project:1.0"><Users>\(users)</Users><CodeBook><Codes>\(codes)\
      </Codes></CodeBook><Cases><Case guid="\(Self.guid(9))" name="example-shop"><SourceRef targetGUID="\(Self.guid(8))"/></Case></Cases>
      <Sources><TextSource guid="\(Self.guid(8))" name="example-report.docx" plainTextPath="internal://\(Self.guid(8)).txt">
      \(passages.joined(separator: "\n"))
      </TextSource></Sources></Project>
      """
  }

  /// Writes it.
  func write(to url: URL) throws {
    let files = [("project.qde", Data(project.utf8)), ("sources/\(Self.guid(8)).txt", Data(("\u{FEFF}" + Self.text).utf8))]
    var archive = Data()
    var directory = Data()
    for (name, data) in files {
      let sizes = [Self.checksum(data), UInt32(data.count), UInt32(data.count)].map(Self.bytes)
      let head = Self.joined([Self.bytes(UInt16(20)), Data(count: 8)] + sizes + [Self.bytes(UInt16(name.utf8.count)), Data(count: 2)])
      let place = Self.bytes(UInt32(archive.count))
      directory += Self.joined([Data("PK\u{1}\u{2}".utf8), Self.bytes(UInt16(20)), head, Data(count: 10), place, Data(name.utf8)])
      archive += Self.joined([Data("PK\u{3}\u{4}".utf8), head, Data(name.utf8), data])
    }
    let count = Self.bytes(UInt16(files.count))
    let places = [UInt32(directory.count), UInt32(archive.count)].map(Self.bytes)
    let end = Self.joined([Data("PK\u{5}\u{6}".utf8), Data(count: 4), count, count] + places + [Data(count: 2)])
    try Self.joined([archive, directory, end]).write(to: url)
  }

  private static func joined(_ parts: [Data]) -> Data { parts.reduce(Data(), +) }

  /// A number as ZIP writes it, the smallest byte first.
  private static func bytes<Number: FixedWidthInteger>(_ value: Number) -> Data { withUnsafeBytes(of: value.littleEndian) { Data($0) } }

  /// CRC-32 as in ZIP (polynomial EDB88320).
  private static func checksum(_ data: Data) -> UInt32 {
    ~data.reduce(~0 as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
  }
}
