import type { GeoNote } from '../note.ts';
import type { PolygonTable } from '../polygon-table.ts';
import type { BoundingBox } from '../types.ts';
import { coordinateBox } from './coordinate-box.ts';
import { placementNotes } from './placement.ts';
import { referenceShift, type ReferenceLayer, type ReferenceShift } from './reference-shift.ts';
import { checkRegion } from './region.ts';
import type { Crs } from './types.ts';
import { zoneNotes } from './zone-match.ts';

/**
 * Doubts whether a table's coordinates are in the system that was declared for them; empty where nothing speaks against it. In turn:
 * order of axes, zone numbers, units; the place (within `regionBox`, or where the reference lies); the zone; the shift to the
 * reference. Each supposes that the ones before found nothing. Nothing is changed: what to do is for people to decide.
 * `table` holds coordinates of `crs` as the file has them; `regionBox` longitudes and latitudes.
 */
export function crsSuspicions({
  table,
  crs,
  reference,
  regionBox,
}: {
  readonly table: PolygonTable;
  readonly crs: Crs;
  readonly reference?: ReferenceLayer;
  readonly regionBox?: BoundingBox;
}): readonly GeoNote[] {
  const placement = placementNotes(table, crs);
  const box = coordinateBox(table);
  if (placement.length > 0 || box === undefined) return placement;
  const region = regionBox ?? (reference && coordinateBox(reference.table));
  const elsewhere = region && checkRegion(box, crs, region);
  if (elsewhere !== undefined) return [elsewhere];
  const shift = reference && referenceShift(table, crs, reference);
  return [...zoneNotes(table, crs), ...(shift === undefined ? [] : [shiftNote(shift)])];
}

function shiftNote(shift: ReferenceShift): GeoNote {
  const size = Math.hypot(shift.eastM, shift.northM).toFixed(1);
  const [east, north] = [signed(shift.eastM), signed(shift.northM)];
  const measured = {
    zh: `与参照图层相比整体偏移 ${size} m（东 ${east} m、北 ${north} m；${shift.examined} 个要素中 ${shift.pairs} 个一致，离散 ${shift.spreadM.toFixed(1)} m）`,
    en: `against the reference layer everything is moved by ${size} m (east ${east} m, north ${north} m; ${shift.pairs} of ${shift.examined} features agree, spread ${shift.spreadM.toFixed(1)} m)`,
  };
  const data = { eastM: round(shift.eastM), northM: round(shift.northM), pairs: shift.pairs, examined: shift.examined, spreadM: round(shift.spreadM) };
  if (shift.kind === 'constant') {
    return {
      code: 'crs/constantShift',
      severity: 'warning',
      message: {
        zh: `${measured.zh}，不是 GCJ-02 或 BD-09 加偏。可能是另一坐标基准（如 1980 西安坐标系）、地方坐标系或控制点不同；请由测绘单位查明并按正式参数转换，不要手工平移。`,
        en: `${measured.en}; this is not the shift of GCJ-02 or BD-09. Another datum (such as Xian 1980), a local system or other control points are possible: have the surveyors find out and convert with official parameters, do not move the data by hand.`,
      },
      data,
    };
  }
  const name = shift.kind.startsWith('gcj02') ? 'GCJ-02' : 'BD-09';
  const predicted = {
    zh: `${name} 在此处的偏移为东 ${signed(shift.predictedEastM)} m、北 ${signed(shift.predictedNorthM)} m`,
    en: `${name} moves places here by ${signed(shift.predictedEastM)} m east and ${signed(shift.predictedNorthM)} m north`,
  };
  const more = { ...data, predictedEastM: round(shift.predictedEastM), predictedNorthM: round(shift.predictedNorthM) };
  if (shift.kind === 'gcj02' || shift.kind === 'bd09') {
    return {
      code: shift.kind === 'gcj02' ? 'crs/looksLikeGcj02' : 'crs/looksLikeBd09',
      severity: 'warning',
      message: {
        zh: `${measured.zh}，${predicted.zh}：数据像是 ${name} 加偏坐标，不是测绘成果。请向提供单位索取 CGCS2000 原始成果；本软件不还原加偏坐标。`,
        en: `${measured.en}; ${predicted.en}: the data look like ${name}, not like a survey result. Ask for the original survey in CGCS2000; such shifts are not undone here.`,
      },
      data: more,
    };
  }
  return {
    code: 'crs/referenceLooksMoved',
    severity: 'warning',
    message: {
      zh: `${measured.zh}，恰与 ${name} 加偏方向相反、大小相同：参照图层像是 ${name} 加偏坐标，或本数据被多“纠偏”了一次。请核实两者的来源。`,
      en: `${measured.en}, just the reverse of what ${name} does: the reference layer looks like ${name}, or these data were moved back once too often. Find out where both come from.`,
    },
    data: { ...more, system: name },
  };
}

function signed(metres: number): string {
  return `${metres < 0 ? '−' : '+'}${Math.abs(metres).toFixed(1)}`;
}

function round(metres: number): number {
  return Number(metres.toFixed(2));
}
