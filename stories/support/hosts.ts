/** Style sheets of other people's pages, and a piece of such a page to see them at work. */
import { html, type TemplateResult } from 'lit';

export interface Host {
  title: string;
  /** The style sheet as text. */
  css: () => Promise<{ default: string }>;
  /** The page around the widget. */
  page: TemplateResult;
}

export const HOSTS: Record<string, Host> = {
  bootstrap3: {
    title: 'Bootstrap 3',
    css: () => import('bootstrap/dist/css/bootstrap.min.css?raw'),
    page: html`<div class="page-header">
        <h1>Bootstrap 3 <small>a partner's page</small></h1>
      </div>
      <p class="lead">A list, a link and a button of <a href="#top">this page</a>.</p>
      <ul>
        <li>One</li>
        <li>Two</li>
      </ul>
      <p><button class="btn btn-primary" type="button">Subscribe</button></p>`,
  },
  bootstrap5: {
    title: 'Bootstrap 5',
    css: () => import('bootstrap5/dist/css/bootstrap.min.css?raw'),
    page: html`<h1 class="display-5">Bootstrap 5</h1>
      <p class="lead">A list, a link and a button of <a href="#top">this page</a>.</p>
      <ul>
        <li>One</li>
        <li>Two</li>
      </ul>
      <p><button class="btn btn-primary" type="button">Subscribe</button></p>`,
  },
  uswds: {
    title: 'U.S. Web Design System',
    css: () => import('@uswds/uswds/css/uswds.min.css?raw'),
    page: html`<div class="usa-prose">
        <h1>U.S. Web Design System</h1>
        <p class="usa-intro">A list, a link and a button of <a class="usa-link" href="#top">this page</a>.</p>
        <ul>
          <li>One</li>
          <li>Two</li>
        </ul>
      </div>
      <p><button class="usa-button" type="button">Subscribe</button></p>`,
  },
  govuk: {
    title: 'GOV.UK Frontend',
    css: () => import('govuk-frontend/dist/govuk/govuk-frontend.min.css?raw'),
    page: html`<h1 class="govuk-heading-xl">GOV.UK Frontend</h1>
      <p class="govuk-body-l">A list, a link and a button of <a class="govuk-link" href="#top">this page</a>.</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>One</li>
        <li>Two</li>
      </ul>
      <p><button class="govuk-button" type="button">Subscribe</button></p>`,
  },
  wordpress: {
    title: 'A WordPress theme',
    css: () => import('./hosts/wordpress-theme.css?raw'),
    page: html`<div class="entry-content">
      <h1 class="entry-title">A WordPress theme</h1>
      <p>A list, a link and a button of <a href="#top">this page</a>.</p>
      <ul>
        <li>One</li>
        <li>Two</li>
      </ul>
      <p><button class="wp-block-button__link" type="button">Subscribe</button></p>
    </div>`,
  },
  hostile: {
    title: 'A hostile page',
    css: () => import('./hosts/hostile.css?raw'),
    page: html`<h1>A hostile page</h1>
      <p>A list, a link and a button of <a href="#top">this page</a>.</p>
      <ul>
        <li>One</li>
        <li>Two</li>
      </ul>
      <p><button type="button">Subscribe</button></p>`,
  },
};

const sheets = new Map<string, CSSStyleSheet>();

/** Gives the document of the story the style sheet of a host, and takes the one before away. */
export async function dress(name: string): Promise<void> {
  const host = HOSTS[name];
  const sheet = host && (sheets.get(name) ?? sheetOf(await host.css()));
  if (sheet) sheets.set(name, sheet);
  document.adoptedStyleSheets = sheet ? [sheet] : [];
}

/** Without the fonts and pictures of the package, which a story would have to fetch. */
function sheetOf({ default: css }: { default: string }): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/url\((?!["']?data:)[^)]*\)/g, 'none'));
  return sheet;
}
