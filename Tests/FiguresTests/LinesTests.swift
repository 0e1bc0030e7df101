import Testing

@testable import Figures

@Suite("Text in lines")
struct LinesTests {
  private static let texts = [
    "", "Kurz", "Gemeinwohlorientierte Daseinsvorsorgeeinrichtungen und Bürgerbeteiligungsverfahren",
    "Donaudampfschifffahrtsgesellschaftskapitän", "Nordvorpommern-Rügen/Stralsund", "DEV*URB*~LIT*IND*STB + DEV*LIT*~IND",
    "A_B_C_Gemeinwohl_und_mehr", "  zwei  Leerzeichen ",
  ]

  @Test("No line is wider than asked, and no letter is lost", arguments: texts, [40.0, 80, 200])
  func wraps(text: String, width: Double) {
    let lines = Lines.wrap(text, width: width)
    for line in lines { #expect(Style.width(line) <= width, "\(line)") }
    func letters(_ text: String) -> [Character] { text.filter { $0 != " " && $0 != "-" }.map { $0 } }
    #expect(letters(lines.joined()) == letters(text))
  }

  @Test("Words stay whole where they fit")
  func keepsWords() {
    #expect(Lines.wrap("Klare Verantwortung", width: 90) == ["Klare", "Verantwortung"])
    #expect(Lines.wrap("Klare Verantwortung", width: 300) == ["Klare Verantwortung"])
  }

  @Test(
    "Words break where a syllable begins (rules of German spelling, § 107–111: one consonant goes to the next line, ch and sch count as one)"
  )
  func breaks() {
    #expect(Lines.wrap("Verwaltungsmodernisierungsgeschwindigkeit", width: 200).first == "Verwaltungsmodernisierungs-")
    #expect(Lines.wrap("Gemeindeverwaltung", width: 72).first == "Gemeinde-")
    #expect(Lines.wrap("Unterschiede", width: 50).first == "Unter-")
  }

  @Test("Beyond a limit the last line ends with an ellipsis and is no wider than asked")
  func limit() throws {
    let lines = Lines.wrap(String(repeating: "x", count: 300), width: 80, limit: 3)
    #expect(lines.count == 3)
    #expect(try #require(lines.last).hasSuffix("…"))
    for line in lines { #expect(Style.width(line) <= 80) }
  }

  @Test("Signs that control something are left out: they cannot stand in XML or turn what stands beside them")
  func plain() {
    #expect(Lines.plain("a\u{202E}b\u{0}c\u{2066}d\u{1B}e\u{FEFF}f\ng") == "abcdefg")
    #expect(Lines.plain("Größe – „12 %“ 👩‍👧") == "Größe – „12 %“ 👩‍👧")
  }

  @Test("Equal labels become different ones that look the same")
  func distinct() {
    let labels = Lines.distinct(["A", "B", "A", "A"])
    #expect(Set(labels).count == 4)
    #expect(labels.map { $0.filter { $0 != "\u{200B}" } } == ["A", "B", "A", "A"])
  }
}

@Suite("Colours")
struct InkTests {
  @Test("Contrast is WCAG's: black on white 21, a colour on itself 1, grey 767676 on white 4.54 (WCAG 2.1, technique G18)")
  func contrast() throws {
    #expect(abs(try #require(Ink.contrast("#000000", "#ffffff")) - 21) < 1e-9)
    #expect(Ink.contrast("#1d4f7c", "#1d4f7c") == 1)
    #expect(abs(try #require(Ink.contrast("#767676", "#ffffff")) - 4.54) < 0.005)
    #expect(Ink.contrast("blue", "#ffffff") == nil)
  }

  @Test("Marks have at least 3 against white, text at least 4.5")
  func isStrong() throws {
    for color in [Ink.present, Ink.absent, Ink.open, Ink.unknown, Ink.second, Ink.line] {
      #expect(try #require(Ink.contrast(color, "#ffffff")) >= 3, "\(color)")
    }
    for sign in Sign.allCases { #expect(try #require(Ink.contrast(sign.stroke, "#ffffff")) >= 3, "\(sign)") }
    for color in [Ink.text, Ink.soft] { #expect(try #require(Ink.contrast(color, "#ffffff")) >= 4.5) }
  }

  @Test("Text in a shaded cell has at least 4.5 against every shade")
  func shades() throws {
    for percent in 0...100 {
      let shade = Double(percent) / 100
      let contrast = try #require(Ink.contrast(GridChart.color(shade), GridChart.textColor(shade)))
      #expect(contrast >= 4.5, "\(shade): \(contrast)")
    }
  }

  @Test("No two signs share their shape, their filling and their size: none is told by colour alone")
  func signs() {
    let looks = Sign.allCases.map { "\($0.shape) \($0.fill == "white") \($0.area)" }
    #expect(Set(looks).count == looks.count)
  }
}

@Suite("Names beside points")
struct LabelPlacerTests {
  @Test("No name covers another or a point, whatever the points; most of a few find room", arguments: [3, 20, 60])
  func places(count: Int) throws {
    // A fixed scatter: multiples of two primes.
    let points: [(x: Double, y: Double)] = (0..<count).map { index in
      let (across, down) = (index * 37 % 101, index * 53 % 97)
      return (Double(across) * 4.5, Double(down) * 4.6)
    }
    var placer = LabelPlacer(width: 460, height: 460, obstacles: points)
    var boxes: [(left: Double, right: Double, top: Double, bottom: Double)] = []
    for (index, point) in points.enumerated() {
      let text = "Landkreis \(index)"
      guard let place = placer.place(text, at: point) else { continue }
      let long = Style.width(text, size: 11)
      let share: Double = place.align == .left ? 0 : place.align == .right ? 1 : 0.5
      let left = place.x - long * share
      boxes.append((left, left + long, place.y - 6, place.y + 6))
    }
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) {
        #expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top)
      }
      for point in points {
        #expect(!(point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom))
      }
    }
    #expect(boxes.count >= Swift.min(count, 3))
  }
}
