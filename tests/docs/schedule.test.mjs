/** The schedule that is there to be copied: it is YAML, and its commands do what they say, in a clone of a repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from 'prettier';

const tool = fileURLToPath(new URL('../../tool/bin/mmc-feed.mjs', import.meta.url));
const schedule = readFileSync(new URL('../../docs/feed-tool/schedule.yml', import.meta.url), 'utf8');

/** The commands of a step. */
function commandsOf(step) {
  const [, text] = schedule.split(`- name: ${step}\n`);
  const [, line, block] = /^ +run: (?:([^|\n]+)|\|\n((?: {10}.*\n)+))/m.exec(text);
  return line ?? block;
}

const PEOPLE = ['Ana', 'Bob', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana'];
const board = (people) => `Name,Board\n${people.map((name) => `${name},Board\n`).join('')}`;

describe('the schedule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mmc-schedule-'));
  const clone = join(folder, 'clone');
  const bash = (commands, cwd = clone) =>
    spawnSync('bash', ['-euo', 'pipefail', '-c', `npx() { shift; node '${tool}' "$@"; }\n${commands}`], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_GB.UTF-8', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    });
  const commits = () => bash('git log --format=%s', join(folder, 'origin.git')).stdout.trim().split('\n');

  before(() => {
    const made = bash('git init -q --bare -b main origin.git && git clone -q origin.git clone', folder);
    assert.equal(made.status, 0, made.stderr);
    const sources = [{ name: 'board', as: 'people', sheet: 'board.csv' }];
    writeFileSync(join(clone, 'mmc-feed.json'), JSON.stringify({ out: 'public', sources }));
    writeFileSync(join(clone, '.gitignore'), 'report\n.mmc-feed\n');
    mkdirSync(join(clone, 'public'));
    writeFileSync(join(clone, 'board.csv'), board(PEOPLE));
    const pushed = bash(
      'git config user.name A && git config user.email a@b && git add . && git commit -qm Start && git push -q',
    );
    assert.equal(pushed.status, 0, pushed.stderr);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is YAML', async () => assert.ok(await check(schedule, { parser: 'yaml', printWidth: 120, singleQuote: true })));

  it('builds, sums the run up, and keeps the feed with its ledger', () => {
    const built = bash(commandsOf('Build'));
    assert.equal(built.status, 0, built.stderr);
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /8 new/);
    const kept = bash(commandsOf('Keep the feed and its ledger'));
    assert.equal(kept.status, 0, kept.stderr);
    assert.deepEqual(commits(), ['Update the feed', 'Start']);
    const files = bash('git ls-tree -r --name-only main', join(folder, 'origin.git')).stdout;
    assert.match(files, /^public\/feed\.json$/m);
    assert.match(files, /^mmc-feed\.ledger\.json$/m);
    assert.doesNotMatch(files, /^report|^\.mmc-feed/m);
  });

  it('makes no commit where nothing has changed', () => {
    assert.equal(bash(commandsOf('Build')).status, 0);
    assert.equal(bash(commandsOf('Keep the feed and its ledger')).status, 0);
    assert.equal(commits().length, 2);
  });

  it('ends where a guard stops it', () => {
    writeFileSync(join(clone, 'board.csv'), board(PEOPLE.slice(0, 2)));
    assert.equal(bash(commandsOf('Build')).status, 2);
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /Stopped/);
  });

  it('shows the report, which has the titles of what is held, in private repositories only', () => {
    const [, step] = schedule.split('- name: Show the report\n');
    assert.match(step.split('- name')[0], /if: always\(\) && github\.event\.repository\.private\n/);
  });
});
