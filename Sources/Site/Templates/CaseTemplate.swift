/// The summary of a case.
enum CaseTemplate {
  static let html = head + outcomes + story + conditions + PositionTemplate.html + open + sources

  private static let head = """
    <article class="case">
    <header class="lead">
    <p class="eyebrow">{{kind}}{{#hasPlaces}} · {{places}}{{/hasPlaces}}</p>
    <h1>{{name}}</h1>
    <p class="summary">{{#summary}}{{> text}}{{/summary}}</p>
    <dl class="glance">
    {{#outcomes}}<div><dt>{{name}}</dt><dd><span class="state {{tone}}"><span aria-hidden="true">{{shape}}</span> {{word}}</span></dd></div>
    {{/outcomes}}
    <div><dt>{{#de}}Entstehung{{/de}}{{#en}}Origin{{/en}}</dt><dd>{{logic}}</dd></div>
    {{#hasFields}}<div><dt>{{#de}}Thema{{/de}}{{#en}}Field{{/en}}</dt><dd>{{fields}}</dd></div>
    {{/hasFields}}
    {{#status}}<div><dt>{{#de}}Stand{{/de}}{{#en}}Status{{/en}}</dt><dd>{{> text}}</dd></div>
    {{/status}}
    {{#whole}}<div><dt>{{#de}}Teil von{{/de}}{{#en}}Part of{{/en}}</dt><dd><a href="{{href}}">{{name}}</a></dd></div>
    {{/whole}}
    <div class="belief"><dt>{{#de}}Worauf es beruht{{/de}}{{#en}}What it rests on{{/en}}</dt><dd>{{claims}} {{#de}}aus{{/de}}{{#en}}from{{/en}} <a href="#quellen">{{sourceCount}}</a>, {{own}}{{#judged}}, {{.}}{{/judged}}{{#isOpen}}; {{open}}{{/isOpen}}.</dd></div>
    {{#isSignedOff}}<div class="sign-offs"><dt>{{#de}}Freigegeben{{/de}}{{#en}}Signed off{{/en}}</dt><dd><ul>{{#signOffs}}<li>{{.}}</li>{{/signOffs}}</ul></dd></div>
    {{/isSignedOff}}
    </dl>
    {{#aliases}}<p class="aliases">{{#de}}Auch genannt:{{/de}}{{#en}}Also called:{{/en}} {{.}}</p>
    {{/aliases}}
    {{#hasParts}}<p class="parts">{{#de}}Teile:{{/de}}{{#en}}Parts:{{/en}} {{#parts}}<a href="{{href}}">{{name}}</a> {{/parts}}</p>
    {{/hasParts}}
    </header>

    """

  private static let outcomes = """
    <section aria-labelledby="ergebnisse">
    <h2 id="ergebnisse">{{#de}}Was erreicht wurde{{/de}}{{#en}}What was reached{{/en}}</h2>
    {{#asOf}}<p class="note">{{#de}}Stand{{/de}}{{#en}}As of{{/en}} {{.}}.</p>
    {{/asOf}}
    {{#outcomes}}{{> cell}}
    {{/outcomes}}
    {{#later}}
    <h3>{{#de}}Was später bekannt wurde{{/de}}{{#en}}What became known later{{/en}} ({{date}})</h3>
    {{#cells}}{{> cell}}
    {{/cells}}
    {{/later}}
    {{#hasGoals}}
    <h3>{{#de}}Selbst gesetzte Ziele{{/de}}{{#en}}Goals it has set itself{{/en}}</h3>
    <ul class="goals">
    {{#goals}}<li><p>{{#text}}{{> text}}{{/text}}</p>
    <dl>
    {{#indicator}}<div><dt>{{#de}}Maß{{/de}}{{#en}}Indicator{{/en}}</dt><dd>{{> text}}</dd></div>{{/indicator}}
    {{#baseline}}<div><dt>{{#de}}Anfang{{/de}}{{#en}}Baseline{{/en}}</dt><dd>{{> text}}</dd></div>{{/baseline}}
    {{#target}}<div><dt>{{#de}}Zielwert{{/de}}{{#en}}Target{{/en}}</dt><dd>{{> text}}</dd></div>{{/target}}
    {{#by}}<div><dt>{{#de}}bis{{/de}}{{#en}}by{{/en}}</dt><dd>{{.}}</dd></div>{{/by}}
    {{#measured}}<div><dt>{{#de}}gemessen{{/de}}{{#en}}measured{{/en}}</dt><dd>{{> text}}</dd></div>{{/measured}}
    {{#owner}}<div><dt>{{#de}}wessen Ziel{{/de}}{{#en}}whose goal{{/en}}</dt><dd>{{> text}}</dd></div>{{/owner}}
    </dl>
    <p class="evidence"><a href="#{{sourceAnchor}}">{{source}}</a>{{#locator}}, {{.}}{{/locator}}</p></li>
    {{/goals}}
    </ul>
    {{/hasGoals}}
    </section>

    """

