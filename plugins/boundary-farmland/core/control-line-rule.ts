import type { Bilingual } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RuleSource, Severity } from '@plansmith/rules';
import { conflictOf } from './conflict.ts';
import { lineNouns, type LineName } from './control-lines.ts';
import { overlayNoise, overlayNoiseParameters } from './measures.ts';
import { eachPlannedUse, type PlannedUse } from './planned-use.ts';
import { undecidedMessages } from './undecided.ts';

/** Lines that plans must keep off, or keep to certain uses in. */
export interface ControlLines {
  readonly id: string;
  readonly title: Bilingual;
  readonly layers: readonly LineName[];
  readonly severity?: Severity;
  /** Which part of a polygon is in conflict; what lies inside unless told. */
  readonly side?: 'inside' | 'outside';
  /** Whether a waiver may silence it; not unless told. */
  readonly waivable?: boolean;
  /** Kinds of documents whose planned uses are checked; all that have some unless told. */
  readonly kinds?: readonly string[];
  readonly source: RuleSource;
  /** Texts of what `bars` may answer; data: object, line, use, mode, area, share, noise. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  /** Names of parameters that `bars` reads. */
  readonly parameters?: readonly string[];
  /** Why a use may not lie in a line; undefined where it may. */
  bars(use: PlannedUse, line: LineName, model: PlanModel): Bar | undefined;
}

/** An id of the rule's messages; `unknown` where the plan does not say enough. */
export type Bar = string | { readonly messageId: string; readonly severity: Severity };

/** A rule that planned uses share no more than overlay noise with control lines. */
export function controlLineRule(lines: ControlLines): PlanRule {
  return {
    meta: {
      id: lines.id,
      title: lines.title,
      severity: lines.severity ?? 'error',
      scope: 'document',
      kinds: lines.kinds ?? ['parcelInventory', 'unitDetailedPlan', 'boundaryLedger'],
      needs: { layers: [...lines.layers, 'parcels'], parameters: [...overlayNoiseParameters, ...(lines.parameters ?? [])] },
      messages: {
        ...lines.messages,
        unknown: {
          zh: '{object} 与{line}重叠 {area} m²，但没有写明规划用途或改造方式，无法判定，不视为通过',
          en: '{object} overlaps {line} by {area} m2, but its planned use or mode is not stated: undecided, which does not count as passed',
        },
        ...undecidedMessages,
      },
      source: lines.source,
      waivable: lines.waivable ?? false,
    },
    check: eachPlannedUse((context, use) => {
      for (const line of lines.layers) {
        const bar = lines.bars(use, line, context.model);
        if (bar !== undefined) checkUse(context, { use, line, bar, side: lines.side ?? 'inside' });
      }
    }),
  };
}

interface Case {
  readonly use: PlannedUse;
  readonly line: LineName;
  readonly bar: Bar;
  readonly side: 'inside' | 'outside';
}

function checkUse(context: PlanRuleContext, { use, line, bar, side }: Case): void {
  const { model, report, undecided } = context;
  const noise = overlayNoise(model);
  if (!noise) return;
  const conflict = conflictOf(context, { subject: { layer: use.layer, id: use.id, place: { uri: use.uri, path: use.path } }, line, side, noise });
  if (!conflict) return;
  const code = use.code ?? '';
  const { messageId, severity } = typeof bar === 'string' ? { messageId: bar, severity: undefined } : bar;
  const finding = {
    ...conflict.shown,
    messageId,
    data: { ...conflict.data, line: lineNouns[line], use: `${code} ${model.landUse(code)?.name ?? ''}`.trim(), mode: use.mode ?? '–' },
    ...(severity && { severity }),
  };
  if (messageId === 'unknown') undecided(finding);
  else report(finding);
}
