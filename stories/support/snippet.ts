/** The code of a story as somebody would write it into a page. */
export function snippetOf(code: string): string {
  return code
    .replace(/ (expanded|filters|former|search)=""/g, ' $1')
    .replace(/ state="[a-z]+"/g, '')
    .replace(/https:\/\/feeds\.example\.org\/\d+\//g, 'https://feeds.example.org/')
    .replace(/<(a|p) .*?<\/\1>/g, '\n  $&')
    .replace(/<\/mmc-/g, '\n$&');
}