  private static let story = """
    <section aria-labelledby="weg">
    <h2 id="weg">{{#de}}Wie haben sie das geschafft?{{/de}}{{#en}}How did they do it?{{/en}}</h2>
    {{#hasOrigin}}<h3>{{#de}}Der Anfang{{/de}}{{#en}}The beginning{{/en}}</h3>
    <ul class="claims">
    {{#origin}}{{> claim}}
    {{/origin}}
    </ul>{{/hasOrigin}}
    {{#hasEvents}}
    <h3>{{#de}}Was wann geschah{{/de}}{{#en}}What happened when{{/en}}</h3>
    {{#chart}}
    <figure class="timeline"><div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Zeitleiste{{/de}}{{#en}}Timeline{{/en}}">
    <svg viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" role="img" aria-labelledby="zeitleiste">
    <title id="zeitleiste">{{title}}</title>
    {{#ticks}}<line class="tick" x1="{{x}}" x2="{{x}}" y1="{{top}}" y2="{{bottom}}"/><text class="year" x="{{x}}" y="{{top}}" dy="-6" text-anchor="middle">{{year}}</text>
    {{/ticks}}
    {{#rows}}<line class="row" x1="{{left}}" x2="{{right}}" y1="{{y}}" y2="{{y}}"/><text class="label" x="{{labelX}}" y="{{textY}}" text-anchor="end">{{name}}</text>
    {{/rows}}
    {{#marks}}{{#isSpan}}<rect class="span" x="{{x}}" y="{{top}}" width="{{width}}" height="10" rx="5"><title>{{text}}</title></rect>{{/isSpan}}{{#isEvent}}<circle class="event" cx="{{x}}" cy="{{y}}" r="5"><title>{{text}}</title></circle>{{/isEvent}}{{#isMilestone}}<path class="milestone" d="{{diamond}}"><title>{{text}}</title></path>{{/isMilestone}}{{#isSetback}}<path class="setback" d="{{cross}}"><title>{{text}}</title></path>{{/isSetback}}
    {{/marks}}
    </svg></div>
    <figcaption>{{#de}}Kreis: Ereignis. Balken: Zeitraum. Raute: Meilenstein. Kreuz: Rückschlag.{{/de}}{{#en}}Circle: event. Bar: span of time. Diamond: milestone. Cross: setback.{{/en}}</figcaption>
    </figure>
    {{/chart}}
    <ol class="events">
    {{#events}}<li class="{{kind}}"><p class="when">{{when}}{{#phase}} <span class="phase">{{.}}</span>{{/phase}}</p>
    <div><p>{{#mark}}<strong>{{.}}:</strong> {{/mark}}{{#what}}{{> text}}{{/what}}</p>
    <p class="evidence">{{#conditions}}<a class="chip" href="{{href}}">{{name}}</a> {{/conditions}}{{#sources}}<a href="#{{anchor}}">{{name}}</a> {{/sources}}</p></div></li>
    {{/events}}
    </ol>
    {{/hasEvents}}
    {{#hasActors}}
    <h3>{{#de}}Wer beteiligt ist{{/de}}{{#en}}Who takes part{{/en}}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Beteiligte{{/de}}{{#en}}Participants{{/en}}"><table>
    <thead><tr><th scope="col">{{#de}}Wer{{/de}}{{#en}}Who{{/en}}</th><th scope="col">{{#de}}Rolle{{/de}}{{#en}}Role{{/en}}</th><th scope="col">{{#de}}bringt ein{{/de}}{{#en}}brings{{/en}}</th><th scope="col">{{#de}}hat davon{{/de}}{{#en}}gets{{/en}}</th><th scope="col">{{#de}}Quelle{{/de}}{{#en}}Source{{/en}}</th></tr></thead>
    <tbody>
    {{#actors}}<tr><th scope="row">{{#name}}{{> text}}{{/name}}{{#stance}} <span class="mark">{{.}}</span>{{/stance}}</th><td>{{#role}}{{> text}}{{/role}}{{^role}}–{{/role}}</td><td>{{#contributes}}{{> text}}{{/contributes}}{{^contributes}}–{{/contributes}}</td><td>{{#benefits}}{{> text}}{{/benefits}}{{^benefits}}–{{/benefits}}</td><td>{{#sources}}<a href="#{{anchor}}">{{name}}</a> {{/sources}}</td></tr>
    {{/actors}}
    </tbody></table></div>
    {{/hasActors}}
    </section>

    """

