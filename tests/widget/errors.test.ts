import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contentFeedDocument } from '../fixtures/feed/full-entries.js';
import { wholeFeed } from '../fixtures/whole-feed.js';
import { type Answer, body, FEED, hurry, json, Network, silence, status, unreachable } from '../support/network.js';
import { byRole, findAll, focused, hasFocus, isThere, nameOf, part, parts, text } from '../support/reading.js';
import { moment, until } from '../support/waiting.js';
import { become, place, placeIn, TAGS } from '../support/widgets.js';

const newerFormat = { version: 'https://jsonfeed.org/version/1.1', items: [], _mmc: { format: 2 } };
const tooMany = contentFeedDocument({ items: Array(20_001).fill({ title: 'Report' }) });

/** What goes wrong, what kind of error that is, and what the reader is told. */
const FAILURES: [what: string, answer: Answer, kind: string, told: string][] = [
  ['the network', unreachable, 'network', 'Check your connection, then try again.'],
  ['the address', status(404), 'http', 'The server did not answer. Try again a little later. (404)'],
  ['the right to it', status(403), 'http', 'The server did not answer. Try again a little later. (403)'],
  ['the server', status(500), 'http', 'The server did not answer. Try again a little later. (500)'],
  ['the content, of which there is none', status(204), 'http', '(204)'],
  ['the content, said to be what we have', status(304), 'http', '(304)'],
  [
    'the page of a login',
    body('<!doctype html><title>Log in</title>'),
    'not-json',
    'What the server sent cannot be shown.',
  ],
  ['the end of the feed', body('{"version": "https://json'), 'not-json', 'What the server sent cannot be shown.'],
  ['an empty answer', body(''), 'not-json', 'What the server sent cannot be shown.'],
  ['other JSON', json({ news: [] }), 'not-a-feed', 'What the server sent cannot be shown.'],
  ['a newer format', json(newerFormat), 'version', 'What the server sent cannot be shown.'],
  ['the size', body('{}', { 'content-length': '8388609' }), 'too-large', 'What the server sent cannot be shown.'],
];

