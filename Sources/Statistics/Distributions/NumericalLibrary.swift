import CGSL

/// The GNU Scientific Library that the program runs with.
public enum NumericalLibrary {
  /// Its version, such as 2.7.1, as the library itself says when it is asked.
  ///
  /// It may be another than the one whose headers were compiled, where the library is loaded when the program starts.
  public static var version: String {
    // The library's text stays where it is as long as the process lives.
    unsafe String(cString: gelingen_gsl_version())
  }
}
