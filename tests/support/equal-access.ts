/** The rules of IBM's Equal Access, beside those of axe. */
import type { Checker } from 'accessibility-checker-engine';

declare global {
  /** What the engine's script defines. */
  var ace: { Checker: new () => Checker };
}

const engine = document.createElement('script');
engine.src = '/node_modules/accessibility-checker-engine/ace.js';
const loaded = new Promise((resolve, reject) => {
  engine.addEventListener('load', resolve);
  engine.addEventListener('error', reject);
});
document.head.append(engine);

/** The violations that the engine finds in an element, of WCAG 2.2 and of IBM's own requirements, each with its place. */
export async function violations(element: Element): Promise<string[]> {
  await loaded;
  const { results } = await new ace.Checker().check(element, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [policy, outcome] }) => `${policy} ${outcome}` === 'VIOLATION FAIL')
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
}
