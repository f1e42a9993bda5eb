import type { CheckReport } from '@plansmith/rules';
import type { Engine } from '../engine.ts';
import { buildReview } from './build-review.ts';
import { reportFormats, type ReportFormat } from './formats.ts';
import type { ReviewFacts } from './review.ts';

/**
 * The record of a check in each of the formats asked for, made from one review. `report` is what they tell of: the engine's last check where
 * it is not a part of that. Equal states of the engine and equal facts give equal content.
 */
export async function writeReview(engine: Engine, facts: ReviewFacts, { formats, report }: { readonly formats: readonly ReportFormat['id'][]; readonly report?: CheckReport }): Promise<ReadonlyMap<ReportFormat['id'], string | Uint8Array>> {
  const wanted = reportFormats.filter(({ id }) => formats.includes(id));
  const review = buildReview(engine, facts, { ...(report && { report }), maps: Math.max(0, ...wanted.map(({ maps }) => maps)) });
  return new Map(await Promise.all(wanted.map(async ({ id, load }) => [id, (await load())(review)] as const)));
}
