import { fail, ok, type Result } from '@plansmith/base';
import { reportFormats, type ReportFormat } from '@plansmith/engine/report-formats';
import type { WordsFailure } from './exchange-arguments.ts';

/** Options of `plansmith check` about what it writes, where, and how much it tells of itself. */
export const reportOptions = { format: 'value', out: 'value', stats: 'flag' } as const;

export type ReportFormatName = 'pretty' | 'json' | ReportFormat['id'];

/** One report to make; without a file it goes to standard output. */
export interface ReportRequest {
  readonly format: ReportFormatName;
  readonly file: string | undefined;
}

const formatNames: readonly ReportFormatName[] = ['pretty', 'json', ...reportFormats.map(({ id }) => id)];

const extensions: readonly (readonly [string, ReportFormatName])[] = [
  ...reportFormats.flatMap(({ id, extensions: own }) => own.map((extension) => [extension, id] as const)),
  ['.json', 'json'],
  ['.txt', 'pretty'],
];

/** Files that a plan is made of: no report is written under such a name. */
const planFile = /\.(ya?ml|fgb)$/i;

/**
 * Reads `--format` and `--out` in the order they were given: an `--out FILE` takes the `--format` right before it, and goes by its extension where
 * there is none; a `--format` without an `--out` behind it goes to standard output, which takes one. Without either it is `pretty`.
 */
export function readReports(given: readonly { readonly name: string; readonly value: string }[]): Result<readonly ReportRequest[], WordsFailure> {
  const reports: ReportRequest[] = [];
  let waiting: ReportFormatName | undefined;
  for (const { name, value } of given) {
    if (name === 'format') {
      const format = formatNames.find((known) => known === value);
      if (!format) return fail({ zh: `--format 只能是 ${formatNames.join('、')}，不是 ${value}`, en: `--format is one of ${formatNames.join(', ')}, not ${value}` });
      if (waiting !== undefined) reports.push({ format: waiting, file: undefined });
      waiting = format;
    } else if (name === 'out') {
      if (planFile.test(value)) return fail({ zh: `报告不能写成规划文件 ${value}`, en: `a report cannot be written as a file of the plan, ${value}` });
      const format = waiting ?? formatOf(value);
      if (!format) return fail({ zh: `不能从文件名 ${value} 看出格式，请在 --out 前加 --format`, en: `the name ${value} tells no format: put --format before --out` });
      reports.push({ format, file: value });
      waiting = undefined;
    }
  }
  if (waiting !== undefined) reports.push({ format: waiting, file: undefined });
  if (reports.length === 0) reports.push({ format: 'pretty', file: undefined });
  const shown = reports.filter(({ file }) => file === undefined);
  if (shown.length > 1) {
    const names = shown.map(({ format }) => format);
    return fail({ zh: `标准输出只能写一种格式，不能同时写 ${names.join('、')}；其余请加 --out 文件`, en: `standard output takes one format, not ${names.join(' and ')}: give the others an --out FILE` });
  }
  const binary = shown.find(({ format }) => reportFormats.some(({ id, isBinary }) => id === format && isBinary));
  if (binary) return fail({ zh: `${binary.format} 需要 --out 文件`, en: `${binary.format} needs an --out FILE` });
  return ok(reports);
}

function formatOf(file: string): ReportFormatName | undefined {
  const name = file.toLowerCase();
  return extensions.find(([extension]) => name.endsWith(extension))?.[1];
}
