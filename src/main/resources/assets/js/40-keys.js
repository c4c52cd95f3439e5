// 快捷键 and tables: single letters work outside of fields only and can be switched off in the settings.
(function () {
  var waiting = "";
  function link(selector) { var found = document.querySelector(selector); if (found) { found.focus(); found.click(); } return !!found; }
  function rows() { return xs.all("main tbody tr").filter(function (row) { return row.querySelector("a[href]"); }); }
  function move(step) {
    var all = rows(), here = all.findIndex(function (row) { return row.classList.contains("here"); });
    if (!all.length) return false;
    if (here >= 0) all[here].classList.remove("here");
    var next = all[Math.max(0, Math.min(all.length - 1, here + step))];
    next.classList.add("here");
    next.querySelector("a[href]").focus();
    return true;
  }
  function help() {
    var sheet = document.getElementById("keys-sheet");
    if (!sheet) {
      sheet = xs.make("dialog", { id: "keys-sheet", "class": "sheet", "aria-labelledby": "keys-title" });
      sheet.appendChild(xs.make("h2", { id: "keys-title" }, xs.word("keysTitle")));
      var list = xs.make("ul", {});
      xs.word("keysList").split(" · ").forEach(function (it) { list.appendChild(xs.make("li", {}, it)); });
      sheet.appendChild(list);
      var close = xs.make("form", { method: "dialog" });
      close.appendChild(xs.make("button", { "class": "quiet" }, xs.word("no")));
      sheet.appendChild(close);
      document.body.appendChild(sheet);
    }
    if (sheet.showModal && !sheet.open) sheet.showModal();
    return true;
  }
  var go = { t: 'a[href="/today"]', s: '.side a[href$="/star"], main a[href$="/star"]', m: '.side a[href="/mediation/cases"], .side a[href^="/mediation"]' };
  var keys = {
    "/": function () { var field = document.querySelector('main [type="search"], main [data-search]'); if (field) field.focus(); return !!field; },
    "n": function () { return link('a[href="/mediation/new"], [data-key="n"]'); },
    "j": function () { return move(1); },
    "k": function () { return move(-1); },
    "?": help
  };
  document.addEventListener("keydown", function (event) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.documentElement.dataset.keys === "off" || document.querySelector("dialog[open]")) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable) return;
    var done = false;
    if (waiting === "g" && go[event.key]) { waiting = ""; done = link(go[event.key]); }
    else if (event.key === "g") { waiting = "g"; setTimeout(function () { waiting = ""; }, 1200); done = true; }
    else if (keys[event.key]) done = keys[event.key]();
    else if (/^[a-z]$/.test(event.key)) done = link('[data-key="' + event.key + '"]');
    if (done) event.preventDefault();
  });
})();
xs.start(function (root) {
  // narrow screens show a row as a card; each cell then needs its column's name
  xs.all("table:not(.keep)", root).forEach(function (table) {
    var heads = xs.all("thead th", table).map(function (it) { return it.textContent.trim(); });
    xs.all("tbody tr", table).forEach(function (row) {
      if (row.cells.length !== heads.length) return;
      Array.prototype.forEach.call(row.cells, function (cell, i) { if (!cell.dataset.label && heads[i]) cell.dataset.label = heads[i]; });
    });
  });
  xs.all("[data-print]", root).forEach(function (button) { button.hidden = false; button.addEventListener("click", function () { window.print(); }); });
});
