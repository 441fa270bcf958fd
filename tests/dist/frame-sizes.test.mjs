/** mmc-frame.js on the page around: frames as high as their widgets, and nobody else who chooses a height. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cameras, until } from '../support/cameras.mjs';
import { addressesOf, embed, foreignPage, nearPage, newVisit } from '../support/frames.mjs';

const SANDBOX = 'sandbox="allow-scripts allow-popups"';
const STYLE = 'style="width: 500px; border: 3px solid; padding: 2px"';

const script = (visit) => `<script src="${visit}/v1/mmc-frame.js"></script>`;
const frame = (visit, id, query, attributes = '') =>
  `<iframe id="${id}" ${STYLE} ${attributes} src="${embed(visit, query).replaceAll('&', '&amp;')}"></iframe>`;

const heightOf = (id) => `document.getElementById('${id}').clientHeight`;
const isFitted = (id) => `${heightOf(id)} > 300`;
/**
 * Whether what is inside a frame that the page may look into has room, and no more than it needs: without the scrollbar
 * that it had at first, it may be a line shorter.
 */
const fits = (id) => `(({ documentElement: { scrollHeight, clientHeight } , body }) =>
  Boolean(body?.querySelector('[state=ready]')) && scrollHeight === clientHeight && clientHeight > 300 &&
  Math.abs(clientHeight - body.getBoundingClientRect().height) < 1)(
  document.getElementById('${id}').contentDocument)`;

