import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { createEngine, type RuleListing } from '@plansmith/engine';
import type { CommandContext } from './command-context.ts';

/** Every rule of the bundled plugins, ordered by id. */
export async function listRules({ loadPlugins, version }: Pick<CommandContext, 'loadPlugins' | 'version'>): Promise<readonly RuleListing[]> {
  const engine = createEngine({ version, plugins: await loadPlugins() });
  const rules = engine.rules();
  engine.dispose();
  return rules;
}

/** The rule of an id; the failure names the rules that come closest. */
export async function findRule(id: string, context: Pick<CommandContext, 'loadPlugins' | 'version'>): Promise<Result<RuleListing, Failure>> {
  const rules = await listRules(context);
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule) return ok(rule);
  const near = nearest(
    id,
    rules.map(({ meta }) => meta.id),
  );
  const zh = near.length > 0 ? `没有规则 ${id}，相近的有 ${near.join('、')}` : `没有规则 ${id}`;
  const en = near.length > 0 ? `there is no rule ${id}; close to it: ${near.join(', ')}` : `there is no rule ${id}`;
  return fail({ code: 'unknownRule', message: `${zh}；全部规则见 plansmith rules / ${en}; plansmith rules lists all` });
}

/** Ids that share a word with what was typed, or differ from it by a few letters; at most three, best first. */
function nearest(id: string, candidates: readonly string[]): readonly string[] {
  const words = id.toLowerCase().split(/[/-]/).filter((word) => word.length > 2);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(id.toLowerCase(), candidate), shared: words.filter((word) => candidate.includes(word)).length }))
    .filter(({ distance, shared }) => shared > 0 || distance <= 3)
    .toSorted((a, b) => a.distance - b.distance || b.shared - a.shared)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
