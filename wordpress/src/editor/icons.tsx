import { createElement } from '@wordpress/element';

/** What each widget looks like, drawn small, on the 24 by 24 units that the editor's icons have. */
const DRAWINGS: Record<string, string> = {
  'news-list': 'M4 5h5v5H4zM11 5h9v1.5h-9zM11 8h6v1.5h-6zM4 14h5v5H4zM11 14h9v1.5h-9zM11 17h6v1.5h-6z',
  'press-release-card':
    'M4 3h16v18H4zM5.5 4.5v15h13v-15zM7.5 7h9v1.5h-9zM7.5 10.5h9V12h-9zM7.5 13.5h9V15h-9zM7.5 16.5h5V18h-5z',
  'board-roster':
    'M7 4.5a2.5 2.5 0 1 0 .01 0zM3 13.5c0-2.5 1.8-4 4-4s4 1.5 4 4zM17 4.5a2.5 2.5 0 1 0 .01 0zM13 13.5c0-2.5 1.8-4 4-4s4 1.5 4 4zM3 16h8v1.5H3zM3 19h5v1.5H3zM13 16h8v1.5h-8zM13 19h5v1.5h-5z',
  'city-map':
    'M12 3a6.5 6.5 0 0 0-6.5 6.5C5.5 14 12 21 12 21s6.5-7 6.5-11.5A6.5 6.5 0 0 0 12 3zm0 1.5a5 5 0 0 1 5 5c0 2.7-3.2 7-5 9.2-1.8-2.2-5-6.5-5-9.2a5 5 0 0 1 5-5zm0 2.5a2.5 2.5 0 1 0 .01 0z',
};

export const iconOf = (widget: string): JSX.Element => (
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path fillRule="evenodd" d={DRAWINGS[widget] ?? ''} />
  </svg>
);
