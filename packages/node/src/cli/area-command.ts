import { localize, stableStringify, type Locale } from '@plansmith/base';
import { perimeterOf, type GeoNote } from '@plansmith/geo';
import { createProjection, planarAreaM2, projectTable, type Crs } from '@plansmith/geo/crs';
import { form, formOf, idReader, measureArea, prepareTable } from '@plansmith/geo/layer-overlay';
import { isHarmless, ringProblemMessages, ringProblems, type RingProblem } from '@plansmith/geo/topology';
import type { CommandContext } from './command-context.ts';
import { interruptible, type Work } from './interruptible.ts';
import type { AreaCommand } from './measure-arguments.ts';
import { hasErrors, noteLines } from './note-lines.ts';
import { openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
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

/** What `plansmith area --json` prints: the shape of schemas/cli/area-report.schema.json. */
interface AreaReport {
  readonly file: string;
  readonly epsg: number;
  readonly features: readonly FeatureArea[];
  readonly totalM2: number;
  readonly notes: readonly GeoNote[];
}

/** `plansmith area`: ellipsoidal areas of a file's polygons, with the plane areas of its own coordinates beside them. */
export async function areaCommand(command: AreaCommand, { output }: CommandContext): Promise<ExitCode> {
  return interruptible(output, async (work) => {
    const opened = await openLayer(command, work);
    if (!opened.ok) return couldNotRun(output, opened.error.message);
    try {
      const report = await measure(command, opened.value, work);
      output.out(command.json ? `${stableStringify(report, 2)}\n` : pretty(report, { crs: opened.value.crs, locale: command.locale }));
      return hasErrors(report.notes) || report.features.some(({ valid }) => !valid) ? exitCodes.findings : exitCodes.passed;
    } finally {
      await opened.value.close();
    }
  });
}

async function measure({ file, id }: AreaCommand, { layer, crs, notes }: OpenedLayer, work: Work): Promise<AreaReport> {
  const projection = crs.kind === 'lonLat' ? undefined : createProjection(crs);
  const features: FeatureArea[] = [];
  const idOf = idReader(layer.fields, id);
  let total = 0;
  for await (const batch of layer.batches()) {
    work.signal.throwIfAborted();
    const own = batch.polygons;
    const table = projection === undefined ? own : projectTable(own, projection, 'toLonLat');
    const prepared = prepareTable(table);
    for (let feature = 0; feature < own.featureCount; feature++) {
      const isMeasurable = formOf(prepared, feature) !== form.unmeasurable;
      const { areaM2, errorM2 } = measureArea(prepared, feature);
      const [firstPart, endPart] = [table.featureStarts[feature]!, table.featureStarts[feature + 1]!];
      const problems = ringProblems(table, feature);
      total += areaM2;
      features.push({
        id: idOf(batch, feature),
        index: features.length,
        areaM2: isMeasurable ? rounded(areaM2, 4) : null,
        errorM2: isMeasurable ? Number(errorM2.toPrecision(2)) : null,
        planarM2: projection !== undefined && isMeasurable ? rounded(planarAreaM2(own, feature), 4) : null,
        perimeterM: isMeasurable ? rounded(perimeterOf(table, feature), 4) : null,
        parts: endPart - firstPart,
        holes: table.partStarts[endPart]! - table.partStarts[firstPart]! - (endPart - firstPart),
        valid: isMeasurable && endPart > firstPart && problems.every(({ kind }) => isHarmless(kind)),
        problems,
      });
    }
  }
  return { file, epsg: crs.epsg, features, totalM2: rounded(total, 4), notes: [...notes, ...layer.notes()] };
}

function pretty({ features, totalM2, notes }: AreaReport, { crs, locale }: { readonly crs: Crs; readonly locale: Locale }): string {
  const zh = locale !== 'en';
  const system = `EPSG:${crs.epsg} ${zh ? crs.title.zh : crs.title.en}`;
  const heading = zh ? `坐标系 ${system}；椭球面积（CGCS2000），平方米` : `${system}; areas on the CGCS2000 ellipsoid, square metres`;
  const lines = features.map(({ id, index, areaM2, planarM2, parts, holes, problems }) => {
    const name = id === null ? `#${index}` : String(id);
    const plane = planarM2 === null ? '' : zh ? `  平面 ${showM2(planarM2)}` : `  plane ${showM2(planarM2)}`;
    const shape = parts > 1 || holes > 0 ? (zh ? `  ${parts} 部分 ${holes} 洞` : `  ${parts} parts ${holes} holes`) : '';
    const faults = problems.map(({ kind, at: [lon, lat] }) => `\n      ${localize(ringProblemMessages[kind], locale)}  ${lon.toFixed(7)}, ${lat.toFixed(7)}`).join('');
    return `  ${name}  ${areaM2 === null ? (zh ? '无法量算' : 'cannot be measured') : showM2(areaM2)}${plane}${shape}${faults}\n`;
  });
  const total = zh ? `合计 ${features.length} 个要素，${showM2(totalM2)} m²\n` : `${features.length} features, ${showM2(totalM2)} m2 in all\n`;
  return `${heading}\n${lines.join('')}${total}${noteLines(notes, locale)}`;
}
