import { neededNumber, neededTexts, parameterLabel, parameterName } from '@plansmith/plugin/rule-kit';
import { controlLimitRule, shareCase } from '../core/control-limits.ts';
import { placeIn } from '../core/controls.ts';
import { industrialUses } from '../core/industrial-uses.ts';
import { facilityTitle } from '../core/measures.ts';

const landMost = 'industry.serviceLandMaxPct';
const gfaMost = 'industry.serviceGfaMaxPct';
const barredKinds = 'industry.serviceBarred';

export const industrialServiceShare = controlLimitRule({
  id: 'indicator/industrial-service-share',
  title: { zh: '工业项目的办公和生活服务设施不超比例', en: 'Offices and living services of industry keep to their shares' },
  severity: 'error',
  source: {
    citation: 'background knowledge',
    certainty: 'B-H',
    note: { zh: '用地 7%、建筑 15% 两项限值为背景知识（B-H），两项并列的写法见于出让文本（A，转引）', en: 'the limits of 7 % of land and 15 % of floor area are background knowledge (B-H); the two-limit form is seen in a grant form (A second-hand)' },
  },
  parameters: [landMost, gfaMost, barredKinds],
  demands: true,
  limits: { landAbove: 'atMost', gfaAbove: 'atMost' },
  messages: {
    barred: {
      zh: '{object} 的行政办公及生活服务设施列有{kind}，工业项目用地内不得安排（{basis}）',
      en: '{object}: offices and living services include {kind}, which is barred on industrial land ({basis})',
    },
  },
  uses: industrialUses,
  cases: (model, control) => [
    shareCase(model, control, {
      messageId: 'landAbove',
      attribute: { zh: '行政办公及生活服务用地占比', en: 'share of service land' },
      parts: ['serviceLandM2'],
      whole: 'netM2',
      side: 'atMost',
      parameter: neededNumber(model, landMost),
      at: 'serviceLandM2',
    }),
    shareCase(model, control, {
      messageId: 'gfaAbove',
      attribute: { zh: '行政办公及生活服务建筑面积占比', en: 'share of service floor area' },
      parts: ['serviceGfaM2'],
      whole: 'plannedGfaM2',
      side: 'atMost',
      parameter: neededNumber(model, gfaMost),
      at: 'serviceGfaM2',
    }),
  ],
  check({ model, report }, control) {
    const barred = neededTexts(model, barredKinds);
    for (const [index, kind] of (control.value.serviceKinds ?? []).entries()) {
      if (kind === undefined || !barred.value.includes(kind)) continue;
      const place = placeIn(control, 'serviceKinds', index);
      report({
        messageId: 'barred',
        path: place.path,
        subject: `${control.id} ${kind}`,
        feature: { layer: 'parcels', id: control.id },
        data: { object: control.id, kind: facilityTitle(kind), basis: parameterName(barred) },
        terms: [
          { label: { zh: '服务设施内容', en: 'service content' }, value: kind, role: 'stored', ...place },
          { label: parameterLabel(barred), value: barred.value.join('、'), role: 'limit', uri: barred.uri, path: barred.path },
        ],
      });
    }
  },
});
