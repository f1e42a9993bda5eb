import { hashText } from '@plansmith/base';
import type { AreaGeometry } from '@plansmith/geo';
import type { ImportLayer, ImportPlan, ImportReport, ImportTarget, PreviewFeature } from '../exchange/types.ts';
import { textStamp } from '../text-stamp.ts';
import type { PlannedImport } from './types.ts';

/** Rows of each list of a report that are shown. */
export const mostRows = 500;
/** Vertices that are drawn: more would be no clearer, and would stop the page. */
export const mostVertices = 100_000;

/** A plan as far as people look at it. */
export function summarizePlan(plan: ImportPlan, { layer, target, targetFields, textOf }: { readonly layer: ImportLayer; readonly target: ImportTarget; readonly targetFields: PlannedImport['targetFields']; textOf(uri: string): string | undefined }): PlannedImport {
  const { report } = plan;
  const shapes = [...plan.preview, ...unmatchedShapes(report, layer)].toSorted((a, b) => rank(a) - rank(b));
  const features = firstOf(shapes);
  return {
    target,
    report: {
      ...report,
      added: report.added.slice(0, mostRows),
      changed: report.changed.slice(0, mostRows),
      unchanged: report.unchanged.slice(0, mostRows),
      unmatchedSource: report.unmatchedSource.slice(0, mostRows),
      unmatchedWorkspace: report.unmatchedWorkspace.slice(0, mostRows),
      areas: report.areas.slice(0, mostRows),
    },
    counts: {
      added: report.added.length,
      changed: report.changed.length,
      unchanged: report.unchanged.length,
      unmatchedSource: report.unmatchedSource.length,
      unmatchedWorkspace: report.unmatchedWorkspace.length,
    },
    files: plan.files.map(({ uri, isNew }) => ({ uri, isNew })),
    targetFields,
    features,
    featuresLeftOut: shapes.length - features.length,
    fingerprint: fingerprintOf(plan, textOf),
  };
}

/** Equal for plans that make the same edits to the same texts. */
export function fingerprintOf({ files }: Pick<ImportPlan, 'files'>, textOf: (uri: string) => string | undefined): string {
  return hashText(files.map(({ uri, edits }) => `${uri}\0${textStamp(textOf(uri) ?? '')}\0${edits.map(({ start, end, newText }) => `${start}-${end}:${newText}`).join('\0')}`).join('\n'));
}

/** Features of the file that were not taken, as they are in it. */
function unmatchedShapes({ unmatchedSource }: ImportReport, { features }: ImportLayer): readonly PreviewFeature[] {
  return unmatchedSource.flatMap(({ record, id }): PreviewFeature[] => {
    const geometry = features[record - 1]?.geometry;
    return geometry ? [{ id: id ?? `#${record}`, change: 'unmatched', geometry }] : [];
  });
}

function rank({ change }: PreviewFeature): number {
  return ['unmatched', 'changed', 'added', 'unchanged'].indexOf(change);
}

function firstOf(shapes: readonly PreviewFeature[]): readonly PreviewFeature[] {
  let vertices = 0;
  const shown: PreviewFeature[] = [];
  for (const shape of shapes) {
    vertices += verticesOf(shape.geometry) + (shape.before ? verticesOf(shape.before) : 0);
    // One shape is always shown, however large.
    if (vertices > mostVertices && shown.length > 0) break;
    shown.push(shape);
  }
  return shown;
}

function verticesOf(geometry: AreaGeometry): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => rings.reduce((inner, ring) => inner + ring.length, sum), 0);
}
