import type { TableSection } from '../model/source.js';

/** The target fields of a section by their flat names, as `fields`, `set`, `only` and `not` of the configuration know them. */
export function targetsOf(as: TableSection): readonly string[] {
  void as;
  return [];
}

/** The target that a name in the configuration means: its flat name, or any header word ("date", "link", "board"). */
export function targetNamed(as: TableSection, name: string): string | undefined {
  void [as, name];
  return undefined;
}
