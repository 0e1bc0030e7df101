import CBuild
import Statistics

/// What `gelingen --version` says of the program itself.
///
/// Nothing else prints the commit: all other outputs carry the version alone, so that the same input gives the same bytes.
enum Version {
  /// Version, commit, compiler and the library that is linked, a line each.
  static var text: String {
    let commit = String(cString: gelingen_build_commit())
    return """
      gelingen \(Gelingen.version)
      commit \(commit.isEmpty ? "not recorded: built from a working copy" : commit)
      Swift \(compiler)
      GSL \(NumericalLibrary.version)
      """
  }

  /// The compiler that built this file.
  ///
  /// Swift tells a program only which versions its compiler reaches, so each is named as exactly as they allow.
  private static var compiler: String {
    #if compiler(>=6.4)
      "6.4 or later"
    #elseif compiler(>=6.3.2)
      "6.3.2 or later"
    #elseif compiler(>=6.3.1)
      "6.3.1"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
