// An older version of two elements, which the page has defined first.
for (const tag of ['mmc-news-list', 'mmc-board-roster']) {
  customElements.define(
    tag,
    class extends HTMLElement {
      static version = '0.9.0';
      state = 'ready';
    },
  );
}
