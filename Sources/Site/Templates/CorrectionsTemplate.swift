/// Who objected to what, and what became of it.
enum CorrectionsTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Einwände und Korrekturen{{/de}}{{#en}}Objections and corrections{{/en}}</h1>
    <p class="summary">{{#de}}Wer in einem Fall beschrieben ist, kann jedem Beleg widersprechen. Ein Beleg, über den noch nicht entschieden ist, gilt als strittig: Seine Zelle zählt dann als Bereich, der mit und ohne ihn gilt.{{/de}}{{#en}}Whoever is described in a case may object to any claim. A claim that has not been decided on is disputed: its cell then counts as a range that holds with it and without it.{{/en}}{{#contact}} {{#de}}Einwände gehen an{{/de}}{{#en}}Objections go to{{/en}} <a href="{{href}}">{{text}}</a>.{{/contact}}</p>
    {{#feed}}<p><a href="{{.}}">{{#de}}Als Feed (Atom){{/de}}{{#en}}As a feed (Atom){{/en}}</a></p>{{/feed}}</header>
    {{#isEmpty}}<p>{{#de}}Bisher ist kein Einwand eingegangen.{{/de}}{{#en}}No objection has come in so far.{{/en}}</p>{{/isEmpty}}
    {{#entries}}<article class="cell" id="{{id}}"><h2>{{title}}</h2>
    <dl class="degrees">
    {{#statement}}<div><dt>{{#de}}Beleg{{/de}}{{#en}}Claim{{/en}}</dt><dd>{{> text}}{{#link}} <a href="{{.}}">{{#de}}zum Beleg{{/de}}{{#en}}to the claim{{/en}}</a>{{/link}}</dd></div>{{/statement}}
    <div><dt>{{#de}}Einwand{{/de}}{{#en}}Objection{{/en}}</dt><dd>{{#wording}}{{> text}}{{/wording}} ({{#by}}{{> text}}{{/by}}, {{date}})</dd></div>
    <div><dt>{{#de}}Stand{{/de}}{{#en}}State{{/en}}</dt><dd>{{state}}</dd></div>
    {{#reply}}<div><dt>{{#de}}Antwort{{/de}}{{#en}}Reply{{/en}}</dt><dd>{{> text}}{{#replied}} ({{.}}){{/replied}}</dd></div>{{/reply}}
    </dl></article>
    {{/entries}}
    """
}
