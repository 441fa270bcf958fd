import { expect } from '@open-wc/testing';
import { fromHash, toHash } from '../../src/configurator/address.js';
import { type Choice, firstChoice } from '../../src/configurator/choice.js';
import { readManifest, type WidgetOptions } from '../../src/configurator/manifest.js';
import { findAll, text } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { blocks, close, control, HOME, open, press, say, strangers, tick, unfold } from './page.js';

const widgets = readManifest(await (await fetch(`${HOME}custom-elements.json`)).json());

function optionsOf(name: string): WidgetOptions {
  const found = widgets.find((each) => each.name === name);
  if (!found) throw new Error(`No ${name} in the manifest`);
  return found;
}

describe('the address', () => {
  const choice: Choice = {
    ...firstChoice('news-list'),
    attributes: {
      src: 'https://example.org/a b.json?x=1&y=2',
      type: 'report,op-ed',
      filters: '',
      heading: '',
      theme: 'auto',
    },
    look: {
      'color-accent': '#9b2c16',
      'color-accent-dark': '#f6c28b',
      'font-family': '"Source Sans 3", Arial',
      radius: '0',
    },
    linkText: 'News & more <here>',
    linkAddress: 'https://example.org/?a=1#b',
    form: 'link',
    styles: 'sheet',
    fast: true,
    width: 1200,
    ground: 'dark',
  };

  it('says all that was chosen, and reads it again', () => {
    expect(fromHash(toHash(choice, optionsOf('news-list')), widgets)).to.deep.equal(choice);
  });

  it('is short where little was chosen', () => {
    expect(toHash(firstChoice('board-roster'), optionsOf('board-roster'))).to.equal('#widget=board-roster');
  });

  it('is read as nothing where it says nothing that we know', () => {
    const nothing = firstChoice('news-list');
    expect(fromHash('', widgets)).to.deep.equal(nothing);
    expect(fromHash('#%%%&=&&widget=constructor&__proto__=1&form=evil&width=NaN&ground=', widgets)).to.deep.equal(
      nothing,
    );
  });

  for (const [what, hash] of [
    ['a value that is none of the enumeration', 'layout=grid'],
    ['a flag with a value', 'filters=yes'],
    ['a number that is none', 'limit=1e9'],
    ['an attribute of another widget', 'former='],
    ['an attribute that no widget has', 'onclick=alert(1)&style=color:red'],
    ['what the widget itself sets', 'state=ready'],
    ['text without end', `type=${'x'.repeat(501)}`],
    ['control characters', 'type=a%00b'],
    ['a colour that is none', '--mmc-color-accent=red;}'],
    ['a font that ends its rule', '--mmc-font-family=Arial;color:red'],
    ['a font with an open quote', '--mmc-font-family="Arial'],
    ['a length that is none', '--mmc-radius=calc(1px)'],
    ['a token that there is not', '--mmc-evil=0'],
    ['a width past all screens', 'width=999999'],
  ]) {
    it(`leaves out ${what}`, () => {
      expect(fromHash(`#widget=news-list&${hash}`, widgets)).to.deep.equal(firstChoice('news-list'));
    });
  }
});

describe('the address of the page', () => {
  afterEach(close);

  it('follows what is chosen', async () => {
    const page = await open();
    await tick(page, 'Layout: Cards');
    await tick(page, 'Filters');
    expect(location.hash).to.equal('#widget=news-list&layout=cards&filters=');
  });

  it('goes back and forward, one step for a field', async () => {
    const page = await open('#widget=news-list');
    await tick(page, 'Layout: Cards');
    for (const typed of ['N', 'Ne', 'New']) await say(page, 'Heading', typed);
    await until(() => location.hash.endsWith('&heading=New'));
    history.back();
    await until(() => location.hash === '#widget=news-list&layout=cards');
    await until(() => control(page, 'Heading').value === '', 'the heading as before');
    history.back();
    await until(() => location.hash === '#widget=news-list');
    await page.updateComplete;
    await until(() => Boolean(control(page, 'Layout: List').matches(':checked')), 'the first layout');
    history.go(2);
    await until(() => control(page, 'Heading').value === 'New', 'all of it again');
  });

  it('is not written more often than browsers allow, and says the last of it', async () => {
    const page = await open('#widget=news-list');
    const width = findAll(page, 'input[type="range"]')[0];
    const { replaceState } = history;
    let writings = 0;
    history.replaceState = (...said) => {
      writings += 1;
      replaceState.apply(history, said);
    };
    for (let pixels = 280; pixels < 1480; pixels += 8) {
      if (width instanceof HTMLInputElement) width.value = String(pixels);
      width?.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await until(() => location.hash === '#widget=news-list&width=1472');
    history.replaceState = replaceState;
    expect(writings).to.be.below(20);
  });

  it('has the feed checked anew on the way back', async () => {
    const page = await open('#widget=news-list');
    await say(page, 'Address of the feed', 'htp:/x');
    await until(() => text(page).includes('not an address'));
    history.back();
    await until(() => text(page).includes('The feed can be read'), 'the feed as before');
  });

  it('is as at first when somebody starts over', async () => {
    const page = await open('#widget=news-list&layout=cards&--mmc-radius=0&src=no-feed.json&form=frame&width=1200');
    await press(page, 'Start over');
    expect(location.hash).to.equal('#widget=news-list');
    await until(() => text(page).includes('The feed can be read'));
    expect(blocks(page).get('Into your page')).not.to.match(/cards|--mmc|iframe/);
  });

  it('never becomes markup', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
    const page = await open(
      `#widget=news-list&type=${evil}&heading=${evil}&our-city=${evil}&link-text=${evil}&link-address=javascript:alert(1)&src=${evil}`,
    );
    unfold(page);
    expect(strangers(page)).to.equal(0);
    const code = [...blocks(page).values()].join();
    expect(code).not.to.include('<img');
    expect(code).not.to.include('javascript:');
  });
});
