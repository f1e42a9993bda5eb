import type { Bilingual } from '@plansmith/base';
import { knownSystems, type Crs } from '@plansmith/geo/crs';
import { importText } from './texts.ts';

export interface SystemGroup {
  readonly title: Bilingual;
  readonly systems: readonly Crs[];
}

/** Systems that coordinates can be in, in groups; those that the workspace uses (EPSG codes) come first. */
export function systemGroups(here: readonly number[]): readonly SystemGroup[] {
  const groups: readonly SystemGroup[] = [
    { title: importText('systemHere'), systems: here.flatMap((code) => knownSystems.find(({ epsg }) => epsg === code) ?? []) },
    { title: importText('systemLonLat'), systems: knownSystems.filter(({ kind }) => kind === 'lonLat') },
    { title: importText('systemThreePrefix'), systems: zoned(3, true) },
    { title: importText('systemThree'), systems: zoned(3, false) },
    { title: importText('systemSixPrefix'), systems: zoned(6, true) },
    { title: importText('systemSix'), systems: zoned(6, false) },
    { title: importText('systemOther'), systems: knownSystems.filter(({ kind }) => kind === 'webMercator') },
  ];
  return groups.filter(({ systems }) => systems.length > 0);
}

function zoned(widthDegrees: 3 | 6, hasPrefix: boolean): readonly Crs[] {
  return knownSystems.filter(({ zone }) => zone?.widthDegrees === widthDegrees && (zone.prefix !== undefined) === hasPrefix);
}
