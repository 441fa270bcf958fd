// The second run and those after it: what has changed is seen, whatever WordPress says of it, and no more than that is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CONFIG, project } from '../support/project.mjs';
import { picture, post, posts, term, wordpress } from '../support/wordpress.mjs';

const HELD = {
  title: { rendered: 'What nobody may read yet, whoever asks' },
  content: { rendered: '', protected: true },
};

/** Thirty posts with a topic and a picture, read once. `more` changes the site. */
async function readOnce(t, more = {}) {
  const all = posts(30).map((one) => ({
    ...one,
    categories: [2],
    featured_media: 100 + one.id,
    acf: { place: 'Lima' },
  }));
  const wp = await wordpress(t, {
    posts: { posts: all },
    terms: { categories: [term(2, 'Water'), term(3, 'Housing')] },
    media: all.map(({ featured_media }) => picture(featured_media)),
    ...more,
  });
  const config = { ...CONFIG, sources: [{ name: 'site', as: 'news', wordpress: wp.address }] };
  const folder = project(t, { 'mmc-feed.json': config });
  await folder.run('build', '--quiet');
  wp.requests.length = 0;
  const again = async (...args) => {
    wp.requests.length = 0;
    assert.equal((await folder.run('build', '--quiet', ...args)).exit, 0);
    return folder.json('public/feed.json').items;
  };
  const edit = (id, changes) =>
    Object.assign(
      wp.site.posts.posts.find((one) => one.id === id),
      changes,
    );
  const state = () => folder.json('report/report.json').sources[0];
  return { wp, folder, config, again, edit, state };
}

/** The numbers of the posts whose text was asked for; "all" for a page of them. */
const textsRead = ({ requests }) =>
  requests
    .filter(({ searchParams }) => searchParams.get('_fields')?.includes('content'))
    .map(({ searchParams }) => searchParams.get('include') ?? 'all');
const item = (items, id) => items.find((one) => one.id === `site-${id}`);

test('where nothing has changed no text is read, nothing is written, and the report says so', async (t) => {
  const { wp, folder, again, state } = await readOnce(t);
  const before = folder.files('public');
  await again('--now', '2026-11-28T13:00:00Z');
  assert.deepEqual(textsRead(wp), []);
  assert.equal(state().state, 'unchanged');
  assert.equal(state().age_s, 0);
  assert.equal(state().entries, 30);
  const after = folder.files('public');
  assert.deepEqual({ ...after, 'status.json': '' }, { ...before, 'status.json': '' });
});

const EDITS = {
  'another category': [
    ({ edit }) => edit(7, { categories: [3] }),
    (seven) => assert.deepEqual(seven._mmc.topics, ['Housing']),
  ],
  'another picture': [({ edit }) => edit(7, { featured_media: 120 }), (seven) => assert.match(seven.image, /120-1024/)],
  'another field': [
    ({ edit }) => edit(7, { acf: { place: 'Quito' } }),
    (seven) => assert.equal(seven._mmc.place, 'Quito'),
  ],
  'another address': [
    ({ edit }) => edit(7, { link: 'https://mmc.example/news/seven/' }),
    (seven) => assert.equal(seven.url, 'https://mmc.example/news/seven/'),
  ],
  'a corrected title': [
    ({ edit }) => edit(7, { title: { rendered: 'Seven' }, modified_gmt: '2026-11-28T11:00:00' }),
    (seven) => assert.equal(seven.title, 'Seven'),
  ],
  'a picture that is described anew': [
    ({ wp }) => (wp.site.media.find(({ id }) => id === 107).alt_text = 'Seven mayors'),
    (seven) => assert.equal(seven._mmc.image_alt, 'Seven mayors'),
  ],
};

for (const [name, [change, check]] of Object.entries(EDITS)) {
  test(`${name} is seen, and that post alone is read`, async (t) => {
    const site = await readOnce(t);
    change(site);
    check(item(await site.again(), 7));
    assert.deepEqual(textsRead(site.wp), ['7']);
    assert.equal(site.state().state, 'read');
  });
}

test('a term that is renamed is seen in all its posts', async (t) => {
  const { wp, again } = await readOnce(t);
  wp.site.terms.categories[0].name = 'Rivers';
  for (const { _mmc } of await again()) assert.deepEqual(_mmc.topics, ['Rivers']);
});

test('what is new comes, what is in the bin goes, and no other text is read', async (t) => {
  const { wp, again } = await readOnce(t);
  wp.site.posts.posts = [...wp.site.posts.posts.filter(({ id }) => id !== 4), post(31)];
  const items = await again();
  assert.equal(item(items, 4), undefined);
  assert.equal(item(items, 31).title, 'Cities discuss number 31');
  assert.deepEqual(textsRead(wp), ['31']);
});

test('a post with a password is read at each run, stays held, and comes when the password goes', async (t) => {
  const site = await readOnce(t);
  site.edit(7, { ...HELD, modified_gmt: '2026-11-28T11:00:00' });
  assert.equal(item(await site.again(), 7), undefined);
  assert.equal(item(await site.again(), 7), undefined);
  assert.deepEqual(textsRead(site.wp), ['7']);
  assert.equal(site.folder.json('report/report.json').held.length, 1);
  assert.ok(!Object.values(site.folder.files('.mmc-feed')).join('').includes('nobody may read'));
  site.edit(7, { ...post(7), modified_gmt: '2026-11-28T11:10:00' });
  assert.equal(item(await site.again(), 7).title, 'Cities discuss number 7');
});

