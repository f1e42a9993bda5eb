import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenShares, groupIds, moveBar, neighbourOf, placeGroups, removeGroup, splitGroup, type GroupLayout, type Side } from './group-layout.ts';

const one: GroupLayout = { kind: 'group', id: 'a' };
const sides: readonly Side[] = ['left', 'right', 'up', 'down'];

/** Layouts that hands can make. */
const layouts = fc.array(fc.record({ at: fc.nat(), side: fc.constantFrom(...sides), remove: fc.nat({ max: 3 }), share: fc.double({ min: 0.1, max: 0.9, noNaN: true }) }), { maxLength: 9 }).map((steps) =>
  steps.reduce<GroupLayout>((layout, { at, side, remove, share }, index) => {
    const ids = groupIds(layout);
    const id = ids[at % ids.length]!;
    if (remove === 0 && ids.length > 1) return removeGroup(layout, id)!;
    const split = splitGroup(layout, { id, side, added: String(index) });
    const { bars } = placeGroups(split);
    return moveBar(split, bars[at % bars.length]!, share);
  }, one),
);

const describeLayout = (layout: GroupLayout): string => (layout.kind === 'group' ? layout.id : `${layout.direction === 'row' ? '[' : '('}${layout.parts.map((part) => describeLayout(part.layout)).join(' ')}${layout.direction === 'row' ? ']' : ')'}`);

describe('layout of groups', () => {
  it('splits beside the group, in the split that is there where it runs the same way', () => {
    const two = splitGroup(one, { id: 'a', side: 'right', added: 'b' });
    const three = splitGroup(two, { id: 'b', side: 'down', added: 'c' });
    expect([two, splitGroup(two, { id: 'a', side: 'right', added: 'c' }), splitGroup(two, { id: 'a', side: 'left', added: 'c' }), three, splitGroup(three, { id: 'c', side: 'up', added: 'd' })].map(describeLayout)).toEqual(['[a b]', '[a c b]', '[c a b]', '[a (b c)]', '[a (b d c)]']);
  });

  it('gives the place of a group that goes to its neighbours', () => {
    const layout = splitGroup(splitGroup(splitGroup(one, { id: 'a', side: 'right', added: 'b' }), { id: 'b', side: 'down', added: 'c' }), { id: 'c', side: 'right', added: 'd' });
    expect(['a', 'b', 'c', 'd'].map((id) => describeLayout(removeGroup(layout, id)!))).toEqual(['(b [c d])', '[a c d]', '[a (b d)]', '[a (b c)]']);
    expect(removeGroup(one, 'a')).toBeUndefined();
  });

  it('covers the area exactly, with a bar between any two parts, whatever was split, moved and removed', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { groups, bars } = placeGroups(layout);
        const ids = groupIds(layout);
        expect([...groups.keys()]).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(bars).toHaveLength(ids.length - 1);
        const areas = [...groups.values()];
        expect(areas.reduce((sum, { width, height }) => sum + width * height, 0)).toBeCloseTo(1, 9);
        for (const [index, a] of areas.entries()) {
          for (const b of areas.slice(index + 1)) {
            const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
            const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
            expect(Math.min(wide, high)).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });

  it('goes back to one group when all others are removed, in any order', () => {
    fc.assert(
      fc.property(layouts, fc.nat(), (layout, seed) => {
        let rest = layout;
        while (groupIds(rest).length > 1) rest = removeGroup(rest, groupIds(rest)[seed % groupIds(rest).length]!)!;
        expect(rest.kind).toBe('group');
      }),
    );
  });

  it('moves a bar without moving others, and evens all shares', () => {
    const layout = splitGroup(splitGroup(one, { id: 'a', side: 'right', added: 'b' }), { id: 'b', side: 'right', added: 'c' });
    const moved = placeGroups(moveBar(layout, { path: [], index: 0 }, 0.2)).groups;
    expect([moved.get('a')!.width, moved.get('b')!.width, moved.get('c')!.width].map((width) => width.toFixed(2))).toEqual(['0.15', '0.60', '0.25']);
    expect([...placeGroups(evenShares(layout)).groups.values()].map(({ width }) => width.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
  });

  it('knows the neighbour at each side', () => {
    const layout = splitGroup(splitGroup(one, { id: 'a', side: 'right', added: 'b' }), { id: 'b', side: 'down', added: 'c' });
    const around = (id: string) => sides.map((side) => neighbourOf(layout, id, side));
    expect([around('a'), around('b'), around('c')]).toEqual([
      [undefined, 'c', undefined, undefined],
      ['a', undefined, undefined, 'c'],
      ['a', undefined, 'b', undefined],
    ]);
  });
});
