/** Pages on the look have nothing to set, and their code is of no use to anybody. */
export const NO_PANELS = { controls: { disable: true }, docs: { codePanel: false } };
