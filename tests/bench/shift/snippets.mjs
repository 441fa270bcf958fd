/** What the configurator writes, taken from its page: the code of each block, by where it goes. */
export async function readSnippet(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(address);
  const blocks = await settled(page);
  await page.close();
  const find = (pattern) => blocks.find(([title]) => pattern.test(title))?.[1] ?? '';
  return {
    page: find(/^Into your page/),
    script: find(/template of your site|where scripts are allowed/i),
    sheet: find(/style sheet/),
    head: find(/^Into the <head>/),
  };
}

const PATIENCE = 20_000;
/** Milliseconds in which the preview no longer changes: pictures and late lines are there. */
const QUIET = 600;

/** The blocks, once the preview has been measured and stays as it is. */
async function settled(page) {
  const end = Date.now() + PATIENCE;
  for (let before = ''; Date.now() < end;) {
    const { isMeasured, blocks } = await page.evaluate(read);
    if (isMeasured && JSON.stringify(blocks) === before) return blocks;
    before = JSON.stringify(blocks);
    await page.waitForTimeout(QUIET);
  }
  throw new Error(`The preview was not measured: ${page.url()}`);
}

/** Runs in the page. */
function read() {
  const root = document.querySelector('mmc-configurator').shadowRoot;
  const blocks = [...root.querySelectorAll('.block')];
  return {
    isMeasured: root.textContent.includes('that the preview has measured'),
    blocks: blocks.map((block) => [block.querySelector('h3').textContent, block.querySelector('code').textContent]),
  };
}
