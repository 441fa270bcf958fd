// The summary that GitHub Actions shows beside a job.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, content, item, project, runIn } from './support/project.mjs';

const SECRET = 'A fund that nobody may know of yet';

async function summary(folder, ...args) {
  const file = join(folder.folder, 'summary.md');
  await runIn(folder.folder, ['build', ...args], { LANG: 'en_GB.UTF-8', GITHUB_STEP_SUMMARY: file });
  return readFileSync(file, 'utf8');
}

test('what readers will see differently, and what to do; nothing of what is held', async (t) => {
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items: [item('a'), item('gone')] }) });
  await folder.run('build');
  const items = [
    item('a', { title: 'Cities <b>discuss</b>\n*and* agree', date_published: '2026-11-02', url: 'javascript:void 0' }),
    item('new'),
    item('held', { title: SECRET, date_published: '2026-12-24' }),
  ];
  folder.write('source.json', content({ items }));
  const text = await summary(folder);
  assert.match(text, /^## Published: 1 new, 1 changed, 1 gone\n/);
  assert.match(text, /- News: \*\*Cities discuss number new\*\*/);
  assert.match(text, /- News: \*\*Cities &lt;b&gt;discuss&lt;\/b&gt; \\\*and\\\* agree\*\*/);
  assert.match(text, / {2}- date: 1 November 2026 → 2 November 2026|November 1, 2026 → November 2, 2026/);
  assert.match(text, /### What to do\n\n\*\*source\.json\*\*/);
  assert.doesNotMatch(text, new RegExp(SECRET));
});

test('in the language of the report, and what stopped a run', async (t) => {
  const items = Array.from({ length: 40 }, (_, index) => item(`n${index}`));
  const folder = project(t, { 'mmc-feed.json': CONFIG, 'source.json': content({ items }) });
  const first = await summary(folder, '--lang', 'fr');
  assert.match(first, /… 20\n/);
  assert.match(first, /- Actualité(?:s)? ?: \*\*/);
  folder.write('source.json', content({ items: items.slice(0, 10) }));
  const text = await summary(folder, '--lang', 'fr');
  assert.match(text, /## Arrêté|## Interrompu|## .*rien n’a été publié/i);
});
