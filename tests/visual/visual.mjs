/**
 * `npm run test:visual`: takes the pictures of `pictures.mjs` and compares them with the approved ones, to the pixel.
 * `npm run test:visual -- --approve` makes those of today the approved ones.
 *
 * It ends with 0 where all are the same, and with 1 where one is not. Pictures that differ where Chromium, the fonts or
 * the drawing are others than those they were approved with say nothing about the widgets: then it ends with 3.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStorybook } from '../support/storybook.mjs';
import { conditions } from './conditions.mjs';
import { PICTURES } from './pictures.mjs';

const approved = new URL('approved/', import.meta.url);
const differing = new URL('differing/', import.meta.url);
const CONDITIONS = new URL('conditions.json', approved);

const storybook = await openStorybook();
const pictures = new Map();
for (const picture of PICTURES) pictures.set(picture.name, await take(picture));
const here = await conditions(storybook);
await storybook.close();

if (process.argv.includes('--approve')) approve();
else process.exitCode = compare();

/** The picture of a story, once it stands still. */
async function take({ story, width, globals, options }) {
  const storyPage = await storybook.openPage({
    globals: { ...globals, 'a11y.manual': '!true' },
    viewport: { width, height: 3000 },
    ...options,
  });
  await storyPage.load(story);
  await storyPage.show(story);
  await storyPage.page.evaluate(settle);
  const bytes = await storyPage.page.locator('.story-page').screenshot({ animations: 'disabled' });
  await storyPage.page.close();
  return packed(bytes);
}

/** The same pixels in fewer bytes than the browser makes of them. */
function packed(bytes) {
  return PNG.sync.write(PNG.sync.read(bytes), {
    colorType: 2,
    inputHasAlpha: true,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

/** Runs in the page: waits for fonts, and for the pictures that are to be seen: others are never loaded. */
async function settle() {
  await document.fonts.ready;
  const roots = [...document.querySelectorAll('.story-page *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
  const seen = images.filter((image) => image.checkVisibility());
  await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
  // What a play function has changed is painted anew with the rest: letters painted bit by bit are not always the same.
  const page = document.querySelector('.story-page');
  for (const display of ['none', '']) {
    page.style.display = display;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

function approve() {
  rmSync(approved, { recursive: true, force: true });
  mkdirSync(approved);
  let bytes = 0;
  for (const [name, picture] of pictures) {
    writeFileSync(new URL(`${name}.png`, approved), picture);
    bytes += picture.length;
  }
  writeFileSync(CONDITIONS, `${JSON.stringify(here, null, 2)}\n`);
  console.log(`${pictures.size} pictures approved, ${(bytes / 1e6).toFixed(1)} MB. Look at what git says has changed.`);
}

/** Prints what differs, and keeps it to be looked at. The exit code. */
function compare() {
  rmSync(differing, { recursive: true, force: true });
  const different = [...pictures].filter(([name, picture]) => !isSame(name, picture)).map(([name]) => name);
  const gone = readdirSync(approved).filter((file) => file.endsWith('.png') && !pictures.has(file.slice(0, -4)));
  console.log(`${pictures.size - different.length} of ${pictures.size} pictures are as approved.`);
  if (different.length === 0 && gone.length === 0) return 0;
  for (const name of different) console.log(`  differs: ${name}`);
  for (const file of gone) console.log(`  approved, but not taken any more: ${file}`);
  console.log(`Look at ${fileURLToPath(differing)}. If they are right: npm run test:visual -- --approve`);
  return gone.length === 0 && !isComparable() ? 3 : 1;
}

/** Whether pictures taken here can be the same as the approved ones at all. */
function isComparable() {
  const there = JSON.parse(readFileSync(CONDITIONS, 'utf8'));
  const other = Object.keys(here).filter((name) => there[name] !== here[name]);
  for (const name of other)
    console.log(`NOT COMPARABLE: approved with ${name} ${there[name]}, taken with ${here[name]}.`);
  return other.length === 0;
}

function isSame(name, picture) {
  const file = new URL(`${name}.png`, approved);
  const now = PNG.sync.read(picture);
  const before = existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
  if (before && before.width === now.width && before.data.equals(now.data)) return true;
  mkdirSync(differing, { recursive: true });
  writeFileSync(new URL(`${name}.png`, differing), picture);
  if (before && before.width === now.width && before.height === now.height) {
    const marks = new PNG({ width: now.width, height: now.height });
    pixelmatch(before.data, now.data, marks.data, now.width, now.height, { threshold: 0 });
    writeFileSync(new URL(`${name}-marks.png`, differing), PNG.sync.write(marks));
  }
  return false;
}
