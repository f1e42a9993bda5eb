import { checkDay, daysBetween, dayLimitMessages, isDay, isSuperseded, limitTerms, neededNumber, recordsIn, stepIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { valueAt } from '@plansmith/base';

export const participation: PlanRule = {
  meta: {
    id: 'governance/participation',
    title: { zh: '规划草案经过公示，意见都有答复', en: 'Draft plans were published, and opinions answered' },
    severity: 'warning',
    scope: 'document',
    kinds: ['specialPlan', 'unitDetailedPlan'],
    needs: { parameters: ['participation.minDays'] },
    messages: {
      ...dayLimitMessages,
      missing: {
        zh: '{object} 状态为{status}，但没有公示记录（participation）',
        en: '{object} is {status} but has no record of its publication (participation)',
      },
      tooShort: {
        zh: '{object} 公示 {from} 至 {to} 共 {days} 天，少于 {limit} 天',
        en: '{object} was published from {from} to {to}, {days} days, which is less than {limit}',
      },
      noDates: { zh: '{object} 的公示没有起止日期，无法核对天数', en: '{object} has no first or last day of publication, so its length cannot be checked' },
      noOpinions: {
        zh: '{object} 没有写明公示收到的意见；没有收到的写 opinions: []',
        en: '{object} does not say which opinions came in; where there were none it says opinions: []',
      },
      unanswered: { zh: '{object} 的第 {number} 条意见没有答复', en: '{object}: opinion {number} has no reply' },
    },
    source: {
      citation: 'S V; EXPR art. 9-10, URPL art. 48',
      certainty: 'A',
      note: { zh: '公众参与见于原文；公示天数、不晚于批准为自行设定（C）', en: 'public participation is seen in the texts; its length, and that it ends before the approval, are our own (C)' },
    },
  },
  check(context) {
    const { document, report } = context;
    if (isSuperseded(document)) return;
    const object = textAt(document.value, 'id') ?? document.uri;
    if (valueAt(document.value, ['participation']) !== undefined) {
      checkTerm(context, object);
      checkOpinions(context, object);
      return;
    }
    const status = statusNames[textAt(document.value, 'status') ?? ''];
    if (status) report({ messageId: 'missing', path: ['participation'], subject: object, data: { object, status } });
  },
};

/** Statuses in which the publication is over. */
const statusNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  approved: { zh: '已批准', en: 'approved' },
  published: { zh: '已公布', en: 'published' },
};

function checkTerm(context: PlanRuleContext, object: string): void {
  const { document, model, report, undecided } = context;
  const first = stepIn(document, ['participation', 'from'], { zh: '公示开始', en: 'the first day of publication' });
  const last = stepIn(document, ['participation', 'to'], { zh: '公示结束', en: 'the last day of publication' });
  const approved = stepIn(document, ['approvedDate'], { zh: '批准日期', en: 'the day of approval' });
  checkDay(context, { object, subject: `${object} to`, step: last, notAfter: approved.date === undefined ? undefined : { ...approved, date: approved.date } });
  const [from, to] = [first.date, last.date];
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to)) {
    undecided({ messageId: 'noDates', path: ['participation'], subject: object, data: { object }, missing: [first, last].filter(({ date }) => date === undefined || !isDay(date)).map(({ uri, path }) => ({ uri, path })) });
    return;
  }
  const limit = neededNumber(model, 'participation.minDays');
  const days = daysBetween(from, to)! + 1;
  if (days >= limit.value) return;
  report({
    messageId: 'tooShort',
    path: last.path,
    subject: object,
    data: { object, from, to, days, limit: limit.value },
    terms: limitTerms({
      attribute: { zh: '公示天数', en: 'days of publication' },
      unit: 'day',
      value: days,
      inputs: [first, last].map(({ label, date, uri, path }) => ({ label, value: date!, role: 'input', uri, path })),
      limit: limit.value,
      side: 'atLeast',
      parameter: limit,
    }),
  });
}

function checkOpinions({ document, report }: PlanRuleContext, object: string): void {
  if (valueAt(document.value, ['participation', 'opinions']) === undefined) {
    report({ messageId: 'noOpinions', path: ['participation', 'opinions'], subject: object, data: { object } });
    return;
  }
  for (const { index, record } of recordsIn(document, 'participation', 'opinions')) {
    if ((textAt(record, 'reply') ?? '').trim() !== '') continue;
    report({ messageId: 'unanswered', path: ['participation', 'opinions', index], subject: `${object} ${index + 1}`, data: { object, number: index + 1 } });
  }
}
