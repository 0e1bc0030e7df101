/// The conditions.
enum ConditionTemplates {
  static let list = """
    <header class="lead"><h1>{{#de}}Bedingungen und Ergebnisse{{/de}}{{#en}}Conditions and outcomes{{/en}}</h1>
    <p class="summary">{{#de}}Wofür Fälle kodiert werden. Die Zahlen sagen, wie viele Fälle es zeigen; sie sagen nicht, wie wichtig es ist. Teile eines Falls, die eigens kodiert sind, zählen neben dem Ganzen.{{/de}}{{#en}}What cases are coded for. The numbers say how many cases show it; they do not say how important it is. Parts of a case that are coded by themselves count beside the whole.{{/en}}</p></header>
    {{#groups}}
    <section><h2>{{kind}}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="{{kind}}"><table>
    <thead><tr><th scope="col">{{#de}}Bedingung{{/de}}{{#en}}Condition{{/en}}</th><th scope="col">{{#de}}Der Fall ist …{{/de}}{{#en}}The case is …{{/en}}</th><th scope="col" class="number"><span aria-hidden="true">● </span>{{#de}}vorhanden{{/de}}{{#en}}present{{/en}}</th><th scope="col" class="number"><span aria-hidden="true">◐ </span>{{#de}}offen{{/de}}{{#en}}open{{/en}}</th><th scope="col" class="number"><span aria-hidden="true">○ </span>{{#de}}fehlt{{/de}}{{#en}}absent{{/en}}</th><th scope="col" class="number"><span aria-hidden="true">? </span>{{#de}}unbekannt{{/de}}{{#en}}unknown{{/en}}</th></tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="{{href}}">{{name}}</a></th><td>{{#label}}{{> text}}{{/label}}</td><td class="number">{{present}}</td><td class="number">{{open}}</td><td class="number">{{absent}}</td><td class="number">{{unknown}}</td></tr>
    {{/rows}}
    </tbody></table></div></section>
    {{/groups}}
    """

  static let one = """
    <header class="lead">
    <p class="eyebrow">{{kind}} · {{code}}</p>
    <h1>{{name}}</h1>
    <p class="summary">{{#definition}}{{> text}}{{/definition}}</p>
    <dl class="glance">
    <div><dt>{{#de}}Der Fall ist …{{/de}}{{#en}}The case is …{{/en}}</dt><dd>{{#label}}{{> text}}{{/label}}</dd></div>
    {{#actionability}}<div><dt>{{#de}}Zu ändern?{{/de}}{{#en}}Open to change?{{/en}}</dt><dd>{{.}}</dd></div>
    {{/actionability}}
    {{#derived}}<div><dt>{{#de}}Berechnet als das Kleinere von{{/de}}{{#en}}Computed as the smaller of{{/en}}</dt><dd>{{.}}</dd></div>
    {{/derived}}
    {{#source}}<div><dt>{{#de}}Nach{{/de}}{{#en}}After{{/en}}</dt><dd>{{.}}{{#locator}}, {{.}}{{/locator}}</dd></div>
    {{/source}}
    </dl>
    </header>
    {{#hasDegrees}}
    <section aria-labelledby="grade"><h2 id="grade">{{#de}}Wann ein Fall wie weit darin ist{{/de}}{{#en}}When a case is how far in{{/en}}</h2>
    <dl class="degrees">
    {{#degrees}}<div><dt>{{name}}</dt><dd>{{#text}}{{> text}}{{/text}}</dd></div>
    {{/degrees}}
    </dl></section>
    {{/hasDegrees}}
    <section aria-labelledby="faelle"><h2 id="faelle">{{#de}}Was die {{total}} Fälle zeigen{{/de}}{{#en}}What the {{total}} cases show{{/en}}</h2>
    <p class="note">{{#de}}Teile eines Falls, die eigens kodiert sind, stehen neben dem Ganzen. Unbekannt heißt nicht, dass es fehlt.{{/de}}{{#en}}Parts of a case that are coded by themselves stand beside the whole. Unknown does not mean absent.{{/en}}</p>
    {{#groups}}
    <h3><span class="state {{tone}}"><span aria-hidden="true">{{shape}}</span> {{title}}</span> ({{count}})</h3>
    <ul class="columns">
    {{#cases}}<li><a href="{{href}}">{{name}}</a>{{#claims}} <span class="note">{{.}}</span>{{/claims}}</li>
    {{/cases}}
    </ul>
    {{/groups}}
    </section>
    {{#question}}<section aria-labelledby="frage"><h2 id="frage">{{#de}}So fragt man eine Region danach{{/de}}{{#en}}How to ask a region for it{{/en}}</h2><p>{{> text}}</p></section>
    {{/question}}
    {{#hasMeasures}}
    <section aria-labelledby="massnahmen"><h2 id="massnahmen">{{#de}}Maßnahmen, die darauf zielen{{/de}}{{#en}}Measures that aim at it{{/en}}</h2>
    <ul>{{#measures}}<li><a href="{{href}}">{{name}}</a></li>{{/measures}}</ul></section>
    {{/hasMeasures}}
    """
}

