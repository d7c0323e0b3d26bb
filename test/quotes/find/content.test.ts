import { describe, expect, it } from 'vitest';
import { findCuesIn } from '../../../src/quotes/cues.js';
import { findContent } from '../../../src/quotes/find/index.js';
import { rangeText, tagged } from '../../phrases/tagged.js';

/** "SOURCE: TYPE CONTENT" of what is found, before the sieves look for sources of marked quotations. */
function contentIn(marked: string): string[] {
  const r = tagged(marked);
  return findContent(r, findCuesIn(r)).map(
    (draft) => `${rangeText(r, draft.source)}: ${draft.type} ${rangeText(r, draft)}${draft.closed ? '' : ' (open)'}`,
  );
}

/** The indirect content of a sentence, '-' for none. */
function reported(marked: string): string {
  return (
    contentIn(marked)
      .map((line) => line.replace(/^.*?: (?:indirect )?/, ''))
      .join(' / ') || '-'
  );
}

describe('clauses with "that"', () => {
  it.each([
    ['right behind the verb', 'She said/VERB that it was old/ADJ .', 'it was old'],
    ['behind a time', 'She said/VERB on Monday that it was old/ADJ .', 'it was old'],
    ['behind a medium', 'She said/VERB in a news conference that it was old/ADJ .', 'it was old'],
    ['behind a place', 'She said/VERB in Leeds that it was old/ADJ .', 'it was old'],
    ['behind a hearer', 'She told/VERB the crowd that it was old/ADJ .', 'it was old'],
    ['behind a hearer and a place', 'She told/VERB the crowd in Leeds that it was old/ADJ .', 'it was old'],
    ['behind an aside', 'She said/VERB , citing/VERB police , that it was old/ADJ .', 'it was old'],
    ['behind a bracket', 'She said/VERB ( again ) that it was old/ADJ .', 'it was old'],
    ['behind an adverb', 'She said/VERB again that it was old/ADJ .', 'it was old'],
    ['behind a comma', 'It would be better , Smith noted/VERB , that it was old/ADJ .', 'it was old'],
    ['of a verb of writing only', 'She spoke/VERB in Leeds that it was old/ADJ .', '-'],
    ['a demonstrative', 'She said/VERB that in 2014 .', '-'],
    ['a demonstrative before a noun', 'She told/VERB that story .', '-'],
    ['a comma behind "that"', 'She said/VERB that , in May , it was old/ADJ .', ', in May , it was old'],
    ['a mark behind "that"', 'She said/VERB that “ old/ADJ ” boats were sunk/VERB .', 'mixed “ old ” boats were sunk'],
    ['a bracket behind "that"', 'She said/VERB that ( in May ) it was old/ADJ .', 'that ( in May ) it was old'],
    ['a relative behind a hearer', 'She told/VERB men after the dinner that was held/VERB .', '-'],
    ['the tagger misses the verb', 'She admits/VERB that the firm burns coal .', 'the firm burns coal'],
    ['behind an adjunct it must be seen', 'She admits/VERB in Leeds that the firm burns coal .', '-'],
    ['a preposition behind "that"', 'She admits/VERB that at the firm coal burns .', '-'],
    ['too little behind "that"', 'She admits/VERB that firm .', '-'],
    ['nothing behind "that"', 'She admits/VERB that', '-'],
    ['not far behind the verb', `She said/VERB ${'x/ADV '.repeat(39)}that it was old/ADJ .`, 'it was old'],
    ['further away', `She said/VERB ${'x/ADV '.repeat(40)}that it was old/ADJ .`, '-'],
  ])('%s', (_why, marked, expected) => {
    expect(reported(marked)).toBe(expected);
  });
});

