/** Colours, type and the frame of every page. All text pairs reach a contrast of at least 4.5. */
export const base = `
:root {
  --ink: #17292a; --muted: #4b5f60; --paper: #ffffff; --ground: #f3f6f5; --line: #d3dedc; --line-strong: #6d8583;
  --brand: #0b5e58; --brand-dark: #0b4f4a; --brand-soft: #e4f1ef;
  --good: #17613a; --good-soft: #e4f4ea; --wait: #7a4a00; --wait-soft: #fdf1dc; --bad: #9c1f1f; --bad-soft: #fcebea;
  --focus: #1a4fd6; --radius: 10px; --shadow: 0 1px 2px rgb(20 50 48 / 8%), 0 4px 14px rgb(20 50 48 / 5%);
  color-scheme: light;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 1rem 0 7rem; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink);
  font: 400 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0 0 .6rem; text-wrap: balance; font-weight: 650; }
h1 { font-size: clamp(1.45rem, 1.15rem + 1.4vw, 2rem); letter-spacing: -.01em; }
h2 { font-size: 1.2rem; } h3 { font-size: 1.05rem; } h4 { font-size: 1rem; }
p { margin: 0 0 .75rem; } ul, ol { margin: 0 0 .75rem; padding-left: 1.3rem; } dl { margin: 0; }
a { color: var(--brand); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); } .small { font-size: .9375rem; } .nowrap { white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 10; padding: .6rem 1rem; background: #fff; color: var(--brand-dark); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }

.header { background: var(--brand-dark); color: #fff; }
.header-inner { max-width: 76rem; margin: 0 auto; padding: .55rem 1.25rem; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.5rem; }
.header a { color: #fff; }
.brand { display: inline-flex; align-items: center; gap: .5rem; font-weight: 700; font-size: 1.125rem; text-decoration: none; padding: .3rem 0; }
.mark { flex: none; }
.nav { flex: 1 1 auto; }
.nav ul { display: flex; flex-wrap: wrap; gap: .15rem .35rem; list-style: none; margin: 0; padding: 0; }
.nav a { display: block; padding: .5rem .75rem; border-radius: 8px; text-decoration: none; }
.nav a:hover { background: rgb(255 255 255 / 12%); }
.nav a[aria-current] { background: rgb(255 255 255 / 20%); font-weight: 600; }
.header :focus-visible { outline-color: #fff; }
.who { display: flex; align-items: center; gap: .75rem; margin-left: auto; }
.who p { margin: 0; line-height: 1.25; text-align: right; font-size: .9375rem; }
.who span { display: block; font-size: .875rem; color: #d4e7e4; }

.page { width: 100%; max-width: 76rem; margin: 0 auto; padding: 1.75rem 1.25rem 3rem; flex: 1; }
.page.narrow { max-width: 44rem; }
.page-head { margin-bottom: 1.5rem; } .page-head h1 { margin-bottom: .35rem; }
.lead { color: var(--muted); max-width: 46rem; } .lead p { margin: 0 0 .4rem; }
.footer { border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
.footer p { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
.crumbs { font-size: .9375rem; margin-bottom: .5rem; }

.panel { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 1.25rem 1.35rem; margin-bottom: 1.25rem; }
.panel > :last-child { margin-bottom: 0; }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.columns > * { min-width: 0; }
@media (min-width: 62rem) {
  .columns.side { grid-template-columns: minmax(0, 1fr) 24rem; }
  .columns.even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .columns.index { grid-template-columns: 17rem minmax(0, 1fr); }
  .sticky { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; } .sticky:not(.panel) { padding: 2px; }
}
.prose { white-space: pre-line; max-width: 68ch; }
.reason { color: var(--muted); font-size: .9375rem; margin: .15rem 0 .5rem; }
.empty { border: 1.5px dashed var(--line-strong); border-radius: var(--radius); padding: 1.5rem; color: var(--muted); background: rgb(255 255 255 / 55%); }
.empty > :last-child { margin-bottom: 0; } .empty-title { font-weight: 600; color: var(--ink); margin-bottom: .25rem; }

.badge { display: inline-block; padding: .1rem .6rem; border-radius: .8rem; font-size: .875rem; font-weight: 600; line-height: 1.5; background: #e8eded; color: #33484a; }
.badge.active { background: var(--brand-soft); color: var(--brand-dark); }
.badge.waiting { background: var(--wait-soft); color: var(--wait); }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.when { color: var(--muted); } .when.soon { color: var(--wait); font-weight: 600; } .when.late { color: var(--bad); font-weight: 650; }

.summary { border: 1px solid var(--line); border-left: 5px solid var(--brand); border-radius: var(--radius); background: var(--paper); padding: 1rem 1.25rem; margin-bottom: 1.25rem; }
.summary > :last-child { margin-bottom: 0; } .summary h2 { font-size: 1.0625rem; margin-bottom: .35rem; }
.summary.bad { border-left-color: var(--bad); background: var(--bad-soft); } .summary.good { border-left-color: var(--good); background: var(--good-soft); }
.summary.waiting { border-left-color: #b87503; background: var(--wait-soft); }
.summary a { color: inherit; }

table { width: 100%; border-collapse: collapse; font-size: 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding-bottom: .5rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } thead th { color: var(--muted); font-size: .9375rem; }
td .hint, th .hint { display: block; font-weight: 400; margin: 0; } td p { margin: 0 0 .35rem; } td .when { display: block; }
td.number, th.number { text-align: right; }
tbody tr:last-child > * { border-bottom: 0; }
.scroll { overflow-x: auto; }
.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: .1rem 1.5rem; }
.facts dt { color: var(--muted); font-size: .9375rem; } .facts dd { margin: 0 0 .6rem; }
@media (min-width: 40rem) {
  .facts { grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: .5rem 1.5rem; }
  .facts dd { margin: 0; } .facts dt { padding-top: .05rem; }
}
@media (max-width: 40rem) {
  body { font-size: 1rem; } .page { padding: 1.25rem .9rem 2.5rem; } .panel { padding: 1rem; }
  .header-inner { padding: .5rem .9rem; } .who { width: 100%; justify-content: space-between; } .who p { text-align: left; } .who span { display: none; } .who button { white-space: nowrap; }
  .nav { order: 3; flex-basis: 100%; } .nav ul { gap: .1rem; } .nav a { padding: .5rem .6rem; }
  table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.stack, table.stack tbody, table.stack tr, table.stack td, table.stack th { display: block; width: 100%; }
  table.stack tr { padding: .6rem 0; border-bottom: 1px solid var(--line); } table.stack tr:last-child { border-bottom: 0; }
  table.stack td, table.stack tbody th { border: 0; padding: .12rem 0; text-align: left; }
  table.stack td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); font-size: .9375rem; }
}
`;
