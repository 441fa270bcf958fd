import { writeFile } from 'node:fs/promises';

/** Writes the style sheets that `mmc-feed render --styles link` names: the very text of `--styles inline`. */
export async function writeFragmentStyles(dist, widgets) {
  const { fragmentStyles } = await import(new URL('../tool/dist/testing.mjs', import.meta.url));
  for (const widget of widgets) await writeFile(new URL(`mmc-${widget}.css`, dist), fragmentStyles(widget));
}
