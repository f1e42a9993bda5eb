import type { Path } from '@plansmith/base';
import { showNumber, type PlanModel } from '@plansmith/plan';
import { isSuperseded, numberAt, ownDesign, textAt, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';
import { lineNouns, type LineName } from '../core/control-lines.ts';
import { measuredTerm, parameterTerm, witnessOf } from '../core/measures.ts';
import { relatedFeature, type RecordLayer } from '../core/records.ts';
import { outsideWitness, sharedWitness } from '../core/shapes.ts';
import { disagreement, noFeature, undecidedMessages } from '../core/undecided.ts';

const tolerance = 'tol.sharePct';

/** Keys of a unit's `udbPosition` and of a parcel's `shares`, with the layer each speaks of. */
const unitKeys: Readonly<Record<string, LineName>> = {
  insidePct: 'udb',
  industrialLinePct: 'industrialLine',
  permanentFarmlandPct: 'permanentFarmland',
  ecoRedlinePct: 'ecoRedline',
  natureCorePct: 'natureCore',
  natureGeneralPct: 'natureGeneral',
};
const parcelKeys: Readonly<Record<string, LineName>> = Object.fromEntries(Object.values(unitKeys).map((line) => [line, line]));

/** A share that a document stores. */
interface StoredShare {
  readonly layer: RecordLayer;
  readonly id: string;
  readonly path: Path;
  readonly value: number;
  readonly line: LineName;
}

export const positionDeclared: PlanRule = {
  meta: {
    id: 'boundary/position-declared',
    title: { zh: '填写的控制线占比与叠加一致', en: 'Recorded shares in control lines match the map' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory', 'redevelopmentUnit'],
    needs: { layers: ['parcels', 'units'], parameters: [tolerance] },
    messages: {
      differs: {
        zh: '{object} 填写{line}内占比 {stored} %，叠加得 {measured} %，相差 {difference} 个百分点，允许 {tolerance}',
        en: '{object} is recorded with {stored} % inside {line}, the map gives {measured} %: off by {difference} percentage points, allowed {tolerance}',
      },
      noLayer: {
        zh: '{object} 填写了{line}内占比 {stored} %，但工作区没有图层 {layer}，本项无法判定，不视为通过',
        en: '{object} is recorded with {stored} % inside {line}, but the workspace has no layer {layer}: undecided, which does not count as passed',
      },
      ...undecidedMessages,
    },
    source: ownDesign,
    fixable: true,
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    if (document.kind === 'redevelopmentUnit') checkShares(context, document.value, { layer: 'units', path: ['udbPosition'], keys: unitKeys });
    else context.forEachRecord(['parcels'], checkParcel);
  },
};

interface SharesPlace {
  readonly layer: RecordLayer;
  /** Where they stand; the record has them under the last key. */
  readonly path: Path;
  readonly keys: Readonly<Record<string, LineName>>;
}

const checkParcel: RecordCheck<PlanModel> = (context, { path, value }) => checkShares(context, value, { layer: 'parcels', path: [...path, 'shares'], keys: parcelKeys });

function checkShares(context: PlanRuleContext, record: unknown, { layer, path, keys }: SharesPlace): void {
  const allowed = context.model.numberParameter(tolerance);
  const id = textAt(record, 'id');
  if (!allowed || id === undefined) return;
  for (const [key, line] of Object.entries(keys)) {
    const value = numberAt(record, path.at(-1)!, key);
    if (value !== undefined) checkShare(context, { layer, id, path: [...path, key], value, line }, allowed);
  }
}

function checkShare({ document, model, report, undecided }: PlanRuleContext, { layer, id, path, value, line }: StoredShare, allowed: NumberParameter): void {
  const { uri } = document;
  const noun = lineNouns[line];
  const feature = model.feature(layer, id);
  if (!feature) {
    undecided({ ...noFeature(layer, id, { uri, path }), subject: `${id} ${line}` });
    return;
  }
  if (!model.layer(line)) {
    undecided({ messageId: 'noLayer', data: { object: id, line: noun, stored: showNumber(value, 2), layer: line }, path, subject: `${id} ${line}`, feature: { layer, id } });
    return;
  }
  const overlay = model.overlay(layer, id, line);
  if (!overlay) return;
  const difference = Math.abs(value - overlay.sharePct);
  // The stored decimal and the tolerance are decimals; their binary noise must not decide.
  if (difference <= allowed.value + 1e-9) return;
  const overlaid = { feature, layer: line, overlay };
  // What the record got wrong: too much is what lies outside, too little what lies inside.
  const shape = value > overlay.sharePct ? outsideWitness(model, overlaid) : sharedWitness(model, overlaid);
  if (shape.undecided) {
    undecided({ ...disagreement(shape, { layer, id, place: { uri, path } }), subject: `${id} ${line}` });
    return;
  }
  const witness = witnessOf(shape);
  const measured = Number(showNumber(overlay.sharePct, 2));
  report({
    messageId: 'differs',
    data: { object: id, line: noun, stored: showNumber(value, 2), measured: showNumber(overlay.sharePct, 2), difference: showNumber(difference, 2), tolerance: allowed.value },
    path,
    subject: `${id} ${line}`,
    feature: { layer, id },
    ...(witness && { witness }),
    terms: [
      { label: { zh: '填写占比', en: 'recorded share' }, value, unit: 'pct', role: 'stored', uri, path },
      measuredTerm({ zh: `${id} 图形面积`, en: `measured area of ${id}` }, overlay.subjectM2),
      measuredTerm({ zh: `与${noun.zh}重叠`, en: `overlap with ${noun.en}` }, overlay.areaM2),
      { label: { zh: '叠加占比', en: 'measured share' }, value: measured, unit: 'pct', role: 'result' },
      parameterTerm(allowed, 'pct'),
    ],
    related: [relatedFeature(model, layer, id)],
    fixes: [{ title: { zh: `改为叠加结果 ${measured} %`, en: `Change to the measured ${measured} %` }, edits: [{ uri, operation: { op: 'set', path, value: measured } }] }],
  });
}
