// What is no JSON is `not-json`, exactly where JSON.parse fails, and the place of the fault is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faultPosition } from '../../dist/package/feed/diagnosis/json-fault.js';
import { finishRequest } from '../../dist/package/feed/request.js';

/** Texts that are JSON, and texts that are not, by what is odd about them. */
const TEXTS = {
  arrays: ['[]', '[ ]', '[[]]', '[1,2]', '[1,]', '[,1]', '[1 2]', '[1,,2]', '[', ']', '[1', '[]]', '["a"', '[:]', '[}'],
  objects: ['{}', '{"a":1}', '{"a":1,"a":2}', '{"":0}', '{"a":1,}', '{,}', '{"a"}', '{"a":}', '{a:1}', "{'a':1}"],
  'objects, open': [
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1]',
    '{1:1}',
    '{"a" 1}',
    '{"a"::1}',
    '{"a":1 "b":2}',
  ],
  numbers: [
    '0',
    '-0',
    '1.5',
    '1e5',
    '1E+5',
    '-1.5e-5',
    '01',
    '-01',
    '1.',
    '.5',
    '-',
    '+1',
    '1e',
    '1e+',
    '0x1',
    '1_0',
    'Infinity',
  ],
  'long numbers': ['1e999', '-1e-999', '123456789012345678901234567890', '0.00000000000000000000000000000001'],
  texts: [
    '"a"',
    '""',
    '"\\n\\u00e9\\/"',
    '"\\uD83D"',
    '"\u2028"',
    '"a',
    'a"',
    '"\\x41"',
    '"\\u12"',
    '"\\u00G0"',
    '"\\"',
    '"\t"',
    '"\n"',
    '"\0"',
  ],
  words: ['true', 'false', 'null', 'True', 'nul', 'nulll', 'undefined', 'NaN', 'true false'],
  around: [' 1 ', '\t\n\r 1', '1 x', '1,', '', ' ', '\u00A01', '\f1', '/* a */ 1', '1 // a', '{}{}', '\u200B[]'],
  nested: [
    '['.repeat(500) + ']'.repeat(500),
    '['.repeat(100_000),
    '[{"a":'.repeat(500),
    '{"a":['.repeat(50) + ']}'.repeat(50),
  ],
};

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** "JSON" for a text that a server answers with, or the kind of the error. */
async function kindOf(text) {
  const response = Promise.resolve(new Response(text));
  const begun = { response, controller: new AbortController() };
  return finishRequest('https://example.org/feed.json', begun, new AbortController().signal).then(
    () => 'JSON',
    ({ kind }) => kind,
  );
}

describe('a text', () => {
  for (const [what, texts] of Object.entries(TEXTS)) {
    it(`of ${what} is JSON where the parser says so, and its fault is where it is none`, async () => {
      for (const text of texts) {
        const name = JSON.stringify(text.slice(0, 60));
        assert.equal(await kindOf(text), isJson(text) ? 'JSON' : 'not-json', name);
        const at = faultPosition(text);
        assert.ok(isJson(text) ? at === text.length : at <= text.length, `${name}: ${at}`);
      }
    });
  }

  it('of JSON with one character changed has its fault where no JSON can go on', () => {
    const changed = fc.tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', ']', '}', '"', ':', 'x', '\\'),
    );
    fc.assert(
      fc.property(changed, ([json, place, character]) => {
        const at = place % json.length;
        const text = json.slice(0, at) + character + json.slice(at + 1);
        if (isJson(text)) assert.equal(faultPosition(text), text.length);
        else assert.ok(faultPosition(text) <= text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
