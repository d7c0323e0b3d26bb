/** Every public function as a function of a text, or of the analysis of it. */
import type { Analysis } from 'wirecopy';

/** The package with its subpaths for HTML and other formats. */
export type GrowthApi = typeof import('wirecopy') & typeof import('wirecopy/html') & typeof import('wirecopy/export');

type PublicFunction = (api: GrowthApi, text: string, analysis: Analysis) => unknown;

/** Words that a pumped text holds in part, out of order, or not at all: what makes a search look longest. */
const CLAIM = 'The minister said on Sunday that nothing has changed in Iraq and that two of us left.';

export const PUBLIC_FUNCTIONS: Readonly<Record<string, PublicFunction>> = {
  splitSentences: (api, text) => api.splitSentences(text),
  extractDates: (api, text) => api.extractDates(text, { referenceDate: '2026-01-20' }),
  extractEntities: (api, text) => api.extractEntities(text),
  extractQuotes: (api, text) => api.extractQuotes(text),
  analyze: (api, text) => api.analyze(text),
  summarizeSources: (api, _, analysis) => api.summarizeSources(analysis),
  verifyQuote: (api, _, analysis) => api.verifyQuote(CLAIM, analysis),
  'verifyQuote of a long claim': (api, text, analysis) => api.verifyQuote(text, analysis),
  renderHtml: (api, _, analysis) => api.renderHtml(analysis),
  toBrat: (api, _, analysis) => api.toBrat(analysis),
  toConll: (api, _, analysis) => api.toConll(analysis),
  toLabelStudio: (api, _, analysis) => api.toLabelStudio(analysis),
  toNlcst: (api, _, analysis) => api.toNlcst(analysis),
  toSchemaOrg: (api, _, analysis) => api.toSchemaOrg(analysis),
  toSpacy: (api, _, analysis) => api.toSpacy(analysis),
  toTimeMl: (api, _, analysis) => api.toTimeMl(analysis),
  toWebAnnotation: (api, _, analysis) => api.toWebAnnotation(analysis, { source: 'https://example.org/story' }),
  codePointOffsets: (api, text) => api.codePointOffsets(text).fromUtf16(text.length),
  utf8Offsets: (api, text) => api.utf8Offsets(text).fromUtf16(text.length),
};
