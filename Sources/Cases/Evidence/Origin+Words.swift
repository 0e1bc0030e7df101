extension Origin.Logic {
  /// The field's term: bottom-up, top-down, hybrid; one word for the same logic in all outputs.
  ///
  /// - Parameter language: The language.
  /// - Returns: The term, as it stands within a sentence.
  public func term(_ language: Language) -> String {
    switch (self, language) {
    case (.bottomUp, .de): "Bottom-up"
    case (.bottomUp, .en): "bottom-up"
    case (.topDown, .de): "Top-down"
    case (.topDown, .en): "top-down"
    case (.hybrid, .de): "Mischform"
    case (.hybrid, .en): "hybrid"
    case (.notStated, .de): "nicht angegeben"
    case (.notStated, .en): "not stated"
    }
  }

  /// The same for readers who do not know the terms.
  ///
  /// - Parameter language: The language.
  /// - Returns: A few words, as they stand within a sentence.
  public func plainWords(_ language: Language) -> String {
    switch (self, language) {
    case (.bottomUp, .de): "von unten gewachsen (Bottom-up)"
    case (.bottomUp, .en): "grown from below (bottom-up)"
    case (.topDown, .de): "von oben angestoßen (Top-down)"
    case (.topDown, .en): "started from above (top-down)"
    case (.hybrid, .de): "von unten und von oben (Mischform)"
    case (.hybrid, .en): "from below and from above (hybrid)"
    case (.notStated, _): term(language)
    }
  }
}
