/// What a column of the district table is.
public struct Indicator: Hashable, Sendable {
  /// The column.
  public var column: String
  /// The period its values hold for.
  public var period: String
  /// Its name at the office that publishes it.
  public var name: String
  /// What it is based on.
  public var base: String

  /// An indicator.
  public init(column: String, period: String, name: String, base: String) {
    self.column = column
    self.period = period
    self.name = name
    self.base = base
  }
}

/// An official series to show beside what a case says about itself.
public struct OfficialSeries: Hashable, Codable, Sendable {
  /// The indicator's column.
  public var indicator: String
  /// The keys of the districts.
  public var districts: [String]
  /// Why these districts, and what the series cannot say.
  public var note: LocalizedText

  /// A series.
  public init(indicator: String, districts: [String], note: LocalizedText) {
    self.indicator = indicator
    self.districts = districts
    self.note = note
  }
}

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
