import { isSuperseded, listText, neededNumber, numberAt, ownDesign, parameterLabel, recordsIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';

export const taskRegister: PlanRule = {
  meta: {
    id: 'governance/task-register',
    title: { zh: '任务清单逐项齐全，引用的任务在清单里', en: 'The register has every task once, and those referred to' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace', 'annualPlan', 'policyPack'],
    needs: { parameters: ['pilot.taskCount'] },
    messages: {
      missing: { zh: '任务清单缺少第 {numbers} 项，实施方案共 {count} 项任务', en: 'The register lacks tasks {numbers}; the implementation plan has {count}' },
      twice: { zh: '任务清单中第 {number} 项出现了不止一次', en: 'The register has task {number} more than once' },
      outside: { zh: '{object} 的任务序号为 {number}，实施方案只有 {count} 项任务', en: '{object} names task {number}; the implementation plan has {count}' },
    },
    source: { ...ownDesign, note: { zh: '26 项任务见于 S III（A）', en: 'that there are 26 tasks is seen in S III (A)' } },
  },
  check({ document, model, report }) {
    if (isSuperseded(document)) return;
    const count = neededNumber(model, 'pilot.taskCount');
    const limit = { label: parameterLabel(count), value: count.value, unit: 'count', role: 'limit' as const, uri: count.uri, path: count.path };
    const lists = { workspace: ['taskRegister', 'no'], annualPlan: ['tasks', 'taskNo'], policyPack: ['instruments', 'taskNo'] } as const;
    const [list, key] = lists[document.kind as keyof typeof lists];
    const seen = new Set<number>();
    for (const { index, record } of recordsIn(document, list)) {
      const number = numberAt(record, key);
      if (number === undefined) continue;
      const path = [list, index, key];
      const object = textAt(record, 'id') ?? textAt(record, 'title') ?? String(index + 1);
      if (number < 1 || number > count.value) report({ messageId: 'outside', path, subject: `${object} ${index}`, data: { object, number, count: count.value }, terms: [{ label: { zh: '任务序号', en: 'task' }, value: number, role: 'stored', uri: document.uri, path }, limit] });
      else if (document.kind === 'workspace' && seen.has(number)) report({ messageId: 'twice', path, subject: `${number} ${index}`, data: { number } });
      seen.add(number);
    }
    if (document.kind !== 'workspace') return;
    const missing = Array.from({ length: count.value }, (_, index) => index + 1).filter((number) => !seen.has(number));
    if (missing.length > 0) report({ messageId: 'missing', path: ['taskRegister'], at: 'key', subject: 'taskRegister', data: { numbers: listText(missing.map(String)), count: count.value }, terms: [limit] });
  },
};
