/**
 * The style sheet: light and dark by the reader's setting, legible without colour (every layer has a line style or a
 * label of its own), one column on a phone, no side list's scroll box in print.
 */
export function styleSheet(scope: string): string {
  return `
${scope}{--ink:#1a1a1a;--soft:#595959;--paper:#fff;--line:#d0d0d0;--quote:#fff3c4;--reported:#f6f6e8;--entity:#0b5394;--date:#7a3e00;--cue:#38761d;
color:var(--ink);background:var(--paper);font:1.0625rem/1.65 Georgia,"Times New Roman",serif;display:grid;gap:2rem;grid-template-columns:minmax(0,42rem) minmax(15rem,22rem);justify-content:center;padding:1.5rem;box-sizing:border-box}
@media (prefers-color-scheme:dark){${scope}{--ink:#ececec;--soft:#b4b4b4;--paper:#161616;--line:#4a4a4a;--quote:#4a3f10;--reported:#2b2b20;--entity:#9cc9ff;--date:#ffb877;--cue:#a5d88f}}
${scope} *{box-sizing:border-box}
${scope} p{margin:0 0 1rem;overflow-wrap:anywhere}
${scope} h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
${scope} h2{font:600 1rem/1.4 system-ui,sans-serif;margin:0 0 .5rem}
${scope} .wc-side{font:.9375rem/1.5 system-ui,sans-serif;min-width:0}
${scope} .wc-side section{margin-bottom:2rem}
${scope} .wc-side ol{list-style:none;margin:0;padding:0}
${scope} .wc-side li{border-top:1px solid var(--line);padding:.5rem 0;overflow-wrap:anywhere}
${scope} .wc-side li a{display:block;padding:.125rem 0}
${scope} .wc-soft{color:var(--soft)}
${scope} .wc-bar{display:block;height:.375rem;margin-top:.25rem;background:var(--line)}
${scope} .wc-bar>span{display:block;height:100%;background:var(--ink)}
${scope} a{color:inherit;text-underline-offset:.15em}
${scope} a:focus-visible,${scope} input:focus-visible{outline:3px solid var(--entity);outline-offset:2px}
${scope} :target{outline:2px solid var(--entity);outline-offset:2px}
${scope} .wc-quote{background:var(--reported);border-bottom:1px solid var(--soft)}
${scope} .wc-direct,${scope} .wc-quoted{background:var(--quote)}
${scope} .wc-entity{color:var(--entity);text-decoration:underline;text-underline-offset:.2em}
${scope} .wc-date{color:var(--date);text-decoration:underline dotted;text-underline-offset:.2em}
${scope} .wc-cue{color:var(--cue);font-style:italic}
${scope} .wc-speaker{font-weight:700}
${scope} .wc-ref{font:.75rem/1 system-ui,sans-serif;vertical-align:super;margin-inline:.1em}
${scope} .wc-tag{font:.6875rem/1 system-ui,sans-serif;color:var(--soft);margin-inline-start:.15em;text-decoration:none}
${scope} .wc-layers{font:.9375rem/1.5 system-ui,sans-serif;border:1px solid var(--line);padding:.25rem .75rem;margin:0 0 1.5rem}
${scope} .wc-layers label{margin-inline-end:1.25rem;display:inline-block;padding:.25rem 0}
${scope}:has(.wc-toggle-entities:not(:checked)) .wc-entity{color:inherit;text-decoration:none}
${scope}:has(.wc-toggle-entities:not(:checked)) .wc-tag{display:none}
${scope}:has(.wc-toggle-dates:not(:checked)) .wc-date{color:inherit;text-decoration:none}
${scope}:has(.wc-toggle-quotes:not(:checked)) :is(.wc-quote,.wc-quoted){background:none;border:0}
${scope}:has(.wc-toggle-quotes:not(:checked)) :is(.wc-cue,.wc-speaker){color:inherit;font-style:inherit;font-weight:inherit}
${scope}:has(.wc-toggle-quotes:not(:checked)) .wc-ref{display:none}
${scope}:has(.wc-toggle-sentences:checked) .wc-sentence{border-inline-start:2px solid var(--soft);padding-inline-start:.2em}
@media (max-width:56rem){${scope}{grid-template-columns:minmax(0,1fr);padding:1rem}}
@media print{${scope}{display:block;background:#fff;color:#000}${scope} .wc-layers{display:none}${scope} li{break-inside:avoid}}
`.trim();
}
