// What the news list is measured beside: the same entries as somebody writes them with Lit for a site of their own,
// whose feed they know. One language, no states, no checks.
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

class CityNews extends LitElement {
  static properties = {
    src: {},
    limit: { type: Number },
    feed: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      font:
        16px/1.5 system-ui,
        sans-serif;
      color: #17262b;
    }
    h2 {
      margin: 0 0 1rem;
      font-size: 1.75em;
      line-height: 1.2;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .item {
      display: grid;
      gap: 0.25em 1.5em;
      padding: 1.25em 0;
      border-top: 1px solid #d5dee1;
    }
    @media (min-width: 44em) {
      .item {
        grid-template-columns: 11em 1fr;
      }
    }
    .meta {
      font-size: 0.875em;
    }
    .label {
      display: block;
      font-weight: 600;
      color: #00696f;
    }
    time {
      color: #5a6b70;
    }
    h3 {
      margin: 0;
      font-size: 1.25em;
      line-height: 1.3;
    }
    h3 a {
      color: inherit;
      text-decoration: none;
    }
    h3 a:hover {
      text-decoration: underline;
    }
    p {
      margin: 0.5em 0 0;
      max-width: 50em;
    }
    .note {
      font-size: 0.875em;
      color: #5a6b70;
    }
  `;

  constructor() {
    super();
    this.limit = 10;
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    const response = await fetch(this.src);
    if (response.ok) this.feed = await response.json();
  }

  render() {
    if (!this.feed) return html`<slot></slot>`;
    const newest = this.feed.items.toSorted((one, other) =>
      (other.date_published ?? '').localeCompare(one.date_published ?? ''),
    );
    return html`
      <h2>${this.feed.title}</h2>
      <ul>
        ${repeat(newest.slice(0, this.limit), ({ id }) => id, renderItem)}
      </ul>
    `;
  }
}

function renderItem({ title, url, summary, date_published, _mmc = {} }) {
  const label = [_mmc.topics?.join(', '), _mmc.type].filter(Boolean).join(' ');
  return html`
    <li class="item">
      <div class="meta">
        ${label ? html`<span class="label">${label}</span>` : nothing}
        ${
          date_published
            ? html`<time datetime=${date_published}>${dates.format(new Date(date_published))}</time>`
            : nothing
        }
      </div>
      <div>
        <h3>${url ? html`<a href=${url}>${title}</a>` : title}</h3>
        ${summary ? html`<p>${summary}</p>` : nothing}
        ${_mmc.cross_post ? html`<p class="note">${_mmc.cross_post.notice}</p>` : nothing}
      </div>
    </li>
  `;
}

customElements.define('city-news', CityNews);
