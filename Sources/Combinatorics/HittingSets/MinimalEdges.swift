/// The edges that contain no other edge.
enum MinimalEdges {
  /// Drops every edge that contains another one, and repetitions.
  ///
  /// A set hits all edges exactly when it hits the minimal ones.
  ///
  /// - Parameter edges: Sets of vertices.
  /// - Returns: The minimal ones, smallest first, those of one size in the order given.
  static func of<Vertices: VertexBits>(_ edges: [Vertices]) -> [Vertices] {
    let sorted = edges.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }
    var kept: [Vertices] = []
    for (_, edge) in sorted where !kept.contains(where: { $0.isWithin(edge) }) { kept.append(edge) }
    return kept
  }
}
