import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError, load, type LoadResult, type Reader } from '../feed/index.js';
import { feedAddress } from './feed-address.js';
import { RefreshTimer } from './refresh-timer.js';
import type { FeedState } from './state.js';
import { whenNear } from './when-near.js';

/** What the controller needs of its element. */
export interface FeedHost extends ReactiveControllerHost, Element {
  readonly hasUpdated: boolean;
  /** Reads the documents that the element can show. */
  readonly read: Reader;
  src?: string | undefined;
  data?: unknown;
  refresh?: number | undefined;
  loading?: string | undefined;
}

/** Milliseconds for which an element uses the copy that another element of the page has loaded. */
const SHARED_COPY_AGE = 5 * 60_000;

/** Keeps an element's feed: loads it, again when asked, and stops when the element goes. The last request wins. */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'loading' };
  /** Whether the next page is on its way, or why it did not come. */
  next: 'idle' | 'loading' | 'failed' = 'idle';

  private latest: Promise<void> | undefined;
  private abort = new AbortController();
  /** Where the feed is, once it is known. */
  address: string | undefined;
  /** The pages that "Load more" has brought, and the addresses of all. */
  private pages: LoadResult[] = [];
  private readonly seen = new Set<string>();
  private readonly timer = new RefreshTimer(() => this.begin(this.timer.interval / 2));

  constructor(private readonly host: FeedHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.start();
  }

  hostDisconnected(): void {
    this.abort.abort();
    this.next = 'idle';
    this.timer.stop();
  }

  /** Begins anew: the first time, and whenever `src`, `data`, `loading` or `refresh` have changed. */
  start(): void {
    this.timer.stop();
    if (!this.host.isConnected) return;
    if (this.host.data !== undefined && this.host.data !== null) return this.readData(this.host.data);
    const address = feedAddress(this.host.src, this.host.baseURI);
    if (address !== this.address) this.set({ status: 'loading' });
    this.address = address;
    this.pages = [];
    this.seen.clear();
    const signal = this.renewSignal();
    const first = (): void => {
      this.timer.start(this.host.refresh);
      this.begin(SHARED_COPY_AGE);
    };
    if (this.host.loading === 'lazy') whenNear(this.host, signal, first);
    else first();
  }

  /** Asks the server again, past every copy. Settles when the answer is shown, or the one that overtook it. */
  async reload(): Promise<void> {
    await this.host.updateComplete;
    if (this.host.data !== undefined && this.host.data !== null) this.readData(this.host.data);
    else this.begin(0);
    for (let awaited; awaited !== this.latest;) {
      awaited = this.latest;
      await awaited;
    }
    await this.host.updateComplete;
  }

  /** Whether there is a page after the last one, that was not loaded before. */
  get hasNext(): boolean {
    const { next_url } = this.result?.feed ?? {};
    return next_url !== undefined && !this.seen.has(next_url);
  }

  /** Adds the items of the next page to those that are there. */
  async loadNext(): Promise<void> {
    const { result } = this;
    const address = result?.feed.next_url;
    if (!result || !address || !this.hasNext) return;
    this.next = 'loading';
    this.host.requestUpdate();
    const { signal } = this.abort;
    try {
      const page = await load(address, { read: this.host.read, signal, maxAge: SHARED_COPY_AGE });
      this.seen.add(address);
      this.pages.push(page);
      this.next = 'idle';
      this.show(joined(result, page));
    } catch {
      if (signal.aborted) return;
      this.next = 'failed';
      this.host.requestUpdate();
    }
    await this.host.updateComplete;
  }

  private get result(): LoadResult | undefined {
    return this.state.status === 'ready' || this.state.status === 'stale' ? this.state.result : undefined;
  }

  /** The last request wins: the one before it is aborted. */
  private begin(maxAge: number): void {
    this.latest = this.load(maxAge);
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
      this.seen.add(address);
      this.next = 'idle';
      this.show(this.pages.reduce(joined, result));
    } catch (error) {
      if (!signal.aborted) this.fail(error);
    }
  }

  private readData(data: unknown): void {
    this.renewSignal();
    this.address = undefined;
    this.pages = [];
    this.seen.clear();
    try {
      this.show({ ...this.host.read(data), received: undefined });
    } catch (error) {
      this.fail(error);
    }
  }

  private show(result: LoadResult): void {
    this.set({ status: result.failure ? 'stale' : 'ready', result });
  }

  /** Shows an error in place of the feed. */
  fail(error: unknown): void {
    this.set({
      status: 'error',
      error: error instanceof FeedError ? error : new FeedError('not-a-feed', String(error)),
    });
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

/** Two pages as one feed. Of two items with the same id, the first wins. */
function joined(first: LoadResult, page: LoadResult): LoadResult {
  const ids = new Set(first.feed.items.map(({ id }) => id));
  const items = [...first.feed.items, ...page.feed.items.filter(({ id }) => !ids.has(id))];
  return {
    ...first,
    feed: { ...first.feed, items, next_url: page.feed.next_url },
    warnings: [...first.warnings, ...page.warnings],
  };
}
