const DYNAMIC_IMPORT = /\bimport\((['"]\.[^'"]+['"])\)/g;

/**
 * A Vite plugin for the files that need no other: what `import(…)` asks for is in them, so it is imported at once.
 * Left alone, Rolldown wraps each module that such code uses in a function of its own, which costs a kilobyte.
 */
export function bundleLazyCode() {
  return {
    name: 'bundle-lazy-code',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const imports = [];
      const bundled = code.replace(DYNAMIC_IMPORT, (_, module) => {
        const name = `lazy${imports.length}`;
        imports.push(`import * as ${name} from ${module};`);
        return `Promise.resolve(${name})`;
      });
      return imports.length > 0 ? imports.join('') + bundled : null;
    },
  };
}
