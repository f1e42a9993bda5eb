import type { Path } from '@plansmith/base';
import { listText, type PlanRule } from '@plansmith/plugin/rule-kit';

/** The type of funds that are loans, as the schema names it. */
const loanType = '银行贷款';

/** A loan of a project, and the place that names it. */
interface Loan {
  readonly project: string;
  readonly uri: string;
  readonly path: Path;
}

export const loanEarmark: PlanRule = {
  meta: {
    id: 'finance/loan-earmark',
    title: { zh: '再开发贷款对应到项目', en: 'Redevelopment loans belong to one project' },
    severity: 'warning',
    scope: 'workspace',
    kinds: [],
    messages: {
      unnamed: {
        zh: '{project} 的银行贷款没有贷款编号（docNo），无法确认专款专用',
        en: "{project}: the loan has no number (docNo), so that it is the project's own cannot be told",
      },
      spread: {
        zh: '贷款 {loan} 同时列在 {project} 和 {others} 名下，应一笔贷款对应一个项目',
        en: 'Loan {loan} stands under {project} and {others}; a loan belongs to one project',
      },
    },
    source: { citation: 'S III(6)23', certainty: 'A text' },
  },
  check({ model, report }) {
    const byNumber = new Map<string, Loan[]>();
    for (const { id: project, uri, value } of model.projects()) {
      if (value.stage === 'cancelled') continue;
      for (const [index, source] of (value.sources ?? []).entries()) {
        if (source?.type !== loanType) continue;
        const { docNo } = source;
        const path = ['sources', index, 'docNo'];
        // A project that is only planned has not signed for its loan.
        if (docNo === undefined) {
          if (value.stage === 'implementing' || value.stage === 'completed') report({ messageId: 'unnamed', uri, path, subject: project, data: { project } });
        } else byNumber.set(docNo, [...(byNumber.get(docNo) ?? []), { project, uri, path }]);
      }
    }
    for (const [loan, all] of byNumber) {
      for (const own of all) {
        const others = all.filter(({ project }) => project !== own.project);
        if (others.length === 0) continue;
        report({
          messageId: 'spread',
          uri: own.uri,
          path: own.path,
          subject: `${own.project} ${loan}`,
          data: { loan, project: own.project, others: listText(others.map(({ project }) => project)) },
          related: others.map(({ project, uri, path }) => ({ message: { zh: `${project} 的贷款`, en: `loan of ${project}` }, uri, path })),
        });
      }
    }
  },
};
