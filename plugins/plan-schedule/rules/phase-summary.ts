import { evaluationDueRule } from '../core/evaluation-due.ts';
import { pilotPhases } from '../core/phases.ts';

export const phaseSummary = evaluationDueRule({
  meta: {
    id: 'schedule/phase-summary',
    title: { zh: '试点总结报告按期定稿', en: 'The closing report is final in time' },
    source: { citation: 'S IV(5)', certainty: 'A' },
  },
  phase: pilotPhases.summary,
  evaluationType: 'final',
  report: { zh: '试点总结报告', en: 'the closing report' },
});
