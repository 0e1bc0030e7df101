import Cases
import Reports

/// The page at the site's top: a choice of language, without a script and without a guess.
struct FrontDoor {
  let site: Observatory

  var html: String {
    let title = XML.text(PageWriter(site: site, language: .de).plain(site.options.title))
    let other = XML.text(PageWriter(site: site, language: .en).plain(site.options.title))
    return """
      <!DOCTYPE html>
      <html lang="de">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
      <title>\(title)</title>
      <meta name="color-scheme" content="light dark">
      <link rel="stylesheet" href="style.css">
      <link rel="alternate" hreflang="de" href="de/index.html">
      <link rel="alternate" hreflang="en" href="en/index.html">
      </head>
      <body>
      <main class="door">
      <h1>\(title)</h1>
      <ul class="cards">
      <li><h2><a href="de/index.html">Deutsch</a></h2><p>Regionale Missionen, Bedingung für Bedingung, mit Quellen.</p></li>
      <li lang="en"><h2><a href="en/index.html" hreflang="en">English</a></h2><p>\(other): regional missions, condition by condition, with sources.</p></li>
      </ul>
      </main>
      </body>
      </html>

      """
  }
}
