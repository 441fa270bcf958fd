import type { NewsItem } from '../../feed/schema.js';
import { cleanText } from '../../feed/text.js';
import { fileSize } from '../file-size.js';

type Download = NonNullable<NewsItem['attachments']>[number];

/** "Plan of the quay.pdf". A name that cannot be decoded stays as it is. */
export function downloadName({ title, url }: Download): string {
  if (title !== undefined) return title;
  const name = new URL(url).pathname.split('/').filter(Boolean).pop() ?? url;
  try {
    return cleanText(decodeURIComponent(name)) || name;
  } catch {
    return name;
  }
}

/** What kind of file it is, and its size. */
export const downloadFacts = ({ mime_type, url, size_in_bytes }: Download, tag: string): string[] =>
  [fileType(mime_type, url), size_in_bytes ? fileSize(tag, size_in_bytes) : ''].filter(Boolean);

/** "PDF" from `application/pdf`, or from the name of the file. */
function fileType(mimeType: string | undefined, url: string): string {
  const fromType = /^[a-z]+\/(?:x-)?([a-z0-9]{2,5})$/i.exec(mimeType ?? '')?.[1];
  const fromName = /\.([a-z0-9]{2,5})$/i.exec(new URL(url).pathname)?.[1];
  return (fromType ?? fromName ?? '').toUpperCase();
}
