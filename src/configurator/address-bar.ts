/** Milliseconds. Browsers allow about a hundred changes of the address in ten seconds; a drag or a sentence makes more. */
const REST = 300;

/** Writes the choices into the address: one entry in the history for all that is done to one field. */
export class AddressBar {
  private lastField: string | undefined;
  private waiting: { hash: string; timer: ReturnType<typeof setTimeout> } | undefined;

  write(field: string, hash: string): void {
    if (field === this.lastField) return this.wait(hash);
    this.flush();
    history.pushState(null, '', hash);
    this.lastField = field;
  }

  /** Writes what waits. */
  flush(): void {
    if (!this.waiting) return;
    history.replaceState(null, '', this.waiting.hash);
    this.forget();
  }

  /** The entry is another one, or is none of ours any more: what waits does not belong there. */
  leave(): void {
    this.forget();
    this.lastField = undefined;
  }

  private wait(hash: string): void {
    this.forget();
    this.waiting = { hash, timer: setTimeout(() => this.flush(), REST) };
  }

  private forget(): void {
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
  }
}
