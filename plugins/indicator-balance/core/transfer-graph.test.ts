import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transfer } from '@plansmith/plan';
import { transferCycles, transferEdges } from './transfer-graph.ts';

const ledger = (...arrows: readonly string[]): readonly Transfer[] =>
  arrows.map((arrow, index) => {
    const [fromUnit, toUnit] = arrow.split('>');
    return { id: `T-${index + 1}`, uri: 'ledgers/transfer.yaml', path: ['entries', index], value: { kind: 'floorArea', fromUnit: fromUnit!, toUnit: toUnit! } };
  });
const circles = (...arrows: readonly string[]): readonly string[] =>
  transferCycles(transferEdges(ledger(...arrows), 'floorArea')).map(({ units, edges, closing }) => `${units.join('')} ${edges.map(({ transfer }) => transfer.id).join(' ')} ${closing.transfer.id}`);

describe('transferCycles', () => {
  it('finds none in a chain, a diamond or an entry to the same unit', () => {
    expect(circles('A>B', 'B>C')).toEqual([]);
    expect(circles('A>B', 'A>C', 'B>D', 'C>D')).toEqual([]);
    expect(circles('A>A')).toEqual([]);
  });

  it('finds one for each group of units that reach each other', () => {
    expect(circles('A>B', 'B>A')).toEqual(['BAB T-1 T-2 T-2']);
    expect(circles('A>B', 'B>C', 'C>A', 'C>D')).toEqual(['CABC T-1 T-2 T-3 T-3']);
    expect(circles('A>B', 'C>D', 'B>A', 'D>C')).toEqual(['BAB T-1 T-3 T-3', 'DCD T-2 T-4 T-4']);
    expect(circles('A>B', 'B>A', 'B>C', 'C>B')).toEqual(['CBC T-1 T-2 T-3 T-4 T-4']);
  });

  it('finds a circle exactly where some unit is reached from itself', () => {
    const unit = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { maxLength: 9 }), (pairs) => {
        const arrows = pairs.filter(([from, to]) => from !== to);
        const reach = new Set(arrows.map(([from, to]) => from + to));
        for (const middle of 'ABCDE') for (const from of 'ABCDE') for (const to of 'ABCDE') if (reach.has(from + middle) && reach.has(middle + to)) reach.add(from + to);
        const found = transferCycles(transferEdges(ledger(...arrows.map(([from, to]) => `${from}>${to}`)), 'floorArea'));
        expect(new Set(found.flatMap(({ edges }) => edges.flatMap(({ from, to }) => [from, to])))).toEqual(new Set([...'ABCDE'].filter((name) => reach.has(name + name))));
        for (const { units, edges } of found) {
          for (const [index, from] of units.slice(0, -1).entries()) expect(edges.some((edge) => edge.from === from && edge.to === units[index + 1])).toBe(true);
        }
      }),
    );
  });
});
