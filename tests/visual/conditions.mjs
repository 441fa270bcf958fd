import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

/** What pictures depend on beside the widgets: the browser, the fonts of the machine, and how the two draw a page on it. */
export const conditions = async (storybook) => ({
  chromium: storybook.version,
  fonts: fonts(),
  drawing: await drawing(storybook),
});

/** A short name for all installed fonts and their versions. */
function fonts() {
  try {
    const list = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'], { encoding: 'utf8' });
    return nameOf(list.split('\n').sort().join('\n'));
  } catch {
    return `those of ${process.platform}`;
  }
}

/** A short name for the pixels of a page that has nothing of the widgets in it: processors do not all round alike. */
async function drawing(storybook) {
  const { page } = await storybook.openPage({ viewport: { width: 640, height: 600 } });
  await page.setContent(await readFile(new URL('calibration.html', import.meta.url), 'utf8'));
  const { data } = PNG.sync.read(await page.screenshot());
  await page.close();
  return nameOf(data);
}

const nameOf = (value) => createHash('sha256').update(value).digest('hex').slice(0, 12);
