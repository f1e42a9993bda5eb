import { evaluationDueRule } from '../core/evaluation-due.ts';
import { pilotPhases } from '../core/phases.ts';

export const phaseMidterm = evaluationDueRule({
  meta: {
    id: 'schedule/phase-midterm',
    title: { zh: '中期评估报告按期定稿', en: 'The mid-term evaluation is final in time' },
    source: { citation: 'S IV(3)', certainty: 'A' },
  },
  phase: pilotPhases.midterm,
  evaluationType: 'midterm',
  report: { zh: '中期评估报告', en: 'the mid-term evaluation' },
});
