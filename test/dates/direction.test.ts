/** Which way the clause around a date points: by its preposition, else by the verb nearest to it. */
import { describe, expect, test } from 'vitest';
import { pointingAt } from '../../src/dates/direction.js';
import { FINDERS } from '../../src/dates/find/index.js';
import { type Scan, scanTokens } from '../../src/dates/scan.js';
import { type Vocabulary, vocabularyOf } from '../../src/dates/vocabulary.js';
import { buildVocabulary } from '../../src/dates/words.js';
import { tokenize } from '../../src/tokens/index.js';

let vocabulary: Vocabulary | undefined;

const scanOf = (text: string): Scan => {
  vocabulary ??= vocabularyOf(buildVocabulary(FINDERS));
  return scanTokens(tokenize(text), vocabulary, 'auto');
};

/** Of the date in brackets: the direction and what else is known of it, in words. */
function pointing(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const date = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'));
  const scan = scanOf(text);
  const start = scan.starts.lastIndexOf(marked.indexOf('['), scan.count - 1);
  const { direction, decided, ahead, certain } = pointingAt(scan, start, start + 1, date.endsWith('day'));
  const words = [direction ?? 'nowhere', decided && 'decided', ahead && 'ahead', certain && 'certain'];
  return words.filter(Boolean).join(' ');
}

