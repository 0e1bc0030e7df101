import Cases
import Reports

/// A case's events as a drawing: one line per condition, time to the right.
///
/// The list of events beside it says the same in words.
struct TimelineChart {
  let events: [TimelineEvent]
  let writer: PageWriter

  private static let (left, right, top, step) = (216.0, 20.0, 34.0, 26.0)
  private static let width = 736.0

  /// The drawing's parts; `nil` with fewer than three events or no condition, where a list is enough.
  var content: [String: Any]? {
    let rows = rows
    guard events.count >= 3, !rows.isEmpty, let first = years.first, let last = years.last, first < last else { return nil }
    let height = Self.top + Double(rows.count) * Self.step + 12
    let marks = rows.enumerated().flatMap { index, row in
      events.filter { concerns($0, row.id) }.map { mark($0, y: y(index)) }
    }
    return [
      "width": Int(Self.width), "height": Int(height), "title": title(first, last, rows.count),
      "rows": rows.enumerated().map { index, row -> [String: Any] in
        [
          "name": row.name, "y": number(y(index)), "textY": number(y(index) + 4), "left": number(Self.left),
          "right": number(Self.width - Self.right),
        ]
      },
      "ticks": ticks(first, last).map { year -> [String: Any] in
        ["year": String(year), "x": number(x(Double(year))), "top": number(Self.top - 10), "bottom": number(height - 8)]
      },
      "marks": marks, "labelX": number(Self.left - 12),
    ]
  }

  /// The conditions that any event concerns, in the codebook's order; then events that concern none.
  private var rows: [(id: String?, name: String)] {
    let named = Set(events.flatMap(\.conditions))
    var rows = writer.codebook.conditions.filter { named.contains($0.id) }.map { (id: Optional($0.id), name: short(writer.plain($0.name))) }
    guard !rows.isEmpty else { return [] }
    if events.contains(where: \.conditions.isEmpty) { rows.append((id: nil, name: writer.say("Weiteres", "Other"))) }
    return rows
  }

  private func short(_ name: String) -> String { name.count > 29 ? name.prefix(28) + "…" : name }

  private func concerns(_ event: TimelineEvent, _ id: String?) -> Bool { id.map(event.conditions.contains) ?? event.conditions.isEmpty }

  private var years: [Int] { events.flatMap { [$0.when.start.year, $0.when.lastYear] }.sorted() }

  private func y(_ row: Int) -> Double { Self.top + (Double(row) + 0.5) * Self.step }

  private func x(_ time: Double) -> Double {
    let (first, last) = (Double(years.first ?? 0), Double((years.last ?? 1) + 1))
    return Self.left + (time - first) / (last - first) * (Self.width - Self.left - Self.right)
  }

  private func time(_ point: EventDate.Point) -> Double {
    Double(point.year) + (point.month.map { (Double($0) - 1 + Double((point.day ?? 15) - 1) / 31) / 12 } ?? 0.5)
  }

  private func mark(_ event: TimelineEvent, y: Double) -> [String: Any] {
    let (start, end) = (x(time(event.when.start)), event.when.end.map { x(time($0)) })
    let shape = end.map { $0 - start > 10 } ?? false ? "span" : event.kind.rawValue
    return [
      "x": number(start), "y": number(y), "top": number(y - 5), "width": number(max((end ?? start) - start, 10)), "isSpan": shape == "span",
      "isEvent": shape == "event", "isMilestone": shape == "milestone", "isSetback": shape == "setback",
      "diamond": "M\(number(start)) \(number(y - 7))l7 7l-7 7l-7 -7z", "cross": "M\(number(start - 5)) \(number(y - 5))l10 10m0 -10l-10 10",
      "text": "\(writer.language.text(event.when)): \(writer.plain(event.text))",
    ]
  }

  /// Years at round distances, at most eight.
  private func ticks(_ first: Int, _ last: Int) -> [Int] {
    let distance = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { (last + 1 - first) / $0 <= 8 } ?? 1000
    let start = (first + distance - 1) / distance * distance
    return Array(stride(from: start, through: last + 1, by: distance))
  }

  private func title(_ first: Int, _ last: Int, _ rows: Int) -> String {
    let setbacks = events.count { $0.kind == .setback }
    return writer.say(
      "\(events.count) Ereignisse von \(first) bis \(last), nach der Bedingung geordnet, die sie betreffen; \(setbacks) davon Rückschläge. Dasselbe steht als Liste darunter.",
      "\(events.count) events from \(first) to \(last), by the condition they concern; \(setbacks) of them setbacks. The list below says the same."
    )
  }

  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