  private static let conditions = """
    <section aria-labelledby="bedingungen">
    <h2 id="bedingungen">{{#de}}Bedingungen{{/de}}{{#en}}Conditions{{/en}}</h2>
    <p class="note">{{#de}}Jede Aussage in unseren Worten, mit ihrer Quelle; in Anführungszeichen stehen Wörter der Quelle. Das § ist ein fester Verweis auf den einzelnen Beleg.{{/de}}{{#en}}Every statement in our words, with its source; words of the source stand in quotation marks. The § is a permanent link to the single claim.{{/en}}</p>
    {{#groups}}
    <h3>{{kind}}</h3>
    {{#cells}}{{> cell}}
    {{/cells}}
    {{#silent}}<p class="none">{{#de}}Keine Quelle sagt etwas zu:{{/de}}{{#en}}No source says anything about:{{/en}} {{#names}}<a id="{{id}}" href="{{href}}">{{name}}</a> {{/names}}</p>
    {{/silent}}
    {{/groups}}
    {{#others}}
    <h3>{{kind}}</h3>
    {{#cells}}{{> cell}}
    {{/cells}}
    {{/others}}
    {{#hasLinks}}
    <h3>{{#de}}Wie Bedingungen nach den Quellen zusammenhängen{{/de}}{{#en}}How conditions hang together, after the sources{{/en}}</h3>
    <ul class="claims">
    {{#links}}<li><strong>{{from}} → {{to}}</strong> ({{verb}}): {{#statement}}{{> text}}{{/statement}} <span class="evidence"><a href="#{{sourceAnchor}}">{{source}}</a>, {{locator}}</span></li>
    {{/links}}
    </ul>
    {{/hasLinks}}
    </section>

    """

  private static let open = """
    {{#hasQuantities}}
    <section aria-labelledby="zahlen">
    <h2 id="zahlen">{{#de}}Zahlen{{/de}}{{#en}}Figures{{/en}}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="zahlen"><table>
    <thead><tr><th scope="col">{{#de}}Was{{/de}}{{#en}}What{{/en}}</th><th scope="col" class="number">{{#de}}Wert{{/de}}{{#en}}Value{{/en}}</th><th scope="col">{{#de}}Einheit{{/de}}{{#en}}Unit{{/en}}</th><th scope="col">{{#de}}Zeit{{/de}}{{#en}}Period{{/en}}</th><th scope="col">{{#de}}Quelle{{/de}}{{#en}}Source{{/en}}</th></tr></thead>
    <tbody>
    {{#quantities}}<tr><th scope="row">{{#label}}{{> text}}{{/label}}{{#own}} <span class="mark">{{#de}}Selbstauskunft{{/de}}{{#en}}self-report{{/en}}</span>{{/own}}{{#note}}<br><span class="note">{{> text}}</span>{{/note}}</th><td class="number">{{value}}</td><td>{{#unit}}{{> text}}{{/unit}}</td><td>{{period}}</td><td>{{#sources}}<a href="#{{anchor}}">{{name}}</a> {{/sources}}</td></tr>
    {{/quantities}}
    </tbody></table></div>
    </section>
    {{/hasQuantities}}
    {{#series}}
    <section><h2>{{#de}}Amtliche Zahlen daneben{{/de}}{{#en}}Official figures beside it{{/en}}</h2>
    <p>{{#note}}{{> text}}{{/note}}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="{{name}}"><table>
    <caption>{{name}}, {{#de}}je Kreis und Jahr{{/de}}{{#en}}per district and year{{/en}}</caption>
    <thead><tr><th scope="col">{{#de}}Jahr{{/de}}{{#en}}Year{{/en}}</th>{{#districts}}<th scope="col" class="number">{{.}}</th>{{/districts}}</tr></thead>
    <tbody>{{#rows}}<tr><th scope="row">{{year}}</th>{{#cells}}<td class="number">{{.}}</td>{{/cells}}</tr>{{/rows}}</tbody></table></div>
    <p class="note">INKAR 2024, © BBSR Bonn, dl-de/by-2-0; {{#de}}Grundlage{{/de}}{{#en}}base{{/en}}: {{base}}.</p>
    </section>
    {{/series}}
    {{#hasConflicts}}
    <section aria-labelledby="widerspruch"><h2 id="widerspruch">{{#de}}Wo Quellen sich widersprechen{{/de}}{{#en}}Where sources contradict each other{{/en}}</h2>
    <ul>{{#conflicts}}<li>{{#entry}}{{> text}}{{/entry}}</li>{{/conflicts}}</ul></section>
    {{/hasConflicts}}
    {{#hasQuestions}}
    <section aria-labelledby="offen"><h2 id="offen">{{#de}}Was offen ist{{/de}}{{#en}}What is open{{/en}}</h2>
    <ul>{{#questions}}<li>{{#entry}}{{> text}}{{/entry}}</li>{{/questions}}</ul></section>
    {{/hasQuestions}}

    """

