import { reasonFor, type KnownFields } from './known-fields.ts';
import { caughtPct, type ScoreBoard, type Tally } from './score.ts';

interface Run {
  readonly seconds: number;
  readonly runs: number;
  readonly perField: number;
  readonly held: { readonly caught: number; readonly missed: number };
  readonly missedHeld: readonly string[];
}

const groups: readonly { readonly title: string; readonly changes: readonly string[] }[] = [
  { title: 'Numbers', changes: ['×1.01', '×1.1', '×10', '+1 ulp', '−'] },
  { title: 'Dates', changes: ['+1 day', '+1 year'] },
  { title: 'Codes', changes: ['sibling'] },
  { title: 'References', changes: ['other id'] },
  { title: 'Booleans', changes: ['not'] },
  { title: 'Vertices', changes: ['+5 m', '+100 m'] },
];

/** The whole score as a page: targets, a table for each type of value, and what is not caught with the reason. */
export function scoreTable(board: ScoreBoard, known: KnownFields, run: Run): string {
  const lines = [
    '# What the rules notice · 变异测试',
    '',
    'Written by `npm run mutate`: one authored value of the clean sample is made wrong, the engine runs incrementally, and a finding that was not there before counts as caught, except that an approved document was changed (`governance/approval-lock` notices every change). Cells are caught / undecided / not caught. “Where something constrains it” leaves out what `bench/mutation/known-fields.yaml` excuses, field by field and change by change, with a reason: those stand in the last table, and what is missed without a reason is marked there as a missing rule.',
    '',
    ...targets(board, known, run),
  ];
  for (const { title, changes } of groups) {
    const fields = board.fields().filter((field) => changes.some((change) => board.tally(field, change)));
    if (fields.length === 0) continue;
    lines.push('', `## ${title}`, '', `| Field | ${changes.join(' | ')} |`, `|---|${'---|'.repeat(changes.length)}`);
    for (const field of fields) lines.push(`| \`${field}\` | ${changes.map((change) => cell(board.tally(field, change))).join(' | ')} |`);
  }
  return `${[...lines, ...unnoticed(board, known)].join('\n')}\n`;
}

function targets(board: ScoreBoard, known: KnownFields, run: Run): readonly string[] {
  const rows = groups.flatMap(({ changes }) => changes).map((change) => {
    const all = board.total([change]);
    const constrained = board.total([change], (field) => reasonFor(known, field, change) === undefined);
    return `| ${change} | ${count(all)} | ${percent(all)} | ${count(constrained)} | ${percent(constrained)} |`;
  });
  const heldAll = run.held.caught + run.held.missed;
  return [
    '| Change | All | Caught | Where something constrains it | Caught |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `Numbers in an identity, changed by more than its tolerance: ${run.held.caught} of ${heldAll} noticed.`,
    ...run.missedHeld.map((line) => `- ${line}`),
    '',
    Number.isFinite(run.perField) ? `At most ${run.perField} values of each field in each file.` : 'Every value.',
  ];
}

function unnoticed(board: ScoreBoard, known: KnownFields): readonly string[] {
  const lines = ['', '## Not caught', '', '| Field | Change | Why |', '|---|---|---|'];
  for (const field of board.fields()) {
    const missed = groups.flatMap(({ changes }) => changes).filter((change) => (board.tally(field, change)?.missed ?? 0) > 0);
    const byReason = new Map<string, string[]>();
    for (const change of missed) {
      const reason = reasonFor(known, field, change) ?? '**no reason known**';
      byReason.set(reason, [...(byReason.get(reason) ?? []), change]);
    }
    for (const [reason, changes] of byReason) lines.push(`| \`${field}\` | ${changes.join(', ')} | ${reason} |`);
  }
  return lines;
}

function cell(tally: Tally | undefined): string {
  return tally ? `${tally.caught} / ${tally.undecided} / ${tally.missed}` : '';
}

function count({ caught, undecided, missed }: Tally): number {
  return caught + undecided + missed;
}

function percent(tally: Tally): string {
  return count(tally) === 0 ? '' : `${caughtPct(tally).toFixed(1)} %`;
}
