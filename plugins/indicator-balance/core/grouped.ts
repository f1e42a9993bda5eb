/** Items by a text key, groups and items in the order they come; what has no key is left out. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A key of two texts; undefined where one is not there. `pairOfKey` takes it apart. */
export function pairKey(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined || second === undefined ? undefined : `${first}\n${second}`;
}

/** The two texts of a key that `pairKey` made. */
export function pairOfKey(key: string): readonly [string, string] {
  const [first, second] = key.split('\n');
  return [first!, second!];
}
