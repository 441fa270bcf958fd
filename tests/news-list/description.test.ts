import { expect } from '@open-wc/testing';
import { feedOf } from '../fixtures/feed/full-entries.js';
import { parts, texts } from '../support/reading.js';
import { place, setAttribute } from '../support/widgets.js';

const feed = {
  ...feedOf({ items: [{ id: '1', title: 'Rain' }] }),
  title: 'Noticias',
  language: 'es',
  description: 'De la ciudad.\n\nCada semana.',
};

describe('the description of the feed', () => {
  it('stands under the heading where the page asks for it, in its own language', async () => {
    const list = await place('mmc-news-list', { data: feed, attributes: { description: '' } });
    expect(texts(list, 'description')).to.deep.equal(['De la ciudad.Cada semana.']);
    expect(parts(list, 'description')[0]?.lang).to.equal('es');
    expect(parts(list, 'heading')[0]?.nextElementSibling).to.equal(parts(list, 'description')[0]);
    await setAttribute(list, 'description', undefined);
    expect(parts(list, 'description')).to.have.length(0);
  });

  it('is not there where the feed has none', async () => {
    const data = feedOf({ items: [{ id: '1', title: 'Rain' }] });
    const list = await place('mmc-news-list', { data, attributes: { description: '' } });
    expect(parts(list, 'description')).to.have.length(0);
  });
});
