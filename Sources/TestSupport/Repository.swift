public import Foundation

/// The checkout that the tests are built from.
public enum Repository {
  /// Its folder.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Its case library.
  public static let cases = root.appending(path: "cases")
}
