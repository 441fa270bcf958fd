const DAY = 86_400_000;

/**
 * The RSS of a partner, as broken as they come: an ampersand by itself, an entity that XML does not have, a title that
 * is encoded twice over, an entry without an end, and a date that there is not.
 *
 * @param day midnight of the editor's day, in milliseconds since 1970
 */
export function partnerFeed(day: number): string {
  const date = (daysAgo: number): string => new Date(day - daysAgo * DAY).toUTCString();
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>Cities and Ports</title>
<link>https://partner.example/</link>
<item>
  <title>Ports & people: what Milan does on arrival</title>
  <link>/stories/ports-and-people</link>
  <guid isPermaLink="false">partner-71</guid>
  <pubDate>${date(6)}</pubDate>
  <description>Three days in an office&nbsp;that never closes.</description>
</item>
<item>
  <title>Nairobi&amp;#8217;s youth council has its say</title>
  <link>https://partner.example/stories/youth-council</link>
  <guid isPermaLink="false">partner-70</guid>
  <pubDate>${date(13)}</pubDate>
  <description><![CDATA[<p>Sixteen seats, and <b>one microphone</b>.</p>]]></description>
<item>
  <title>A letter from Montréal</title>
  <link>https://partner.example/stories/montreal</link>
  <guid isPermaLink="false">partner-66</guid>
  <pubDate>31 Sept ${new Date(day).getUTCFullYear()}</pubDate>
  <description>On snow, and on who clears it.</description>
</item>
</channel></rss>
`;
}
