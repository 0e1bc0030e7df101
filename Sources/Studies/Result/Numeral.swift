/// Numbers in sentences of checks, as either language writes them.
enum Numeral {
  /// With two decimals.
  static func hundredths(_ value: Double) -> (de: String, en: String) { text(value, 100, 2) }

  /// With three decimals.
  static func thousandths(_ value: Double) -> (de: String, en: String) { text(value, 1_000, 3) }

  /// With as many decimals as it has.
  static func plain(_ value: Double) -> (de: String, en: String) {
    let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    let signed = text.hasPrefix("-") ? "−" + text.dropFirst() : text
    return (signed.split(separator: ".").joined(separator: ","), signed)
  }

  private static func text(_ value: Double, _ scale: Int, _ places: Int) -> (de: String, en: String) {
    let units = Int((abs(value) * Double(scale)).rounded())
    let digits = String(units % scale)
    let (whole, rest) = (
      "\(value < 0 && units > 0 ? "−" : "")\(units / scale)", String(repeating: "0", count: places - digits.count) + digits
    )
    return ("\(whole),\(rest)", "\(whole).\(rest)")
  }
}
