import { describe, expect, it } from 'vitest';
import { findCuesIn } from '../../../src/quotes/cues.js';
import { rangeText, tagged } from '../../phrases/tagged.js';

/** "SOURCE <cue>" of the cues that stand behind their source, "<cue> SOURCE" of the others. */
function cuesIn(marked: string): string[] {
  const r = tagged(marked);
  return findCuesIn(r).map((cue) => {
    const words = [rangeText(r, cue.source), `<${rangeText(r, cue)}>`];
    return (cue.order === 'cue-first' ? words.reverse() : words).join(' ');
  });
}

describe('the subject of a finite verb', () => {
  it.each([
    ['a noun phrase', 'the old/ADJ mayor said/VERB so', ['the old mayor <said>']],
    ['with what it is the head of', 'the head of the agency said/VERB so', ['the head of the agency <said>']],
    ['a name with a role', 'her niece [Ann Hill] said/VERB so', ['Ann Hill <said>']],
    ['joined names', '[Ann Hill] and [Bo Lund] said/VERB so', ['Ann Hill and Bo Lund <said>']],
    ['two roles of one person', 'cleric and leader [Bo Lund] said/VERB so', ['Bo Lund <said>']],
    [
      'a role in the plural, and a person',
      'clerics and leader [Bo Lund] said/VERB so',
      ['clerics and leader Bo Lund <said>'],
    ],
    [
      'a role with an article, and a person',
      'the cleric and [Bo Lund] said/VERB so',
      ['the cleric and Bo Lund <said>'],
    ],
    ['a name with where it spoke', 'Smith in Leeds said/VERB so', ['Smith <said>']],
    ['a name with "of"', 'Ministry of Health said/VERB so', ['Ministry of Health <said>']],
    ['a name with "for"', 'Ministry for Health said/VERB so', ['Ministry for Health <said>']],
    ['two names with "or"', 'Smith or Jones said/VERB so', ['Smith or Jones <said>']],
    ['a time between', '[Ann Hill] late on Sunday said/VERB so', ['Ann Hill <said>']],
    ['a year between', '[Ann Hill] in 2019 on Sunday said/VERB so', ['Ann Hill <said>']],
    ['a number without a time', '[Ann Hill] 40 said/VERB so', ['Ann Hill 40 <said>']],
    ['himself', '[Bo Lund] himself/PRON said/VERB so', ['Bo Lund <said>']],
    ['themselves', 'the men themselves/PRON said/VERB so', ['the men <said>']],
    ['an adverb', '[Bo Lund] also said/VERB so', ['Bo Lund <said>']],
    ['here', 'the men here said/VERB so', ['the men <said>']],
    ['there, whatever its tag', 'the men there/PRON said/VERB so', ['the men <said>']],
    ['a comma ends the time', 'Bo on Sunday , said/VERB so', ['Bo <said>']],
    ['a preposition without a time', 'Bo on said/VERB so', ['Bo <said>']],
    ['a time in a name', '[ORG: The Sunday] said/VERB so', ['The Sunday <said>']],
    ['a number of no name', 'they had 40 said/VERB so', ['they <said>']],
    ['a relative clause', '[Ann Hill] , who built/VERB it , said/VERB so', ['Ann Hill <said>']],
    ['a relative clause without commas', 'the man who runs/VERB the shop said/VERB so', ['the man <said>']],
    ['a relative with "which"', 'the firm which runs/VERB the shop said/VERB so', ['the firm <said>']],
    ['a relative with "that"', 'the firm that runs/VERB the shop said/VERB so', ['the firm <said>']],
    ['a conjunction "that"', 'was told/VERB that/SCONJ in/ADP the shop said/VERB so', ['<told> -', 'the shop <said>']],
    ['a reduced clause', 'a suit filed/VERB on Thursday in the shop said/VERB so', ['a suit <said>']],
    [
      'one with a verb of saying',
      'a man told/VERB on Thursday in the shop said/VERB so',
      ['a man <told>', 'the shop <said>'],
    ],
    [
      'one with "accused of"',
      'three men accused/VERB of it on Thursday in the shop said/VERB so',
      ['three men <accused>', 'three men <said>'],
    ],
    [
      'one with "told by"',
      'a man told/VERB by her on Thursday in the shop said/VERB so',
      ['a man <told>', 'a man <said>'],
    ],
    ['a pronoun before the verb', 'he went/VERB to the shop said/VERB so', ['the shop <said>']],
    ['a clause opener', 'it fell/VERB as/ADP the shop said/VERB so', ['the shop <said>']],
    [
      'a clause opener in between',
      'a suit filed/VERB as/ADP he on Thursday in the shop said/VERB so',
      ['the shop <said>'],
    ],
    ['thirteen tokens away', 'a suit filed/VERB , x x x said/VERB so', ['x x x <said>']],
    ['behind a verb at the start', 'went/VERB the shop said/VERB so', ['the shop <said>']],
    ['the relative is the verb’s subject', 'It was [Ann Hill] who said/VERB so', ['Ann Hill <said>']],
    ['with a comma', 'It was [Ann Hill] , who said/VERB so', ['Ann Hill <said>']],
    ['with a bracket', 'It was the board ( BSB ) , which said/VERB so', ['the board <said>']],
    ['behind an apposition', 'It was Azlan , the minister , who said/VERB so', ['Azlan <said>']],
    ['behind a name in apposition', 'It was the minister , Azlan , who said/VERB so', ['Azlan <said>']],
    ['behind a noun without a name', 'It was a banker , the minister , who said/VERB so', ['the minister <said>']],
    ['nothing before the relative', 'who said/VERB so', ['- <said>']],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

describe('the subject before an aside', () => {
  it.each([
    ['an apposition', '[Ann Hill] , a doctor , said/VERB so', ['Ann Hill <said>']],
    ['an age and a role', '[Ann Hill] , 45 , a doctor , said/VERB so', ['Ann Hill <said>']],
    ['a role without an article', '[Ann Hill] , director of the clinic , said/VERB so', ['Ann Hill <said>']],
    ['an apposition and a relative clause', '[Ann Hill] , a banker , who ran/VERB , said/VERB so', ['Ann Hill <said>']],
    ['a bracket', 'the board ( BSB ) said/VERB so', ['the board <said>']],
    ['dashes', 'the board — a club — said/VERB so', ['the board <said>']],
    ['the name in apposition', 'her lawyer , [Ann Hill] , said/VERB so', ['Ann Hill <said>']],
    ['with a title', 'the bishop , Msgr. [Jan Lund] , said/VERB so', ['Jan Lund <said>']],
    ['with words that are no title', 'the bishop , known as [Jan Lund] , said/VERB so', ['the bishop <said>']],
    ['a place is no speaker', 'the woman , from [LOC: Leeds] , said/VERB so', ['the woman <said>']],
    ['a place alone', 'the woman , [LOC: Leeds] , said/VERB so', ['the woman <said>']],
    ['a participle', '[Ann Hill] , speaking/VERB in Leeds , said/VERB so', ['- <speaking>', 'Ann Hill <said>']],
    ['a past participle inside', '[Ann Hill] , shop owner hired/VERB in May , said/VERB so', ['shop owner <said>']],
    ['a main clause is no aside', '[Ann Hill] ran/VERB , dogs ran/VERB , said/VERB [Bo Lund]', ['<said> Bo Lund']],
    ['an auxiliary neither', '[Ann Hill] ran/VERB , dogs were in , said/VERB [Bo Lund]', ['<said> Bo Lund']],
    ['nothing between the commas', '[Ann Hill] , , said/VERB so', ['- <said>']],
    ['a title in marks', 'Hill , the author of “ Old/ADJ Ways , ” said/VERB so', ['Hill <said>']],
    ['a title in marks inside', 'Hill , the author of “ Old/ADJ Ways ” , said/VERB so', ['Hill <said>']],
    ['a mark that nothing opens', 'Hill , the author of Old Ways ” , said/VERB so', ['- <said>']],
    ['marks around more than a title', 'Hill , “ a b c d e f g h ” , said/VERB so', ['- <said>']],
    ['a role behind a preposition', 'On Haiti , the board , after/ADP May , said/VERB so', ['the board <said>']],
    ['an aside with "including"', 'the men , including/VERB Hill , said/VERB so', ['the men <said>']],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

describe('the subject behind the verb', () => {
  it.each([
    ['a name', '“ No , ” said/VERB [Ann Hill] .', ['<said> Ann Hill']],
    ['a noun phrase', '“ No , ” said/VERB the mayor .', ['<said> the mayor']],
    ['behind single marks', '‘ No , ’ said/VERB the mayor .', ['<said> the mayor']],
    ['at the start of the sentence', 'said/VERB the mayor .', ['<said> the mayor']],
    ['of the second sentence', 'So | said/VERB the mayor .', ['<said> the mayor']],
    ['a role with a name in apposition', '“ No , ” said/VERB his daughter , [Mona Hill] .', ['<said> Mona Hill']],
    ['a name with a role in apposition', '“ No , ” said/VERB [Mona Hill] , his daughter .', ['<said> Mona Hill']],
    [
      'a role and the subject of the next clause',
      '“ No , ” said/VERB the mayor , [Mona Hill] said/VERB .',
      ['<said> the mayor', 'Mona Hill <said>'],
    ],
    ['a role with a role in apposition', '“ No , ” said/VERB the mayor , the chief .', ['<said> the mayor']],
    ['a comma at the end', '“ No , ” said/VERB the mayor ,', ['<said> the mayor']],
    ['a time', '“ No , ” he said/VERB Monday .', ['he <said>']],
    ['only a time', '“ No , ” said/VERB Monday .', ['- <said>']],
    ['a clause behind marks', '“ No , ” said/VERB the mayor was .', ['<said> the mayor']],
    ['a clause behind a comma', 'So , said/VERB the mayor was .', ['- <said>']],
    ['a clause with a verb behind a comma', 'So , said/VERB the mayor ran/VERB .', ['- <said>']],
    ['a verb without quotations', 'So , rules/VERB the mayor .', ['- <rules>']],
    ['a person behind the verb, before the stop', 'but for some , losses , said/VERB [Ann Hill].', ['<said> Ann Hill']],
    ['no stop', 'but the losses , of dogs , said/VERB [Ann Hill] so', ['the losses <said>']],
    ['another verb', 'but the losses , of dogs , noted/VERB [Ann Hill].', ['the losses <noted>']],
    ['an organisation', 'but the losses , of dogs , said/VERB [ORG: Dale Bank].', ['the losses <said>']],
    ['nothing behind the verb', '“ No , ” said/VERB', ['- <said>']],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

describe('shared subjects', () => {
  it.each([
    ['a coordinated verb', '[Ann Hill] praised/VERB it and said/VERB so', ['Ann Hill <praised>', 'Ann Hill <said>']],
    ['behind a verb that is no cue', '[Ann Hill] left/VERB and said/VERB so', ['Ann Hill <said>']],
    ['behind a relative clause', '[Ann Hill] , who ran/VERB and said/VERB so', ['Ann Hill <said>']],
    ['behind an aside', '[Ann Hill] , a doctor , left/VERB and said/VERB so', ['Ann Hill <said>']],
    ['an infinitive is no clause', '[Ann Hill] left/VERB to run/VERB and said/VERB so', ['Ann Hill <said>']],
    ['a participle neither', '[Ann Hill] left/VERB , men running/VERB and said/VERB so', ['Ann Hill <said>']],
    [
      'what is quoted is passed over',
      '[Ann Hill] left/VERB “ the men ran/VERB ” and said/VERB so',
      ['Ann Hill <said>'],
    ],
    ['no verb at all', 'The clinic so/ADV and argued/VERB it', ['The clinic <argued>']],
    ['behind "and" at the start', 'And the clinic so/ADV and argued/VERB it', ['the clinic <argued>']],
    ['behind a mark at the start', '“ The clinic so/ADV and argued/VERB it', ['The clinic <argued>']],
    ['a comma behind the first phrase', 'The clinic , so/ADV and argued/VERB it', ['- <argued>']],
    [
      'the subject of a reported clause is not shared',
      'Hill said/VERB the board warned/VERB us and added/VERB so',
      ['Hill <said>', 'the board <warned>', 'Hill <added>'],
    ],
    [
      'behind "and" it is',
      'Hill said/VERB so and the board warned/VERB us and added/VERB so',
      ['Hill <said>', 'the board <warned>', 'the board <added>'],
    ],
    [
      'behind "while" it is',
      'Hill said/VERB so while the board warned/VERB us and added/VERB so',
      ['Hill <said>', 'the board <warned>', 'the board <added>'],
    ],
    [
      'behind a comma it is',
      'Hill said/VERB so , the board warned/VERB us and added/VERB so',
      ['Hill <said>', 'the board <warned>', 'the board <added>'],
    ],
    [
      'behind a mark it is',
      'Hill said/VERB “ the board warned/VERB us and added/VERB so',
      ['Hill <said>', 'the board <warned>', 'the board <added>'],
    ],
    [
      'not "according to"',
      'Hill ran/VERB , according/VERB to Bo , and said/VERB so',
      ['<according to> Bo', 'Hill <said>'],
    ],
    [
      'not that of another sentence',
      'Hill said/VERB so | Bo left/VERB and added/VERB so',
      ['Hill <said>', 'Bo <added>'],
    ],
    ['not out of a quotation', 'Bo ran/VERB , “ Hill said/VERB so ” and added/VERB so', ['Hill <said>', 'Bo <added>']],
    ['went on to say', '[Ann Hill] went/VERB on to say/VERB so', ['Ann Hill <say>']],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

describe('participles', () => {
  it.each([
    [
      'the subject of the clause before',
      '[Ann Hill] said/VERB so , adding/VERB more',
      ['Ann Hill <said>', 'Ann Hill <adding>'],
    ],
    ['of a clause without a cue', '[Ann Hill] left/VERB , saying/VERB more', ['Ann Hill <saying>']],
    ['the noun before', 'there were officials saying/VERB more', ['officials <saying>']],
    ['not an object', '[Ann Hill] sent/VERB a note asking/VERB more', ['Ann Hill <asking>']],
    ['not behind a preposition', '[Ann Hill] came/VERB with a note asking/VERB more', ['Ann Hill <asking>']],
    ['somebody on film', 'there is footage of [Bo Lund] saying/VERB more', ['Bo Lund <saying>']],
    ['with somebody', 'It ended/VERB with Bo Lund saying/VERB more', ['Bo Lund <saying>']],
    ['of a noun', 'It had footage of men saying/VERB more', ['footage of men <saying>']],
    ['by somebody', 'It was led/VERB by Bo Lund saying/VERB more', ['It <saying>']],
    ['quoted somebody as saying', 'Hill quoted/VERB the mayor as saying/VERB so', ['the mayor <saying>']],
    ['at the start', 'Citing/VERB delays , [Ann Hill] left/VERB .', ['Ann Hill <Citing>']],
    ['behind small words', 'And , after arguing/VERB so , she left/VERB', ['she <arguing>']],
    ['before a mark', 'Arguing/VERB so , “ we left/VERB ” was', ['we <Arguing>']],
    ['before an adverb', 'Arguing/VERB so , she also left/VERB', ['she <Arguing>']],
    ['before an auxiliary', 'Arguing/VERB so , she had left/VERB', ['she <Arguing>']],
    [
      'five words at the start are too many',
      '[Ann] ran/VERB | And , in/ADP and , arguing/VERB so , she left/VERB',
      ['- <arguing>'],
    ],
    ['a noun at the start', 'Bo | Men so/ADV arguing/VERB it , she left/VERB', ['Men <arguing>']],
    [
      'as a sentence of its own',
      '[Ann Hill] said/VERB so | Adding/VERB : more',
      ['Ann Hill <said>', 'Ann Hill <Adding>'],
    ],
    ['two sentences later', '[Ann Hill] said/VERB so | x | Adding/VERB : more', ['Ann Hill <said>', '- <Adding>']],
    [
      'an adjunct behind the subject',
      '[Bo Lund] , after initially/ADV saying/VERB so , left/VERB',
      ['Bo Lund <saying>'],
    ],
    ['an adjunct with "despite"', '[Bo Lund] , despite/ADP saying/VERB so , left/VERB', ['Bo Lund <saying>']],
    ['an adjunct of another kind', '[Bo Lund] , for saying/VERB so , left/VERB', ['- <saying>']],
    ['no comma before the adjunct', '[Bo Lund] left/VERB after saying/VERB so', ['Bo Lund <saying>']],
    ['a noun that does not open its clause', 'he met/VERB the man , after saying/VERB so', ['he <saying>']],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

describe('passives and fixed phrases', () => {
  it.each([
    ['an agent', 'They were told/VERB by the police that', ['<told> the police']],
    ['an agent with an adverb', 'They were told/VERB twice/ADV by the police', ['<told> the police']],
    ['an agent five tokens away', 'They were told/VERB a b c d by Bo', ['<told> Bo']],
    ['further away', 'They were told/VERB a b c d e by Bo', ['<told> -']],
    ['behind a comma', 'They were told/VERB , by Bo', ['<told> -']],
    ['of the next sentence', 'They were told/VERB | by Bo', ['<told> -']],
    ['"by" alone', 'They were told/VERB by', ['<told> -']],
    ['according to', 'It is safe/ADJ , according/VERB to the board .', ['<according to> the board']],
    ['according to what is no noun', 'according/VERB to so/ADV', ['<according to> so']],
    ['according to nobody', 'according/VERB to', ['<according to> -']],
    ['with a name in apposition', 'According/VERB to his boss , [Bo Lund] .', ['<According to> Bo Lund']],
    [
      'with the subject of the clause behind',
      'According/VERB to polls , [Bo Lund] led/VERB .',
      ['<According to> polls'],
    ],
    ['in the words of', 'in the words of Bo', ['<in the words of> Bo']],
    ['in the opinion of', 'in the opinion of Bo', ['<in the opinion of> Bo']],
    ['in the view of', 'in the view of Bo', ['<in the view of> Bo']],
    ['in the house of', 'in the house of Bo', []],
    ['according alone', 'according/VERB as Bo', []],
  ])('%s', (_why, marked, expected) => {
    expect(cuesIn(marked)).toEqual(expected);
  });
});

it('a cue has its tokens, offsets, lemma and sentence', () => {
  expect(findCuesIn(tagged('Dogs run/VERB | then [Ann Hill] pointed/VERB out so'))).toEqual([
    {
      start: 23,
      end: 34,
      firstToken: 5,
      endToken: 7,
      lemma: 'point out',
      source: { start: 14, end: 22 },
      order: 'source-first',
      sentence: 1,
    },
  ]);
});
