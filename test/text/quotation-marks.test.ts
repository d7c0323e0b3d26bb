import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairQuotationMarks } from '../../src/text/quotation-marks.js';

/** Paragraphs by line breaks. */
function pair(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return pairQuotationMarks(text, paragraphs);
}

/** What stands between the marks, nested ones indented by '>', open ones followed by '…', unopened led by '…'. */
function contents(text: string): string[] {
  return pair(text).map(
    (s) =>
      `${'>'.repeat(s.depth)}${s.opened ? '' : '…'}${text.slice(s.contentStart, s.contentEnd)}${s.closed ? '' : '…'}`,
  );
}

describe('typographies', () => {
  test.each([
    ['curly', 'She said “we lost the barn” on air.', ['we lost the barn']],
    ['straight', 'She said "we lost the barn" on air.', ['we lost the barn']],
    ['typewriter', "She said ''we lost the barn'' on air.", ['we lost the barn']],
    ['TeX', "She said ``we lost the barn'' on air.", ['we lost the barn']],
    ['French', 'Elle a dit « nous partons » hier.', [' nous partons ']],
    ['German guillemets', 'Er sagte »wir gehen« und ging.', ['wir gehen']],
    ['German low', 'Er sagte „wir gehen“ und ging.', ['wir gehen']],
    ['Polish', 'Powiedział „idziemy” i poszedł.', ['idziemy']],
    ['corner', '他说「我们走」。', ['我们走']],
    ['British single, curly', 'The head said ‘we can’t wait’.', ['we can’t wait']],
    ['British single, straight', "The head said 'we can't wait'.", ["we can't wait"]],
    ['doubled straight', 'He wrote ""stop"" twice.', ['stop']],
    ['full-width', '他说＂走＂。', ['走']],
    ['French single', 'Il a dit ‹ non › hier.', [' non ']],
    ['German single guillemets', 'Er sagte ›nein‹ und ging.', ['nein']],
    ['German low single', 'Er sagte ‚nein‘ und ging.', ['nein']],
    ['white corner in corner', '「彼は『行く』と言った」と彼女は言った。', ['彼は『行く』と言った', '>行く']],
    ['a grave and a straight mark', "They called it `quiet' there.", ['quiet']],
    ['a grave and an acute mark', 'They called it `quiet´ there.', ['quiet']],
    ['a reversed comma', 'She said ‛no’ twice.', ['no']],
    ['two curly single ones', 'She wrote ‘‘no’’ and ’’yes’’ and ‚‚so‘‘.', ['no', 'yes', 'so']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('where marks stand', () => {
  test.each([
    ['stop inside', '“We lost.” He left.', ['We lost.']],
    ['stop outside', 'It was “the end”.', ['the end']],
    ['mark after the stop and a stray stop', 'It was “the end.”.', ['the end.']],
    ['beside a dash', 'The mayor--"a fool," they said--left.', ['a fool,']],
    ['beside brackets', 'The note ("back soon") hung there.', ['back soon']],
    ['split by the cue', '“We came,” he said, “and we won.”', ['We came,', 'and we won.']],
    ['no space after a stop', 'He said:"Go home."', ['Go home.']],
    ['space inside', '" Go home , " he said.', [' Go home , ']],
    ['two side by side', '“Yes.” “No.”', ['Yes.', 'No.']],
    ['inside brackets of all kinds', 'The notes (“one”) and ["two"] and (‘three’).', ['one', 'two', 'three']],
    ['beside dashes, single', 'The mayor—‘a fool’—left.', ['a fool']],
    ['straight single, inside brackets', "The notes ('three') and ['four'].", ['three', 'four']],
    ['straight single, beside dashes', "The mayor--'a fool'--left.", ['a fool']],
    ['straight single, before other marks', "They said 'Go'; 'stay': 'run', 'hide'!", ['Go', 'stay', 'run', 'hide']],
    ['straight single, before an ellipsis', "He said 'so'! and 'on'? twice.", ['so', 'on']],
    ['straight single, an ellipsis inside', "He said '…so' again, then '...on' again.", ['…so', '...on']],
    ['no space before a single mark', 'He said:‘no’, they:`yes’, we:‛no’, you:‚so‘.', ['no', 'yes', 'no', 'so']],
    ['before semicolons and colons', 'It was “old”; they said ‘new’: no more.', ['old', 'new']],
    ['before an ellipsis', 'He said “so”… and “on”...', ['so', 'on']],
    ['an ellipsis inside, then words', 'He said: "...and" again, then "…so" again.', ['...and', '…so']],
    ['at the edges of a paragraph', '"One" and "two"', ['One', 'two']],
    ['space inside single marks', 'the ‘ quiet ’ town', [' quiet ']],
    ['ellipsis first', '"...and then nothing," she said.', ['...and then nothing,']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('apostrophes are no marks', () => {
  test.each([
    ['contraction and possessive', "The town's mayor can't say whose it is.", []],
    ['plural possessive', 'The miners’ union met the farmers’ union.', []],
    ['decade and clipped words', "Rock 'n' roll in the '90s, said 'em all.", ['n']],
    [
      'plural possessive inside single marks',
      '‘The miners’ union is right,’ he said.',
      ['The miners’ union is right,'],
    ],
    ['straight, the same', "'The miners' union is right,' he said.", ["The miners' union is right,"]],
    [
      'a dropped g inside single marks',
      '‘We was just lookin’ for water,’ he said.',
      ['We was just lookin’ for water,'],
    ],
    ['a fragment, then a plural possessive', 'The ‘quiet’ deal and the firms’ lawyers.', ['quiet']],
    ['a name', "O'Neill and Sana’a", []],
    ['after a digit', "It was the 1'st of two.", []],
    ['after a combining mark', "Rene\u0301's house", []],
    ['a plural in capitals', '‘THE MINERS’ UNION IS RIGHT,’ he said.', ['THE MINERS’ UNION IS RIGHT,']],
    ['a plural before marks', 'The miners’ ‘plan’ failed.', ['plan']],
    [
      'several inside single marks',
      '‘He’s the girls’ and the boys’ coach,’ she said.',
      ['He’s the girls’ and the boys’ coach,'],
    ],
    ['a season, before a space', "'Tis the season, he said.", []],
    ['a mark alone', "He went ' on.", []],
    ['a clipped year and a plural', 'He liked the ’90s and the miners’ songs.', []],
    ['a fragment, then a plural before a stop', 'He saw the ‘quiet’ village of the miners’.', ['quiet']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('nested marks', () => {
  test.each([
    ['single in double', '“He told me, ‘Go home,’ twice,” she said.', ['He told me, ‘Go home,’ twice,', '>Go home,']],
    ['double in single', '‘He told me “go home” twice,’ she said.', ['He told me “go home” twice,', '>go home']],
    ['both end at once', '“He said ‘no’”', ['He said ‘no’', '>no']],
    ['straight, both end at once', `"He said 'no'" and left`, [`He said 'no'`, '>no']],
    ['typewriter, both end at once', "''He said 'no''' and left", ["He said 'no'", '>no']],
    ['the same marks', '“He said “no” to me,” she said.', ['He said “no” to me,', '>no']],
    ['both start at once', '“‘No,’ he said,” she recalled.', ['‘No,’ he said,', '>No,']],
    ['single around double', '‘“Go”’ it said.', ['“Go”', '>Go']],
    ['straight single around double', `'"Go"' it said.`, ['"Go"', '>Go']],
    ['one after another, of both kinds', '“Go” or ‘stay’ or “run”.', ['Go', 'stay', 'run']],
    ['single ones beside a nest', '‘They “ran” off’ and ‘hid’.', ['They “ran” off', '>ran', 'hid']],
    ['straight, both start at once', `"'No,' he said," she recalled.`, ["'No,' he said,", '>No,']],
    ['straight, a double one inside starts at once', `'"No," he said,' she recalled.`, ['"No," he said,', '>No,']],
    ['typewriter, both start at once', "'''No,' he said,'' she recalled.", ["'No,' he said,", '>No,']],
    ['curly in straight', '"What she called “a rant” hurt," he said.', ['What she called “a rant” hurt,', '>a rant']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('slips', () => {
  test.each([
    ['closed by a straight mark', '“We won," he said.', ['We won,']],
    ['opened by a straight mark', '"We won,” he said.', ['We won,']],
    ['opened by a closing mark', 'The “old” and the ”new way” of it.', ['old', 'new way']],
    ['closed by an opening mark, single', 'The ‘old‘ way.', ['old']],
    ['closed by an opening mark', 'The “old“ way.', ['old']],
    ['never closed', 'He said: “We won.', ['We won.…']],
    ['never opened', 'We won,” he said.', ['…We won,']],
    ['not closed before the next opens', '“We won, he said. “It was late.”', ['We won, he said.…', 'It was late.']],
    ['opened and nothing more', 'He said: “', []],
    ['two of different kinds, neither closed', '“He said „no', ['He said…', 'no…']],
    ['not closed before one of another kind', '“He said „no“ and left', ['He said…', 'no']],
    ['nothing between the marks', 'It said “” and ‘’.', ['']],
    ['across one another', '“He said «no” and went» on', ['He said «no']],
    ['closed twice', 'We won” he said” and left', ['…We won']],
    ['closed once too often, then opened', 'We won” and “lost” it”', ['…We won', 'lost']],
    ['inches before marks', 'A 5" pipe and the "6" one.', ['6']],
    ['inches', `He is 6'2" tall and she 5'1" or so.`, []],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each([
    ['opened again, closed once', '“We won.\n“It was late.”', ['We won.…', 'It was late.']],
    ['a break resets', 'He said “we won.\nThe “old” way.', ['we won.…', 'old']],
    ['opened again, then single', '“We won.\n‘It was late,’ he said.', ['We won.…', 'It was late,']],
    [
      'single marks opened three times',
      '‘We won.\n‘It was late.\n‘Then rain.’',
      ['We won.…', 'It was late.…', 'Then rain.'],
    ],
    ['a single mark within a line opens no next one', 'He said ‘we won.\n‘It was late.’', ['It was late.']],
    ['a single mark inside a quotation that runs on', '“He said ‘no.\n“And left.”', ['He said ‘no.…', 'And left.']],
    ['three open, closed nowhere', '“A “b “c\n“D', ['A…', 'b…', 'c…', 'D…']],
    ['not opened again, nested', '“A “b” c\nD', ['A…', 'b']],
    ['not opened again, single', '‘We won.\nIt rained.', []],
    ['a mark alone in the next', '“A “b” c\n“', ['A…', 'b']],
    ['nested marks closed, then opened again', '“A “b”\n“D”', ['A…', 'b', 'D']],
    ['other marks inside, then opened again', '“A «b» c\n“D”', ['A «b» c…', '>b', 'D']],
    ['single marks opened again', '‘We won.\n‘It was late,’ he said.', ['We won.…', 'It was late,']],
    [
      'nested marks in a paragraph that runs on',
      '“He said “no” to me.\n“And left.”',
      ['He said “no” to me.…', '>no', 'And left.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

test('single marks are told from double ones', () => {
  const kinds = pair("“He said ‘no’,” and ``yes''.").map(({ single }) => single);
  expect(kinds).toEqual([false, true, false]);
});

const prose = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '`',
      'a',
      'As',
      's',
      ' ',
      ', ',
      '. ',
      '\n',
      '6',
      '-',
      '(',
      '\ud83d',
    ),
  )
  .map((parts) => parts.join(''));

test('segments lie in the text, in order, and nest', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const ends: number[] = [];
      let last = -1;
      for (const s of pair(text)) {
        expect(s.start).toBeGreaterThanOrEqual(last);
        last = s.start;
        expect(s.start <= s.contentStart && s.contentStart <= s.contentEnd && s.contentEnd <= s.end).toBe(true);
        expect(text.slice(s.start, s.end)).not.toContain('\n');
        while (ends.length > 0 && ends[ends.length - 1]! <= s.start) ends.pop();
        expect(s.depth).toBe(ends.length);
        expect(s.end).toBeLessThanOrEqual(ends.at(-1) ?? text.length);
        ends.push(s.end);
      }
    }),
    { numRuns: 500 },
  );
});

test('a paragraph before does not change the marks after it', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const lead = 'Plain words.\n';
      const moved = pair(lead + text).map((s) => s.start - lead.length);
      expect(moved).toEqual(pair(text).map((s) => s.start));
    }),
  );
});

describe('time grows with length, not faster', () => {
  test.each([
    ['opening marks', '“'],
    ['straight marks and words', 'a "b '],
    ['alternating mismatches', '“a» «b” '],
    ['opened, never closed, singles', " 'a"],
    ['closing singles', "a' "],
    ['typewriter marks', "''''' "],
  ])('%s', (_, unit) => {
    const time = (n: number): number => {
      const text = unit.repeat(n);
      const begin = process.cpuUsage().user;
      pair(text);
      return (process.cpuUsage().user - begin) / 1000;
    };
    time(2_000);
    const small = time(10_000);
    const large = time(100_000);
    expect(large).toBeLessThan(Math.max(40 * small, 600));
  });

  test('one unclosed mark in 5 MB', () => {
    const text = `“${'word '.repeat(1_000_000)}`;
    const begin = process.cpuUsage().user;
    expect(pair(text)).toHaveLength(1);
    expect((process.cpuUsage().user - begin) / 1000).toBeLessThan(2_000);
  });
});
