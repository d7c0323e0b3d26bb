/**
 * Made-up mail, as archives and forums keep it: greetings, sign-offs, headers and lists of people, mostly with the line
 * breaks lost, so that one name follows another. Every text is new.
 */
import { SHORT_GIVEN_NAMES } from '../../src/lexicon/given-names.js';
import type { Random } from '../random.js';
import type { AnnotatedDocument } from './documents.js';
import { Page, readNames } from './page.js';

/** English given names, short and full; the lists hold those that are rarer. */
const ENGLISH: readonly string[] = [
  ...[...SHORT_GIVEN_NAMES].flat().map((name) => name[0]!.toUpperCase() + name.slice(1)),
  ...'Amy Anna Ann Barbara Brian Carol Cindy Debra Emily Emma Frank Gary Heather Helen Jane Janet Jason Jay Jennifer'.split(
    ' ',
  ),
  ...'Jessica Joan Julie Karen Kate Kay Keith Kevin Kim Kyle Larry Laura Lee Linda Lisa Lynn Mark Mary Melissa'.split(
    ' ',
  ),
  ...'Michelle Nancy Neil Pam Paul Phil Phillip Rachel Renee Rick Ryan Sara Sarah Scott Sean Stacy Susan Tracy Vince'.split(
    ' ',
  ),
];

type Part = (page: Page) => void;

/** Texts of made-up mail, the same for the same seed. */
export function makeLetters(count: number, random: Random): AnnotatedDocument[] {
  const names = readNames();
  // As many English names as others: mail in English is full of them.
  for (let n = names.given.length, i = 0; i < n; i++) names.given.push(ENGLISH[i % ENGLISH.length]!);
  return Array.from({ length: count }, (_, i) => {
    const page = new Page(random, names);
    const lineBreak = page.chance(0.75) ? ' ' : '\n';
    for (let n = page.number(2, 5); n > 0; n--) {
      if (page.chance(0.3)) header(page, lineBreak);
      greeting(page, lineBreak);
      for (let k = page.number(1, 4); k > 0; k--) {
        page.pick(SENTENCES)(page);
        page.write(k > 1 ? ' ' : lineBreak);
      }
      if (page.chance(0.25)) people(page, lineBreak);
      if (page.chance(0.8)) signOff(page, lineBreak);
    }
    return { id: `letters-${i}`, text: page.text, spans: page.spans };
  });
}

/** The sender's first name, alone or after a phrase; often one that the next greeting repeats. */
function signOff(page: Page, lineBreak: string): void {
  page.write(
    page.pick(['Thanks, ', 'Thanks. ', 'Regards, ', 'Best regards, ', 'Cheers ', 'Thank you, ', 'Take care, ', '']),
  );
  const style = page.number(0, 9);
  if (style < 6) page.given();
  else if (style < 8) page.person();
  else page.person('initial');
  page.write(lineBreak);
  if (page.chance(0.2)) page.company().write(lineBreak);
  if (page.chance(0.15))
    page
      .write(page.pick(['P.S. ', 'PS: ']))
      .write("don't forget the file.")
      .write(lineBreak);
  if (page.chance(0.15))
    page.write(`${page.number(200, 989)}-${page.number(200, 989)}-${page.number(1000, 9999)}`).write(lineBreak);
}

function greeting(page: Page, lineBreak: string): void {
  const style = page.number(0, 9);
  if (style < 5) page.given().write(page.pick([',', ',', ' -', ':', ', ']));
  else if (style < 7)
    page
      .write(page.pick(['Dear ', 'Hi ', 'Hello ', 'Good morning ']))
      .given()
      .write(',');
  else if (style === 7)
    page
      .write(page.pick(['Dear Mr. ', 'Dear Ms. ', 'Dear Dr. ']))
      .person('surname')
      .write(',');
  else page.write(page.pick(['Dear all,', 'All,', 'Team,', 'Hi everyone,', 'Guys,']));
  page.write(lineBreak);
}

function header(page: Page, lineBreak: string): void {
  const style = page.number(0, 2);
  const time = () => `${page.number(1, 12)}:${page.number(10, 59)} ${page.pick(['AM', 'PM'])}`;
  const day = () => `0${page.number(1, 9)}/${page.number(10, 28)}/20${page.number(10, 24)}`;
  if (style === 0) {
    page
      .write('From: ')
      .person()
      .write(`${lineBreak}Sent: ${page.pick(DAYS)}, ${day()} ${time()}${lineBreak}To: `);
    for (let n = page.number(1, 3); n > 0; n--) page.person().write(n > 1 ? '; ' : lineBreak);
    if (page.chance(0.4)) page.write('Cc: ').person().write(lineBreak);
    page.write(`Subject: ${page.pick(['Re: ', 'FW: ', ''])}${page.pick(SUBJECTS)}${lineBreak}`);
  } else if (style === 1) {
    page.person().write(` ${day()} ${time()}${lineBreak}To: `).person();
    page
      .write(`${lineBreak}cc: `)
      .person()
      .write(`${lineBreak}Subject: ${page.pick(SUBJECTS)}${lineBreak}`);
  } else {
    page.write('----- Forwarded by ').person().write(` on ${day()} ${time()} -----${lineBreak}`);
  }
}

/** Who is coming, one after another without commas, or with roles between. */
function people(page: Page, lineBreak: string): void {
  page.write(page.pick(['Attendees: ', 'Participants: ', 'Team 1: Coach: ', 'Present: ', 'On the call: ']));
  const between = page.pick([' ', lineBreak, ', ', ' - Analyst, ', ' (Sales) ']);
  for (let n = page.number(3, 7); n > 0; n--) page.person().write(n > 1 ? between : lineBreak);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const SUBJECTS = [
  'draft agreement',
  'meeting',
  'Weekend',
  'Invoice',
  'your visit',
  'Status update',
  'Question',
  'lunch',
];

const SENTENCES: readonly Part[] = [
  (page) => page.write('Attached is the draft that we discussed.'),
  (page) => page.write('I have attached a revised version for your review.'),
  (page) => page.write('This looks good to me.'),
  (page) => page.write('Please let me know if you have any questions.'),
  (page) => page.write('I will be out of the office until Tuesday.'),
  (page) => page.write('It was great to see you last week!'),
  (page) => page.write('Hope all is well with you and the family.'),
  (page) => page.write('Take a look at the numbers before the call.'),
  (page) => page.write('The Guarantee and the Agreement are still open.'),
  (page) => page.write('FYI'),
  (page) => page.write('Can you call ').given().write(' about this?'),
  (page) => page.write('I talked to ').person().write(' at ').company().write(' this morning.'),
  (page) => page.given().write(' and ').given().write(' are coming on Friday.'),
  (page) => page.write('Please forward this to ').person().write(' in ').place().write('.'),
  (page) => page.write('We are flying to ').place().write(' on the 14th.'),
  (page) => page.company().write(' has signed, but ').company().write(' has not.'),
  (page) => page.write('Per my conversation with ').given().write(', the price is fine.'),
  (page) => page.write('Did ').person('surname').write(' approve it?'),
  (page) => page.write('The Legal Department needs it by noon, so send it to ').given().write('.'),
  (page) => page.write('i think ').given(true).write(' and i are going to stay home.'),
];
