import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/bulk/in-order.js';

const room = { items: 4, weight: 100 };
const weightOf = (): number => 1;

async function* numbers(count: number, onFetch: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    onFetch(n);
    yield n;
  }
}

describe('work in order', () => {
  it('keeps the order, whatever takes how long', async () => {
    const delays = [9, 1, 5, 0, 0, 7, 2, 12, 0, 1, 3];
    const results: number[] = [];
    const work = async (n: number): Promise<number> => setTimeout(delays[n], n);
    for await (const n of inOrder(numbers(delays.length), work, { room, weightOf })) results.push(n);
    expect(results).toEqual(delays.map((_, n) => n));
  });

  it('never has more under way than there is room for, however slow the reader', async () => {
    let fetched = 0;
    let taken = 0;
    let most = 0;
    const items = numbers(50, () => {
      fetched++;
      most = Math.max(most, fetched - taken);
    });
    for await (const _ of inOrder(items, async (n) => n, { room, weightOf })) {
      await setTimeout(1);
      taken++;
    }
    expect(taken).toBe(50);
    // Room, the one that the reader holds, and the one that is waiting at the door.
    expect(most).toBeLessThanOrEqual(room.items + 2);
  });

  it('lets a heavy item pass alone', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await setTimeout(1);
      underWay--;
      return n;
    };
    const results: number[] = [];
    for await (const n of inOrder(numbers(6), work, { room, weightOf: () => 1000 })) results.push(n);
    expect(results).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(1);
  });

  it('hands out a result while the input is silent', async () => {
    let more = (): void => {};
    async function* halting(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => (more = resolve));
      yield 2;
    }
    const results = inOrder(halting(), async (n) => n, { room, weightOf });
    expect(await results.next()).toEqual({ value: 1, done: false });
    more();
    expect(await results.next()).toEqual({ value: 2, done: false });
    expect(await results.next()).toEqual({ value: undefined, done: true });
  });

  it.each([['the input'], ['the work']])('passes on that %s fails', async (what) => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      if (what === 'the input') throw new Error(what);
    }
    const work = async (n: number): Promise<number> => {
      if (what === 'the work') throw new Error(what);
      return n;
    };
    const all = async (): Promise<void> => {
      for await (const _ of inOrder(failing(), work, { room, weightOf }));
    };
    await expect(all()).rejects.toThrow(what);
  });
});
