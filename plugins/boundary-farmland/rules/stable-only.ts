import type { FarmlandCredit } from '@plansmith/plan';
import { isSuperseded, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { creditUsesOf, isClaimed } from '../core/farmland-ledger.ts';
import { surveyClassMessages, surveyClassReport, surveyShare } from '../core/survey-class.ts';

export const stableOnly: PlanRule = {
  meta: {
    id: 'farmland/stable-only',
    title: { zh: '只有稳定利用耕地可用于占补', en: 'Only farmland in stable use is a credit' },
    severity: 'error',
    scope: 'document',
    kinds: ['farmlandLedger'],
    needs: { parameters: [surveyShare] },
    messages: {
      notStable: {
        zh: '补充耕地 {object} 没有登记为稳定利用耕地（stableUse: true），不能用于占补',
        en: 'credit {object} is not recorded as farmland in stable use (stableUse: true) and cannot balance an occupation',
      },
      classDiffers: {
        zh: '补充耕地 {object} 地类为 {class}，变更调查确认为 {confirmed}',
        en: 'credit {object} is recorded as {class}, the survey confirmed {confirmed}',
      },
      notRedeveloped: {
        zh: '补充耕地 {object} 的来源地块 {parcel} 不在任何再开发空间单元内',
        en: 'credit {object} comes from parcel {parcel}, which is in no redevelopment unit',
      },
      ...surveyClassMessages,
    },
    source: {
      citation: 'S III(2)6',
      certainty: 'A text',
      note: { zh: '与最新调查图层比对、来源须在单元内为本工具取法（C）。', en: 'The comparison with the latest survey layer, and that the source lies in a unit, are our own reading (C).' },
    },
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    const used = new Set(model.farmlandOccupations().flatMap((occupation) => creditUsesOf(occupation).map(({ creditId }) => creditId)));
    for (const credit of model.farmlandCredits()) if (credit.uri === document.uri && (isClaimed(credit) || used.has(credit.id))) checkCredit(context, credit);
  },
};

function checkCredit(context: PlanRuleContext, { id, path, value }: FarmlandCredit): void {
  const { model, report } = context;
  const about = { subject: id, feature: { layer: 'farmlandCredits', id } };
  if (value.stableUse !== true) report({ messageId: 'notStable', data: { object: id }, path: [...path, value.stableUse === undefined ? 'id' : 'stableUse'], ...about });
  const parcel = value.parcelRef;
  if (parcel !== undefined && model.parcel(parcel) && model.unitsListing(parcel).length === 0) report({ messageId: 'notRedeveloped', data: { object: id, parcel }, path: [...path, 'parcelRef'], ...about });
  const confirmed = value.surveyConfirmed;
  if (confirmed?.class === undefined || value.class === undefined) return;
  if (confirmed.class !== value.class) {
    report({
      messageId: 'classDiffers',
      data: { object: id, class: value.class, confirmed: confirmed.class },
      path: [...path, 'class'],
      ...about,
      related: [{ message: { zh: '调查确认的地类', en: 'class as confirmed' }, uri: context.document.uri, path: [...path, 'surveyConfirmed', 'class'] }],
    });
    return;
  }
  surveyClassReport(context, { layer: 'farmlandCredits', id, code: confirmed.class, path: [...path, 'surveyConfirmed', 'class'], confirmedOn: confirmed.date });
}
