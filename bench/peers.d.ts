/** Packages without types of their own, as far as the benchmarks use them. */
declare module 'sbd' {
  const sbd: { sentences(text: string, options?: object): string[] };
  export default sbd;
}

declare module 'natural/lib/natural/tokenizers/sentence_tokenizer.js' {
  export default class SentenceTokenizer {
    constructor(abbreviations: string[]);
    tokenize(text: string): string[];
  }
}
