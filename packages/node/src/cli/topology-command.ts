import { localize, stableStringify, type Locale } from '@plansmith/base';
import type { GeoNote, LonLat } from '@plansmith/geo';
import type { FeatureId } from '@plansmith/geo/layer-overlay';
import { layerTopology, ringProblemMessages, type RingProblem } from '@plansmith/geo/topology';
import type { CommandContext } from './command-context.ts';
import { interruptible, type Work } from './interruptible.ts';
import type { TopologyCommand } from './measure-arguments.ts';
import { hasErrors, noteLines } from './note-lines.ts';
import { openLayer, type OpenedLayer } from './open-layer.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { readPolygons } from './read-polygons.ts';
import { rounded, showM2 } from './round.ts';

/** A feature, by the number it has in the file and its id. */
interface FeatureName {
  readonly index: number;
  readonly id: FeatureId;
}

/** What `plansmith topology --json` prints: the shape of schemas/cli/topology-report.schema.json. */
interface TopologyReport {
  readonly invalid: readonly (FeatureName & { readonly problems: readonly RingProblem[] })[];
  /** `widthM` is null where no shape agrees with the area: then how wide it is is undecided. */
  readonly overlaps: readonly { readonly a: FeatureName; readonly b: FeatureName; readonly areaM2: number; readonly widthM: number | null }[];
  readonly gaps: readonly { readonly areaM2: number; readonly widthM: number; readonly at: LonLat }[];
  readonly duplicates: readonly { readonly a: FeatureName; readonly b: FeatureName }[];
  readonly mismatches: readonly { readonly a: FeatureName; readonly b: FeatureName; readonly at: LonLat; readonly distanceM: number }[];
  readonly totals: {
    readonly features: number;
    readonly invalid: number;
    readonly overlaps: number;
    readonly overlapM2: number;
    readonly gaps: number;
    readonly gapM2: number;
    readonly duplicates: number;
    readonly mismatches: number;
  };
  readonly notes: readonly GeoNote[];
}

/** `plansmith topology FILE`: what is wrong with the polygons of a layer, by themselves and with each other. */
export async function topologyCommand(command: TopologyCommand, { output }: CommandContext): Promise<ExitCode> {
  return interruptible(output, async (work) => {
    const opened = await openLayer(command, work);
    if (!opened.ok) return couldNotRun(output, opened.error.message);
    try {
      const report = await examine(command, opened.value, work);
      output.out(command.json ? `${stableStringify(report, 2)}\n` : pretty(report, command));
      const { invalid, overlaps, gaps, duplicates, mismatches } = report.totals;
      return invalid + overlaps + gaps + duplicates + mismatches > 0 || hasErrors(report.notes) ? exitCodes.findings : exitCodes.passed;
    } finally {
      await opened.value.close();
    }
  });
}

async function examine({ id, toleranceM }: TopologyCommand, opened: OpenedLayer, work: Work): Promise<TopologyReport> {
  const { layer, notes } = opened;
  const { table, ids } = await readPolygons(opened, { idField: id, work });
  const { invalid, overlaps, gaps, duplicates, mismatches } = layerTopology(table, { toleranceM });
  const name = (index: number): FeatureName => ({ index, id: ids[index]! });
  return {
    invalid: invalid.map(({ index, problems }) => ({ ...name(index), problems })),
    overlaps: overlaps.map(({ a, b, areaM2, widthM }) => ({ a: name(a), b: name(b), areaM2: rounded(areaM2, 4), widthM: widthM === undefined ? null : rounded(widthM, 4) })),
    gaps: gaps.map(({ areaM2, widthM, at }) => ({ areaM2: rounded(areaM2, 4), widthM: rounded(widthM, 4), at })),
    duplicates: duplicates.map(({ a, b }) => ({ a: name(a), b: name(b) })),
    mismatches: mismatches.map(({ a, b, at, distanceM }) => ({ a: name(a), b: name(b), at, distanceM: rounded(distanceM, 4) })),
    totals: { features: ids.length, invalid: invalid.length, overlaps: overlaps.length, overlapM2: sumM2(overlaps), gaps: gaps.length, gapM2: sumM2(gaps), duplicates: duplicates.length, mismatches: mismatches.length },
    notes: [...notes, ...layer.notes()],
  };
}

function sumM2(areas: readonly { readonly areaM2: number }[]): number {
  return rounded(areas.reduce((total, { areaM2 }) => total + areaM2, 0), 4);
}

function nameOf({ index, id }: FeatureName): string {
  return id === null ? `#${index}` : String(id);
}

function placeOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(7)}, ${lat.toFixed(7)}`;
}

function pretty({ invalid, overlaps, gaps, duplicates, mismatches, totals, notes }: TopologyReport, { locale, toleranceM }: TopologyCommand): string {
  const word = wordsOf(locale);
  const lines = [
    ...invalid.flatMap((feature) => feature.problems.map(({ kind, at }) => `  ${word.invalid}  ${nameOf(feature)}  ${localize(ringProblemMessages[kind], locale)}  ${placeOf(at)}`)),
    ...duplicates.map(({ a, b }) => `  ${word.duplicate}  ${nameOf(a)}  ${nameOf(b)}`),
    ...overlaps.map(({ a, b, areaM2, widthM }) => `  ${word.overlap}  ${nameOf(a)}  ${nameOf(b)}  ${showM2(areaM2)} m²  ${widthM === null ? word.undecided : `${word.width} ${widthM} m`}`),
    ...gaps.map(({ areaM2, widthM, at }) => `  ${word.gap}  ${showM2(areaM2)} m²  ${word.width} ${widthM} m  ${placeOf(at)}`),
    ...mismatches.map(({ a, b, at, distanceM }) => `  ${word.mismatch}  ${nameOf(a)}  ${nameOf(b)}  ${distanceM} m  ${placeOf(at)}`),
  ];
  return [...lines, word.summary(totals, toleranceM)].map((line) => `${line}\n`).join('') + noteLines(notes, locale);
}

type Totals = TopologyReport['totals'];

function wordsOf(locale: Locale): { readonly [name in 'invalid' | 'duplicate' | 'overlap' | 'gap' | 'mismatch' | 'width' | 'undecided']: string } & { summary(totals: Totals, toleranceM: number): string } {
  if (locale === 'en') {
    return {
      invalid: 'invalid',
      duplicate: 'duplicate',
      overlap: 'overlap',
      gap: 'gap',
      mismatch: 'mismatch',
      width: 'width',
      undecided: 'width undecided',
      summary: (totals, toleranceM) =>
        `${totals.features} features: ${totals.invalid} invalid, ${totals.duplicates} duplicates, ${totals.overlaps} overlaps (${showM2(totals.overlapM2)} m2), ${totals.gaps} gaps (${showM2(totals.gapM2)} m2), ${totals.mismatches} vertices within ${toleranceM} m of a border they miss`,
    };
  }
  return {
    invalid: '图形无效',
    duplicate: '重复图形',
    overlap: '重叠',
    gap: '空隙',
    mismatch: '边界不吻合',
    width: '宽',
    undecided: '宽度未判定',
    summary: (totals, toleranceM) =>
      `${totals.features} 个要素：图形无效 ${totals.invalid}，重复 ${totals.duplicates}，重叠 ${totals.overlaps} 处（${showM2(totals.overlapM2)} m²），空隙 ${totals.gaps} 处（${showM2(totals.gapM2)} m²），距邻边 ${toleranceM} m 以内而未重合的点 ${totals.mismatches} 个`,
  };
}
