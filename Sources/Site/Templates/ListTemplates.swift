/// The start page.
enum StartTemplate {
  static let html = """
    <header class="lead">
    <h1>{{site}}</h1>
    <p class="summary">{{#de}}Regionale Missionen gehen eine gesellschaftliche Aufgabe an einem Ort gemeinsam an: ein Dorf seine Energie, ein Landkreis seine Gesundheitsversorgung. Hier steht Bedingung für Bedingung, was über sie bekannt ist, woher man es weiß – und was niemand weiß.{{/de}}{{#en}}Regional missions take on a task of society in one place, together: a village its energy, a district its health care. Here stands, condition by condition, what is known about them, how it is known – and what nobody knows.{{/en}}</p>
    <dl class="glance">
    <div><dt>{{#de}}Fälle{{/de}}{{#en}}Cases{{/en}}</dt><dd><a href="{{caseList}}">{{caseCount}}</a>{{#hasMissions}}{{#de}}, davon {{missionCount}} Missionen{{/de}}{{#en}}, {{missionCount}} of them missions{{/en}}{{/hasMissions}}</dd></div>
    <div><dt>{{#de}}Belege{{/de}}{{#en}}Claims{{/en}}</dt><dd>{{claimCount}}</dd></div>
    <div><dt>{{#de}}Quellen{{/de}}{{#en}}Sources{{/en}}</dt><dd>{{sourceCount}}</dd></div>
    </dl>
    </header>
    {{#hasMissions}}<section aria-labelledby="missionen">
    <h2 id="missionen">{{#de}}Die Missionen{{/de}}{{#en}}The missions{{/en}}</h2>
    <ul class="cards">
    {{#missions}}<li><h3><a href="{{href}}">{{name}}</a></h3>
    <p class="eyebrow">{{places}}{{#fields}} · {{.}}{{/fields}}</p>
    <p>{{summary}}</p>
    <p class="badges">{{#outcomes}}<span class="state {{tone}}"><span aria-hidden="true">{{shape}}</span> {{name}}: {{word}}</span> {{/outcomes}}</p></li>
    {{/missions}}
    </ul>
    </section>
    {{/hasMissions}}
    <p><a href="{{caseList}}">{{#de}}Alle Fälle ansehen und filtern{{/de}}{{#en}}See and filter all cases{{/en}}</a></p>
    {{#hasPlaces}}<section aria-labelledby="laender">
    <h2 id="laender">{{#de}}Wo die Fälle liegen{{/de}}{{#en}}Where the cases are{{/en}}</h2>
    <ul class="tiles">
    {{#tiles}}<li class="land-{{key}}{{#isEmpty}} empty{{/isEmpty}}">{{#isEmpty}}<span class="tile"><abbr title="{{name}}">{{key}}</abbr> <span class="count">0</span></span>{{/isEmpty}}{{^isEmpty}}<a class="tile" href="{{href}}" aria-label="{{name}}: {{words}}"><abbr title="{{name}}">{{key}}</abbr> <span class="count">{{count}}</span></a>{{/isEmpty}}</li>
    {{/tiles}}
    </ul>
    <p class="note">{{#de}}Jede Kachel ist ein Land, ungefähr an seinem Ort; ein Fall in zwei Ländern zählt in beiden. Wo eine Null steht, hat diese Sammlung keinen Fall; das sagt nichts darüber, ob es dort welche gibt.{{/de}}{{#en}}Each tile is a Land, roughly in its place; a case in two Länder counts in both. A zero says that this collection has no case; that says nothing about whether there are any.{{/en}}{{#withoutPlace}} {{.}} {{#de}}kein Land und zählen in keiner Kachel mit.{{/de}}{{#en}}no Land and count in no tile.{{/en}}{{/withoutPlace}}</p>
    </section>
    {{/hasPlaces}}
    {{#hasStudies}}
    <section aria-labelledby="studien">
    <h2 id="studien">{{#de}}Was der Vergleich zeigt{{/de}}{{#en}}What the comparison shows{{/en}}</h2>
    <ul class="plain">
    {{#studies}}<li><a href="{{href}}">{{name}}</a><br>{{#question}}{{> text}}{{/question}}</li>
    {{/studies}}
    </ul>
    </section>
    {{/hasStudies}}
    <section aria-labelledby="weiter">
    <h2 id="weiter">{{#de}}Weiter{{/de}}{{#en}}Go on{{/en}}</h2>
    <ul class="plain">
    {{#hasMissions}}<li><a href="{{comparison}}">{{#de}}Die Missionen nebeneinander{{/de}}{{#en}}The missions side by side{{/en}}</a></li>
    {{/hasMissions}}
    <li><a href="{{conditions}}">{{#de}}Was mit jeder Bedingung gemeint ist und welche Fälle sie zeigen{{/de}}{{#en}}What each condition means and which cases show it{{/en}}</a></li>
    <li><a href="{{advice}}">{{#de}}Was in einer Region fehlt oder offen ist: ein Formular, das mit einem Rat antwortet{{/de}}{{#en}}What is absent or open in a region: a form that answers with advice{{/en}}</a></li>
    <li><a href="{{measures}}">{{#de}}Maßnahmen, mit denen sich Missionen unterstützen lassen{{/de}}{{#en}}Measures to support missions{{/en}}</a></li>
    <li><a href="{{method}}">{{#de}}Wie kodiert und verglichen wird{{/de}}{{#en}}How cases are coded and compared{{/en}}</a></li>
    </ul>
    </section>
    """
}

