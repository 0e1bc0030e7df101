/// The worksheet's core as a form.
enum AdviceTemplate {
  static let html = """
    <header class="lead"><h1>{{#de}}Was ließe sich ändern?{{/de}}{{#en}}What could be changed?{{/en}}</h1>
    {{#hasForm}}<p class="summary">{{#de}}{{count}} Fragen zu einem Vorhaben zeigen, was von dem, was die untersuchten Fälle gemeinsam haben, in einer Region fehlt oder offen ist, welche Maßnahmen dort ansetzen und mit wem sich ein Gespräch lohnt – und wie weit das trägt.{{/de}}{{#en}}{{count}} questions about a project show what of all that the studied cases have in common is absent or open in a region, which measures act on it and whom to talk to – and how far that carries.{{/en}}</p>{{/hasForm}}
    {{^hasForm}}<p class="summary">{{#de}}Was von dem, was die untersuchten Fälle gemeinsam haben, in einer Region fehlt oder offen ist, beantwortet das Programm Gelingen mit einem Arbeitsblatt.{{/de}}{{#en}}What of all that the studied cases have in common is absent or open in a region, the program Gelingen answers with a worksheet.{{/en}}</p>{{/hasForm}}
    </header>
    {{#isTooLong}}<p class="notice">{{#de}}Die Studie fragt nach {{count}} Bedingungen; das sind mehr Antworten, als auf einer Seite Platz haben (höchstens {{most}}). Deshalb steht hier kein Formular.{{/de}}{{#en}}The study asks for {{count}} conditions; that makes more answers than a page has room for (at most {{most}}). So there is no form here.{{/en}}</p>{{/isTooLong}}
    {{^isTooLong}}{{^hasForm}}<p class="notice">{{#de}}Keine Studie auf diesen Seiten kann eine Region beraten. Dazu braucht es eine Studie über Fälle, die eine Liste von Maßnahmen nennt.{{/de}}{{#en}}No study on these pages can advise a region. That takes a study over cases that names a list of measures.{{/en}}</p>{{/hasForm}}{{/isTooLong}}
    <section class="without" aria-labelledby="arbeitsblatt" {{#hasForm}}id="without"{{/hasForm}}>
    <h2 id="arbeitsblatt">{{#de}}Mit dem Arbeitsblatt{{/de}}{{#en}}With the worksheet{{/en}}</h2>
    {{#hasForm}}<p>{{#de}}Das Formular auf dieser Seite braucht JavaScript; hier läuft keines. Es geht auch ohne:{{/de}}{{#en}}The form on this page needs JavaScript, and none is running here. There is another way:{{/en}}</p>{{/hasForm}}
    <p>{{#de}}Das Arbeitsblatt fragt ausführlicher und kennt Zwischenstufen. Zwei Befehle genügen:{{/de}}{{#en}}The worksheet asks in more detail and knows degrees. Two commands do:{{/en}}</p>
    <pre><code>{{worksheet}}{{#recommend}}
    {{.}}{{/recommend}}</code></pre>
    </section>
    {{#hasForm}}
    <form class="advice" id="advice" hidden autocomplete="off" data-target="{{target}}" data-region="{{regionID}}" data-nobody="{{nobody}}">
    <p class="note">{{#de}}Nichts wird gesendet und nichts gespeichert. Die Antworten stehen nur in der Adresse dieser Seite; wer sie als Link weitergibt oder als Lesezeichen ablegt, findet sie wieder.{{/de}}{{#en}}Nothing is sent and nothing is stored. Your answers stand only in the address of this page; passed on as a link or kept as a bookmark, they are there again.{{/en}}</p>
    <h2>{{#de}}Was schon vorhanden ist{{/de}}{{#en}}What is there already{{/en}}</h2>
    <p>{{#de}}„Unbekannt“ ist eine gute Antwort, auch wenn etwas nur zum Teil zutrifft oder erst geplant ist.{{/de}}{{#en}}“Not known” is a good answer, also where something holds only in part or is only planned.{{/en}}</p>
    {{#conditions}}
    <fieldset data-condition="{{id}}" aria-describedby="h-{{id}}"><legend><span class="eyebrow">{{name}}</span> {{question}}</legend>
    <p class="note" id="h-{{id}}">{{definition}} <a href="{{href}}">{{#de}}Mehr zu „{{name}}“{{/de}}{{#en}}More on “{{name}}”{{/en}}</a></p>
    <p class="choice"><input type="radio" id="a-{{id}}-yes" name="{{id}}" value="yes"> <label for="a-{{id}}-yes"><strong>{{#de}}Ja.{{/de}}{{#en}}Yes.{{/en}}</strong> {{yes}}</label></p>
    <p class="choice"><input type="radio" id="a-{{id}}-no" name="{{id}}" value="no"> <label for="a-{{id}}-no"><strong>{{#de}}Nein.{{/de}}{{#en}}No.{{/en}}</strong> {{no}}</label></p>
    <p class="choice"><input type="radio" id="a-{{id}}-unknown" name="{{id}}" value="unknown" checked> <label for="a-{{id}}-unknown"><strong>{{#de}}Unbekannt{{/de}}{{#en}}Not known{{/en}}</strong> {{#de}}oder nur zum Teil.{{/de}}{{#en}}or only in part.{{/en}}</label></p>
    </fieldset>
    {{/conditions}}
    <h2>{{#de}}Wie das Vorhaben entstanden ist{{/de}}{{#en}}How the project came about{{/en}}</h2>
    <fieldset data-condition="origin"><legend>{{#de}}Woher kam der entscheidende Anstoß?{{/de}}{{#en}}Where did the decisive impulse come from?{{/en}}</legend>
    {{#logics}}<p class="choice"><input type="radio" id="a-origin-{{key}}" name="origin" value="{{key}}"{{#isDefault}} checked{{/isDefault}}> <label for="a-origin-{{key}}">{{text}}</label></p>
    {{/logics}}
    </fieldset>
    <h2>{{#de}}Welche Region{{/de}}{{#en}}Which region{{/en}}</h2>
    <p class="field"><label for="a-name">{{#de}}Name (freiwillig; steht nur im Ergebnis und in der Datei){{/de}}{{#en}}Name (optional; stands only in the result and in the file){{/en}}</label> <input id="a-name" type="text" maxlength="120"></p>
    {{#hasDistricts}}<p class="field"><label for="a-district">{{#de}}Kreis (freiwillig; ordnet die Fälle nach der Ähnlichkeit ihres Umfelds){{/de}}{{#en}}District (optional; orders the cases by how similar their context is){{/en}}</label> <select id="a-district"><option value="">{{#de}}keine Angabe{{/de}}{{#en}}not stated{{/en}}</option>{{#lands}}<optgroup label="{{name}}">{{#districts}}<option value="{{key}}">{{name}}</option>{{/districts}}</optgroup>{{/lands}}</select></p>{{/hasDistricts}}
    {{#hasFurther}}<p class="note">{{#de}}Nicht gefragt wird hier nach:{{/de}}{{#en}}Not asked here:{{/en}} {{#further}}<a href="{{href}}">{{name}}</a>{{#comma}}, {{/comma}}{{/further}}. {{#de}}Das gilt im Ergebnis als unbekannt; das Arbeitsblatt fragt danach.{{/de}}{{#en}}In the result these count as unknown; the worksheet asks for them.{{/en}}</p>{{/hasFurther}}
    <p><button type="reset">{{#de}}Alles zurücksetzen{{/de}}{{#en}}Reset all{{/en}}</button></p>
    </form>
    <section class="result" id="result" hidden aria-labelledby="ergebnis">
    <h2 id="ergebnis" tabindex="-1">{{#de}}Was sich ändern ließe{{/de}}{{#en}}What could be changed{{/en}}<span id="who"></span></h2>
    <p class="eyebrow" id="given" data-origin="{{#de}}Anstoß:{{/de}}{{#en}}Impulse:{{/en}}" data-district="{{#de}}Kreis:{{/de}}{{#en}}District:{{/en}}"></p>
    <div role="status" id="advice-status"></div>
    <div id="advice-body" class="report"></div>
    <h3>{{#de}}Mitnehmen{{/de}}{{#en}}Take it along{{/en}}</h3>
    <p class="actions"><button type="button" id="print">{{#de}}Drucken{{/de}}{{#en}}Print{{/en}}</button> <button type="button" id="save-target">{{#de}}Zieldatei speichern{{/de}}{{#en}}Save target file{{/en}}</button> <button type="button" id="save-source">{{#de}}Quelle dazu speichern{{/de}}{{#en}}Save its source{{/en}}</button></p>
    <p class="note">{{#de}}Die beiden Dateien gehören in eine Fallsammlung, die erste nach{{/de}}{{#en}}The two files go into a library of cases, the first to{{/en}} <code>targets/</code>{{#de}}, die zweite nach{{/de}}{{#en}}, the second to{{/en}} <code>sources/</code>. {{#de}}Dann liest sie{{/de}}{{#en}}Then they are read by{{/en}} <code id="command">{{#recommend}}{{.}}{{/recommend}}</code>.</p>
    <p class="note">{{#study}}{{#de}}Grundlage ist die Studie{{/de}}{{#en}}The basis is the study{{/en}} <a href="{{href}}">{{name}}</a>. {{/study}}{{#de}}Jeder Satz stammt aus demselben Programm wie dieser Befehl.{{/de}}{{#en}}Every sentence comes from the same program as this command.{{/en}}</p>
    </section>
    {{/hasForm}}
    """
}
