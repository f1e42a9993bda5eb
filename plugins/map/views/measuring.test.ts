import type { PlanModel } from '@plansmith/plan';
import { describe, expect, it } from 'vitest';
import { measureQuery, type Measured } from '../core/measure.ts';
import { createMeasuring } from './measuring.ts';

const measuring = () => createMeasuring(async (request) => measureQuery.answer({} as PlanModel, request));
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('measuring', () => {
  it('measures point by point, until it is ended or cancelled', async () => {
    const it = measuring();
    it.addPoint([130, 46]);
    expect(it.state).toBeUndefined();
    it.start('area');
    for (const point of [[130, 46], [130.01, 46], [130.01, 46.01]] as const) it.addPoint(point);
    await turn();
    const area = it.state!.result!.areaM2!;
    expect(area).toBeGreaterThan(0);
    expect(it.drawn.features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'LineString', 'Point', 'Point', 'Point']);
    it.addPoint([130, 46.01]);
    await turn();
    expect(it.state!.result!.areaM2! / area).toBeCloseTo(2, 2);
    it.removeLast();
    await turn();
    expect(it.state!.result!.areaM2).toBe(area);
    it.finish();
    expect(it.state).toMatchObject({ done: true, result: { areaM2: area } });
    it.addPoint([131, 46]);
    expect(it.state).toMatchObject({ done: false, points: [[131, 46]] });
    it.cancel();
    expect([it.state, it.drawn.features]).toEqual([undefined, []]);
  });

  it('drops an answer that later points have overtaken', async () => {
    const answers: ((measured: Measured) => void)[] = [];
    const it = createMeasuring(() => new Promise((resolve) => answers.push(resolve)));
    it.start('distance');
    for (const point of [[0, 0], [1, 0], [2, 0]] as const) it.addPoint(point);
    answers[1]!({ lengthM: 2, areaM2: null });
    answers[0]!({ lengthM: 1, areaM2: null });
    await turn();
    expect(it.state?.result?.lengthM).toBe(2);
  });
});
