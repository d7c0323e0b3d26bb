/** Words at the edges of names that decide what belongs to them. Facts of English news usage, listed for wirecopy. MIT. */

/** Titles that are parts of names or given names as well: they stay where the recogniser has them. Lower case. */
export const TITLES_IN_NAMES: ReadonlySet<string> = new Set([
  'baron',
  'bishop',
  'bu',
  'canon',
  'count',
  'don',
  'dona',
  'driver',
  'duke',
  'emir',
  'farmer',
  'guru',
  'haji',
  'hajj',
  'imam',
  'judge',
  'king',
  'lady',
  'lord',
  'marshal',
  'nana',
  'oba',
  'pak',
  'pope',
  'prince',
  'princess',
  'private',
  'queen',
  'ras',
  'saint',
  'shaikh',
  'sheik',
  'sheikh',
  'singer',
  'st',
  'sultan',
  'tan',
  'tun',
]);

/** Honorifics and ranks of other languages before a name, beside TITLES. Lower case, without stops. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'det',
  'eng',
  'kumari',
  'madam',
  'shri',
  'shrimati',
  'smt',
  'special',
  'taoiseach',
  'thiru',
  'tánaiste',
]);

/** Companies whose own name ends in ’s, without it. */
export const POSSESSIVE_COMPANIES: ReadonlySet<string> = new Set([
  'Applebee',
  'Arby',
  'Bloomingdale',
  'Christie',
  'Denny',
  'Dillard',
  'Domino',
  'Kellogg',
  'Kohl',
  'Levi',
  'Lloyd',
  'Lowe',
  'Macy',
  'McDonald',
  'Moody',
  'Nando',
  'Poor',
  'Sainsbury',
  'Sotheby',
  'Wendy',
  'Zabar',
]);

/** What makes a word of a name and a hyphen: "Trump-led", "Merkel-era"; other small words are given names ("Wai-lok"). */
export const HYPHEN_SUFFIXES: ReadonlySet<string> = new Set([
  'based',
  'bound',
  'era',
  'esque',
  'fame',
  'fan',
  'free',
  'led',
  'less',
  'like',
  'run',
  'style',
  'themed',
  'type',
  'wide',
]);

/** Small nouns that belong to the name of a facility: "Mahamasina stadium". */
export const FACILITY_HEADS: ReadonlySet<string> = new Set([
  'airbase',
  'airfield',
  'airport',
  'bridge',
  'camp',
  'dam',
  'hospital',
  'mosque',
  'pipeline',
  'prison',
  'road',
  'stadium',
  'tunnel',
]);

/** Capitalised nouns that alone name no organisation and no place: the Police, "Ministry spokesman", the State. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set([
  'Board',
  'Bureau',
  'Chamber',
  'Club',
  'Company',
  'County',
  'Court',
  'Department',
  'Detectives',
  'District',
  'Government',
  'Group',
  'Institute',
  'Mayor',
  'Ministry',
  'Mission',
  'Office',
  'Officers',
  'Operations',
  'Party',
  'Police',
  'Province',
  'Region',
  'Republic',
  'Residents',
  'State',
]);

/** Titles of courtesy, which stand before people and nothing else. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set([
  'Messrs',
  'Mr',
  'Mr.',
  'Mrs',
  'Mrs.',
  'Ms',
  'Ms.',
  'Mx',
  'Mx.',
]);

/** What stands between an organisation and somebody's role in it: "UN Special Rapporteur". Lower case. */
export const RANKS_BEFORE_ROLES: ReadonlySet<string> = new Set([
  'acting',
  'assistant',
  'chief',
  'deputy',
  'independent',
  'special',
  'vice',
]);

/** What a storm is called before its name: "Typhoon Rai". Lower case. */
export const STORM_NOUNS: ReadonlySet<string> = new Set(['cyclone', 'hurricane', 'storm', 'typhoon']);
