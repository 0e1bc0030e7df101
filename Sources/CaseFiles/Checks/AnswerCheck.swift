import Cases

/// A target answers a question of the worksheet once: two answers to one question cannot both be counted.
enum AnswerCheck: LibraryCheck {
  static let id = "duplicate-answer"

  static func findings(in library: Library) -> [Finding] {
    library.targets.values.sorted { $0.id < $1.id }.flatMap { target -> [Finding] in
      guard let file = library.file(.target, id: target.id) else { return [] }
      var seen: Set<String> = []
      return target.answers.enumerated().compactMap { index, answer in
        guard !seen.insert(answer.question).inserted else { return nil }
        return Finding(
          check: id, message: "The question “\(answer.question)” is answered twice.", file: file.name,
          at: file.position("answers/\(index)", "question"), hint: "Join the two answers into one.")
      }
    }
  }
}
