import { fail, ok, type Locale, type Result } from '@plansmith/base';
import type { GivenWords, WordsFailure } from './exchange-arguments.ts';

/** Options of `plansmith new`: see `arguments.ts`. */
export const newShapes = {
  new: { positionals: 2, options: { id: 'value', title: 'value', 'as-of': 'value', 'dry-run': 'flag', json: 'flag', lang: 'value' } },
} as const;

export interface NewCommand {
  readonly command: 'new';
  /** As typed: a kind's name or Chinese title. */
  readonly kind: string;
  readonly directory: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** A day, or what was given in its place. */
  readonly asOf: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly locale: Locale;
}

export function readNewCommand({ positionals, values, flags }: GivenWords, locale: Locale): Result<NewCommand, WordsFailure> {
  const last = (option: string): string | undefined => values.get(option)?.at(-1);
  const [kind, directory] = positionals;
  if (kind === undefined) return fail({ zh: 'new 需要文档类型，例如 projectEntry', en: 'new needs a kind of document, such as projectEntry' });
  const title = last('title');
  if (title !== undefined && (title.length < 2 || title.length > 80)) return fail({ zh: '--title 需要 2 至 80 个字', en: '--title needs 2 to 80 characters' });
  return ok({ command: 'new', kind, directory: directory ?? '.', id: last('id'), title, asOf: last('as-of'), dryRun: flags.has('dry-run'), json: flags.has('json'), locale });
}
