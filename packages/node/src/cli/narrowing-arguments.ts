import { fail, ok, type Result } from '@plansmith/base';
import type { WordsFailure } from './exchange-arguments.ts';

/** Options of `plansmith check` about which findings it tells, and what it does about them. */
export const narrowingOptions = { baseline: 'value', 'write-baseline': 'optional', changed: 'optional', fix: 'flag', 'dry-run': 'flag' } as const;

export interface NarrowingRequest {
  /** File whose findings are known. */
  readonly baseline: string | undefined;
  /** File that takes the present findings as its baseline; `default` for the usual one. */
  readonly writeBaseline: { readonly file: string } | 'default' | undefined;
  /** Revision since which changes are looked at. */
  readonly changed: string | undefined;
  /** `show`: the safe fixes are shown, not made. */
  readonly fix: 'make' | 'show' | undefined;
}

/** Files that a plan is made of: a baseline under such a name would be taken for one. */
const planFile = /\.(ya?ml|geojson|fgb)$/i;

/** Reads the words about findings; `hasReports` says whether others ask for reports by name. */
export function readNarrowing(
  given: { readonly values: ReadonlyMap<string, readonly string[]>; readonly flags: ReadonlySet<string> },
  { hasReports }: { readonly hasReports: boolean },
): Result<NarrowingRequest, WordsFailure> {
  const value = (name: string): string | undefined => given.values.get(name)?.at(-1);
  const baseline = value('baseline');
  const written = value('write-baseline');
  const writeBaseline = written !== undefined ? { file: written } : !given.flags.has('write-baseline') ? undefined : baseline !== undefined ? { file: baseline } : 'default';
  const changed = value('changed') ?? (given.flags.has('changed') ? 'HEAD' : undefined);
  const dryRun = given.flags.has('dry-run');
  const planName = [baseline, written].find((file) => file !== undefined && planFile.test(file));
  if (planName !== undefined) return fail({ zh: `基线不能写成规划文件 ${planName}，请用 .json`, en: `a baseline cannot be a file of the plan, ${planName}: use .json` });
  if (dryRun && !given.flags.has('fix')) return fail({ zh: '--dry-run 要和 --fix 一起用', en: '--dry-run goes with --fix' });
  if (dryRun && hasReports) return fail({ zh: '--dry-run 只写出改动，不能同时要 --format 或 --out', en: '--dry-run writes the changes alone: no --format, no --out' });
  if (dryRun && writeBaseline !== undefined) return fail({ zh: '--dry-run 不写文件，不能同时用 --write-baseline', en: '--dry-run writes nothing: no --write-baseline' });
  return ok({ baseline, writeBaseline, changed, fix: given.flags.has('fix') ? (dryRun ? 'show' : 'make') : undefined });
}
