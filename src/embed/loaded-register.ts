/**
 * Stands in for `widget/register.ts` in the files that the loader imports: the loader has asked whether the browser is
 * new enough, and names two versions.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
