/** Pages of other people, with the widgets on them: opened in a frame, on an origin of their own. */
import { aTimeout, fixture, html } from '@open-wc/testing';

/** The origins that `hosts.mjs` serves. */
export const hosts: { pages: string; widgets: string } = await (await fetch('/hosts.json')).json();

/** What a page and its widgets are like at a moment. Put together by `page-scripts/probe.js`. */
export interface Report {
  /** What the page's Content Security Policy has stopped. */
  violations: string[];
  /** Uncaught errors and unhandled rejections. */
  errors: string[];
  /** Scripts that were not loaded, or not run. */
  failed: string[];
  /** The console, as `warn: …`. */
  lines: string[];
  /** Events of the widgets: `mmc-news-list mmc-load 58`. */
  events: string[];
  /** The page's text, as far as it can be seen; what widgets render is not part of it. */
  text: string;
  widgets: WidgetReport[];
  /** The addresses of all requests that the page has made. */
  requests: string[];
  /** Cookies, and the keys of all storage. */
  stored: string[];
}

export interface WidgetReport {
  tag: string;
  id: string;
  attributes: Record<string, string>;
  /** Of the definition; null where there is none. */
  version: string | null;
  state: string | null;
  heading: string | null;
  entries: number;
  /** Of its skeleton. */
  bones: number;
  chips: number;
  /** Search fields. */
  fields: number;
  /** How wide the drawn map is, in its own units. */
  land: number;
  /** The title of the map's panel. */
  panel: string | null;
  lang: string | null;
  theme: string | null;
  showsFallback: boolean;
}

/** A request as the widgets' host has seen it. */
export interface LoggedRequest {
  /** Below the visit's folder: `/v1/feed.json`. */
  address: string;
  cookie: string | null;
  referrer: string | null;
}

export interface PageOptions {
  headers?: Record<string, string>;
  /** What comes after the page's head, by the address of the widgets' host. */
  body: (host: string) => string;
  /** What the tag of the probe needs: a nonce. */
  scriptAttributes?: string;
}

const PATIENCE = 15_000;
/** Milliseconds in which what is reported late, such as a violation, comes in. */
const MOMENT = 120;

export class HostPage {
  private latest: Report | undefined;

  private constructor(
    readonly host: string,
    private readonly frame: HTMLIFrameElement,
  ) {
    window.addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow) this.latest = data;
    });
  }

  /** Opens a page with its own visit to the widgets' host. */
  static async open({ headers = {}, body, scriptAttributes = '' }: PageOptions): Promise<HostPage> {
    const host = `${hosts.widgets}/${crypto.randomUUID()}`;
    const query = new URLSearchParams({
      headers: JSON.stringify(headers),
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host page</title>
        <script src="${host}/scripts/probe.js" ${scriptAttributes}></script></head>${body(host)}</html>`,
    });
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width="800" height="600" title="A host page" src="${hosts.pages}/?${query.toString()}"></iframe>`,
    );
    return new HostPage(host, frame);
  }

  /** Waits until a report is as wished; resolves to the one of a moment later. */
  async until(isDone: (report: Report) => boolean): Promise<Report> {
    const end = Date.now() + PATIENCE;
    while (!this.latest || !isDone(this.latest)) {
      if (Date.now() > end)
        throw new Error(`The page has not become as wished: ${JSON.stringify(this.latest, null, 1)}`);
      await aTimeout(20);
    }
    await aTimeout(MOMENT);
    return this.latest;
  }

  /** Waits until there are widgets, and all are in this state. */
  async untilAll(state: string): Promise<Report> {
    return this.until(({ widgets }) => widgets.length > 0 && widgets.every((widget) => widget.state === state));
  }

  /** Has the probe do one of its commands. */
  command(name: string, argument?: unknown): void {
    this.frame.contentWindow?.postMessage([name, argument], hosts.pages);
  }

  /** What the page has asked of the widgets' host, the probe left out. */
  async log(): Promise<LoggedRequest[]> {
    const log: LoggedRequest[] = await (await fetch(`${this.host}/log`)).json();
    return log.filter(({ address }) => !address.startsWith('/scripts/'));
  }

  async addresses(): Promise<string[]> {
    return (await this.log()).map(({ address }) => address);
  }
}
