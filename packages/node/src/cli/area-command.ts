import { localize, type Locale } from '@plansmith/base';
import { perimeterOf, type GeoNote } from '@plansmith/geo';
import { planarAreaM2, projectTable, type Crs } from '@plansmith/geo/crs';
import { form, formOf, idReader, measureArea, prepareTable } from '@plansmith/geo/layer-overlay';
import { isHarmless, ringProblemMessages, ringProblems, type RingProblem } from '@plansmith/geo/topology';
import type { CommandContext } from './command-context.ts';
import { interruptible, type Work } from './interruptible.ts';
import type { AreaCommand } from './measure-arguments.ts';
import { hasErrors, noteLines } from './note-lines.ts';
import { openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { projectionOf } from './projection-of.ts';
import { rounded, showM2 } from './round.ts';

interface FeatureArea {
  readonly id: string | number | null;
  readonly index: number;
  /** Null where the feature has a coordinate that is no position. */
  readonly areaM2: number | null;
  readonly errorM2: number | null;
  /** Null where coordinates are longitude and latitude. */
  readonly planarM2: number | null;
  readonly perimeterM: number | null;
  readonly parts: number;
  readonly holes: number;
  readonly valid: boolean;
  readonly problems: readonly RingProblem[];
}

/** What `plansmith area --json` prints, features apart: the shape of schemas/cli/area-report.schema.json. */
interface AreaTotals {
  readonly features: number;
  readonly totalM2: number;
  readonly notes: readonly GeoNote[];
  readonly isSound: boolean;
}

/** `plansmith area`: ellipsoidal areas of a file's polygons, with the plane areas of its own coordinates beside them. Printed as the file is read, however large it is. */
export async function areaCommand(command: AreaCommand, { output }: CommandContext): Promise<ExitCode> {
  return interruptible(output, async (work) => {
    const opened = await openLayer(command, work);
    if (!opened.ok) return couldNotRun(output, opened.error.message);
    const { file, locale, json } = command;
    const { crs } = opened.value;
    try {
      output.out(json ? `{\n  "file": ${JSON.stringify(file)},\n  "epsg": ${crs.epsg},\n  "features": [` : heading(crs, locale));
      const totals = await measure(command, opened.value, {
        work,
        onFeatures: (features, first) => output.out(features.map((feature, index) => (json ? `${first && index === 0 ? '' : ','}\n    ${JSON.stringify(feature)}` : line(feature, locale))).join('')),
      });
      output.out(json ? `\n  ],\n  "totalM2": ${totals.totalM2},\n  "notes": ${JSON.stringify(totals.notes)}\n}\n` : closing(totals, locale));
      return totals.isSound && !hasErrors(totals.notes) ? exitCodes.passed : exitCodes.findings;
    } finally {
      await opened.value.close();
    }
  });
}

interface Measuring {
  readonly work: Work;
  /** Called with each batch's features; `first` for the first features of all. */
  onFeatures(features: readonly FeatureArea[], first: boolean): void;
}

async function measure({ id }: AreaCommand, { layer, crs, notes }: OpenedLayer, { work, onFeatures }: Measuring): Promise<AreaTotals> {
  const projection = await projectionOf({ crs });
  const idOf = idReader(layer.fields, id);
  let count = 0;
  let total = 0;
  let isSound = true;
  for await (const batch of layer.batches()) {
    work.signal.throwIfAborted();
    const own = batch.polygons;
    const table = projection === undefined ? own : projectTable(own, projection, 'toLonLat');
    const prepared = prepareTable(table);
    const features: FeatureArea[] = [];
    for (let feature = 0; feature < own.featureCount; feature++) {
      const isMeasurable = formOf(prepared, feature) !== form.unmeasurable;
      const { areaM2, errorM2 } = measureArea(prepared, feature);
      const [firstPart, endPart] = [table.featureStarts[feature]!, table.featureStarts[feature + 1]!];
      const problems = ringProblems(table, feature);
      const valid = isMeasurable && endPart > firstPart && problems.every(({ kind }) => isHarmless(kind));
      total += areaM2;
      isSound &&= valid;
      features.push({
        id: idOf(batch, feature),
        index: count + feature,
        areaM2: isMeasurable ? rounded(areaM2, 4) : null,
        errorM2: isMeasurable ? Number(errorM2.toPrecision(2)) : null,
        planarM2: projection !== undefined && isMeasurable ? rounded(planarAreaM2(own, feature), 4) : null,
        perimeterM: isMeasurable ? rounded(perimeterOf(table, feature), 4) : null,
        parts: endPart - firstPart,
        holes: table.partStarts[endPart]! - table.partStarts[firstPart]! - (endPart - firstPart),
        valid,
        problems,
      });
    }
    onFeatures(features, count === 0);
    count += features.length;
  }
  return { features: count, totalM2: rounded(total, 4), notes: [...notes, ...layer.notes()], isSound };
}

function heading(crs: Crs, locale: Locale): string {
  return locale === 'en'
    ? `EPSG:${crs.epsg} ${crs.title.en}; areas on the CGCS2000 ellipsoid, square metres\n`
    : `坐标系 EPSG:${crs.epsg} ${crs.title.zh}；椭球面积（CGCS2000），平方米\n`;
}

function line({ id, index, areaM2, planarM2, parts, holes, problems }: FeatureArea, locale: Locale): string {
  const zh = locale !== 'en';
  const name = id === null ? `#${index}` : String(id);
  const plane = planarM2 === null ? '' : zh ? `  平面 ${showM2(planarM2)}` : `  plane ${showM2(planarM2)}`;
  const shape = parts > 1 || holes > 0 ? (zh ? `  ${parts} 部分 ${holes} 洞` : `  parts ${parts}, holes ${holes}`) : '';
  const faults = problems.map(({ kind, at: [lon, lat] }) => `\n      ${localize(ringProblemMessages[kind], locale)}  ${lon.toFixed(7)}, ${lat.toFixed(7)}`).join('');
  return `  ${name}  ${areaM2 === null ? (zh ? '无法量算' : 'cannot be measured') : showM2(areaM2)}${plane}${shape}${faults}\n`;
}

function closing({ features, totalM2, notes }: AreaTotals, locale: Locale): string {
  const total = locale === 'en' ? `${features} features, ${showM2(totalM2)} m2 in all\n` : `合计 ${features} 个要素，${showM2(totalM2)} m²\n`;
  return total + noteLines(notes, locale);
}
