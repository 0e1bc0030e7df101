public import Cases
public import Foundation
import Yams

/// A house style as it was read, with its logo.
public struct HouseStyleFile: Sendable {
  /// A picture beside the style file.
  public struct Logo: Sendable {
    /// Its kind by its first bytes: `png`, `jpeg` or `svg`.
    public var kind: String
    /// Its bytes.
    public var data: Data
  }

  /// The largest logo that is read, in bytes.
  public static let logoLimit = 2_000_000

  /// The style.
  public let style: HouseStyle
  /// The logo, where the style names one.
  public let logo: Logo?

  /// Reads a style.
  ///
  /// - Parameter path: The path of the YAML file.
  /// - Throws: `InvalidFiles` with everything that is wrong.
  public init(_ path: String) throws(InvalidFiles) {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    var findings: [Finding] = []
    do {
      var text = try TextFile(url, in: url.deletingLastPathComponent())
      text = TextFile(text.text, name: path)
      let node = try YAMLText.compose(text)
      var reader = ShapeReader(file: path)
      let complete = reader.read(node, as: Shapes.houseStyle, at: "")
      guard reader.findings.isEmpty else { throw InvalidFiles(findings: reader.findings.sortedByPlace()) }
      let style = try NodeDecoder.decode(HouseStyle.self, from: complete)
      let positions = reader.positions
      findings = HouseStyleCheck.findings(of: style, file: path) { positions[$0] ?? .start }
      self.style = style
      do throws(Finding) {
        logo = try style.logo.map { name throws(Finding) in
          try Self.logo(name, beside: url, file: path, at: positions["logo"] ?? .start)
        }
      } catch {
        logo = nil
        findings.append(error)
      }
    } catch let error as InvalidFiles {
      throw error
    } catch var error as Finding {
      error.file = path
      throw InvalidFiles(findings: [error])
    } catch {
      throw InvalidFiles(findings: [
        Finding(
          check: "decoding", message: "The file cannot be understood: \(error).", file: path, at: .start,
          hint: "Compare it with the example in the guide to briefs.")
      ])
    }
    guard findings.isEmpty else { throw InvalidFiles(findings: findings.sortedByPlace()) }
  }

  private static func logo(_ name: String, beside url: URL, file: String, at position: Position) throws(Finding) -> Logo {
    func problem(_ message: String, _ hint: String) -> Finding {
      Finding(check: "logo", message: message, file: file, at: position, hint: hint)
    }
    guard !name.contains("/"), !name.contains("\\"), !name.hasPrefix(".") else {
      throw problem(
        "The logo “\(name.prefix(80))” is not a plain file name.", "Put the picture beside the style file and write its name alone.")
    }
    let place = url.deletingLastPathComponent().appending(path: name)
    let attributes = try? FileManager.default.attributesOfItem(atPath: place.path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular, let data = try? Data(contentsOf: place) else {
      throw problem("There is no picture “\(name.prefix(80))” beside the style file.", "Put it there, or leave logo: out.")
    }
    guard data.count <= logoLimit else {
      throw problem("The logo has \(data.count) bytes; at most \(logoLimit) are read.", "Save it smaller; 600 pixels across are plenty.")
    }
    guard let kind = kind(of: data) else {
      throw problem("The logo “\(name.prefix(80))” is no PNG, JPEG or SVG.", "Save it in one of these forms.")
    }
    return Logo(kind: kind, data: data)
  }

  private static func kind(of data: Data) -> String? {
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
    if data.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpeg" }
    return String(validating: data.prefix(4_000), as: UTF8.self)?.contains("<svg") == true ? "svg" : nil
  }
}
