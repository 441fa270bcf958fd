// What frameworks, morphing libraries, snapshots and editors do to a plain link: says after each what there is.
const WRITTEN =
  '<a id="board" style="color:red" data-mmc-widget="board-roster" data-limit="3" href="https://example.org/">The board</a>';
const main = document.body.appendChild(document.createElement('main'));
const other = document.body.appendChild(document.createElement('aside'));
main.innerHTML = WRITTEN;
let [link] = main.children;
let first;

const find = (selector) => [...document.querySelectorAll(selector)];
const isSeen = (element) => element.getClientRects().length > 0;

function say(step) {
  const widgets = find('mmc-board-roster');
  const links = find('[data-mmc-widget]');
  const [widget] = widgets;
  const facts = [
    `${links.length} link${links.some(isSeen) ? ' seen' : ''}`,
    `${widgets.length} widget`,
    widget && links[0]?.nextElementSibling === widget ? 'beside' : 'apart',
    widget && widget === first ? 'the same' : 'another',
  ];
  console.info(`${step}: ${facts.join(', ')}`);
}

const STEPS = {
  'at first': () => {},
  'link taken away': () => link.remove(),
  'link put back': () => main.append(link),
  'link moved': () => other.append(link),
  'widget taken away': () => find('mmc-board-roster')[0].remove(),
  edited: () => other.setAttribute('contenteditable', ''),
  'edited no longer': () => other.removeAttribute('contenteditable'),
  'hidden no longer': () => {
    link.hidden = false;
    link.style.display = 'block';
  },
  'snapshot shown': () => other.replaceWith(other.cloneNode(true)),
  'kept text shown': () => {
    const aside = find('aside')[0];
    aside.setAttribute('class', 'kept');
    aside.innerHTML = String(aside.innerHTML);
  },
  'name changed': () => {
    [link] = find('[data-mmc-widget]');
    link.dataset.mmcWidget = 'news-list';
  },
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const begun = setInterval(async () => {
  [first] = find('mmc-board-roster');
  if (first?.state !== 'ready') return;
  clearInterval(begun);
  for (const [step, change] of Object.entries(STEPS)) {
    change();
    await pause(30);
    say(step);
    if (step === 'edited') console.info(`saved: ${other.innerHTML === WRITTEN}`);
  }
  link.dataset.limit = '5';
  link.textContent = 'The news';
  await pause(30);
  const [widget] = find('mmc-news-list');
  console.info(`at last: ${widget.getAttribute('limit')} ${widget.textContent}`);
}, 50);
