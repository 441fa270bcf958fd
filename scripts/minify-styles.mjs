/** A Vite plugin that takes the white space and the comments out of the style sheets in `css` templates. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*(styles|theme\/\w+)\.ts$/.test(id)) return undefined;
      return { code: code.replace(/css`[^`]*`/g, minify), map: null };
    },
  };
}

const minify = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/([a-z]): /g, '$1:')
    .replace(/;}/g, '}')
    .replace(/` | `/g, '`');
