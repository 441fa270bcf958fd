import type { Meta } from '@storybook/web-components-vite';
import { fullItem } from '../../tests/fixtures/feed/full-entries.js';
import { BROKEN, HARBOUR, LONG_TITLE, LONG_WORD, times } from '../support/extremes.js';
import { feedOf, items } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const of = (...news: unknown[]): Story => ({ render: show('mmc-news-list', { document: feedOf({ items: news }) }) });
const [first, second, third] = items;

export default {
  title: 'News list/Content',
  component: 'mmc-news-list',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

export const OneEntry: Story = of(first);
/** All at once, which no page should ask for. */
export const ThreeHundred: Story = {
  ...of(...times(300, items)),
  args: { limit: 300 },
  tags: ['!autodocs'],
};
export const LongTitle: Story = of({ ...first, title: LONG_TITLE }, second);
export const LongWord: Story = of(
  { ...first, title: LONG_WORD, summary: LONG_WORD, _mmc: { type: LONG_WORD } },
  second,
);
export const NoPicture: Story = of({ ...fullItem, image: undefined }, second);
export const Picture: Story = of({ ...fullItem, image: HARBOUR }, second);
/** A picture that cannot be loaded leaves no trace. */
export const BrokenPicture: Story = of({ ...fullItem, image: BROKEN }, second);
export const NoDate: Story = of({ ...first, date_published: undefined }, { ...second, date_published: undefined });
export const AllFields: Story = of({ ...fullItem, image: HARBOUR }, third);
export const TitleOnly: Story = of({ id: 'bare', title: first?.title }, { id: 'barer', title: second?.title });
export const Withdrawn: Story = of({ ...fullItem, image: undefined, _mmc: { ...fullItem._mmc, status: 'withdrawn' } });
export const OtherLanguages: Story = of(
  {
    ...first,
    language: 'es',
    title: 'Alcaldías de las Américas se reúnen en Bogotá',
    summary: undefined,
    _mmc: undefined,
  },
  {
    ...second,
    language: 'ar',
    title: 'مجلس الهجرة لرؤساء البلديات يرحّب بأمين عمّان في مجلس قيادته',
    summary: undefined,
  },
);
