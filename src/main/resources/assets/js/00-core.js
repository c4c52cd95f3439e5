"use strict";
// Small helpers; every behaviour below starts from a data attribute and leaves the page working without it.
var xs = {
  all: function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); },
  word: function (name, value) {
    var words = document.getElementById("words");
    return ((words && words.dataset[name]) || "").replace("{0}", value === undefined ? "" : value);
  },
  make: function (tag, attributes, text) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text !== undefined) element.textContent = text;
    return element;
  },
  send: function (method, url, fields) {
    var token = document.querySelector("meta[name=csrf]");
    var headers = { "Accept": "application/json" };
    if (token && method !== "GET") headers[token.dataset.header] = token.content;
    return fetch(url, { method: method, headers: headers, credentials: "same-origin", redirect: "error", body: fields ? new URLSearchParams(fields) : undefined });
  },
  starts: [],
  start: function (work) { xs.starts.push(work); },
  run: function (root) { xs.starts.forEach(function (work) { work(root); }); }
};
document.addEventListener("DOMContentLoaded", function () {
  xs.run(document);
  var focus = document.querySelector("[data-focus]");
  if (focus) focus.focus();
});
