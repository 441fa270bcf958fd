// Somebody publishes and deletes, at random, while a WordPress is read: nothing is lost, and nothing doubled.
// `RUNS=1000 SEED=7` for more of them, and for others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, project } from '../support/project.mjs';
import { post, wordpress } from '../support/wordpress.mjs';

const RUNS = Number(process.env.RUNS ?? 60);
const SEED = Number(process.env.SEED ?? 1);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`${RUNS} runs`, async (t) => {
  const wp = await wordpress(t, { perPage: 10 });
  let read = 0;
  for (let run = 0; run < RUNS; run++) {
    const seed = SEED * 100_000 + run;
    const next = random(seed);
    const below = (limit) => Math.floor(next() * limit);
    const shown = new Set(Array.from({ length: 25 + below(60) }, () => 1 + below(200)));
    /** Those that were there all the time, and those that were there at some time. */
    const [always, ever] = [new Set(shown), new Set(shown)];
    const show = () => (wp.site.posts.posts = [...shown].map((id) => post(id)));
    show();
    let changes = 1 + below(4);
    let asked = 0;
    wp.site.before = () => {
      // The first few requests find the site; after some twenty it has been read.
      if (++asked > 3 && changes > 0 && next() < 0.25) {
        changes--;
        const gone = [...shown][below(shown.size)];
        if (next() < 0.6) {
          shown.delete(gone);
          always.delete(gone);
        }
        if (next() < 0.6) {
          const come = 1 + below(220);
          shown.add(come);
          ever.add(come);
        }
        show();
      }
      return false;
    };
    const folder = project(t, {
      'mmc-feed.json': { ...CONFIG, sources: [{ name: 'news', as: 'news', wordpress: wp.address }] },
    });
    const { exit, stderr } = await folder.run('build');
    // One that never rests is left for the next run, whole.
    if (exit === 3) {
      assert.match(stderr, /changed again and again/);
      continue;
    }
    const ids = folder.json('public/feed.json').items.map(({ id }) => Number(id.slice('news-'.length)));
    assert.equal(new Set(ids).size, ids.length, `doubled, seed ${seed}`);
    assert.deepEqual(
      [...always].filter((id) => !ids.includes(id)),
      [],
      `lost, seed ${seed}`,
    );
    assert.deepEqual(
      ids.filter((id) => !ever.has(id)),
      [],
      `of nowhere, seed ${seed}`,
    );
    folder.remove('.');
    read++;
  }
  assert.ok(read > RUNS / 2, `only ${read} were read`);
  t.diagnostic(`${read} were read`);
});
