import type { TemplateResult } from 'lit';

/** Stands for the widgets' own keyed list (src/widget/keyed-list.ts), where there are no elements: see vite.config.ts. */
export class KeyedList {
  render(list: TemplateResult, entries: readonly (readonly [key: string, view: TemplateResult])[]): TemplateResult {
    return { ...list, strings: openedUp(list.strings), values: [...list.values, entries.map(([, view]) => view)] };
  }
}

export class KeyedLists {
  of(): KeyedList {
    return new KeyedList();
  }
}

const known = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** The template of an element without children, with a place for them. */
function openedUp(strings: TemplateStringsArray): TemplateStringsArray {
  const opened = known.get(strings) ?? split(strings);
  known.set(strings, opened);
  return opened;
}

function split(strings: TemplateStringsArray): TemplateStringsArray {
  const last = strings.at(-1) ?? '';
  const end = last.lastIndexOf('</');
  const texts = [...strings.slice(0, -1), last.slice(0, end), last.slice(end)];
  return Object.assign(texts, { raw: texts });
}
