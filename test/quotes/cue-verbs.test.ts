import { describe, expect, it } from 'vitest';
import { readVerbCue } from '../../src/quotes/cue-verbs.js';
import { tagged, textOf, tokenOf } from '../phrases/tagged.js';

/** "GROUP <CUE> lemma form" of the cue at a word; '-' for none. */
function cueAt(marked: string, word: string): string {
  const r = tagged(marked);
  const cue = readVerbCue(r, tokenOf(r, word));
  if (!cue) return '-';
  const group = cue.group < cue.first ? `${textOf(r, { first: cue.group, end: cue.first })} ` : '';
  return `${group}<${textOf(r, cue)}> ${cue.lemma} ${cue.form}`;
}

describe('readVerbCue', () => {
  it.each([
    ['past', 'She said/VERB so', 'said', '<said> say finite'],
    ['third person', 'She says/VERB so', 'says', '<says> say finite'],
    ['base', 'They say/VERB so', 'say', '<say> say finite'],
    ['progressive', 'She is saying/VERB so', 'saying', 'is <saying> say finite'],
    ['participle', 'Then , saying/VERB so', 'saying', '<saying> say participle'],
    ['passive', 'It was said/VERB so', 'said', 'was <said> say passive'],
    ['passive with an adverb', 'It was never said/VERB so', 'said', 'was never <said> say passive'],
    ['perfect', 'She has also said/VERB so', 'said', 'has also <said> say finite'],
    ['a past participle with "have"', 'She has written/VERB so', 'written', 'has <written> write finite'],
    ['a past participle without', 'words written/VERB so', 'written', '-'],
    ['a past participle, passive', 'It was written/VERB so', 'written', 'was <written> write passive'],
    ['infinitive behind "went on"', 'She went/VERB on to say/VERB so', 'say', '<say> say infinitive'],
    ['infinitive behind a verb that leaves it a fact', 'She began/VERB to say/VERB so', 'say', '<say> say infinitive'],
    ['infinitive behind another verb', 'She declined/VERB to say/VERB so', 'say', '-'],
    ['infinitive at the start', 'to say/VERB so', 'say', '-'],
    ['negation', 'They did not say/VERB so', 'say', '-'],
    ['negation, short', 'They don’t/AUX say/VERB so', 'say', '-'],
    ['negation, short and straight', "They don't/AUX say/VERB so", 'say', '-'],
    ['no negation of a past form', 'She has not said/VERB so', 'said', 'has not <said> say finite'],
    ['no negation far off', 'not they say/VERB so', 'say', '<say> say finite'],
    ['particle', 'She pointed/VERB out that', 'pointed', '<pointed out> point out finite'],
    ['two particles', 'She spoke/VERB out against it', 'spoke', '<spoke out against> speak out against finite'],
    ['a particle before "to"', 'She went/VERB on to Leeds', 'went', '-'],
    ['no particle where the verb needs one', 'She went/VERB home', 'went', '-'],
    ['the particle of a noun', 'the calls/NOUN for rules', 'calls', '-'],
    ['of a noun behind an adjective', 'new/ADJ calls/NOUN for rules', 'calls', '-'],
    ['of a noun behind a verb', 'made/VERB calls/NOUN for rules', 'calls', '-'],
    ['of a noun behind a preposition', 'after calls/NOUN for rules', 'calls', '-'],
    ['of a noun behind a number', 'ten/NUM calls/NOUN for rules', 'calls', '-'],
    ['of what a tagger takes for a noun', 'She calls/NOUN for rules', 'calls', '<calls for> call for finite'],
    ['of that at the start of a text', 'Calls/NOUN for rules', 'calls', '<Calls for> call for finite'],
    ['a noun', 'the old/ADJ claims/NOUN of Leeds', 'claims', '-'],
    ['an entity', '[ORG: Say/VERB] left/VERB', 'say', '-'],
    ['a number', '5 left/VERB', '5', '-'],
    ['no verb of saying', 'She walked/VERB', 'walked', '-'],
    ['so-called', 'the so-called/VERB bank', 'called', '-'],
    ['called behind another hyphen', 'the re-called/VERB bank', 'called', '<called> call finite'],
    ['without saying', 'It goes/VERB without saying/VERB that', 'saying', '-'],
    ['a form in -s behind a participle', 'prompting/VERB claims/VERB that', 'claims', '-'],
    ['behind another verb', 'said/VERB claims/VERB that', 'claims', '<claims> claim finite'],
    ['behind a preposition', 'after claims/VERB that', 'claims', '-'],
    ['one that is no noun behind a preposition', 'after says/VERB that', 'says', '<says> say finite'],
    ['behind a determiner', 'those/PRON claims/VERB that', 'claims', '<claims> claim finite'],
    ['behind an article', 'the claims/VERB that', 'claims', '-'],
    ['behind a determiner that heads a phrase', 'this claims/VERB that', 'claims', '<claims> claim finite'],
    ['behind the end of a sentence', 'the | claims/VERB that', 'claims', '<claims> claim finite'],
    ['at the start', 'claims/VERB that', 'claims', '<claims> claim finite'],
    ['a form in -s behind "to"', 'led/VERB to claims/VERB that', 'claims', '-'],
    ['a participle behind "to"', 'led/VERB to saying/VERB that', 'saying', '-'],
    ['a past form behind "to"', 'led/VERB to put/VERB that', 'put', '<put> put finite'],
    ['quoted as saying', 'She was quoted/VERB as saying/VERB so', 'saying', '<was quoted as saying> say finite'],
    ['its "quoted"', 'She was quoted/VERB as saying/VERB so', 'quoted', '-'],
    ['quoted somebody as saying', 'It quoted/VERB the mayor as saying/VERB so', 'quoted', '-'],
    ['reported as saying', 'It reported/VERB the mayor as saying/VERB so', 'reported', '-'],
    ['cited as saying', 'It cited/VERB the mayor as saying/VERB so', 'cited', '-'],
    ['said as saying', 'It told/VERB the mayor as saying/VERB so', 'told', '<told> tell finite'],
    ['reported as a noun', 'It reported/VERB the mayor as dead/ADJ', 'reported', '<reported> report finite'],
    ['quoted in another sentence', 'It quoted/VERB | as saying/VERB so', 'quoted', '<quoted> quote finite'],
    ['saying behind "as" alone', 'known/VERB as saying/VERB so', 'saying', '<saying> say participle'],
    ['citing as saying', 'It is citing/VERB as saying/VERB so', 'saying', '<is citing as saying> say finite'],
    ['no -ing behind "quoted as"', 'It quoted/VERB as said/VERB so', 'said', '<said> say finite'],
    ['asked at the start', 'Asked/VERB if it left', 'asked', '<Asked> ask passive'],
    ['asked behind "when"', 'but when asked/VERB if it left', 'asked', '<asked> ask passive'],
    ['told behind "after"', 'but after told/VERB it left', 'told', '<told> tell passive'],
    ['asked behind a subject', 'She asked/VERB if it left', 'asked', '<asked> ask finite'],
    ['questioned at the start', 'Questioned/VERB on it', 'questioned', '<Questioned> question passive'],
    ['said at the start', 'Said/VERB she', 'said', '<Said> say finite'],
    ['asked at the start of the second sentence', 'So | asked/VERB if it left', 'asked', '<asked> ask passive'],
    ['the group ends at the sentence', 'was | said/VERB', 'said', '<said> say finite'],
    [
      'the group takes six words',
      'It was not never ever/ADV ever/ADV ever/ADV said/VERB',
      'said',
      'was not never ever ever ever <said> say passive',
    ],
    [
      'and no more',
      'was not never ever/ADV ever/ADV ever/ADV ever/ADV said/VERB',
      'said',
      'not never ever ever ever ever <said> say finite',
    ],
    ['the group ends at a comma', 'It was , said/VERB she', 'said', '<said> say finite'],
    ['a mark that is tagged an adverb is none', 'It was “/ADV said/VERB', 'said', '<said> say finite'],
    ['a form of "be" whatever its tag', 'It was/NOUN said/VERB', 'said', 'was <said> say passive'],
    ['"have", short', 'She’d/AUX written/VERB so', 'written', '-'],
    ['"to" is no adverb', 'She is to/PART say/VERB', 'say', '-'],
  ])('%s', (_why, marked, word, expected) => {
    expect(cueAt(marked, word)).toBe(expected);
  });

  it('"as saying" is looked for in twenty tokens', () => {
    const cue = (between: number): string => cueAt(`It quoted/VERB ${'x '.repeat(between)}as saying/VERB so`, 'quoted');
    expect(cue(18)).toBe('-');
    expect(cue(19)).toBe('-');
    expect(cue(20)).toBe('<quoted> quote finite');
  });
});

