/** A field of the form that `includes/settings-page.php` prints. */
export function field<T extends Element>(name: string, kind: new () => T): T {
  const found = document.getElementById(`mmc-widgets-${name}`);
  if (found instanceof kind) return found;
  throw new Error(`The settings page has no field "${name}".`);
}
