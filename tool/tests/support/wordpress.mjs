// A WordPress on loopback, as its REST interface answers: posts, terms and media from lists that a test may change
// while it is read. Every request is kept.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A published post that no rule has anything to say of. */
export function post(id, more = {}) {
  const day = String((id % 28) + 1).padStart(2, '0');
  return {
    id,
    date: `2026-01-${day}T10:00:00`,
    date_gmt: `2026-01-${day}T09:00:00`,
    modified: `2026-02-${day}T10:00:00`,
    modified_gmt: `2026-02-${day}T09:00:00`,
    link: `https://mmc.example/news/post-${id}/`,
    title: { rendered: `Cities discuss number ${id}` },
    excerpt: { rendered: `<p>What was said of ${id}.</p>\n`, protected: false },
    content: { rendered: `<p>Mayors met for the time ${id}.</p>\n`, protected: false },
    featured_media: 0,
    categories: [],
    tags: [],
    ...more,
  };
}

export const posts = (count, from = 1) => Array.from({ length: count }, (_, index) => post(from + index));

export const term = (id, name, more = {}) => ({
  id,
  name,
  slug: name.toLowerCase().replace(/\W+/g, '-'),
  parent: 0,
  ...more,
});

export const picture = (id, more = {}) => ({
  id,
  source_url: `https://mmc.example/uploads/${id}.jpg`,
  alt_text: `A mayor at desk ${id}`,
  caption: { rendered: '<p>Photo: A. Vane</p>\n' },
  media_details: { sizes: { large: { source_url: `https://mmc.example/uploads/${id}-1024.jpg` } } },
  ...more,
});

const CATEGORY = { slug: 'category', name: 'Categories', rest_base: 'categories', types: ['post'], hierarchical: true };
const TAG = { slug: 'post_tag', name: 'Tags', rest_base: 'tags', types: ['post'], hierarchical: false };

/** What every site has; `more` changes it. */
const site = (more) => ({
  introduction: {
    name: 'Newsroom',
    home: 'https://mmc.example',
    url: 'https://mmc.example/wp',
    timezone_string: 'Europe/Brussels',
    gmt_offset: 1,
    namespaces: ['oembed/1.0', 'wp/v2'],
  },
  types: [{ slug: 'post', rest_base: 'posts', name: 'Posts' }],
  taxonomies: [CATEGORY, TAG],
  posts: { posts: [] },
  terms: {},
  media: [],
  /** Numbers of posts that make every answer they are in an error: where the text is asked for, or always. */
  broken: [],
  namelessToo: false,
  /** `?rest_route=` only. */
  plain: false,
  /** The most posts a page. */
  perPage: 100,
  hasTotals: true,
  /** Called before each answer with its number, counted from 1; may answer itself. */
  before: () => false,
  /** Milliseconds that an answer takes. */
  delay: 0,
  ...more,
});

/** Starts it. `wordpress.site` may be changed; `wordpress.requests` are the addresses, `wordpress.most` those at once. */
export async function wordpress(t, more = {}) {
  const wp = { site: site(more), requests: [], most: 0, address: '' };
  let busy = 0;
  const server = createServer(async (request, response) => {
    wp.most = Math.max(wp.most, ++busy);
    const url = new URL(request.url, wp.address);
    wp.requests.push(url);
    if (wp.site.delay > 0) await sleep(wp.site.delay);
    busy--;
    if (wp.site.before(wp.requests.length, url, response)) return;
    const { status = 200, body, headers = {} } = answer(wp.site, url, request.headers);
    response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
    if (status === 304) return response.end();
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  wp.address = `http://127.0.0.1:${server.address().port}`;
  t?.after(() => {
    server.closeAllConnections();
    server.close();
  });
  wp.close = () => server.close();
  return wp;
}

const refusal = (status, code) => ({ status, body: { code, message: code, data: { status } } });
const page404 = {
  status: 404,
  body: '<!doctype html><title>Not found</title>',
  headers: { 'content-type': 'text/html' },
};

function answer(site, url, headers) {
  const route = routeOf(site, url);
  if (route === undefined) return page404;
  if (route === '') return { body: site.introduction };
  if (route === 'mmc/v1/revision') return revision(site, headers);
  const [, base] = /^wp\/v2\/(.*)$/.exec(route) ?? [];
  const ask = Object.fromEntries(url.searchParams);
  if (base === 'types') return { body: bySlug(site.types) };
  if (base === 'taxonomies') return { body: bySlug(site.taxonomies.filter(({ types }) => types.includes(ask.type))) };
  if (base === 'media') return list(site, site.media, ask);
  if (site.posts[base]) return listPosts(site, site.posts[base], ask);
  if (site.terms[base]) return list(site, site.terms[base], ask);
  return refusal(404, 'rest_no_route');
}

/** Of our plugin: `site.revision` has its number and the types that it watches. */
function revision({ revision }, headers) {
  if (!revision) return refusal(404, 'rest_no_route');
  const etag = `"mmc-${revision.number}"`;
  if (headers['if-none-match'] === etag) return { status: 304 };
  return { body: { revision: revision.number, types: revision.types }, headers: { etag } };
}

function routeOf({ plain }, url) {
  const parameter = url.searchParams.get('rest_route');
  if (parameter !== null) return parameter.slice(1);
  return plain ? undefined : /^\/wp-json\/(.*)$/.exec(url.pathname)?.[1];
}

/** PHP makes an empty object a list. */
const bySlug = (all) => (all.length === 0 ? [] : Object.fromEntries(all.map((one) => [one.slug, one])));

function listPosts(site, all, ask) {
  const own = ask.lang ? all.filter(({ lang }) => lang === undefined || lang === ask.lang) : all;
  const isWhole = ask._fields !== 'id';
  const isBroken = ({ id }) => site.broken.includes(id) && (isWhole || site.namelessToo);
  return list(site, own, ask, isBroken);
}

function list({ perPage, hasTotals }, all, ask, isBroken = () => false) {
  const size = Number(ask.per_page ?? 10);
  if (size > perPage) return refusal(400, 'rest_invalid_param');
  const wanted = ask.include?.split(',').map(Number);
  const found = all.filter(({ id }) => !wanted || wanted.includes(id));
  const sorted = [...found].sort((a, b) => (ask.orderby === 'id' && ask.order === 'asc' ? a.id - b.id : b.id - a.id));
  const from = (Number(ask.page ?? 1) - 1) * size;
  if (from > 0 && from >= sorted.length) return refusal(400, 'rest_post_invalid_page_number');
  const page = sorted.slice(from, from + size);
  if (page.some(isBroken)) {
    return {
      status: 500,
      body: '<html><p>There has been a critical error on this website.',
      headers: { 'content-type': 'text/html' },
    };
  }
  const totals = { 'x-wp-total': sorted.length, 'x-wp-totalpages': Math.ceil(sorted.length / size) };
  return { body: page.map((one) => withFields(one, ask._fields)), headers: hasTotals ? totals : {} };
}

/** By their whole names: of media, WordPress knows no `media_details.sizes`. */
function withFields(one, fields) {
  if (fields === undefined) return one;
  const names = new Set(fields.split(','));
  return Object.fromEntries(Object.entries(one).filter(([name]) => names.has(name)));
}
