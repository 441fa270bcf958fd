/** In which picture of an element a part is to be seen. */
import { fullItem, fullPerson } from '../../tests/fixtures/feed/full-entries.js';
import { part, parts } from '../../tests/support/reading.js';
import { HARBOUR, PORTRAIT } from '../support/extremes.js';
import { cities, emptyFeed, feedOf, items, people } from '../support/sample.js';
import type { Attributes } from '../support/story.js';
import type { Tag, Widget } from '../support/tags.js';
import { FAILURES, type Told } from '../support/told.js';

export interface Scene {
  told: Told;
  attributes: Attributes;
  /** In pixels. */
  width?: number;
  /** What a reader does first. */
  before?: (widget: Widget) => void;
}

const HOUR = 3_600_000;
const BOGOTA = 'Bogotá';
const [report, release, other] = items;

const everything = feedOf({
  items: [
    { ...fullItem, image: HARBOUR },
    { ...release, language: 'es', _mmc: { ...release?._mmc, cities: ['bogota-colombia'] } },
    report,
    other,
  ],
  people: [
    {
      ...fullPerson,
      image: PORTRAIT,
      memberships: [
        { organization: 'Leadership Board', role: 'Co-Chair', on_behalf_of: 'Harbour Party', start_date: '2018' },
      ],
    },
    ...people.slice(1),
  ],
  cities,
});

const ATTRIBUTES: Record<Tag, Attributes> = {
  'mmc-news-list': { filters: true, search: true, description: true, sort: 'feed', limit: 3, 'our-city': BOGOTA },
  'mmc-press-release-card': { heading: 'Our latest release', item: fullItem.id, expanded: true, 'our-city': 'Denver' },
  'mmc-board-roster': { former: true, limit: 3, 'our-city': 'Amman' },
  'mmc-city-map': {
    filters: true,
    search: true,
    limit: 3,
    region: 'Latin America and the Caribbean',
    'our-city': BOGOTA,
  },
};

const usual = (tag: Tag): Scene => ({ told: { document: everything }, attributes: ATTRIBUTES[tag] });

/** Parts that are not in the usual picture of their element. */
const OTHERS: Record<string, Partial<Scene>> = {
  stale: { told: { failure: FAILURES.http, copy: { document: everything, age: 3 * HOUR } } },
  error: { told: { failure: FAILURES.http } },
  empty: { told: { document: emptyFeed } },
  language: { attributes: { item: release?.id, sort: 'feed', limit: 3 } },
  region: { width: 320 },
  legend: { attributes: {} },
  hint: { before: (map) => void turnWheel(map) },
  panel: { before: (map) => part(map, 'locate').click() },
};
const SAME: Record<string, string> = { age: 'stale', close: 'panel' };

/** The code that hears the wheel is fetched when the mouse comes to the map. */
async function turnWheel(map: Widget): Promise<void> {
  while (map.isConnected && !isSeen(map, 'hint')) {
    map.dispatchEvent(new PointerEvent('pointerover'));
    part(map, 'map').dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
}

const scenes = new Map<string, Scene>();

/** The same object for parts that are in the same picture. */
export function sceneOf(tag: Tag, name: string): Scene {
  const other = OTHERS[name] ? name : (SAME[name] ?? '');
  const key = `${tag} ${other}`;
  const scene = scenes.get(key) ?? { ...usual(tag), ...OTHERS[other] };
  scenes.set(key, scene);
  return scene;
}

/** Whether a reader sees a piece that has the part. */
export const isSeen = (widget: Widget, name: string): boolean =>
  parts(widget, name).some((piece) => piece.checkVisibility() && piece.getBoundingClientRect().height > 1);
