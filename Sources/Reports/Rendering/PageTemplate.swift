/// The templates of a page and of its content.
enum PageTemplate {
  static let html = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{{#pictures}}; img-src data:{{/pictures}}">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <header>
    <h1>{{title}}</h1>
    </header>
    <div class="head">
    {{#logo}}
    <p class="logo"><img src="{{{address}}}" alt="{{text}}"></p>
    {{/logo}}
    <p class="subtitle">{{subtitle}}</p>
    <ul class="facts">{{#facts}}<li>{{.}}</li>{{/facts}}</ul>
    {{#hasContents}}
    <nav aria-label="{{contents}}"><ol>{{#sections}}<li><a href="#{{id}}">{{text}}</a></li>{{/sections}}</ol></nav>
    {{/hasContents}}
    </div>
    <main>
    {{{content}}}</main>
    <footer><p>{{footer}}</p></footer>
    </body>
    </html>

    """

  static let content = """
    {{#blocks}}
    {{#heading2}}
    {{^isFirst}}
    </section>
    {{/isFirst}}
    <section aria-labelledby="{{id}}">
    <h2 id="{{id}}">{{text}}</h2>
    {{/heading2}}
    {{#heading3}}
    <h3>{{text}}</h3>
    {{/heading3}}
    {{#paragraph}}
    <p>{{text}}</p>
    {{/paragraph}}
    {{#item}}
    <p><strong>{{name}}</strong> {{text}}</p>
    {{/item}}
    {{#list}}
    <ul>
    {{#items}}
    <li>{{.}}</li>
    {{/items}}
    </ul>
    {{/list}}
    {{#notice}}
    <aside class="notice"><p><strong>{{title}}</strong> {{text}}</p></aside>
    {{/notice}}
    {{#table}}
    <div class="table" role="region" tabindex="0" aria-label="{{caption}}"><table>
    <caption>{{caption}}</caption>
    {{#hasWidths}}<colgroup>{{#widths}}<col width="{{.}}%">{{/widths}}</colgroup>
    {{/hasWidths}}
    <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{text}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row"{{#number}} class="number"{{/number}}>{{head}}</th>{{#cells}}<td class="{{tone}}">{{text}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    {{#note}}
    <p class="note">{{text}}</p>
    {{/note}}
    {{/table}}
    {{#picture}}
    <figure><img src="{{{address}}}" alt="{{text}}"><figcaption>{{caption}}</figcaption></figure>
    {{/picture}}
    {{/blocks}}
    {{#hasSections}}
    </section>
    {{/hasSections}}
    """
}
