import CGSL

/// The door through which every call to GSL goes.
enum GSL {
  /// Turns GSL's error handler off, once in the life of the process.
  ///
  /// GSL's default handler ends the process on the first wrong argument. A library may not do that to its caller.
  private static let errorHandlerOff: Void = {
    // Unsafe because the handler it replaces would be given C strings; none is installed, so none is called.
    _ = unsafe gsl_set_error_handler_off()
  }()

  /// Makes sure that GSL ends nothing, before memory is asked of it.
  static func prepare() { errorHandlerOff }

  /// Calls a function of GSL that reports failure as NaN.
  ///
  /// - Parameter function: The call.
  /// - Returns: Its value, or `nil` where GSL has none.
  static func value(of function: () -> Double) -> Double? {
    errorHandlerOff
    let value = function()
    return value.isNaN ? nil : value
  }

  /// Calls a function of GSL that reports failure as a status.
  ///
  /// - Parameter function: The call.
  /// - Returns: Whether it succeeded.
  static func status(of function: () -> Int32) -> Bool {
    errorHandlerOff
    return function() == Int32(GSL_SUCCESS)
  }
}
