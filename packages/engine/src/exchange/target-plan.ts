import type { GeoNote } from '@plansmith/geo';
import { errorNote } from './notes.ts';
import type { RecordsPlan } from './plan-records.ts';
import type { FileEdit, ImportPlan } from './types.ts';

/** What an import does to its target, before it becomes a report. */
export interface TargetPlan extends RecordsPlan {
  readonly preview: ImportPlan['preview'];
}

/** The plan of records together with what became of their layer. */
export function withLayer(plan: RecordsPlan, layer: { readonly file: FileEdit | undefined; readonly preview: ImportPlan['preview']; readonly notes: readonly GeoNote[] }): TargetPlan {
  return { ...plan, files: [...plan.files, ...(layer.file ? [layer.file] : [])], notes: [...plan.notes, ...layer.notes], preview: layer.preview };
}

export function noLayer(name: string): GeoNote {
  return errorNote('import/noLayer', { zh: `workspace.yaml 没有登记图层 ${name}，图形没有地方放。请先登记该图层`, en: `workspace.yaml registers no layer ${name}, so the shapes have no place. Register it first` }, { name });
}
