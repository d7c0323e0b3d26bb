/** Whether the environment wants colours: FORCE_COLOR wins over NO_COLOR, as in Node; else a terminal has them. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return isTerminal && TERM !== 'dumb';
}

/** Ways to set off a piece of text on a terminal. */
export interface Style {
  heading(text: string): string;
  name(text: string): string;
  mark(text: string): string;
  faint(text: string): string;
}

const PLAIN: Style = { heading: same, name: same, mark: same, faint: same };

const COLORED: Style = {
  heading: (text) => `\x1b[1;4m${text}\x1b[0m`,
  name: (text) => `\x1b[1;36m${text}\x1b[0m`,
  mark: (text) => `\x1b[33m${text}\x1b[0m`,
  faint: (text) => `\x1b[2m${text}\x1b[0m`,
};

/** Colours, or none. */
export function styleFor(color: boolean): Style {
  return color ? COLORED : PLAIN;
}

function same(text: string): string {
  return text;
}
