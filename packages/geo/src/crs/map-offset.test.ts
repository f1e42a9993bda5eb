import { describe, expect, it } from 'vitest';
import { bd09Offset, gcj02Offset } from './map-offset.ts';

describe('offsets of internet maps', () => {
  it('are those that the public implementations give', () => {
    // The example of coordtransform's own test, and the same place through to BD-09.
    const [longitude, latitude] = [116.404, 39.915];
    const gcj02 = gcj02Offset([longitude, latitude]);
    expect(longitude + gcj02[0]).toBeCloseTo(116.41024449916938, 12);
    expect(latitude + gcj02[1]).toBeCloseTo(39.91640428150164, 12);
    const bd09 = bd09Offset([longitude, latitude]);
    expect(longitude + bd09[0]).toBeCloseTo(116.41662724378733, 12);
    expect(latitude + bd09[1]).toBeCloseTo(39.922699552216216, 12);
  });
});
