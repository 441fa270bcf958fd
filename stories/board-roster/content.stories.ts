import type { Meta } from '@storybook/web-components-vite';
import { fullPerson } from '../../tests/fixtures/feed/full-entries.js';
import { BROKEN, LONG_TITLE, LONG_WORD, PORTRAIT, times } from '../support/extremes.js';
import { feedOf, people } from '../support/sample.js';
import { type Attributes, show, type Story } from '../support/story.js';

const of = (...persons: unknown[]): Story => ({
  render: show('mmc-board-roster', { document: feedOf({ people: persons }) }),
});
const board = 'Leadership Board';
const [amman, bogota, denver] = people;
const full = {
  ...fullPerson,
  image: PORTRAIT,
  memberships: [{ organization: board, role: 'Co-Chair', on_behalf_of: 'Harbour Party', start_date: '2018' }],
};

export default {
  title: 'Board roster/Content',
  component: 'mmc-board-roster',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

export const OneSeat: Story = of(amman);
export const ThreeHundred: Story = {
  ...of(...times(300, people.slice(0, 7))),
  tags: ['!autodocs'],
};
export const LongName: Story = of({ ...amman, name: LONG_TITLE }, bogota, denver);
export const LongWord: Story = of(
  { ...amman, name: LONG_WORD, title: LONG_WORD, city: LONG_WORD, summary: LONG_WORD },
  bogota,
  { ...denver, memberships: [{ organization: LONG_WORD, role: LONG_WORD }] },
);
export const NoPortraits: Story = of(amman, bogota, denver);
export const Portraits: Story = of({ ...amman, image: PORTRAIT }, { ...bogota, image: PORTRAIT }, denver);
/** The initials stay where a portrait cannot be loaded. */
export const BrokenPortrait: Story = of({ ...amman, image: BROKEN }, bogota, denver);
export const NoDates: Story = of({ ...amman, memberships: [{ organization: board }] }, bogota);
export const AllFields: Story = of(full, bogota, denver);
export const NameOnly: Story = of({ id: 'a', name: 'Corine Mauch' }, { id: 'b', name: 'Giuseppe Sala' });
export const VacantSeat: Story = of(amman, ...people.filter(({ name }) => name === null));
export const NamesInArabic: Story = of(
  {
    ...amman,
    name: 'يوسف الشواربة',
    title: 'أمين عمّان',
    city: 'عمّان',
    language: 'ar',
    summary: undefined,
    biography: undefined,
  },
  bogota,
);
