const font = "font-family:Arial,'Helvetica Neue',Helvetica,sans-serif;";

/** Inline, because many mail programs drop style sheets; plain CSS 2, because many drop the rest. */
export const styles = {
  canvas: `margin:0;padding:0;background-color:#eef2f1;${font}`,
  preview:
    'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:#eef2f1;',
  gutter: 'padding:12px 8px;',
  column: 'max-width:600px;',
  band: `background-color:#0b4f4a;color:#ffffff;${font}font-size:15px;font-weight:bold;padding:12px 20px;border-radius:8px 8px 0 0;`,
  card: `background-color:#ffffff;color:#1d2b29;${font}font-size:16px;line-height:1.5;padding:20px;border-radius:0 0 8px 8px;`,
  heading: `margin:0 0 16px;font-size:21px;line-height:1.3;color:#0b3b37;${font}`,
  paragraph: 'margin:0 0 14px;overflow-wrap:anywhere;word-break:break-word;',
  label: 'margin:18px 0 6px;font-size:15px;font-weight:bold;color:#0b3b37;',
  quote:
    'margin:0 0 16px;padding:10px 14px;border-left:4px solid #8aa8a4;background-color:#f3f6f6;color:#1d2b29;overflow-wrap:anywhere;word-break:break-word;',
  list: 'margin:0 0 16px;padding:0 0 0 22px;',
  table: 'border-collapse:collapse;margin:0 0 16px;table-layout:fixed;',
  name: 'width:34%;padding:7px 10px 7px 0;border-top:1px solid #d5dfdd;font-size:14px;font-weight:normal;color:#4a5c59;text-align:left;vertical-align:top;',
  value:
    'padding:7px 0;border-top:1px solid #d5dfdd;font-size:15px;vertical-align:top;overflow-wrap:anywhere;word-break:break-word;',
  code: 'padding:12px 16px;border:2px solid #0b4f4a;border-radius:6px;background-color:#f3f6f6;color:#1d2b29;font-size:16px;',
  codeLetters:
    "font-family:'Courier New',Courier,monospace;font-size:26px;letter-spacing:4px;white-space:nowrap;",
  note: 'margin:12px 0;font-size:14px;line-height:1.45;',
  buttons: 'margin:4px 0 16px;',
  buttonCell: 'padding:5px 0;',
  button: `display:block;padding:13px 16px;border:2px solid #0b4f4a;border-radius:6px;background-color:#0b4f4a;color:#ffffff;${font}font-size:16px;font-weight:bold;line-height:1.25;text-align:center;text-decoration:none;`,
  outline: `display:block;padding:11px 16px;border:1px solid #0b4f4a;border-radius:6px;color:#0b4f4a;${font}font-size:15px;line-height:1.25;text-align:center;text-decoration:none;`,
  english:
    'margin:20px 0 0;padding:14px 0 0;border-top:1px solid #d5dfdd;font-size:14px;line-height:1.45;color:#4a5c59;overflow-wrap:anywhere;word-break:break-word;',
  footer: `padding:14px 20px;${font}font-size:13px;line-height:1.45;color:#4a5c59;`,
  footerLine: 'margin:0 0 6px;',
} as const;

/** For the programs that know it; the others show the light colours, which are readable alone. */
export const darkMode = `
:root{color-scheme:light dark;}
@media (prefers-color-scheme:dark){
.canvas{background-color:#101817!important;}
.card{background-color:#182422!important;color:#e4ecea!important;}
.text{color:#e4ecea!important;}
.strong{color:#c4e6e1!important;}
.quiet{color:#a9bbb8!important;}
.line{border-top-color:#33423f!important;}
.quote,.code{background-color:#22312e!important;color:#e4ecea!important;border-color:#5f8a84!important;}
.outline{border-color:#5f8a84!important;color:#c4e6e1!important;}
.button{background-color:#1f7d74!important;border-color:#1f7d74!important;color:#ffffff!important;}
}
`;
