import { expect, fixture, html } from '@open-wc/testing';
import { inheritedLanguage } from '../../src/widget/inherited-language.js';

describe('inheritedLanguage', () => {
  /** An element inside as many shadow roots as there are languages, each host with its `lang`, the outermost first. */
  async function inside(...languages: string[]): Promise<Element> {
    let element: Element = await fixture(html`<section></section>`);
    for (const language of languages) {
      if (language) element.setAttribute('lang', language);
      const child = document.createElement('div');
      element.attachShadow({ mode: 'open' }).append(child);
      element = child;
    }
    return element;
  }

  it('is that of the nearest element above', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <p lang="es"><b></b></p>
      </div>`,
    );
    expect(inheritedLanguage(page.querySelector('b') ?? page)).to.equal('es');
    expect(inheritedLanguage(page.querySelector('p') ?? page)).to.equal('fr');
  });

  it('is found across shadow roots', async () => {
    expect(inheritedLanguage(await inside('ar'))).to.equal('ar');
    expect(inheritedLanguage(await inside('pt', '', ''))).to.equal('pt');
    expect(inheritedLanguage(await inside('pt', 'fr', ''))).to.equal('fr');
  });

  it('is the document’s where nothing nearer says', async () => {
    const before = document.documentElement.lang;
    document.documentElement.lang = 'pt-BR';
    try {
      expect(inheritedLanguage(await inside(''))).to.equal('pt-BR');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('is not known of an element that is on no page', () => {
    expect(inheritedLanguage(document.createElement('div'))).to.equal(undefined);
  });
});
