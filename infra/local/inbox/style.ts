export const style = `
:root { --ink: #17292a; --muted: #4b5f60; --paper: #fff; --ground: #f3f6f5; --line: #d3dedc; --brand: #0b4f4a; --focus: #1a4fd6; color-scheme: light; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .75rem; } h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
a { color: #0b5e58; text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
button, input { font: inherit; padding: .4rem .8rem; border: 1px solid #6d8583; border-radius: 8px; background: #fff; color: var(--ink); }
button { cursor: pointer; } button:hover { background: #e4f1ef; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.top { background: var(--brand); color: #fff; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; padding: .7rem 1rem; }
.top a { color: #fff; } .brand { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; margin-right: auto; }
.brand a:first-child { font-weight: 700; font-size: 1.125rem; text-decoration: none; } .brand .quiet { font-size: .9375rem; }
.top :focus-visible { outline-color: #fff; }
.clock { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; } .clock p { margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .4rem; }
.frame { display: flex; flex-direction: column; min-height: 100dvh; }
.frame > main { flex: 1; display: flex; flex-direction: column; }
.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .7rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.search input[type=search] { flex: 1 1 12rem; max-width: 30rem; min-width: 0; }
iframe { border: 0; width: 100%; } iframe.list { flex: 1; min-height: 60vh; }
.columns { display: grid; gap: 1rem; padding: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .columns { grid-template-columns: 17rem minmax(0, 1fr); } }
.columns > * { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; align-self: start; }
ul, ol { list-style: none; margin: 0; padding: 0; }
nav li { display: flex; justify-content: space-between; gap: .5rem; padding: .15rem 0; }
nav a { flex: 1; padding: .2rem .4rem; border-radius: 6px; text-decoration: none; } nav a:hover { background: #e4f1ef; }
nav a[aria-current] { background: var(--brand); color: #fff; }
@media (max-width: 47.99rem) { nav ul { max-height: 11rem; overflow: auto; } }
.count { color: var(--muted); font-weight: 400; }
.mails li { border-top: 1px solid var(--line); padding: .6rem 0; } .mails a { font-weight: 600; } .mails p, .empty { margin: .15rem 0 0; color: var(--muted); font-size: .9375rem; }
.mail { max-width: 60rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
.preview { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: 0 0 1rem; } dt { color: var(--muted); } dd { margin: 0; }
iframe.body { height: 75vh; background: #fff; border: 1px solid var(--line); border-radius: 10px; margin: .5rem 0 1rem; resize: vertical; }
details { margin: .5rem 0; } summary { cursor: pointer; padding: .3rem 0; }
pre { white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: .4rem 0; font-size: .9375rem; }
`;
