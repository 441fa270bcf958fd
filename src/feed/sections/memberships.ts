import { startOf } from '../date.js';
import type { ReadContext } from '../errors.js';
import { expected } from '../expected.js';
import { MAX_MEMBERS } from '../limits.js';
import type { Membership } from '../schema.js';
import { isAbsent, isObject } from '../shape.js';
import { cleanText, fold } from '../text.js';

/** What stands for "no end", folded: in English, Spanish, French, Portuguese and Arabic, and as programs write it. */
const NO_END = new RegExp(
  `^(?:${[
    '(?:(?:un)?till? |to )?(?:the )?(?:present|now|today|date)|current(?:ly)?|ongoing|in office|incumbent',
    '(?:hasta |en |a )?(?:el |la )?(?:presente|actual(?:idad|mente)?|fecha|ahora|hoy|curso|vigente|vigor)',
    "(?:jusqu'a |en )?(?:ce jour|a ce jour|actuel(?:le)?(?:ment)?|cours|aujourd'hui|maintenant|poste)",
    '(?:ate |em )?(?:o |a )?(?:atual(?:idade|mente)?|agora|hoje|momento|curso|exercicio)',
    '(?:حتي |حتى |الى )?(?:الان|اليوم|الحاضر|الوقت الحاضر|حاليا?|الحالي|مستمرة?|جاري?)',
    '9999\\b.*|0000\\b.*|null|none|false|open|[-–—.…]+',
  ].join('|')})$`,
);

/** The end of a membership as a feed gives it: undefined where that says that there is none, and as it is where it is no date. */
export function readEnd(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return UNKNOWN;
  // Databases write the year 2015 as 2015-00-00.
  const end = cleanText(String(value ?? '')).replace(/(-00)+$/, '');
  return end && !NO_END.test(fold(end)) ? end : undefined;
}

/** An end that cannot even be printed. */
const UNKNOWN = '?';

/**
 * Reads people as `read` does, with the ends of their memberships. Who has memberships of which none can be read
 * has an empty list, and so is on no board; who has none to begin with has no list.
 */
export function withMemberships<T extends { memberships?: Membership[] | undefined }>(
  read: (value: unknown, path: string, context: ReadContext) => T | undefined,
): (value: Record<string, unknown>, path: string, context: ReadContext) => T | undefined {
  return (value, path, context) => {
    const { memberships, ...others } = value;
    const list: unknown[] | undefined = Array.isArray(memberships) ? memberships : undefined;
    if (isAbsent(memberships) || list?.length === 0) return read(others, path, context);
    const ended = list?.map((each, index) =>
      index < MAX_MEMBERS ? withEnd(each, `${path}.memberships[${index}]`, context) : each,
    );
    const person = read({ ...others, memberships: ended ?? memberships }, path, context);
    return person && { ...person, memberships: person.memberships ?? [] };
  };
}

function withEnd(membership: unknown, path: string, context: ReadContext): unknown {
  if (!isObject(membership) || isAbsent(membership['end_date'])) return membership;
  const end_date = readEnd(membership['end_date']);
  if (end_date && Number.isNaN(startOf(end_date))) context.report(`${path}.end_date`, EXPECTED, membership['end_date']);
  return { ...membership, end_date };
}

const EXPECTED = `${expected.date}; until then, the membership counts as ended`;
