/// Parts that several pages share: a text, a cell with its claims, a claim.
enum EvidenceTemplates {
  /// A text, with its language where that is not the page's.
  static let text = "{{#otherLang}}<span lang=\"{{otherLang}}\">{{text}}</span>{{/otherLang}}{{^otherLang}}{{text}}{{/otherLang}}"

  static let cell = """
    <article class="cell" id="{{id}}">
    <{{heading}}><a href="{{href}}">{{name}}</a> <span class="state {{tone}}"><span aria-hidden="true">{{shape}}</span> {{word}}</span></{{heading}}>
    {{#membership}}<p class="degree">{{.}}</p>
    {{/membership}}
    {{#reason}}<p class="reason">{{> text}}</p>
    {{/reason}}
    {{#hasClaims}}<ul class="claims">
    {{#claims}}{{> claim}}
    {{/claims}}
    </ul>{{/hasClaims}}
    {{#isDerived}}<p class="degree">{{#de}}Das Kleinere von:{{/de}}{{#en}}The smaller of:{{/en}} {{#parts}}<a href="#{{id}}">{{name}}</a> {{/parts}}</p>{{/isDerived}}
    {{^isDerived}}{{^hasClaims}}<p class="none">{{#de}}Keine Quelle sagt etwas dazu.{{/de}}{{#en}}No source says anything about it.{{/en}}</p>{{/hasClaims}}{{/isDerived}}
    </article>
    """

  static let claim = """
    <li id="{{id}}">{{#statement}}{{> text}}{{/statement}}
    {{#quote}}<q class="anchor">{{.}}</q>{{/quote}}
    <span class="evidence"><a href="#{{sourceAnchor}}">{{source}}</a>, {{locator}}{{#marks}} <span class="mark">{{.}}</span>{{/marks}}
    <a class="permalink" href="#{{id}}" aria-label="{{permalink}} {{id}}">§</a></span></li>
    """
}
