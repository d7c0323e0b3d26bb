export { toBrat } from './brat.js';
export { toConll } from './conll.js';
export {
  type LabelStudioOptions,
  type LabelStudioResult,
  type LabelStudioTask,
  type LabelStudioValue,
  toLabelStudio,
} from './label-studio.js';
export { type NlcstNode, type NlcstPoint, toNlcst } from './nlcst.js';
export { codePointOffsets, type OffsetMap, utf8Offsets } from './offsets.js';
export { type SchemaOrgGraph, type SchemaOrgQuotation, toSchemaOrg } from './schema-org.js';
export { type SpacyDoc, type SpacySpan, toSpacy } from './spacy.js';
export { type TimeMlOptions, toTimeMl } from './timeml.js';
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationPage,
} from './web-annotation.js';
