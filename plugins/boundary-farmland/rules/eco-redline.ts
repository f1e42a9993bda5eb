import { controlLineRule } from '../core/control-line-rule.ts';
import { isConstruction, isVacating } from '@plansmith/plugin/rule-kit';

export const ecoRedline = controlLineRule({
  id: 'boundary/eco-redline',
  title: { zh: '再开发不进入生态保护红线', en: 'No redevelopment inside the ecological red line' },
  layers: ['ecoRedline'],
  source: {
    citation: 'S I; LALR art. 3',
    certainty: 'A line, C',
    note: { zh: '红线的存在为 A；除腾退外一律不得进入的尺度为 B-H，尚未见到全文。', en: 'That the line exists is A; that nothing but vacating is allowed inside is B-H, its full text was not obtained.' },
  },
  messages: {
    construction: {
      zh: '{object} 规划用途为 {use}，占用生态保护红线 {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: '{object}, planned as {use}, takes {area} m2 inside the ecological red line ({share} %; noise limit {noise} m2)',
    },
    mode: {
      zh: '{object} 有 {area} m²（占 {share} %）在生态保护红线内，改造方式“{mode}”不可行，红线内只能腾退复垦或腾退复绿',
      en: '{area} m2 ({share} %) of {object} lie inside the ecological red line, where renewal mode {mode} is barred: only vacating (腾退复垦, 腾退复绿) is possible',
    },
    addition: {
      zh: '增补地块 {object} 占用{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: 'addition {object} to the boundary takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
    },
  },
  bars({ code, mode, layer }, _, model) {
    if (layer === 'swapAdditions') return 'addition';
    if (code !== undefined && isConstruction(model, code)) return 'construction';
    if (layer === 'parcels' && !isVacating(mode)) return mode === undefined ? 'unknown' : 'mode';
    return code === undefined ? 'unknown' : undefined;
  },
});
