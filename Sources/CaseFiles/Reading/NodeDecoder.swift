import Foundation
import Yams

/// Turns a tree that was read against its shape into a value.
///
/// The tree goes to Foundation's decoder as JSON: the shape has already settled which single values are numbers and flags, and both are
/// written alike in the two notations. Yams' own decoder gives the same value in many times the time, because it looks keys up in lists.
enum NodeDecoder {
  /// A value.
  ///
  /// - Parameters:
  ///   - type: What the tree holds.
  ///   - node: A tree from `ShapeReader` without findings.
  /// - Returns: The value.
  /// - Throws: `DecodingError` for what the shape allows and the type does not.
  static func decode<Value: Decodable>(_ type: Value.Type, from node: Node) throws -> Value {
    var bytes: [UInt8] = []
    write(node, to: &bytes)
    return try JSONDecoder().decode(type, from: Data(bytes))
  }

  private static func write(_ node: Node, to bytes: inout [UInt8]) {
    switch node {
    case .scalar(let scalar) where scalar.tag.description == Tag.Name.str.rawValue: write(scalar.string, to: &bytes)
    case .scalar(let scalar): bytes += scalar.string.utf8
    case .sequence(let sequence):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in sequence.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .mapping(let mapping):
      bytes.append(UInt8(ascii: "{"))
      for (index, pair) in mapping.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(pair.key.scalar?.string ?? "", to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        write(pair.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .alias: bytes += "null".utf8
    }
  }

  /// A text in quotation marks.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
