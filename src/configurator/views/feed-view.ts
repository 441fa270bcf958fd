import { html, nothing, type TemplateResult } from 'lit';
import type { Warning } from '../../feed/index.js';
import type { FeedCheck } from '../feed-check.js';
import { missingFor, summaryOf } from '../feed-summary.js';

/** So many warnings are listed; the others are counted. */
const LISTED = 20;

/** What the check of the feed has found, in words. */
export function checkView(check: FeedCheck, widget: string): TemplateResult {
  if (check.status === 'checking') return html`<p class="verdict">Checking the feed …</p>`;
  if (check.status === 'refused') {
    const { what, remedy, detail } = check.trouble;
    return html`
      <div class="verdict bad">
        <p><strong>${what}</strong></p>
        <p>${remedy}</p>
        ${
          detail
            ? html`<details>
                <summary>For developers</summary>
                <code>${detail}</code>
              </details>`
            : nothing
        }
      </div>
    `;
  }
  const missing = missingFor(widget, check.feed);
  return html`
    <div class="verdict ${missing ? 'bad' : 'good'}">
      <p><strong>The feed can be read:</strong> ${summaryOf(check.feed)}.</p>
      ${[...(missing ? [missing] : []), ...check.notes].map((note) => html`<p>${note}</p>`)}
    </div>
    ${check.warnings.length > 0 ? warningsView(check.warnings) : nothing}
  `;
}

function warningsView(warnings: readonly Warning[]): TemplateResult {
  const more = warnings.length - LISTED;
  return html`
    <details class="warnings">
      <summary>
        ${warnings.length === 1 ? 'One thing' : `${warnings.length} things`} in the feed could not be used
      </summary>
      <p class="hint">The widgets leave these out and show the rest. Send the list to whoever makes the feed.</p>
      <ul>
        ${warnings
          .slice(0, LISTED)
          .map(
            ({ path, expected, found }) => html`
              <li><code>${path || 'the document'}</code>: expected ${expected}, found <bdi>${found}</bdi></li>
            `,
          )}
      </ul>
      ${more > 0 ? html`<p>… and ${more} more.</p>` : nothing}
    </details>
  `;
}
