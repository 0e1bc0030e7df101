import Cases
import Membership

/// What a single value must look like, shape by shape.
enum ScalarRule {
  /// What is wrong with a value.
  struct Problem {
    var check: String
    var message: String
    var hint: String
  }

  /// The longest anchor, in words.
  static let anchorWords = 12
  /// The longest text, in characters.
  static let textLimit = 4_000

  static func problem(_ text: String, isQuoted: Bool, shape: Shape) -> Problem? {
    if text == TemplateWriter.placeholder {
      return Problem(
        check: "placeholder", message: "the placeholder … is still there.",
        hint: "Write the value, or delete the line where it is not needed, as in a library of one language.")
    }
    return switch shape {
    case .text: textProblem(text)
    case .id, .reference: idProblem(text)
    case .choice(let words): choiceProblem(text, words)
    case .number(let range): numberProblem(text, range)
    case .flag: text == "true" || text == "false" ? nil : choiceProblem(text, ["true", "false"])
    case .date: dateProblem(text, isQuoted: isQuoted)
    case .day: dayProblem(text, isQuoted: isQuoted)
    case .membership: membershipProblem(text)
    case .amount: amountProblem(text)
    case .release: releaseProblem(text)
    case .anchor: anchorProblem(text)
    case .digits(let count): digitsProblem(text, count, isQuoted: isQuoted)
    case .address: addressProblem(text)
    case .setName: setNameProblem(text)
    case .localized, .list, .map, .object: nil
    }
  }

  private static func textProblem(_ text: String) -> Problem? {
    if text.allSatisfy(\.isWhitespace) {
      return Problem(check: "type", message: "the text is empty.", hint: "Write the text or leave the key out.")
    }
    guard text.count > textLimit else { return nil }
    return Problem(
      check: "text-length", message: "the text has \(text.count) characters; at most \(textLimit) are allowed.",
      hint: "Say it in fewer words.")
  }

