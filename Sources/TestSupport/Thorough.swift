import Foundation

/// How many random draws a property is tried on.
public enum Thorough {
  /// Whether the long runs were asked for, as `scripts/test --thorough` does.
  public static var isOn: Bool { ProcessInfo.processInfo.environment["GELINGEN_THOROUGH"] != nil }

  /// A number of draws: as many as given, twenty times as many in the long run.
  public static func count(_ usual: Int) -> Int { isOn ? usual * 20 : usual }
}
