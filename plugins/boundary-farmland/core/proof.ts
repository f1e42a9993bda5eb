import { valueAt, type Bilingual } from '@plansmith/base';

/** A part of a proof: where it stands in a record, and what it is called. */
export interface ProofPart {
  readonly keys: readonly string[];
  readonly text: Bilingual;
}

const proofs = [
  { keys: ['acceptedDate'], text: { zh: '验收日期', en: 'the day of acceptance' } },
  { keys: ['acceptedBy'], text: { zh: '验收单位', en: 'who accepted it' } },
  { keys: ['surveyConfirmed', 'year'], text: { zh: '调查年度', en: 'the year of the survey' } },
  { keys: ['surveyConfirmed', 'polygonNo'], text: { zh: '图斑编号', en: 'the survey polygon' } },
  { keys: ['surveyConfirmed', 'date'], text: { zh: '调查确认日期', en: 'the day of confirmation' } },
] as const satisfies readonly ProofPart[];

/** What of the proof that land was won and confirmed a record of either ledger lacks; undefined where it has it all. */
export function lackingProof(record: unknown, more: readonly ProofPart[] = []): Bilingual | undefined {
  const missing = [...proofs, ...more].filter(({ keys }) => valueAt(record, keys) === undefined).map(({ text }) => text);
  return missing.length === 0 ? undefined : { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
}
