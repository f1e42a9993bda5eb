import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TransferFlow } from '../core/transfer-flows.ts';
import { layoutFlows } from './flow-layout.ts';

const unit = fc.constantFrom('U-1', 'U-2', 'U-3');
const flow: fc.Arbitrary<TransferFlow> = fc.record({
  id: fc.constantFrom('T-1', 'T-2'),
  from: unit,
  to: unit,
  family: fc.constant('commerce'),
  sentM2: fc.option(fc.integer({ min: 0, max: 10_000 })),
  receivedM2: fc.option(fc.integer({ min: 0, max: 10_000 })),
  fromAt: fc.constant(null),
  toAt: fc.constant(null),
  place: fc.constant({ uri: 'a.yaml', path: [] }),
});

describe('layout of transfers', () => {
  it('puts bands inside their units, side by side, as high as what goes', () => {
    const flows = [
      { id: 'T-1', from: 'U-1', to: 'U-2', family: 'commerce', sentM2: 3000, receivedM2: 3000, fromAt: null, toAt: null, place: { uri: 'a.yaml', path: [] } },
      { id: 'T-2', from: 'U-1', to: 'U-3', family: 'commerce', sentM2: 1000, receivedM2: 900, fromAt: null, toAt: null, place: { uri: 'a.yaml', path: [] } },
    ];
    const { nodes, bands, height } = layoutFlows(flows, 100);
    expect(nodes.map(({ id, side, y, height: own, totalM2 }) => [id, side, y, own, totalM2])).toEqual([
      ['U-1', 'from', 0, 100, 4000],
      ['U-2', 'to', 0, 75, 3000],
      ['U-3', 'to', 93, 25, 1000],
    ]);
    expect([bands.map(({ fromY, toY, height: own }) => [fromY, toY, own]), height]).toEqual([[[0, 0, 75], [75, 93, 25]], 118]);
  });

  it('never overlaps bands of one side, and shows each', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 8 }), (flows) => {
        const { bands, height } = layoutFlows(flows, 160);
        for (const side of ['fromY', 'toY'] as const) {
          const ordered = bands.toSorted((a, b) => a[side] - b[side]);
          for (const [index, band] of ordered.entries()) {
            expect(band.height).toBeGreaterThanOrEqual(2);
            expect(band[side] + band.height).toBeLessThanOrEqual((ordered[index + 1]?.[side] ?? height) + 1e-9);
          }
        }
      }),
    );
  });
});
