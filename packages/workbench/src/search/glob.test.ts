import { expect, it } from 'vitest';
import { createGlobFilter } from './glob.ts';

const paths = ['workspace.yaml', 'plan/special.yaml', 'plan/units/U-1.yaml', 'plan/units/U-22.yaml', 'layers/parcels.geojson', 'layers/old/parcels.geojson'];

it.each([
  ['*.yaml', ['workspace.yaml', 'plan/special.yaml', 'plan/units/U-1.yaml', 'plan/units/U-22.yaml']],
  ['plan', ['plan/special.yaml', 'plan/units/U-1.yaml', 'plan/units/U-22.yaml']],
  ['units/', ['plan/units/U-1.yaml', 'plan/units/U-22.yaml']],
  ['plan/*.yaml', ['plan/special.yaml']],
  ['plan/**/U-?.yaml', ['plan/units/U-1.yaml']],
  ['./plan/**', ['plan/special.yaml', 'plan/units/U-1.yaml', 'plan/units/U-22.yaml']],
  ['{special,workspace}.yaml，layers/old', ['workspace.yaml', 'plan/special.yaml', 'layers/old/parcels.geojson']],
  ['U-[!1]*.yaml', ['plan/units/U-22.yaml']],
  ['a.b', []],
  ['{open', []],
  ['[x', []],
])('%s', (list, expected) => {
  const filter = createGlobFilter(list)!;
  expect(paths.filter(filter)).toEqual(expected);
});

it('says nothing without globs', () => {
  expect(createGlobFilter(' , ')).toBeUndefined();
});
