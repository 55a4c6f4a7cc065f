/** Desk, dossier, stepper, history, boards. */
export const dossier = `
.tasks { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; }
.task { position: relative; background: var(--paper); border: 1px solid var(--line); border-left: 5px solid var(--line-strong); border-radius: var(--radius); box-shadow: var(--shadow); padding: .9rem 1.1rem; }
.task.late { border-left-color: var(--bad); } .task.soon { border-left-color: #c98207; } .task:hover { border-color: var(--line-strong); }
.task h3 { margin: 0 0 .15rem; font-size: 1.0625rem; } .task h3 a::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius); } .task h3 a { text-decoration: none; } .task h3 a:hover { text-decoration: underline; }
.task p { margin: 0; } .task .what { font-weight: 600; } .meta { display: flex; flex-wrap: wrap; gap: .2rem 1rem; color: var(--muted); font-size: .9375rem; align-items: center; }
.title-line { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin-bottom: .4rem; }
.desk { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); } @media (min-width: 62rem) { .desk { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.section-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .5rem 1rem; margin-bottom: .75rem; } .section-head h2 { margin: 0; }
.count { color: var(--muted); font-weight: 400; }

.stepper { list-style: none; margin: 0 0 1.25rem; padding: 0; display: grid; gap: .2rem; }
.stepper li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); gap: .5rem; position: relative; padding-bottom: .7rem; color: var(--muted); }
.stepper li::before { content: attr(data-number); width: 1.75rem; height: 1.75rem; border-radius: 50%; border: 2px solid var(--line-strong); background: #fff; display: grid; place-items: center; font-size: .875rem; font-weight: 650; z-index: 1; }
.stepper li::after { content: ""; position: absolute; left: calc(.875rem - 1px); top: 1.75rem; bottom: -.2rem; width: 2px; background: var(--line); } .stepper li:last-child::after { display: none; }
.stepper .done { color: var(--ink); } .stepper .done::before { content: "✓"; background: var(--brand); border-color: var(--brand); color: #fff; } .stepper .done::after { background: var(--brand); }
.stepper .here { color: var(--ink); font-weight: 650; } .stepper .here::before { border-color: var(--brand); color: var(--brand-dark); background: var(--brand-soft); box-shadow: 0 0 0 4px var(--brand-soft); } .stepper .stopped::before { border-color: var(--bad); color: var(--bad); }
.stepper small { display: block; font-weight: 400; color: var(--muted); font-size: .875rem; }
@media (min-width: 62rem) {
  .stepper.across { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0; }
  .stepper.across li { grid-template-columns: minmax(0, 1fr); justify-items: center; text-align: center; padding: 0 .4rem; font-size: .9375rem; align-content: start; gap: .4rem; }
  .stepper.across li::after { left: calc(50% + 1.1rem); right: calc(-50% + 1.1rem); top: .8rem; bottom: auto; width: auto; height: 2px; }
}
.owed { list-style: none; padding: 0; margin: 0; } .owed > li { padding: .75rem 0; border-top: 1px solid var(--line); } .owed > li:first-child { border-top: 0; padding-top: 0; } .owed p { margin: 0 0 .15rem; }
.outline h3 { margin-top: 1.4rem; } .outline h4 { margin-top: 1rem; margin-bottom: .25rem; } .outline h3:first-of-type { margin-top: 0; }
.pairs { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; } .pairs > li { border-left: 3px solid var(--line-strong); padding-left: .9rem; } .pairs p { margin: 0; }
.timeline { list-style: none; padding: 0; margin: 0; } .timeline > li { padding: .7rem 0 .7rem 1.1rem; border-left: 2px solid var(--line); position: relative; } .timeline > li::before { content: ""; position: absolute; left: -6px; top: 1.15rem; width: 10px; height: 10px; border-radius: 50%; background: var(--brand); }
.timeline p { margin: 0; } .timeline .what { font-weight: 600; }
details.more { margin-top: .4rem; } details.more > summary { cursor: pointer; color: var(--brand); padding: .3rem 0; width: fit-content; }
.diff { margin: .5rem 0 0; } .diff dt { font-weight: 600; } .diff dd { margin: 0 0 .6rem; } .diff del, .diff ins { display: block; padding: .35rem .6rem; border-radius: 6px; white-space: pre-line; text-decoration: none; margin-bottom: .2rem; } .diff del { background: var(--bad-soft); } .diff ins { background: var(--good-soft); } .diff del::before { content: "Trước: "; font-weight: 600; } .diff ins::before { content: "Sau: "; font-weight: 600; }
.progress { height: .6rem; background: var(--line); border-radius: 99px; overflow: hidden; width: 100%; appearance: none; border: 0; display: block; margin: .4rem 0 .8rem; } .progress::-webkit-progress-bar { background: var(--line); } .progress::-webkit-progress-value { background: var(--brand); border-radius: 99px; } .progress::-moz-progress-bar { background: var(--brand); }
.stages { list-style: none; margin: 0; padding: 0; } .stages a { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: .5rem; padding: .55rem .6rem; border-radius: 8px; text-decoration: none; color: var(--ink); line-height: 1.35; } .stages a:hover { background: var(--brand-soft); } .stages a[aria-current] { background: var(--brand-soft); font-weight: 650; color: var(--brand-dark); }
.stages .dot { width: 1.3rem; height: 1.3rem; border-radius: 50%; border: 2px solid var(--line-strong); display: grid; place-items: center; font-size: .75rem; font-weight: 700; margin-top: .05rem; } .stages .full .dot { background: var(--brand); border-color: var(--brand); color: #fff; } .stages small { display: block; font-weight: 400; color: var(--muted); }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); list-style: none; padding: 0; margin: 0 0 1.5rem; } .tiles a { display: block; height: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: .8rem 1rem; text-decoration: none; color: var(--ink); box-shadow: var(--shadow); font-size: .9375rem; line-height: 1.35; } .tiles a:hover { border-color: var(--brand); } .tiles strong { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--brand-dark); font-variant-numeric: tabular-nums; } .tiles .late strong { color: var(--bad); } .tiles .none strong { color: var(--muted); }
.files { list-style: none; padding: 0; margin: 0; } .files li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; align-items: center; padding: .45rem 0; border-bottom: 1px solid var(--line); } .files li:last-child { border-bottom: 0; }
.files + .letter { margin-top: 1rem; } .letter { border-left: 4px solid var(--line-strong); padding-left: 1rem; margin: 0 0 1rem; }
.figure { border-bottom: 1px solid var(--line); margin: 0; padding: 0; } .figure > summary, .figure.none { display: flex; justify-content: space-between; gap: 1rem; padding: .55rem .25rem; } .figure > summary { cursor: pointer; color: var(--brand-dark); } .figure > summary:hover { background: var(--brand-soft); } .figure strong { font-variant-numeric: tabular-nums; font-size: 1.0625rem; } .figure.none { color: var(--muted); } .figure ol { padding-bottom: .5rem; }
.outline-list { list-style: none; padding: 0; } .outline-list li { padding: .25rem 0; } .outline-list .depth-0 { font-weight: 600; margin-top: .5rem; } .outline-list .depth-1 { padding-left: 1.25rem; } .outline-list .depth-2 { padding-left: 2.5rem; } .outline-list .hint { display: block; font-weight: 400; margin: 0; }
.part { margin: 1.75rem 0 .9rem; padding-top: 1.1rem; border-top: 1px solid var(--line); } .part:first-child, input[type=hidden] + .part { margin-top: 0; padding-top: 0; border-top: 0; } .openings { margin-top: 1.75rem; }
@media (min-width: 62rem) { .columns.side > .sticky { order: 2; } }
@media (max-width: 61.99rem) {
  .stages { display: flex; flex-wrap: wrap; gap: .15rem; } .stages li:has([aria-current]) { order: 1; flex-basis: 100%; }
  .stages a { padding: .55rem; min-width: 2.75rem; min-height: 2.75rem; grid-template-columns: 1.5rem; } .stages a[aria-current] { grid-template-columns: 1.5rem minmax(0, 1fr); }
  .stages a:not([aria-current]) > span:last-child { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stepper li { padding-bottom: .5rem; } .stepper li:not(.here, .stopped) small { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
`;
