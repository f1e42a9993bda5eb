import { expect, it } from 'vitest';
import { zoneAt } from './tab-drag.ts';

it.each([
  [0.5, 0.5, 'middle'],
  [0.3, 0.7, 'middle'],
  [0.1, 0.5, 'left'],
  [0.9, 0.5, 'right'],
  [0.5, 0.2, 'up'],
  [0.5, 0.8, 'down'],
  [0.1, 0.05, 'up'],
  [0.05, 0.1, 'left'],
] as const)('at %d, %d the zone is %s', (x, y, zone) => expect(zoneAt(x, y)).toBe(zone));
