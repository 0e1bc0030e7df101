/// Finds places for names beside points, so that no name covers another name or a point.
struct LabelPlacer {
  /// A place for a name: where its anchor lies in pixels from the upper left.
  struct Place {
    var x: Double
    var y: Double
    var align: Mark.Align
    /// Whether it is so far away that a line leads there.
    var isFar = false
  }

  private struct Box {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    func overlaps(_ other: Box) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }
  }

  private let width: Double
  private let height: Double
  private let obstacles: [Box]
  private var taken: [Box] = []

  init(width: Double, height: Double, obstacles: [(x: Double, y: Double)]) {
    self.width = width
    self.height = height
    self.obstacles = obstacles.map { Box(left: $0.x - 5, right: $0.x + 5, top: $0.y - 5, bottom: $0.y + 5) }
  }

  /// A place near a point: right, left, above, below, then further away; `nil` where nothing is free.
  ///
  /// Names may stick out to the right of the plane, where there is nothing else, not to the other sides.
  mutating func place(_ text: String, at point: (x: Double, y: Double)) -> Place? {
    let long = Style.width(text, size: 11)
    for distance in [0.0, 11, 24, 38, 54] {
      let candidates = [
        Place(x: point.x + 8, y: point.y - distance, align: .left), Place(x: point.x - 8, y: point.y - distance, align: .right),
        Place(x: point.x + 8, y: point.y + distance, align: .left), Place(x: point.x - 8, y: point.y + distance, align: .right),
        Place(x: point.x, y: point.y - 12 - distance, align: .center), Place(x: point.x, y: point.y + 12 + distance, align: .center),
        Place(x: point.x + 8 + distance, y: point.y - distance, align: .left),
        Place(x: point.x - 8 - distance, y: point.y - distance, align: .right),
        Place(x: point.x + 8 + distance, y: point.y + distance, align: .left),
        Place(x: point.x - 8 - distance, y: point.y + distance, align: .right),
      ]
      for place in candidates {
        let left =
          switch place.align {
          case .left: place.x
          case .right: place.x - long
          case .center: place.x - long / 2
          }
        let box = Box(left: left, right: left + long, top: place.y - 6.5, bottom: place.y + 6.5)
        let line = distance > 0 ? leader(from: point, to: place) : []
        guard box.left >= 2, box.right <= width + 130, box.top >= 0, box.bottom <= height,
          !taken.contains(where: box.overlaps), !obstacles.contains(where: box.overlaps),
          !line.contains(where: { part in taken.contains(where: part.overlaps) })
        else { continue }
        taken += [box] + line
        var place = place
        place.isFar = distance > 0
        return place
      }
    }
    return nil
  }

  /// Small boxes along the line from a point to its name, so that the line crosses no other name.
  private func leader(from point: (x: Double, y: Double), to place: Place) -> [Box] {
    (1...9).map { step in
      let share = Double(step) / 10
      let (x, y) = (point.x + (place.x - point.x) * share, point.y + (place.y - point.y) * share)
      return Box(left: x - 1, right: x + 1, top: y - 1, bottom: y + 1)
    }
  }
}
