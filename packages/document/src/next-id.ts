/** What the next id must not be, and must look like. */
export interface NextIdOptions {
  /** Ids that exist, in any case. */
  readonly taken: Iterable<string>;
  /** First id of a kind that has none yet. */
  readonly example?: string | undefined;
  readonly pattern?: string | undefined;
}

/**
 * The id that follows `last`: its last number counted on, with as many digits, until an id is free. Without `last` the example, or
 * what follows it. Undefined where there is neither, where no number can be counted on, or where the numbers run out of the pattern.
 */
export function nextId(last: string | undefined, { taken, example, pattern }: NextIdOptions): string | undefined {
  const known = new Set([...taken].map((id) => id.toLowerCase()));
  if (last === undefined && example !== undefined && !known.has(example.toLowerCase())) return example;
  const match = /^(.*?)(\d+)(\D*)$/.exec(last ?? example ?? '');
  if (!match) return undefined;
  const [, head, digits, tail] = match as unknown as readonly [string, string, string, string];
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  for (let number = Number(digits) + 1; number <= Number(digits) + known.size + 1; number++) {
    const id = `${head}${String(number).padStart(digits.length, '0')}${tail}`;
    if (shape && !shape.test(id)) return undefined;
    if (!known.has(id.toLowerCase())) return id;
  }
  return undefined;
}
