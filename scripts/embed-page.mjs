import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * The page for frames, with its script written into it: one round trip less, and its policy can name the script by
 * its hash. `'self'` would be no help, since a sandboxed frame is of no origin, and WebKit then finds no script its own.
 */
export async function embedPage(code) {
  if (/<\/script|<!--/i.test(code)) throw new Error('The script of embed.html would end early.');
  const page = await readFile(new URL('../src/embed/frame/embed.html', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(code).digest('base64');
  return page.replace('sha256-HASH', `sha256-${hash}`).replace('<script></script>', () => `<script>${code}</script>`);
}
