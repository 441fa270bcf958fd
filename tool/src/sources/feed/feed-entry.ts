/** A value of a feed, and the element that it stands in: "dc:date", or the property of a JSON feed. */
export interface FeedValue {
  element: string;
  value: string;
}

/** An entry of a feed of any kind, as its source has it. Addresses are absolute; texts are HTML. */
export interface FeedEntry {
  /** What the feed calls it, for machines. */
  guid?: FeedValue | undefined;
  title?: FeedValue | undefined;
  link?: FeedValue | undefined;
  /** As it is written. */
  date?: FeedValue | undefined;
  modified?: FeedValue | undefined;
  summary?: FeedValue | undefined;
  content?: FeedValue | undefined;
  picture?: FeedValue | undefined;
  pictureText?: FeedValue | undefined;
  categories: readonly FeedValue[];
  language?: FeedValue | undefined;
  /** The values of any element, by its name as the configuration has it. */
  valuesOf(name: string): FeedValue[];
}
