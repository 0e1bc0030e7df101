import Mustache

/// Templates that may use each other as parts; every value is escaped for HTML, save where a template asks for three braces.
public struct TemplateSet: Sendable {
  private let library: MustacheLibrary

  /// Templates.
  ///
  /// - Parameter sources: The templates in Mustache by the name under which others use them; constants of the program, never text from a file.
  public init(_ sources: [String: String]) {
    do {
      library = MustacheLibrary(templates: try sources.mapValues { try MustacheTemplate(string: $0) })
    } catch {
      preconditionFailure("A template is broken: \(error)")
    }
  }

  /// A template filled in.
  ///
  /// - Parameters:
  ///   - name: The template's name; it must be one of the set's.
  ///   - values: Texts, numbers, flags, lists and dictionaries of them.
  /// - Returns: The text.
  public func render(_ name: String, _ values: [String: Any]) -> String {
    guard let text = library.render(values, withTemplate: name) else { preconditionFailure("There is no template “\(name)”.") }
    return text
  }
}
