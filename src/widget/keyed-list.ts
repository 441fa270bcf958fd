import { render, type TemplateResult } from 'lit';

/** An element with what Lit knows of it: the fragment that it was drawn into, and has left for the page. */
interface Drawn {
  holder: DocumentFragment;
  element: Element | null;
}

/**
 * A list whose entries have nodes of their own, by key, for as long as they are shown. What a translator or an
 * extension has written into one goes with it, and is never seen in another.
 */
export class KeyedList {
  private list: Drawn | undefined;
  private entries: ReadonlyMap<string, Drawn> = new Map();

  /**
   * The element of the list, with its entries in their order.
   *
   * @param list the template of an element without children
   * @param entries the key and the template of each, of one element
   */
  render(list: TemplateResult, entries: readonly (readonly [key: string, view: TemplateResult])[]): Element | null {
    this.list = draw(list, this.list);
    const drawn = new Map<string, Drawn>();
    for (const [key, view] of entries) {
      const unique = drawn.has(key) ? `${key} ${drawn.size}` : key;
      drawn.set(unique, draw(view, this.entries.get(unique)));
    }
    this.entries = drawn;
    const { element } = this.list;
    if (element) arrange(element, [...drawn.values()]);
    return element;
  }
}

function draw(
  view: TemplateResult,
  { holder, element }: Drawn = { holder: new DocumentFragment(), element: null },
): Drawn {
  render(view, holder);
  // Drawn from another template, it is another element.
  return { holder, element: holder.firstElementChild ?? element };
}

/** Moves no more than it must, and gives the focus back to what has lost it by that. */
function arrange(list: Element, entries: readonly Drawn[]): void {
  const root = list.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const wanted = new Set(entries.map(({ element }) => element));
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let next = list.firstElementChild;
  for (const element of wanted) {
    if (element === next) next = next?.nextElementSibling ?? null;
    else if (element) list.insertBefore(element, next);
  }
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
}

/** The lists of several groups, by their names. */
export class KeyedLists {
  private readonly lists = new Map<string, KeyedList>();

  of(name: string): KeyedList {
    const list = this.lists.get(name) ?? new KeyedList();
    this.lists.set(name, list);
    return list;
  }
}
