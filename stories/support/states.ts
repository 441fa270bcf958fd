import { feedOf, items, people, cities } from './sample.js';
import { type Slotted, type Story, show } from './story.js';
import type { Tag } from './tags.js';
import { FAILURES, type Told } from './told.js';

const HOUR = 3_600_000;

/** What the feed of a state holds: as much as fits on a screen. */
const few = feedOf({ items: items.slice(0, 4), people: people.slice(0, 6), cities: cities.slice(0, 9) });

/** Entries without what makes them one: a title or a text, a name. */
const nameless = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];
const unreadable = feedOf({ items: nameless, people: nameless, cities: nameless });
const geoJson = { type: 'FeatureCollection', features: cities };

interface States {
  loading: Story;
  ready: Story;
  empty: Story;
  emptySlot: Story;
  unreadable: Story;
  elsewhere: Story;
  stale: Story;
  network: Story;
  timeout: Story;
  http: Story;
  tooLarge: Story;
  notJson: Story;
  notAFeed: Story;
  version: Story;
  errorSlot: Story;
}

/** A story for each state of an element. `says` is how the one line begins that it then writes into the console. */
export function statesOf(tag: Tag): States {
  const state = (told: Told, says?: string, ...slotted: Slotted[]): Story => ({
    render: show(tag, told, ...slotted),
    parameters: { ...(says && { says: `<${tag}> ${says}` }) },
  });
  return {
    loading: state('nothing yet'),
    ready: state({ document: few }),
    empty: state({ document: feedOf({}) }),
    emptySlot: state({ document: feedOf({}) }, undefined, {
      slot: 'empty',
      text: 'There is nothing here yet. Come back in spring.',
    }),
    unreadable: state({ document: unreadable }, 'left out of the feed (3):'),
    elsewhere: state({ document: tag === 'mmc-city-map' ? { people } : geoJson }, 'left out of the feed (1):'),
    stale: state({ failure: FAILURES.http, copy: { document: few, age: 3 * HOUR } }, 'http:'),
    network: state({ failure: FAILURES.network }, 'network:'),
    timeout: state({ failure: FAILURES.timeout }, 'timeout:'),
    http: state({ failure: FAILURES.http }, 'http:'),
    tooLarge: state({ failure: FAILURES.tooLarge }, 'too-large:'),
    notJson: state({ failure: FAILURES.notJson }, 'not-json:'),
    notAFeed: state({ document: { greeting: 'Hello' } }, 'not-a-feed:'),
    version: state({ document: { ...feedOf({}), _mmc: { format: 2 } } }, 'version:'),
    errorSlot: state({ failure: FAILURES.http }, 'http:', {
      slot: 'error',
      text: 'This page is having a rest. Please come again.',
    }),
  };
}
