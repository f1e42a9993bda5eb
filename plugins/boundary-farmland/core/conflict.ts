import type { MessageData } from '@plansmith/base';
import { isNoise } from '@plansmith/geo';
import { showNumber, type FeatureOverlay } from '@plansmith/plan';
import type { PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { Place, Report } from '@plansmith/rules';
import { lineNouns, type LineName } from './control-lines.ts';
import { measuredTerm, showM2, witnessOf, type OverlayNoise } from './measures.ts';
import { featurePlace, relatedFeature } from './records.ts';
import { hitsOf, outsideWitness, sharedWitness } from './shapes.ts';
import { disagreement, noFeature } from './undecided.ts';

/** A polygon of the plan, and where a finding about it stands. */
export interface Subject {
  readonly layer: string;
  readonly id: string;
  readonly place: Place;
}

/** What of a polygon lies where it should not, with all that a finding shows of it. */
export interface Conflict {
  readonly areaM2: number;
  readonly overlay: FeatureOverlay;
  /** `object`, `area`, `share` and `noise` for the message. */
  readonly data: MessageData;
  /** Place, feature, witness, terms and related places. */
  readonly shown: Omit<Report, 'messageId' | 'data'>;
}

export interface ConflictQuestion {
  readonly subject: Subject;
  readonly line: LineName;
  /** Which part of the polygon is in conflict: what it shares with the line's layer, or what it has outside it. */
  readonly side: 'inside' | 'outside';
  readonly noise: OverlayNoise;
}

/**
 * What a polygon has inside or outside a layer beyond overlay noise; undefined where there is no more than noise, and where nothing
 * can be decided, which is reported as undecided then.
 */
export function conflictOf(context: PlanRuleContext, { subject, line, side, noise }: ConflictQuestion): Conflict | undefined {
  const { model, undecided } = context;
  const { layer, id, place } = subject;
  const feature = model.feature(layer, id);
  if (!feature) {
    undecided(noFeature(layer, id, place));
    return undefined;
  }
  const overlay = model.overlay(layer, id, line);
  const areaM2 = side === 'inside' ? overlay?.areaM2 : overlay?.outsideM2;
  if (!overlay || areaM2 === undefined || areaM2 <= noise.noiseM2) return undefined;
  const overlaid = { feature, layer: line, overlay };
  const shape = side === 'inside' ? sharedWitness(model, overlaid) : outsideWitness(model, overlaid);
  if (shape.undecided) {
    undecided(disagreement(shape, { layer, id, place }));
    return undefined;
  }
  if (isNoise(shape, noise)) return undefined;
  const witness = witnessOf(shape);
  const noun = lineNouns[line];
  const share = side === 'inside' ? overlay.sharePct : 100 - overlay.sharePct;
  return {
    areaM2,
    overlay,
    data: { object: id, line: noun, area: showM2(areaM2), share: showNumber(share, 2), noise: noise.noiseM2 },
    shown: {
      ...place,
      subject: id,
      feature: { layer, id },
      ...(witness && { witness }),
      terms: [
        measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
        measuredTerm(side === 'inside' ? { zh: `与${noun.zh}重叠`, en: `overlap with ${noun.en}` } : { zh: `${noun.zh}之外`, en: `outside ${noun.en}` }, areaM2, 'result'),
        ...noise.terms,
      ],
      related: [
        relatedFeature(model, layer, id),
        ...hitsOf(model, overlaid).map((hit) => ({ message: { zh: `${noun.zh} ${hit.id}`, en: `${noun.en} ${hit.id}` }, ...featurePlace(model, line, hit.id) })),
      ],
    },
  };
}
