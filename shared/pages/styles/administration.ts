/** Trees, previews and told plans of the administration. */
export const administration = `
.task h2 { margin: 0 0 .15rem; font-size: 1.0625rem; } .task h2 a { text-decoration: none; } .task h2 a:hover { text-decoration: underline; } .task h2 a::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius); }
.tree { list-style: none; padding-left: 0; margin: 0; } .tree .tree { padding-left: 1.1rem; margin-left: .35rem; border-left: 1px solid var(--line); } .tree li { padding: .3rem 0; }
iframe.preview { display: block; width: 100%; height: 44rem; border: 1px solid var(--line-strong); border-radius: 8px; background: #fff; }
.facts.one { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts.one dd { margin: 0 0 .6rem; overflow-wrap: anywhere; }
.long, code.block { overflow-wrap: anywhere; } code.block { display: block; margin-top: .6rem; }
.tile { display: block; height: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: .8rem 1rem; font-size: .9375rem; }
.steps-told { list-style: none; padding: 0; } .steps-told li { padding: .15rem 0; } .steps-told .deeper { padding-left: 1.25rem; color: var(--muted); }
`;
