/** TimeML, whole. */
import { describe, expect, test } from 'vitest';
import { toTimeMl } from '../../src/export/index.js';
import { wellFormed } from '../../src/export/well-formed.js';
import { escapeXml } from '../../src/export/xml.js';
import type { Analysis } from '../../src/types.js';
import { sample } from './sample.js';
import { spanIn } from '../made.js';
import { analysisOf } from './made.js';

describe('TimeML', () => {
  const text = 'From May & June on <3>.';
  const dates: Analysis['dates'] = [
    { ...spanIn(text, 'May & June'), type: 'DATE', grain: 'month', value: '"2026"', mod: 'START' },
    { ...spanIn(text, 'June'), type: 'DATE', grain: 'month', value: '2026-06' },
    { ...spanIn(text, 'on'), type: 'SET', grain: 'day', value: 'P1D', quant: 'EVERY', freq: '1D' },
  ];

  test('marks dates in the text, the first of overlapping ones', () => {
    expect(toTimeMl(analysisOf(text, { dates }))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>wirecopy</DOCID>\n' +
        '<TEXT>From <TIMEX3 tid="t1" type="DATE" value="&quot;2026&quot;" mod="START">May &amp; June</TIMEX3> ' +
        '<TIMEX3 tid="t3" type="SET" value="P1D" quant="EVERY" freq="1D">on</TIMEX3> &lt;3&gt;.</TEXT>\n</TimeML>\n',
    );
  });

  test.each([
    ['2026-01-20', 'DATE', '2026-01-20'],
    ['2026-01-20T08:00', 'TIME', '2026-01-20T08:00'],
    ['<x>', 'DATE', '&lt;x&gt;'],
    [new Date(0), 'TIME', '1970-01-01T00:00:00.000Z'],
  ])('says when the document was made: %s', (referenceDate, type, value) => {
    expect(toTimeMl(analysisOf('No.'), { referenceDate, id: 'a&b' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>a&amp;b</DOCID>\n' +
        `<DCT><TIMEX3 tid="t0" type="${type}" value="${value}" functionInDocument="CREATION_TIME">${value}</TIMEX3></DCT>\n` +
        '<TEXT>No.</TEXT>\n</TimeML>\n',
    );
  });

  test.each([
    [{ date: 1 }, 'unknown option "date". Known options: id, referenceDate'],
    [{ id: 5 }, 'options.id must be a string, got number 5'],
    [{ referenceDate: 5 }, 'options.referenceDate must be a string, got number 5'],
    [{ referenceDate: new Date(Number.NaN) }, 'options.referenceDate must be a string, got an invalid Date'],
  ])('refuses %j', (options, message) => {
    expect(() => toTimeMl(sample, options as never)).toThrow(new RangeError(`toTimeMl: ${message}`));
  });

  test('an empty date of the document is none', () => {
    expect(toTimeMl(analysisOf(''), { referenceDate: '' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>wirecopy</DOCID>\n<TEXT></TEXT>\n</TimeML>\n',
    );
  });

  test('what XML cannot hold is U+FFFD', () => {
    expect(escapeXml("a\0\x08\t\n\v\f\r\x0e\x1f\ufffe\uffff\ud800é🙂'")).toBe(
      "a\ufffd\ufffd\t\n\ufffd\ufffd&#13;\ufffd\ufffd\ufffd\ufffd\ufffdé🙂'",
    );
    expect(wellFormed('a\ud800🙂\udc00')).toBe('a\ufffd🙂\ufffd');
  });
});
