import { applySpanEdits, localize, ok, type Bilingual, type Failure, type Locale, type Result } from '@plansmith/base';
import { applySafeFixes, type Engine, type FileInput, type RefusedFix, type SafeFixes } from '@plansmith/engine';
import { unifiedDiff } from '@plansmith/engine/exchange';
import type { CheckReport } from '@plansmith/rules';
import { interruptible } from './interruptible.ts';
import { exitCodes, type Output } from './output.ts';
import { planTextsOf, type PlanText } from './plan-texts.ts';
import { writeFileEdits } from './write-file-edits.ts';

export interface FixWork {
  readonly engine: Engine;
  readonly directory: string;
  readonly files: readonly FileInput[];
  /** The part of a report that is told, and so fixed. */
  narrow(report: CheckReport): CheckReport;
  readonly locale: Locale;
  readonly output: Output;
}

/** Makes the safe fixes of what the check tells and writes the files; gives all files as they are then. What was refused is said on the notes. */
export async function makeFixes(work: FixWork): Promise<Result<readonly FileInput[], Failure>> {
  const texts = planTextsOf(work.files);
  const fixes = fixesOf(work);
  let failure: Failure | undefined;
  if (fixes.files.length > 0) {
    const exit = await interruptible(work.output, async (running) => {
      const written = await writeFileEdits(fixes.files, { directory: work.directory, texts, work: running });
      if (!written.ok) failure = written.error;
      return exitCodes.passed;
    });
    if (failure) return { ok: false, error: failure };
    if (exit !== exitCodes.passed) return { ok: false, error: { code: 'interrupted', message: '没有写入任何修改 / no fix was written' } };
  }
  const names = fixes.files.map(({ uri }) => uri).join(', ');
  const count = fixes.applied.length;
  say(work, count === 0 ? { zh: '没有可以直接采用的修改', en: 'no fix that needs no choice' } : { zh: `已修正 ${count} 处，写入 ${names}`, en: `${count} fixed, written: ${names}` });
  sayRefused(work, fixes);
  return ok(work.files.map((file) => contentAfter(file, { texts, fixes })));
}

/** Shows what `makeFixes` would write, as a unified diff, and writes nothing. The engine holds the fixed texts afterwards. */
export function showFixes(work: FixWork): void {
  const texts = new Map(planTextsOf(work.files).map(({ uri, text }) => [uri, text]));
  const fixes = fixesOf(work);
  work.output.out(fixes.files.map((file) => unifiedDiff(file.uri, texts.get(file.uri)!, file)).join(''));
  const count = fixes.applied.length;
  say(work, { zh: `试运行，没有写入：可直接修正 ${count} 处，涉及 ${fixes.files.length} 个文件`, en: `dry run, nothing written: ${count} to fix in ${fixes.files.length} files` });
  sayRefused(work, fixes);
}

function fixesOf({ engine, narrow }: FixWork): SafeFixes {
  const fixes = applySafeFixes(engine, (report) => narrow(report).findings);
  return { ...fixes, files: fixes.files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)) };
}

function contentAfter(file: FileInput, { texts, fixes }: { readonly texts: readonly PlanText[]; readonly fixes: SafeFixes }): FileInput {
  const edit = fixes.files.find(({ uri }) => uri === file.uri);
  const before = texts.find(({ uri }) => uri === file.uri);
  if (!edit || !before) return file;
  const text = applySpanEdits(before.text, edit.edits);
  return { uri: file.uri, content: new TextEncoder().encode(before.hasMark ? `\ufeff${text}` : text) };
}

const reasons: Readonly<Record<RefusedFix['why'], Bilingual>> = {
  doesNotApply: { zh: '文件现在的写法不便自动修改', en: 'the text does not take it' },
  doesNotClear: { zh: '改后意见仍在', en: 'the finding would still be there' },
  bringsError: { zh: '改后会出现新的错误', en: 'it would bring a new error' },
};

function sayRefused(work: FixWork, { refused }: SafeFixes): void {
  for (const { finding, fix, why, brings } of refused) {
    const { line, character } = finding.range.start;
    const place = `${finding.uri}:${line + 1}:${character + 1}`;
    const [zh, en] = [fix.title.zh, fix.title.en];
    const reason = { zh: reasons[why].zh + (brings ? `（${brings.rule}：${brings.message.zh}）` : ''), en: reasons[why].en + (brings ? ` (${brings.rule}: ${brings.message.en})` : '') };
    say(work, { zh: `没有采用 ${place} 的“${zh}”：${reason.zh}`, en: `left ${place} alone, "${en}": ${reason.en}` });
  }
}

function say({ output, locale }: FixWork, text: Bilingual): void {
  output.note(`plansmith: ${localize(text, locale)}`);
}
