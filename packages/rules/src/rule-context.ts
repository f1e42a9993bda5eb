import type { DocumentProblems, DocumentView, RuleContext } from './rule.ts';

/** Where a rule's context takes its values from. Every function must read through signals, so that reads are tracked. */
export interface ContextHost<Model> {
  readonly model: Model;
  asOf(): string | undefined;
  problems(uri: string): DocumentProblems;
}

/** What a rule is given of the plan, read when the rule reads it; `told` is what becomes of what the rule says. */
export function ruleContext<Model>(host: ContextHost<Model>, document: DocumentView, told: Pick<RuleContext<Model>, 'report' | 'undecided' | 'demand'> & { waivers(): RuleContext<Model>['waivers'] }): RuleContext<Model> {
  return {
    document,
    model: host.model,
    get problems() {
      return host.problems(document.uri);
    },
    get asOf() {
      return host.asOf();
    },
    get waivers() {
      return told.waivers();
    },
    report: told.report,
    undecided: told.undecided,
    ...(told.demand && { demand: told.demand }),
  };
}