describe('clauses without "that"', () => {
  it.each([
    ['right behind the verb', 'She said/VERB it was old/ADJ .', 'it was old'],
    ['behind a time', 'She said/VERB on Monday it was old/ADJ .', 'it was old'],
    ['behind a medium', 'She said/VERB in a statement it was old/ADJ .', 'it was old'],
    ['behind a hearer', 'She told/VERB the crowd it was old/ADJ .', 'it was old'],
    ['a hearer that is missing', 'She told/VERB was old/ADJ .', '-'],
    ['a hearer that may be left out', 'She warned/VERB boats were old/ADJ .', 'boats were old'],
    ['a hearer that may not', 'She told/VERB boats were old/ADJ .', '-'],
    ['a pronoun as the hearer of a clause', 'She told/VERB her women were old/ADJ .', 'women were old'],
    ['behind a place with a subject behind it', 'She said/VERB after the vote he would go/VERB .', 'he would go'],
    ['a place without one', 'She said/VERB in Leeds boats old/ADJ .', '-'],
    ['a weak verb', 'She held/VERB it was old/ADJ .', '-'],
    ['a weak verb of findings', 'The study found/VERB it was old/ADJ .', 'it was old'],
    ['a verb without clauses', 'She chanted/VERB it was old/ADJ .', '-'],
    ['behind an inverted subject', 'So , said/VERB Smith it was old/ADJ .', '-'],
    ['the verb behind two words', 'She said/VERB dogs and cats were old/ADJ .', 'dogs and cats were old'],
    ['the second of two is the writer’s', 'She declared/VERB war and sent/VERB men .', '-'],
    ['two nouns and a verb', 'She said/VERB he and his staff were old/ADJ .', 'he and his staff were old'],
    ['"but"', 'She said/VERB little but was old/ADJ .', '-'],
    ['a relative clause of another verb', 'She promised/VERB a boat that would sail/VERB .', '-'],
    [
      'a relative clause with a verb behind it',
      'She said/VERB the boat which sank/VERB was old/ADJ .',
      'the boat which sank was old',
    ],
    ['two noun phrases', 'She said/VERB each class of school yields a rise .', 'each class of school yields a rise'],
    ['of another verb', 'She claimed/VERB each class of school yields a rise .', '-'],
    [
      'marks that may hold the verb',
      'She said/VERB the rule “ burns/VERB out/ADP ” the law .',
      'mixed the rule “ burns out ” the law',
    ],
    ['a verb behind marks', 'She noted/VERB the “ old/ADJ ” rule was dead/ADJ .', 'mixed the “ old ” rule was dead'],
    ['a verb behind a possessive', 'She said/VERB Leeds’s was old/ADJ .', 'Leeds’s was old'],
    ['a verb behind adjuncts', 'She said/VERB boats in Leeds now were old/ADJ .', 'boats in Leeds now were old'],
    ['a quantity', 'She said/VERB about half of it was old/ADJ .', 'about half of it was old'],
    ['a number behind "over"', 'She said/VERB over 200 men were old/ADJ .', 'over 200 men were old'],
    ['a number behind "under"', 'She said/VERB under 200 men were old/ADJ .', 'under 200 men were old'],
    ['a number behind "around"', 'She said/VERB around/ADP 200 men were old/ADJ .', 'around 200 men were old'],
    [
      'a number behind "between"',
      'She said/VERB between/ADP 200 and 300 men were old/ADJ .',
      'between 200 and 300 men were old',
    ],
    ['at least', 'She said/VERB at least/ADJ 500 men were old/ADJ .', 'at least 500 men were old'],
    ['at most', 'She said/VERB at most/ADJ 500 men were old/ADJ .', 'at most 500 men were old'],
    ['up to', 'She said/VERB up/ADP to 500 men were old/ADJ .', 'up to 500 men were old'],
    ['up', 'She said/VERB up/ADP the men were old/ADJ .', '-'],
    ['nothing', 'She said/VERB nothing as it was old/ADJ .', '-'],
    ['yes', 'She said/VERB yes/NOUN , it was old/ADJ .', '-'],
    ['when', 'She said/VERB when it was old/ADJ .', '-'],
    ['where', 'She said/VERB where/ADV it was old/ADJ .', '-'],
    ['no', 'She said/VERB no , it was old/ADJ .', '-'],
    ['no boat', 'She said/VERB no boat was old/ADJ .', 'no boat was old'],
    ['so', 'She said/VERB so', '-'],
    ['money', 'She said/VERB $ 5 was old/ADJ .', '$ 5 was old'],
    ['pounds', 'She said/VERB £ 5 was old/ADJ .', '£ 5 was old'],
    ['euros', 'She said/VERB € 5 was old/ADJ .', '€ 5 was old'],
    ['a bracket', 'She said/VERB ( x was old/ADJ .', '-'],
    ['there', 'She said/VERB there were dogs .', 'there were dogs'],
    ['if', 'She said/VERB if it was old/ADJ , it was .', 'if it was old , it was'],
    ['while', 'She said/VERB while it was old/ADJ , it was .', 'while it was old , it was'],
    ['because', 'She said/VERB because it was old/ADJ .', '-'],
    ['and', 'She said/VERB and it was old/ADJ .', '-'],
    ['a participle that is a subject', 'She said/VERB replacing/VERB her was old/ADJ .', 'replacing her was old'],
    ['a verb', 'She said/VERB run/VERB it was old/ADJ .', '-'],
    ['a name that is a verb', 'She said/VERB Mark/VERB it was old/ADJ .', 'Mark it was old'],
    ['an adverb before a noun', 'She said/VERB only/ADV men were old/ADJ .', 'only men were old'],
    ['an adverb before a verb', 'She said/VERB never were old/ADJ ones/X .', 'never were old ones'],
    ['the subject before the cue', 'It was pay that unions said/VERB had been cut/VERB .', 'had been cut'],
    ['a noun right before the source', 'It was pay unions said/VERB had been cut/VERB .', '-'],
    ['no subject before the cue', 'So unions said/VERB had been cut/VERB .', '-'],
  ])('%s', (_why, marked, expected) => {
    expect(reported(marked)).toBe(expected);
  });
});

