/// The script of the advice page: it picks the answer that was computed and joins its texts; it writes no text of its own.
enum AdviceScript {
  static let source = form + shown + files + start

  /// Reading the form, and keeping it in the address.
  private static let form = """
    "use strict";
    (function () {
      var data = window.gelingenAdvice;
      var form = document.getElementById("advice");
      if (!data || !form) { return; }
      var sets = Array.prototype.slice.call(form.querySelectorAll("fieldset[data-condition]"));
      var district = document.getElementById("a-district");
      var name = document.getElementById("a-name");
      var values = ["yes", "no", "unknown"];

      function inputs(set) { return Array.prototype.slice.call(set.querySelectorAll("input")); }
      function key(set) { return set.getAttribute("data-condition"); }
      function chosen(set) { return inputs(set).filter(function (input) { return input.checked; })[0].value; }

      function number() {
        var place = 0, logic = 0, all = 1;
        sets.forEach(function (set) {
          if (key(set) === "origin") {
            logic = inputs(set).map(function (input) { return input.value; }).indexOf(chosen(set));
          } else {
            place = place * 3 + values.indexOf(chosen(set));
            all *= 3;
          }
        });
        return logic * all + place;
      }

      function remember() {
        var parts = sets.filter(function (set) { return chosen(set) !== (key(set) === "origin" ? "not-stated" : "unknown"); })
          .map(function (set) { return key(set) + "=" + chosen(set); });
        if (district && district.value !== "") { parts.push("district=" + district.value); }
        history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
      }

      function recall() {
        location.hash.slice(1).split("&").forEach(function (part) {
          var at = part.indexOf("=");
          if (at < 1) { return; }
          var word = part.slice(0, at), value = part.slice(at + 1);
          sets.forEach(function (set) {
            inputs(set).forEach(function (input) { if (key(set) === word && input.value === value) { input.checked = true; } });
          });
          if (district && word === "district") {
            Array.prototype.forEach.call(district.options, function (option) { if (option.value === value) { district.value = value; } });
          }
        });
      }

    """

  /// Showing an answer.
  private static let shown = """
      function text(number) { return data.texts[number]; }

      function element(name, content, parent) {
        var made = document.createElement(name);
        if (content !== undefined) { made.textContent = content; }
        if (parent) { parent.appendChild(made); }
        return made;
      }

      // In the table of cases a district sets order and distance; what each case has depends on the answers alone.
      function rows(block, part) {
        var own = block.rows.map(function (row) { return data.rows[row]; });
        var region = district && part === data.peerPart && data.regions.filter(function (each) { return each.key === district.value; })[0];
        if (!region) { return own; }
        return region.rows.map(function (entry) {
          var row = own[entry[0]].slice();
          row[1] = [entry[1], row[1][1]];
          return row;
        });
      }

      function table(block, part, parent) {
        var box = element("div", undefined, parent), made = element("table", undefined, box);
        box.className = "table";
        box.tabIndex = 0;
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", text(block.text));
        element("caption", text(block.text), made);
        var head = element("tr", undefined, element("thead", undefined, made));
        block.texts.forEach(function (column) { element("th", text(column), head).scope = "col"; });
        var body = element("tbody", undefined, made);
        rows(block, part).forEach(function (row) {
          var line = element("tr", undefined, body);
          row.forEach(function (cell, place) {
            var made = element(place === 0 ? "th" : "td", text(cell[0]), line);
            if (place === 0) { made.scope = "row"; }
            made.className = data.tones[cell[1]];
          });
        });
        if (block.more !== undefined) { element("p", text(block.more), parent).className = "note"; }
      }

      function block(block, part, parent) {
        if (block.kind === "heading") { element("h3", text(block.text), parent); }
        if (block.kind === "paragraph") { element("p", text(block.text), parent); }
        if (block.kind === "list") {
          var list = element("ul", undefined, parent);
          block.texts.forEach(function (entry) { element("li", text(entry), list); });
        }
        if (block.kind === "item" || block.kind === "notice") {
          var made = element("p", undefined, parent);
          if (block.kind === "notice") { made.className = "notice"; }
          element("strong", text(block.text), made);
          made.appendChild(document.createTextNode(" " + text(block.more)));
        }
        if (block.kind === "table") { table(block, part, parent); }
      }

      function given() {
        var line = document.getElementById("given"), words = [];
        sets.filter(function (set) { return key(set) === "origin"; }).forEach(function (set) {
          var input = inputs(set).filter(function (each) { return each.checked; })[0];
          words.push(line.getAttribute("data-origin"), form.querySelector("label[for='" + input.id + "']").textContent);
        });
        if (district && district.value !== "") {
          words.push(line.getAttribute("data-district"), district.options[district.selectedIndex].textContent + ".");
        }
        return words;
      }

      function show() {
        var status = document.getElementById("advice-status"), body = document.getElementById("advice-body");
        status.textContent = "";
        body.textContent = "";
        data.answers[number()].forEach(function (part, place) {
          data.parts[part].forEach(function (each) {
            var one = data.blocks[each];
            block(one, place, place === 0 && one.kind === "paragraph" ? status : body);
          });
        });
        document.getElementById("who").textContent = name.value.trim() === "" ? "" : ": " + name.value.trim();
        document.getElementById("given").textContent = given().join(" ");
        document.getElementById("command").textContent = command.replace(form.getAttribute("data-region"), id());
      }

    """

