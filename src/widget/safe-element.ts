import { LitElement, type PropertyValues } from 'lit';
import { isYes } from './attributes.js';
import { isEdited } from './editing.js';
import { plainDocument } from './plain-document.js';

/**
 * Lit's element, made safe for pages that we do not know: boolean properties take what frameworks write, the `state`
 * attribute is there again when a script has changed it, and no exception of ours gets out into the page.
 */
export abstract class SafeElement extends LitElement {
  declare readonly ['constructor']: typeof LitElement;

  abstract readonly state: string;
  /** Whether not even the message of an error can be drawn. */
  private isBroken = false;

  /** Has a message drawn in place of what could not be; false where that is the message itself. */
  protected abstract showFailure(error: unknown): boolean;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'state'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'state' && value !== this.state) this.requestUpdate();
  }

  /** Booleans are what frameworks meant, before anything reads them. */
  protected override willUpdate(changed: PropertyValues): void {
    for (const name of changed.keys()) {
      const { type } = this.constructor.getPropertyOptions(name);
      if (type === Boolean) Reflect.set(this, name, isYes(Reflect.get(this, name)));
    }
  }

  protected override updated(): void {
    if (!isEdited(this)) this.setAttribute('state', this.state);
  }

  protected override performUpdate(): void {
    if (this.isBroken) return;
    try {
      super.performUpdate();
    } catch (error) {
      // The first update has been, though it has failed: the next one does not begin anew.
      this.hasUpdated = true;
      if (!this.showFailure(error)) this.showFallback();
    }
  }

  private showFallback(): void {
    this.isBroken = true;
    this.renderRoot.replaceChildren(plainDocument.createElement('slot'));
    this.updated();
  }
}
