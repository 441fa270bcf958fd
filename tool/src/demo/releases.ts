/** A release of the newsroom, as WordPress has it. What it tells of is invented. */
export interface Release {
  /** Number of the post. */
  post: number;
  title: string;
  type: string;
  topic: string;
  /** Days before the editor's day. */
  daysAgo: number;
  /** What stands before the first sentence. `{DMY}` and `{MDY}`: its day, written in the two ways. */
  dateline: string;
  text: string;
  /** Days that the dateline is off, by a slip of somebody's pen. */
  slip?: number;
  status?: string;
  note?: string;
}

/** In each of the seven forms in which press offices write datelines. */
export const RELEASES: readonly Release[] = [
  release(401, 'Freetown trains its first heat officers', 'Press Release', 'Climate Migration', 3, {
    dateline: 'FREETOWN— ',
    text: 'As the dry season begins, twelve officers start their work in the markets of Freetown.',
  }),
  release(398, 'Nairobi and Accra compare their reception centres', 'MMC Readout', 'Inclusive Recovery', 9, {
    dateline: 'Nairobi, {MDY}—',
    text: 'Today the teams of both cities spent a day in three centres, and wrote down what each does better.',
  }),
  release(394, 'Cities speak at the review of the Global Compact', 'Statement', 'Leadership', 16, {
    dateline: '{MDY}, New York NY – ',
    text: 'In the hall and beside it, nine delegations asked for a seat of their own.',
  }),
  release(391, 'What Bogotá asks of the next climate summit', 'Statement', 'Climate Migration', 23, {
    dateline: 'Bogotá, Colombia—',
    text: 'Ahead of the summit, the city hall has put its wishes on one page.',
  }),
  release(385, 'Milan opens its registry to everybody who lives there', 'Press Release', 'Inclusive Recovery', 37, {
    dateline: 'Milan, Italy ({DMY}) – ',
    text: 'The registry takes names without asking for papers that nobody can have.',
  }),
  release(380, 'A handbook for cities on a river that floods', 'Report', 'Climate Migration', 52, {
    dateline: 'London, UK ({DMY}) – ',
    text: 'The handbook has forty pages and a checklist for the first week.',
    slip: 10,
  }),
  release(372, 'A year of letters between Zürich and Amman', 'Report', 'Leadership', 75, {
    dateline: '{DMY} – ',
    text: 'The two offices have written to each other every month, and publish what they learned.',
  }),
];

/** WordPress shows it to nobody before its time. */
export const SCHEDULED: Release = release(
  406,
  'Quito and Kampala sign an agreement on skills',
  'Press Release',
  'Leadership',
  0,
  { dateline: 'Quito, Ecuador ({DMY}) – ', text: 'Both cities will recognise the certificates of the other.' },
);

/** The release that is withdrawn in the course of the day. */
export const WITHDRAWN = 385;

function release(
  post: number,
  title: string,
  type: string,
  topic: string,
  daysAgo: number,
  more: Pick<Release, 'dateline' | 'text' | 'slip'>,
): Release {
  return { post, title, type, topic, daysAgo, ...more };
}

/** The same, taken back by its editor: it stays for whoever has quoted it, and says so. */
export const withdrawn = (releases: readonly Release[]): Release[] =>
  releases.map((one) =>
    one.post === WITHDRAWN
      ? { ...one, status: 'withdrawn', note: 'The registry opens later. A new date follows.' }
      : one,
  );
