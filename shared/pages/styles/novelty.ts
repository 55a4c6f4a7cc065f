/** Passages side by side, and the nearest titles beside the field where one is typed. */
export const novelty = `
.passages { margin: .5rem 0 0; padding: 0; list-style: none; display: grid; gap: .9rem; } .passages > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem 1.25rem; border-top: 1px solid var(--line); padding-top: .8rem; break-inside: avoid; }
.passages .prose { margin: 0; } .passages .hint { margin: 0 0 .2rem; } .passages > li > div + div { border-left: 3px solid var(--line-strong); padding-left: .8rem; }
.passages mark { background: #fdf0c4; color: inherit; border-radius: 3px; }
.similar { background: var(--brand-soft); border-radius: 8px; padding: .6rem .8rem; margin-top: .5rem; font-size: .9375rem; } .similar p { margin: 0 0 .3rem; } .similar ul { margin: 0 0 .3rem; }
@media (min-width: 48rem) { .passages > li { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media print { .passages > li { grid-template-columns: repeat(2, minmax(0, 1fr)); } .passages mark { background: none; text-decoration: underline; } }
`;
