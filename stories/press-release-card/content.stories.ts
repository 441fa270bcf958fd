import type { Meta } from '@storybook/web-components-vite';
import { fullItem } from '../../tests/fixtures/feed/full-entries.js';
import { BROKEN, HARBOUR, LONG_TITLE, LONG_WORD, times } from '../support/extremes.js';
import { feedOf, items } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const of = (...news: unknown[]): Story => ({
  render: show('mmc-press-release-card', { document: feedOf({ items: news }) }),
});
const release = { ...fullItem, image: undefined };
const type = 'Press Release';

export default {
  title: 'Press release card/Content',
  component: 'mmc-press-release-card',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

export const OneEntry: Story = of(release);
export const OneOfThreeHundred: Story = of(...times(300, items));
export const LongTitle: Story = of({ ...release, title: LONG_TITLE });
export const LongWord: Story = {
  ...of({
    ...release,
    title: LONG_WORD,
    summary: LONG_WORD,
    content_text: LONG_WORD,
    _mmc: {
      ...release._mmc,
      place: LONG_WORD,
      boilerplate: LONG_WORD,
      quotes: [{ text: LONG_WORD, speaker: LONG_WORD }],
    },
  }),
  args: { expanded: true },
};
export const NoPicture: Story = of(release);
export const Picture: Story = of({ ...release, image: HARBOUR });
/** A picture that cannot be loaded leaves no trace. */
export const BrokenPicture: Story = of({ ...release, image: BROKEN });
export const NoDate: Story = of({ ...release, date_published: undefined });
export const AllFields: Story = { ...of({ ...release, image: HARBOUR }), args: { expanded: true } };
export const TitleOnly: Story = of({ id: 'bare', title: fullItem.title, _mmc: { type } });
export const NoText: Story = of({ ...release, content_text: undefined });
export const Withdrawn: Story = of({ ...release, _mmc: { ...release._mmc, status: 'withdrawn' } });
export const InArabic: Story = of({
  id: 'amman',
  title: 'مجلس الهجرة لرؤساء البلديات يرحّب بأمين عمّان في مجلس قيادته',
  language: 'ar',
  date_published: '2018-12-08',
  url: 'https://example.org/ar/amman',
  _mmc: { type, place: 'عمّان' },
});
