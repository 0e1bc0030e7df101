/// Studies, their figures and the briefs that rest on them.
enum StudyTemplates {
  static let list = """
    <header class="lead"><h1>{{#de}}Studien{{/de}}{{#en}}Studies{{/en}}</h1></header>
    {{#hasStudies}}<ul class="cards">
    {{#studies}}<li><h2><a href="{{href}}">{{name}}</a></h2><p>{{#question}}{{> text}}{{/question}}</p>{{#cases}}<p class="eyebrow">{{.}}</p>{{/cases}}
    {{#hasBriefs}}<p class="eyebrow">{{#de}}Kurzberichte{{/de}}{{#en}}Briefs{{/en}}: {{#regions}}<a href="{{href}}">{{name}}</a> {{/regions}}</p>{{/hasBriefs}}</li>
    {{/studies}}
    </ul>{{/hasStudies}}
    {{^hasStudies}}<p>{{#de}}Diese Sammlung hat noch keine Studie.{{/de}}{{#en}}This collection has no study yet.{{/en}}</p>{{/hasStudies}}
    """

  static let one = """
    <header class="lead">
    <h1>{{name}}</h1>
    <p class="summary">{{#question}}{{> text}}{{/question}}</p>
    {{#hasCases}}<p class="cases">{{#cases}}<a class="chip" href="{{href}}">{{name}}</a> {{/cases}}</p>{{/hasCases}}
    <ul class="inline">{{#facts}}<li>{{.}}</li>{{/facts}}<li><a href="{{data}}" download>JSON</a></li></ul>
    {{#hasBriefs}}<h2 id="briefs">{{#de}}Kurzberichte zu Regionen{{/de}}{{#en}}Briefs on regions{{/en}}</h2>
    <ul>{{#briefs}}<li><a href="{{href}}">{{name}}</a>, {{audience}}</li>{{/briefs}}</ul>{{/hasBriefs}}
    </header>
    <div class="report">
    {{{before}}}
    {{#hasFigures}}<section aria-labelledby="figures">
    <h2 id="figures">{{#de}}In Bildern{{/de}}{{#en}}In pictures{{/en}}</h2>
    {{> figures}}
    </section>{{/hasFigures}}
    {{{after}}}
    </div>
    """

  static let brief = """
    <article class="brief">
    <header class="lead">
    <p class="eyebrow"><a href="{{study}}">{{studyName}}</a> · {{audience}}</p>
    <h1>{{name}}</h1>
    <p class="summary">{{subtitle}}</p>
    <ul class="inline">{{#facts}}<li>{{.}}</li>{{/facts}}{{#downloads}}<li><a href="{{href}}" download>{{name}}</a></li>{{/downloads}}</ul>
    <p class="eyebrow">{{#de}}Dieselbe Region{{/de}}{{#en}}The same region{{/en}} {{#others}}<a class="chip" href="{{href}}">{{name}}</a> {{/others}}</p>
    </header>
    <div class="report">
    {{{before}}}
    {{> figures}}
    {{{after}}}
    </div>
    <p class="note">{{footer}}</p>
    </article>
    """

  static let figures = """
    {{#figures}}<figure class="drawing" id="{{id}}">
    <figcaption><strong>{{title}}.</strong> {{finding}}</figcaption>
    <div class="scroll" tabindex="0" role="region" aria-label="{{title}}">{{{drawing}}}</div>
    <p class="note">{{source}}{{#downloads}} <a href="{{href}}" download>{{name}}</a>{{/downloads}}</p>
    <details><summary>{{#de}}Dieselben Daten als Tabelle{{/de}}{{#en}}The same data as a table{{/en}}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Daten: {{/de}}{{#en}}Data: {{/en}}{{title}}"><table>
    <thead><tr>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{head}}</th>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
    {{/rows}}</tbody></table></div></details>
    </figure>
    {{/figures}}
    """
}
