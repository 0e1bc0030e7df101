public import CaseFiles
import Foundation
public import Studies

extension SweepShard {
  /// Reads a part.
  ///
  /// - Parameter file: The file.
  /// - Throws: `RobustnessError.notAShard`.
  public init(_ file: DataFile) throws(RobustnessError) {
    do {
      self = try JSONDecoder().decode(SweepShard.self, from: Data(file.text.utf8))
    } catch {
      throw .notAShard(file: file.name, "it is no JSON of that form")
    }
    guard schema == "gelingen.robustness-shard/1" else { throw .notAShard(file: file.name, "its form is “\(schema)”") }
    guard shards >= 1, (1...shards).contains(shard), parameters.runs >= shards else {
      throw .notAShard(file: file.name, "its numbers do not fit")
    }
  }
}
