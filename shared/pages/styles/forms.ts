/** Fields, buttons, errors: targets of at least 44 px, visible focus, errors in words. */
export const forms = `
.field { border: 0; margin: 0 0 1.25rem; padding: 0; min-width: 0; }
.field > label:not(.option), legend { display: block; font-weight: 600; margin-bottom: .3rem; padding: 0; }
.required { font-weight: 400; color: var(--muted); font-size: .9375rem; }
.hint { color: var(--muted); font-size: .9375rem; margin: 0 0 .4rem; max-width: 65ch; } .option .hint { display: block; margin: 0; font-weight: 400; }
input, textarea, select, button { font: inherit; color: inherit; }
input:not([type=radio], [type=checkbox], [type=file]), textarea, select { width: 100%; min-height: 2.75rem; padding: .55rem .75rem; border: 1px solid var(--line-strong); border-radius: 8px; background: #fff; }
textarea { resize: vertical; line-height: 1.5; field-sizing: content; min-height: 6.5rem; max-height: 40rem; }
input.short { width: 10rem; max-width: 100%; } input[type=date] { width: 12rem; max-width: 100%; }
input[type=file] { width: 100%; padding: .7rem; border: 1.5px dashed var(--line-strong); border-radius: 8px; background: #fbfdfc; }
.option { display: flex; gap: .7rem; align-items: flex-start; padding: .55rem .7rem; border: 1px solid var(--line); border-radius: 8px; margin-bottom: .45rem; cursor: pointer; background: #fff; font-weight: 400; }
.option:hover { border-color: var(--line-strong); } .option:has(:checked) { border-color: var(--brand); background: var(--brand-soft); }
.option input { width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; flex: none; accent-color: var(--brand); }
.field.wrong { border-left: 4px solid var(--bad); padding-left: .85rem; }
.error { color: var(--bad); font-weight: 600; margin: 0 0 .4rem; }
[aria-invalid=true] { border-color: var(--bad) !important; border-width: 2px !important; }
.counter { display: block; text-align: right; color: var(--muted); font-size: .875rem; margin: .2rem 0 0; } .counter.low { color: var(--bad); font-weight: 600; }
button, .button { display: inline-flex; align-items: center; justify-content: center; gap: .4rem; min-height: 2.75rem; padding: .55rem 1.2rem; border: 1px solid var(--brand); border-radius: 8px; background: var(--brand); color: #fff; font-weight: 600; text-decoration: none; cursor: pointer; line-height: 1.3; text-align: center; }
button:hover, .button:hover { background: var(--brand-dark); }
.secondary { background: #fff; color: var(--brand-dark); border-color: var(--line-strong); } .secondary:hover { background: var(--brand-soft); }
.danger { background: #fff; color: var(--bad); border-color: var(--bad); } .danger:hover { background: var(--bad-soft); }
.quiet { background: transparent; border-color: transparent; color: var(--brand-dark); padding: .4rem .7rem; min-height: 2.4rem; } .quiet:hover { background: var(--brand-soft); }
.quiet.on-dark { color: #fff; border-color: rgb(255 255 255 / 45%); } .quiet.on-dark:hover { background: rgb(255 255 255 / 15%); }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: .5rem; } .buttons.apart { justify-content: space-between; }
.facts + form, .facts + h3, ol.tasks + .panel { margin-top: 1.25rem; }
.code { font-size: 1.6rem !important; letter-spacing: .35em; text-transform: uppercase; width: 11rem !important; max-width: 100%; text-align: center; font-family: ui-monospace, "SF Mono", Consolas, monospace; }
.option-only { margin-bottom: .6rem; } .option-only button { width: 100%; }
.rows { list-style: none; padding: 0; margin: 0 0 1rem; } .rows > li { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1rem 0; margin-bottom: .75rem; background: #fbfdfc; }
.rows h3 { margin-bottom: .6rem; } .row-fields { display: grid; gap: 0 1.25rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 48rem) { .row-fields { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.total { font-weight: 600; font-size: 1.0625rem; } .total.off { color: var(--bad); } .total.even { color: var(--good); }
details.act { border: 1px solid var(--line); border-radius: 8px; margin-bottom: .6rem; background: #fff; }
details.act > summary { cursor: pointer; padding: .7rem .9rem; font-weight: 600; color: var(--brand-dark); min-height: 2.75rem; } details.act > summary:hover { background: var(--brand-soft); border-radius: 8px; }
details.act[open] > summary { border-bottom: 1px solid var(--line); border-radius: 8px 8px 0 0; } details.act > form { padding: 1rem .9rem; } details.act.stop > summary { color: var(--bad); }
.save-bar { position: sticky; bottom: 0; z-index: 2; background: #fff; border-top: 1px solid var(--line); margin: 1.25rem -1.35rem -1.25rem; padding: .8rem 1.35rem; border-radius: 0 0 var(--radius) var(--radius); }
.saved { color: var(--muted); margin: 0; font-size: .9375rem; } .saved.trouble { color: var(--bad); font-weight: 600; }
@media (max-width: 40rem) { .save-bar { margin: 1rem -1rem -1rem; padding: .7rem 1rem; } .page.narrow button:not(.quiet), .page.narrow .button { width: 100%; } }
`;
