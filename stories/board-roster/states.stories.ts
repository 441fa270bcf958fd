import type { Meta } from '@storybook/web-components-vite';
import { statesOf } from '../support/states.js';
import type { Attributes } from '../support/story.js';

export default {
  title: 'Board roster/States',
  component: 'mmc-board-roster',
  tags: ['autodocs'],
} satisfies Meta<Attributes>;

const states = statesOf('mmc-board-roster');

export const Loading = states.loading;
export const Ready = states.ready;
export const Empty = states.empty;
/** A page says it in its own words, by the slot `empty`. */
export const EmptyInOwnWords = states.emptySlot;
/** The feed has entries, and not one that can be shown. The console has the reasons. */
export const NoneCanBeShown = states.unreadable;
/** A document that another element shows. The console says which. */
export const DocumentForAnotherElement = states.elsewhere;
export const Stale = states.stale;
export const ErrorNetwork = states.network;
export const ErrorTimeout = states.timeout;
export const ErrorHttp = states.http;
export const ErrorTooLarge = states.tooLarge;
export const ErrorNotJson = states.notJson;
export const ErrorNotAFeed = states.notAFeed;
export const ErrorVersion = states.version;
/** The page's own words, by the slot `error`. The link to the source stays. */
export const ErrorInOwnWords = states.errorSlot;