/// The list of cases.
enum CaseListTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Fälle{{/de}}{{#en}}Cases{{/en}}</h1></header>
    <form class="filter" hidden>
    <p><label for="q">{{#de}}Suche in Namen, Orten und Zusammenfassungen{{/de}}{{#en}}Search names, places and summaries{{/en}}</label> <input id="q" type="search" autocomplete="off"></p>
    {{#facets}}<p><label for="f-{{key}}">{{label}}</label> <select id="f-{{key}}" data-facet="{{key}}"><option value="">{{all}}</option>{{#values}}<option value="{{key}}">{{name}}</option>{{/values}}</select></p>
    {{/facets}}
    <p><button type="reset">{{#de}}Alle zeigen{{/de}}{{#en}}Show all{{/en}}</button></p>
    </form>
    <p role="status" id="count" data-one="{{#de}}Fall{{/de}}{{#en}}case{{/en}}" data-many="{{#de}}Fälle{{/de}}{{#en}}cases{{/en}}">{{count}} {{#de}}Fälle{{/de}}{{#en}}cases{{/en}}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Fälle{{/de}}{{#en}}Cases{{/en}}"><table class="list">
    <thead><tr><th scope="col">{{#de}}Fall{{/de}}{{#en}}Case{{/en}}</th><th scope="col">{{#de}}Art{{/de}}{{#en}}Kind{{/en}}</th><th scope="col">{{#de}}Ort{{/de}}{{#en}}Place{{/en}}</th><th scope="col">{{#de}}Thema{{/de}}{{#en}}Field{{/en}}</th><th scope="col">{{#de}}Entstehung{{/de}}{{#en}}Origin{{/en}}</th>{{#outcomes}}<th scope="col">{{.}}</th>{{/outcomes}}</tr></thead>
    <tbody>
    {{#rows}}<tr data-kind="{{kindKey}}" data-logic="{{logicKey}}" data-field="{{fieldKeys}}" data-land="{{lands}}" data-words="{{words}}"><th scope="row"><a href="{{href}}">{{name}}</a></th><td>{{kind}}</td><td>{{places}}</td><td>{{fields}}</td><td>{{logic}}</td>{{#outcomes}}<td><span class="state {{tone}}"><span aria-hidden="true">{{shape}}</span> {{word}}</span></td>{{/outcomes}}</tr>
    {{/rows}}
    </tbody></table></div>
    {{#hasWithdrawn}}<h2 id="withdrawn">{{#de}}Zurückgezogene Fälle{{/de}}{{#en}}Withdrawn cases{{/en}}</h2>
    <ul>{{#withdrawn}}<li><a href="{{href}}">{{name}}</a> ({{on}})</li>{{/withdrawn}}</ul>{{/hasWithdrawn}}
    """

  /// The search over all texts.
  static let search = """
    <header class="lead"><h1>{{#de}}Suche{{/de}}{{#en}}Search{{/en}}</h1>
    <p class="summary">{{#de}}In allen Belegen, Ereignissen, Zusammenfassungen und Begriffen dieser Sammlung.{{/de}}{{#en}}In all claims, events, summaries and terms of this collection.{{/en}}</p></header>
    <form id="search" class="filter" hidden role="search" data-folder="{{root}}search/{{lang}}/" data-portion="{{portion}}">
    <p><label for="words">{{#de}}Wörter oder Wortanfänge, alle müssen vorkommen{{/de}}{{#en}}Words or their beginnings; all must occur{{/en}}</label> <input id="words" type="search" autocomplete="off" spellcheck="false"></p>
    </form>
    <noscript><p class="notice">{{#de}}Die Suche braucht JavaScript. Ohne geht es über die Suche des Browsers auf den Seiten{{/de}}{{#en}}The search needs JavaScript. Without it, use the browser’s search on the pages of{{/en}} <a href="{{cases}}">{{#de}}der Fälle{{/de}}{{#en}}the cases{{/en}}</a>.</p></noscript>
    <p role="status" id="count" data-one="{{#de}}Stelle{{/de}}{{#en}}place{{/en}}" data-many="{{#de}}Stellen{{/de}}{{#en}}places{{/en}}" data-none="{{#de}}Nichts gefunden.{{/de}}{{#en}}Nothing found.{{/en}}" data-first="{{#de}}, gezeigt sind die ersten 50{{/de}}{{#en}}, the first 50 are shown{{/en}}"></p>
    <ol class="plain" id="found"></ol>
    """

  /// What is left of a case that was withdrawn.
  static let withdrawn = """
    <article class="case">
    <header class="lead">
    <p class="eyebrow">{{#de}}Zurückgezogener Fall{{/de}}{{#en}}Withdrawn case{{/en}}</p>
    <h1>{{name}}</h1>
    <p class="summary">{{#de}}Dieser Fall wurde zurückgezogen{{/de}}{{#en}}This case was withdrawn{{/en}} ({{on}}).</p>
    </header>
    <section aria-labelledby="reason"><h2 id="reason">{{#de}}Warum{{/de}}{{#en}}Why{{/en}}</h2>
    <p>{{#reason}}{{> text}}{{/reason}}</p>
    <p>{{#de}}Seine Kodierung wird nicht mehr gezeigt, steht in keinen Daten und zählt in keinem Vergleich. Die Adresse bleibt bestehen, damit frühere Verweise nicht ins Leere führen.{{/de}}{{#en}}Its coding is no longer shown, is in no data and counts in no comparison. The address stays, so that earlier references do not lead nowhere.{{/en}}</p>
    <p class="note">{{#de}}Kennung{{/de}}{{#en}}Id{{/en}}: <code>{{id}}</code>. <a href="{{caseList}}">{{#de}}Alle Fälle{{/de}}{{#en}}All cases{{/en}}</a></p></section>
    </article>
    """
}

/// The missions side by side.
enum ComparisonTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Vergleich der Missionen{{/de}}{{#en}}Comparison of the missions{{/en}}</h1>
    {{#hasMissions}}<p class="summary">{{#de}}{{count}} Missionen, eine Tabelle je Liste von Bedingungen. Jede Zelle verweist auf ihre Belege. Gemeinsam ist nur, was in jeder Zeile vorhanden ist; ein Fragezeichen heißt, dass keine Quelle etwas sagt{{#hasDisputed}} oder der einzige Beleg strittig ist{{/hasDisputed}}.{{/de}}{{#en}}{{count}} missions, one table per list of conditions. Every cell links to its claims. Only what is present in every row is shared; a question mark means that{{#hasDisputed}} the only claim is disputed or{{/hasDisputed}} no source says anything.{{/en}}</p>{{/hasMissions}}</header>
    {{#hasMissions}}{{#lists}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{name}}</h2>
    {{#source}}<p class="note">{{#de}}Die Bedingungen nennt{{/de}}{{#en}}The conditions are named by{{/en}} {{.}}; {{#de}}die Kodierung ist unsere.{{/de}}{{#en}}the coding is ours.{{/en}}</p>
    {{/source}}
    <div class="scroll" tabindex="0" role="region" aria-labelledby="{{id}}"><table class="matrix">
    <thead><tr><th scope="col">{{#de}}Mission und Entstehung{{/de}}{{#en}}Mission and origin{{/en}}</th>{{#columns}}<th scope="col"><a href="{{href}}">{{name}}</a></th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="{{href}}">{{name}}</a><br><span class="note">{{logic}}</span></th>{{#cells}}<td class="{{tone}}"><a href="{{href}}"><span aria-hidden="true">{{shape}}</span> {{word}}</a></td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    <p class="note">{{#de}}* nur nach einer allgemeinen Schlussfolgerung der Quelle über ihre Fälle; sie zu zählen wäre ein Zirkel. Missionen, die Teil einer anderen sind, stehen bei dieser.{{/de}}{{#en}}* only after the source’s own general conclusion about its cases; to count it would be circular. Missions that are part of another one stand with it.{{/en}}</p>
    </section>
    {{/lists}}{{/hasMissions}}
    {{#whatIf}}{{> whatIf}}{{/whatIf}}
    {{^hasMissions}}<p>{{#de}}Diese Sammlung hat noch keine Mission.{{/de}}{{#en}}This collection has no mission yet.{{/en}}</p>{{/hasMissions}}
    """
}