test('with another configuration, and with --full, everything is read', async (t) => {
  const { wp, folder, config, again } = await readOnce(t);
  await again('--full');
  assert.deepEqual(textsRead(wp), ['all']);
  const [source] = config.sources;
  folder.write('mmc-feed.json', { ...config, sources: [{ ...source, not: { topics: 'Water' } }] });
  wp.site.posts.posts[0].categories = [3];
  assert.equal((await again('--accept', 'section-shrunk')).length, 1);
  folder.write('mmc-feed.json', config);
  assert.equal((await again()).length, 30);
});

test('a post that is tied to a city by its text is tied anew when the cities change', async (t) => {
  const { folder, config, edit, again } = await readOnce(t);
  edit(7, { title: { rendered: 'Lima opens its doors' }, modified_gmt: '2026-11-28T11:00:00' });
  const cities = { name: 'cities', as: 'cities', sheet: 'cities.csv' };
  folder.write('cities.csv', 'Name;Country\nQuito;Ecuador\n');
  folder.write('mmc-feed.json', { ...config, sources: [...config.sources, cities] });
  assert.equal(item(await again(), 7)._mmc.cities, undefined);
  folder.write('cities.csv', 'Name;Country\nLima;Peru\n');
  // So that what is kept of the others is written anew.
  edit(8, { categories: [3] });
  assert.deepEqual(item(await again(), 7)._mmc.cities, ['lima-peru']);
  folder.write('cities.csv', 'Name;Country\nQuito;Ecuador\n');
  assert.equal(item(await again(), 7)._mmc.cities, undefined);
  assert.ok(folder.json('report/report.json').findings.every(({ code }) => code !== 'reference-unknown'));
});

const BY_PLUGIN = {
  introduction: { name: 'Newsroom', url: 'https://mmc.example', namespaces: ['wp/v2', 'mmc/v1'] },
};

test('where the plugin says that nothing has changed, that is the only request', async (t) => {
  const { wp, again, state, edit } = await readOnce(t, { ...BY_PLUGIN, revision: { number: 4, types: ['post'] } });
  assert.equal((await again()).length, 30);
  assert.deepEqual(
    wp.requests.map(({ pathname }) => pathname),
    ['/wp-json/mmc/v1/revision'],
  );
  assert.deepEqual([state().state, state().requests, state().age_s], ['unchanged', 1, 0]);
  edit(7, { categories: [3] });
  wp.site.revision.number = 5;
  assert.deepEqual(item(await again(), 7)._mmc.topics, ['Housing']);
  await again();
  assert.equal(wp.requests.length, 1);
});

test('the plugin is not asked where it is not there, and not believed of a type that it does not watch', async (t) => {
  const without = await readOnce(t);
  await without.again();
  assert.ok(without.wp.requests.every(({ pathname }) => !pathname.includes('mmc/v1')));
  const other = await readOnce(t, { ...BY_PLUGIN, revision: { number: 4, types: ['page'] } });
  other.edit(7, { categories: [3] });
  assert.deepEqual(item(await other.again(), 7)._mmc.topics, ['Housing']);
});

test('what is held is read whatever the plugin says', async (t) => {
  const { wp, edit, again, folder } = await readOnce(t, { ...BY_PLUGIN, revision: { number: 4, types: ['post'] } });
  edit(7, { ...HELD, modified_gmt: '2026-11-28T11:00:00' });
  wp.site.revision.number = 5;
  await again();
  await again();
  assert.deepEqual(textsRead(wp), ['7']);
  assert.equal(folder.json('report/report.json').held.length, 1);
});

test('after any edits a look for changes gives what reading everything gives', async (t) => {
  const edits = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 34 }),
      what: fc.constantFrom('bin', 'new', 'category', 'title', 'picture', 'password', 'term', 'alt', 'later'),
    }),
    { maxLength: 6 },
  );
  const { wp, folder, config } = await readOnce(t);
  const whole = project(t, { 'mmc-feed.json': config });
  let minute = 0;
  const apply = ({ id, what }) => {
    const one = wp.site.posts.posts.find((other) => other.id === id);
    const modified_gmt = new Date(Date.UTC(2026, 10, 1, 0, ++minute)).toISOString().slice(0, 19);
    if (what === 'new' && !one) wp.site.posts.posts.push(post(id, { categories: [2] }));
    if (what === 'term') wp.site.terms.categories[0].name = `Water ${minute}`;
    if (!one) return;
    if (what === 'bin') wp.site.posts.posts = wp.site.posts.posts.filter((other) => other !== one);
    if (what === 'category') one.categories = [one.categories[0] === 2 ? 3 : 2];
    if (what === 'title') Object.assign(one, { title: { rendered: `Title ${minute}` }, modified_gmt });
    if (what === 'picture') one.featured_media = 101 + (minute % 30);
    if (what === 'password') Object.assign(one, { ...HELD, modified_gmt });
    if (what === 'later')
      Object.assign(one, { date: '2031-01-01T00:00:00', date_gmt: '2031-01-01T00:00:00', modified_gmt });
    if (what === 'alt') wp.site.media.forEach((media) => (media.alt_text = `Described ${minute}`));
  };
  const anyway = ['--quiet', '--accept', 'section-shrunk'];
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      for (const one of list) apply(one);
      await folder.run('build', ...anyway);
      await whole.run('build', ...anyway, '--full');
      const of = ({ json }) => ({ ...json('public/feed.json'), _mmc: undefined });
      assert.deepEqual(of(folder), of(whole));
    }),
    { numRuns: 40 },
  );
});
