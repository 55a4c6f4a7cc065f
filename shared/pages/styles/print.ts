/** On paper: the content only, black on white, nothing cut in two. */
export const print = `
@media (prefers-reduced-motion: no-preference) { a, button, .button, .option { transition: background-color .12s, border-color .12s; } }
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
  body { background: #fff; color: #000; font: 13pt/1.4 "Times New Roman", Tinos, serif; }
  .header, .footer, .skip, .actions, .save-bar, .buttons, .stages, .no-print, button, .button { display: none !important; }
  .page { max-width: none; padding: 0; } .panel, .task, .summary { border: 0; box-shadow: none; padding: 0; margin-bottom: 6mm; background: none; }
  .columns { display: block; } h1 { font-size: 16pt; } h2 { font-size: 14pt; } h1, h2, h3, h4 { break-after: avoid; } tr, .pairs > li, .timeline > li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } .badge { border: 1px solid #000; color: #000; background: none; } details.more:not([open]) { display: none; }
}
`;
