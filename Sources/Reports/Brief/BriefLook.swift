public import CaseFiles
public import Cases

extension PageLook {
  /// The look of a brief: A4, running head, page numbers, hyphenation, and the colours and fonts of a house.
  ///
  /// - Parameters:
  ///   - house: The house style; its colours, fonts and logo were checked when it was read.
  ///   - language: The language of the page numbers.
  /// - Returns: The look.
  public static func brief(_ house: HouseStyleFile? = nil, language: Language) -> PageLook {
    let style = house?.style ?? HouseStyle()
    let logo = house?.logo.map { logo in
      let kind: Picture.Kind = logo.kind == "png" ? .png : logo.kind == "jpeg" ? .jpeg : .svg
      return Picture(kind: kind, data: logo.data, text: style.logoText?[language] ?? "", caption: "")
    }
    var variables = ""
    if let accent = style.colors.accent { variables += "--accent:\(accent);--rule:\(accent);" }
    if let text = style.colors.text { variables += "--ink:\(text);" }
    func families(_ name: String?, _ rest: String) -> String { name.map { "\"\($0)\",\(rest)" } ?? rest }
    let body = families(style.fonts.text, #"Georgia,"Source Serif 4","Liberation Serif","DejaVu Serif",serif"#)
    let headings = families(style.fonts.headings, #""Source Sans 3","Segoe UI","Liberation Sans","DejaVu Sans",Arial,sans-serif"#)
    let of = language == .de ? "von" : "of"
    let page = language == .de ? "Seite" : "Page"
    return PageLook(
      css: css.replacing("VARIABLES", with: variables).replacing("BODY", with: body).replacing("HEADINGS", with: headings)
        .replacing("PAGE", with: page).replacing("OF", with: of), logo: logo, hasContents: false)
  }

  /// The look of an appendix: that of a brief, with its contents, and nothing set off at its beginning.
  ///
  /// - Parameter language: The language of the page numbers.
  /// - Returns: The look.
  public static func appendix(language: Language) -> PageLook {
    var look = brief(language: language)
    look.hasContents = true
    look.css += """
      main>section:first-of-type{background:none;border-left:0;padding:0}main>section:nth-last-of-type(-n+3){font-size:inherit}
      @media print{tr{break-inside:avoid}nav li{margin:0}figure img{max-height:220mm}}
      """
    return look
  }

  private static let css = """

    :root{--rule:#1d4f7c;VARIABLES}
    html{font-family:BODY;font-size:16px;color-scheme:light}
    @media (prefers-color-scheme:dark){:root{--ink:#1c2430;--soft:#4a5565;--paper:#fff;--line:#c9d0da;--accent:#1d4f7c;--wash:#f2f5f9;
    --present:#d9ebdf;--absent:#f6dfd7;--undecided:#f5edcf;--unknown:#eceef1;--notice:#8a5a00;VARIABLES}}
    h1,h2,h3,th,td,caption,.facts,.note,footer,figcaption{font-family:HEADINGS}
    body{max-width:54rem}h1{font-size:1.75rem;color:var(--accent)}h2{font-size:1.25rem;color:var(--accent);border-top:2px solid var(--rule)}
    h3{font-size:1.02rem}body{position:relative}.logo{text-align:right;margin:0}.logo img{max-height:4rem;max-width:14rem}
    p,ul{max-width:none}li{margin:.15rem 0}figure{margin:1rem 0}figure img{max-width:100%}figcaption{font-size:.86rem;color:var(--soft)}
    main>section:first-of-type{background:var(--wash);border-left:4px solid var(--rule);padding:.1rem 1.1rem .5rem;margin-top:1.4rem}
    main>section:first-of-type h2{border-top:0;margin-top:.6rem;padding-top:0}
    main>section:first-of-type h3{margin:.7rem 0 .1rem}main>section:first-of-type ul{margin:.2rem 0;padding-left:1.1rem}
    main>section:nth-last-of-type(-n+3){font-size:.9rem}main>section:last-of-type p{margin:.1rem 0}
    @media print{@page{size:A4;margin:16mm 16mm 13mm;@top-left{content:string(title);font:8pt HEADINGS;color:#4a5565;width:75%}
    @top-right{content:"PAGE " counter(page) " OF " counter(pages);font:8pt HEADINGS;color:#4a5565}}
    @page:first{@top-left{content:none}}
    html{font-size:8.9pt;line-height:1.32;font-family:BODY}body{padding:0;max-width:none}h1{string-set:title content();font-size:17pt;margin:0 0 2pt}
    .subtitle{font-size:11pt;margin:0 0 4pt}h2{font-size:12.5pt;margin:7pt 0 2pt;padding-top:3pt;border-top-width:1pt}h3{font-size:10pt;margin:7pt 0 2pt}
    p,ul{margin:3pt 0}ul{padding-left:12pt}li{margin:1pt 0}.table{margin:4pt 0 2pt}
    figure{margin:5pt 0;break-inside:avoid}figure img{max-height:70mm}
    table{font-size:7.6pt;line-height:1.22}tbody th{hyphens:auto;hyphenate-limit-chars:9 4 4}th,td{padding:1.1pt 4pt}thead th{font-size:7.6pt}caption{padding:1pt 0 3pt;font-size:8.6pt}
    .note{font-size:7.9pt}footer{margin-top:8pt;font-size:7pt}main>section:first-of-type{margin-top:8pt;padding:2pt 9pt 4pt}
    main>section:nth-last-of-type(-n+3){font-size:7.8pt}a{color:inherit}td.number,td.present,td.absent,td.undecided,td.unknown{white-space:nowrap}}
    """
}
