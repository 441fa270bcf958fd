import { type Token, tokens } from './tokens.js';

/** Declarations that take each token from the page, or else from the theme: `--mmc_text: var(--mmc-color-text, #14202b)`. */
export function tokenDeclarations(theme: 'light' | 'dark'): string {
  const entries: [string, Token][] = Object.entries(tokens);
  return entries
    .filter(([, token]) => theme === 'light' || token.dark !== undefined)
    .map(([name, token]) => `--mmc_${shortName(name)}:var(--mmc-${name},${token[theme] ?? token.light})`)
    .join(';');
}

/** Inside a widget the tokens have names of their own, which no page would register: `--mmc_text`, `--mmc_font-size`. */
function shortName(name: string): string {
  return name.replace(/^color-/, '');
}
