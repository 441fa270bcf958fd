import { type NewsLine, newsLineShape, type PersonLine, personLineShape } from '../section-shapes.js';
import type { EntryReader } from '../reader.js';
import type { NewsItem, Person } from '../schema.js';
import { shapeReader } from '../shape-reader.js';
import { itemReader } from './items.js';
import { withMemberships } from './memberships.js';

export const readNewsLine: EntryReader<NewsItem> = itemReader(shapeReader<NewsLine>(newsLineShape));

export const readPersonLine: EntryReader<Person> = withMemberships(shapeReader<PersonLine>(personLineShape));
