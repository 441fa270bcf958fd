import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** What pictures depend on beside the widgets: the browser, and the fonts of the machine. */
export const conditions = (chromium) => ({ chromium, fonts: fonts() });

/** A short name for all installed fonts and their versions. */
function fonts() {
  try {
    const list = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'], { encoding: 'utf8' });
    return createHash('sha256').update(list.split('\n').sort().join('\n')).digest('hex').slice(0, 12);
  } catch {
    return `those of ${process.platform}`;
  }
}
