/// A place of an initiative.
public struct Place: Hashable, Codable, Sendable {
  /// Its name.
  public var name: String
  /// The Land, two letters.
  public var land: String?
  /// The municipality's official key (Amtlicher Gemeindeschlüssel), eight digits.
  public var ags: String?
  /// The district's official key, five digits.
  public var district: String?
  /// The district's NUTS 3 code.
  public var nuts3: String?
  /// Latitude in degrees north.
  public var latitude: Double?
  /// Longitude in degrees east.
  public var longitude: Double?
  /// What one must know about it.
  public var note: LocalizedText?
}
