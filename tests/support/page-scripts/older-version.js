// An older version of the news list, which the page has defined first.
customElements.define(
  'mmc-news-list',
  class extends HTMLElement {
    static version = '0.9.0';
    state = 'ready';
  },
);
