import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src/feed/schema.ts', import.meta.url));

/**
 * Puts plain types in the place of those inferred by zod, in the declarations of the npm package:
 * the same types, written out, so that nobody has to install 8 MB of zod to read a feed's types.
 */
export async function writePlainTypes(folder) {
  await writeFile(new URL('feed/schema.d.ts', folder), await format(plainTypes(), { parser: 'typescript' }));
  await rm(new URL('feed/schema.js', folder));
}

function plainTypes() {
  const program = ts.createProgram([source], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  const aliases = program.getSourceFile(source).statements.filter(ts.isTypeAliasDeclaration);
  const types = aliases.map(({ name }) => [checker.getTypeAtLocation(name), name.text]);
  const print = printer(checker, new Map(types));
  return types.map(([type, name]) => `export type ${name} = ${print(type, true)};\n`).join('');
}

/** Prints a type in full, but for those within it that have a name: `{ id: string; _mmc?: Extension | undefined }`. */
function printer(checker, names) {
  const property = (symbol) => {
    const mark = symbol.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `  ${symbol.name}${mark}: ${print(checker.getTypeOfSymbol(symbol))};\n`;
  };
  const print = (type, isNamed = false) => {
    if (!isNamed && names.has(type)) return names.get(type);
    if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return type.types.map((one) => print(one)).join(' | ');
    if (checker.isArrayType(type)) return `Array<${print(checker.getTypeArguments(type)[0])}>`;
    const isRecord = checker.getIndexInfosOfType(type).length > 0;
    if (!(type.flags & ts.TypeFlags.Object) || checker.isTupleType(type) || isRecord) return checker.typeToString(type);
    return `{\n${checker.getPropertiesOfType(type).map(property).join('')}}`;
  };
  return print;
}
