/** Addresses and names of the web: e-mail addresses, URLs, @handles, #hashtags. */
import { TOP_LEVEL_DOMAINS } from '../../lexicon/top-level-domains.js';
import { CharClass, charClass, isLetter, isSpace } from '../../text/characters.js';
import { TokenKind, type Tokens } from '../../tokens/tokens.js';
import type { EntityType } from '../../types.js';
import { isWordOrDigit } from './cursor.js';

/** Longest local part and host that are read (RFC 5321: 64 and 255 octets). */
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 255;
/** Longest handle or hashtag, in UTF-16 code units. */
const LONGEST_TAG = 140;

export interface RuleSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** The address that token `index` is the sign of (@, #, http, www, or the stop of a host), or null. */
export function readWebAt(tokens: Tokens, index: number): RuleSpan | null {
  const { text, starts, ends, kinds } = tokens;
  const start = starts[index]!;
  const code = text.charCodeAt(start);
  if (kinds[index] === TokenKind.WORD) {
    const isScheme = code === 0x68 || code === 0x48 || code === 0x77 || code === 0x57; // h w
    return isScheme ? readUrl(text, start, ends[index]!) : null;
  }
  if (code === 0x40) return readEmail(text, start) ?? readHandle(text, start);
  if (code === 0x23) return readHashtag(text, start);
  return code === 0x2e ? readBareHost(text, start) : null;
}

/** http://…, https://…, www.… */
function readUrl(text: string, start: number, wordEnd: number): RuleSpan | null {
  const word = text.slice(start, wordEnd).toLowerCase();
  let from = -1;
  if (word === 'http' || word === 'https') from = text.startsWith('://', wordEnd) ? wordEnd + 3 : -1;
  else if (word === 'www') from = text[wordEnd] === '.' ? wordEnd + 1 : -1;
  if (from < 0 || !isWordOrDigit(text.charCodeAt(from))) return null;
  return { start, end: endOfPath(text, from), type: 'URL' };
}

/** The end of what belongs to an address: no white space, quotes or angle brackets, no final punctuation. */
function endOfPath(text: string, from: number): number {
  let end = from;
  let open = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const cls = charClass(code);
    if (isSpace(cls) || cls === CharClass.DOUBLE_QUOTE || cls === CharClass.OTHER || code === 0x3c || code === 0x3e)
      break;
    if (code === 0x2018 || code === 0x2019) break;
    if (code === 0x28) open++;
    // The bracket of "(see www.example.org)" is not the address's.
    if (code === 0x29 && open-- === 0) break;
    end++;
  }
  while (end > from && /[.,;:!?'\]*_…]/.test(text[end - 1]!)) end--;
  return end;
}

/** name@host.tld around the @ at `at`. */
function readEmail(text: string, at: number): RuleSpan | null {
  let start = at;
  while (at - start <= LONGEST_LOCAL && isLocalCode(text.charCodeAt(start - 1))) start--;
  while (start < at && text.charCodeAt(start) === 0x2e) start++;
  if (start === at || at - start > LONGEST_LOCAL) return null;
  const end = endOfHost(text, at + 1);
  const host = text.slice(at + 1, end);
  return /\.[a-z]{2,24}$/i.test(host) ? { start, end, type: 'EMAIL' } : null;
}

/** Letters, digits and . _ % + - */
function isLocalCode(code: number): boolean {
  return isAscii(code) || code === 0x2e || code === 0x5f || code === 0x25 || code === 0x2b || code === 0x2d;
}

function isAscii(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The end of labels joined by single stops or hyphens. */
function endOfHost(text: string, from: number): number {
  const limit = from + LONGEST_HOST;
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const joins = (code === 0x2e || code === 0x2d) && isAscii(text.charCodeAt(end + 1)) && end > from;
    if (!isAscii(code) && !joins) break;
    end++;
  }
  return end;
}

/** @name, @name.host and @name@host (Mastodon), with the sign. */
function readHandle(text: string, at: number): RuleSpan | null {
  if (isWordOrDigit(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x40) return null;
  const limit = at + LONGEST_TAG;
  let end = at + 1;
  let letters = 0;
  let hasHost = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const isJoint = code === 0x2e || code === 0x40 || (code === 0x2d && hasHost);
    const joins = isJoint && isAscii(text.charCodeAt(end + 1)) && end > at + 1;
    if (code === 0x40) hasHost = true;
    if (!isAscii(code) && code !== 0x5f && !joins) break;
    if (code >= 0x41 && code !== 0x5f) letters++;
    end++;
  }
  // Not the @ of "@ 5" or of a name in another script that goes on.
  return letters > 0 && !isWordOrDigit(text.charCodeAt(end)) ? { start: at, end, type: 'HANDLE' } : null;
}

/** #Tag of letters, digits and underscores of any script, with the sign; "#1" is a rank. */
function readHashtag(text: string, at: number): RuleSpan | null {
  const before = text.charCodeAt(at - 1);
  if (isWordOrDigit(before) || before === 0x26 || before === 0x23) return null;
  const limit = at + LONGEST_TAG;
  let end = at + 1;
  let hasLetter = false;
  while (end < limit && isWordOrDigit(text.charCodeAt(end))) {
    hasLetter ||= isLetter(charClass(text.charCodeAt(end)));
    end++;
  }
  return hasLetter && end < limit ? { start: at, end, type: 'HASHTAG' } : null;
}

/** example.org, bbc.co.uk/news: lower case, since "Booking.com" is the company. `at` is the first stop. */
function readBareHost(text: string, at: number): RuleSpan | null {
  let start = at;
  while (at - start < LONGEST_LOCAL && isLowerOrDigit(text.charCodeAt(start - 1))) start--;
  if (start === at || isWordOrDigit(text.charCodeAt(start - 1)) || /[.@/\\:-]/.test(text[start - 1] ?? '')) return null;
  const end = endOfHost(text, at + 1);
  const host = text.slice(start, end);
  if (host !== host.toLowerCase() || isWordOrDigit(text.charCodeAt(end))) return null;
  if (!/[a-z]/.test(text.slice(start, at)) || !TOP_LEVEL_DOMAINS.has(host.slice(host.lastIndexOf('.') + 1)))
    return null;
  return { start, end: text[end] === '/' ? endOfPath(text, end) : end, type: 'URL' };
}

function isLowerOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}
