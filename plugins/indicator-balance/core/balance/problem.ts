import type { Bilingual } from '@plansmith/base';
import type { TaskContext } from '@plansmith/plugin';
import type { BalanceRequest } from '@plansmith/plugin/balance';
import type { RuleDemand } from '@plansmith/rules';
import { buildModel, type BalanceModel } from './linear-model.ts';
import { proposeTransfers } from './proposed-transfers.ts';
import type { Unanswerable } from './request-names.ts';

/** Makes the problem of a request, again when more demands are known. */
export interface ProblemMaker {
  /** What was not looked at although it was asked for. */
  readonly notes: readonly Bilingual[];
  make(more: readonly RuleDemand[]): BalanceModel | Unanswerable;
}

/** Transfers that may be added are put into the plan with nothing moved while its rules are asked what they demand. */
export function createProblemMaker(context: Pick<TaskContext, 'model' | 'demands' | 'value' | 'report' | 'trial'>, request: BalanceRequest): ProblemMaker {
  const { transfers, edits, notes } = request.move?.includes('newTransfer') ? proposeTransfers(context, request) : { transfers: [], edits: [], notes: [] };
  const without = transfers.length > 0 ? context.demands() : [];
  return {
    notes,
    make(more) {
      if (transfers.length === 0) return buildModel(context, request, { more });
      const made = context.trial(edits, (state) => buildModel(state, request, { more, proposed: { transfers, without } }));
      if (!made) throw new Error('the texts do not take transfers that are added to lists which they hold');
      return made;
    },
  };
}
