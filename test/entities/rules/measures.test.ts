import { describe, expect, it } from 'vitest';
import { findRuleEntities } from '../../../src/entities/rules/index.ts';
import { tokenize } from '../../../src/tokens/index.ts';

function found(text: string, wanted: string): string[] {
  return findRuleEntities(tokenize(text))
    .filter(({ type }) => type === wanted)
    .map(({ start, end }) => text.slice(start, end));
}

describe('percentages', () => {
  it.each<[string, string[], string?]>([
    ['5％, 5٪, 5  %', ['5％', '5٪', '5  %'], 'other signs'],
    ['5   %', [], 'another column'],
    ['5pc, 5 pc, 5pct', ['5pc', '5 pc']],
    ['5 Percent, 5-percent', ['5 Percent', '5-percent']],
    ['5 percentile, 5 percent2, 5 pc_', []],
    ['5 per cent, 5 per-cent, 5-per-cent, 5 PER CENT', ['5 per cent', '5 per-cent', '5-per-cent', '5 PER CENT']],
    ['5 per cents, 5 per cent2, 5 per', []],
    ['5 percentage points, 1 percentage point', ['5 percentage points', '1 percentage point']],
    ['5 percentage-points, 5 percentage pointers, 5 percentage points2', []],
    ['25 basis points, 1 basis point, 25 basis-points', ['25 basis points', '1 basis point']],
    ['half a percent, two percent, a million percent', ['two percent', 'a million percent']],
  ])('%j: %j', (text, expected) => {
    expect(found(text, 'PERCENT')).toEqual(expected);
  });
});

describe('measurements', () => {
  it.each<[string, string[], string?]>([
    ['5km, 5kms, 5kmx, 5m', ['5km', '5kms']],
    [
      '5 km, five km, five kilometres, 5 Kilometres',
      ['5 km', 'five kilometres', '5 Kilometres'],
      'symbols after digits',
    ],
    ['5km², 5km³, 5km2, 5km3, 5km4', ['5km²', '5km³', '5km2', '5km3', '5km'], 'exponents'],
    ['5 km2x, 5 km23', ['5 km', '5 km']],
    ['9 km/h, 9 l/s, 9 kg/ha, 9 mg/l', ['9 km/h', '9 kg/ha', '9 mg/l']],
    [
      '9 litres/sec, 9 litres/min, 9 litres/hr, 9 litres/day',
      ['9 litres/sec', '9 litres/min', '9 litres/hr', '9 litres/day'],
    ],
    ['9 km/x, 9 km/hour, 9 km/', ['9 km', '9 km', '9 km']],
    ['9 miles an hour, 9 miles a day, 9 miles per second', ['9 miles an hour', '9 miles a day', '9 miles per second']],
    ['9 barrels per person, 9 barrels a, 9 barrels and hours', ['9 barrels', '9 barrels', '9 barrels']],
    ['9 miles-a day, 9 miles per-hour', ['9 miles', '9 miles']],
    [
      '12 square miles, 12 Square Miles, 12 sq-km, 12 cubic metres',
      ['12 square miles', '12 Square Miles', '12 sq-km', '12 cubic metres'],
    ],
    ['12 square, 12 sq, 12 sq.', ['12 sq', '12 sq'], 'half a unit'],
    ['12 square 5, 12 sq 5', ['12 sq']],
    ['9 km/xh, 9 miles this hour, 9 miles super hour, 9 miles person hour', ['9 km', '9 miles', '9 miles', '9 miles']],
    ['6 feet 2 begin', ['6 feet']],
    ['40°, 40 °, 40°C, 40° C, 40 ° F, 40°X', ['40°', '40 °', '40°C', '40° C', '40 ° F', '40°']],
    [
      '40 degrees, 1 degree, 40 degrees Kelvin, 40 degrees C',
      ['40 degrees', '1 degree', '40 degrees Kelvin', '40 degrees C'],
    ],
    ['two degrees, one degree, two degrees Celsius, two degrees below', ['two degrees Celsius']],
    ['6ft 2in, 6ft 2, 6ft2, 6 foot 2 inches', ['6ft 2in', '6ft', '6ft2', '6 foot 2 inches']],
    ['6-foot-2, 6-foot-11, 6-foot-123, 6-foot-2x', ['6-foot-2', '6-foot-11', '6-foot', '6-foot']],
    ['6 feet 2 inch, 6 feet 2-inch, 6 feet 2 inching', ['6 feet 2 inch', '6 feet 2-inch', '6 feet']],
    ['6 feet 10 inches, 6 feet 123 inches', ['6 feet 10 inches', '6 feet', '123 inches']],
    ['6 miles 2 inches', ['6 miles', '2 inches'], 'inches belong to feet'],
    ['6 feet', ['6 feet']],
    ['3-5 km, 3-5km, 10–12 miles', ['3-5 km', '3-5km', '10–12 miles'], 'ranges'],
  ])('%j: %j', (text, expected) => {
    expect(found(text, 'QUANTITY')).toEqual(expected);
  });
});
