import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds from asking to the first byte of an answer. */
export const ROUND_TRIP = 150;
/** Bytes of payload in one packet. */
const SEGMENT = 1460;
/** Segments that a server sends at first without having heard of any (RFC 6928). */
const FIRST_WINDOW = 10;

/**
 * A long wire to a port of this machine, on a port of its own: every byte is under way for half a round trip, opening a
 * connection costs a whole one, and each connection begins with slow start.
 *
 * @returns its port, the bytes that have come through it, and how to close it
 */
export async function startWire(port) {
  let arrived = 0;
  const server = createServer((browser) => {
    const remote = connect(port, '127.0.0.1');
    for (const socket of [browser, remote]) socket.setNoDelay(true).on('error', () => socket.destroy());
    // The browser's system has answered at once: what comes early waits for the handshake that was skipped.
    const opened = sleep(ROUND_TRIP);
    browser.on('data', async (bytes) => {
      await opened;
      setTimeout(() => remote.writable && remote.write(bytes), ROUND_TRIP / 2);
    });
    const send = slowStart((segment) => {
      arrived += segment.length;
      if (browser.writable) browser.write(segment);
    });
    remote.on('data', send);
    browser.on('close', () => remote.destroy());
    remote.on('close', () => setTimeout(() => browser.destroy(), ROUND_TRIP));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: server.address().port,
    /** How many bytes browsers have been sent since this was called last. */
    takeBytes() {
      const bytes = arrived;
      arrived = 0;
      return bytes;
    },
    close: () => server.close(),
  };
}

/**
 * Sends as a server's TCP does at the start of a connection (RFC 5681): no more at a time than the window, which
 * grows by what arrives, provided that more than half of it was used (as in Linux, `tcp_is_cwnd_limited`). Nothing is
 * lost on this wire, and it is as broad as one likes.
 *
 * @param deliver is called with each segment when it arrives
 * @returns what takes the bytes to send
 */
function slowStart(deliver) {
  let waiting = Buffer.alloc(0);
  let window = FIRST_WINDOW * SEGMENT;
  let [sent, arrived] = [0, 0];
  // The most that was under way during this round trip, and where the round trip ends.
  let [most, end] = [0, 0];

  const send = () => {
    while (waiting.length > 0 && sent - arrived < window) {
      const segment = waiting.subarray(0, SEGMENT);
      waiting = waiting.subarray(SEGMENT);
      sent += segment.length;
      setTimeout(deliver, ROUND_TRIP / 2, segment);
      setTimeout(acknowledge, ROUND_TRIP, segment.length);
    }
    if (arrived >= end || sent - arrived > most) [most, end] = [sent - arrived, sent];
  };
  const acknowledge = (bytes) => {
    arrived += bytes;
    if (2 * most > window) window += bytes;
    send();
  };
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    send();
  };
}
