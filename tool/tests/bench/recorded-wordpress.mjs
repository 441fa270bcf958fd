// A WordPress with ten thousand posts for the benchmark, in a process of its own: it prints its address, and serves until
// it is killed.
import { picture, post, term, wordpress } from '../support/wordpress.mjs';

const POSTS = 10_000;
/** Characters of a text. */
const TEXT = 2_000;
const SENTENCE =
  '<p>Mayors of many cities <strong>met</strong> to speak of what moves people &amp; of what they need.</p>\n';

const posts = Array.from({ length: POSTS }, (_, index) => {
  const day = new Date(Date.UTC(1999, 0, 1 + index)).toISOString().slice(0, 10);
  return post(index + 1, {
    date: `${day}T10:00:00`,
    date_gmt: `${day}T09:00:00`,
    title: { rendered: `Number ${index}: cities &#038; their residents` },
    content: { rendered: `<p>Entry ${index}.</p>${SENTENCE.repeat(TEXT / SENTENCE.length)}`, protected: false },
    categories: [2, 3 + (index % 40)],
    featured_media: 20_000 + index,
  });
});
const later = { date: '2031-01-01T00:00:00', date_gmt: '2031-01-01T00:00:00' };
posts.push(post(POSTS + 1, { ...later, title: { rendered: 'What nobody may know before the day' } }));

const { address } = await wordpress(undefined, {
  posts: { posts },
  terms: {
    categories: [term(2, 'Statement'), ...Array.from({ length: 40 }, (_, index) => term(3 + index, `Topic ${index}`))],
  },
  media: posts.map((_, index) => picture(20_000 + index)),
});
console.log(address);
