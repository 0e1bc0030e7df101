extension FixtureFiles {
  /// A worksheet with one question; it is not among `all`.
  public static let worksheet = """
    questions:
      - id: first
        step: 1
        text:
          de: Was ist los?
          en: What is the matter?
        condition: trust
        source: brief-2024
        locator: Kap. 1

    """
}
