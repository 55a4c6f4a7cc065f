/** Bars of coverage, tabs, and the sheet with the printed code. */
export const dissemination = `
.coverage-bar { display: block; margin: .25rem 0; } .coverage-bar .rest { fill: #dfe7e6; } .coverage-bar .read { fill: var(--brand); } .coverage-bar .briefed { fill: #b87503; }
ul.legend + .facts ~ .buttons, .scroll + p, details.more + p { margin-top: 1rem; }
.coverage td.wide { min-width: 14rem; }
.legend { list-style: none; padding: 0; margin: .75rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; color: var(--muted); }
.swatch { display: inline-block; width: .9rem; height: .9rem; border-radius: 3px; vertical-align: -.1rem; border: 1px solid var(--line-strong); } .swatch.read { background: var(--brand); } .swatch.briefed { background: #b87503; } .swatch.rest { background: #dfe7e6; }
.tabs { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .4rem; } .tabs a { display: block; padding: .45rem .8rem; border: 1px solid var(--line-strong); border-radius: 8px; text-decoration: none; background: #fff; } .tabs a[aria-current] { background: var(--brand-soft); border-color: var(--brand); font-weight: 600; }
.big-number { margin-bottom: .25rem; } .big-number strong { font-size: 2rem; margin-right: .4rem; } .break { overflow-wrap: anywhere; }
.sheet { background: #fff; border: 1px solid var(--line); border-radius: var(--radius); padding: 1.5rem; text-align: center; } .sheet-unit { font-weight: 650; } .sheet-plan { font-size: 1.125rem; }
.qr { display: block; width: min(100%, 20rem); height: auto; margin: 1rem auto; } .sheet-steps { text-align: left; max-width: 30rem; margin: 0 auto 1rem; } .sheet-url { font-size: .875rem; overflow-wrap: anywhere; color: var(--muted); }
@media print { .coverage-bar rect, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .coverage-bar .rest { stroke: #000; } .sheet { border: 0; padding: 0; } .qr { width: 9cm; } .sheet-url { color: #000; } }
`;
