/// Where a case stands among others.
enum PositionTemplate {
  static let html = """
    {{#hasPositions}}
    <section aria-labelledby="vergleich">
    <h2 id="vergleich">{{#de}}Wo der Fall unter anderen steht{{/de}}{{#en}}Where the case stands among others{{/en}}</h2>
    {{#positions}}
    <h3 id="{{id}}">{{#de}}In der Studie{{/de}}{{#en}}In the study{{/en}} <a href="{{href}}">{{study}}</a></h3>
    {{#nearest}}<p>{{.}}</p>
    {{/nearest}}
    {{#hasNeighbours}}<div class="scroll" tabindex="0" role="region" aria-labelledby="{{id}}"><table>
    <thead><tr><th scope="col">{{#de}}Fall{{/de}}{{#en}}Case{{/en}}</th>{{#hasDistance}}<th scope="col" class="number">{{#de}}Abstand des Umfelds (0–1){{/de}}{{#en}}Distance of surroundings (0–1){{/en}}</th>{{/hasDistance}}<th scope="col">{{#de}}Bedingungen: bei beiden gleich{{/de}}{{#en}}Conditions: the same in both{{/en}}</th><th scope="col">{{#de}}verschieden{{/de}}{{#en}}different{{/en}}</th><th scope="col" class="number">{{#de}}offen{{/de}}{{#en}}open{{/en}}</th></tr></thead>
    <tbody>{{#neighbours}}<tr><th scope="row"><a href="{{href}}">{{name}}</a></th>{{#distance}}<td class="number">{{.}}</td>{{/distance}}<td>{{same}}</td><td>{{different}}</td><td class="number">{{open}}</td></tr>
    {{/neighbours}}</tbody></table></div>
    {{#hidden}}<p class="note">{{.}}</p>
    {{/hidden}}{{/hasNeighbours}}
    <dl class="standing">
    {{#standings}}<div><dt>{{word}} <span class="note">({{meaning}})</span></dt><dd>{{names}}</dd></div>
    {{/standings}}
    {{#terms}}<div><dt>{{#de}}Terme{{/de}}{{#en}}Terms{{/en}}: {{word}} <span class="note">({{meaning}})</span></dt><dd><code>{{names}}</code></dd></div>
    {{/terms}}
    </dl>
    <p class="note">{{#constant}}{{#de}}„{{outcome}}“ ist in dieser Studie nirgends bekanntermaßen anders; typisch heißt hier nur, dass beides vorkommt.{{/de}}{{#en}}Nowhere in this study is “{{outcome}}” known to be otherwise; typical only means that both occur.{{/en}} {{/constant}}{{^hasTerms}}{{#de}}Kein Term einer Lösung gilt, wie auch immer die offenen Zellen ausfallen; gezeigt sind deshalb einzelne Bedingungen.{{/de}}{{#en}}No term of a solution holds whatever the open cells are; so single conditions are shown.{{/en}}{{/hasTerms}} {{#de}}Begriffe nach Schneider und Rohlfing (2013).{{/de}}{{#en}}Terms after Schneider and Rohlfing (2013).{{/en}}</p>
    {{/positions}}
    </section>
    {{/hasPositions}}

    """
}
