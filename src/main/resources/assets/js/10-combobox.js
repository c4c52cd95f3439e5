// 选择框: <input name="village" data-combobox="/pick/villages" data-text="桃园村">. The server answers [{value,label,hint}].
// Without this script the field takes the code itself.
xs.start(function (root) {
  xs.all("input[data-combobox]", root).forEach(function (input) {
    if (input.dataset.ready) return;
    input.dataset.ready = "1";
    var field = xs.make("input", { type: "hidden", name: input.name, "data-combo": input.id });
    var text = xs.make("input", { type: "hidden", name: input.name + "-text" });
    var list = xs.make("ul", { id: input.id + "-list", role: "listbox", "class": "combo-list" });
    var said = xs.make("span", { role: "status", "class": "sr" });
    var options = [], at = -1, timer = 0, asked = 0, picked = input.dataset.text || "";
    field.value = input.value;
    input.value = picked || input.value;
    text.value = input.value;
    input.removeAttribute("name");
    list.hidden = true;
    list.setAttribute("aria-label", (input.labels[0] || {}).textContent || "");
    ["role:combobox", "aria-autocomplete:list", "aria-expanded:false", "aria-controls:" + list.id, "autocomplete:off"].forEach(function (pair) {
      var mark = pair.indexOf(":");
      input.setAttribute(pair.slice(0, mark), pair.slice(mark + 1));
    });
    [field, text, list, said].reduce(function (before, it) { before.after(it); return it; }, input);

    function key() { return "recent:" + input.dataset.combobox; }
    function recents() {
      if (input.dataset.recents === undefined) return [];
      try { return JSON.parse(localStorage.getItem(key())) || []; } catch (e) { return []; }
    }
    function close() { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); }
    function mark(index) {
      at = index;
      Array.prototype.forEach.call(list.children, function (item, i) {
        item.setAttribute("aria-selected", i === at ? "true" : "false");
        if (i === at) { item.scrollIntoView({ block: "nearest" }); input.setAttribute("aria-activedescendant", item.id); }
      });
    }
    function show(found) {
      options = found;
      list.textContent = "";
      found.forEach(function (option, i) {
        var item = xs.make("li", { role: "option", id: list.id + "-" + i, "aria-selected": "false" }, option.label);
        if (option.hint) item.appendChild(xs.make("small", { "class": "muted" }, option.hint));
        item.addEventListener("mousedown", function (event) { event.preventDefault(); pick(option); });
        list.appendChild(item);
      });
      if (!found.length) list.appendChild(xs.make("li", { "class": "combo-empty", role: "option", "aria-disabled": "true", "aria-selected": "false" }, xs.word("none")));
      said.textContent = found.length ? xs.word("count", found.length) : xs.word("none");
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      if (found.length && input.value.trim()) mark(0);
    }
    function pick(option) {
      field.value = option.value;
      picked = text.value = input.value = option.label;
      input.removeAttribute("aria-invalid");
      close();
      if (input.dataset.recents !== undefined) {
        var kept = [option].concat(recents().filter(function (it) { return it.value !== option.value; })).slice(0, 5);
        try { localStorage.setItem(key(), JSON.stringify(kept)); } catch (e) { /* a full or blocked store only costs the convenience */ }
      }
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    function search() {
      var query = input.value.trim(), mine = ++asked;
      if (!query) { var known = recents(); if (known.length) show(known); else close(); return; }
      var url = input.dataset.combobox;
      xs.send("GET", url + (url.indexOf("?") < 0 ? "?" : "&") + "q=" + encodeURIComponent(query))
        .then(function (answer) { return answer.ok ? answer.json() : []; })
        .then(function (found) { if (mine === asked && document.activeElement === input) show(found); })
        .catch(function () { if (mine === asked) { close(); said.textContent = xs.word("offline"); } });
    }
    input.addEventListener("input", function (event) {
      if (event.isComposing) return;
      field.value = input.value.trim();
      text.value = input.value;
      clearTimeout(timer);
      timer = setTimeout(search, 120);
    });
    input.addEventListener("compositionend", function () { field.value = input.value.trim(); text.value = input.value; clearTimeout(timer); timer = setTimeout(search, 60); });
    input.addEventListener("focus", function () { if (!input.value) search(); });
    input.addEventListener("blur", function () {
      if (!list.hidden && input.value !== picked && input.value.trim() && options.length === 1) pick(options[0]);
      close();
    });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "ArrowDown") { event.preventDefault(); if (list.hidden) search(); else mark(Math.min(at + 1, options.length - 1)); }
      else if (event.key === "ArrowUp") { event.preventDefault(); mark(Math.max(at - 1, 0)); }
      else if ((event.key === "Enter" || event.key === "Tab") && !list.hidden && at >= 0 && options[at] && !event.ctrlKey) {
        if (event.key === "Enter") event.preventDefault();
        pick(options[at]);
      } else if (event.key === "Escape" && !list.hidden) { event.stopPropagation(); close(); }
    });
  });
});
