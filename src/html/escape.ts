const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML content and quoted attributes. Characters that HTML forbids become U+FFFD, one a code unit, and a carriage
 * return is written so that parsers keep it: offsets into what a page shows are offsets into the text.
 */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/gu, (c) => ENTITIES[c]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that HTML forbids
      .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\p{Noncharacter_Code_Point}\p{Surrogate}]/gu, (c) =>
        '\ufffd'.repeat(c.length),
      )
      .replaceAll('\r', '&#13;')
  );
}
