import type { SourceConfig } from '../config/config.js';
import type { ProposedField, ProposedSource } from './proposal.js';

export interface ConfigTextOptions {
  language: string;
  home: string | undefined;
}

/** The order in which a source is written. */
const SETTINGS = ['name', 'as', 'wordpress', 'type', 'sheet', 'tab', 'feed', 'content'] as const;

/** The text of `mmc-feed.json`: a configuration that builds, with what fills each field as comments. */
export function configText(sources: readonly ProposedSource[], { language, home }: ConfigTextOptions): string {
  const feed = { language, ...(home !== undefined && { home }) };
  return `{
  "$schema": "./node_modules/mmc-feed/dist/mmc-feed.schema.json",
  "feed": ${inLine(feed)},
  "out": "public/feed",
  // "base": "https://HOST/feed/",
  "report": "report",
  "sources": [
${sources.map(sourceText).join(',\n')}
  ]
}
`;
}

function sourceText({ config, fields }: ProposedSource): string {
  return [...fields.map(comment), `    ${inLine(settingsOf(config))}`].join('\n');
}

const settingsOf = (config: SourceConfig): Record<string, unknown> =>
  Object.fromEntries(SETTINGS.flatMap((name) => (config[name] === undefined ? [] : [[name, config[name]]])));

const inLine = (value: Record<string, unknown>): string =>
  `{ ${Object.entries(value)
    .map(([name, setting]) => `${JSON.stringify(name)}: ${JSON.stringify(setting)}`)
    .join(', ')} }`;

/** A line, whatever is in the source. */
const comment = ({ target, from, examples }: ProposedField): string =>
  `    // ${[target, from && `← ${JSON.stringify(from)}`].filter(Boolean).join(' ')}: ${examples.map((text) => JSON.stringify(text)).join(', ')}`;
