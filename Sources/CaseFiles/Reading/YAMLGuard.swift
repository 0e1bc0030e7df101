/// What YAML allows and case files refuse, found in the text before it is parsed.
///
/// Anchors and aliases would let a small file unfold into a huge one, tags would change what a value is, tabs make indentation
/// invisible, and thousands of brackets would fill the memory.
enum YAMLGuard {
  /// The first use of one of these.
  static func finding(in text: String, file: String) -> Finding? {
    guard let found = YAMLLines(text).trouble else { return nil }
    let place = found.position
    switch found.trouble {
    case .tab:
      return Finding(
        check: "tab", message: "The line is indented with a tab.", file: file, at: place,
        hint: "Indent with two spaces.")
    case .alias:
      return Finding(
        check: "alias", message: "A value begins with & or *, which YAML reads as an anchor or alias.", file: file,
        at: place, hint: "Put text that begins with & or * in quotation marks; write out what an alias stands for.")
    case .tag:
      return Finding(
        check: "tag", message: "A value begins with !, which YAML reads as a tag.", file: file, at: place,
        hint: "Put text that begins with ! in quotation marks; delete a tag.")
    case .depth:
      return Finding(
        check: "nesting-depth", message: "The file is nested deeper than any case file.", file: file, at: place,
        hint: "Look for brackets or list marks too many; text that begins with [ or { needs quotation marks.")
    }
  }
}
