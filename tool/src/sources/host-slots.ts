/** Requests at once to one host. */
const SLOTS = 2;

interface Host {
  busy: number;
  waiting: (() => void)[];
}

const hosts = new Map<string, Host>();

/** Runs a request when its host has a free slot. */
export async function withHostSlot<T>(host: string, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const slots = hosts.get(host) ?? { busy: 0, waiting: [] };
  hosts.set(host, slots);
  if (slots.busy >= SLOTS) await new Promise<void>((resolve) => slots.waiting.push(resolve));
  else slots.busy++;
  try {
    signal.throwIfAborted();
    return await run();
  } finally {
    const next = slots.waiting.shift();
    if (next) next();
    else slots.busy--;
  }
}
