// The first script of every host page: tells the test, twenty times a second, how the page and its widgets are.
(() => {
  const violations = [];
  const errors = [];
  const failed = [];
  const lines = [];
  const events = [];

  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  addEventListener('error', ({ message }) => errors.push(message));
  // Of a script that does not load, its own tag hears alone.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && failed.push(target.src), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const level of ['info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...parts) => {
      lines.push(`${level}: ${parts.join(' ')}`);
      original.apply(console, parts);
    };
  }
  for (const type of ['mmc-load', 'mmc-error']) {
    addEventListener(type, ({ target, detail }) =>
      events.push(`${target.id || target.localName} ${type} ${detail.kind ?? detail.count}`),
    );
  }

  // Taken before an element of the page can be named so.
  const find = document.querySelectorAll.bind(document);
  const cookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.bind(document);
  const TAGS = ['mmc-news-list', 'mmc-press-release-card', 'mmc-board-roster', 'mmc-city-map'];

  function describe(widget) {
    const root = widget.shadowRoot?.querySelector('.root');
    const link = widget.querySelector('a');
    return {
      tag: widget.localName,
      id: widget.id,
      attributes: Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value])),
      version: window.customElements?.get(widget.localName)?.version ?? null,
      state: widget.state ?? null,
      heading: root?.querySelector('[part="heading"]')?.textContent.trim() ?? null,
      entries: root?.querySelectorAll('[part~="item"]').length ?? 0,
      bones: root?.querySelectorAll('.bone').length ?? 0,
      chips: root?.querySelectorAll('[part~="chip"]').length ?? 0,
      fields: root?.querySelectorAll('input').length ?? 0,
      land: root?.querySelector('.land path')?.getBBox().width ?? 0,
      panel: root?.querySelector('[part~="panel"] [part~="heading"]')?.textContent.trim() ?? null,
      lang: root?.lang ?? null,
      theme: root?.classList[1] ?? null,
      showsFallback: link ? link.getClientRects().length > 0 : false,
    };
  }

  async function report() {
    const databases = await indexedDB.databases();
    return {
      violations,
      errors,
      failed,
      lines,
      events,
      text: find('body')[0]?.innerText ?? '',
      widgets: [...find(TAGS.join())].map(describe),
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
      stored: [
        cookies(),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...databases.map(({ name }) => name),
      ],
    };
  }

  const commands = {
    /** Puts in what the page keeps in `<template id="later">`. */
    addLater: () => find('body')[0].append(find('#later')[0].content.cloneNode(true)),
    click: (id) => find(`#${id}`)[0].click(),
    /** The mouse comes to the first widget. */
    reach: () => find(TAGS.join())[0].dispatchEvent(new PointerEvent('pointerover')),
    /** Presses a button of the first widget, by its part. */
    press: (part) => find(TAGS.join())[0].shadowRoot.querySelector(`button[part~="${part}"]`).click(),
    /** Writes `data-` attributes on an element. */
    mark: ([id, data]) => Object.assign(find(`#${id}`)[0].dataset, data),
    set: ([id, attribute, value]) => find(`#${id}`)[0].setAttribute(attribute, value),
    setData: (data) => find(TAGS.join()).forEach((widget) => (widget.data = data)),
    /** What a request with cookies looks like to the widgets' host. */
    fetchWithCookies: (address) => fetch(address, { mode: 'no-cors', credentials: 'include' }),
  };
  addEventListener('message', ({ data: [command, argument] }) => commands[command](argument));

  setInterval(async () => parent.postMessage(await report(), '*'), 50);
})();
