// The loader of an earlier release (da7e27e), as a page may have it in its cache: its modules are gone from the host.
/*! mmc-widgets 1.0.0 | MIT */
(() => {
  var e = Symbol.for('mmc-widgets.feeds.1');
  function t(e, t) {
    if ('string' == typeof e)
      try {
        return new URL(e.trim(), t);
      } catch {
        return;
      }
  }
  var s = Symbol.for('mmc-widgets.defaults.1');
  function r() {
    return Reflect.get(globalThis, s) ?? {};
  }
  var o = Symbol.for('mmc-widgets.named'),
    n = new Proxy(Reflect.get(globalThis, 'document') ?? {}, {
      get(e, t) {
        const s = Reflect.get(Document.prototype, t, e);
        return 'function' == typeof s ? s.bind(e) : s;
      },
    }),
    c = ['news-list', 'press-release-card', 'board-roster', 'city-map'],
    i = new Map(c.map((e) => [`mmc-${e}`, e])),
    a = new Set(
      'src heading heading-level lang theme our-city limit refresh loading type topic city person layout filters search sort images item expanded organization former role country region programme relationship view zoom center'.split(
        ' ',
      ),
    ),
    { querySelectorAll: l, matches: m } = Element.prototype;
  function u(e, t, s, r = []) {
    ((e === document ? n : e).querySelectorAll(t).forEach(s),
      new MutationObserver((e) => {
        const r = e.flatMap(({ type: e, target: t, addedNodes: s }) => ('attributes' === e ? t : [...s]));
        for (const e of r) e instanceof Element && (m.call(e, t) && s(e), l.call(e, t).forEach(s));
      }).observe(e, { childList: !0, subtree: !0, attributeFilter: r }));
  }
  var d = 'data-mmc-widget';
  function p(e) {
    if (!(e instanceof HTMLElement)) return;
    const t = ((e, t) => {
      const s = `mmc-${e.trim().toLowerCase().replace(/^mmc-/, '')}`;
      if (!i.has(s)) return void console.warn(`mmc-widgets: there is no widget "${e}". There are: ${c.join(', ')}.`);
      const r = n.createElement(s);
      for (const [e, s] of t) a.has(e) && 'false' !== s && !r.hasAttribute(e) && r.setAttribute(e, s);
      return r;
    })(
      e.getAttribute(d) ?? '',
      (s = e)
        .getAttributeNames()
        .filter((e) => e.startsWith('data-'))
        .map((e) => [e.slice(5), s.getAttribute(e) ?? '']),
    );
    var s;
    t && (e.removeAttribute(d), e.replaceWith(t), t.append(e));
  }
  var f = Symbol.for('mmc-widgets.roots'),
    g = (() => {
      const e = n.currentScript,
        s =
          e instanceof HTMLScriptElement
            ? e
            : [...n.querySelectorAll('script')].find(({ src: e }) => t(e)?.pathname.endsWith('mmc-widgets.js')),
        { src: r, lang: o, theme: c } = s?.dataset ?? {};
      return { src: r, lang: o, theme: c, script: s?.src || location.href };
    })();
  ((e) => {
    const t = Object.fromEntries(Object.entries(r()).filter(([, e]) => void 0 !== e));
    Reflect.set(globalThis, s, { ...e, ...t });
  })(g);
  var h = new Set();
  function b(s) {
    ((s) => {
      const o = ((e, s) => {
          const o = r(),
            n = e || o.src;
          return ((e) => {
            const s = t(e);
            if (s && !s.username && !s.password)
              return 'https:' === s.protocol || 'http:' === s.protocol ? s.href : void 0;
          })((n ? t(n, s) : t('feed.json', o.script ?? s))?.href);
        })(s.getAttribute('src'), s.baseURI),
        {
          begun: n,
          copies: c,
          requests: i,
        } = (() => {
          const t = Reflect.get(globalThis, e);
          if (t) return t;
          const s = { copies: new Map(), requests: new Map(), begun: new Map() };
          return (Reflect.set(globalThis, e, s), s);
        })();
      if (!o || 'lazy' === s.getAttribute('loading') || 'data' in s) return;
      if (n.has(o) || c.has(o) || i.has(o)) return;
      const a = ((e, t = 'default') => {
        const s = new AbortController();
        return {
          response: fetch(e, {
            cache: t,
            credentials: 'omit',
            referrerPolicy: 'strict-origin-when-cross-origin',
            headers: { accept: 'application/feed+json, application/json' },
            signal: s.signal,
          }),
          controller: s,
        };
      })(o);
      (a.response.catch(() => {}), n.set(o, a));
    })(s);
    const n = customElements.get(s.localName);
    if (n)
      return ((e, t) => {
        const s = Reflect.get(t, 'version');
        '1.0.0' === s ||
          Reflect.get(customElements, o) ||
          (Reflect.set(customElements, o, !0),
          console.info(`<${e}> is on this page in two versions: ${String(s)} is used, 1.0.0 is not.`));
      })(s.localName, n);
    const c = i.get(s.localName) ?? '';
    if (h.has(c)) return;
    h.add(c);
    const a = (
      {
        'board-roster': [
          'modules/pt-I_PRk301.js',
          'modules/picture-DymedjrP.js',
          'modules/places-ndBskFCM.js',
          'modules/paging-Bi119gdv.js',
          'modules/board-roster-BL2_vN7W.js',
        ],
        'city-map': [
          'modules/pt-I_PRk301.js',
          'modules/places-ndBskFCM.js',
          'modules/paging-Bi119gdv.js',
          'modules/choices-CDvTvbGv.js',
          'modules/city-map-VqluhJBx.js',
        ],
        'news-list': [
          'modules/pt-I_PRk301.js',
          'modules/entry-ez2FU3-V.js',
          'modules/picture-DymedjrP.js',
          'modules/paging-Bi119gdv.js',
          'modules/choices-CDvTvbGv.js',
          'modules/news-list-jW0CuGTI.js',
        ],
        'press-release-card': [
          'modules/pt-I_PRk301.js',
          'modules/entry-ez2FU3-V.js',
          'modules/picture-DymedjrP.js',
          'modules/press-release-card-DJDh3gFY.js',
        ],
      }[c] ?? []
    ).map((e) => import(new URL(e, g.script).href));
    Promise.all(a).catch((e) => {
      (h.delete(c), console.warn(`<${s.localName}> could not be loaded (${String(e)}); its fallback stays.`));
    });
  }
  ((e) => {
    e(document);
    const t = Reflect.get(globalThis, f) ?? [];
    if (!Array.isArray(t)) return;
    const s = (...t) => {
      for (const s of t) s instanceof ShadowRoot && e(s);
    };
    (Reflect.set(globalThis, f, { push: s }), s(...t));
  })((e) => {
    (u(e, [...i.keys()].join(), b),
      ((e) => {
        u(e, `[${d}]`, p, [d]);
      })(e));
  });
})();
