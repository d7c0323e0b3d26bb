/** Two hundred strings that become markup, script or another attribute where they are not escaped; each sets `pwned`. */
const SCRIPT = 'globalThis.pwned=1';

/** Ways out of text, of an attribute in either kind of quotation marks, of a comment, a style sheet, a title, CDATA. */
const EXITS: readonly string[] = ['', '"', "'", '">', "'>", '-->', ']]>', '</style>', '</title>', '</time></span>'];

/** Elements, attributes and addresses that run something, and spellings that filters miss. */
const ATTACKS: readonly string[] = [
  `<script>${SCRIPT}</script>`,
  `<ScRiPt>${SCRIPT}</ScRiPt>`,
  `<script\u0000>${SCRIPT}</script>`,
  `<script/x>${SCRIPT}</script\t>`,
  `<img src=x onerror=${SCRIPT}>`,
  `<img src=x onerror="${SCRIPT}">`,
  `<img/src=x/onerror=${SCRIPT}>`,
  `<svg onload=${SCRIPT}>`,
  `<svg><script>${SCRIPT}</script></svg>`,
  `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  `<a href="javascript:${SCRIPT}">a</a>`,
  `<details open ontoggle=${SCRIPT}>`,
  `<video><source onerror=${SCRIPT}></video>`,
  `<math><mtext></form><form><mglyph><style></math><img src=x onerror=${SCRIPT}>`,
  `<noscript><p title="</noscript><img src=x onerror=${SCRIPT}>">`,
  `&lt;script&gt;${SCRIPT}&lt;/script&gt;`,
  `&#60;img src=x onerror=${SCRIPT}&#62;`,
  ` onmouseover=${SCRIPT} style=position:fixed;inset:0 x=`,
  `\u2028<img src=x onerror=${SCRIPT}>\ud800`,
  `{background:url("javascript:${SCRIPT}")}`,
];

export const PAYLOADS: readonly string[] = EXITS.flatMap((exit) => ATTACKS.map((attack) => exit + attack));
