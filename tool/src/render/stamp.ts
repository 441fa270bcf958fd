const STAMP = /\n<!-- mmc-feed, ([^ ]+) -->\n$/;

/**
 * HTML with a comment that has the time at which it last changed.
 *
 * @param before what an earlier run has written: where nothing but the time would differ, it stays as it is
 * @param now ISO 8601
 */
export function stamped(html: string, now: string, before: string | undefined): string {
  const withTime = (time: string): string => `${html}\n<!-- mmc-feed, ${time} -->\n`;
  const time = STAMP.exec(before ?? '')?.[1];
  return time !== undefined && withTime(time) === before ? before : withTime(now);
}
