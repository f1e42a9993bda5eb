import { Emitter, type Event } from '@plansmith/base';
import type { LonLat } from '@plansmith/geo';
import type { Measured, MeasureRequest } from '../core/measure.ts';
import type { DrawnCollection } from './drawn.ts';

export type MeasureMode = 'distance' | 'area';

export interface MeasureState {
  readonly mode: MeasureMode;
  readonly points: readonly LonLat[];
  /** No more points are taken; the result stays until it is cancelled. */
  readonly done: boolean;
  /** Of the points so far; undefined while there are too few, or while it is being measured. */
  readonly result: Measured | undefined;
}

/** Measuring on the map, point by point. Undefined state: nothing is measured. */
export interface Measuring {
  readonly state: MeasureState | undefined;
  readonly onDidChange: Event<void>;
  start(mode: MeasureMode): void;
  addPoint(point: LonLat): void;
  removeLast(): void;
  finish(): void;
  cancel(): void;
  /** What is drawn of it. */
  readonly drawn: DrawnCollection;
}

/** `measure` asks the engine; an answer that later points have overtaken is dropped. */
export function createMeasuring(measure: (request: MeasureRequest) => Promise<Measured>): Measuring {
  const changed = new Emitter<void>();
  let state: MeasureState | undefined;
  const set = (next: MeasureState | undefined): void => {
    state = next;
    changed.fire();
  };
  const setPoints = async (points: readonly LonLat[]): Promise<void> => {
    if (!state) return;
    const { mode } = state;
    const asked: MeasureState = { mode, points, done: false, result: undefined };
    set(asked);
    if (points.length < 2) return;
    const result = await measure({ points, closed: mode === 'area' });
    if (state?.points === points) set({ ...state, result });
  };
  return {
    get state() {
      return state;
    },
    onDidChange: changed.event,
    start: (mode) => set({ mode, points: [], done: false, result: undefined }),
    addPoint: (point) => {
      if (!state) return;
      // After a finished measurement the next point starts another one.
      void setPoints(state.done ? [point] : [...state.points, point]);
    },
    removeLast: () => void (state && setPoints(state.points.slice(0, -1))),
    finish: () => state && set({ ...state, done: true }),
    cancel: () => state && set(undefined),
    get drawn() {
      return drawnMeasure(state);
    },
  };
}

function drawnMeasure(state: MeasureState | undefined): DrawnCollection {
  const points = state?.points ?? [];
  const ends = state?.mode === 'area' && points.length > 2 ? [...points, points[0]!] : points;
  return {
    type: 'FeatureCollection',
    features: [
      ...(state?.mode === 'area' && points.length > 2 ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon', coordinates: [ends] } }] : []),
      ...(ends.length > 1 ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString', coordinates: ends } }] : []),
      ...points.map((point) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'Point', coordinates: point } })),
    ],
  };
}
