import type { EntryReader } from '../reader.js';
import type { Person } from '../schema.js';
import { readShape } from '../shape.js';
import { personShape } from '../shapes.js';

export const readPerson: EntryReader<Person> = (value, path, report) =>
  readShape<Person>(personShape, value, path, report);
