// A page that hands over the document itself, before the widgets' script has run.
for (const widget of document.querySelectorAll('mmc-news-list')) {
  widget.data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Set by the page',
    items: [
      { id: '1', title: 'The first entry' },
      { id: '2', title: 'The second entry' },
    ],
  };
}
