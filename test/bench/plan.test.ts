import { expect, it } from 'vitest';
import { DEFAULT_WISHES, type Figures, planFrom, planRows } from '../../bench/plan.js';

const figures: Figures = { secondsPerMegabyte: 5, growth: 9, overhead: 0.2, sources: ['a test'] };

it('plans an archive by its megabytes', () => {
  // 9 million megabytes at 6 CPU seconds each, Spark's share included.
  const plan = planFrom(figures, { articles: 3e9, kilobytes: 3, cores: 500, price: 0.1, minutes: 10 });
  expect(plan).toMatchObject({
    megabytes: 9e6,
    coreHours: 15_000,
    hours: 30,
    cost: 1_500,
    outputTerabytes: 81,
    partitionMegabytes: 100,
    partitions: 90_000,
  });
});

it('grows linearly with articles, with their length, and shrinks with cores', () => {
  const plan = planFrom(figures, DEFAULT_WISHES);
  const { articles, kilobytes, cores } = DEFAULT_WISHES;
  expect(planFrom(figures, { ...DEFAULT_WISHES, articles: 2 * articles }).coreHours).toBeCloseTo(2 * plan.coreHours);
  expect(planFrom(figures, { ...DEFAULT_WISHES, kilobytes: 2 * kilobytes }).cost).toBeCloseTo(2 * plan.cost);
  expect(planFrom(figures, { ...DEFAULT_WISHES, cores: 2 * cores }).hours).toBeCloseTo(plan.hours / 2);
  expect(planRows(plan).at(-1)).toEqual(['measured by', 'a test']);
});