  /// Saving the target and its source.
  private static let files = """
      var command = document.getElementById("command").textContent;
      var target = JSON.parse(form.getAttribute("data-target"));

      function id() {
        var plain = name.value.toLowerCase().replace(/\\u00e4/g, "ae").replace(/\\u00f6/g, "oe").replace(/\\u00fc/g, "ue").replace(/\\u00df/g, "ss");
        var words = plain.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "");
        return words.slice(0, 40).replace(/-+$/, "") || form.getAttribute("data-region");
      }

      function filled(piece) {
        var now = new Date(), chosen = district && district.value !== "" ? district.options[district.selectedIndex] : null;
        var day = now.getFullYear() + "-" + ("0" + (now.getMonth() + 1)).slice(-2) + "-" + ("0" + now.getDate()).slice(-2);
        var words = {
          id: id(), day: day, name: JSON.stringify(name.value.trim() || form.getAttribute("data-nobody")),
          place: JSON.stringify(chosen ? chosen.textContent : ""), district: chosen ? chosen.value : ""
        };
        return piece.replace(/\\{(id|day|name|place|district)\\}/g, function (all, word) { return words[word]; });
      }

      function cells() {
        return sets.filter(function (set) { return key(set) !== "origin" && chosen(set) !== "unknown"; })
          .map(function (set) { return target.cells[key(set)][chosen(set)]; });
      }

      function targetFile() {
        var logic = sets.filter(function (set) { return key(set) === "origin"; }).map(chosen)[0];
        var pieces = [target.head, district && district.value !== "" ? target.places : "", target.origins[logic]];
        return filled(pieces.concat(cells().length ? ["conditions:\\n"] : [], cells()).join(""));
      }

      function save(file, content) {
        var link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([content], { type: "application/yaml" }));
        link.download = file;
        document.body.appendChild(link);
        link.click();
        link.remove();
        setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
      }

    """

  /// What happens when.
  private static let start = """
      document.getElementById("save-target").addEventListener("click", function () { save(id() + ".yml", targetFile()); });
      document.getElementById("save-source").addEventListener("click", function () { save(id() + "-worksheet.yml", filled(target.source)); });
      document.getElementById("print").addEventListener("click", function () { window.print(); });
      form.addEventListener("input", function () { show(); remember(); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.addEventListener("reset", function () { setTimeout(function () { show(); remember(); }, 0); });
      window.addEventListener("hashchange", function () {
        if (location.hash.indexOf("=") < 0) { return; }
        form.reset();
        recall();
        show();
      });
      document.getElementById("without").hidden = true;
      form.hidden = false;
      document.getElementById("result").hidden = false;
      recall();
      show();
    }());

    """
}
