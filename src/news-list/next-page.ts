import type { ReactiveController } from 'lit';
import { FeedError } from '../feed/index.js';
import type { Announcer } from '../widget/announcer.js';
import { asFeedError, type FeedController, type FeedHost } from '../widget/feed-controller.js';
import type { FeedState } from '../widget/state.js';
import type { JoinedPages } from './joined-pages.js';

/** Milliseconds after the first view until the code for the next page is fetched. */
const PREPARE_DELAY = 2000;

const importPages = (): Promise<{ JoinedPages: typeof JoinedPages }> => import('./joined-pages.js');
/** Of the page: fetches the code before the press that wants it. */
let timer: ReturnType<typeof setTimeout> | undefined;
const prepare = (): void => void importPages().catch(() => undefined);

/** Loads the page of a feed after the last one. The code for that comes after the first view. */
export class NextPage implements ReactiveController {
  isLoading = false;
  private pages: JoinedPages | undefined;
  /** What was shown when the page did not come. */
  private failed: FeedState | undefined;

  constructor(
    private readonly host: FeedHost,
    private readonly feed: FeedController,
    private readonly announcer: Announcer,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.address) timer ??= setTimeout(prepare, PREPARE_DELAY);
  }

  /** Where it is; undefined where there is none that was not loaded before. */
  get address(): string | undefined {
    const { result, address } = this.feed;
    const next = result?.feed.next_url;
    return next === address || (next && this.pages?.has(next)) ? undefined : next;
  }

  get hasFailed(): boolean {
    return this.failed === this.feed.state;
  }

  /** Resolves to whether it has come. */
  async load(): Promise<boolean> {
    const { host, feed } = this;
    this.isLoading = true;
    host.requestUpdate();
    try {
      const { JoinedPages } = await importPages().catch((error: unknown) => {
        throw new FeedError('network', `The code for the next page could not be loaded: ${String(error)}`);
      });
      this.pages ??= new JoinedPages(feed, host.read);
      return await this.pages.load(this.address ?? '');
    } catch (error) {
      this.failed = feed.state;
      this.announcer.announceFailure(asFeedError(error));
      return false;
    } finally {
      this.isLoading = false;
      host.requestUpdate();
      await host.updateComplete;
    }
  }
}
