import { createElement, useEffect, useRef } from '@wordpress/element';
import { Disabled } from '@wordpress/components';
import { settings } from './settings.js';

interface PreviewProps {
  tag: string;
  attributes: Record<string, string>;
  feed: string;
}

/** The widget itself, at the width that the block has. Its links do nothing here. */
export function Preview({ tag, attributes, feed }: PreviewProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (frame.current) addLoader(frame.current.ownerDocument);
  }, []);
  const shown = { src: feed, lang: settings.language, theme: settings.theme, ...attributes };
  return (
    <Disabled>
      <div ref={frame}>{createElement(tag, shown)}</div>
    </Disabled>
  );
}

/** The editor shows posts in its own page or in a frame, by version and theme: the loader goes to where the block is. */
function addLoader(page: Document): void {
  const src = `${settings.files}mmc-widgets.js`;
  if ([...page.scripts].some((script) => script.src === src)) return;
  const script = page.createElement('script');
  Object.assign(script, { src, async: true, crossOrigin: 'anonymous' });
  page.head.append(script);
}
