/// Thresholds and weights: tables that say all, and sliders over them.
enum WhatIfTemplate {
  static let html = """
    <section aria-labelledby="was-waere-wenn" class="what-if">
    <h2 id="was-waere-wenn">{{#de}}Was wäre, wenn …{{/de}}{{#en}}What if …{{/en}}</h2>
    <p>{{#de}}Schwellen und Gewichte sind Festlegungen; andere wären auch vertretbar. Die Tabellen nennen jeden Kipppunkt: den Wert, an dem sich eine Aussage ändert.{{/de}}{{#en}}Thresholds and weights are choices; others would be defensible too. The tables name every flip point: the value at which a statement changes.{{/en}}</p>
    <h3 id="schwellen">{{#de}}Schwellen: was als vorhanden und was als gemeinsam gilt{{/de}}{{#en}}Thresholds: what counts as present and what as shared{{/en}}</h3>
    <form class="sliders" id="thresholds" hidden autocomplete="off" data-decimal="{{decimal}}" data-all="{{all}}" data-span="{{span}}" data-shared="{{shared}}" data-maybe="{{maybeShared}}" data-not="{{notShared}}" data-summary="{{summary}}" data-total="{{total}}">
    <p><label for="t">{{#de}}Vorhanden heißt: Zugehörigkeit über{{/de}}{{#en}}Present means: membership above{{/en}}</label> <input type="range" id="t" min="0.5" max="0.99" step="0.01" value="0.5"> <output for="t" id="t-value"></output></p>
    {{#canVary}}<p><label for="m">{{#de}}Gemeinsam heißt: vorhanden in mindestens so vielen Missionen{{/de}}{{#en}}Shared means: present in at least so many missions{{/en}}</label> <input type="range" id="m" min="{{majority}}" max="{{total}}" step="1" value="{{total}}"> <output for="m" id="m-value"></output></p>{{/canVary}}
    <p><button type="reset">{{#de}}Wie üblich{{/de}}{{#en}}As usual{{/en}}</button></p>
    <p role="status" id="threshold-status"></p>
    </form>
    {{#thresholdLists}}
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Schwellen{{/de}}{{#en}}Thresholds{{/en}}: {{name}}"><table class="thresholds">
    <caption>{{name}}</caption>
    <thead><tr><th scope="col">{{#de}}Bedingung{{/de}}{{#en}}Condition{{/en}}</th><th scope="col" class="yours" hidden>{{#de}}bei der gewählten Einstellung{{/de}}{{#en}}with your setting{{/en}}</th><th scope="col">{{#de}}vorhanden bei üblicher Schwelle (über 0,5){{/de}}{{#en}}present with the usual threshold (above 0.5){{/en}}</th><th scope="col">{{#de}}Kipppunkte der Schwelle{{/de}}{{#en}}flip points of the threshold{{/en}}</th><th scope="col">{{#de}}gemeinsam, wenn sie in mindestens so vielen vorhanden sein muss{{/de}}{{#en}}shared, if it has to be present in at least so many{{/en}}</th></tr></thead>
    <tbody>
    {{#rows}}<tr data-pieces="{{pieces}}"><th scope="row"><a href="{{href}}">{{name}}</a></th><td class="yours" hidden></td><td>{{usual}}</td><td>{{flips}}</td><td>{{share}}</td></tr>
    {{/rows}}
    </tbody></table></div>
    {{/thresholdLists}}
    <p class="note">{{#de}}„2 bis 4“ heißt: zwei sicher, bis zu vier, je nachdem, was in unbekannten und offenen Zellen steht. „ab 0,67“: von dieser Schwelle an zählt nur noch, was über 0,67 liegt.{{/de}}{{#en}}“2 to 4” means: two surely, up to four, depending on what unknown and open cells hold. “from 0.67”: from this threshold on only what lies above 0.67 counts.{{/en}}</p>
    {{#tooMany}}<p>{{#de}}Gewichte zwischen so vielen Missionen zu vergleichen, sprengt eine Seite; gelingen statistics distance rechnet sie aus.{{/de}}{{#en}}Comparing weights among so many missions is too much for a page; gelingen statistics distance computes them.{{/en}}</p>{{/tooMany}}
    {{#weights}}
    <h3 id="gewichte">{{#de}}Gewichte: welche Missionen am verschiedensten sind{{/de}}{{#en}}Weights: which missions are most different{{/en}}</h3>
    <p>{{#de}}Der Abstand zweier Missionen ist das gewichtete Mittel ihrer Abstände in den Bereichen ihres Umfelds (0 = gleich, 1 = am verschiedensten). Üblich ist für jeden Bereich das Gewicht 1. Was unbekannt ist, macht aus dem Abstand eine Spanne.{{/de}}{{#en}}The distance of two missions is the weighted mean of their distances in the blocks of their context (0 = alike, 1 = most different). Usually each block has the weight 1. What is not known makes the distance a span.{{/en}}</p>
    <form class="sliders" id="weights" hidden autocomplete="off" data-decimal="{{decimal}}" data-between="{{between}}" data-and="{{and}}" data-or="{{or}}" data-most="{{most}}" data-maybe-most="{{maybeMost}}" data-least="{{least}}" data-maybe-least="{{maybeLeast}}" data-none="{{none}}" data-summary="{{summary}}">
    {{#blocks}}<p><label for="w-{{id}}">{{name}}</label> <input type="range" id="w-{{id}}" data-block="{{id}}" min="0" max="{{largest}}" step="5" value="100"> <output for="w-{{id}}"></output></p>
    {{/blocks}}
    <p><button type="reset">{{#de}}Alle Gewichte 1{{/de}}{{#en}}All weights 1{{/en}}</button></p>
    <p role="status" id="weight-status"></p>
    </form>
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Abstände{{/de}}{{#en}}Distances{{/en}}"><table class="pairs">
    <caption>{{#de}}Abstände der Missionen{{/de}}{{#en}}Distances of the missions{{/en}}</caption>
    <thead><tr><th scope="col">{{#de}}Missionen{{/de}}{{#en}}Missions{{/en}}</th><th scope="col" class="yours" hidden>{{#de}}bei den gewählten Gewichten{{/de}}{{#en}}with your weights{{/en}}</th><th scope="col" class="yours" hidden>{{#de}}Stellung dabei{{/de}}{{#en}}place then{{/en}}</th><th scope="col">{{#de}}bei gleichen Gewichten{{/de}}{{#en}}with equal weights{{/en}}</th><th scope="col">{{#de}}Stellung{{/de}}{{#en}}place{{/en}}</th>{{#blocks}}<th scope="col">{{name}}</th>{{/blocks}}</tr></thead>
    <tbody>
    {{#pairs}}<tr data-distances="{{data}}"><th scope="row">{{name}}</th><td class="yours number" hidden></td><td class="yours" hidden></td><td class="number">{{distance}}</td><td>{{place}}</td>{{#byBlock}}<td class="number">{{.}}</td>{{/byBlock}}</tr>
    {{/pairs}}
    </tbody></table></div>
    <div class="scroll" tabindex="0" role="region" aria-label="{{#de}}Kipppunkte der Gewichte{{/de}}{{#en}}Flip points of the weights{{/en}}"><table class="flips">
    <caption>{{#de}}Kipppunkte: bei welchem Gewicht eines Bereichs, alle anderen 1, sich ändert, welche Missionen am verschiedensten oder am ähnlichsten sind{{/de}}{{#en}}Flip points: at which weight of a block, all others 1, it changes which missions are most different or most similar{{/en}}</caption>
    <thead><tr><th scope="col">{{#de}}Bereich{{/de}}{{#en}}Block{{/en}}</th><th scope="col">{{#de}}Kipppunkte{{/de}}{{#en}}Flip points{{/en}}</th></tr></thead>
    <tbody>
    {{#flips}}<tr><th scope="row">{{name}}</th><td>{{#texts}}<p>{{.}}</p>{{/texts}}</td></tr>
    {{/flips}}
    </tbody></table></div>
    {{/weights}}
    <p class="note">{{#de}}Die Adresse dieser Seite behält die Einstellung; sie lässt sich als Link weitergeben.{{/de}}{{#en}}The address of this page keeps your setting; it can be passed on as a link.{{/en}}</p>
    </section>
    """
}
