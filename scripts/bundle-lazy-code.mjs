const DYNAMIC_IMPORT = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/**
 * A Vite plugin for the files that need no other: what `import(…)` asks for is in them, so it is imported at once.
 * Left alone, Rolldown wraps each module that such code uses in a function of its own, which costs a kilobyte.
 * By their names, because an object that stands for a whole module has a function for each of them.
 */
export function bundleLazyCode() {
  return {
    name: 'bundle-lazy-code',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const imports = [];
      let bundled = code;
      for (const [whole, , module] of code.matchAll(DYNAMIC_IMPORT)) {
        const names = (await this.load(await this.resolve(module, id))).exports;
        const local = (name) => `${name}_${imports.length}`;
        bundled = bundled.replace(
          whole,
          `Promise.resolve({ ${names.map((name) => `${name}: ${local(name)}`).join()} })`,
        );
        imports.push(`import { ${names.map((name) => `${name} as ${local(name)}`).join()} } from '${module}';`);
      }
      return imports.length > 0 ? imports.join('') + bundled : null;
    },
  };
}
