import { describe, expect, it } from 'vitest';
import { findRuleEntities } from '../../../src/entities/rules/index.ts';
import { isCurrencySymbol, readSignBefore } from '../../../src/entities/rules/money.ts';
import { tokenize } from '../../../src/tokens/index.ts';

it('knows the currency signs of Unicode, and no neighbour of theirs', () => {
  const signs = '$¢£¤¥\u20a0₦₹₵\u20cf฿৳៛﷼＄￡￥';
  const others = '#%¡¦\u209f\u20d0\u0e3e\u0e40\u09f2\u09f4៚ៜﷻ﷽＃％￠￢￤￦';
  expect([...signs].filter((sign) => !isCurrencySymbol(sign.charCodeAt(0)))).toEqual([]);
  expect([...others].filter((sign) => isCurrencySymbol(sign.charCodeAt(0)))).toEqual([]);
});

describe('readSignBefore', () => {
  it.each<[string, string, string | null, string?]>([
    ['$5', '$', null],
    ['$ 5', '$', null],
    ['$  5', '$', null],
    ['US$5', 'US$', null],
    ['ABCD$5', 'ABCD$', null, 'as many letters as a sign has'],
    ['ABCDE$5', '$', null, 'a word'],
    ['us$5', '$', null],
    ['_US$5', '$', null, 'letters that go on'],
    ['Rs5', 'Rs', null],
    ['Rs.5', 'Rs.', null],
    ['Rs. 5', 'Rs.', null],
    ['UShs5', 'UShs', null],
    ['TShs 5', 'TShs', null],
    ['AED 5', 'AED', null],
    ['KD5', 'KD', 'KD'],
    ['KD 5', 'KD', 'KD'],
    ['R5', 'R', 'R'],
  ])('%j: %s', (text, sign, doubtful) => {
    const at = text.lastIndexOf('5');
    const read = readSignBefore(text, at)!;
    expect([text.slice(read.start, at).trimEnd(), read.doubtful]).toEqual([sign, doubtful]);
  });

  it.each([
    ['R 5', 'one letter and a space'],
    ['R.5', 'a doubtful sign with a stop'],
    ['AED. 5', 'a code at the end of a sentence'],
    ['aRs5', 'a longer word'],
    ['_Rs5', 'a name of code'],
    ['1Rs5', 'a number before'],
    ['XTShs5', 'no sign'],
    ['XXTShs5', 'too long'],
    ['.5', 'a stop alone'],
    ['5', 'nothing'],
    ['Q45', 'a number that has begun'],
  ])('none before %j: %s', (text) => {
    expect(readSignBefore(text, text.lastIndexOf('5'))).toBeNull();
  });
});

describe('amounts of money', () => {
  it.each<[string, string[], string?]>([
    ['$5x and $5_', [], 'letters stick to the number'],
    ['$5USD', ['$5USD']],
    ['$5 dollars, $5 euros, $5 dollarsome', ['$5 dollars', '$5 euros', '$5']],
    ['$5-dollars', ['$5-dollars']],
    ['5€6', ['€6'], 'the sign of the next number'],
    ['5€x, 5€6x', ['5€']],
    ['5 €, 5 €3, 5 €x', ['5 €', '€3']],
    ['5 $', [], 'the sign of what follows, or none'],
    ['50 USD, 50 USDs, 50 USD_', ['50 USD']],
    ['50USD, 50usd, 65c, 50cc', ['50USD', '65c']],
    ['46p, 240p, 4320p, 144p, 145p', ['46p', '145p'], 'video resolutions'],
    ['5,000 FCFA francs, 5,000 CFA franc, 5,000 FCFA', ['5,000 FCFA francs', '5,000 CFA franc', '5,000 FCFA']],
    ['5,000 CFA zone, $5 megadollars', ['5,000 CFA', '$5']],
    ['1.39 billion U.S. dollars', ['1.39 billion U.S. dollars']],
    ['5 New South Wales dollars', ['5 New South Wales dollars']],
    ['5 Old New South Wales dollars', [], 'too far from the number'],
    ['5 Hong Kong', []],
    ['200 million US Dollars were', ['200 million US Dollars'], 'the noun with a capital'],
    ['40 million Hong Kong Dollars', ['40 million Hong Kong Dollars']],
    ['5 million Egyptian Pounds', ['5 million Egyptian Pounds']],
    ['5 million Pounds', ['5 million Pounds']],
    ['30,000 Milwaukee Bucks, 12 Ayn Rand novels', [], 'names'],
    ['5 US, 5 US-dollars, 5 US dollarsome', [], 'no currency after the country'],
    ['5 pounds sterling', [], 'a small amount is a weight until it is read on'],
    ['5 Euro, 5 euro', ['5 euro']],
    ['900 won, 1000 won', ['1000 won'], 'won is a verb too'],
    ['2,000 pounds (907 kg), 2,000 pounds (0.9 metric tons), 2,000 pounds (907 kilos), 2,000 pound (1 ton)', []],
    ['2,000 pounds  (907  kg), 2,000 pounds (0.9  metric  tons)', [], 'two spaces'],
    ['2,000 pounds (about half), 2,000 pounds(907 kg)', ['2,000 pounds', '2,000 pounds']],
    ['2,000 pounds of', ['2,000 pounds'], 'of nothing'],
    ['2,000 pounds offered', ['2,000 pounds']],
    ['2,000 dollars of', ['2,000 dollars']],
    ['2,000 dollars of aid', ['2,000 dollars']],
    ['a 2,000-pound bomb, a 2,000-dollar fine', ['2,000-dollar']],
  ])('%j: %j', (text, expected) => {
    const money = findRuleEntities(tokenize(text)).filter(({ type }) => type === 'MONEY');
    expect(money.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('signs that may be something else', () => {
  it.each<[string, string[], string?]>([
    ['N1,200 a bag, N500 a tin', ['N1,200', 'N500'], 'an amount that is one for sure'],
    ['N1,200 a bag, R500 a tin', ['N1,200'], 'speaks for its own sign only'],
    ['N500 in Lagos', ['N500'], 'a place'],
    ['N500 in London', []],
    ['The N500 to Lagos', [], 'a road'],
    ['the N1.4m fine', ['N1.4m'], 'no road'],
    ['bathe N500 in Lagos', ['N500'], 'no article'],
    ['ABCDE9 km, ABCDEF9', []],
    ['KShs450', ['KShs450']],
  ])('%j: %j', (text, expected) => {
    const money = findRuleEntities(tokenize(text)).filter(({ type }) => type === 'MONEY');
    expect(money.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
