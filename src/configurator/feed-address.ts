/** `example.org/feed.json` and `www.example.org`: how addresses are said, and how no relative one begins. */
const WITHOUT_SCHEME = /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?\/)/i;

/** An address as somebody meant it: as a browser's address bar takes it. */
export function completeAddress(written: string): string {
  const address = written.trim();
  return WITHOUT_SCHEME.test(address) ? `https://${address}` : address;
}
