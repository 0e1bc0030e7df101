import CaseFiles
import Cases
import Systems

/// The contexts of cases and targets, from their places and the district pool.
struct ContextTable {
  let blocks: [ContextBlock]
  private let districts: [String: District]

  init(_ study: StudyFile, in library: Library) {
    self.init(blocks: study.blocks.compactMap { id in library.codebook.blocks.first { $0.id == id } }, in: library)
  }

  init(blocks: [ContextBlock], in library: Library) {
    self.blocks = blocks
    districts = library.districts
  }

  /// The blocks with the scale of each number: its range over all districts.
  var variables: [ContextVariables] {
    blocks.map { block in
      ContextVariables(
        block: block.id,
        variables: block.variables.map { ContextVariable(id: $0.id, scale: $0.column.flatMap(range(of:))) })
    }
  }

  /// A case's or target's context; where it lies in several districts, a number is the span over them.
  ///
  /// Where a place's district or Land is not known, the value is not known: to leave the place out would claim to know it.
  func profile(of holder: some Profiled) -> Profile {
    var values: [String: ContextValue] = [:]
    for variable in blocks.flatMap(\.variables) { values[variable.id] = value(of: variable, holder) }
    return Profile(id: holder.id, values: values)
  }

  /// All districts, by key.
  var pool: [District] { districts.values.sorted { $0.ags < $1.ags } }

  /// The variables that districts have values for, in blocks; blocks without any are left out.
  var districtVariables: [ContextVariables] {
    zip(blocks, variables).compactMap { block, scaled in
      let ids = Set(block.variables.filter { $0.column != nil || ["land", "district-type"].contains($0.from) }.map(\.id))
      let own = scaled.variables.filter { ids.contains($0.id) }
      return own.isEmpty ? nil : ContextVariables(block: block.id, variables: own)
    }
  }

  /// A district's context.
  func profile(of district: District) -> Profile {
    var values: [String: ContextValue] = [:]
    for variable in blocks.flatMap(\.variables) {
      switch variable.from {
      case "land": values[variable.id] = .category([district.land])
      case "district-type": values[variable.id] = .category([Self.type(of: district)])
      default: values[variable.id] = variable.column.flatMap { district.values[$0] }.map { .number($0...$0) }
      }
    }
    return Profile(id: district.ags, values: values)
  }

  private static func type(of district: District) -> String { district.isCity ? "city" : "district" }

  private func value(of variable: ContextBlock.Variable, _ holder: some Profiled) -> ContextValue {
    let places = holder.places.map { place in place.district.flatMap { districts[$0] } }
    let own = places.contains(nil) ? [] : places.compactMap { $0 }
    switch variable.from {
    case "challenge-fields":
      return holder.challengeFields.isEmpty ? .unknown : .labels(Set(holder.challengeFields))
    case "land":
      let lands = zip(holder.places, places).map { $0.land ?? $1?.land }
      return lands.isEmpty || lands.contains(nil) ? .unknown : .category(Set(lands.compactMap { $0 }))
    case "district-type":
      return own.isEmpty ? .unknown : .category(Set(own.map(Self.type)))
    default:
      let numbers = variable.column.map { column in own.compactMap { $0.values[column] } } ?? []
      guard let low = numbers.min(), let high = numbers.max(), numbers.count == own.count else { return .unknown }
      return .number(low...high)
    }
  }

  private func range(of column: String) -> Double? {
    let numbers = districts.values.compactMap { $0.values[column] }
    guard let low = numbers.min(), let high = numbers.max(), high > low else { return nil }
    return high - low
  }
}

extension ContextBlock.Variable {
  /// The district column it comes from, if any.
  fileprivate var column: String? {
    from.hasPrefix("district:") ? String(from.dropFirst("district:".count)) : nil
  }
}

extension District {
  /// Whether it is a city of its own (kreisfreie Stadt).
  ///
  /// Official names say so after a comma (“Kassel, documenta-Stadt”), except in Bavaria and Mecklenburg-Vorpommern, whose keys do:
  /// 09x6x and 130xx.
  var isCity: Bool {
    let digits = Array(ags)
    guard digits.count == 5 else { return false }
    if ags.hasPrefix("09") { return digits[3] == "6" }
    if ags.hasPrefix("13") { return digits[3] == "0" }
    guard let comma = name.firstIndex(of: ",") else { return false }
    return name[comma...].lowercased().contains("stadt")
  }
}
