import Membership
import Testing

struct BoundsTests {
  @Test func `the mean of nothing does not exist`() {
    #expect(Bounds.mean([]) == nil)
  }

  @Test func `the mean takes minima and maxima apart`() {
    let mean = Bounds.mean([Bounds(min: 0, max: 1), Bounds(min: 0.5, max: 0.5)])
    #expect(mean == Bounds(min: 0.25, max: 0.75))
  }

  @Test func `a mean may be undefined as soon as one of its figures may be`() {
    let mean = Bounds.mean([Bounds(min: 0, max: 1, mayBeUndefined: true), Bounds(min: 0, max: 1)])
    #expect(mean?.mayBeUndefined == true)
    #expect(Bounds.mean([Bounds(min: 0, max: 1)])?.mayBeUndefined == false)
  }
}
