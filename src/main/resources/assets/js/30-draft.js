// 草稿: <form data-draft="mediation.new"> is kept on the server after a pause and in this tab at once, for this account only; submitting clears both.
xs.start(function (root) {
  xs.all("form[data-draft]", root).forEach(function (form) {
    var name = form.dataset.draft, local = "draft:" + (document.documentElement.dataset.account || "") + ":" + name, timer = 0, kept = "";
    var status = form.querySelector("[data-draft-status]");
    if (!status) {
      status = xs.make("span", { "class": "draft-status", role: "status", "data-draft-status": "" });
      (form.querySelector(".form-foot") || form).appendChild(status);
    }
    form.appendChild(xs.make("input", { type: "hidden", name: "_draft", value: name }));

    function fields() { return xs.all("input, select, textarea", form).filter(function (it) { return it.name && it.name[0] !== "_" && it.type !== "password" && it.type !== "file" && it.dataset.noDraft === undefined; }); }
    function state() {
      var values = {};
      fields().forEach(function (it) {
        if ((it.type === "checkbox" || it.type === "radio") && !it.checked) return;
        (values[it.name] = values[it.name] || []).push(it.value);
      });
      return JSON.stringify(values);
    }
    function fill(text) {
      var values = JSON.parse(text), used = {};
      fields().forEach(function (it) {
        var list = values[it.name];
        if (it.type === "checkbox" || it.type === "radio") { it.checked = !!list && list.indexOf(it.value) >= 0; return; }
        if (!list) return;
        it.value = list[used[it.name] = used[it.name] === undefined ? 0 : used[it.name] + 1] || "";
        if (it.dataset.combo) { document.getElementById(it.dataset.combo).value = (values[it.name + "-text"] || [it.value])[0]; }
      });
    }
    function store(text) { try { if (text === null) sessionStorage.removeItem(local); else sessionStorage.setItem(local, text); } catch (e) { /* private mode: the server still keeps it */ } }
    function recall() { try { return sessionStorage.getItem(local); } catch (e) { return null; } }
    function save() {
      var text = state();
      if (text === kept) return;
      xs.send("POST", "/drafts/" + name, { content: text })
        .then(function (answer) { if (!answer.ok) throw answer; return answer.json(); })
        .then(function (answer) { kept = text; status.textContent = answer.text; })
        .catch(function () { status.textContent = xs.word("draftLocal"); timer = setTimeout(save, 15000); });
    }
    function restored(text, at) {
      fill(text);
      kept = text;
      status.textContent = xs.word("draftBack", at) + " ";
      var drop = xs.make("button", { type: "button", "class": "link" }, xs.word("draftDrop"));
      drop.addEventListener("click", function () {
        store(null);
        xs.send("DELETE", "/drafts/" + name).then(function () { location.reload(); });
      });
      status.appendChild(drop);
    }
    function changed() {
      store(state());
      clearTimeout(timer);
      timer = setTimeout(save, 1500);
    }
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", function () { clearTimeout(timer); store(null); });
    kept = state();
    if (document.querySelector(".error-summary")) return; // what was typed is already here
    var mine = recall(), untouched = kept;
    xs.send("GET", "/drafts/" + name)
      .then(function (answer) { return answer.status === 200 ? answer.json() : null; })
      .then(function (draft) {
        if (state() !== untouched) return; // typing has begun, leave it alone
        if (mine && mine !== untouched) { restored(mine, draft ? draft.at : ""); changed(); }
        else if (draft && draft.content !== untouched) restored(draft.content, draft.at);
      })
      .catch(function () { if (mine && state() === untouched) restored(mine, ""); });
  });
});
