import { applySpanEdits, compareText } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { textChangesOf } from '../text-changes.ts';
import { applySafeFixes, safeFixOf, type AppliedFix } from './apply-safe-fixes.ts';
import type { FixGround, FixPlan, FixRequest, PlannedFix } from './types.ts';

/** Tries safe fixes as `applySafeFixes` makes them, and takes them back: the engine is as it was. */
export function planFixes(engine: FixGround, { rule, findings, without }: FixRequest): FixPlan {
  const wanted = findings && new Set(findings);
  const kept = new Set(without);
  const isMeant = (finding: Finding): boolean => (rule === undefined || finding.rule === rule) && (!wanted || wanted.has(finding.fingerprint));
  const meant = engine.report().findings.filter((finding) => finding.verdict === 'fail' && isMeant(finding));
  const skipped = meant.filter(({ fingerprint }) => kept.has(fingerprint)).flatMap(safeFixOf);
  const texts = new Map(engine.files().map(({ uri }) => [uri, engine.text(uri)] as const));
  const { applied, refused, files } = applySafeFixes(engine, (report) => report.findings.filter((finding) => isMeant(finding) && !kept.has(finding.fingerprint)));
  engine.update({ set: files.map(({ uri }) => ({ uri, content: texts.get(uri)! })) });
  return {
    made: applied.map((item) => ({ ...planned(item), ...(!isMeant(item.finding) && { follows: true as const }) })).toSorted(byPlace),
    without: skipped.map(planned).toSorted(byPlace),
    refused: refused.map((item) => ({ ...planned(item), why: item.why, ...(item.brings && { brings: item.brings.message }) })).toSorted(byPlace),
    unfixable: meant.filter((finding) => safeFixOf(finding).length === 0).length,
    changes: textChangesOf(files, (uri) => texts.get(uri)!),
    texts: files
      .map(({ uri, edits }) => ({ uri, before: texts.get(uri)!, after: applySpanEdits(texts.get(uri)!, edits) }))
      .toSorted((a, b) => compareText(a.uri, b.uri)),
  };
}

function planned({ finding, fix }: AppliedFix): PlannedFix {
  const { fingerprint, rule, message, uri, range } = finding;
  return { fingerprint, rule, message, uri, range, title: fix.title, changes: fix.edits[0]?.uri ?? uri };
}

function byPlace(a: PlannedFix, b: PlannedFix): number {
  return compareText(a.changes, b.changes) || compareText(a.uri, b.uri) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
