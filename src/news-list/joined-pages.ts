import { load, type LazyReader, type LoadResult } from '../feed/index.js';
import { type AddedPages, type FeedController, SHARED_COPY_AGE } from '../widget/feed-controller.js';

/** A feed with the pages that its reader has loaded: a module of its own. */
export class JoinedPages implements AddedPages {
  private pages: LoadResult[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private readonly feed: FeedController,
    private readonly read: LazyReader,
  ) {
    feed.pages = this;
  }

  has(address: string): boolean {
    return this.seen.has(address);
  }

  /**
   * Adds the items of a page to those that are there. Resolves to whether it has come: another request may overtake it.
   *
   * @throws FeedError
   */
  async load(address: string): Promise<boolean> {
    const { feed, read } = this;
    const { signal } = feed;
    try {
      const page = await load(address, { read, signal, maxAge: SHARED_COPY_AGE });
      const { result } = feed;
      if (signal.aborted || !result) return false;
      this.seen.add(address);
      this.pages.push(page);
      feed.show(joined(result, page));
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
  }

  addTo(result: LoadResult): LoadResult {
    return this.pages.reduce(joined, result);
  }

  forget(): void {
    this.pages = [];
    this.seen.clear();
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
