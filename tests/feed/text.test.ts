import { expect } from '@open-wc/testing';
import { fold, slug } from '../../src/feed/text.js';

describe('fold', () => {
  it('makes accented names findable by plain letters', () => {
    expect(['Bogotá', 'Łódź', 'Đà Nẵng', 'Århus', 'Straße'].map(fold)).to.deep.equal([
      'bogota',
      'lodz',
      'da nang',
      'arhus',
      'strasse',
    ]);
  });
});

describe('slug', () => {
  it('writes a name as attributes and ids do', () => {
    expect(slug('  Press Release ')).to.equal('press-release');
    expect(slug('عمّان')).to.equal('عمان');
  });
});
