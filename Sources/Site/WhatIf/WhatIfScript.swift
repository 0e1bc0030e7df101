/// The script of the comparison page: it picks pieces that were computed, and adds weighted distances as whole numbers, which is exact.
enum WhatIfScript {
  static let source = thresholds + weights + address

  private static let thresholds = """
    "use strict";
    (function () {
      function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
      function word(form, name) { return form.getAttribute("data-" + name); }
      function digits(hundredths, form) {
        return Math.floor(hundredths / 100) + word(form, "decimal") + ("0" + hundredths % 100).slice(-2);
      }
      function filled(pattern, words) { return pattern.replace(/\\{([abcn])\\}/g, function (whole, key) { return words[key]; }); }

      var limits = document.getElementById("thresholds"), factors = document.getElementById("weights");
      if (!limits) { return; }
      var threshold = document.getElementById("t"), least = document.getElementById("m");
      var total = Number(word(limits, "total"));

      function piece(row) {
        return row.getAttribute("data-pieces").split(" ").map(function (text) { return text.split(":").map(Number); })
          .filter(function (each) { return each[0] <= Number(threshold.value); }).pop();
      }

      function showThresholds() {
        var wanted = least ? Number(least.value) : total, counts = [0, 0, 0];
        document.getElementById("t-value").textContent = digits(Math.round(Number(threshold.value) * 100), limits);
        if (least) { document.getElementById("m-value").textContent = wanted; }
        all("tr[data-pieces]").forEach(function (row) {
          var now = piece(row), place = now[1] >= wanted ? 0 : now[2] >= wanted ? 1 : 2;
          var count = filled(word(limits, now[1] === now[2] ? "all" : "span"), { a: now[1], b: now[2], n: total });
          counts[place] += 1;
          var cell = row.querySelector("td.yours");
          cell.textContent = count + ": " + word(limits, ["shared", "maybe", "not"][place]);
          cell.className = "yours " + ["present", "undecided", "absent"][place];
        });
        document.getElementById("threshold-status").textContent =
          filled(word(limits, "summary"), { a: counts[0], b: counts[1], c: counts[2] });
      }

    """

  private static let weights = """
      var sliders = factors ? all("input[data-block]", factors) : [];
      var pairs = all("tr[data-distances]").map(function (row) {
        return { row: row, name: row.querySelector("th").textContent, byBlock: row.getAttribute("data-distances").split(" ").map(function (text) {
          return text.split(":").map(Number); }) };
      });

      // Weights are hundredths and distances billionths, so that sums are whole numbers and compared exactly.
      function sums(pair) {
        return [0, 1].map(function (end) {
          return sliders.reduce(function (sum, slider, place) { return sum + Number(slider.value) * pair.byBlock[place][end]; }, 0);
        });
      }

      function distance(sum, weight) { return digits(Math.round(sum / 1e9 / weight * 100), factors); }

      function showWeights() {
        if (!factors) { return; }
        var weight = sliders.reduce(function (sum, slider) { return sum + Number(slider.value); }, 0);
        var own = pairs.map(sums), status = document.getElementById("weight-status");
        var reach = Math.max.apply(null, own.map(function (each) { return each[0]; }));
        var cap = Math.min.apply(null, own.map(function (each) { return each[1]; }));
        var most = pairs.filter(function (pair, place) { return own[place][1] >= reach; });
        var near = pairs.filter(function (pair, place) { return own[place][0] <= cap; });
        sliders.forEach(function (slider) { slider.parentNode.querySelector("output").textContent = digits(Number(slider.value), factors); });
        pairs.forEach(function (pair, place) {
          var cells = all("td.yours", pair.row), low = distance(own[place][0], weight), high = distance(own[place][1], weight);
          var parts = [];
          if (most.indexOf(pair) >= 0) { parts.push(word(factors, most.length === 1 ? "most" : "maybe-most")); }
          if (near.indexOf(pair) >= 0) { parts.push(word(factors, near.length === 1 ? "least" : "maybe-least")); }
          cells[0].textContent = weight === 0 ? "\\u2013" : low === high ? low : low + word(factors, "between") + high;
          cells[1].textContent = weight === 0 ? "" : parts.join(word(factors, "and"));
        });
        function names(list) { return list.map(function (pair) { return pair.name; }).join(word(factors, "or")); }
        status.textContent = weight === 0 ? word(factors, "none") : filled(word(factors, "summary"), { a: names(most), b: names(near) });
      }

    """

  private static let address = """
      function inputs() { return [threshold].concat(least ? [least] : [], sliders); }

      function remember() {
        var parts = inputs().filter(function (input) { return input.value !== input.defaultValue; }).map(function (input) {
          return input.id + "=" + input.value;
        });
        history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
      }

      function recall() {
        location.hash.slice(1).split("&").forEach(function (part) {
          var at = part.indexOf("="), value = part.slice(at + 1);
          inputs().forEach(function (input) { if (at > 0 && input.id === part.slice(0, at) && value !== "" && !isNaN(value)) { input.value = value; } });
        });
      }

      function show() { showThresholds(); showWeights(); }

      [limits, factors].forEach(function (form) {
        if (!form) { return; }
        form.addEventListener("input", function () { show(); remember(); });
        form.addEventListener("reset", function () { setTimeout(function () { show(); remember(); }, 0); });
        form.addEventListener("submit", function (event) { event.preventDefault(); });
        form.hidden = false;
      });
      all(".yours").forEach(function (cell) { cell.hidden = false; });
      window.addEventListener("hashchange", function () { recall(); show(); });
      recall();
      show();
    }());

    """
}
