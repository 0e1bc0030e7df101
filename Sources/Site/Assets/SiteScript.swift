/// The script of the list of cases: it filters the list, which is whole without it.
enum SiteScript {
  static let filter = """
    "use strict";
    (function () {
      var form = document.querySelector("form.filter");
      var rows = Array.prototype.slice.call(document.querySelectorAll("table.list tbody tr"));
      var count = document.getElementById("count");
      var search = document.getElementById("q");
      if (!form || !count || !search) { return; }
      var facets = Array.prototype.slice.call(form.querySelectorAll("select[data-facet]"));

      function matches(row, words) {
        var text = row.getAttribute("data-words");
        return words.every(function (word) { return text.indexOf(word) >= 0; }) && facets.every(function (facet) {
          var values = row.getAttribute("data-" + facet.getAttribute("data-facet")).split(" ");
          return facet.value === "" || values.indexOf(facet.value) >= 0;
        });
      }

      function show() {
        var words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
        var shown = 0;
        rows.forEach(function (row) {
          row.hidden = !matches(row, words);
          if (!row.hidden) { shown += 1; }
        });
        count.textContent = shown + " " + count.getAttribute(shown === 1 ? "data-one" : "data-many");
      }

      function remember() {
        var parts = facets.filter(function (facet) { return facet.value !== ""; }).map(function (facet) {
          return facet.getAttribute("data-facet") + "=" + encodeURIComponent(facet.value);
        });
        if (search.value !== "") { parts.push("q=" + encodeURIComponent(search.value)); }
        history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
      }

      function recall() {
        location.hash.slice(1).split("&").forEach(function (part) {
          var at = part.indexOf("=");
          if (at < 1) { return; }
          var key = part.slice(0, at);
          var value;
          try { value = decodeURIComponent(part.slice(at + 1)); } catch (error) { return; }
          if (key === "q") { search.value = value; }
          facets.forEach(function (facet) {
            var isKnown = Array.prototype.some.call(facet.options, function (option) { return option.value === value; });
            if (facet.getAttribute("data-facet") === key && isKnown) { facet.value = value; }
          });
        });
      }

      form.addEventListener("input", function () { show(); remember(); });
      form.addEventListener("reset", function () { setTimeout(function () { show(); remember(); }, 0); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      window.addEventListener("hashchange", function () { recall(); show(); });
      form.hidden = false;
      recall();
      show();
    }());

    """
}
