import { valueAt } from '@plansmith/base';
import { isSuperseded, ownDesign, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { conflictOf, type Conflict, type Subject } from '../core/conflict.ts';
import { overlayNoise, overlayNoiseParameters, type OverlayNoise } from '../core/measures.ts';
import { noFeature, undecidedMessages } from '../core/undecided.ts';

/** Lines around what is kept. The second need not be registered where the city keeps all in the first. */
const lines = ['linePurple', 'heritage'] as const;

/** Modes of works that pull down what stands there. */
const demolishing: readonly string[] = ['拆除重建', '腾退'];

export const heritageDemolition: PlanRule = {
  meta: {
    id: 'boundary/heritage-demolition',
    title: { zh: '紫线和保护建筑内不拆除', en: 'Nothing is pulled down in heritage areas' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry'],
    needs: { layers: ['linePurple', 'parcels'], parameters: overlayNoiseParameters },
    messages: {
      line: {
        zh: '地块 {object} 有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}内，建设方式“{mode}”不可行，须保留利用',
        en: '{area} m2 ({share} %; noise limit {noise} m2) of {object} lie inside {line}, where works "{mode}" are barred: what stands there is kept and used',
      },
      building: {
        zh: '地块 {object} 有保护建筑（{buildings}），建设方式“{mode}”不可行，须保留利用',
        en: '{object} has listed buildings ({buildings}), so works "{mode}" are barred: they are kept and used',
      },
      noMeasures: {
        zh: '地块 {object} 涉及{what}，没有写明保护措施（retentionMeasures）',
        en: '{object} has {what}, but no measures to keep it are stated (retentionMeasures)',
      },
      ...undecidedMessages,
    },
    source: { ...ownDesign, note: { zh: '他省市条例有同类规定（A：广东条例第 44 条、上海条例），本市为自行设定；“腾退”按拆除处理。', en: 'Other places have such rules (A: GD art. 44, SH); for this city it is our own choice, and 腾退 counts as pulling down.' } },
  },
  check(context) {
    if (isSuperseded(context.document)) return;
    for (const { index, record } of recordsIn(context.document, 'works')) checkWorks(context, { index, record });
  },
};

function checkWorks(context: PlanRuleContext, { index, record }: { readonly index: number; readonly record: unknown }): void {
  const { document, model, report, undecided } = context;
  const noise = overlayNoise(model);
  const [id, mode] = [textAt(record, 'parcelRef'), textAt(record, 'buildingMode')];
  if (!noise || id === undefined || mode === undefined) return;
  const path = ['works', index];
  const place = { uri: document.uri, path: [...path, 'parcelRef'] };
  const feature = { layer: 'parcels', id };
  if (!model.feature('parcels', id)) undecided(noFeature('parcels', id, place));
  const conflicts = model.feature('parcels', id) ? conflictsOf(context, { subject: { ...feature, place }, noise }) : [];
  const buildings = namesOf(valueAt(record, ['listedBuildings']));
  const isDemolished = demolishing.includes(mode);
  if (isDemolished) {
    for (const { line, conflict } of conflicts) report({ ...conflict.shown, messageId: 'line', data: { ...conflict.data, mode }, path: [...path, 'buildingMode'], subject: `${id} ${line}` });
    if (buildings.length > 0) report({ messageId: 'building', data: { object: id, mode, buildings: buildings.join('、') }, path: [...path, 'buildingMode'], subject: id, feature });
    return;
  }
  if ((conflicts.length === 0 && buildings.length === 0) || textAt(record, 'retentionMeasures') !== undefined) return;
  const what = conflicts.length > 0 ? conflicts[0]!.conflict.data['line']! : { zh: `保护建筑（${buildings.join('、')}）`, en: `listed buildings (${buildings.join(', ')})` };
  report({ ...conflicts[0]?.conflict.shown, messageId: 'noMeasures', data: { object: id, what }, path: [...path, 'buildingMode'], subject: id, feature });
}

interface LineConflict {
  readonly line: (typeof lines)[number];
  readonly conflict: Conflict;
}

function conflictsOf(context: PlanRuleContext, { subject, noise }: { readonly subject: Subject; readonly noise: OverlayNoise }): readonly LineConflict[] {
  return lines.flatMap((line): LineConflict[] => {
    const conflict = context.model.layer(line) && conflictOf(context, { subject, line, side: 'inside', noise });
    return conflict ? [{ line, conflict }] : [];
  });
}

function namesOf(buildings: unknown): readonly string[] {
  return Array.isArray(buildings) ? buildings.map((building: unknown) => textAt(building, 'name') ?? '–') : [];
}
