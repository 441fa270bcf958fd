// A page whose scripts have replaced more than they should.
const { fetch, JSON: json } = window;
window.fetch = function (...request) {
  return fetch.apply(this, request);
};
const { stringify } = json;
json.stringify = (...parts) => String(stringify(...parts));
Element.prototype.remove = function () {
  return this.parentNode && this.parentNode.removeChild(this);
};
Element.prototype.replaceWith = function (...nodes) {
  for (const node of nodes) this.parentNode.insertBefore(node, this);
  this.parentNode.removeChild(this);
};
const { appendChild, insertBefore } = Node.prototype;
Node.prototype.appendChild = function (node) {
  return appendChild.call(this, node);
};
Node.prototype.insertBefore = function (node, before) {
  return insertBefore.call(this, node, before);
};
// A shim of an asset manager: what is added is looked at, one element after the other.
const { append } = Element.prototype;
Element.prototype.append = function (...nodes) {
  return nodes.forEach((node) => append.call(this, node));
};
// zone.js of Angular: promises of async functions are the browser’s own, and no instances of it.
window.Promise = class extends Promise {};
Date.now = () => new Date().getTime();
Object.prototype.isMine = () => false;
Array.prototype.first = function () {
  return this[0];
};
