import type { EntryReader } from '../reader.js';
import type { Person } from '../schema.js';
import { shapeReader } from '../shape.js';
import { personShape } from '../shapes.js';

export const readPerson: EntryReader<Person> = shapeReader<Person>(personShape);
