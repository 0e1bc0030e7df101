import Combinatorics
import SetTheory

/// Runs the searches of an analysis and keeps count of what was complete.
struct BundleFinder {
  typealias Bits = BundleSpace.Bits

  let problem: BundleProblem
  let space: BundleSpace
  let options: BundleOptions
  /// Whether every search found everything.
  private(set) var isComplete = true
  /// Whether every completion was gone through.
  private(set) var examinedCompletions = true
  private var steps = 0

  init(_ problem: BundleProblem, space: BundleSpace, options: BundleOptions) {
    self.problem = problem
    self.space = space
    self.options = options
  }

  /// The effort that is left.
  private var effort: Effort {
    Effort(steps: max(0, options.effort.steps - steps), isCancelled: options.effort.isCancelled, progress: options.effort.progress)
  }

  /// Whether a set of changes fits into the horizon, as far as is known.
  private func fits(_ chosen: Bits) -> Bool {
    problem.horizon == nil || problem.fits(problem.leadTime(changes(chosen))) != .impossible
  }

  /// A search in some models.
  private func search(_ models: [Int], moves: Bits? = nil, counted: Bits = .max) -> BundleSearch {
    BundleSearch(space: space, models: models, moves: moves ?? space.moves, counted: counted, fits: fits)
  }

  private mutating func found(_ search: BundleSearch, from possible: Bits) throws(Cancelled) -> [Bits] {
    let result = try search.run(from: possible, limit: options.limit, effort: effort)
    steps += result.steps
    if !result.isComplete { isComplete = false }
    return result.bundles
  }

  func changes(_ chosen: Bits) -> [Bundle.Change] { BundleSpace.slots(chosen).map { space.changes[$0] }.sorted() }

  /// The bundles that are minimal in some model for some completion, each with its models.
  ///
  /// Where there are too many completions to go through, or possible bundles are not asked for, those that are effective in all of them.
  mutating func listed() throws(Cancelled) -> [(chosen: Bits, models: [Int])] {
    var models: [Bits: [Int]] = [:]
    var order: [Bits] = []
    for model in space.models.indices {
      for chosen in try listed(model) {
        if models[chosen] == nil { order.append(chosen) }
        models[chosen, default: []].append(model)
      }
    }
    return order.map { ($0, models[$0] ?? []) }
  }

  /// The bundles that are minimal in a model for some completion.
  private mutating func listed(_ model: Int) throws(Cancelled) -> [Bits] {
    let search = search([model])
    let open = space.open(in: space.models[model].map { space.terms[$0] } + space.barriers, within: space.initial)
    guard open != 0, options.listsPossible else { return try found(search, from: space.initial) }
    guard space.completionCount(open, limit: options.completions) != nil else {
      examinedCompletions = false
      return try found(search, from: space.initial)
    }
    var all: Set<Bits> = []
    var order: [Bits] = []
    try space.forEachCompletion(of: open, within: space.initial) { possible throws(Cancelled) in
      for chosen in try found(search, from: possible) where all.insert(chosen).inserted {
        if all.count <= options.limit { order.append(chosen) } else { isComplete = false }
      }
    }
    return order
  }

  /// The minimal bundles that are effective in every model and every completion.
  mutating func robust() throws(Cancelled) -> [Bits] {
    try found(search(Array(space.models.indices)), from: space.initial)
  }

  /// Bundles with their figures.
  func bundles(_ found: [(chosen: Bits, models: [Int])], _ reader: EvidenceReader?) -> [Bundle] {
    found.map { chosen, models in
      let changes = changes(chosen)
      let leadTime = problem.leadTime(changes)
      let effect = space.models.indices.map { space.effect(of: chosen, model: $0) }
      let effective = effect.indices.filter { effect[$0] != .impossible }
      return Bundle(
        changes: changes, cost: problem.cost(changes), leadTime: leadTime, fitsHorizon: problem.fits(leadTime), effect: effect,
        minimalIn: models, stages: problem.stages(changes), evidence: reader?.evidence(of: changes, models: effective))
    }
  }

  /// The smallest sets of changes that are not feasible and would open a path, with the models in which they do.
  mutating func openings() throws(Cancelled) -> [Opening] {
    var models: [Bits: [Int]] = [:]
    for model in space.models.indices {
      let every = BundleSearch(
        space: space, models: [model], moves: space.moves | space.barred, counted: space.barred, fits: { _ in true })
      for chosen in try found(every, from: space.initial) where chosen != 0 { models[chosen, default: []].append(model) }
    }
    let sorted = models.map { Opening(changes: changes($0.key), models: $0.value) }
    return sorted.sorted {
      $0.changes.count != $1.changes.count
        ? $0.changes.count < $1.changes.count : $0.changes.lexicographicallyPrecedes($1.changes)
    }
  }

  /// The minimal bundles of each model for a state of the region; `nil` where the effort does not suffice.
  mutating func answer(from possible: Bits) throws(Cancelled) -> [Set<Bits>]? {
    var result: [Set<Bits>] = []
    for model in space.models.indices {
      let run = try search([model]).run(from: possible, limit: options.limit, effort: effort)
      steps += run.steps
      guard run.isComplete else { return nil }
      result.append(Set(run.bundles))
    }
    return result
  }

  /// Notes that completions were not gone through.
  mutating func setUnexamined() { examinedCompletions = false }

  /// Notes that a search did not find everything.
  mutating func setIncomplete() { isComplete = false }

  /// The bundles of one term alone, with the barriers of some numbers only.
  mutating func hasBundle(term: Int, barriers: [Int], from possible: Bits) throws(Cancelled) -> Bool {
    let part = BundleSpace(space, term: term, barriers: barriers)
    let search = BundleSearch(space: part, models: [0], moves: space.moves, counted: .max, fits: fits)
    let run = try search.run(from: possible, limit: 1, effort: effort)
    steps += run.steps
    // A search that ran out of effort must not say that there is none.
    if run.bundles.isEmpty, !run.isComplete { isComplete = false }
    return !run.bundles.isEmpty || !run.isComplete
  }
}
