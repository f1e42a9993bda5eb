import { dateOrderMessages, dateOrderReport, isSuperseded, ownDesign, recordsIn, stepsOutOfOrder, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';

export const documentDates: PlanRule = {
  meta: {
    id: 'schema/document-dates',
    title: { zh: '文档的批准日期一致，变更记录按时间先后', en: 'A document has one day of approval, and its changes stand in order of time' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      approvalDiffers: {
        zh: '{object} 的批准日期（approvedDate）为 {header}，审批信息（approval.date）却是 {approval}',
        en: '{object} has {header} as its day of approval (approvedDate), its approval {approval} (approval.date)',
      },
      ...dateOrderMessages,
    },
    source: ownDesign,
    fixable: true,
  },
  check({ document, report }) {
    if (document.kind === undefined || isSuperseded(document)) return;
    const { uri, value } = document;
    const object = textAt(value, 'id') ?? uri;
    const header = textAt(value, 'approvedDate');
    const approval = textAt(value, 'approval', 'date');
    if (header !== undefined && approval !== undefined && header !== approval) {
      report({
        messageId: 'approvalDiffers',
        path: ['approval', 'date'],
        subject: object,
        data: { object, header, approval },
        related: [{ message: { zh: `批准日期 ${header}`, en: `approved on ${header}` }, uri, path: ['approvedDate'] }],
        fixes: [
          { title: { zh: `审批日期改为 ${header}`, en: `Set the approval to ${header}` }, edits: [{ uri, operation: { op: 'set', path: ['approval', 'date'], value: header } }] },
          { title: { zh: `批准日期改为 ${approval}`, en: `Set the day of approval to ${approval}` }, edits: [{ uri, operation: { op: 'set', path: ['approvedDate'], value: approval } }] },
        ],
      });
    }
    const steps = recordsIn(document, 'changeLog').map(({ index, record }) => ({
      label: { zh: `第 ${index + 1} 条变更`, en: `change ${index + 1}` },
      date: textAt(record, 'date'),
      uri,
      path: ['changeLog', index, 'date'],
    }));
    for (const wrong of stepsOutOfOrder(steps)) report(dateOrderReport(object, wrong, { subject: `${object} ${wrong.later.path[1]}` }));
  },
};
