import { resolve } from 'node:path';
import type { Config } from '../config/config.js';
import type { RenderConfig } from '../config/schema.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { RenderedFile } from '../model/run.js';
import { SourceError } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { attributesOf, readAttribute } from './options.js';
import { render, type RenderOrder } from './render.js';
import { writeRendered } from './write.js';

interface RenderedFiles {
  rendered: readonly RenderedFile[];
  findings: readonly Finding[];
}

/** Renders what the configuration names, from what was written. A file that cannot be rendered stays as it was. */
export async function renderFiles(
  config: Config,
  { now, language }: { now: number; language: Language },
): Promise<RenderedFiles> {
  const rendered: RenderedFile[] = [];
  const findings: Finding[] = [];
  for (const settings of config.renders) {
    const { out: file, widget, form } = settings;
    try {
      const result = await render(orderOf(settings, config), { folder: config.folder, served: config, now });
      const state = await writeRendered(resolve(config.folder, file), result.html, now);
      rendered.push({ file, widget, form, state, empty: result.isEmpty });
      findings.push(...result.findings);
    } catch (error) {
      if (!(error instanceof SourceError || error instanceof UsageError)) throw error;
      rendered.push({ file, widget, form, state: 'failed', empty: false });
      findings.push({
        code: 'render-failed',
        values: { file, reason: error.words[language] },
        where: { source: config.file },
      });
    }
  }
  return { rendered, findings };
}

const orderOf = (settings: RenderConfig, { out }: Config): RenderOrder => ({
  widget: settings.widget,
  location: settings.src ?? resolve(out, 'feed.json'),
  feed: settings.feed,
  lang: settings.lang,
  form: settings.form,
  tag: settings.tag,
  styles: settings.styles,
  assets: settings.assets?.replace(/\/*$/, '/'),
  jsonLd: settings.json_ld,
  attributes: attributesIn(settings),
});

/** The attributes of an entry as HTML has them. */
export function attributesIn({ widget, attributes }: RenderConfig): Record<string, string> {
  const options = attributesOf(widget);
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const option = options.find((each) => each.name === name);
      const text = option && readAttribute(option, String(value));
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
