/** How much may be under way at once. */
export interface Room {
  items: number;
  /** Of all items together; a single one may have more. */
  weight: number;
}

/**
 * Runs `work` on items as they come, several at once, and yields the results in the order of the items, each as soon as
 * it and those before it are there. An item is fetched only when there is room for it, so that neither a fast input nor
 * a slow reader fills the memory.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { room, weightOf }: { room: Room; weightOf: (item: Item) => number },
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: { done: Promise<{ result: Result }>; weight: number }[] = [];
  let weight = 0;
  let fetching: Promise<IteratorResult<Item>> | undefined;
  let ended = false;

  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < room.items && (weight < room.weight || underWay.length === 0)) {
        fetching ??= iterator.next();
      }
      const head = underWay[0];
      // With an item on its way and a result outstanding, whichever comes first.
      const event = await Promise.race([fetching, head?.done].filter((promise) => promise !== undefined));
      if ('result' in event) {
        weight -= head!.weight;
        underWay.shift();
        yield event.result;
      } else if (event.done) {
        ended = true;
        fetching = undefined;
      } else {
        fetching = undefined;
        const itemWeight = weightOf(event.value);
        weight += itemWeight;
        const done = work(event.value).then((result) => ({ result }));
        // Awaited in its turn; until then a failure is no unhandled one.
        done.catch(() => {});
        underWay.push({ done, weight: itemWeight });
      }
    }
  } finally {
    // Not awaited: a generator that waits for input ends when it comes.
    iterator.return?.(undefined).catch(() => {});
  }
}
