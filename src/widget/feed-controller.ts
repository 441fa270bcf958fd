import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError, type LazyReader, load, type LoadResult, prepareRecovery, type ReadResult } from '../feed/index.js';
import { feedAddress } from './feed-address.js';
import { isPromise } from './is-promise.js';
import { RefreshTimer } from './refresh-timer.js';
import type { FeedState } from './state.js';
import { whenNear } from './when-near.js';

/** The pages that an element has added to its feed. */
export interface AddedPages {
  /** The feed as it has come anew, with those pages. */
  addTo(result: LoadResult): LoadResult;
  forget(): void;
}

/** What the controller needs of its element. */
export interface FeedHost extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
  /** Reads the documents that the element can show. */
  readonly read: LazyReader;
  src?: string | undefined;
  data?: unknown;
  refresh?: number | undefined;
  loading?: string | undefined;
}

/** Milliseconds for which an element uses the copy that another element of the page has loaded. */
export const SHARED_COPY_AGE = 5 * 60_000;
/** Milliseconds after the first view, when the page has what it needs at once. */
const RECOVERY_DELAY = 10_000;

/** Keeps an element's feed: loads it, again when asked, and stops when the element goes. The last request wins. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'loading' };
  /** Where the feed is, once it is known. */
  address: string | undefined;
  /** Settles when `data`, of which the code has yet to come, is shown. */
  reading: Promise<void> | undefined;

  /** Of an element that can add pages. */
  pages: AddedPages | undefined;

  private latest: Promise<void> | undefined;
  private abort = new AbortController();
  /** What is loaded, or on its way: an address, or the document itself. */
  private source: unknown;
  private readonly timer = new RefreshTimer(() => this.begin(this.timer.interval / 2));

  /** @param prepare makes what is slow to make and will be needed, while the feed is on its way */
  constructor(
    private readonly host: FeedHost,
    private readonly prepare: () => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.onOnline);
    if (this.host.hasUpdated) this.follow();
  }

  /** An element that is only moved is back before the microtask runs, and keeps its request. */
  hostDisconnected(): void {
    window.removeEventListener('online', this.onOnline);
    queueMicrotask(() => {
      if (!this.host.isConnected) this.stop();
    });
  }

  /**
   * Begins anew where the element asks for another feed, or was taken off the page before it had one.
   *
   * @param isHurried whether it may ask at once, after all, for what was to wait until the element is near
   */
  follow(isHurried = false): void {
    if (!this.host.isConnected) return;
    const { aborted } = this.abort.signal;
    const isWaiting = this.state.status === 'loading' && (aborted || isHurried);
    if (!this.host.hasUpdated || isWaiting || this.wanted !== this.source) return this.start();
    if (aborted) this.renewSignal();
    if (this.latest) this.timer.resume(this.host.refresh);
  }

  /** Asks the server again, past every copy. Settles when the answer is shown, or the one that overtook it. */
  async reload(): Promise<void> {
    await this.host.updateComplete;
    const { given } = this;
    if (given !== undefined) this.readData(given);
    else this.begin(0);
    for (let awaited; awaited !== this.latest;) {
      awaited = this.latest;
      await awaited;
    }
    await this.host.updateComplete;
  }

  /** What the element asks for: the document itself, or where it is. */
  private get wanted(): unknown {
    const { src, baseURI } = this.host;
    return this.given ?? feedAddress(src, baseURI);
  }

  /** The document itself; or an attribute, which some frameworks make of the property, and which is none. */
  private get given(): unknown {
    return this.host.data ?? this.host.getAttribute('data') ?? undefined;
  }

  private start(): void {
    const { given } = this;
    this.timer.stop();
    this.source = this.wanted;
    this.latest = undefined;
    this.pages?.forget();
    const signal = this.renewSignal();
    if (given !== undefined) return this.readData(given);
    this.address = feedAddress(this.host.src, this.host.baseURI);
    this.set({ status: 'loading' });
    const first = (): void => {
      this.timer.start(this.host.refresh);
      this.begin(SHARED_COPY_AGE);
    };
    if (this.host.loading === 'lazy') whenNear(this.host, signal, first);
    else first();
  }

  private stop(): void {
    this.abort.abort();
    this.timer.stop();
  }

  /** What could not be had without a connection is tried once more with it. */
  private readonly onOnline = (): void => {
    if (this.address && (this.state.status === 'error' || this.state.status === 'stale')) this.begin(0);
  };

  /** The last request wins: the one before it is aborted. */
  private begin(maxAge: number): void {
    this.latest = this.load(maxAge);
    setTimeout(this.prepare);
  }

  private async load(maxAge: number): Promise<void> {
    const { address } = this;
    const signal = this.renewSignal();
    if (this.state.status === 'error') this.set({ status: 'loading' });
    try {
      if (!address)
        throw new FeedError('network', `src is ${JSON.stringify(this.host.src)}; expected an http or https address.`);
      const result = await load(address, { read: this.host.read, signal, maxAge });
      if (signal.aborted) return;
      this.show(this.pages?.addTo(result) ?? result);
      setTimeout(prepareRecovery, RECOVERY_DELAY);
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private readData(data: unknown): void {
    const signal = this.renewSignal();
    this.address = undefined;
    this.pages?.forget();
    try {
      if (typeof data !== 'object') throw new FeedError('not-a-feed', notADocument(data));
      const result = this.host.read(data);
      if (isPromise(result)) this.reading = this.showLater(result, signal);
      else this.show({ ...result, received: undefined });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Of a document whose code has yet to come. */
  private async showLater(reading: Promise<ReadResult>, signal: AbortSignal): Promise<void> {
    try {
      const result = await reading;
      if (!signal.aborted) this.show({ ...result, received: undefined });
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  get result(): LoadResult | undefined {
    return 'result' in this.state ? this.state.result : undefined;
  }

  /** Aborted when another request is begun, or the element goes. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  show(result: LoadResult): void {
    this.set({ status: result.failure ? 'stale' : 'ready', result });
  }

  /** Shows an error in place of the feed. */
  fail(error: unknown): void {
    this.set({ status: 'error', error: asFeedError(error) });
  }

  private set(state: FeedState): void {
    this.state = state;
    this.host.requestUpdate();
  }

  private renewSignal(): AbortSignal {
    this.abort.abort();
    this.abort = new AbortController();
    return this.abort.signal;
  }
}

export const asFeedError = (error: unknown): FeedError =>
  error instanceof FeedError ? error : new FeedError('not-a-feed', String(error));

const notADocument = (data: unknown): string =>
  `data is ${JSON.stringify(data)}; expected the document itself, as a property: element.data = feed (React 18: in a ref).`;
