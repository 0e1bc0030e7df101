/// What has to be true of the cases for an interval to mean what it says.
///
/// The raw value is a stable English clause that continues "The interval holds …"; it is what JSON carries.
public enum SamplingAssumption: String, Codable, Hashable, Sendable {
  /// The cases stand for others like them only as a random draw would, and they are not one.
  case randomDraw = "as if the cases were a random draw of missions with this outcome; they were chosen"

  /// The same where cases were not chosen by their outcome.
  case randomDrawOfCases = "as if the cases were a random draw; they were chosen"

  /// The same for units that coders have rated.
  case randomDrawOfUnits = "as if the rated units were a random draw; they were chosen"

  /// The assumption as a full English sentence.
  public var sentence: String { "The interval holds \(rawValue)." }
}
