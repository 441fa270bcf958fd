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
    this.stop();
    if (!seconds || Number.isNaN(seconds)) return;
    this.interval = Math.max(MIN_SECONDS, seconds) * 1000;
    plainDocument.addEventListener('visibilitychange', this.schedule);
    this.postpone();
  }

  stop(): void {
    clearTimeout(this.timer);
    plainDocument.removeEventListener('visibilitychange', this.schedule);
  }

  private postpone(): void {
    this.due = Date.now() + this.interval;
    this.schedule();
  }

  private readonly schedule = (): void => {
    clearTimeout(this.timer);
    if (plainDocument.visibilityState === 'hidden') return;
    this.timer = setTimeout(
      () => {
        this.callback();
        this.postpone();
      },
      Math.max(0, this.due - Date.now()),
    );
  };
}
