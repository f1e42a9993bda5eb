import type { Bilingual } from '@plansmith/base';
import { isNoise } from '@plansmith/geo';
import { showNumber, type PlanModel } from '@plansmith/plan';
import type { RuleSource } from '@plansmith/rules';
import { measuredTerm, overlayNoise, overlayNoiseParameters, showM2, witnessOf, type OverlayNoise } from './measures.ts';
import type { PlanRule, PlanRuleContext } from './plan-rule.ts';
import { plannedUses, type PlannedUse } from './planned-use.ts';
import { featurePlace, relatedFeature } from './records.ts';
import { hitsOf, sharedWitness } from './shapes.ts';
import { disagreement, noFeature, undecidedMessages } from './undecided.ts';

/** A line that plans must keep off. */
export interface ControlLine {
  readonly id: string;
  readonly title: Bilingual;
  readonly layer: string;
  /** What the line is called in messages. */
  readonly noun: Bilingual;
  readonly source: RuleSource;
  /** Texts of what `bars` may answer; data: object, use, mode, area, share, noise. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  /** Why a use may not lie in the line: an id of `messages`; `unknown` where the plan does not say enough; undefined where it may. */
  bars(use: PlannedUse, model: PlanModel): string | undefined;
}

/** A rule that planned uses share no more than overlay noise with a control line. No waiver silences it. */
export function controlLineRule(line: ControlLine): PlanRule {
  return {
    meta: {
      id: line.id,
      title: line.title,
      severity: 'error',
      scope: 'document',
      kinds: ['parcelInventory', 'unitDetailedPlan'],
      needs: { layers: [line.layer, 'parcels'], parameters: overlayNoiseParameters },
      messages: {
        ...line.messages,
        unknown: {
          zh: `{object} 与${line.noun.zh}重叠 {area} m²，但没有写明规划用途或改造方式，无法判定，不视为通过`,
          en: `{object} overlaps ${line.noun.en} by {area} m2, but its planned use or mode is not stated: undecided, which does not count as passed`,
        },
        ...undecidedMessages,
      },
      source: line.source,
      waivable: false,
    },
    check(context) {
      const noise = overlayNoise(context.model);
      if (!noise) return;
      for (const use of plannedUses(context)) {
        const messageId = line.bars(use, context.model);
        if (messageId !== undefined) checkUse(context, { line, noise, use, messageId });
      }
    },
  };
}

interface Case {
  readonly line: ControlLine;
  readonly noise: OverlayNoise;
  readonly use: PlannedUse;
  readonly messageId: string;
}

function checkUse({ model, report, undecided }: PlanRuleContext, { line, noise, use, messageId }: Case): void {
  const place = { uri: use.uri, path: use.path };
  if (!use.feature) {
    undecided(noFeature(use.layer, use.id, place));
    return;
  }
  const overlay = model.overlay(use.layer, use.id, line.layer);
  if (!overlay || overlay.areaM2 <= noise.noiseM2) return;
  const overlaid = { feature: use.feature, layer: line.layer, overlay };
  const shared = sharedWitness(model, overlaid);
  if (shared.undecided) {
    undecided(disagreement(shared, { layer: use.layer, id: use.id, place }));
    return;
  }
  if (isNoise(shared, noise)) return;
  const witness = witnessOf(shared);
  const code = use.code ?? '';
  const finding = {
    messageId,
    data: {
      object: use.id,
      use: `${code} ${model.landUse(code)?.name ?? ''}`.trim(),
      mode: use.mode ?? '–',
      area: showM2(shared.areaM2),
      share: showNumber(overlay.sharePct, 2),
      noise: noise.noiseM2,
    },
    ...place,
    subject: use.id,
    feature: { layer: use.layer, id: use.id },
    ...(witness && { witness }),
    terms: [
      measuredTerm({ zh: `${use.id} 图形面积`, en: `measured area of ${use.id}` }, overlay.subjectM2),
      measuredTerm({ zh: `与${line.noun.zh}重叠`, en: `overlap with ${line.noun.en}` }, shared.areaM2, 'result'),
      ...noise.terms,
    ],
    related: [
      relatedFeature(model, use.layer, use.id),
      ...hitsOf(model, overlaid).map(({ id }) => ({ message: { zh: `${line.noun.zh} ${id}`, en: `${line.noun.en} ${id}` }, ...featurePlace(model, line.layer, id) })),
    ],
  };
  if (messageId === 'unknown') undecided(finding);
  else report(finding);
}
