/**
 * Date readers. Their spans lose leading prepositions; their results are written as TIMEX3 values at the unit that they
 * are certain of, of several readings the past one.
 */
import type { DateMention } from 'wirecopy';
import { spanAt, withoutPreposition } from './locate.js';

type Timex = Pick<DateMention, 'start' | 'end' | 'text' | 'type' | 'value'>;
type Reader = (text: string, options: { referenceDate?: string }) => Timex[];

export async function datePeers(): Promise<Record<string, Reader>> {
  const readers = {
    'chrono-node': await chronoReader(),
    'compromise-dates': await compromiseReader(),
    'recognizers-text': await recognizersReader(),
  };
  return Object.fromEntries(
    Object.entries(readers).map(([name, read]): [string, Reader] => [
      name,
      (text, options) => read(text, options).map(withoutPreposition),
    ]),
  );
}

async function chronoReader(): Promise<Reader> {
  const chrono = await import('chrono-node');
  return (text, { referenceDate }) =>
    chrono.parse(text, referenceDate ? new Date(`${referenceDate.slice(0, 10)}T12:00:00`) : undefined).map((result) => {
      const { start } = result;
      const digits = (part: 'month' | 'day' | 'hour' | 'minute'): string => String(start.get(part)).padStart(2, '0');
      let value = String(start.get('year'));
      const isDay = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
      if (isDay || start.isCertain('month')) value += `-${digits('month')}`;
      if (isDay) value += `-${digits('day')}`;
      const isTime = start.isCertain('hour');
      if (/^now$/i.test(result.text)) value = 'PRESENT_REF';
      else if (/\bweek$/i.test(result.text)) value = weekValue(value);
      else if (isTime) value += `T${digits('hour')}:${digits('minute')}`;
      return { ...spanAt(text, result.index, result.text.length), type: isTime ? 'TIME' : 'DATE', value };
    });
}

interface CompromiseDate {
  offset: { start: number; length: number };
  dates?: { start?: string; unit?: string };
}

/** How much of an ISO date each unit of compromise fixes. */
const LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7, hour: 16, minute: 16, time: 16 };

async function compromiseReader(): Promise<Reader> {
  const { default: nlp } = await import('compromise');
  const { default: plugin } = await import('compromise-dates');
  const read = nlp.plugin(plugin as never) as unknown as (text: string) => {
    dates(context: object): { json(options: object): CompromiseDate[] };
  };
  return (text, { referenceDate }) =>
    read(text)
      .dates({ timezone: 'UTC', ...(referenceDate ? { today: referenceDate.slice(0, 10) } : {}) })
      .json({ offset: true })
      .map(({ offset, dates }) => {
        const start = dates?.start ?? '';
        const value =
          dates?.unit === 'week' ? weekValue(start.slice(0, 10)) : start.slice(0, LENGTHS[dates?.unit ?? ''] ?? 10);
        return { ...spanAt(text, offset.start, offset.length), type: value.includes('T') ? 'TIME' : 'DATE', value };
      });
}

interface RecognizedDate {
  start: number;
  end: number;
  typeName: string;
  resolution?: { values?: { timex?: string; value?: string; type?: string }[] };
}

async function recognizersReader(): Promise<Reader> {
  const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
  return (text, { referenceDate }) => {
    const reference = referenceDate ? new Date(`${referenceDate.slice(0, 10)}T12:00:00`) : undefined;
    const results = recognizers.recognizeDateTime(text, 'en-us', 0, reference) as unknown as RecognizedDate[];
    return results.map(({ start, end, typeName, resolution }) => {
      const { timex = '', value } = resolution?.values?.[0] ?? {};
      const isOpen = /X/.test(timex) && value !== undefined && value !== 'not resolved';
      return {
        ...spanAt(text, start, end + 1 - start),
        type: timexType(typeName),
        value: isOpen ? value : periodValue(timex),
      };
    });
  };
}

/** "(2026-01-01,2026-02-01,P1M)" is January 2026, "T19" 7 p.m. */
function periodValue(timex: string): string {
  const [, start, length] = /^\((\d{4}-\d\d-\d\d),.*,(P1[YMD]|P3M)\)$/.exec(timex) ?? [];
  if (!start) return timex.replace(/T(\d\d)$/, 'T$1:00');
  if (length === 'P3M') return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
  return start.slice(0, length === 'P1Y' ? 4 : length === 'P1M' ? 7 : 10);
}

/** The ISO week of a day: 2026-W04 for 2026-01-20. */
function weekValue(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const week = Math.ceil((date.getTime() / 86_400_000 - Date.UTC(date.getUTCFullYear(), 0, 1) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function timexType(typeName: string): Timex['type'] {
  const kind = typeName.slice(typeName.lastIndexOf('.') + 1);
  if (kind === 'duration') return 'DURATION';
  if (kind === 'set') return 'SET';
  return kind.includes('time') ? 'TIME' : 'DATE';
}
