import type { Path } from '@plansmith/base';
import type { ListRecord } from '@plansmith/document';
import type { DocumentProblems, DocumentView, RecordCheck, RuleContext } from './rule.ts';

/** Where a rule's context takes its values from. Every function must read through signals, so that reads are tracked. */
export interface ContextHost<Model> {
  readonly model: Model;
  asOf(): string | undefined;
  document(uri: string): DocumentView;
  problems(uri: string): DocumentProblems;
  /** How many groups of neighbouring records a list of a document has. */
  recordGroupCount(uri: string, list: Path): number;
  /** The usable records of a group; none of one that is not there. */
  recordGroup(uri: string, list: Path, index: number): readonly ListRecord[];
}

/** A document that is read when it is looked at: who reads a record of it alone, or nothing, does not depend on all of it. */
export function documentView<Model>(host: Pick<ContextHost<Model>, 'document'>, uri: string): DocumentView {
  return {
    uri,
    get kind() {
      return host.document(uri).kind;
    },
    get value() {
      return host.document(uri).value;
    },
  };
}

/** What becomes of what a rule says. */
export interface RuleAnswers<Model> extends Pick<RuleContext<Model>, 'report' | 'undecided' | 'demand'> {
  /** Whether what the records of a list have is known already, or told otherwise: where not, they are checked one after the other. */
  readonly keptFindings?: (list: Path, check: RecordCheck<Model>) => boolean;
  waivers(): RuleContext<Model>['waivers'];
}

/** What a rule is given of the plan, read when the rule reads it. */
export function ruleContext<Model>(host: ContextHost<Model>, document: DocumentView, told: RuleAnswers<Model>): RuleContext<Model> {
  const context: RuleContext<Model> = {
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
    forEachRecord(list, check) {
      if (told.keptFindings?.(list, check)) return;
      const count = host.recordGroupCount(document.uri, list);
      for (let index = 0; index < count; index++) for (const record of host.recordGroup(document.uri, list, index)) check(context, record);
    },
    ...(told.demand && { demand: told.demand }),
  };
  return context;
}
