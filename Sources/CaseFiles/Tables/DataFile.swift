import Foundation

/// A delimited file that somebody names on the command line: any place, any size that memory bears.
public struct DataFile: Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 2_000_000_000

  /// The path as it was named, as findings name the file.
  public let name: String
  /// The content.
  public let text: String
  /// The fingerprint of the bytes.
  public let fingerprint: String

  /// Reads a file.
  ///
  /// - Parameter path: The path.
  /// - Throws: A finding for a file that cannot be read, is too large or is not UTF-8.
  public init(_ path: String) throws(Finding) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    do {
      let file = try TextFile(target, in: target.deletingLastPathComponent(), limit: Self.sizeLimit)
      var fingerprint = Fingerprint()
      // The name is left out: the same bytes have the same fingerprint wherever they lie.
      fingerprint.add("data", file.bytes)
      name = path
      text = file.text
      self.fingerprint = fingerprint.hexadecimal
    } catch {
      var finding = error
      finding.file = path
      if finding.check == "file-size" { finding.hint = "Take fewer columns, or a sample of the cases." }
      throw finding
    }
  }

  /// A text that is in no file.
  ///
  /// - Parameters:
  ///   - text: The content.
  ///   - name: How findings name it.
  public init(text: String, name: String) {
    self.text = text
    self.name = name
    var fingerprint = Fingerprint()
    fingerprint.add("data", Data(text.utf8))
    self.fingerprint = fingerprint.hexadecimal
  }
}
