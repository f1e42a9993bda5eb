import { describe, expect, it } from 'vitest';
import { flowShape } from './flow-shapes.ts';

describe('the shape of a flow', () => {
  it('goes from sender to receiver, bent to the left, and points where it arrives', () => {
    const { arc, tip, bearingDeg } = flowShape([130, 0], [130.1, 0])!;
    expect([arc[0], arc.at(-1), tip]).toEqual([[130, 0], [130.1, 0], [130.1, 0]]);
    expect(arc[16]![0]).toBeCloseTo(130.05, 9);
    expect(arc[16]![1]).toBeCloseTo(0.018, 9);
    expect(bearingDeg).toBeGreaterThan(120);
    expect(bearingDeg).toBeLessThan(127);
  });

  it('is another for the way back, so that neither hides the other', () => {
    const there = flowShape([130, 46], [130.1, 46.1])!;
    const back = flowShape([130.1, 46.1], [130, 46])!;
    expect(Math.hypot(there.arc[16]![0] - back.arc[16]![0], there.arc[16]![1] - back.arc[16]![1])).toBeGreaterThan(0.01);
  });

  it('is none from a place to itself', () => {
    expect(flowShape([130, 46], [130, 46])).toBeUndefined();
  });
});