/// The measures.
enum MeasuresTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Maßnahmen{{/de}}{{#en}}Measures{{/en}}</h1>
    <p class="summary">{{#de}}Wege, regionale Missionen zu unterstützen, nach den genannten Quellen. Worauf eine Maßnahme zielt, sagt die Quelle oder unser Urteil; ob sie dort etwas bewegt hat, sagen diese Fälle nicht.{{/de}}{{#en}}Ways to support regional missions, after the sources named. What a measure aims at is said by the source or is our judgement; whether it moved anything there, these cases do not say.{{/en}}</p></header>
    {{#groups}}
    <section><h2>{{title}}</h2>
    {{#measures}}
    <article class="measure" id="{{id}}">
    <h3>{{name}} <a class="permalink" href="#{{id}}" aria-label="{{#de}}Fester Verweis{{/de}}{{#en}}Permanent link{{/en}}: {{name}}">§</a></h3>
    <p class="eyebrow">{{kind}} {{code}}{{#audiences}} · {{.}}{{/audiences}}</p>
    <p>{{#description}}{{> text}}{{/description}} {{#quote}}{{.}} {{/quote}}<span class="evidence"><a href="#{{sourceAnchor}}">{{source}}</a>, {{locator}}</span></p>
    <dl>
    {{#hasActors}}<div><dt>{{#de}}Wer es tun kann{{/de}}{{#en}}Who can do it{{/en}}</dt><dd>{{actors}}</dd></div>{{/hasActors}}
    {{#hasPhases}}<div><dt>{{#de}}Phase{{/de}}{{#en}}Phase{{/en}}</dt><dd>{{phases}}</dd></div>{{/hasPhases}}
    {{#keyFunction}}<div><dt>{{#de}}Was überall gleich bleiben muss{{/de}}{{#en}}What must stay everywhere{{/en}}</dt><dd>{{> text}}</dd></div>{{/keyFunction}}
    {{#form}}<div><dt>{{#de}}Was anders aussehen darf{{/de}}{{#en}}What may look different{{/en}}</dt><dd>{{> text}}</dd></div>{{/form}}
    </dl>
    {{#hasLinks}}<ul class="claims">{{#actsOn}}<li><a class="chip" href="{{href}}">{{name}}</a> {{#reason}}{{> text}}{{/reason}} <span class="mark">{{basis}}</span></li>{{/actsOn}}</ul>{{/hasLinks}}
    </article>
    {{/measures}}
    </section>
    {{/groups}}
    <section aria-labelledby="quellen"><h2 id="quellen">{{#de}}Quellen{{/de}}{{#en}}Sources{{/en}}</h2>
    <ul class="sources">
    {{#sources}}<li id="{{id}}">{{#hasWho}}{{who}} ({{year}}): {{/hasWho}}<cite>{{title}}</cite>{{^hasWho}} ({{year}}){{/hasWho}}.{{#producer}} {{.}}.{{/producer}}{{#link}} <a href="{{.}}" rel="noopener noreferrer">{{.}}</a>{{/link}}</li>
    {{/sources}}
    </ul></section>
    """
}
