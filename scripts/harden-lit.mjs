/**
 * A Vite plugin that makes Lit at home on a page it cannot trust, in the files for script tags only.
 * Every replacement must match exactly once: a version of Lit that differs fails the build, not the page.
 */

/**
 * - Templates are made without `innerHTML`, so that no Trusted Types policy is needed (see src/embed/template.ts).
 * - No global is read or written that an element's id, or another Lit, could stand for, and nothing of the document
 *   that an element's name could (see src/widget/plain-document.ts).
 * - Style sheets are adopted, never written into the page, where a strict CSP would refuse them:
 *   every browser that we support can (Safari from 16.4).
 */
const HARDER = {
  'lit-html/lit-html.js': [
    [/(\w)=t\.trustedTypes,(\w)=\1\?\1\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/, '$1=void 0,$2=void 0'],
    // The marks in attribute names, in letters that setAttribute accepts.
    [/="\$lit\$"/, '="-lit-"'],
    [/`lit\$\$\{Math\.random\(\)\.toFixed\(9\)\.slice\(2\)\}\$`/, '`lit-${Math.random().toFixed(9).slice(2)}-`'],
    [/\{const s=l\.createElement\("template"\);return s\.innerHTML=t,s\}/, '{return createTemplate(t)}'],
    [/l=document,/, 'l=plainDocument,'],
    [/l\.createTreeWalker\(l,129\)/, 'l.createTreeWalker(document,129)'],
    [/P\.currentNode=l,/, 'P.currentNode=document,'],
    // Where a translator has put an element in the place of a text, another text replaces that.
    [
      /_\(t\)\{(this\._\$AH!==A&&a\(this\._\$AH\))\?this\._\$AA\.nextSibling\.data=t:/,
      '_(t){const{_$AA:{nextSibling:s,parentNode:p},_$AB:e}=this;$1&&s?.nodeType===3&&s.nextSibling===e?s.data=t:e&&e.parentNode!==p?s?.replaceWith(t):',
    ],
    [/t\.litHtmlPolyfillSupport/, '(void 0)'],
    [/\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  '@lit/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&\(void 0===t\.ShadyCSS.*?"replace"in CSSStyleSheet\.prototype/, 'e=true'],
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet\?.*?\(t\):t;/, 'c=t=>t;'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?this\.elementProperties\.set\(t,i\)\}/, ''],
    [/a\.trustedTypes/, 'void 0'],
    [/a\.reactiveElementPolyfillSupport/, '(void 0)'],
    [/\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
  'lit-element/lit-element.js': [
    [/s\.litElementHydrateSupport/, '(void 0)'],
    [/s\.litElementPolyfillSupport/, '(void 0)'],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
};

/** What none of the widgets uses: 0.6 KB of each file, after brotli. */
const LEANER = {
  'lit-html/lit-html.js': [
    // Directives, values that stand for whole elements, and what only they are told: that the element left the page.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'function M(t,i){return i}'],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/setConnected\(t\)\{.*?\)\}(?=\}class H)/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
    // Values inside <textarea> and comments, and templates compiled ahead.
    [/if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent\.split\(o\).*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [
      /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
      '',
    ],
    [/"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&.*?,this\.options\)\),s\)/, 'this._$AC(t)'],
    // Templates of SVG and MathML only, and elements whose content is text only.
    [/l=2===i\?"<svg>":3===i\?"<math>":"",c=v;/, 'l="",c=v;'],
    [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
    [
      /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{.*?childNodes\)\}/,
      '$1;',
    ],
    [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/, ''],
    // A place to render before, whether a part is connected, and where it begins and ends.
    [
      /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$;if\(void 0===h\)\{.*?s\?\?\{\}\)\}/,
      'let h=i._$litPart$;void 0===h&&(i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s??{}));',
    ],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/(get parentNode\(\)\{return this\._\$AM\.parentNode\})get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, '$1'],
    [/get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
    // Listeners that are objects, or have options.
    [/e=t===A&&s!==A\|\|t\.capture.*?s\.passive,h=t!==A&&\(s===A\|\|e\)/, 'e=t===A&&s!==A,h=t!==A&&s===A'],
    [
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(this\.options\?\.host\?\?this\.element,t\)):this\._\$AH\.handleEvent\(t\)/,
      '$1',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Style sheets for one document (see src/widget/adopt-styles.ts).
    [/get styleSheet\(\)\{.*?return t\}(?=toString)/, ''],
    [/S=\(s,o\)=>\{.*?s\.appendChild\(o\)\}\}/, 'S=0'],
    // Advice for authors of style sheets.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".*?"\);/, 'this._$cssResult$=!0;'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\).*?\}\)\(s\)/, 's.cssText'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/createRenderRoot\(\)\{.*?elementStyles\),t\}/, ''],
    // Converters: each of our properties that is an attribute has its own.
    [/u=\{toAttribute\(t,s\)\{.*?return i\}\},/, ''],
    [/converter:u,reflect:!1,useDefault:!1,/, ''],
    [/,u as defaultConverter/, ''],
    [/"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:.*?\?t\.converter:u/, 't.converter'],
    // Accessors that were there before, controllers that leave.
    [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/, ''],
    [/removeController\(t\)\{.*?\}/, ''],
    // Properties that are reflected to attributes, or have declared defaults.
    [/_\$ET\(t,s\)\{.*?this\._\$Em=null\)?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
    [/i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(this\._\$Ej\.set\(.*?void 0!==r\)\|\|/, ''],
    // Initializers, which only decorators add.
    [/static addInitializer\(t\)\{.*?\.push\(t\)\}/, ''],
    [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{.*?t\.firstChild,t\}/, ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\),.*?disconnectedCallback\(\)\{.*?\(!1\)\}/, ''],
  ],
};

export function hardenLit() {
  const ours = (path) => JSON.stringify(new URL(`../src/${path}`, import.meta.url).pathname);
  const imports = `import { createTemplate } from ${ours('embed/template.ts')};
    import { plainDocument } from ${ours('widget/plain-document.ts')};`;
  return {
    name: 'harden-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(HARDER).find((path) => id.endsWith(`/node_modules/${path}`));
      if (!file) return undefined;
      const replacements = [...HARDER[file], ...(LEANER[file] ?? [])];
      const hardened = replacements.reduce((text, replacement) => replaceOnce(text, replacement, file), code);
      return { code: hardened.includes('createTemplate(') ? imports + hardened : hardened, map: null };
    },
  };
}

function replaceOnce(text, [pattern, replacement], file) {
  const count = text.match(new RegExp(pattern, 'g'))?.length ?? 0;
  if (count !== 1) throw new Error(`${file}: ${pattern} matches ${count} times; expected 1. Has Lit changed?`);
  return text.replace(pattern, replacement);
}
