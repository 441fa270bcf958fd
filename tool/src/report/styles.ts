/** The colours of the widgets. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --background: #ffffff; --surface: #f2f6f8; --text: #14202b; --muted: #465663; --accent: #0a5974;
  --border: #d6dfe5; --note: #6f4200; --note-surface: #fdf4e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --background: #10181f; --surface: #1a252e; --text: #e8eef3; --muted: #b4c2cc; --accent: #74c7e3;
    --border: #2d3b46; --note: #f2c87f; --note-surface: #2f2510;
  }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  background: var(--background); color: var(--text);
  font: 1em/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 50em; margin-inline: auto; padding: clamp(1.5em, 6vw, 4.5em) clamp(1em, 5vw, 2em); }
header { border-block-start: 0.25em solid var(--accent); padding-block-start: 1.5em; }
header.stopped, header.unreadable, header.locked { border-color: var(--note); }
.eyebrow, .severity, .kind { color: var(--accent); font-size: 0.875em; font-weight: 600; }
h1 { font-size: clamp(1.75em, 5vw, 2.5em); font-weight: 700; line-height: 1.2; margin-block: 0.25em 0.5em; text-wrap: balance; }
section { margin-block-start: 3.5em; }
h2 { font-size: 1.375em; line-height: 1.3; margin-block-end: 1em; }
h3 { font-size: 1em; margin-block: 1.75em 0.75em; }
.quiet, .detail { color: var(--muted); }
.count { color: var(--muted); font-weight: 400; margin-inline-start: 0.375em; }
ul { list-style: none; }
.entries > li { border-block-start: 1px solid var(--border); padding-block: 0.875em; }
.entries > li:last-child { border-block-end: 1px solid var(--border); }
.kind { color: var(--muted); font-weight: 400; margin-inline-end: 0.75em; }
.name { font-weight: 600; }
.fields { color: var(--muted); margin-block-start: 0.5em; }
.fields li { display: grid; gap: 0 1em; grid-template-columns: minmax(6em, 10em) 1fr 1fr; padding-block: 0.25em; }
.fields ins { color: var(--text); text-decoration: none; }
.fields ins::before { content: '→ '; color: var(--muted); }
[dir='rtl'] .fields ins::before { content: '← '; }
.place > h3 { border-block-end: 1px solid var(--border); padding-block-end: 0.5em; }
.cause { background: var(--surface); border-radius: 0.5em; margin-block-start: 1em; padding: 1.25em 1.5em; }
.cause.readers { background: var(--note-surface); }
.cause.readers .severity { color: var(--note); }
.findings > li { margin-block-start: 0.875em; }
.subject { display: flex; flex-wrap: wrap; gap: 0 0.75em; justify-content: space-between; }
.cell { color: var(--muted); font-variant-numeric: tabular-nums; }
.cure { border-block-start: 1px solid var(--border); color: var(--muted); margin-block-start: 1em; padding-block-start: 0.75em; }
.cause.readers .cure { color: var(--text); }
.sources li { border-block-start: 1px solid var(--border); display: grid; gap: 0 1.5em; grid-template-columns: 1fr 9em 7em; padding-block: 0.75em; }
.sources .age { color: var(--muted); grid-column: 2 / -1; }
.state { color: var(--muted); }
.state.failed, .state.last-good { color: var(--note); font-weight: 600; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.hidden { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
:lang(ar) { line-height: 1.8; }
@media (max-width: 34em) {
  .fields li { grid-template-columns: 1fr; }
  .cause { padding: 1em; }
  .sources li { grid-template-columns: 1fr auto; }
  .sources .name { grid-column: 1 / -1; }
  .sources .age { grid-column: 1 / -1; }
}
@media print {
  :root {
    --background: #ffffff; --surface: #ffffff; --text: #000000; --muted: #333333; --accent: #000000;
    --border: #999999; --note: #000000; --note-surface: #ffffff;
  }
  main { max-width: none; padding: 0; }
  section { margin-block-start: 2em; }
  .cause { border: 1px solid var(--border); }
  .cause, .entries > li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
