import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, findAll, focused, isThere, text } from '../support/reading.js';
import { until } from '../support/waiting.js';
import { blocks, close, control, open, press, tick, unfold } from './page.js';

/** What the widgets promise, in every form. */
const FORMS = ['Script tag', 'Pinned script', 'Plain link', 'Frame', 'npm'];

describe('the page of the configurator', () => {
  afterEach(close);

  for (const form of FORMS) {
    it(`${form}: axe finds nothing, with everything open`, async () => {
      const page = await open('#widget=news-list&theme=auto&--mmc-color-accent=%23e0a000&type=nowhere&styles=sheet');
      unfold(page);
      await tick(page, form);
      await expect(page).to.be.accessible({ ignoredRules: ['frame-tested'] });
    });
  }

  it('axe finds nothing where the feed is wrong', async () => {
    const page = await open();
    const field = control(page, 'Address of the feed');
    field.value = 'no-feed.json';
    field.dispatchEvent(new Event('change'));
    await until(() => text(page).includes('nothing at this address'));
    await expect(page).to.be.accessible({ ignoredRules: ['frame-tested'] });
  });

  it('has nothing wider than 320 pixels, but what scrolls', async () => {
    const parent = document.createElement('div');
    parent.style.width = '320px';
    const page = await open('#widget=news-list&theme=auto&styles=sheet', parent);
    unfold(page);
    const { right } = page.getBoundingClientRect();
    const tooWide = findAll(page, '*').filter(
      (element) =>
        isThere(element) &&
        !element.matches('.phone, .edge, .stage, .hidden') &&
        element.getBoundingClientRect().right > right + 1,
    );
    expect(tooWide.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
  });

  it('is used with the keyboard alone', async () => {
    const page = await open();
    control(page, 'Layout: List').closest('details')?.setAttribute('open', '');
    control(page, 'Layout: List').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => blocks(page).get('Into your page')?.includes('layout="cards"') ?? false);
    expect(focused(page)).to.equal(control(page, 'Layout: Cards'));
    control(page, 'Filters').focus();
    await sendKeys({ press: ' ' });
    await until(() => /\sfilters\s/.test(blocks(page).get('Into your page') ?? ''));
    findAll(page, 'input[type="range"]')[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => text(page).includes('Width: 776 px'));
  });

  it('has headings in order, one of the first level', async () => {
    const page = await open();
    const levels = allByRole(page, 'heading').map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).to.equal(1);
    expect(levels.filter((level) => level === 1)).to.have.length(1);
  });

  it('says so when the manifest is not there', async () => {
    const page = await fixture(
      html`<mmc-configurator .home=${new URL('nowhere/', import.meta.url).href}></mmc-configurator>`,
    );
    await until(() => text(page).includes('could not be loaded'));
    expect(allByRole(page, 'alert')).to.have.length(1);
  });
});

describe('the preview', () => {
  afterEach(close);

  const frame = (page: Element): HTMLIFrameElement => {
    const found = findAll(page, 'iframe.frame')[0];
    if (!(found instanceof HTMLIFrameElement)) throw new Error('There is no frame');
    return found;
  };

  it('is as wide as it says, however small it is shown', async () => {
    const page = await open('#widget=news-list&width=1200');
    expect(frame(page).offsetWidth).to.equal(1200);
    expect(frame(page).getBoundingClientRect().width).to.be.below(1000);
    await tick(page, 'Screen: Phone');
    expect(frame(page).offsetWidth).to.equal(360);
  });

  it('is told what to show, and the space that it measures is kept', async () => {
    const page = await open('#widget=news-list&limit=3&ground=dark&--mmc-radius=0');
    const shown: unknown = JSON.parse(frame(page).contentDocument?.documentElement.dataset['shown'] ?? '{}');
    expect(shown).to.deep.include({ widget: 'news-list', ground: 'dark', declarations: [['--mmc-radius', '0']] });
    expect(blocks(page).get('Into your page')).to.include('max(504px, min(904px, (600px - 100vw) * 9999))');
  });

  it('is shown at once, however late the widget is to come on the page', async () => {
    const page = await open('#widget=news-list&loading=lazy');
    const shown = frame(page).contentDocument?.documentElement.dataset['shown'];
    expect(shown).not.to.include('lazy');
    expect(blocks(page).get('Into your page')).to.include('loading="lazy"');
  });

  it('believes no other window', async () => {
    const page = await open();
    const before = blocks(page).get('Into your page');
    window.postMessage({ mmc: 'measured', widget: 'news-list', state: 'ready', height: 99 }, '*');
    const stranger = await fixture<HTMLIFrameElement>(html`<iframe title="A stranger"></iframe>`);
    const code = `parent.postMessage({ mmc: 'measured', widget: 'news-list', state: 'ready', height: 99 }, '*')`;
    const script = stranger.contentDocument?.createElement('script');
    if (script) script.textContent = code;
    if (script) stranger.contentDocument?.body.append(script);
    await new Promise((resolve) => {
      window.addEventListener('message', resolve, { once: true });
      window.postMessage('last', '*');
    });
    await page.updateComplete;
    expect(blocks(page).get('Into your page')).to.equal(before);
  });
});

describe('copying', () => {
  let written: string[];
  let isAllowed: boolean;
  beforeEach(() => {
    written = [];
    isAllowed = true;
    const writeText = async (code: string): Promise<void> => {
      if (!isAllowed) throw new DOMException('No', 'NotAllowedError');
      written.push(code);
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    close();
  });

  it('takes a block as it stands, and says so', async () => {
    const page = await open('#widget=news-list&form=link');
    await press(page, 'Copy: Into your page');
    await press(page, 'Copy: Once into the template of your site');
    await until(() => text(page).includes('Copied.'));
    expect(written).to.deep.equal([...blocks(page).values()]);
    const [first, second] = findAll(page, '.block [role="status"]');
    await until(() => second?.textContent === 'Copied.');
    expect(first?.textContent).to.equal('');
  });

  it('takes what goes into the page, from beside the preview', async () => {
    const page = await open('#widget=news-list&form=npm');
    await press(page, 'Copy the snippet');
    await until(() => written.length > 0);
    expect(written).to.deep.equal([blocks(page).get('Into your page')]);
  });

  it('selects the code where the browser does not allow it', async () => {
    const page = await open();
    isAllowed = false;
    await press(page, 'Copy: Into your page');
    await until(() => text(page).includes('press Ctrl+C'));
    const code = findAll(page, '.block code')[0];
    expect(getSelection()?.toString()).to.equal(code?.textContent);
  });

  it('takes the address of all that was chosen', async () => {
    const page = await open();
    await tick(page, 'Layout: Cards');
    await press(page, 'Copy a link to these choices');
    await until(() => written.length > 0);
    expect(written).to.deep.equal([location.href]);
  });
});
