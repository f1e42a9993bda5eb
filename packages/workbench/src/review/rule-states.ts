import { compareText, type Bilingual } from '@plansmith/base';
import type { RuleEntry } from '@plansmith/engine';
import type { RuleLogEntry } from '@plansmith/rules';

/**
 * What a rule came to in a check: the worst of its findings; `input`: it could not run; `nothing`: there was nothing for it to look at;
 * `leftOut`: it was not asked.
 */
export type RuleState = 'error' | 'warning' | 'info' | 'undecided' | 'input' | 'waived' | 'passed' | 'nothing' | 'leftOut';

/** The worst first. */
export const ruleStates: readonly RuleState[] = ['error', 'warning', 'undecided', 'input', 'info', 'waived', 'passed', 'nothing', 'leftOut'];

export interface RuleLine {
  readonly rule: RuleEntry;
  readonly state: RuleState;
  /** Documents that it ran on. */
  readonly documents: number;
  /** Findings of its own, waived ones too. */
  readonly findings: number;
}

export interface RuleGroup {
  readonly plugin: string;
  readonly title: Bilingual;
  /** The worst first, then by id. */
  readonly lines: readonly RuleLine[];
  /** How many of them have a finding that is not waived. */
  readonly withFindings: number;
}

function stateOf(log: RuleLogEntry | undefined, { lacksInput }: RuleEntry): RuleState {
  if (!log) return 'leftOut';
  if (log.errors > 0) return 'error';
  if (log.warnings > 0) return 'warning';
  if (lacksInput) return 'input';
  if (log.undecided > 0) return 'undecided';
  if (log.infos > 0) return 'info';
  if (log.waived > 0) return 'waived';
  return log.documents === 0 ? 'nothing' : 'passed';
}

/** The rules of each plugin, in the order of the plugins, with what they did in a check. Plugins without rules are left out. */
export function groupRules(options: { readonly rules: readonly RuleEntry[]; readonly log: readonly RuleLogEntry[]; readonly plugins: readonly { readonly id: string; readonly title: Bilingual }[] }): readonly RuleGroup[] {
  const logs = new Map(options.log.map((entry) => [entry.rule, entry]));
  return options.plugins.flatMap(({ id, title }): RuleGroup[] => {
    const lines = options.rules
      .filter(({ plugin }) => plugin === id)
      .map((rule): RuleLine => {
        const log = logs.get(rule.id);
        return { rule, state: stateOf(log, rule), documents: log?.documents ?? 0, findings: log ? log.errors + log.warnings + log.infos + log.undecided + log.waived : 0 };
      })
      .toSorted((a, b) => ruleStates.indexOf(a.state) - ruleStates.indexOf(b.state) || compareText(a.rule.id, b.rule.id));
    if (lines.length === 0) return [];
    return [{ plugin: id, title, lines, withFindings: lines.filter(({ state, findings }) => findings > 0 && state !== 'waived').length }];
  });
}

/** Whether a rule has every word of a filter in its id, titles or source. Case does not matter. */
export function matchesRule({ id, title, source }: RuleEntry, filter: string): boolean {
  const text = [id, title.zh, title.en, source.citation].join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
