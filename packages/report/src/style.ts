/** The style of a page that is sent out: the site's letters and colours, light and dark, no picture, no font of its own. Paper is light. */
export const style = `:root {
  --paper: #fff; --ink: #16202b; --soft: #4a5663; --rule: #ccd3da; --edge: #6b7783; --wash: #f3f6f9; --accent: #17507f;
  --accent-strong: #0f3a5e; --on-accent: #fff; --chosen: #e4eef7; --contrast: #a8480a; --notice: #fdf3ea; --fault: #8f3a00;
  color: var(--ink); background: var(--paper); color-scheme: light; line-height: 1.5; text-size-adjust: 100%;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  scroll-padding-block: 4.5rem 1rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12181f; --ink: #e8edf2; --soft: #aab6c2; --rule: #3a4652; --edge: #7d8894; --wash: #1c252f; --accent: #8cc0ec;
    --accent-strong: #b3d6f3; --on-accent: #12181f; --chosen: #24384b; --contrast: #f0975a; --notice: #33261a; --fault: #ffb38a;
    color-scheme: dark;
  }
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; overflow-wrap: anywhere; }
main { margin: 0 auto; max-width: 48rem; padding: 0 clamp(0.75rem, 3vw, 2rem) 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem); margin: 0 0 0.5rem; }
h2 { border-top: 2px solid var(--ink); font-size: 1.375rem; margin: 3rem 0 0.5rem; padding-top: 0.75rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p, ul, ol, dl { margin: 0 0 0.75rem; }
.kicker { color: var(--soft); margin: 1.5rem 0 0; }
.about { font-size: 1.0625rem; font-weight: 600; }
.count, .sub, .carried { color: var(--soft); font-size: 0.9375rem; font-weight: 400; }
.count { white-space: nowrap; }
.sub { display: block; }
.notice { background: var(--notice); border-left: 4px solid var(--contrast); margin: 0 0 1rem; padding: 0.75rem 1rem; }
.notice > :last-child { margin-bottom: 0; }
.warning, .fault { color: var(--fault); }
.warning:empty { margin: 0; }
.help { color: var(--soft); font-size: 0.9375rem; margin: 0 0 0.5rem; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; left: 0; }
:focus-visible { outline: 3px solid var(--contrast); outline-offset: 2px; }
button, .button {
  background: var(--paper); border: 1px solid var(--accent); border-radius: 4px; color: var(--accent); cursor: pointer;
  display: inline-block; font: inherit; min-height: 2.75rem; padding: 0.5rem 0.875rem; text-align: left;
}
button:hover, .button:hover { background: var(--wash); }
.report a { color: var(--accent); }
.report > li { margin-bottom: 0.5rem; }
.after > [role="status"] { font-weight: 600; }
.carried { align-items: center; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; }
.carried > button { min-height: 2rem; padding: 0.125rem 0.625rem; }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { background: var(--accent-strong); }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0 0 0.75rem; }
.file { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
.button { position: relative; }
.button:focus-within { outline: 3px solid var(--contrast); outline-offset: 2px; }
.told:not(:has([role="status"]:not(:empty))) { display: none; }
.told { background: var(--wash); border-left: 4px solid var(--accent); padding: 0.5rem 1rem; }
.explained summary { cursor: pointer; font-weight: 600; min-height: 1.75rem; }
.explained dl { margin-top: 0.5rem; }
.explained dl > div { margin-bottom: 0.25rem; }
.explained dt { display: inline; font-weight: 600; }
.explained dt::after { content: ": "; }
.explained dd { display: inline; margin: 0; }
.progress {
  position: relative; align-items: center; background: var(--paper); border-bottom: 1px solid var(--rule); display: flex; flex-wrap: wrap;
  gap: 0.25rem 1rem; margin-top: 1rem; padding: 0.5rem 0;
}
.progress-text { font-weight: 600; }
progress { accent-color: var(--accent); flex: 1 1 6rem; height: 0.75rem; min-width: 4rem; }
@media (min-height: 30rem) and (min-width: 25rem) {
  :root { scroll-padding-top: 7.5rem; }
  .progress { position: sticky; top: 0; z-index: 1; }
}
fieldset { border: 0; margin: 0; min-width: 0; padding: 0; }
.question { border-top: 1px solid var(--rule); padding: 0.875rem 0; }
.question > legend { float: left; font-size: 1.0625rem; font-weight: 600; margin-bottom: 0.375rem; padding: 0; width: 100%; }
.question > legend ~ * { clear: both; }
.follow-up { border-left: 3px solid var(--rule); margin: 0.75rem 0 0 0.25rem; padding-left: 0.875rem; }
.follow-up > legend { float: left; margin-bottom: 0.25rem; padding: 0; width: 100%; }
.follow-up > legend + * { clear: both; }
.own-offer > .actions { margin-top: 0.75rem; }
.carried { margin: 0.375rem 0 0; }
.options { display: flex; flex-wrap: wrap; gap: 0.375rem; }
.option {
  align-items: center; border: 1px solid var(--edge); border-radius: 4px; cursor: pointer; display: inline-flex; gap: 0.375rem;
  min-height: 2.75rem; padding: 0.25rem 0.75rem 0.25rem 0.5rem;
}
.option:hover { background: var(--wash); }
.option.chosen { background: var(--chosen); border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.option:focus-within { outline: 3px solid var(--contrast); outline-offset: 2px; }
input[type="radio"], input[type="checkbox"] { accent-color: var(--accent); flex: none; height: 1.125rem; margin: 0; width: 1.125rem; }
.option input:focus-visible { outline: none; }
.number { margin: 0.5rem 0 0; }
.fields { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
.fields label { display: block; }
.fields + p { margin-top: 0.75rem; }
input[type="text"], input[type="date"], input[type="week"], select {
  background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; color: inherit; font: inherit; max-width: 100%;
  min-height: 2.75rem; padding: 0.375rem 0.5rem;
}
.fields input:not([type="checkbox"]), .fields select { display: block; margin-top: 0.25rem; width: 100%; }
.entries { list-style: none; margin: 0; padding: 0; }
.entries > li { border-top: 1px solid var(--rule); padding: 0.75rem 0; }
.entries p { margin-bottom: 0.375rem; }
.entry-head { font-weight: 600; }
table { border-collapse: collapse; margin: 0 0 1.25rem; width: 100%; }
caption { font-weight: 600; padding: 0.25rem 0; text-align: left; }
th, td { border-top: 1px solid var(--rule); font-weight: 400; padding: 0.25rem 0.5rem 0.25rem 0; text-align: left; vertical-align: top; }
td { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
@media print {
  @page { margin: 16mm 15mm; size: A4; }
  :root { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  button, .button, .actions, .progress, .told, .kept, .explained, .log-entry, .save { display: none !important; }
  h2 { break-after: avoid; margin-top: 1.25rem; }
  .notice { border: 1px solid #555; }
  .question { break-inside: avoid; padding: 0.25rem 0; }
  .question > legend { font-size: 1rem; margin: 0; width: 16rem; }
  .question > legend ~ * { clear: none; }
  .question > :not(legend) { margin: 0 0 0 17rem; }
  .follow-up { border: 0; padding: 0; }
  .follow-up > legend { margin: 0 0.5rem 0 0; width: auto; }
  .follow-up > legend + * { clear: none; }
  .answered > .options > .option:not(.chosen) { display: none; }
  .option, .option.chosen { background: none; border: 0; box-shadow: none; min-height: 0; padding: 0 0.5rem 0 0; }
  .option input { appearance: none; border: 1px solid #000; border-radius: 50%; height: 0.75rem; width: 0.75rem; }
  .option input:checked { background: #000; border-width: 0.375rem; print-color-adjust: exact; }
  input[type="text"], select { border: 0; border-bottom: 1px solid #555; min-height: 0; padding: 0; }
  .fields { display: block; }
  .entries > li { break-inside: avoid; }
}
`;