for (const tag of TAGS) {
  describe(`<${tag}>: an error`, () => {
    const network = new Network();

    for (const [what, answer, kind, told] of FAILURES) {
      it(`of ${what} is "${kind}"`, async () => {
        hurry((milliseconds) => milliseconds < 2000);
        network.at(FEED, answer);
        const parent = await fixture<HTMLElement>(html`<div></div>`);
        const details: { kind: string; message: string }[] = [];
        parent.addEventListener('mmc-error', ({ detail }) => details.push(detail));
        const widget = await place(tag, { parent, attributes: { src: FEED } });
        await become(widget, 'error');
        expect(details.map((detail) => detail.kind)).to.deep.equal([kind]);
        expect(details[0]?.message).to.be.a('string').and.not.equal('');
        expect(text(part(widget, 'error'))).to.contain(told);
        expect(network.lines.join()).to.match(new RegExp(`^<${tag}> ${kind}: `));
      });
    }

    it('of a newer format names both versions', async () => {
      network.at(FEED, json(newerFormat));
      const widget = await place(tag, { attributes: { src: FEED } });
      await become(widget, 'error');
      expect(network.lines.join()).to.match(/\b2\b.*\b1\b/);
    });

    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://mayor:secret@example.org/feed.json',
    ]) {
      it(`of an address that is none asks for nothing: ${src}`, async () => {
        const widget = await place(tag, { attributes: { src } });
        await become(widget, 'error');
        expect(network.addresses).to.deep.equal([]);
      });
    }

    it('says nothing of too many entries where none of them is shown here', async () => {
      const widget = await place(tag, { data: tooMany });
      const needsItems = tag === 'mmc-news-list' || tag === 'mmc-press-release-card';
      expect(widget.state).to.equal(needsItems ? 'error' : 'empty');
    });
  });

  describe(`<${tag}>: "Try again"`, () => {
    const network = new Network();

    it('asks again', async () => {
      const widget = await placeIn('error', tag, network);
      network.at(FEED, json(wholeFeed));
      byRole(widget, 'button', 'Try again').click();
      await become(widget, 'ready');
      expect(parts(widget, 'error').length).to.equal(0);
    });

    for (const [key, keyName] of [
      ['Enter', 'Enter'],
      [' ', 'Space'],
    ] as const) {
      it(`works with ${keyName}, and the focus goes to what has come`, async () => {
        const widget = await placeIn('error', tag, network);
        network.at(FEED, json(wholeFeed));
        byRole(widget, 'button', 'Try again').focus();
        await sendKeys({ press: key });
        await become(widget, 'ready');
        await until(() => focused(widget) !== null, 'the focus');
        expect(hasFocus(widget)).to.equal(true);
      });
    }

    it('keeps the focus in the widget while it asks', async () => {
      const widget = await placeIn('error', tag, network);
      network.at(FEED, silence);
      byRole(widget, 'button', 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => network.asked.length === 2);
      await moment();
      expect(hasFocus(widget)).to.equal(true);
    });

    it('has the focus again where it fails again', async () => {
      const widget = await placeIn('error', tag, network);
      byRole(widget, 'button', 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => network.asked.length === 2);
      await become(widget, 'error');
      await until(() => focused(widget) !== null, 'the focus');
      expect(nameOf(focused(widget) ?? widget)).to.equal('Try again');
    });

    it('takes no focus away from where the reader has gone meanwhile', async () => {
      const parent = await fixture<HTMLElement>(html`<div><input aria-label="Search this site" /></div>`);
      const widget = await placeIn('error', tag, network, { parent });
      let give = (): void => undefined;
      const given = new Promise<void>((resolve) => (give = resolve));
      network.at(FEED, async (init) => (await given, json(wholeFeed)(init)));
      byRole(widget, 'button', 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => network.asked.length === 2);
      parent.querySelector('input')?.focus();
      give();
      await become(widget, 'ready');
      await moment();
      expect(document.activeElement?.localName).to.equal('input');
    });

    it('keeps the focus where an earlier copy is there', async () => {
      const widget = await placeIn('stale', tag, network);
      network.at(FEED, json(wholeFeed));
      byRole(widget, 'button', 'Try again').focus();
      await sendKeys({ press: 'Enter' });
      await become(widget, 'ready');
      await moment();
      expect(hasFocus(widget)).to.equal(true);
    });
  });

  describe(`<${tag}>: the way to the source, with an error`, () => {
    const network = new Network();
    const FALLBACK = '<a href="https://mayorsmigrationcouncil.org/news/">News from the Mayors Migration Council</a>';

    it('the fallback is there with an error, and not without', async () => {
      const broken = await placeIn('error', tag, network, { content: FALLBACK });
      expect(broken.querySelector('a')?.offsetHeight).to.be.above(0);
      for (const state of ['ready', 'empty', 'stale', 'loading'] as const) {
        const widget = await placeIn(state, tag, network, { content: FALLBACK });
        expect(widget.querySelector('a')?.offsetHeight, state).to.equal(0);
      }
    });

    for (const [what, content] of [
      ['nothing', ''],
      ['a line break', '\n'],
      ['a comment and blanks', '\n  <!-- News of the MMC -->\n'],
      ['only a message', '\n  <p slot="empty">No news today.</p>\n'],
    ] as const) {
      it(`where the fallback is ${what}, a link leads to the source`, async () => {
        const widget = await placeIn('error', tag, network, { content });
        const link = byRole(widget, 'link', 'Source: feeds.example.org');
        expect(link).to.have.property('href', 'https://feeds.example.org/');
        expect(link.offsetHeight).to.be.above(0);
      });
    }

    it('the page’s own message replaces ours', async () => {
      const content = `<p slot="error">Our news are on holiday.</p>${FALLBACK}`;
      const widget = await placeIn('error', tag, network, { content });
      expect(widget.querySelector('p')?.offsetHeight).to.be.above(0);
      expect(isThere(part(widget, 'error'))).to.equal(false);
      expect(widget.querySelector('a')?.offsetHeight).to.be.above(0);
    });

    it('the page’s own words replace ours where there is nothing', async () => {
      const widget = await placeIn('empty', tag, network, { content: '<p slot="empty">No news today.</p>' });
      expect(widget.querySelector('p')?.offsetHeight).to.be.above(0);
      expect(isThere(part(widget, 'empty'))).to.equal(false);
    });

    it('neither is shown with content', async () => {
      const content = '<p slot="empty">No news today.</p><p slot="error">Our news are on holiday.</p>';
      const widget = await placeIn('ready', tag, network, { content });
      expect([...widget.querySelectorAll('p')].map(({ offsetHeight }) => offsetHeight)).to.deep.equal([0, 0]);
      expect(findAll(widget, 'slot').filter(isThere).length).to.equal(0);
    });
  });
}
