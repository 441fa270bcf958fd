/** The style sheets that pages really use, from npm. `npm run test:hosts` tests all, `npm test` a third of them. */
import { readFileSync } from 'node:fs';

/** Files in `node_modules`: frameworks and design systems, then sheets without classes, then resets. */
const FILES = [
  'bootstrap/dist/css/bootstrap.css',
  'bootstrap4/dist/css/bootstrap.css',
  'bootstrap5/dist/css/bootstrap.css',
  'foundation-sites/dist/css/foundation.css',
  'bulma/css/bulma.css',
  'bulma0/css/bulma.css',
  'materialize-css/dist/css/materialize.css',
  'semantic-ui-css/semantic.css',
  'uikit/dist/css/uikit.css',
  'carbon-components/css/carbon-components.css',
  '@primer/css/dist/primer.css',
  '@uswds/uswds/dist/css/uswds.min.css',
  'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'office-ui-fabric-core/dist/css/fabric.css',
  'milligram/dist/milligram.css',
  'skeleton-css/css/skeleton.css',
  'tachyons/css/tachyons.css',
  'spectre.css/dist/spectre.css',
  'purecss/build/pure.css',
  'picnic/picnic.css',
  'mini.css/dist/mini-default.css',
  '@blaze/css/dist/blaze/blaze.css',
  'chota/dist/chota.css',
  'papercss/dist/paper.css',
  'hint.css/hint.css',
  'wingcss/dist/wing.css',
  'bonsai.css/dist/bonsai.css',
  'shoelace-css/dist/shoelace.css',
  'hack/dist/hack.css',
  'primeflex/primeflex.css',
  'w3-css/w3.css',
  'beercss/dist/cdn/beer.css',
  'terminal.css/dist/terminal.css',
  '98.css/dist/98.css',
  'xp.css/dist/XP.css',
  '@webtui/css/dist/full.css',
  '@picocss/pico/css/pico.css',
  '@picocss/pico/css/pico.classless.css',
  'water.css/out/light.css',
  'water.css/out/dark.css',
  'mvp.css/mvp.css',
  'sakura.css/css/sakura.css',
  'sakura.css/css/sakura-dark.css',
  '@exampledev/new.css/new.css',
  'simpledotcss/simple.css',
  'holiday.css/dist/holiday.css',
  'awsm.css/dist/awsm.css',
  'concrete.css/concrete.css',
  'marx-css/css/marx.css',
  'tacit-css/dist/tacit-css.css',
  'missing.css/dist/missing.css',
  'tufte-css/tufte.css',
  'tailwindcss/preflight.css',
  '@unocss/reset/tailwind.css',
  '@unocss/reset/eric-meyer.css',
  'normalize.css/normalize.css',
  '@csstools/normalize.css/normalize.css',
  '@csstools/normalize.css/opinionated.css',
  'modern-normalize/modern-normalize.css',
  'open-props/src/extra/normalize.src.css',
  'sanitize.css/sanitize.css',
  'reset-css/reset.css',
  'minireset.css/minireset.css',
  'destyle.css/destyle.css',
  'ress/ress.css',
  'the-new-css-reset/css/reset.css',
  'modern-css-reset/dist/reset.css',
  '@acab/reset.css/index.css',
];

/** "bootstrap 4.6.2, bootstrap.css" */
function nameOf(file) {
  const [, folder, rest] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file);
  const { name, version } = JSON.parse(
    readFileSync(new URL(`../../node_modules/${folder}/package.json`, import.meta.url), 'utf8'),
  );
  return `${name} ${version}, ${rest.split('/').pop()}`;
}

/** Each as a page of the isolation test: its name, and what it has in its head. */
export const SHEETS = FILES.map((file) => ({
  name: nameOf(file),
  head: `<link rel="stylesheet" href="HOST/packages/${file}">`,
}));

const DAY = 86_400_000;

/** The day of the year, 1 to 366: `HOSTS_DAY`, or today's in UTC. */
export function dayOfYear() {
  if (process.env.HOSTS_DAY) return Number(process.env.HOSTS_DAY);
  const now = new Date();
  return Math.ceil((now - Date.UTC(now.getUTCFullYear(), 0, 1) + 1) / DAY);
}

/** The third of the sheets that is tested on a day; three days running have all of them. */
export const sheetsOf = (day) => SHEETS.filter((_, index) => index % 3 === day % 3);
