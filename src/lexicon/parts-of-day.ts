/**
 * Parts of the day, lower case, with their TIMEX3 letters (MO morning, AF afternoon, EV evening, NI night, DT
 * daytime). Written for wirecopy. MIT.
 */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['afternoon', 'AF'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['daytime', 'DT'],
  ['dusk', 'EV'],
  ['evening', 'EV'],
  ['midday', 'MI'],
  ['morning', 'MO'],
  ['night', 'NI'],
  ['nightfall', 'EV'],
  ['nighttime', 'NI'],
  ['overnight', 'NI'],
  ['sunrise', 'MO'],
  ['sunset', 'EV'],
]);
