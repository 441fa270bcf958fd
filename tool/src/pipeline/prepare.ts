import { check } from '../check/check.js';
import { compare } from '../compare/changes.js';
import { shrunkSections } from '../compare/guards.js';
import { type Published, readPublished } from '../compare/published.js';
import { changedLanguages, sourceLanguages } from '../compare/source-language.js';
import type { Config } from '../config/config.js';
import { type HeldEntry, sift } from '../hold/sieve.js';
import { linkHomeCities } from '../link/home-cities.js';
import { giveIds } from '../link/ids.js';
import type { Ledger } from '../link/ledger.js';
import { linkable } from '../link/linkable.js';
import { linkMentions } from '../link/mentions.js';
import { movedLinks } from '../link/moved-links.js';
import { resolveReferences } from '../link/references.js';
import { linkTranslations } from '../link/translations.js';
import type { Entry } from '../model/entry.js';
import type { Finding } from '../model/finding.js';
import { isoTime } from '../model/moment.js';
import type { Changes } from '../model/run.js';
import type { Border } from '../pages/archive.js';
import type { FeedDocument } from '../pages/document.js';
import { languageDocuments } from '../pages/language-feed.js';
import { languageFeeds, languageOfSource } from '../pages/languages.js';
import { type Gathered } from '../sources/gather.js';
import { heldFindings, withoutHeldWords } from './held-findings.js';

/** All that a run would publish, before anything is written. */
export interface Prepared {
  gathered: readonly Gathered[];
  visible: readonly Entry[];
  held: readonly HeldEntry[];
  /** Without those whose rule is off. */
  findings: readonly Finding[];
  /** What stops the run, unless it is accepted. */
  guards: readonly Finding[];
  changes: Changes;
  published: Published;
  documents: readonly FeedDocument[];
  /** Folders of further languages. */
  folders: readonly string[];
  borders: Ledger['pages'];
  sourceLanguages: ReadonlyMap<string, string>;
}

/** From what the sources gave to the documents: link, hold back, check, compare, page. */
export async function prepare(
  config: Config,
  gathered: readonly Gathered[],
  ledger: Ledger,
  now: number,
): Promise<Prepared> {
  const { visible, held, findings: linked } = linkAndHold(config, gathered, ledger, now);
  const feeds = languageFeeds(config, visible);
  const folders = feeds.map(({ folder }) => folder);
  const published = await readPublished(config.out, [...new Set(['', ...folders, ...ledger.languages])]);
  const heldIds = new Set(held.map(({ kind, id }) => `${kind} ${id}`));
  const placed = feeds.flatMap(({ folder, news, people, cities }) =>
    [...news, ...people, ...cities].map((entry) => ({ folder, entry })),
  );
  const firstSeen = firstSeenIn(ledger, isoTime(now));
  const borders: Record<string, Border[]> = {};
  const documents = feeds.flatMap((feed) => {
    const today = isoTime(now).slice(0, 10);
    const made = languageDocuments(feed, config, ledger.pages[feed.folder] ?? [], today, firstSeen);
    borders[feed.folder] = [...made.borders];
    return made.documents;
  });
  const languages = sourceLanguages(visible);
  const findings = [
    ...gathered.flatMap((source) => source.findings),
    ...linked,
    ...movedLinks(visible, published.entries),
    ...check({ entries: visible, now, language: config.feed.language }),
  ];
  return {
    gathered,
    visible,
    held,
    findings: [...withoutHeldWords(findings, held), ...heldFindings(held)].filter(
      ({ code }) => config.rules[code] !== 'off',
    ),
    guards: [
      ...shrunkSections({ published: published.entries, entries: visible, heldIds, shrink: config.shrink }),
      ...changedLanguages(ledger.source_languages, languages),
    ],
    changes: compare(published.entries, placed, heldIds),
    published,
    documents,
    folders: folders.filter((folder) => folder !== ''),
    borders,
    sourceLanguages: languages,
  };
}

function linkAndHold(
  config: Config,
  gathered: readonly Gathered[],
  ledger: Ledger,
  now: number,
): { visible: readonly Entry[]; held: readonly HeldEntry[]; findings: readonly Finding[] } {
  const zones = new Map(gathered.map(({ source, zone }) => [source.name, source.zone ?? zone]));
  const all = gathered.flatMap(({ entries }) => entries);
  const sifted = sift(all, (source) => zones.get(source) ?? 'UTC', now);
  const ids = giveIds([...sifted.visible.map(linkable), ...sifted.held], {
    ledger,
    aliases: config.ids,
    languageOf: (source) => languageOfSource(config, source),
  });
  const held = new Set<Entry>(sifted.held);
  const visible = ids.entries.filter((entry) => !held.has(entry));
  linkHomeCities(visible, config.ids);
  linkTranslations(visible);
  return {
    visible,
    held: sifted.held,
    findings: [
      ...ids.findings,
      ...resolveReferences({ visible, held: sifted.held, aliases: config.ids }),
      ...linkMentions(visible),
    ],
  };
}

function firstSeenIn(ledger: Ledger, now: string): (id: string) => string {
  const times = new Map(
    ledger.entries.filter(({ kind }) => kind === 'news').map((entry) => [entry.id, entry.first_seen]),
  );
  return (id) => times.get(id) ?? now;
}
