import type { EntryReader } from '../reader.js';
import type { NewsItem } from '../schema.js';
import { readShape } from '../shape.js';
import { newsItemShape } from '../shapes.js';

export const readItem: EntryReader<NewsItem> = (value, path, report) =>
  readShape<NewsItem>(newsItemShape, value, path, report);
