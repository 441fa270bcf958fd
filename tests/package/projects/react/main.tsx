import type { MmcBoardRoster } from 'mmc-widgets';
import 'mmc-widgets/board-roster';
import 'mmc-widgets/news-list';
import 'mmc-widgets/react';
import { type ReactElement, StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const feed: unknown = await (await fetch('/feed.json')).json();

function App(): ReactElement {
  const [chosen, setChosen] = useState('');
  const roster = useRef<MmcBoardRoster>(null);
  return (
    <>
      <output>{chosen}</output>
      <button onClick={() => void roster.current?.reload()}>Reload</button>
      <mmc-news-list
        src="/feed.json"
        filters
        limit={3}
        heading-level={3}
        our-city="Amman"
        onmmc-load={({ detail }) => void (document.title = `${detail.count} entries`)}
        onmmc-select={(event) => {
          event.preventDefault();
          setChosen(event.detail.id);
        }}
      >
        <a href="https://example.org/news">News</a>
      </mmc-news-list>
      <mmc-board-roster ref={roster} data={feed} layout="list" className="board" />
    </>
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(<StrictMode children={<App />} />);

// What the compiler must refuse.
// @ts-expect-error: a limit is a number
export const words = <mmc-news-list limit="three" />;
// @ts-expect-error: no element has a colour
export const colour = <mmc-news-list colour="red" />;
// @ts-expect-error: the roster has no chips
export const chips = <mmc-board-roster filters />;
// @ts-expect-error: the state is for reading
export const state = <mmc-city-map state="ready" />;
