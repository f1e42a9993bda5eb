import type { Json } from '@plansmith/base';
import { areaM2, isSelfCrossing, type AreaGeometry, type GeoNote } from '@plansmith/geo';
import { convertValue } from './convert-value.ts';
import { declaredArea } from './field-catalogue.ts';
import { errorNote, infoNote, warningNote } from './notes.ts';
import { asStored } from './same-shape.ts';
import type { TargetField } from './target-fields.ts';
import type { AreaComparison, FieldMapping, ImportLayer, UnmatchedFeature } from './types.ts';

/** A feature of the file as records take it. */
export interface SourceRow {
  /** Counted from 1. */
  readonly record: number;
  readonly values: ReadonlyMap<string, Json>;
  /** Rounded as a layer stores it. */
  readonly geometry: AreaGeometry | undefined;
  /** Ellipsoidal, of the rounded shape, to 2 decimals. */
  readonly areaM2: number | undefined;
  readonly declaredM2: number | undefined;
}

/** Notes of one kind are told so often; then how many more there are. */
const mostNotes = 20;

export interface RowReading {
  readonly rows: readonly SourceRow[];
  readonly notes: readonly GeoNote[];
}

/** Reads every feature of a layer by a mapping. Values that do not fit are left out, each with a note. */
export function readRows(layer: ImportLayer, mapping: readonly FieldMapping[], fields: readonly TargetField[]): RowReading {
  const fieldByName = new Map(fields.map((field) => [field.name, field]));
  const notes = limitedNotes();
  const rows = layer.features.map((feature, index): SourceRow => {
    const record = index + 1;
    const values = new Map<string, Json>();
    let declaredM2: number | undefined;
    for (const { source, target, via, unit } of mapping) {
      const field = fieldByName.get(target)!;
      const given = via === 'formatId' ? feature.id : feature.attributes[source];
      const converted = convertValue(given, field, unit);
      if (converted === undefined) continue;
      const place = { record, field: source };
      if ('problem' in converted) {
        const { zh, en } = converted.problem;
        notes.add(errorNote('import/valueNotTaken', { zh: `第 ${record} 条的“${source}”没有取用：${zh}。请改正源文件或映射`, en: `"${source}" of record ${record} was not taken: ${en}. Correct the file or the mapping` }, { record, field: target, value: String(given) }, { place }));
        continue;
      }
      if (converted.remark) notes.add(infoNote('import/valueChanged', { zh: `第 ${record} 条的“${source}”：${converted.remark.zh}`, en: `"${source}" of record ${record}: ${converted.remark.en}` }, { record, field: target }, { place }));
      if (target === declaredArea) declaredM2 = converted.value as number;
      else values.set(target, converted.value);
    }
    const geometry = feature.geometry && asStored(feature.geometry);
    if (geometry && isSelfCrossing(geometry)) {
      notes.add(warningNote('import/selfCrossing', { zh: `第 ${record} 条的图形自相交或自重叠，面积按奇偶规则计。请在源文件中改正`, en: `The shape of record ${record} crosses or covers itself; its area is taken even-odd. Correct it in the file` }, { record }, { place: { record } }));
    }
    return { record, values, geometry, areaM2: geometry && Number(areaM2(geometry).toFixed(2)), declaredM2 };
  });
  return { rows, notes: notes.all() };
}

/** Rows by their key, each once. Rows without a key and rows that share one are set aside: nobody can say which of them counts. */
export function keyRows(rows: readonly SourceRow[], keyField: string, keyTitle: string): { readonly keyed: ReadonlyMap<string, SourceRow>; readonly aside: readonly UnmatchedFeature[]; readonly notes: readonly GeoNote[] } {
  const groups = new Map<string, SourceRow[]>();
  const aside: UnmatchedFeature[] = [];
  for (const row of rows) {
    const key = row.values.get(keyField);
    if (key === undefined || key === '') aside.push({ record: row.record, id: null, reason: { zh: `没有可用的${keyTitle}`, en: `no usable ${keyField}` } });
    else groups.set(String(key), [...(groups.get(String(key)) ?? []), row]);
  }
  const keyed = new Map<string, SourceRow>();
  const notes: GeoNote[] = [];
  for (const [key, group] of groups) {
    if (group.length === 1) {
      keyed.set(key, group[0]!);
      continue;
    }
    const records = group.map(({ record }) => record).join('、');
    notes.push(errorNote('import/keyTwice', { zh: `编号 ${key} 在文件中出现 ${group.length} 次（第 ${records} 条），全部没有导入。请先在源文件中消除重复`, en: `${key} stands in the file ${group.length} times (records ${records.replaceAll('、', ', ')}); none was imported. Remove the duplicates from the file first` }, { key, count: group.length }));
    for (const { record } of group) aside.push({ record, id: key, reason: { zh: '编号在文件中重复', en: 'its key is not the only one in the file' } });
  }
  return { keyed, aside: aside.toSorted((a, b) => a.record - b.record), notes };
}

