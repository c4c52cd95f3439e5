// 表单: double submit, confirmation, save keys, phrases, checks against the server while typing.
xs.start(function (root) {
  xs.all("form", root).forEach(function (form) {
    form.addEventListener("submit", function (event) {
      var button = form.querySelector("[data-pressed]");
      var ask = (button && button.dataset.confirm) || form.dataset.confirm;
      if (form.dataset.sent) { event.preventDefault(); return; }
      if (ask && !window.confirm(ask)) { event.preventDefault(); return; }
      if (form.method === "get") return;
      form.dataset.sent = "1";
      xs.all("button", form).forEach(function (it) { it.setAttribute("aria-busy", "true"); });
    });
    form.addEventListener("click", function (event) {
      var button = event.target.closest("button");
      xs.all("[data-pressed]", form).forEach(function (it) { it.removeAttribute("data-pressed"); });
      if (button) button.setAttribute("data-pressed", "");
    });
    form.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || !event.ctrlKey || event.isComposing) return;
      event.preventDefault();
      var next = event.shiftKey && form.querySelector("[data-save-next]");
      var save = next || form.querySelector("[data-save]") || form.querySelector("button:not([type=button])");
      if (save) save.click();
    });
  });

  xs.all("[data-phrases]", root).forEach(function (row) {
    var field = document.getElementById(row.dataset.phrases);
    var buttons = xs.all("button", row);
    if (!field) return;
    function add(button) {
      var from = field.selectionStart, phrase = button.dataset.phrase;
      field.setRangeText(phrase, from, field.selectionEnd, "end");
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    buttons.forEach(function (button) { button.addEventListener("click", function () { add(button); }); });
    field.addEventListener("keydown", function (event) {
      var number = Number(event.key);
      if (event.altKey && number >= 1 && buttons[number - 1]) { event.preventDefault(); add(buttons[number - 1]); }
    });
  });

  // data-check="/mediation/duplicates" data-check-fields="partyA partyB" data-check-into="duplicates"
  xs.all("[data-check]", root).forEach(function (area) {
    var into = document.getElementById(area.dataset.checkInto), last = "", asked = 0;
    var names = area.dataset.checkFields.split(/\s+/);
    area.addEventListener("focusout", function () { setTimeout(check, 0); });
    area.addEventListener("change", check);
    function check() {
      var fields = {};
      names.forEach(function (name) {
        var field = area.querySelector('[name="' + name + '"]');
        if (field && field.value.trim()) fields[name] = field.value.trim();
      });
      var now = JSON.stringify(fields), mine = ++asked;
      if (now === last || !into) return;
      last = now;
      // what people typed never travels in an address
      xs.send("POST", area.dataset.check, fields)
        .then(function (answer) { return answer.ok ? answer.text() : ""; })
        .then(function (html) { if (mine === asked) { into.innerHTML = html; xs.run(into); } })
        .catch(function () { /* a hint that did not come is no reason to disturb */ });
    }
  });

  xs.all("select[data-submit], input[data-submit]", root).forEach(function (field) {
    field.addEventListener("change", function () { field.form.submit(); });
  });
});
window.addEventListener("pageshow", function () {
  xs.all("form[data-sent]").forEach(function (form) {
    delete form.dataset.sent;
    xs.all("button", form).forEach(function (it) { it.removeAttribute("aria-busy"); });
  });
});
