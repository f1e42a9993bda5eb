import { asOfBound, checkDay, dayLimitMessages, isSuperseded, parameterBound, recordsIn, stepIn, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import { labels } from '../core/labels.ts';

export const evaluationRecord: PlanRule = {
  meta: {
    id: 'schedule/evaluation-record',
    title: { zh: '评估登记的日期和状态自洽', en: 'Days and status of registered evaluations agree' },
    severity: 'error',
    scope: 'document',
    kinds: ['workspace'],
    needs: { parameters: ['pilot.start'], asOf: true },
    messages: {
      ...dayLimitMessages,
      noReport: { zh: '{object} 已定稿，但没有报告日期', en: '{object} is final but has no date of report' },
      yearDiffers: { zh: '{object} 的报告日期为 {date}，与编号的年份不符', en: '{object}: the report is of {date}, which is not the year of the id' },
    },
    source: { citation: 'own design', certainty: 'C' },
  },
  check(context) {
    const { document, model, report } = context;
    if (isSuperseded(document)) return;
    const start = parameterBound(model, 'pilot.start', labels.pilotStart);
    for (const { index, record } of recordsIn(document, 'evaluations')) {
      const object = textAt(record, 'id') ?? String(index + 1);
      const path = ['evaluations', index];
      const cutoff = stepIn(document, [...path, 'cutoffDate'], { zh: '数据截止日', en: 'the cut-off' });
      const reported = stepIn(document, [...path, 'reportDate'], { zh: '报告日期', en: 'the date of the report' });
      checkDay(context, { object, subject: `${object} cutoff`, step: cutoff, notBefore: start, notAfter: reported.date === undefined ? asOfBound(context) : { ...reported, date: reported.date } });
      checkDay(context, { object, subject: `${object} report`, step: reported, notBefore: start, notAfter: asOfBound(context) });
      if (reported.date === undefined) {
        if (textAt(record, 'status') === 'final') report({ messageId: 'noReport', path: [...path, 'status'], subject: object, data: { object } });
      } else if (/^EV-\d{4}$/.test(object) && object.slice(3) !== reported.date.slice(0, 4)) {
        report({ messageId: 'yearDiffers', path: reported.path, subject: object, data: { object, date: reported.date } });
      }
    }
  },
};