/** Limit for declared against computed areas, as the data dictionary has it for registered and approved ones (parcelInventory, 3 %). */
const mostDifferencePct = 3;

const otherUnits = [
  { unit: 'ha', title: { zh: '公顷', en: 'hectares' }, factor: 10_000 },
  { unit: 'mu', title: { zh: '亩', en: 'mu' }, factor: 10_000 / 15 },
] as const;

/**
 * Compares declared areas with the computed ones. A column that agrees throughout in another unit is compared in that unit, and that is
 * said; nothing of it is stored.
 */
export function compareAreas(rows: readonly { readonly id: string; readonly row: SourceRow }[]): { readonly areas: readonly AreaComparison[]; readonly notes: readonly GeoNote[] } {
  const pairs = rows.flatMap(({ id, row: { areaM2: computedM2, declaredM2 } }) => (computedM2 === undefined || declaredM2 === undefined || computedM2 === 0 ? [] : [{ id, computedM2, declaredM2 }]));
  const agree = ({ computedM2, declaredM2 }: (typeof pairs)[number], factor: number): boolean => Math.abs((declaredM2 * factor) / computedM2 - 1) <= mostDifferencePct / 100;
  const other = pairs.some((pair) => agree(pair, 1)) ? undefined : otherUnits.find(({ factor }) => pairs.length > 0 && pairs.every((pair) => agree(pair, factor)));
  const notes = limitedNotes();
  if (other) notes.add(infoNote('import/declaredAreaUnit', { zh: `申报面积整列以${other.title.zh}计与计算面积相符，已按${other.title.zh}比较（没有存入记录）`, en: `The declared areas agree with the computed ones as ${other.title.en} throughout, and were compared as such (nothing of it is stored)` }, { unit: other.unit }));
  const areas = pairs.map(({ id, computedM2, declaredM2: declared }): AreaComparison => {
    const declaredM2 = other ? Number((declared * other.factor).toFixed(2)) : declared;
    const differencePct = Number((((declaredM2 - computedM2) / computedM2) * 100).toFixed(3));
    if (Math.abs(differencePct) > mostDifferencePct) notes.add(areaNote({ id, computedM2, declaredM2, differencePct }));
    return { id, computedM2, declaredM2, differencePct, ...(other && { declaredUnit: other.unit }) };
  });
  return { areas, notes: notes.all() };
}

function areaNote({ id, computedM2, declaredM2, differencePct }: AreaComparison): GeoNote {
  return warningNote('import/declaredAreaDiffers', { zh: `${id} 的申报面积 ${declaredM2} m² 与计算的椭球面积 ${computedM2} m² 相差 ${differencePct}%，超过 ${mostDifferencePct}%`, en: `The declared area ${declaredM2} m² of ${id} differs from the computed ellipsoidal area ${computedM2} m² by ${differencePct}%, more than ${mostDifferencePct}%` }, { id, declaredM2, computedM2, differencePct });
}

/** Collects notes; of each code only the first ones, and how many there were. */
export function limitedNotes(): { add(note: GeoNote): void; all(): readonly GeoNote[] } {
  const notes: GeoNote[] = [];
  const counts = new Map<string, { readonly first: GeoNote; count: number }>();
  return {
    add(note) {
      const known = counts.get(note.code);
      if (known) known.count++;
      else counts.set(note.code, { first: note, count: 1 });
      if ((known?.count ?? 1) <= mostNotes) notes.push(note);
    },
    all() {
      const more = [...counts.values()].filter(({ count }) => count > mostNotes).map(({ first, count }): GeoNote => ({ code: first.code, severity: first.severity, message: { zh: `同类情况还有 ${count - mostNotes} 处，没有逐条列出`, en: `There are ${count - mostNotes} more of this kind, not listed one by one` }, data: { more: count - mostNotes } }));
      return [...notes, ...more];
    },
  };
}
