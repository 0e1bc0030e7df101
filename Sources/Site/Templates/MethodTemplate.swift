/// How cases are coded and compared.
enum MethodTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Methode{{/de}}{{#en}}Method{{/en}}</h1></header>
    {{#de}}
    <section><h2>Was ein Fall ist</h2>
    <p>Eine regionale Mission ist eine Initiative, in der mehrere Bereiche der Gesellschaft an einem Ort gemeinsam eine Aufgabe angehen. Ein Fall ist eine solche Mission oder ein Vorhaben, das sich mit ihr vergleichen lässt.</p></section>
    <section><h2>Wie kodiert wird</h2>
    <p>Jeder Fall wird für {{conditionCount}} strukturelle und prozessuale <a href="{{conditions}}">Bedingungen</a> kodiert. Jede Angabe ist ein Beleg: ein Satz in unseren Worten, die Quelle und die Stelle darin. Wo Wörter der Quelle stehen, stehen sie in Anführungszeichen, höchstens zwölf.</p>
    <p>Eine Bedingung ist zu einem Grad von 0 bis 1 vorhanden. Lassen die Quellen mehrere Grade zu, steht dort ein Bereich. Sagt keine Quelle etwas, ist die Bedingung <strong>unbekannt</strong> – das heißt nicht, dass sie fehlt. Was nur geplant ist, gilt nicht als vorhanden.</p>
    <p>Sagt ein Fall etwas über sich selbst, steht <span class="mark">Selbstauskunft</span> dabei. Wo wir urteilen mussten, steht <span class="mark">unser Urteil</span>.</p></section>
    <section><h2>Wie verglichen wird</h2>
    <p>Die <a href="{{studies}}">Studien</a> vergleichen möglichst verschiedene Fälle mit gleichem Ergebnis und fragen, was sie trotzdem gemeinsam haben. Alles Unbekannte wird dabei auf jede Weise durchgerechnet, die möglich ist: Ein Ergebnis ist eine Spanne, wo es davon abhängt. Gibt es mehrere gleich gute Lösungen, stehen alle da.</p></section>
    <section><h2>Was das nicht leistet</h2>
    <p>Wenige Fälle, die nach ihrem Erfolg ausgesucht wurden, zeigen, was zusammen vorkommt. Sie zeigen nicht, was woraus folgt, und nicht, was anderswo geschähe. Wer eine <a href="{{measures}}">Maßnahme</a> erwägt, findet hier Anhaltspunkte und keine Zusage.</p></section>
    {{/de}}
    {{#en}}
    <section><h2>What a case is</h2>
    <p>A regional mission is an initiative in which several parts of society take on a task together in one place. A case is such a mission, or an initiative that can be compared with one.</p></section>
    <section><h2>How cases are coded</h2>
    <p>Each case is coded for {{conditionCount}} structural and process <a href="{{conditions}}">conditions</a>. Every statement is a claim: a sentence in our words, the source, and the place in it. Words of the source stand in quotation marks, twelve at most.</p>
    <p>A condition is present to a degree from 0 to 1. Where the sources allow several degrees, a range stands there. Where no source says anything, the condition is <strong>unknown</strong> – which does not mean that it is absent. What is only planned does not count as present.</p>
    <p>Where a case speaks about itself, it says <span class="mark">self-report</span>. Where we had to judge, it says <span class="mark">our judgement</span>.</p></section>
    <section><h2>How cases are compared</h2>
    <p>The <a href="{{studies}}">studies</a> compare cases that differ as much as possible and have the same outcome, and ask what they share in spite of it. Everything unknown is worked through in every way it could be: a result is a range where it depends on that. Where several solutions are equally good, all are shown.</p></section>
    <section><h2>What this does not do</h2>
    <p>A few cases chosen for their success show what occurs together. They do not show what follows from what, nor what would happen elsewhere. Whoever considers a <a href="{{measures}}">measure</a> finds pointers here and no promise.</p></section>
    {{/en}}
    """
}

/// What can be downloaded.
enum DataTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Daten{{/de}}{{#en}}Data{{/en}}</h1>
    <p class="summary">{{#de}}Alles auf diesen Seiten als Tabellen, UTF-8 mit Kommas und Dezimalpunkt. Eigene Kodierung: CC BY 4.0.{{#hasDistricts}} Kennzahlen der Kreise: © BBSR Bonn, INKAR 2024, dl-de/by-2-0.{{/hasDistricts}}{{/de}}{{#en}}Everything on these pages as tables, UTF-8 with commas and decimal points. Our coding: CC BY 4.0.{{#hasDistricts}} Figures of the districts: © BBSR Bonn, INKAR 2024, dl-de/by-2-0.{{/hasDistricts}}{{/en}}</p>
    <dl class="glance">
    <div><dt>{{#de}}Fälle{{/de}}{{#en}}Cases{{/en}}</dt><dd>{{caseCount}}</dd></div>
    <div><dt>{{#de}}Quellen{{/de}}{{#en}}Sources{{/en}}</dt><dd>{{sourceCount}}</dd></div>
    {{#period}}<div><dt>{{#de}}Ereignisse von{{/de}}{{#en}}Events from{{/en}}</dt><dd>{{.}}</dd></div>
    {{/period}}
    {{#dated}}<div><dt>{{#de}}Zuletzt kodiert{{/de}}{{#en}}Last coded{{/en}}</dt><dd>{{.}}</dd></div>
    {{/dated}}
    </dl></header>
    <section aria-labelledby="dateien"><h2 id="dateien">{{#de}}Dateien{{/de}}{{#en}}Files{{/en}}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="dateien"><table>
    <thead><tr><th scope="col">{{#de}}Datei{{/de}}{{#en}}File{{/en}}</th><th scope="col">{{#de}}Inhalt{{/de}}{{#en}}Content{{/en}}</th><th scope="col" class="number">{{#de}}Größe{{/de}}{{#en}}Size{{/en}}</th><th scope="col">{{#de}}für deutsche Tabellenprogramme{{/de}}{{#en}}for German spreadsheets{{/en}}</th></tr></thead>
    <tbody>
    {{#files}}<tr><th scope="row"><a href="{{href}}" download>{{name}}</a></th><td>{{what}}</td><td class="number">{{size}}</td><td>{{#twin}}<a href="{{.}}" download aria-label="{{name}}, {{#de}}Semikolon und Dezimalkomma{{/de}}{{#en}}semicolon and decimal comma{{/en}}">{{#de}}Semikolon, Dezimalkomma{{/de}}{{#en}}semicolon, decimal comma{{/en}}</a>{{/twin}}{{^twin}}–{{/twin}}</td></tr>
    {{/files}}
    </tbody></table></div></section>
    <section aria-labelledby="lesen"><h2 id="lesen">{{#de}}So liest man sie ein{{/de}}{{#en}}How to read them{{/en}}</h2>
    <p>{{#de}}Zum Kopieren; die Zeilen laden die Tabelle und zählen, in wie vielen Fällen eine Bedingung wie vorliegt.{{^hasBase}} Sie gelten in dem Ordner, in dem diese Seiten liegen.{{/hasBase}}{{/de}}{{#en}}To copy; the lines load the table and count in how many cases a condition is present, absent or unknown.{{^hasBase}} They hold in the folder these pages lie in.{{/hasBase}}{{/en}}</p>
    <h3>R</h3>
    <pre tabindex="0" role="region" aria-label="R"><code class="r">{{r}}</code></pre>
    <h3>Python</h3>
    <pre tabindex="0" role="region" aria-label="Python"><code class="python">{{python}}</code></pre>
    <h3>{{#de}}Tabellenprogramm{{/de}}{{#en}}Spreadsheet{{/en}}</h3>
    <p>{{#de}}Excel und LibreOffice in deutscher Einstellung öffnen die Fassung mit Semikolon und Dezimalkomma mit einem Doppelklick, auch von dieser Adresse:{{/de}}{{#en}}Excel and LibreOffice with German settings open the tables with semicolons and decimal commas at a double click, also from this address:{{/en}}</p>
    <pre tabindex="0" role="region" aria-label="{{#de}}Adresse{{/de}}{{#en}}Address{{/en}}"><code class="spreadsheet">{{spreadsheet}}</code></pre>
    <p>{{#de}}In anderer Einstellung: die Dateien links nehmen, Zeichensatz UTF-8, Trennzeichen Komma. Schlüssel wie 03404 als Text einlesen, sonst fehlt die führende Null.{{/de}}{{#en}}With other settings take the files on the left: character set UTF-8, separator comma. Read keys such as 03404 as text, or the leading zero is lost.{{/en}}</p></section>
    <section aria-labelledby="kataloge"><h2 id="kataloge">{{#de}}Für Kataloge und Programme{{/de}}{{#en}}For catalogues and programs{{/en}}</h2>
    <ul><li><a href="{{root}}catalog.ttl" download>catalog.ttl</a>: {{#de}}alle Datensätze nach DCAT-AP.de, für Portale offener Daten{{/de}}{{#en}}all data sets after DCAT-AP.de, for portals of open data{{/en}}</li>
    <li><a href="{{root}}SHA256SUMS" download>SHA256SUMS</a>: {{#de}}Prüfsummen aller Dateien{{/de}}{{#en}}checksums of all files{{/en}} (<code>sha256sum --check SHA256SUMS</code>)</li></ul></section>
    <section aria-labelledby="zitieren"><h2 id="zitieren">{{#de}}Zitieren{{/de}}{{#en}}Cite{{/en}}</h2>
    <p class="citation">{{citation}}</p>
    <p><a href="{{root}}CITATION.cff" download>CITATION.cff</a></p></section>
    """
}

/// The legal pages.
enum LegalTemplates {
  static let imprint = """
    <header class="lead"><h1>{{#de}}Impressum{{/de}}{{#en}}Imprint{{/en}}</h1></header>
    <dl class="degrees">
    {{#publisher}}<div><dt>{{#de}}Herausgeber{{/de}}{{#en}}Publisher{{/en}}</dt><dd>{{> text}}</dd></div>{{/publisher}}
    {{#responsible}}<div><dt>{{#de}}Verantwortlich im Sinne des Presserechts{{/de}}{{#en}}Responsible under press law{{/en}}</dt><dd>{{.}}</dd></div>{{/responsible}}
    {{#authors}}<div><dt>{{#de}}Autorinnen und Autoren{{/de}}{{#en}}Authors{{/en}}</dt><dd>{{.}}</dd></div>{{/authors}}
    {{#contact}}<div><dt>{{#de}}Kontakt{{/de}}{{#en}}Contact{{/en}}</dt><dd><a href="{{href}}">{{text}}</a></dd></div>{{/contact}}
    {{#identifier}}<div><dt>{{#de}}Kennung{{/de}}{{#en}}Identifier{{/en}}</dt><dd>{{.}}</dd></div>{{/identifier}}
    <div><dt>{{#de}}Lizenz{{/de}}{{#en}}Licence{{/en}}</dt><dd>{{licence}}</dd></div>
    </dl>
    {{^hasPublisher}}<p class="notice">{{#de}}Für diese Seiten ist noch niemand eingetragen. Wer sie veröffentlicht, nennt sich in einer Hausstil-Datei unter „imprint“.{{/de}}{{#en}}Nobody has been entered for this site yet. Whoever publishes it names themselves in a house-style file under “imprint”.{{/en}}</p>{{/hasPublisher}}
    <section><h2>{{#de}}Datenschutz{{/de}}{{#en}}Privacy{{/en}}</h2>
    <p>{{#de}}Diese Seiten laden nichts von anderen Servern, setzen keine Cookies und werten keine Besuche aus. Was der Server, auf dem sie liegen, aufzeichnet, sagt dessen Betreiber.{{/de}}{{#en}}These pages load nothing from other servers, set no cookies and analyse no visits. What the server they lie on records, its operator can say.{{/en}}</p></section>
    """

  static let accessibility = """
    <header class="lead"><h1>{{#de}}Erklärung zur Barrierefreiheit{{/de}}{{#en}}Accessibility statement{{/en}}</h1></header>
    {{#de}}
    <p>Diese Seiten sollen die Anforderungen der EN 301 549 und der WCAG 2.1, Stufe AA, erfüllen.</p>
    <section><h2>Was dafür getan ist</h2>
    <ul><li>Jede Seite hat eine Überschrift erster Ebene, Ebenen werden nicht übersprungen, Bereiche sind ausgezeichnet.</li>
    <li>Alles ist mit der Tastatur zu erreichen; am Anfang steht ein Sprung zum Inhalt.</li>
    <li>Kein Zustand wird nur durch Farbe gezeigt: Ein Zeichen und ein Wort stehen dabei.</li>
    <li>Tabellen haben ausgezeichnete Kopfzeilen und Kopfspalten. Zeichnungen stehen neben einer Liste, die dasselbe sagt.</li>
    <li>Alle Inhalte sind ohne JavaScript da; nur Filter, Suche, Schieberegler und das Formular der Seite „Rat“ brauchen es.</li></ul></section>
    <section><h2>Was fehlt</h2>
    <ul><li>Es gibt keine Fassung in Leichter Sprache und keine in Gebärdensprache.</li>
    <li>Ankerstellen aus Quellen stehen in der Sprache der Quelle und sind nicht eigens ausgezeichnet.</li></ul></section>
    {{/de}}
    {{#en}}
    <p>These pages aim to meet EN 301 549 and WCAG 2.1, level AA.</p>
    <section><h2>What is done for it</h2>
    <ul><li>Every page has one first-level heading, levels are not skipped, regions are marked.</li>
    <li>Everything can be reached by keyboard; a link to the content comes first.</li>
    <li>No state is shown by colour alone: a sign and a word stand beside it.</li>
    <li>Tables have marked header rows and columns. Drawings stand beside a list that says the same.</li>
    <li>All content is there without JavaScript; only filters, search, sliders and the form of the page “Advice” need it.</li></ul></section>
    <section><h2>What is missing</h2>
    <ul><li>There is no version in easy language and none in sign language.</li>
    <li>Anchors from sources are in the language of the source and not marked as such.</li></ul></section>
    {{/en}}
    <section><h2>{{#de}}Barrieren melden{{/de}}{{#en}}Report barriers{{/en}}</h2>
    {{#contact}}<p>{{#de}}Wer auf eine Barriere stößt, schreibt an{{/de}}{{#en}}Whoever meets a barrier writes to{{/en}} <a href="{{href}}">{{text}}</a>.</p>{{/contact}}
    {{^contact}}<p>{{#de}}Eine Adresse dafür ist noch nicht eingetragen.{{/de}}{{#en}}No address has been entered for this yet.{{/en}}</p>{{/contact}}
    </section>
    """
}
