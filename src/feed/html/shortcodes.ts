/** What stands in brackets and may be a shortcode of WordPress or of a page builder: `[vc_row width="1/2"]`, `[/caption]`. */
const BRACKETS = /\[(\/?)([a-z][\w-]*)([^[\]]*)(\]|$|(?=\[))/gi;
const END = /\[\/([a-z][\w-]*)\s*\]/gi;
const ATTRIBUTES = /^\s+[\w-]+\s*=\s*\S/;
/** Shortcodes that stand alone, without attributes or an end. */
const ALONE = /^(?:gallery|playlist|audio|video|embed|toc|contact-form-7|elementor-template|wpforms|gravityform)$/i;
/** Shortcodes of which the content is an address or code. */
const UNREADABLE =
  /\[(vc_raw_html|vc_raw_js|et_pb_code|fusion_code|embed|audio|video|playlist)\b[^[\]]*\][^[]*\[\/\1\s*\]/gi;
/** The comments of Gutenberg, where they were escaped. */
const BLOCK_COMMENT = /<!-- \/?wp:[^<>]*-->/g;

/** A text without the shortcodes that nobody has replaced. Ordinary brackets stay: "[1]", "[in Portuguese]". */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[') && !text.includes('<!--')) return text;
  const ended = new Set([...text.matchAll(END)].map(([, name = '']) => name.toLowerCase()));
  return text
    .replace(BLOCK_COMMENT, '')
    .replace(UNREADABLE, ' ')
    .replace(BRACKETS, (whole, slash: string, name: string, rest: string, close: string) => {
      const isBuilder = name.includes('_') && /^(?:[\s/]|$)/.test(rest);
      const isWhole = close === ']' && (slash !== '' || ALONE.test(name) || ended.has(name.toLowerCase()));
      return isBuilder || isWhole || ATTRIBUTES.test(rest) ? ' ' : whole;
    });
}
