/** The widgets are the same, pixel by pixel, whatever style sheet the page has. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cameras } from '../support/cameras.mjs';
import { Comparison } from './comparison.mjs';
import { PAGES } from './pages.mjs';
import { dayOfYear, sheetsOf } from './sheets.mjs';

const day = dayOfYear();
console.log(`Style sheets of day ${day} of the year: HOSTS_DAY=${day} tests the same again.`);
const sheets = sheetsOf(day).map(({ name, head }) => ({ name: `a page with ${name}`, head }));

for (const start of cameras) {
  describe(`the widgets in ${start.name}`, () => {
    let camera;
    let comparison;

    before(async () => {
      camera = await start();
      comparison = new Comparison(camera);
      await comparison.start();
    });
    after(() => camera?.close());

    for (const page of [...PAGES, ...sheets]) {
      it(`are the same on ${page.name}`, async () => {
        const different = await comparison.differences(page);
        if (different.size === 0) return;
        const names = [...different.keys()].join('; ');
        assert.fail(`On ${page.name}, in ${camera.name}, these differ: ${names}. See ${comparison.keep(different)}`);
      });
    }

    it('are not on a page that sets the tokens: the pictures show what is there', async () => {
      const head = '<style>:root { --mmc-color-text: #a00; --mmc-color-background: #eef }</style>';
      assert.deepEqual([...(await comparison.differences({ head })).keys()], comparison.names);
    });
  });
}
