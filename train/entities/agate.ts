/**
 * Made-up agate: the results, tables, line-ups and weather lists that fill sports pages and wires, and that articles do
 * not teach. Names come from the lists in train/lexicon/lists; every text is new.
 */
import type { Random } from '../random.js';
import type { AnnotatedDocument } from './documents.js';
import { Page, readNames } from './page.js';

type Table = (page: Page) => void;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'March', 'April', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const TABLES: readonly Table[] = [
  footballResults,
  standings,
  tennisResults,
  rankedList,
  cricketCard,
  lineUp,
  headline,
  weather,
  scorers,
  fixtures,
  northAmericanScores,
];

/** Texts of made-up tables, the same for the same seed. */
export function makeAgate(count: number, random: Random): AnnotatedDocument[] {
  const names = readNames();
  return Array.from({ length: count }, (_, i) => {
    const page = new Page(random, names);
    if (page.chance(0.4)) headline(page);
    if (page.chance(0.5)) dateline(page);
    for (let n = page.number(1, 3); n > 0; n--) page.pick(TABLES)(page);
    return { id: `agate-${i}`, text: page.text, spans: page.spans };
  });
}

function team(page: Page, clubs: boolean, upper = false): Page {
  return clubs ? page.club(upper) : page.country(upper);
}

function dateline(page: Page): void {
  page.place(true);
  if (page.chance(0.5)) page.write(` 20${page.number(10, 26)}-0${page.number(1, 9)}-${page.number(10, 28)}\n`);
  else page.write(`, ${page.pick(MONTHS)} ${page.number(1, 28)} - `);
}

function footballResults(page: Page): void {
  const clubs = page.chance(0.7);
  page.write(page.pick(['Results of matches played on ', 'Results on ', 'Scores on '])).write(`${page.pick(DAYS)}:\n`);
  for (let n = page.number(3, 7); n > 0; n--) {
    const goals = () => page.number(0, 4);
    if (page.chance(0.7)) {
      team(page, clubs).write(` ${goals()} `);
      team(page, clubs).write(page.chance(0.3) ? ` ${goals()} (halftime ${goals()}-${goals()})\n` : ` ${goals()}\n`);
    } else {
      team(page, clubs).write(page.pick([' v ', ' - ', ' vs ']));
      team(page, clubs).write(` ${goals()}-${goals()}\n`);
    }
  }
}

function standings(page: Page): void {
  const clubs = page.chance(0.7);
  page.write('Standings (tabulated under played, won, drawn, lost, points):\n');
  for (let n = page.number(4, 8); n > 0; n--) {
    team(page, clubs);
    for (let k = 0; k < 5; k++) page.write(` ${page.number(0, 40)}`);
    page.write('\n');
  }
}

function tennisResults(page: Page): void {
  page.write(page.pick(['Singles, second round\n', "Men's singles, first round\n", "Women's quarter-finals:\n"]));
  for (let n = page.number(2, 6); n > 0; n--) {
    if (page.chance(0.4)) page.write(`${page.number(1, 16)}-`);
    page.person().write(' (').country().write(') beat ');
    if (page.chance(0.3)) page.write(`${page.number(1, 16)}-`);
    page.person().write(' (').country().write(')');
    for (let k = page.number(2, 3); k > 0; k--) page.write(` 6-${page.number(0, 4)}`);
    page.write('\n');
  }
}

function rankedList(page: Page): void {
  page.write(page.pick(["Women's 100 metres:\n", 'Leading finishers:\n', 'Overall standings:\n', 'Final scores:\n']));
  for (let n = 1, last = page.number(4, 9); n <= last; n++) {
    page.write(`${n}. `).person();
    if (page.chance(0.7)) page.write(' (').country().write(')');
    else page.write(', ').club();
    page.write(page.pick([` ${page.number(9, 60)}.${page.number(10, 99)}`, ` ${page.number(60, 75)}`, ' same time']));
    page.write(page.chance(0.3) ? ' seconds\n' : '\n');
  }
}

