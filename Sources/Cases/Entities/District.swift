/// A German district (Kreis or kreisfreie Stadt) with its indicators.
public struct District: Hashable, Sendable {
  /// The official key, five digits.
  public var ags: String
  /// The NUTS 3 code.
  public var nuts3: String
  /// The name.
  public var name: String
  /// The Land, two letters.
  public var land: String
  /// Its indicators by column; what is missing is not known.
  public var values: [String: Double]

  /// A district.
  public init(ags: String, nuts3: String, name: String, land: String, values: [String: Double]) {
    self.ags = ags
    self.nuts3 = nuts3
    self.name = name
    self.land = land
    self.values = values
  }
}
