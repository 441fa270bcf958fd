import { manifestPlugin } from './scripts/manifest-plugin.mjs';

export default {
  globs: [
    'src/news-list/*.ts',
    'src/press-release-card/*.ts',
    'src/board-roster/*.ts',
    'src/city-map/*.ts',
    'src/widget/widget.ts',
    'src/theme/tokens.ts',
  ],
  exclude: ['**/index.ts', '**/*view.ts', '**/styles.ts', '**/words.ts'],
  outdir: 'dist',
  litelement: false,
  packagejson: false,
  plugins: [manifestPlugin()],
};
