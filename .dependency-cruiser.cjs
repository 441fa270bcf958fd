/** Arrows point down only: embed -> elements -> widget -> theme, i18n -> feed. An element never imports another. */
const ELEMENTS = '^src/(news-list|press-release-card|board-roster|city-map)/';

const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    forbid(
      'feed-is-the-ground',
      '^src/feed/',
      '^src/(?!feed/)|^node_modules/(lit|@lit)',
      'feed/ imports nothing of ours above it, and no Lit.',
    ),
    forbid('i18n-knows-the-feed-only', '^src/i18n/', '^src/(?!i18n/|feed/)', 'i18n/ stands on feed/.'),
    forbid('theme-stands-alone', '^src/theme/', '^src/(?!theme/)', 'theme/ imports nothing of ours.'),
    forbid(
      'widget-knows-no-element',
      '^src/widget/',
      '^src/(?!widget/|theme/|i18n/|feed/)',
      'widget/ stands on theme/, i18n/ and feed/.',
    ),
    forbid(
      'light-draws-nothing',
      '^src/light/',
      '^src/(?!light/|i18n/|feed/)|^node_modules/(lit|@lit)',
      'light/ is text: it stands on i18n/ and feed/, and runs without a DOM.',
    ),
    {
      name: 'elements-are-strangers',
      severity: 'error',
      comment: 'An element never imports another element, nor embed/.',
      from: { path: ELEMENTS },
      to: { path: '^src/(?!widget/|theme/|i18n/|feed/)', pathNot: '^src/$1/' },
    },
    forbid(
      'the-configurator-embeds-nothing',
      '^src/configurator/',
      '^src/(?!configurator/|widget/|theme/|i18n/|feed/)',
      'The configurator shows the built widgets, in a frame; it imports neither an element nor embed/.',
    ),
    forbid(
      'nobody-needs-the-configurator',
      '^src/(?!configurator/)',
      '^src/configurator/',
      'It is a page, at the top.',
    ),
    forbid(
      'the-tool-stands-on-the-feed',
      '^tool/src/(?!render/)',
      '^src/(?!feed/|light/markup)',
      'The tool imports src/feed and how markup is written; what renders the widgets imports what it renders.',
    ),
    forbid('widgets-know-no-tool', '^src/', '^tool/', 'Whoever embeds a widget never installs the tool.'),
    forbid(
      'the-command-line-is-the-top',
      '^tool/src/(?!cli/|testing)',
      '^tool/src/cli/',
      'Stages of the tool know nothing of the command line.',
    ),
    forbid(
      'the-model-is-the-ground',
      '^tool/src/model/',
      '^tool/src/(?!model/)',
      'What all stages speak of imports no stage.',
    ),
    forbid(
      'the-plugin-is-the-top',
      '^(src|tool)/',
      '^wordpress/',
      'The WordPress plugin shows the widgets; nothing of them knows of it.',
    ),
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that import each other are one.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports is dead.',
      from: {
        orphan: true,
        pathNot: '^(src/(index|embed/)|tool/src/(cli/main|model/|raw)|wordpress/src/(widgets|.*\\.d)\\.ts)',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
