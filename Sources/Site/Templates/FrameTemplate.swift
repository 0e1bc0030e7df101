/// What stands around every page.
enum FrameTemplate {
  static let html = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
    <title>{{title}}{{^isStart}} – {{site}}{{/isStart}}</title>
    <meta name="description" content="{{description}}">
    <meta name="color-scheme" content="light dark">
    <link rel="stylesheet" href="{{root}}style.css">
    {{#canonical}}<link rel="canonical" href="{{.}}">
    {{/canonical}}
    {{#alternates}}<link rel="alternate" hreflang="{{lang}}" href="{{href}}">
    {{/alternates}}
    {{#feed}}<link rel="alternate" type="application/atom+xml" title="{{site}}" href="{{.}}">
    {{/feed}}
    <link rel="alternate" type="text/turtle" title="DCAT-AP.de" href="{{root}}catalog.ttl">
    {{#metadata}}<meta name="{{name}}" content="{{content}}">
    {{/metadata}}
    {{#structured}}<script type="application/ld+json">{{{.}}}</script>
    {{/structured}}
    {{#scripts}}<script src="{{.}}" defer></script>
    {{/scripts}}
    </head>
    <body>
    <a class="skip" href="#content">{{#de}}Zum Inhalt{{/de}}{{#en}}Skip to content{{/en}}</a>
    <header class="site">
    <a class="name" href="{{start}}">{{site}}</a>
    <nav aria-label="{{#de}}Seiten{{/de}}{{#en}}Pages{{/en}}"><ul>
    {{#navigation}}<li><a href="{{href}}"{{#isHere}} aria-current="page"{{/isHere}}{{#isWithin}} aria-current="true"{{/isWithin}}>{{name}}</a></li>
    {{/navigation}}
    <li class="language"><a href="{{otherHref}}" lang="{{other}}" hreflang="{{other}}">{{#de}}English{{/de}}{{#en}}Deutsch{{/en}}</a></li>
    </ul></nav>
    </header>
    <main id="content" tabindex="-1">
    {{{body}}}
    </main>
    <footer class="site">
    <p>{{#de}}Kodierung und Text: CC BY 4.0. Ankerstellen und Quellen gehören ihren Urheberinnen und Urhebern. Unbekannt heißt nicht, dass etwas fehlt.{{/de}}{{#en}}Coding and text: CC BY 4.0. Anchors and sources belong to their authors. Unknown does not mean absent.{{/en}}</p>
    <ul>
    <li><a href="{{imprint}}">{{#de}}Impressum{{/de}}{{#en}}Imprint{{/en}}</a></li>
    <li><a href="{{accessibility}}">{{#de}}Barrierefreiheit{{/de}}{{#en}}Accessibility{{/en}}</a></li>
    <li><a href="{{corrections}}">{{#de}}Einwände und Korrekturen{{/de}}{{#en}}Objections and corrections{{/en}}</a></li>
    <li><a href="{{method}}">{{#de}}Methode{{/de}}{{#en}}Method{{/en}}</a></li>
    <li><a href="{{dataPage}}">{{#de}}Daten{{/de}}{{#en}}Data{{/en}}</a></li>
    </ul>
    <p class="print">Gelingen {{version}} · {{#de}}Fingerabdruck der Eingabe{{/de}}{{#en}}input fingerprint{{/en}} <code>{{fingerprint}}</code></p>
    </footer>
    </body>
    </html>

    """
}
