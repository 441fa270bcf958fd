/** What the pages of the preview have beside the styles of the report. */
export const PREVIEW_STYLES = `
main.preview { max-width: 90em; }
form { align-items: end; display: flex; flex-wrap: wrap; gap: 1em 1.5em; margin-block-start: 2em; }
label { display: grid; font-size: 0.875em; font-weight: 600; gap: 0.375em; }
select, button {
  background: var(--background); border: 1px solid var(--muted); border-radius: 0.5em; color: var(--text);
  font: inherit; font-size: 1rem; font-weight: 400; line-height: 1.5; max-inline-size: 100%; min-block-size: 2.75em; padding: 0.5em 0.75em;
}
button { color: var(--accent); cursor: pointer; font-weight: 600; padding-inline: 1.25em; }
button:hover { background: var(--surface); border-color: var(--accent); }
select:focus-visible, button:focus-visible, iframe:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.links { align-items: baseline; display: flex; flex-wrap: wrap; gap: 1em 1.5em; margin-block-start: 1.5em; }
.links form { margin: 0; }
.sides { display: grid; gap: 2em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr)); margin-block-start: 2.5em; }
.sides h2 { margin-block-end: 0.75em; }
.sides > .side { margin: 0; min-inline-size: 0; }
.frame { border: 1px solid var(--border); border-radius: 0.5em; overflow: auto; }
iframe { block-size: 46rem; border: 0; display: block; inline-size: 100%; }
.empty { background: var(--surface); border-radius: 0.5em; color: var(--muted); padding: 1.5em; }
.hint { color: var(--muted); margin-block-start: 1.5em; }
table { border-collapse: collapse; inline-size: 100%; margin-block-start: 1em; }
th, td { border-block-end: 1px solid var(--border); padding: 0.75em 1.5em 0.75em 0; text-align: start; vertical-align: top; }
[dir='rtl'] :is(th, td) { padding: 0.75em 0 0.75em 1.5em; }
thead th { color: var(--muted); font-size: 0.875em; }
tbody th { font-weight: 600; inline-size: 12em; }
td .cell { white-space: nowrap; }
@media (max-width: 40em) {
  thead { display: none; }
  tr { border-block-end: 1px solid var(--border); display: block; padding-block: 0.75em; }
  tbody th, td, [dir='rtl'] :is(th, td) { border: 0; display: block; inline-size: auto; padding: 0.125em 0; }
}
`;
