import type { Bilingual } from '@plansmith/base';
import { isSuperseded, recordsIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';

/** Lists of tasks, and the keys that name the bodies in charge. */
const taskLists: Readonly<Record<string, { readonly list: string; readonly id: string; readonly lead: string }>> = {
  workspace: { list: 'taskRegister', id: 'no', lead: 'leadDept' },
  annualPlan: { list: 'tasks', id: 'id', lead: 'lead' },
};

const names = {
  lead: { zh: '牵头（责任）单位', en: 'lead body' },
  joint: { zh: '配合部门', en: 'joint bodies' },
} satisfies Record<string, Bilingual>;

export const departments: PlanRule = {
  meta: {
    id: 'governance/departments',
    title: { zh: '任务写明牵头和配合部门', en: 'Tasks name their lead and joint bodies' },
    severity: 'info',
    scope: 'document',
    kinds: Object.keys(taskLists),
    messages: { missing: { zh: '任务 {task} 没有写明{what}', en: 'Task {task} does not name its {what}' } },
    source: { citation: 'S V', certainty: 'A text' },
  },
  check({ document, report }) {
    const row = document.kind === undefined ? undefined : taskLists[document.kind];
    if (!row || isSuperseded(document)) return;
    for (const { index, record } of recordsIn(document, row.list)) {
      const given = (record as Readonly<Record<string, unknown>>)[row.id];
      const task = given === undefined ? String(index + 1) : String(given);
      const missing = (key: string, what: Bilingual): void => report({ messageId: 'missing', path: [row.list, index, key], subject: `${task} ${key}`, data: { task, what } });
      if ((textAt(record, row.lead) ?? '').trim() === '') missing(row.lead, names.lead);
      const joint = recordsIn(document, row.list, index, 'jointDepts');
      if (!joint.some(({ record: body }) => typeof body === 'string' && body.trim() !== '')) missing('jointDepts', names.joint);
    }
  },
};
