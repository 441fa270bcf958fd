// Another copy of Lit, as it comes from npm, at work on the same page.
import '../packages/@lit/reactive-element/reactive-element.js';
import { html, render } from '../packages/lit-html/lit-html.js';

render(html`<p>Rendered by ${'another Lit'}.</p>`, document.body.appendChild(document.createElement('div')));
