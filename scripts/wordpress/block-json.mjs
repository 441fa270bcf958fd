/** What the picture in the inserter shows: little enough to be seen whole. */
const EXAMPLES = {
  'news-list': { limit: '3' },
  'press-release-card': {},
  'board-roster': { limit: '4' },
  'city-map': { view: 'map' },
};

/** The block.json of a widget. Its options are read from the saved HTML: they are said once, and survive KSES. */
export function blockJson({ name, title, description, options }) {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 2,
    name: `mmc/${name}`,
    title,
    description,
    category: 'embed',
    keywords: ['mmc', 'mayors', 'migration'],
    textdomain: 'mmc-widgets',
    attributes: {
      ...Object.fromEntries(options.map((option) => [option.name, attributeOf(option)])),
      light: { type: 'string', source: 'html', selector: '[data-mmc-widget]' },
    },
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
    example: { attributes: EXAMPLES[name], viewportWidth: 640 },
    editorScript: 'mmc-widgets-editor',
  };
}

const attributeOf = ({ name, kind }) => ({
  type: kind === 'flag' ? 'boolean' : 'string',
  source: 'attribute',
  selector: '[data-mmc-widget]',
  attribute: `data-${name}`,
});