  private static let sources = """
    <section aria-labelledby="quellen">
    <h2 id="quellen">{{#de}}Quellen{{/de}}{{#en}}Sources{{/en}}</h2>
    <ul class="sources">
    {{#sources}}<li id="{{id}}">{{#hasWho}}{{who}} ({{year}}): {{/hasWho}}<cite>{{title}}</cite>{{^hasWho}} ({{year}}){{/hasWho}}.{{#producer}} {{.}}.{{/producer}}{{#link}} <a href="{{.}}" rel="noopener noreferrer">{{.}}</a>{{/link}} <span class="note">{{#de}}Abgerufen{{/de}}{{#en}}Accessed{{/en}} {{accessed}}; {{read}}.{{#attribution}} {{.}}{{/attribution}}</span></li>
    {{/sources}}
    </ul>
    </section>
    <section aria-labelledby="zitieren" class="reuse">
    <h2 id="zitieren">{{#de}}Zitieren und weiterverwenden{{/de}}{{#en}}Cite and reuse{{/en}}</h2>
    <p class="citation">{{citation}}</p>
    <ul class="inline">
    {{#downloads}}<li><a href="{{href}}" download>{{name}}</a></li>{{/downloads}}
    <li><a href="{{dataPage}}">{{#de}}alle Daten als CSV{{/de}}{{#en}}all data as CSV{{/en}}</a></li>
    </ul>
    <p class="note">{{#de}}Lizenz{{/de}}{{#en}}Licence{{/en}}: {{licence}}. {{#de}}Kennung{{/de}}{{#en}}Id{{/en}}: <code>{{id}}</code>.{{#coded}} {{#de}}Zuletzt kodiert{{/de}}{{#en}}Last coded{{/en}}: {{.}}.{{/coded}}{{#report}} <a href="{{href}}">{{#de}}Einen Fehler melden{{/de}}{{#en}}Report an error{{/en}}</a>.{{/report}}</p>
    <details><summary>{{#de}}Die Belege dieses Falls in R oder Python laden{{/de}}{{#en}}Load the claims of this case in R or Python{{/en}}</summary>
    <pre tabindex="0" role="region" aria-label="R"><code class="r">{{r}}</code></pre>
    <pre tabindex="0" role="region" aria-label="Python"><code class="python">{{python}}</code></pre></details>
    {{#hasStudies}}<h3>{{#de}}Studien mit diesem Fall{{/de}}{{#en}}Studies with this case{{/en}}</h3>
    <ul>{{#studies}}<li><a href="{{href}}">{{name}}</a></li>{{/studies}}</ul>{{/hasStudies}}
    {{#hasNeighbours}}<h3>{{#de}}Weitere Fälle zum selben Thema{{/de}}{{#en}}More cases in the same field{{/en}}</h3>
    <ul>{{#neighbours}}<li><a href="{{href}}">{{name}}</a>{{#places}} – {{.}}{{/places}}</li>{{/neighbours}}</ul>{{/hasNeighbours}}
    </section>
    </article>
    """
}
