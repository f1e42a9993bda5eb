import { describe, expect, it } from 'vitest';
import { balanceColumns } from '../core/balance-columns.ts';
import type { BalanceCells, UnitRow } from '../core/balance-model.ts';
import { objectiveNames } from '@plansmith/plugin/balance';
import { emptyForm, reordered, requestOf, scopeOf } from './solve-form.ts';

const cells = Object.fromEntries(balanceColumns.map(({ id }) => [id, { value: 1, termCount: 1, missing: [] }])) as unknown as BalanceCells;
const unit = (id: string): Pick<UnitRow, 'id' | 'place' | 'cells'> => ({
  id,
  place: { uri: `plan/units/${id}.yaml`, path: ['id'] },
  cells: { ...cells, far: { value: 1, termCount: 1, missing: [], place: { uri: `plan/detailed/${id}.yaml`, path: ['totals'] } }, transferNetM2: { value: 1, termCount: 1, missing: [], place: { uri: 'ledgers/transfer.yaml', path: ['entries', 0] } } },
});

describe('form of a balance', () => {
  it('asks for what is chosen, and leaves out targets without object or number', () => {
    expect(requestOf(emptyForm)).toEqual({ targets: [], move: ['floorArea', 'transfer'], weights: {}, objective: objectiveNames, seconds: 30 });
    const target = { object: 'U-1', measure: 'gfaM2', side: 'atMost' } as const;
    const form = { ...emptyForm, scope: 'U-1', locked: ['P-1'], unlocksApproved: true, soft: ['indicator/far'], objective: ['change'] as const, seconds: 5, targets: [{ ...target, value: 0 }, { ...target, value: undefined }, { ...target, object: '', value: 5 }] };
    expect(requestOf(form)).toEqual({ scope: ['U-1'], lock: ['P-1'], unlock: ['approved'], targets: [{ ...target, value: 0 }], move: ['floorArea', 'transfer'], weights: {}, soft: ['indicator/far'], objective: ['change'], seconds: 5 });
  });

  it('puts objectives earlier, out and in', () => {
    const order = ['documents', 'parcels', 'change'] as const;
    expect(reordered(order, 'change', 'earlier')).toEqual(['documents', 'change', 'parcels']);
    expect(reordered(order, 'documents', 'earlier')).toEqual(order);
    expect(reordered(order, 'parcels', 'toggle')).toEqual(['documents', 'change']);
    expect(reordered(order, 'evenness', 'toggle')).toEqual([...order, 'evenness']);
  });

  it.each([
    [{ uri: 'plan/special.yaml', feature: { layer: 'units', id: 'U-2' } }, 'U-2'],
    [{ uri: 'plan/units/U-1.yaml' }, 'U-1'],
    [{ uri: 'plan/detailed/U-2.yaml', feature: { layer: 'parcels', id: 'P-1' } }, 'U-2'],
    [{ uri: 'ledgers/transfer.yaml' }, ''],
    [{ uri: 'plan/special.yaml' }, ''],
  ])('finds the unit of a finding: %o', (finding, expected) => {
    expect(scopeOf(finding, [unit('U-1'), unit('U-2')])).toBe(expected);
  });
});