  private static func idProblem(_ text: String) -> Problem? {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    let isID = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isNumber || ($0.isLetter && $0.isLowercase)) }
    }
    guard !isID || text.count > 80 else { return nil }
    return Problem(
      check: "id", message: "“\(text.prefix(80))” is no id.",
      hint: "Use lower-case letters a–z and digits joined by hyphens, at most 80 characters.")
  }

  private static func setNameProblem(_ text: String) -> Problem? {
    let isName = text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    guard !isName || text.count > 80 else { return nil }
    return Problem(
      check: "set-name", message: "“\(text.prefix(80))” is no name for a set.",
      hint: "Begin with a letter and go on with letters, digits, _, . or -, so that expressions can name it.")
  }

  private static func choiceProblem(_ text: String, _ words: [String]) -> Problem? {
    guard !words.contains(text) else { return nil }
    return Problem(
      check: "choice", message: "“\(text.prefix(80))” is not one of the words allowed here.",
      hint: "Write one of: \(words.joined(separator: ", ")).")
  }

  private static func numberProblem(_ text: String, _ range: ClosedRange<Double>) -> Problem? {
    // YAML readers disagree about exponents, hexadecimal digits and leading zeros, so only plain decimals are numbers.
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?/) != nil, let value = Double(text) else {
      return Problem(
        check: "number", message: "“\(text.prefix(80))” is no number.",
        hint: "Write digits with a decimal point and without thousands separators, such as 1250.5.")
    }
    guard !range.contains(value) else { return nil }
    return Problem(
      check: "number", message: "\(text) lies outside \(plain(range.lowerBound)) to \(plain(range.upperBound)).",
      hint: "Check the number and its unit.")
  }

  private static func plain(_ bound: Double) -> String {
    bound == bound.rounded() ? String(Int(bound)) : String(bound)
  }

  private static func dateProblem(_ text: String, isQuoted: Bool) -> Problem? {
    guard EventDate(text) != nil else {
      return Problem(
        check: "date", message: "“\(text.prefix(80))” is no date, or names a day that does not exist.",
        hint: "Write \"2010\", \"2010-11\", \"2010-11-17\", a span \"2010..2013\" or an open one \"2014..\".")
    }
    return isQuoted ? nil : unquoted(text)
  }

  private static func dayProblem(_ text: String, isQuoted: Bool) -> Problem? {
    guard let date = EventDate(text), date.start.day != nil, date.end == nil, !date.isOpen else {
      return Problem(
        check: "date", message: "“\(text.prefix(80))” is no day, or a day that does not exist.",
        hint: "Write it as \"2026-11-21\".")
    }
    return isQuoted ? nil : unquoted(text)
  }

  private static func unquoted(_ text: String) -> Problem {
    Problem(
      check: "date-quotes", message: "the date \(text) is not in quotation marks.",
      hint: "Write \"\(text)\", so that every YAML reader takes it as text.")
  }

  private static func membershipProblem(_ text: String) -> Problem? {
    do throws(CellValueError) {
      let value = try CellValue(parsing: text)
      guard value == .known(CellValue.crossover) else { return nil }
      return Problem(
        check: "membership-crossover",
        message: "a membership of exactly 0.5 says neither in nor out, so the case would belong to no row.",
        hint: "Decide: more in (above 0.5), more out (below), a range, or unknown.")
    } catch {
      let check =
        switch error {
        case .notAValue: "membership"
        case .outside: "membership-outside"
        case .reversed: "membership-reversed"
        }
      let parts = error.description.split(separator: ". ", maxSplits: 1).map(String.init)
      let message = (parts[0].hasPrefix("The ") ? "t" + parts[0].dropFirst() : parts[0]) + "."
      return Problem(
        check: check, message: message, hint: parts.count > 1 ? parts[1] : "Write 0 to 1, a range or unknown.")
    }
  }

  private static func amountProblem(_ text: String) -> Problem? {
    do throws(AmountError) {
      _ = try Amount(parsing: text)
      return nil
    } catch {
      let check =
        switch error {
        case .notAnAmount: "amount"
        case .negative: "amount-negative"
        case .reversed: "amount-reversed"
        }
      let message = error.sentence.hasPrefix("The ") ? "t" + error.sentence.dropFirst() : error.sentence
      return Problem(check: check, message: message, hint: error.advice)
    }
  }

  private static func releaseProblem(_ text: String) -> Problem? {
    guard Release(text) == nil else { return nil }
    return Problem(
      check: "release", message: "“\(text.prefix(80))” is no release.",
      hint: "Write public, internal, or embargo \"2027-01-31\".")
  }

  private static func anchorProblem(_ text: String) -> Problem? {
    let words = text.split(whereSeparator: \.isWhitespace).count
    if words == 0 { return textProblem(text) }
    guard words > anchorWords else { return nil }
    return Problem(
      check: "anchor-length", message: "the anchor has \(words) words; at most \(anchorWords) are allowed.",
      hint: "Keep the phrase a reader can search for; put the content into the statement.")
  }

  private static func digitsProblem(_ text: String, _ count: Int, isQuoted: Bool) -> Problem? {
    guard text.count == count, text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return Problem(
        check: "key-digits", message: "“\(text.prefix(80))” is not \(count) digits.",
        hint: "Write all \(count) digits in quotation marks, with leading zeros.")
    }
    guard !isQuoted else { return nil }
    return Problem(
      check: "key-digits", message: "the key \(text) is not in quotation marks.",
      hint: "Write \"\(text)\", so that leading zeros stay.")
  }

  private static func addressProblem(_ text: String) -> Problem? {
    let isSafe = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard !isSafe || text.contains(where: { $0.isWhitespace || "<>\"".contains($0) }) else { return nil }
    return Problem(
      check: "address", message: "“\(text.prefix(80))” is no web address.",
      hint: "Begin with https:// or http://, without spaces.")
  }
}