describe.each<[phenomenon: string, rows: [text: string, expected: string][]]>([
  [
    'a weekday behind "for" lies ahead, but not what is told of that day, nor a month',
    [
      ['The court set a hearing for [Friday].', 'future decided ahead'],
      ["Police blamed rebels for [Friday]'s attack.", 'past'],
      ['Prices set for [March] fell.', 'past'],
    ],
  ],
  [
    'a list of forecasts or fixtures lies ahead, a chronicle back',
    [
      ['[Friday]: rain in the north.', 'future decided ahead'],
      ['[Friday]: two men were shot.', 'nowhere'],
      ['[Friday] - rain in the north.', 'nowhere'],
      ['Fixtures\n[Saturday]: Ghana against Egypt.', 'future decided ahead'],
      ['Fixtures, [Saturday]: Ghana against Egypt.', 'nowhere'],
      ['Fixtures\n[March]: Ghana against Egypt.', 'nowhere'],
    ],
  ],
  [
    'a preposition settles it',
    [
      ['They stayed until [March].', 'future decided ahead'],
      ['They have stayed since [March].', 'past decided'],
      ['The deal takes effect through [March].', 'future decided ahead'],
      ['It ran till [March].', 'future decided ahead'],
      ['It came before [March].', 'future decided ahead'],
      ['The rule was effective [March].', 'future decided ahead'],
      ['In the year ended [March] it grew.', 'past decided'],
    ],
  ],
  [
    'within four words, if nothing else stands between',
    [
      ['They stayed until early [March].', 'future decided ahead'],
      ['They stayed since at least [March].', 'past decided'],
      ['They stayed until the end of [March].', 'future decided ahead'],
      ['They stayed until about the end of [March].', 'past'],
      ['They stayed until the very end of [March].', 'past'],
      ['They stayed since the start of [March].', 'past decided'],
      ['They stayed since the beginning of [March].', 'past decided'],
      ['They stayed since the middle of [March].', 'past decided'],
      ['They stayed since around mid [March].', 'past decided'],
      ['They stayed since late [March].', 'past decided'],
    ],
  ],
  [
    '"by" a maker is no time',
    [
      ['It stood as laid down by the [March] accord.', 'past'],
      ['It must be paid by [March] people say.', 'future decided ahead'],
      ['It will be laid down by the [March].', 'future decided ahead'],
    ],
  ],
  [
    'what had happened by a day is over, and what did not happen by it',
    [
      ['The bank had sold the shares by [Friday].', 'past decided'],
      ["The bank hadn't sold the shares by [Friday].", 'past decided'],
      ['The bank had sold the shares by the end of [Friday].', 'past decided'],
      ['The bank sold the shares by the end of [Friday].', 'future decided'],
      ['The bank did not reply by [Friday].', 'future decided'],
      ['The bank will reply by [Friday].', 'future decided ahead'],
      ['The bank had not paid until [Friday].', 'future decided'],
      ['The bank sold the shares until [Friday].', 'future decided ahead'],
      ['The bank had waited; it sold the shares by [Friday].', 'future decided'],
      ['By [Friday], all 7,000 people had left the camp.', 'past decided'],
      ["By [Friday], all 7,000 people hadn't left the camp.", 'past decided'],
      ['By [Friday], all 7,000 people left the camp.', 'future decided'],
      ['By [Friday]; all people had left.', 'future decided ahead'],
      ['Then, by [Friday], all people had left.', 'past decided'],
      ['Yet then, by [Friday], all people had left.', 'future decided'],
      [`By [Friday] ${'w '.repeat(10)}had left.`, 'past decided'],
      [`By [Friday] ${'w '.repeat(11)}had left.`, 'future decided'],
      [`The bank had ${'w '.repeat(28)}sold by [Friday].`, 'future decided'],
      [`The bank had ${'w '.repeat(27)}sold by [Friday].`, 'past decided'],
    ],
  ],
  [
    'a clause that "and" or "but" begins has its verb behind the day',
    [
      ['The village is far away, and on [Friday] it elected a mayor.', 'past'],
      ['The village is far away, but on [Friday] it elected a mayor.', 'past'],
      ['The village is far away, or on [Friday] it elected a mayor.', 'future ahead'],
      ['The village was far away, and on [Friday] it will elect a mayor.', 'future ahead'],
      ['The village was far away, and on [Friday].', 'past'],
    ],
  ],
  [
    '"will open in" a month is sure, "will open on" a day is not',
    [
      ['It will open in [August].', 'future ahead certain'],
      ['It will open on [August] 3.', 'future ahead'],
      ['It opened in [August].', 'past'],
      ['In [August] it will open.', 'future ahead'],
    ],
  ],
  [
    'the nearest verb before it, thirty words back, else the first behind it, twelve words on',
    [
      [`They left ${'w '.repeat(29)}[March]`, 'past'],
      [`They left ${'w '.repeat(30)}[March]`, 'nowhere'],
      [`[March] ${'w '.repeat(11)}left`, 'past'],
      [`[March] ${'w '.repeat(12)}left`, 'nowhere'],
      ['They left in [March] and will return.', 'past'],
      ['In [March] they left and will return.', 'past'],
      ['They left. [March]', 'nowhere'],
      ['They left! [March]', 'nowhere'],
      ['They left? [March]', 'nowhere'],
      ['They left; [March]', 'nowhere'],
      ['They left: [March]', 'nowhere'],
      ['They left " [March]', 'nowhere'],
      ['They left “ [March]', 'nowhere'],
      ['They left ” [March]', 'nowhere'],
      ['They left ( [March]', 'nowhere'],
      ['They left ) [March]', 'nowhere'],
      ['They left — [March]', 'nowhere'],
      ['They left\n\n[March]', 'nowhere'],
      ['They left, [March]', 'past'],
      ['[March]. It will rain.', 'nowhere'],
      ['[March] rain; it will snow.', 'nowhere'],
    ],
  ],
  [
    "a headline's verb says nothing of the line below",
    [
      ['They will go\n[March] snow fell', 'past'],
      ['They will go\nSome [March] snow fell', 'past'],
      ['They will go\nsome [March] snow fell', 'future ahead'],
      ['They will go Some [March] snow fell', 'future ahead'],
    ],
  ],
  [
    'nor does one before a date that ends a heading',
    [
      ['They left, June 7, 2015 On [Friday] they will go', 'future ahead'],
      ['They left, June 7, 2015 on [Friday] they will go', 'past'],
      ['They left, June 7, 2015 Paris [Friday] they will go', 'past'],
    ],
  ],
  [
    'what was said to be has its own verb',
    [
      ['They announced that classes on [Monday] would end.', 'future ahead'],
      ['They announce that classes on [Monday] would end.', 'future ahead'],
      ['They said that they left on [Monday] and would go.', 'past'],
      ['They said classes on [Monday] would end.', 'past'],
    ],
  ],
  [
    `the verb behind "Tuesday's vote" is that of the vote`,
    [
      ["[Tuesday]'s vote will be close.", 'nowhere'],
      ['[Tuesday] votes will be close.', 'future ahead'],
    ],
  ],
  [
    'an infinitive behind the day says nothing',
    [
      ['[Tuesday] to rain.', 'nowhere'],
      ['On [Friday] it is to open.', 'future ahead'],
    ],
  ],
  [
    'a capital in a sentence is a name',
    [
      ['They will meet Ahmed on [Monday].', 'future ahead'],
      ['Ahmed on [Monday].', 'past'],
      ['“Fired on [Monday]”', 'past'],
    ],
  ],
  [
    `"'s" is a verb behind a pronoun, else the possessive`,
    [
      ["It's on [Friday].", 'future ahead'],
      ['It’s on [Friday].', 'future ahead'],
      ["That's on [Friday].", 'future ahead'],
      ["She's on [Friday].", 'future ahead'],
      ["He's on [Friday].", 'future ahead'],
      ["There's on [Friday].", 'future ahead'],
      ["What's on [Friday]?", 'future ahead'],
      ["Who's on [Friday]?", 'future ahead'],
      ["Here's on [Friday].", 'future ahead'],
      ["Where's on [Friday]?", 'future ahead'],
      ["The city's on [Friday].", 'nowhere'],
      ['I am on [Friday].', 'future ahead'],
      ["It isn't on [Friday].", 'future ahead'],
    ],
  ],
  [
    'verbs of timetables',
    [
      ['The law applies from [May].', 'future ahead'],
      ['Police apply from [May].', 'future ahead'],
      ['The law apply from [May].', 'nowhere'],
      ['It goes on [Friday].', 'future ahead'],
      ['A visit on [Friday].', 'nowhere'],
      ['The visit on [Friday].', 'nowhere'],
      ['The law comes into force in [May].', 'future ahead certain'],
      ['They come into force in [May].', 'future ahead certain'],
      ['The raid comes after a warning on [Monday].', 'nowhere'],
      ['He plans a rally on [Friday].', 'future ahead'],
      ['They plan an outing on [Friday].', 'future ahead'],
      ['He plans rallies on [Friday].', 'nowhere'],
      ['He has plans on [Friday].', 'past'],
      ['It marks its birthday on [Friday].', 'future ahead'],
      ['It marks an end on [Friday].', 'future ahead'],
      ['It marks a birthday on [Friday].', 'future ahead'],
      ['It marks the end on [Friday].', 'future ahead'],
      ['It marks her day on [Friday].', 'future ahead'],
      ['It marks his day on [Friday].', 'future ahead'],
      ['It marks their day on [Friday].', 'future ahead'],
      ['It costs 142.10 marks on [Friday].', 'nowhere'],
      ['Ghana play Egypt on [Monday].', 'future ahead'],
      ['ghana play Egypt on [Monday].', 'nowhere'],
      ['The Ghana play on [Monday].', 'nowhere'],
      ['A Ghana play on [Monday].', 'nowhere'],
      ['An Egypt play on [Monday].', 'nowhere'],
      ['Its Egypt play on [Monday].', 'nowhere'],
      ['Their Egypt play on [Monday].', 'nowhere'],
      ['Talks resume on [Monday].', 'future ahead'],
      ['The talk resume on [Monday].', 'nowhere'],
      ['Talk, resume on [Monday].', 'future ahead'],
      ['We vote on [Monday].', 'future ahead'],
      ['They vote on [Monday].', 'future ahead'],
      ['Men who vote on [Monday].', 'future ahead'],
      ['Can you vote on [Monday]?', 'future ahead'],
      ['I vote on [Monday].', 'future ahead'],
      ['The people vote on [Monday].', 'future ahead'],
      ['The women vote on [Monday].', 'future ahead'],
      ['The men vote on [Monday].', 'future ahead'],
      ['The police vote on [Monday].', 'future ahead'],
      ['They also vote on [Monday].', 'future ahead'],
      ['They soon vote on [Monday].', 'nowhere'],
    ],
  ],
  [
    'auxiliaries',
    [
      ["They'll go on [Monday].", 'future ahead'],
      ["The people'll go on [Monday].", 'future ahead'],
      ["They can't go on [Monday].", 'nowhere'],
      ['It is due on [Friday].', 'future ahead'],
    ],
  ],
  [
    'forms in -ed: not "need", "freed" and "red"',
    [
      ['They waited on [Friday].', 'past'],
      ['They need rest on [Friday].', 'nowhere'],
      ['Some red on [Friday].', 'nowhere'],
      ['A bed on [Friday].', 'nowhere'],
      ['They shed on [Friday].', 'past'],
    ],
  ],
  [
    'nor a participle that is an adjective',
    [
      ['A proposed merger on [Friday].', 'nowhere'],
      ['An offered merger on [Friday].', 'nowhere'],
      ['The proposed merger on [Friday].', 'nowhere'],
      ['Its proposed merger on [Friday].', 'nowhere'],
      ['His proposed merger on [Friday].', 'nowhere'],
      ['Her proposed merger on [Friday].', 'nowhere'],
      ['Their proposed merger on [Friday].', 'nowhere'],
      ['A still unspecified day on [Friday].', 'nowhere'],
      ['A newly proposed merger on [Friday].', 'nowhere'],
      ['They newly proposed a merger on [Friday].', 'past'],
      ['They still proposed a merger on [Friday].', 'past'],
      ['The held men on [Friday].', 'past'],
    ],
  ],
  [
    'an infinitive looks ahead, if it is one',
    [
      ['It is to put on [Friday].', 'future ahead'],
      ['They hope to vote on [Friday].', 'future ahead'],
      ['They hope to be there on [Friday].', 'future ahead'],
      ['They hope to have it on [Friday].', 'future ahead'],
      ['They hope to march on [Friday].', 'future ahead'],
      ['They fly to voting on [Friday].', 'nowhere'],
      ['They fly to ports on [Friday].', 'nowhere'],
      ['They fly to Lagos on [Friday].', 'nowhere'],
      ['They fly to a [Friday].', 'nowhere'],
      ['They fly to the city on [Friday].', 'nowhere'],
      ['They fly to x on [Friday].', 'nowhere'],
      ['He hopes to have gone in [May].', 'future ahead certain'],
      ['He is said to have gone in [May].', 'past'],
      ['He is expected to have gone in [May].', 'future ahead certain'],
      ['He is said to have some in [May].', 'past'],
    ],
  ],
  [
    'but back behind a verb that says so, within six words',
    [
      ['They tried to fly on [Monday].', 'past'],
      ['They tried w w w w w to fly on [Monday].', 'past'],
      [`They tried ${'w '.repeat(6)}to fly on [Monday].`, 'future ahead'],
      ['They tried: w w to fly on [Monday].', 'future ahead'],
      ['They asked them, having tried, to fly on [Monday].', 'past'],
      ['They tried, being asked, to fly on [Monday].', 'future ahead'],
      ['They tried, it may be, to fly on [Monday].', 'future ahead'],
      ['They tried, it is clear, to fly on [Monday].', 'future ahead'],
      ['He was able to fly on [Monday].', 'past'],
      ['They were able to fly on [Monday].', 'past'],
      ['He is able to fly on [Monday].', 'future ahead'],
      ['He was unable to fly on [Monday].', 'past'],
      ['They were willing to fly on [Monday].', 'past'],
      ['They were unwilling to fly on [Monday].', 'past'],
      ['They were ready to fly on [Monday].', 'future ahead'],
      ['He was (able to fly on [Monday].', 'future ahead'],
      ['He was able w w w w to fly on [Monday].', 'past'],
      ['He was able w w w w w to fly on [Monday].', 'future ahead'],
    ],
  ],
  [
    '"have" with what stands before and behind it',
    [
      ['They will have scans on [Tuesday].', 'future ahead'],
      ["They'll have left on [Tuesday].", 'future ahead'],
      ['They must have left on [Tuesday].', 'past'],
      ['They must have scans on [Tuesday].', 'future ahead'],
      ['They have left on [Tuesday].', 'past'],
      ['They have scans on [Tuesday].', 'past'],
    ],
  ],
  [
    'a participle is as past as its auxiliary',
    [
      ['He will be buried there on [Tuesday].', 'future ahead'],
      ['He is buried there on [Tuesday].', 'future ahead'],
      ['He was buried there on [Tuesday].', 'past'],
      ['He will not be buried there on [Tuesday].', 'future ahead'],
      ['He will be quietly buried there on [Tuesday].', 'future ahead'],
      ['He will be very quietly buried there on [Tuesday].', 'past'],
      ['He will be w quietly buried there on [Tuesday].', 'past'],
      ['He will be not really buried there on [Tuesday].', 'future ahead'],
      ['He will be not so really buried there on [Tuesday].', 'past'],
      ['He will now truly not really be buried there on [Tuesday].', 'past'],
      ['He would soon be buried there on [Tuesday].', 'future ahead'],
      ['He would now soon be buried there on [Tuesday].', 'past'],
      ['Plans to be buried there on [Tuesday].', 'future ahead'],
      ['Let him be buried there on [Tuesday].', 'past'],
      ['Let him now soon be buried there on [Tuesday].', 'past'],
      ["It's buried there on [Tuesday].", 'future ahead'],
      ["The city's buried there on [Tuesday].", 'past'],
      ["The city's newly buried there on [Tuesday].", 'past'],
      ['He is not buried there on [Tuesday].', 'past'],
      ['He is accused of theft on [Tuesday].', 'past'],
      ['He is killed over theft on [Tuesday].', 'past'],
      ['He is charged with theft on [Tuesday].', 'past'],
      ['He is charged in court on [Tuesday].', 'future ahead'],
    ],
  ],
  [
    'a participle behind a noun hangs on it, and the verb stands before it',
    [
      ['He will raise the price paid to farmers from [Tuesday].', 'future ahead'],
      ['He would raise the price paid to farmers from [Tuesday].', 'future ahead'],
      ["He'll raise the price paid to farmers from [Tuesday].", 'future ahead'],
      ['He could raise the price paid to farmers from [Tuesday].', 'past'],
      ['He raises the price paid to farmers from [Tuesday].', 'past'],
      ['He will raise the price paid farmers from [Tuesday].', 'past'],
      ['He will raise a price, paid to farmers from [Tuesday].', 'past'],
      ['He will raise what that paid to farmers from [Tuesday].', 'past'],
      ['He will raise which paid to farmers from [Tuesday].', 'past'],
      ['He will raise men who paid to farmers from [Tuesday].', 'past'],
      ['He will raise as paid to farmers from [Tuesday].', 'past'],
      ['He will raise after paid to farmers from [Tuesday].', 'past'],
      ['He will raise when paid to farmers from [Tuesday].', 'past'],
      ['He will raise because paid to farmers from [Tuesday].', 'past'],
      ['He will raise and paid to farmers from [Tuesday].', 'past'],
      ['He will raise but paid to farmers from [Tuesday].', 'past'],
      ['He will raise what was said paid to farmers from [Tuesday].', 'past'],
      ['He will go; the price paid to farmers from [Tuesday].', 'past'],
      [`He will ${'w '.repeat(7)}paid to farmers from [Tuesday].`, 'future ahead'],
      [`He will ${'w '.repeat(8)}paid to farmers from [Tuesday].`, 'past'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(pointing(text)).toBe(expected);
  });
});
