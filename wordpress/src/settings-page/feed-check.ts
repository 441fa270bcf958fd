import { __, sprintf } from '@wordpress/i18n';
import { type ContentFeed, FeedError, load } from '../../../src/feed/index.js';
import { read } from '../../../src/feed/read.js';
import { safeUrl } from '../../../src/feed/url.js';
import { field } from './field.js';

/** Says below the field what the feed has, as soon as an address is there. */
export function checkFeed(): void {
  const address = field('feed', HTMLInputElement);
  const status = field('feed-check', HTMLParagraphElement);
  const check = async (): Promise<void> => {
    const asked = address.value;
    status.textContent = asked ? __('Reading …', 'mmc-widgets') : '';
    const said = asked ? await resultOf(asked) : '';
    // Somebody may have typed on meanwhile.
    if (asked === address.value) status.textContent = said;
  };
  address.addEventListener('change', () => void check());
  void check();
}

async function resultOf(address: string): Promise<string> {
  const url = safeUrl(address);
  if (!url) return __('This is no address. It begins with https://', 'mmc-widgets');
  try {
    const { feed } = await load(url, { read, signal: new AbortController().signal, maxAge: 0 });
    return summaryOf(feed);
  } catch (error) {
    const reason = error instanceof FeedError ? error.message : String(error);
    // translators: %s is what went wrong, in English.
    return sprintf(__('The feed cannot be read from here: %s', 'mmc-widgets'), reason);
  }
}

function summaryOf({ title, items, _mmc }: ContentFeed): string {
  // translators: 1: title of the feed, 2–4: numbers.
  const text = __('“%1$s” can be read. News: %2$d, people: %3$d, cities: %4$d.', 'mmc-widgets');
  return sprintf(text, title ?? '', items.length, _mmc.people.length, _mmc.cities.features.length);
}
