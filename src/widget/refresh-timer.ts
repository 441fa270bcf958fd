import { plainDocument } from './plain-document.js';

const MIN_SECONDS = 30;

/** Calls back at an interval, only while the page is visible: at once on return, when it was due meanwhile. */
export class RefreshTimer {
  /** Milliseconds */
  interval = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;

  constructor(private readonly callback: () => void) {}

  /** @param seconds at least 30; none or 0: never */
  start(seconds: number | undefined): void {
    this.interval = intervalOf(seconds);
    this.due = Date.now() + this.interval;
    this.resume(seconds);
  }

  /** Goes on after a stop: what has become due meanwhile is due at once. Another interval begins anew. */
  resume(seconds: number | undefined): void {
    if (intervalOf(seconds) !== this.interval) return this.start(seconds);
    this.stop();
    if (this.interval === 0) return;
    plainDocument.addEventListener('visibilitychange', this.schedule);
    this.schedule();
  }

  stop(): void {
    clearTimeout(this.timer);
    plainDocument.removeEventListener('visibilitychange', this.schedule);
  }

  private readonly schedule = (): void => {
    clearTimeout(this.timer);
    if (plainDocument.visibilityState === 'hidden') return;
    this.timer = setTimeout(
      () => {
        this.callback();
        this.due = Date.now() + this.interval;
        this.schedule();
      },
      Math.max(0, this.due - Date.now()),
    );
  };
}

/** Milliseconds; 0: never. */
const intervalOf = (seconds: number | undefined): number => (seconds ? Math.max(MIN_SECONDS, seconds) * 1000 : 0);
