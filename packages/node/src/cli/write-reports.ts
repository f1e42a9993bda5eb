import { localize, ok, type Failure, type Locale, type Result } from '@plansmith/base';
import { formatJson, type Engine } from '@plansmith/engine';
import { formatPretty, type CheckReport } from '@plansmith/rules';
import { interruptible } from './interruptible.ts';
import { exitCodes, type Output } from './output.ts';
import type { ReportFormatName, ReportRequest } from './report-arguments.ts';
import type { ReportTarget } from './report-files.ts';
import { reviewFacts, type ReviewFactsInput } from './review-facts.ts';
import { writeTogether } from './vector-files.ts';

export interface ReportWork extends ReviewFactsInput {
  readonly engine: Engine;
  /** What every format tells. */
  readonly report: CheckReport;
  readonly reports: readonly ReportRequest[];
  /** One for each report that has a file, in their order. */
  readonly targets: readonly ReportTarget[];
  readonly locale: Locale;
  readonly output: Output;
}

type Writer = (toTerminal: boolean) => string | Uint8Array;

/**
 * Makes every report from one record of the check, writes the files together, and then gives standard output its own; where that gets none, the verdict
 * is noted. Nothing is printed when a file cannot be written.
 */
export async function writeReports(work: ReportWork): Promise<Result<void, Failure>> {
  const { report, reports, targets, locale, output } = work;
  const writers = await writersOf(work);
  const files = reports.filter(({ file }) => file !== undefined);
  const content = files.map(({ format }) => bytesOf(writers.get(format)!(false)));
  let failure: Failure | undefined;
  if (files.length > 0) {
    const exit = await interruptible(output, async ({ signal }) => {
      const written = await writeTogether(targets.map((target, index) => ({ ...target, chunks: [content[index]!] })), signal);
      if (!written.ok) failure = written.error;
      return exitCodes.passed;
    });
    if (failure) return { ok: false, error: failure };
    if (exit !== exitCodes.passed) return { ok: false, error: { code: 'interrupted', message: '报告没有写 / no report was written' } };
  }
  for (const { format, file } of reports) {
    if (file === undefined) output.out(writers.get(format)!(true) as string);
    else output.note(`已写出 ${format}：${file} / wrote ${format}: ${file}`);
  }
  if (reports.every(({ file }) => file !== undefined)) {
    const { checkVerdictText } = await import('@plansmith/engine/report');
    output.note(localize(checkVerdictText(report), locale));
  }
  return ok(undefined);
}

async function writersOf(work: ReportWork): Promise<ReadonlyMap<ReportFormatName, Writer>> {
  const { engine, report, reports, locale, output } = work;
  const wanted = new Set(reports.map(({ format }) => format));
  const writers = new Map<ReportFormatName, Writer>([
    ['json', () => formatJson(report)],
    ['pretty', (toTerminal) => formatPretty(report, (uri) => engine.text(uri), { locale, color: toTerminal && output.color })],
  ]);
  // Git, hashes and the formats are work that most checks do without.
  if ([...wanted].every((format) => writers.has(format))) return writers;
  const { reportFormats, writeReview } = await import('@plansmith/engine/report');
  const formats = reportFormats.map(({ id }) => id).filter((id) => wanted.has(id));
  for (const [id, content] of await writeReview(engine, await reviewFacts(work), { formats, report })) writers.set(id, () => content);
  return writers;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
