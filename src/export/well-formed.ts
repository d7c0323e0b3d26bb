/**
 * A text that UTF-8 and Python can hold: half a surrogate pair that stands alone becomes U+FFFD. Offsets in code points
 * and UTF-16 units stay, and so do those in UTF-8 bytes as `TextEncoder` writes them.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
