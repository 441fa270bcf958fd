import { createElement, Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { labelOf } from '../../../src/i18n/entries/news.js';
import { RULES } from '../../../tool/src/check/rules.js';
import type { Finding } from '../../../tool/src/model/finding.js';
import { LANGUAGES } from '../../../tool/src/model/language.js';
import { fill } from '../../../tool/src/report/say.js';
import type { FeedEntry } from './read-entry.js';
import { settings } from './settings.js';

/** Whether the post is in the feed, under which label, and what the rules of the report find. */
export function EntryReport({ post, entry, findings }: FeedEntry): JSX.Element {
  const label = entry && labelOf(entry.value);
  const notable = findings.filter(({ code }) => RULES[code].severity !== 'info');
  return (
    <>
      <p>{post.isPublished && !post.isProtected ? yes(label) : notYet(label)}</p>
      {notable.length > 0 && (
        <>
          <p>{__('What to mend:', 'mmc-widgets')}</p>
          <ul className="mmc-widgets-findings">
            {notable.map((finding, index) => (
              <FindingLine key={index} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function yes(label: string | undefined): string {
  // translators: %s is the label of an entry, such as "Climate Migration Report".
  return label ? sprintf(__('Yes, as “%s”.', 'mmc-widgets'), label) : __('Yes, without a type.', 'mmc-widgets');
}

function notYet(label: string | undefined): string {
  return label
    ? // translators: %s is the label of an entry, such as "Climate Migration Report".
      sprintf(__('Not before it is published without a password; then as “%s”.', 'mmc-widgets'), label)
    : __('Not before it is published without a password; then without a type.', 'mmc-widgets');
}

/** In the words of the report, in the language of whoever writes. */
function FindingLine({ finding: { code, values } }: { finding: Finding }): JSX.Element {
  const language = LANGUAGES.find((each) => settings.userLanguage.startsWith(each)) ?? 'en';
  const { message, cure } = RULES[code].words[language];
  return (
    <li>
      {fill(message, values, language)} <em>{fill(cure, values, language)}</em>
    </li>
  );
}
