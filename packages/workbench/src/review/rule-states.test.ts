import type { RuleEntry } from '@plansmith/engine';
import type { RuleLogEntry } from '@plansmith/rules';
import { expect, it } from 'vitest';
import { groupRules, matchesRule } from './rule-states.ts';

const entry = (id: string, change: Partial<RuleEntry> = {}): RuleEntry => ({ id, title: { zh: `规则 ${id}`, en: `Rule ${id}` }, plugin: 'one', severity: 'error', source: { citation: 'S III(2)7', certainty: 'A' }, lacksInput: false, ...change });
const log = (rule: string, change: Partial<RuleLogEntry> = {}): RuleLogEntry => ({ rule, documents: 3, errors: 0, warnings: 0, infos: 0, undecided: 0, waived: 0, consequences: 0, ...change });
const plugins = [
  { id: 'two', title: { zh: '二', en: 'Two' } },
  { id: 'one', title: { zh: '一', en: 'One' } },
];

it.each<[string, RuleLogEntry | undefined, Partial<RuleEntry>]>([
  ['error', log('a/b', { errors: 1, undecided: 2 }), {}],
  ['warning', log('a/b', { warnings: 1, undecided: 1 }), {}],
  ['undecided', log('a/b', { undecided: 1, infos: 1 }), {}],
  ['input', log('a/b', { undecided: 1, documents: 0 }), { lacksInput: true }],
  ['info', log('a/b', { infos: 1, waived: 1 }), {}],
  ['waived', log('a/b', { waived: 1 }), {}],
  ['passed', log('a/b', { consequences: 2 }), {}],
  ['nothing', log('a/b', { documents: 0 }), {}],
  ['leftOut', undefined, {}],
])('is %s', (state, entryOfLog, change) => {
  const [group] = groupRules({ rules: [entry('a/b', change)], log: entryOfLog ? [entryOfLog] : [], plugins });
  expect(group!.lines[0]!.state).toBe(state);
});

it('lists the rules of each plugin, the worst first, plugins in their order', () => {
  const rules = [entry('a/c'), entry('a/b'), entry('a/a', { plugin: 'two' }), entry('a/d')];
  const groups = groupRules({ rules, log: [log('a/a'), log('a/b'), log('a/c'), log('a/d', { waived: 1, errors: 1 })], plugins: [...plugins, { id: 'three', title: { zh: '三', en: 'Three' } }] });
  expect(groups.map(({ plugin, lines, withFindings }) => [plugin, withFindings, ...lines.map(({ rule, findings }) => `${rule.id} ${findings}`)])).toEqual([
    ['two', 0, 'a/a 0'],
    ['one', 1, 'a/d 2', 'a/b 0', 'a/c 0'],
  ]);
});

it('finds a rule by every word, in either language', () => {
  expect(matchesRule(entry('indicator/far'), '规则 FAR')).toBe(true);
  expect(matchesRule(entry('indicator/far'), 'rule iii(2)')).toBe(true);
  expect(matchesRule(entry('indicator/far'), 'far density')).toBe(false);
  expect(matchesRule(entry('indicator/far'), '')).toBe(true);
});
