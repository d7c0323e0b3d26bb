/** A light stem: enough that "attacked", "attacks" and "attacking" meet; not a dictionary form. */
export function stem(word: string): string {
  const bare = word.replace(/'(?:[sdm]|re|ve|ll)$/u, '');
  if (bare.length <= 4) return bare.replace(/s$/u, '');
  return bare
    .replace(/(?:ingly|edly|ing|ed|ies|es|ly|s)$/u, '')
    .replace(/(.)\1$/u, '$1')
    .replace(/e$/u, '');
}