describe('readVerbCue, where taggers err', () => {
  it.each([
    ['a verb', 'She quipped/VERB', 'quipped', true],
    ['an auxiliary', 'She quipped/AUX', 'quipped', true],
    ['an unknown word', 'She quipped/X', 'quipped', true],
    ['a noun behind a mark', '“ No , ” quipped/NOUN Smith', 'quipped', true],
    ['an adjective', 'Smith quipped/ADJ', 'quipped', true],
    ['a noun behind an article', 'the quipped/NOUN', 'quipped', false],
    ['a noun behind an adjective', 'old/ADJ quipped/NOUN', 'quipped', false],
    ['a name', 'Smith quipped/PROPN', 'quipped', false],
    ['an adverb', 'Smith quipped/ADV', 'quipped', false],
    ['a word that is nothing else', 'Smith said/NOUN', 'said', true],
    ['the first word of a sentence', 'Smith | quipped/NOUN', 'quipped', false],
    ['the first word', 'quipped/NOUN', 'quipped', false],
    ['a participle', 'Smith quipping/NOUN', 'quipping', false],
    ['-s behind a name, before "that"', 'Smith notes/NOUN that', 'notes', true],
    ['-s behind a name, before a colon', 'Smith notes/NOUN :', 'notes', true],
    ['-s behind a name, before a pronoun', 'Smith notes/NOUN he', 'notes', true],
    ['-s behind a name, before a possessive', 'Smith notes/NOUN his', 'notes', true],
    ['-s behind a name, before an article', 'Smith notes/NOUN the', 'notes', true],
    ['-s behind a name, before a noun', 'Smith notes/NOUN police', 'notes', false],
    ['-s with a capital', 'Smith Notes/NOUN that', 'notes', false],
    ['-s behind a singular noun', 'bank notes/NOUN that', 'notes', true],
    ['-s behind a plural noun', 'banks notes/NOUN that', 'notes', false],
    ['-s behind a pronoun', 'he notes/NOUN that', 'notes', true],
    ['-s behind a comma', 'Smith , notes/NOUN that', 'notes', true],
    ['-s behind "who"', 'Smith who/X notes/NOUN that', 'notes', true],
    ['-s behind "which"', 'Smith which/X notes/NOUN that', 'notes', true],
    ['-s behind an adjective', 'old/ADJ notes/NOUN that', 'notes', false],
    ['-s of a weak verb before a pronoun', 'Smith shows/NOUN he', 'shows', false],
    ['-s of a weak verb before "that"', 'Smith shows/NOUN that', 'shows', true],
    ['-s of a verb without clause', 'Smith chants/NOUN he', 'chants', false],
    ['base behind a plural noun', 'banks note/NOUN that', 'note', true],
    ['base behind a singular noun', 'bank note/NOUN that', 'note', false],
    ['base behind a name', 'Leeds note/NOUN that', 'note', true],
    ['base behind "some"', 'some note/NOUN that', 'note', true],
    ['base behind "percent"', '64 percent note/NOUN that', 'note', true],
    ['base behind "we"', 'we note/NOUN that', 'note', true],
    ['base behind "he"', 'he note/NOUN that', 'note', false],
    ['base behind a number', '64 note/NOUN that', 'note', false],
    ['"say" behind a number', '64 say/ADJ they', 'say', true],
    ['base with a capital', 'Leeds Note/NOUN that', 'note', false],
    ['base before a noun', 'Leeds note/NOUN police', 'note', false],
    ['at the end, behind a comma and a subject', 'It is old/ADJ , the Journal notes/NOUN .', 'notes', true],
    ['at the end, no comma', 'It is old/ADJ the Journal notes/NOUN .', 'notes', false],
    ['at the end, nothing before', 'the Journal notes/NOUN .', 'notes', false],
    ['at the end, no stop', 'It is old/ADJ , the Journal notes/NOUN ;', 'notes', false],
  ])('%s', (_why, marked, word, expected) => {
    expect(cueAt(marked, word) !== '-').toBe(expected);
  });
});
