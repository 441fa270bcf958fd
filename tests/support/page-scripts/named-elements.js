// A page with elements that are named as what scripts rely on, of the window, of the document and of elements.
(() => {
  const NAMES = [
    ...[
      'customElements',
      'Map',
      'Set',
      'WeakMap',
      'WeakSet',
      'Symbol',
      'Promise',
      'Proxy',
      'Reflect',
      'Object',
      'Array',
    ],
    ...[
      'String',
      'Number',
      'Date',
      'JSON',
      'Intl',
      'URL',
      'URLSearchParams',
      'fetch',
      'Headers',
      'Response',
      'Request',
    ],
    ...['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'EventTarget', 'Element', 'HTMLElement', 'Document'],
    ...['DocumentFragment', 'ShadowRoot', 'Node', 'NodeList', 'Text', 'Comment', 'CSSStyleSheet', 'StyleSheetList'],
    ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'TextDecoder', 'HTMLScriptElement', 'SVGElement'],
    ...[
      'mmcWidgets',
      'mmc',
      'litElementVersions',
      'litHtmlVersions',
      'reactiveElementVersions',
      'litHtmlPolyfillSupport',
    ],
    ...[
      'litElementPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementHydrateSupport',
      'ShadyCSS',
      'ShadyDOM',
    ],
    ...['trustedTypes', 'litIssuedWarnings', 'litPropertyMetadata', 'globalThis', 'window', 'document', 'self', 'top'],
    ...['parent', 'frames', 'location', 'navigator', 'history', 'performance', 'crypto', 'console', 'name', 'length'],
    ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'setTimeout', 'clearTimeout', 'queueMicrotask'],
    ...['requestAnimationFrame', 'matchMedia', 'getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY'],
    ...['toString', 'valueOf', 'constructor', 'hasOwnProperty', 'isPrototypeOf', '__proto__', '__defineGetter__'],
    ...['currentScript', 'documentElement', 'head', 'body', 'title', 'baseURI', 'URL', 'domain', 'cookie', 'referrer'],
    ...['createElement', 'createElementNS', 'createComment', 'createTextNode', 'createTreeWalker', 'createRange'],
    ...['createDocumentFragment', 'importNode', 'adoptNode', 'implementation', 'defaultView', 'styleSheets'],
    ...['adoptedStyleSheets', 'activeElement', 'visibilityState', 'hidden', 'readyState', 'compatMode', 'dir', 'lang'],
    ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'getElementsByName', 'children'],
    ...['firstChild', 'lastChild', 'childNodes', 'parentNode', 'parentElement', 'nextSibling', 'previousSibling'],
    ...['ownerDocument', 'isConnected', 'getRootNode', 'contains', 'appendChild', 'insertBefore', 'removeChild'],
    ...['replaceChild', 'replaceWith', 'append', 'prepend', 'remove', 'cloneNode', 'attributes', 'getAttribute'],
    ...['setAttribute', 'hasAttribute', 'removeAttribute', 'matches', 'closest', 'localName', 'tagName', 'nodeType'],
    ...['nodeName', 'namespaceURI', 'shadowRoot', 'attachShadow', 'slot', 'part', 'id', 'className', 'classList'],
    ...[
      'dataset',
      'style',
      'innerHTML',
      'textContent',
      'innerText',
      'src',
      'href',
      'data',
      'heading',
      'limit',
      'theme',
    ],
    ...['state', 'refresh', 'loading', 'reload', 'root', 'inner', 'status', 'links', 'images', 'forms', 'scripts'],
    ...['assign', 'keys', 'entries', 'iterator', 'then', 'host', 'origin', 'event', 'error', 'open', 'close', 'stop'],
    ...['focus', 'blur', 'print', 'alert', 'postMessage', 'structuredClone', 'reportError', 'indexedDB', 'caches'],
  ];

  const create = document.createElement.bind(document);
  const page = document.documentElement;
  const put = page.appendChild.bind(page);
  const named = (tag, name) => Object.assign(create(tag), { id: name, name });

  for (const name of NAMES) put(named('img', name));
  for (const name of NAMES) put(named('form', name));
  const fields = setInterval(() => {
    const form = page.querySelector('#fields');
    if (!form) return;
    clearInterval(fields);
    HTMLFormElement.prototype.prepend.apply(
      form,
      NAMES.map((name) => named('input', name)),
    );
  }, 1);
})();
