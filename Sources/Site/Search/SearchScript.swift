/// The script of the search page: finds words in the index and shows where they stand.
///
/// It loads the index in small scripts, because a page that is opened from a folder may load nothing else, and writes text as text alone.
enum SearchScript {
  static let source = """
    'use strict';
    (function () {
      var form = document.getElementById('search'), field = document.getElementById('words'), list = document.getElementById('found');
      var status = document.getElementById('count'), folder = form.dataset.folder, portion = Number(form.dataset.portion), shown = 50;
      var loaded = {}, run = 0;
      window.gelingen = {
        words: function (key, value) { loaded['words-' + key].value = value; },
        texts: function (key, value) { loaded['texts-' + key].value = value; }
      };

      function load(name) {
        var known = loaded[name];
        if (known) { return known.promise; }
        known = loaded[name] = { value: null };
        known.promise = new Promise(function (done) {
          var script = document.createElement('script');
          script.src = folder + name + '.js';
          // A file that is not there holds nothing.
          script.onload = script.onerror = function () { done(known.value); };
          document.head.append(script);
        });
        return known.promise;
      }

      function words(text) {
        var plain = text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/[\\u0300-\\u036f]/g, '');
        return (plain.match(/[a-z0-9\\u0080-\\uffff]{2,}/g) || []).map(function (word) { return word.replace(/[^\\p{L}0-9]/gu, ''); })
          .filter(function (word) { return word.length > 1; });
      }

      function shelf(word) { return Array.from(word).slice(0, 2).map(function (c) { return c < '\\u0080' ? c : '_'; }).join(''); }

      /** The numbers of the texts that hold a word beginning so, with 2 where it is the whole word. */
      function places(word) {
        return load('words-' + shelf(word)).then(function (found) {
          var numbers = new Map();
          Object.keys(found || {}).forEach(function (known) {
            if (!known.startsWith(word)) { return; }
            found[known].forEach(function (number) { numbers.set(number, Math.max(numbers.get(number) || 0, known === word ? 2 : 1)); });
          });
          return numbers;
        });
      }

      function marked(node, text, asked) {
        text.split(/([\\p{L}\\p{M}0-9]+)/u).forEach(function (part) {
          var plain = words(part)[0];
          if (plain && asked.some(function (word) { return plain.startsWith(word); })) {
            var mark = document.createElement('mark'); mark.textContent = part; node.append(mark);
          } else { node.append(part); }
        });
      }

      function show(numbers, asked, mine) {
        var first = numbers.slice(0, shown);
        return Promise.all(first.map(function (number) {
          return load('texts-' + Math.floor(number / portion)).then(function (texts) { return texts && texts[number % portion]; });
        })).then(function (entries) {
          if (mine !== run) { return; }
          list.textContent = '';
          entries.filter(Boolean).forEach(function (entry) {
            var item = document.createElement('li'), link = document.createElement('a'), text = document.createElement('p');
            link.href = entry[0]; link.textContent = entry[1]; marked(text, entry[2], asked);
            item.append(link, text); list.append(item);
          });
          var count = numbers.length;
          status.textContent = count === 0 ? status.dataset.none
            : count + ' ' + (count === 1 ? status.dataset.one : status.dataset.many) + (count > shown ? status.dataset.first : '');
        });
      }

      function search() {
        var mine = run += 1, asked = words(field.value);
        history.replaceState(null, '', asked.length ? '#' + new URLSearchParams({ q: field.value }) : location.pathname + location.search);
        if (asked.length === 0) { list.textContent = ''; status.textContent = ''; return; }
        Promise.all(asked.map(places)).then(function (found) {
          if (mine !== run) { return null; }
          var numbers = Array.from(found[0].keys()).filter(function (number) {
            return found.every(function (each) { return each.has(number); });
          });
          function weight(number) { return found.reduce(function (sum, each) { return sum + each.get(number); }, 0); }
          numbers.sort(function (a, b) { return weight(b) - weight(a) || a - b; });
          return show(numbers, asked, mine);
        });
      }

      var waiting;
      field.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(search, 150); });
      form.addEventListener('submit', function (event) { event.preventDefault(); search(); });
      field.value = new URLSearchParams(location.hash.slice(1)).get('q') || '';
      form.hidden = false;
      search();
    }());

    """
}
