/**
 * The style sheet: light and dark by the reader's setting; every layer has a line or a label of its own, so that it
 * can be told without colour; one column on a phone and on paper.
 */
export function styleSheet(scope: string): string {
  const s = scope;
  return `
${s}{--ink:#1c1d21;--soft:#5a5d66;--paper:#fff;--line:#dfe0e5;--quote:#fff0bd;--quote-line:#c79a1c;--reported:#f4f1e4;--person:#0a4f9e;--org:#6b2fa0;--place:#15623a;--other:#5f4a00;--date:#8f3400;--focus:#0a4f9e;
color:var(--ink);background:var(--paper);font:1.125rem/1.65 Charter,"Iowan Old Style",Georgia,"Times New Roman",serif;display:grid;gap:0 4rem;grid-template-columns:minmax(0,40rem) minmax(16rem,21rem);justify-content:center;padding:2.5rem 1.5rem;box-sizing:border-box}
@media (prefers-color-scheme:dark){${s}{--ink:#e9e9ec;--soft:#a9acb6;--paper:#17181b;--line:#34363d;--quote:#40360d;--quote-line:#b08d2a;--reported:#2a281e;--person:#9cc7ff;--org:#d6b8ff;--place:#8fd6a6;--other:#e3cc86;--date:#ffb68a;--focus:#9cc7ff}}
${s} *{box-sizing:border-box}
${s} :is(.wc-side,.wc-layers,.wc-counts,.wc-ref,.wc-tag){font-family:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
${s} p{margin:0 0 1.1rem;overflow-wrap:anywhere}
${s} h1{font-size:2rem;line-height:1.2;font-weight:700;letter-spacing:-.01em;margin:0 0 .5rem;overflow-wrap:anywhere;text-wrap:balance}
${s} .wc-counts{font-size:.875rem;line-height:1.5;color:var(--soft);margin:0 0 1.25rem}
${s} a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.15em}
${s} :is(a,input):focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
${s} .wc-layers{display:flex;flex-wrap:wrap;gap:.375rem .5rem;font-size:.875rem;line-height:1.4;border:0;padding:0;margin:0 0 1.75rem}
${s} :is(.wc-hidden,.wc-layers legend){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${s} .wc-layers label{display:inline-flex;align-items:center;gap:.4rem;padding:.3rem .75rem .3rem .55rem;border:1px solid var(--line);border-radius:1rem;cursor:pointer}
${s} .wc-layers input{accent-color:var(--person);width:1rem;height:1rem;margin:0}
${s} .wc-quote{background:var(--reported);box-shadow:inset 0 -1px var(--quote-line);padding:.1em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
${s} :is(.wc-direct,.wc-quoted){background:var(--quote)}
${s} :is(.wc-entity,.wc-tag){--type:var(--other)}
${s} .wc-entity{color:var(--type);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
${s} .wc-person{--type:var(--person)}
${s} .wc-org{--type:var(--org)}
${s} :is(.wc-loc,.wc-fac){--type:var(--place)}
${s} .wc-date{color:var(--date);text-decoration:underline dotted;text-decoration-thickness:2px;text-underline-offset:.18em}
${s} .wc-cue{font-style:italic}
${s} .wc-speaker{font-weight:700}
${s} .wc-ref{font-size:.6875rem;font-weight:600;line-height:1;vertical-align:super;text-decoration:none;color:var(--soft);padding:0 .15em}
${s} .wc-ref:hover{text-decoration:underline}
${s} .wc-tag{font-size:.625rem;font-weight:600;line-height:1;letter-spacing:.04em;vertical-align:.35em;margin-inline-start:.25em;color:var(--type);text-decoration:none}
${s} .wc-side{font-size:.9375rem;line-height:1.45;min-width:0}
${s} .wc-side section{margin-bottom:2.5rem}
${s} h2{font-size:.8125rem;line-height:1.4;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:0 0 .75rem}
${s} .wc-side :is(ol,ul){list-style:none;margin:0;padding:0}
${s} .wc-sources>li{border-top:1px solid var(--line);padding:.875rem 0 1rem;overflow-wrap:anywhere}
${s} .wc-head{display:flex;justify-content:space-between;gap:1rem}
${s} .wc-head strong{min-width:0}
${s} .wc-share{font-variant-numeric:tabular-nums;white-space:nowrap}
${s} .wc-soft{color:var(--soft);font-size:.933em;display:block}
${s} .wc-bar{display:block;height:.25rem;margin:.5rem 0 .625rem;border-radius:.125rem;background:var(--line)}
${s} .wc-bar>span{display:block;height:100%;border-radius:.125rem;background:var(--ink)}
${s} .wc-said a{display:flex;gap:.5rem;padding:.2rem 0;text-decoration:none}
${s} .wc-said a:hover .wc-words{text-decoration:underline;text-decoration-thickness:1px}
${s} .wc-number{flex:none;min-width:1.25rem;color:var(--soft);font-variant-numeric:tabular-nums;text-align:end}
${s} .wc-timeline>li{position:relative;padding:0 0 .875rem 1.25rem;border-inline-start:2px solid var(--line);margin-inline-start:.375rem}
${s} .wc-timeline>li::before{content:"";position:absolute;inset-inline-start:calc(-.3125rem - 1px);top:.4em;width:.625rem;height:.625rem;border-radius:50%;background:var(--paper);border:2px solid var(--date)}
${s} .wc-timeline>li:last-child{padding-bottom:0}
${s} .wc-timeline time{display:block;font-weight:600}
${s} :target{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
${s}:has(.wc-toggle-entities:not(:checked)) .wc-entity{color:inherit;text-decoration:none}
${s}:has(.wc-toggle-entities:not(:checked)) .wc-tag{display:none}
${s}:has(.wc-toggle-dates:not(:checked)) .wc-date{color:inherit;text-decoration:none}
${s}:has(.wc-toggle-quotes:not(:checked)) :is(.wc-quote,.wc-quoted){background:none;box-shadow:none}
${s}:has(.wc-toggle-quotes:not(:checked)) :is(.wc-cue,.wc-speaker){font-style:inherit;font-weight:inherit}
${s}:has(.wc-toggle-quotes:not(:checked)) .wc-ref{display:none}
${s}:has(.wc-toggle-sentences:checked) .wc-sentence{border-inline-start:2px solid var(--focus);padding-inline-start:.25em}
@media (max-width:60rem){${s}{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1.5rem 1.125rem;font-size:1.0625rem}${s} h1{font-size:1.625rem}}
@media (forced-colors:active){${s} .wc-quote{border-bottom:1px solid}${s} .wc-bar>span{background:CanvasText}}
@media print{${s}{--ink:#000;--soft:#444;--paper:#fff;--line:#bbb;--person:#000;--org:#000;--place:#000;--other:#000;--date:#000;display:block;padding:0;font-size:11pt}${s} .wc-layers{display:none}${s} .wc-quote{background:none;box-shadow:none;border-bottom:1pt solid #888}${s} .wc-quoted{background:none}${s} .wc-side{border-top:1pt solid #000;padding-top:1rem;columns:2;column-gap:2rem;font-size:9.5pt}${s} .wc-side li{break-inside:avoid}${s} .wc-bar{border:1px solid #888;background:none}${s} .wc-bar>span{background:#000;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
}

/** More quotations than this are not tied to their sources on hover: a rule for each would slow a page down. */
const HOVER_RULES = 200;

/**
 * One rule a quotation: where it, its number or its line in the list is pointed at or has the focus, its source, its cue
 * and all that belongs to it are lit.
 */
export function hoverRules(scope: string, quotes: number): string {
  const selectors = Array.from({ length: Math.min(quotes, HOVER_RULES) }, (_, i) => {
    const own = `[data-quote~="${i + 1}"]`;
    return `${scope}:has(${own}:is(:hover,:focus-visible)) ${own}:not(a)`;
  });
  if (selectors.length === 0) return '';
  return `\n${selectors.join(',')}{outline:2px solid var(--focus);outline-offset:1px;border-radius:2px}`;
}
