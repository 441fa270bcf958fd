/** Reads documents for the base class; public to our own modules only. */
const INTERNAL = new Set(['read']);

/**
 * A plugin for the analyzer of custom elements. What it sees in the classes and their comments, it leaves as it is; it
 * takes out what pages have no business with, names the published files, and adds the tokens from their one list.
 */
export function manifestPlugin() {
  const tokens = [];
  return {
    name: 'mmc-widgets',
    analyzePhase({ ts, node, moduleDoc }) {
      if (moduleDoc.path !== 'src/theme/tokens.ts' || !ts.isVariableDeclaration(node)) return;
      if (node.name.text === 'tokens') tokens.push(...node.initializer.expression.properties.map(tokenOf));
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ path }) => path !== 'src/theme/tokens.ts').map(asPublished);
      const definitions = [];
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({ name }) => module.exports.some((one) => one.name === name));
        for (const declaration of module.declarations) {
          keepPublic(declaration);
          if (!declaration.customElement || !declaration.tagName) continue;
          describeElement(declaration, tokens);
          definitions.push(definitionOf(declaration, module.path));
        }
      }
      manifest.modules.push(...definitions);
    },
  };
}

function tokenOf({ name, initializer, jsDoc }) {
  const light = initializer.properties.find((property) => property.name.text === 'light');
  // A token that is as another is so by the name which that one has inside a widget; a page knows the public name.
  const value = light.initializer.text.replace('--mmc_', '--mmc-');
  return { name: `--mmc-${name.text}`, description: jsDoc[0].comment, default: value };
}

/** The manifest names files as packages publish them. */
function asPublished(module) {
  const published = (path) => path?.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/package/$1.js');
  return JSON.parse(JSON.stringify(module), (key, value) =>
    key === 'path' || key === 'module' ? published(value) : value,
  );
}

/** The module that defines an element; it stands beside that of its class. */
function definitionOf({ name, tagName }, path) {
  const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
  return {
    kind: 'javascript-module',
    path: path.replace(/[^/]+$/, 'index.js'),
    declarations: [],
    exports: [definition],
  };
}

function keepPublic(declaration) {
  const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
    privacy === 'public' && !isStatic && !INTERNAL.has(name);
  declaration.members = declaration.members?.filter(isPublic);
  // Where an event is fired, the analyzer sees its class, and the comment says its name.
  declaration.events = declaration.events?.filter(({ name }) => name);
}

function describeElement(element, tokens) {
  element.cssProperties = tokens;
  for (const attribute of element.attributes) {
    const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const member = element.members.find(({ name }) => name === field);
    if (!member) continue;
    attribute.fieldName = field;
    member.attribute = attribute.name;
  }
}
