import type { EntryReader } from '../reader.js';
import type { NewsItem } from '../schema.js';
import { shapeReader } from '../shape.js';
import { newsItemShape } from '../shapes.js';

export const readItem: EntryReader<NewsItem> = shapeReader<NewsItem>(newsItemShape);
