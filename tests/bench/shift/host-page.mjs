/** A page as a partner has it: text above and below, and the snippet between. It sums its own layout shifts. */
export function hostPage({ page, script, sheet }) {
  const text = '<p>The city decides where the school place is found, the bed for the night and the first job.</p>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script>(${observe})()</script>
    <style>body{margin:0 auto;padding:0 16px;max-width:720px;font:16px/1.5 sans-serif}${sheet}</style></head>
    <body><h1>A partner</h1>${text}${page}<h2>Below</h2>${text.repeat(8)}${script}</body></html>`;
}

/** The same snippet with no space kept. */
export function withoutSpace({ page, script, sheet }) {
  const strip = (code) => code.replace(/min-height: [^;"]*;?/g, '');
  return { page: strip(page).replace(/ height="\d+"/, ''), script, sheet: strip(sheet) };
}

/** Runs in the page. */
function observe() {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isReady = ({ target }) => target.localName?.startsWith('mmc-');
  addEventListener('mmc-load', (event) => {
    if (isReady(event)) document.documentElement.dataset.widget = 'ready';
  });
  // A frame tells nobody without its script: what is in it is looked at, since it is of the same host here.
  const look = () => {
    const inFrame = document.querySelector('iframe')?.contentDocument?.querySelector('[state="ready"]');
    if (inFrame) document.documentElement.dataset.widget = 'ready';
    else setTimeout(look, 50);
  };
  look();
}
