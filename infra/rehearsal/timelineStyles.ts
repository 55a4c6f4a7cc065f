/** Statuses in the order of the way through, each with its colour. */
export const colours = {
  draft: '#c9ced6',
  registered: '#8fb8de',
  revision_requested: '#f0b35c',
  appraising: '#5b92c9',
  deciding: '#3f6fb0',
  vote_not_passed: '#d9765f',
  agreed_pending_document: '#8d7cc3',
  implementing: '#4fa58a',
  evaluating: '#2f8168',
  nominating: '#1d6150',
} as const;

const statusRules = Object.entries(colours)
  .map(([status, colour]) => `.${status}{--tone:${colour}}`)
  .join('');

export const timelineStyles = `
:root{--ink:#1c2733;--soft:#5c6875;--line:#e3e7ec;--paper:#fff;--ground:#f4f6f8;--acts:#4fa58a;--mails:#3f6fb0}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-width:1180px;margin:0 auto;padding:0 16px}
header{padding-top:32px}
h1{font-size:clamp(20px,3vw,30px);line-height:1.25;margin:4px 0 8px;max-width:44ch;text-wrap:balance}
h2{font-size:18px;margin:0 0 12px}
header p{margin:0;color:var(--soft)}
.over{text-transform:uppercase;letter-spacing:.06em;font-size:12px;font-weight:600}
section{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:18px;margin:16px 0}
.cards{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:12px;padding:0;margin:20px 0 0}
.cards li{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:14px 16px}
.cards strong{display:block;font-size:28px;line-height:1.1;font-variant-numeric:tabular-nums}
.cards span{color:var(--soft);font-size:13px}
.scroll{overflow-x:auto}
.activity{display:block;width:100%;min-width:560px;max-height:260px}
.activity .axis{stroke:var(--line)}
.activity text{font-size:11px;fill:var(--soft);text-anchor:middle}
.activity .count{fill:var(--ink);font-variant-numeric:tabular-nums}
rect.acts{fill:var(--acts)}rect.mails{fill:var(--mails)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0 12px;font-size:13px;color:var(--soft)}
.legend span::before{content:"";display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:6px;background:var(--tone)}
.legend .plain::before{display:none}
.legend .acts{--tone:var(--acts)}.legend .mails{--tone:var(--mails)}
${statusRules}
.lane{display:grid;grid-template-columns:minmax(0,340px) 1fr;gap:14px;align-items:center;border-top:1px solid var(--line)}
.lane:hover{background:#f9fafb}
.lane p{margin:0;font-size:13px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:var(--soft)}
.lane b{color:var(--ink);font-variant-numeric:tabular-nums;margin-right:4px}
.track{position:relative;height:24px;margin-right:22px}
.stretch{position:absolute;top:6px;height:12px;background:var(--tone);border-radius:2px}
.line,.duty{position:absolute;top:0;bottom:0;width:1px;background:var(--line)}
.duty{background:none;border-left:1px dashed #b4473a;opacity:.55}
.scale{border:0}.scale:hover{background:none}
.tick{position:absolute;font-style:normal;font-size:11px;color:var(--soft)}
.end{position:absolute;top:1px;padding-left:4px;font-style:normal;font-size:14px;line-height:22px;color:#1d6150}
.end.refused{color:#b4473a}.end.withdrawn{color:var(--soft)}.end.award_proposed{color:#b7791f}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:0 16px}
table{width:100%;border-collapse:collapse;font-size:14px}
th{text-align:left;font-weight:400}
thead th{font-weight:600;font-size:13px;color:var(--soft)}
th,td{padding:6px 8px 6px 0;border-top:1px solid var(--line);vertical-align:top}
thead th{border:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.late{color:#b4473a;font-weight:600}
.share{width:32%}.share span{display:block;height:8px;margin-top:7px;border-radius:4px;background:var(--mails);opacity:.75}
.promises{list-style:none;padding:0;margin:0;columns:2 360px;column-gap:32px}
.promises>li{padding:3px 0 3px 24px;position:relative;break-inside:avoid}
.promises>li::before{position:absolute;left:0;content:"✓";color:#1d6150;font-weight:700}
.promises>.broken::before{content:"✕";color:#b4473a}
.promises ul{margin:4px 0;padding-left:16px;color:#b4473a;font-size:13px;overflow-wrap:anywhere}
@media (max-width:640px){
.lane{grid-template-columns:1fr;gap:0;padding-top:4px}
.lane p{white-space:normal}
section{padding:14px}
.share{display:none}
}
@media print{body{background:#fff}section{break-inside:avoid}}
`;