describe('other complements', () => {
  it.each([
    ['a question', 'She asked/VERB whether it was old/ADJ .', 'whether it was old'],
    ['a question behind the hearer', 'She asked/VERB him why/ADV it was old/ADJ .', 'why it was old'],
    ['how', 'She explained/VERB how/ADV it was old/ADJ .', 'how it was old'],
    ['a question of a verb without', 'She cried/VERB how/ADV it was old/ADJ .', '-'],
    ['said when', 'She said/VERB when asked/VERB it was old/ADJ .', '-'],
    ['said why', 'She said/VERB why/ADV it was old/ADJ .', 'why it was old'],
    ['said a driver who', '“ No , ” said/VERB a driver who gave/VERB a name .', 'direct “ No , ”'],
    ['a question in marks', 'She asked/VERB whether “ it was old/ADJ ” .', 'mixed whether “ it was old ”'],
    ['a question word alone', 'She asked/VERB why/ADV .', '-'],
    ['an infinitive', 'She urged/VERB them to stop/VERB .', 'to stop'],
    ['an infinitive without hearer', 'She promised/VERB to stop/VERB .', 'to stop'],
    ['a wish', 'She asked/VERB to see/VERB him .', '-'],
    ['a wish in the passive', 'She was asked/VERB to see/VERB him .', 'to see him'],
    ['an infinitive with an object', 'She urged/VERB the men to stop/VERB cars .', 'to stop cars'],
    ['not to', 'She urged/VERB them not to stop/VERB .', 'not to stop'],
    ['an infinitive with an adverb', 'She urged/VERB them to never stop/VERB .', 'to never stop'],
    ['"to" before a noun', 'She appealed/VERB to the crowd .', '-'],
    ['"to" before a participle', 'She urged/VERB a halt to pumping/VERB .', '-'],
    ['in order to', 'She vowed/VERB in order/NOUN to see/VERB him .', '-'],
    ['an infinitive in marks', 'She urged/VERB them to “ stop/VERB ” .', 'direct “ stop ”'],
    ['an infinitive in marks that goes on', 'She urged/VERB them to “ walk/VERB ” home .', 'mixed to “ walk ” home'],
    ['an infinitive in marks, another verb', 'She urged/VERB them to “ walk/VERB ” and left/VERB .', 'direct “ walk ”'],
    [
      'an infinitive in marks, a participle',
      'She urged/VERB them to “ walk/VERB , ” calling/VERB for help .',
      'direct “ walk , ” / help',
    ],
    ['of a verb without', 'She noted/VERB them to stop/VERB .', '-'],
    ['accused of', 'She accused/VERB him of lying/VERB .', 'lying'],
    ['accused of, behind a noun', 'She accused/VERB the state of keeping/VERB men .', 'keeping men'],
    ['warned of', 'She warned/VERB of floods .', 'floods'],
    ['of another verb', 'She thought/VERB of floods .', '-'],
    ['called for', 'She called/VERB for a vote .', 'a vote'],
    ['appealed for', 'She appealed/VERB for a vote .', '-'],
    ['called it', 'She called/VERB it a disgrace .', 'a disgrace'],
    ['called him', 'She called/VERB him a disgrace .', 'a disgrace'],
    ['called her', 'She called/VERB her a disgrace .', 'a disgrace'],
    ['called her vote', 'She called/VERB her vote a disgrace .', 'her vote a disgrace'],
    ['called it with nothing behind', 'She called/VERB it and left/VERB .', '-'],
    ['called the ruling', 'She called/VERB the ruling a disgrace .', 'the ruling a disgrace'],
    ['a participle behind', 'She called/VERB the vote rigged/VERB .', 'the vote rigged'],
    ['a possessive', 'She called/VERB Leeds’s vote a disgrace .', 'Leeds’s vote a disgrace'],
    ['an attachment', 'She called/VERB Leeds in May a disgrace .', '-'],
    ['two objects', 'She called/VERB the town’s bid and its time old/ADJ .', '-'],
    ['called a strike', 'She called/VERB a strike .', '-'],
    ['called in marks', 'She called/VERB “ it ” a disgrace .', 'direct “ it ”'],
    ['what was called', '“ No , ” called/VERB Smith it a disgrace .', 'direct “ No , ”'],
    ['denied taking', 'She denied/VERB taking/VERB bribes .', 'taking bribes'],
    ['taking tagged a noun', 'She denied/VERB taking/NOUN a bribe .', 'taking a bribe'],
    ['taking tagged a noun before a pronoun', 'She denied/VERB taking/NOUN it .', 'taking it'],
    ['taking tagged a noun before a name', 'She denied/VERB taking/NOUN Leeds .', 'taking Leeds'],
    ['denied wrongdoing', 'She denied/VERB wrongdoing/NOUN .', '-'],
    ['an object', 'She praised/VERB the men .', 'the men'],
    ['an object with a possessive', 'She praised/VERB his men .', 'his men'],
    ['a pronoun', 'She praised/VERB him .', '-'],
    ['an object with an adjective', 'She praised/VERB old/ADJ men .', 'old men'],
    ['a name', 'She praised/VERB Bo .', 'Bo'],
    ['a name of two words', 'She praised/VERB Bo Lund .', 'Bo Lund'],
    ['an object of another verb', 'She knew/VERB the men .', '-'],
    ['where it was said', 'She praised/VERB the men during a trip .', 'the men'],
    ['in an interview', 'She praised/VERB the men in an interview .', 'the men'],
    ['at a meeting', 'She praised/VERB the men at a meeting .', 'the men'],
    ['in a place', 'She praised/VERB the men in Leeds .', 'the men in Leeds'],
    ['what she did next', 'She praised/VERB the men and defended/VERB them .', 'the men'],
    ['what she has done', 'She praised/VERB the men but has left/VERB .', 'the men'],
    ['a verb that ends otherwise', 'She praised/VERB the men and go/VERB home .', 'the men and go home'],
    ['a relative behind a comma', 'She praised/VERB the men , who left/VERB .', 'the men'],
    ['a participle behind a comma', 'She praised/VERB the men , leaving/VERB soon .', 'the men'],
    [
      'more objects behind a comma',
      'She praised/VERB the men , the women , the dogs .',
      'the men , the women , the dogs',
    ],
    ['a noun of saying', 'He heard/VERB the mayor’s claim that the dam was old/ADJ .', 'the dam was old'],
    ['with an agent', 'He heard/VERB a claim from the mayor that the dam was old/ADJ .', 'the dam was old'],
    ['by somebody', 'He heard/VERB a claim by Bo that the dam was old/ADJ .', 'the dam was old'],
    ['his claim', 'He heard/VERB his claim that the dam was old/ADJ .', 'the dam was old'],
    ['a verb and noun of saying', 'Men expressed/VERB concern that the dam was old/ADJ .', 'the dam was old'],
    ['with auxiliaries', 'Men have also expressed/VERB concern that the dam was old/ADJ .', 'the dam was old'],
    ['of another verb', 'Men felt/VERB concern that the dam was old/ADJ .', '-'],
    ['of nobody', 'He ran/VERB amid fears that the dam was old/ADJ .', '-'],
    ['a subject', 'The mayor’s claim that the dam was old/ADJ fell/VERB .', '-'],
    ['a relative clause', 'He heard/VERB the mayor’s claim that was old/ADJ .', '-'],
    ['a relative clause with a subject', 'He heard/VERB the mayor’s claim that Bo denied/VERB .', '-'],
    ['nothing behind', 'He heard/VERB the mayor’s claim that', '-'],
  ])('%s', (_why, marked, expected) => {
    expect(reported(marked)).toBe(expected);
  });
});