for (const start of cameras) {
  describe(`frames in ${start.name}`, () => {
    let camera;

    before(async () => {
      camera = await start();
    });
    after(() => camera?.close());

    it('are as high as their widgets', async () => {
      const visit = newVisit();
      const frames = frame(visit, 'one', 'widget=news-list&limit=3') + frame(visit, 'two', 'widget=board-roster');
      await camera.open(nearPage(visit, script(visit) + frames));
      await until(camera, `${fits('one')} && ${fits('two')}`);
    });

    it('are so before anybody sees them, further down the page', async () => {
      const visit = newVisit();
      const tall = '<div style="height: 9000px"></div>';
      const frames =
        frame(visit, 'one', 'widget=news-list&limit=3') + frame(visit, 'two', 'widget=news-list&limit=3', SANDBOX);
      await camera.open(foreignPage(script(visit) + tall + frames));
      await until(camera, `${isFitted('one')} && ${heightOf('one')} === ${heightOf('two')}`);
      assert.equal(await camera.evaluate('scrollY'), 0);
    });

    it('are so with borders and padding that count as height', async () => {
      const visit = newVisit();
      const rule = '<style>iframe { box-sizing: border-box }</style>';
      await camera.open(nearPage(visit, script(visit) + rule + frame(visit, 'one', 'widget=news-list&limit=3')));
      await until(camera, fits('one'));
    });

    it('are so in a sandbox, where they have no origin', async () => {
      const visit = newVisit();
      await camera.open(foreignPage(script(visit) + frame(visit, 'one', 'widget=news-list&limit=3', SANDBOX)));
      await until(camera, isFitted('one'));
      const addresses = await addressesOf(visit);
      assert.ok(addresses.includes('/v1/feed.json'));
    });

    it('are so when the script comes after them, and when they come after it', async () => {
      const visit = newVisit();
      await camera.open(foreignPage(frame(visit, 'one', 'widget=news-list&limit=3')));
      await until(camera, 'document.readyState === "complete"');
      await camera.evaluate(`document.body.append(Object.assign(document.createElement('script'),
        { src: '${visit}/v1/mmc-frame.js' }))`);
      await until(camera, isFitted('one'));
      await camera.evaluate(`document.body.append(Object.assign(document.getElementById('one').cloneNode(),
        { id: 'two', style: 'width: 500px' }))`);
      await until(camera, `${isFitted('two')} && Math.abs(${heightOf('one')} - 4 - ${heightOf('two')}) < 1`);
    });

    it('grow when they become narrower, shrink when they become wider, and then rest', async () => {
      const visit = newVisit();
      const count = '<script>var heard = 0; addEventListener("message", () => heard++)</script>';
      await camera.open(nearPage(visit, count + script(visit) + frame(visit, 'one', 'widget=news-list&limit=3')));
      await until(camera, fits('one'));
      const wide = await camera.evaluate(heightOf('one'));
      await camera.evaluate('document.getElementById("one").style.width = "240px"');
      await until(camera, `${heightOf('one')} > ${wide} + 50 && ${fits('one')}`);
      await camera.evaluate('document.getElementById("one").style.width = "500px"');
      await until(camera, `${heightOf('one')} === ${wide} && ${fits('one')}`);
      assert.ok((await camera.evaluate('heard')) < 20);
    });

    it('scroll where the script is not there', async () => {
      const visit = newVisit();
      await camera.open(nearPage(visit, frame(visit, 'one', 'widget=news-list&limit=3')));
      const inside = 'document.getElementById("one").contentDocument.documentElement';
      await until(camera, `${inside}.scrollHeight > 300`);
      assert.equal(await camera.evaluate(heightOf('one')), 154);
      await camera.evaluate(`${inside}.scrollTo(0, 100)`);
      assert.equal(await camera.evaluate(`${inside}.scrollTop`), 100);
    });

    /** Has the document in a frame say something to the page around, as if it were a widget's. */
    const say = (id, height) =>
      camera.evaluate(
        `void document.getElementById('${id}').contentWindow.eval('parent.postMessage({ mmcHeight: ${height} }, "*")')`,
      );

    /** A page with a frame that answers for `embed.html`, and runs what it is told. */
    async function openImpostor(attributes) {
      const visit = newVisit();
      await camera.open(nearPage(visit, `${script(visit)}<iframe id="one" ${STYLE} ${attributes(visit)}></iframe>`));
      await until(camera, 'document.readyState === "complete"');
      return visit;
    }
    const blankEmbed = (visit) => `src="${visit}/page/embed.html"`;

    for (const [height, expected] of [
      ['400.5', 404],
      ['1e9', 50_004],
      ['0', 154],
      ['-900', 154],
      ['NaN', 154],
      ['"900px; color: red"', 154],
      ['{}', 154],
      ['null', 154],
    ]) {
      it(`that say ${height} are ${expected} pixels high, padding counted`, async () => {
        await openImpostor(blankEmbed);
        await say('one', height);
        await say('one', '"the end"');
        await camera.evaluate('void (window.done = false)');
        await camera.evaluate('void setTimeout(() => (window.done = true), 50)');
        await until(camera, 'window.done');
        assert.ok(Math.abs((await camera.evaluate(heightOf('one'))) - expected) <= 1);
      });
    }

    it('are not sized by the page itself, by frames of others, nor by a page of another origin in their place', async () => {
      const visit = await openImpostor(blankEmbed);
      const other = foreignPage(
        '<script>parent.postMessage({ mmcHeight: 900 }, "*"); parent.postMessage("said", "*")</script>',
      );
      await camera.evaluate(
        'void addEventListener("message", ({ data }) => (window.said = (window.said || 0) + (data === "said")))',
      );
      await camera.evaluate('postMessage({ mmcHeight: 900 }, "*")');
      await camera.evaluate(`document.body.append(Object.assign(document.createElement('iframe'),
        { id: 'two', src: ${JSON.stringify(other)} }))`);
      await until(camera, 'window.said === 1');
      await camera.evaluate(`void (document.getElementById('one').contentWindow.location = ${JSON.stringify(other)})`);
      await until(camera, 'window.said === 2');
      assert.equal(await camera.evaluate(heightOf('one')), 154);
      assert.equal(await camera.evaluate(heightOf('two')), 150);
      assert.ok(visit);
    });
  });
}
