/**
 * A Vite plugin that makes Lit at home on a page it cannot trust. In the files for script tags only:
 * - templates are made without `innerHTML`, so that no Trusted Types policy is needed (see src/embed/template.ts);
 * - no global is read or written that an element's id, or another Lit, could stand for.
 * Every replacement must match exactly once: a new version of Lit that differs fails the build.
 */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    [/(\w)=t\.trustedTypes,(\w)=\1\?\1\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, '$1=void 0,$2=void 0'],
    // The marks in attribute names, in letters that setAttribute accepts.
    [/="\$lit\$"/, '="-lit-"'],
    [/`lit\$\$\{Math\.random\(\)\.toFixed\(9\)\.slice\(2\)\}\$`/, '`lit-${Math.random().toFixed(9).slice(2)}-`'],
    [/\{const s=l\.createElement\("template"\);return s\.innerHTML=t,s\}/, '{return createTemplate(t)}'],
    [/t\.litHtmlPolyfillSupport/, 'void 0'],
    // Values inside <textarea> and comments, and templates compiled ahead: we have none.
    [/if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent\.split\(o\).*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/, ''],
    [/"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&.*?,this\.options\)\),s\)/, 'this._$AC(t)'],
    [/\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/\(void 0===t\.ShadyCSS\|\|t\.ShadyCSS\.nativeShadow\)&&/, ''],
    [/,n=t\.litNonce;void 0!==n&&o\.setAttribute\("nonce",n\),/, ';'],
    // Advice for authors of style sheets, of whom there are none on the page.
    [/"CSSResult is not constructable\. Use `unsafeCSS` or `css` instead\."/, '""'],
    [/"Value passed to 'css' function must be a 'css' function result: "\+t\+"\. Use 'unsafeCSS'[^"]*"/, '""'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?this\.elementProperties\.set\(t,i\)\}/, ''],
    [/a\.trustedTypes/, 'void 0'],
    [/a\.reactiveElementPolyfillSupport/, 'void 0'],
    // Attributes that hold JSON: we have none.
    [/;break;case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/, ''],
    [/;break;case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/, ''],
    [/\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-element/lit-element.js': [
    [/s\.litElementHydrateSupport/, 'void 0'],
    [/s\.litElementPolyfillSupport/, 'void 0'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
};

export function hardenLit() {
  const template = new URL('../src/embed/template.ts', import.meta.url).pathname;
  return {
    name: 'harden-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(REPLACEMENTS).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!file) return undefined;
      const hardened = REPLACEMENTS[file].reduce((text, [pattern, replacement]) => {
        const count = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
        if (count !== 1) throw new Error(`${file}: ${pattern} matches ${count} times; expected 1. Has Lit changed?`);
        return text.replace(pattern, replacement);
      }, code);
      const needsTemplate = hardened.includes('createTemplate(');
      return {
        code: needsTemplate ? `import { createTemplate } from ${JSON.stringify(template)};${hardened}` : hardened,
        map: null,
      };
    },
  };
}
