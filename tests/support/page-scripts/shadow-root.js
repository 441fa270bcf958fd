// A component of the page with widgets in its shadow root: one as an element, one as a plain link, one that comes later.
const host = document.head.parentNode.appendChild(document.createElement('my-component'));
const root = host.attachShadow({ mode: 'open' });
root.append(document.createElement('mmc-news-list'));
const link = document.createElement('a');
link.dataset.mmcWidget = 'board-roster';
root.append(link);

const tell = () => (window[Symbol.for('mmc-widgets.roots')] ??= []).push(root);
// The load event waits for the scripts of the page.
if (document.currentScript.src.endsWith('?late')) addEventListener('load', tell);
else tell();

const told = setInterval(() => {
  const widgets = [...root.children].filter(({ localName }) => localName.startsWith('mmc-'));
  if (widgets.length === 2 && widgets.every(({ state }) => state === 'ready')) {
    root.append(document.createElement('mmc-city-map'));
  }
  if (widgets.length === 3 && widgets.every(({ state }) => state === 'ready')) {
    clearInterval(told);
    console.info(`in a shadow root: ${widgets.map(({ localName, state }) => `${localName} ${state}`).join(', ')}`);
  }
}, 50);