function cricketCard(page: Page): void {
  page.country().write(` ${page.number(80, 420)} and ${page.number(80, 300)} (`);
  page.person('surname').write(` ${page.number(20, 130)}, `);
  page.person('initial').write(` ${page.number(20, 99)}; `);
  page.person('surname').write(` ${page.number(2, 7)}-${page.number(15, 90)}) lead `);
  page.country().write(` by ${page.number(5, 200)} runs\n`);
  for (let n = page.number(3, 7); n > 0; n--) {
    page.person(page.pick(['initial', 'surname']));
    page.write(page.pick([' c ', ' lbw b ', ' run out ', ' b ', ' not out ']));
    if (page.text.endsWith(' c ')) page.person('surname').write(' b ');
    if (page.text.endsWith(' b ')) page.person('surname');
    page.write(` ${page.number(0, 120)}\n`);
  }
  page.write('Bowling: ');
  for (let n = page.number(2, 4); n > 0; n--) {
    page
      .person('surname')
      .write(` ${page.number(4, 30)}-${page.number(0, 6)}-${page.number(10, 90)}-${page.number(0, 5)}`);
    page.write(n > 1 ? ', ' : '.\n');
  }
}

function lineUp(page: Page): void {
  const full = page.chance(0.5);
  team(page, page.chance(0.5)).write(page.pick([': ', ' (4-4-2): ', ' squad: ', ' - ']));
  if (full && page.chance(0.5)) page.write('Goalkeepers: ');
  for (let n = page.number(5, 11); n > 0; n--) {
    page.person(full ? 'full' : 'surname');
    if (full && page.chance(0.4)) page.write(' (').club().write(')');
    page.write(n > 1 ? (page.chance(0.1) ? '; Defenders: ' : ', ') : '.\n');
  }
}

function headline(page: Page): void {
  const upper = page.chance(0.8);
  const write = (words: string) => page.write(upper ? words.toUpperCase() : words);
  if (page.chance(0.5))
    write(page.pick(['Soccer-', 'Tennis-', 'Cricket - ', 'Athletics-', 'Rugby union - ', 'Golf - ']));
  const form = page.number(0, 4);
  const clubs = page.chance(0.6);
  if (form <= 1) {
    team(page, clubs, upper);
    write(page.pick([' beat ', ' hold ', ' stun ', ' edge past ', ' lose to ', ' draw with ', ' thrash ']));
    team(page, clubs, upper);
    write(page.pick(['', ' in cup final', ' 2-1', ' in extra time', ' to go top']));
  } else if (form === 2) {
    const name = page.pick(page.names.surnames);
    page.mention(upper ? name.toUpperCase() : name, 'PERSON');
    write(page.pick([' wins second title', ' ruled out for season', ' takes early lead', ' signs for ']));
    if (/for $/i.test(page.text)) team(page, true, upper);
  } else {
    page.place(upper);
    write(page.pick([' results', ' leads medals table', ' to host final', ' police hold three after match']));
  }
  page.write('\n');
}

function weather(page: Page): void {
  const unit = page.pick(['mm', ' mm', 'C', ' degrees']);
  for (let n = page.number(3, 8); n > 0; n--) {
    page.place().write(` ${page.number(1, 40)}.${page.number(0, 9)}${unit}${n > 1 ? ', ' : '.\n'}`);
  }
}

function scorers(page: Page): void {
  page.write('Scorers: ');
  for (let n = page.number(2, 5); n > 0; n--) {
    page.person(page.pick(['full', 'surname'])).write(` (${page.number(1, 90)}`);
    page.write(page.chance(0.2) ? ' penalty)' : ')').write(n > 1 ? ', ' : '\n');
  }
  if (page.chance(0.5)) page.write(`Attendance: ${page.number(2, 60)},000\n`);
}

function fixtures(page: Page): void {
  const clubs = page.chance(0.7);
  page.write(`${page.pick(DAYS)}, ${page.pick(MONTHS)} ${page.number(1, 28)}\n`);
  for (let n = page.number(2, 6); n > 0; n--) {
    team(page, clubs).write(page.pick([' v ', ' vs. ', ' at ']));
    team(page, clubs).write('\n');
  }
}

function northAmericanScores(page: Page): void {
  page.write(`Scores of games on ${page.pick(DAYS)} (home team in CAPS):\n`);
  for (let n = page.number(3, 7); n > 0; n--) {
    page.club().write(` ${page.number(0, 110)} `);
    page.club(true).write(` ${page.number(0, 110)}${page.chance(0.15) ? ' (OT)' : ''}\n`);
  }
}
