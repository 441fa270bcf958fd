import { manifestPlugin } from './scripts/manifest-plugin.mjs';

export default {
  globs: [
    'src/news-list/news-list.ts',
    'src/press-release-card/press-release-card.ts',
    'src/board-roster/board-roster.ts',
    'src/city-map/city-map.ts',
    'src/widget/widget.ts',
    'src/theme/tokens.ts',
  ],
  outdir: 'dist',
  litelement: false,
  packagejson: false,
  plugins: [manifestPlugin()],
};
