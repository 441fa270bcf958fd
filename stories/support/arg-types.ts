import type { ArgTypes } from '@storybook/web-components-vite';
import { type Declaration, declarationOf } from './manifest.js';

/** Attributes that ask a server, or are for reading: a story has no use for their controls. */
const WITHOUT_CONTROL = new Set(['src', 'state', 'refresh', 'loading']);

/** Controls and tables of an element: its attributes as controls, the rest of its public interface to read. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties } = declarationOf(tag);
  return {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeRow(attribute)])),
    ...rows('properties and methods', members.filter(isOwnOfScripts)),
    ...rows('events', events),
    ...rows(
      'slots',
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
    ),
    ...rows('parts', cssParts),
    ...rows('tokens', cssProperties),
  };
}

type Attribute = Declaration['attributes'][number];
type Row = Partial<Attribute>;

function attributeRow(row: Attribute): ArgTypes[string] {
  const { name, description, type } = row;
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/"([^"]*)"/g)].flatMap(([, option]) => option ?? []);
  const control = options.length > 0 ? 'select' : text === 'boolean' || text === 'number' ? text : 'text';
  return {
    name,
    description,
    type: { name: 'other', value: text },
    ...(options.length > 0 && { options }),
    control: WITHOUT_CONTROL.has(name) ? false : { type: control },
    table: table('attributes', row),
  };
}

/** Rows under keys of their own: a part may be named as an attribute is. */
function rows(category: string, list: readonly Row[]): ArgTypes {
  return Object.fromEntries(
    list.map((row) => [
      `${category} ${row.name}`,
      { name: row.name, description: row.description, control: false, table: table(category, row) },
    ]),
  );
}

function table(category: string, { type, default: value }: Row): NonNullable<ArgTypes[string]>['table'] {
  return { category, type: { summary: type?.text }, ...(value && { defaultValue: { summary: value } }) };
}

/** Properties have attributes, but for the document itself. */
const isOwnOfScripts = ({ name }: Row): boolean => name === 'data' || name === 'reload';
