// What libraries of 2010 do to the built-in prototypes: methods that show up in every `for … in`, and older versions of standard ones.
// Prototype.js 1.7 and MooTools 1.4 both have an `Array.from` that takes no function, MooTools a `Document` and a `bind` of its own.
Object.assign(Array.prototype, { each() {}, last() {}, toJSON: () => 'an array' });
Object.assign(String.prototype, { strip() {}, toArray() {} });
Object.assign(Function.prototype, { defer() {}, wrap() {} });
Object.prototype.extend = function () {};
Array.from = (list) => Array.prototype.slice.call(list);
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
window.Document = function () {};
Function.prototype.bind = function (self) {
  return (...given) => this.apply(self, given);
};
