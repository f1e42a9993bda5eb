import { controlLineRule } from '../core/control-line-rule.ts';
import { isConstruction } from '@plansmith/plugin/rule-kit';

export const permanentFarmland = controlLineRule({
  id: 'boundary/permanent-farmland',
  title: { zh: '规划建设不占永久基本农田', en: 'No planned construction on permanent basic farmland' },
  layers: ['permanentFarmland'],
  source: { citation: 'LAL art. 35', certainty: 'A', note: { zh: '噪声限值（overlay.*）为本工具取值（C）。', en: 'The noise limits (overlay.*) are our own choice (C).' } },
  messages: {
    construction: {
      zh: '{object} 规划用途为 {use}，压占永久基本农田 {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: '{object}, planned as {use}, takes {area} m2 of permanent basic farmland ({share} %; noise limit {noise} m2)',
    },
    addition: {
      zh: '增补地块 {object} 压占{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: 'addition {object} to the boundary takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
    },
  },
  bars({ code, layer }, _, model) {
    if (layer === 'swapAdditions') return 'addition';
    if (code === undefined) return 'unknown';
    return isConstruction(model, code) ? 'construction' : undefined;
  },
});
