// A page that a morphing library brings up to date: says after each time what there is.
/** Turbo and htmx use Idiomorph; Livewire uses Alpine's, with the ids as keys. */
const morph = (old, html) =>
  window.Alpine
    ? window.Alpine.morph(old, html, { key: (element) => element.id || undefined })
    : window.Turbo.morphElements(old, html);
const WRITTEN = document.querySelector('main').outerHTML;
const find = (selector) => document.querySelector(selector);
const rootOf = (widget) => widget.shadowRoot;
const field = (widget) => rootOf(widget).querySelector('input[type=search]');
const isReady = (widget) => widget?.state === 'ready';
const all = () => ['#news', '#map', '#board + mmc-board-roster'].map(find);

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

function type(widget, words) {
  field(widget).value = words;
  field(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

(async () => {
  await until(() => all().every(isReady));
  const before = all();
  const [list, map] = before;
  type(list, 'mayor');
  type(map, 'amman');
  await list.updateComplete;
  const shown = () => rootOf(list).querySelectorAll('[part~=item]').length;
  const count = shown();
  // A list that is new comes before the one that has an id.
  for (const head of ['Page 2</h1>', 'Page 3</h1><mmc-news-list limit="1"></mmc-news-list>']) {
    morph(find('main'), WRITTEN.replace('Page 1</h1>', head));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const facts = [
      find('h1').textContent,
      all().every((widget, i) => widget === before[i]) ? 'the same widgets' : 'others',
      all().every((widget) => widget.getAttribute('state') === 'ready') ? 'ready' : 'not ready',
      field(list).value,
      field(map).value,
      shown() === count ? 'as many entries' : 'more or fewer',
      `${document.querySelectorAll('[data-mmc-widget]').length} link`,
      find('[data-mmc-widget]').getClientRects().length === 0 ? 'hidden' : 'seen',
      `${document.querySelectorAll('mmc-board-roster').length} roster`,
    ];
    console.info(facts.join(', '));
  }
})();
