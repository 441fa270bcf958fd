import { moment } from './waiting.js';

interface Timer {
  at: number;
  run: () => void;
}

/** The clock of a suite: in each test time stands still, until the test lets it go on. */
export class Clock {
  private now = 0;
  private lastId = 0;
  private readonly timers = new Map<number, Timer>();

  constructor(start = '2026-11-23T10:00:00Z') {
    const { setTimeout, clearTimeout } = globalThis;
    const realNow = Date.now;
    beforeEach(() => {
      this.now = Date.parse(start);
      this.timers.clear();
      Date.now = () => this.now;
      Reflect.set(globalThis, 'setTimeout', (run: () => void, milliseconds = 0) => {
        this.timers.set(++this.lastId, { at: this.now + Math.max(0, milliseconds), run });
        return this.lastId;
      });
      Reflect.set(globalThis, 'clearTimeout', (id: number) => this.timers.delete(id));
    });
    afterEach(() => {
      Date.now = realNow;
      Object.assign(globalThis, { setTimeout, clearTimeout });
    });
  }

  /** Lets time go by, and what was due in it happen, in its order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await moment();
    for (let next = this.nextBefore(end); next; next = this.nextBefore(end)) {
      const [id, { at, run }] = next;
      this.now = Math.max(this.now, at);
      this.timers.delete(id);
      run();
      await moment();
    }
    this.now = end;
  }

  private nextBefore(end: number): [number, Timer] | undefined {
    return [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}
