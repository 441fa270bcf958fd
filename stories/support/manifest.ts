import { z } from 'zod';

const described = z.object({
  name: z.string().default(''),
  description: z.string().optional(),
  default: z.string().optional(),
});
const typed = described.extend({ type: z.object({ text: z.string() }).optional() });
const list = <T extends z.ZodType>(type: T): z.ZodDefault<z.ZodArray<T>> => z.array(type).default([]);

const declaration = z.object({
  tagName: z.string().optional(),
  attributes: list(typed),
  members: list(typed),
  events: list(typed),
  slots: list(described),
  cssParts: list(described),
  cssProperties: list(described),
});
const schema = z.object({ modules: z.array(z.object({ declarations: list(declaration) })) });

export type Declaration = z.infer<typeof declaration>;

/** What `npm run build`, and the start of this Storybook, have written of the elements' class comments. */
const [file] = Object.values(import.meta.glob('../../dist/custom-elements.json', { eager: true, import: 'default' }));
export const manifest: unknown = file;

const { modules } = schema.parse(file);

export function declarationOf(tag: string): Declaration {
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>.`);
  return found;
}
