/**
 * Opt-in types for React 19: with `mmc-widgets/react` imported, TSX knows the elements.
 * Derived from the classes, so that nothing is listed here but their tags. Types only; nothing of it runs.
 *
 * The names are those of the attributes (`our-city`), which reach an element before it is defined and on a server, too.
 */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MmcBoardRoster } from './board-roster/board-roster.js';
import type { MmcCityMap } from './city-map/city-map.js';
import type { MmcNewsList } from './news-list/news-list.js';
import type { MmcPressReleaseCard } from './press-release-card/press-release-card.js';

/** `ourCity` -> `our-city` */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** What a page may set; the rest of an element's public members is for reading or calling. */
type Settable<Element> = Exclude<keyof Element, keyof LitElement | 'constructor' | 'state' | 'read' | 'reload'> &
  string;

type Options<Element> = { [Name in Settable<Element> as Dashed<Name>]?: Element[Name] };

/** `onmmc-load`, `onmmc-error`, `onmmc-select` */
type Listeners = {
  [Type in keyof HTMLElementEventMap & `mmc-${string}` as `on${Type}`]?: (event: HTMLElementEventMap[Type]) => void;
};

type Props<Element> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Options<Element>> &
  Options<Element> &
  Listeners;

declare module 'react' {
  // A namespace is how React's own types are written.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'mmc-news-list': Props<MmcNewsList>;
      'mmc-press-release-card': Props<MmcPressReleaseCard>;
      'mmc-board-roster': Props<MmcBoardRoster>;
      'mmc-city-map': Props<MmcCityMap>;
    }
  }
}
