import type { EntryReader } from '../reader.js';
import type { Person } from '../schema.js';
import { shapeReader } from '../shape-reader.js';
import { personShape } from '../shapes.js';
import { withMemberships } from './memberships.js';

export const readPerson: EntryReader<Person> = withMemberships(shapeReader<Person>(personShape));
