/** A value as the source text of a literal, long strings on lines of their own. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^( *)"(\w+)":/gm, '$1$2:')
    .replace(/\[\s+((?:-?[\d.e-]+,?\s+)+)\]/g, (_, body: string) => `[${body.trim().replace(/\s+/g, ' ')}]`);
}
