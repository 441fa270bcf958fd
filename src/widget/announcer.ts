import type { FeedError } from '../feed/index.js';
import { logError, logWarnings } from './console.js';
import { MmcErrorEvent, MmcLoadEvent } from './events.js';
import type { FeedState } from './state.js';

/** Tells the page and the console, once, what has become of a widget's feed. */
export class Announcer {
  private announced: FeedState | undefined;
  private readonly failures = new WeakSet<FeedError>();

  constructor(private readonly element: Element) {}

  /** @param count of the entries that are shown */
  announce(state: FeedState, count: number): void {
    if (state === this.announced || state.status === 'loading') return;
    this.announced = state;
    this.announceFailure(state.status === 'error' ? state.error : state.result.failure);
    if (state.status === 'error') return;
    const { feed, warnings } = state.result;
    logWarnings(this.element.localName, warnings);
    const generatedAt = feed._mmc.generated_at;
    this.element.dispatchEvent(new MmcLoadEvent({ count, warnings, stale: state.status === 'stale', generatedAt }));
  }

  announceFailure(failure: FeedError | undefined): void {
    if (!failure || this.failures.has(failure)) return;
    this.failures.add(failure);
    logError(this.element.localName, failure);
    this.element.dispatchEvent(new MmcErrorEvent({ kind: failure.kind, message: failure.message }));
  }
}
