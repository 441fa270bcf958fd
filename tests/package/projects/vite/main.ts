import { type NewsItem, read } from 'mmc-widgets';
import { MmcBoardRoster } from 'mmc-widgets/board-roster/class';
import 'mmc-widgets/news-list';

const list = document.createElement('mmc-news-list');
list.src = '/feed.json';
list.limit = 3;
list.ourCity = 'Amman';
list.addEventListener('mmc-load', ({ detail }) => {
  document.title = `${detail.count} entries`;
});

// An event bubbles: a page may listen where it likes.
document.addEventListener('mmc-select', ({ detail }) => {
  document.title = detail.id;
});

class CityRoster extends MmcBoardRoster {}
customElements.define('city-roster', CityRoster);
const roster = new CityRoster();
const { feed } = read(await (await fetch('/feed.json')).json());
roster.data = feed;

document.body.append(list, roster);

/** What the compiler must refuse; never called. */
export function refused(item: NewsItem): number | undefined {
  // @ts-expect-error: a heading is text
  list.heading = 1;
  // @ts-expect-error: the state is for reading
  list.state = 'ready';
  // @ts-expect-error: a title is text, and not `any`
  return item.title;
}
