import { controlLineRule } from '../core/control-line-rule.ts';
import { isVacating } from '@plansmith/plugin/rule-kit';

/** Farmland, orchard, forest, grass, wetland, park green and water: rules boundary/nature-core-vacate-only. */
const naturalUse = /^(0[1-5]|1401|17)/;

export const natureCoreVacateOnly = controlLineRule({
  id: 'boundary/nature-core-vacate-only',
  title: { zh: '自然保护地核心保护区内只腾退', en: 'Nature core zones are only vacated' },
  layers: ['natureCore'],
  source: {
    citation: 'S III(2)6; NRR art. 32',
    certainty: 'A text, C',
    note: { zh: '只许腾退复垦、复绿为 A；以规划用途代码判断为本工具取法（C）。', en: 'That core zones are only vacated is A; telling it by use codes is our own reading (C).' },
  },
  messages: {
    use: {
      zh: '{object} 规划用途为 {use}，有 {area} m²（占 {share} %，噪声限 {noise} m²）在{line}内；核心保护区内只能复垦、复绿（01–05、1401、17）',
      en: '{object}, planned as {use}, has {area} m2 ({share} %; noise limit {noise} m2) in {line}, where land may only return to nature or farming (01–05, 1401, 17)',
    },
    mode: {
      zh: '{object} 有 {area} m²（占 {share} %）在{line}内，改造方式“{mode}”不可行，只能腾退复垦或腾退复绿',
      en: '{area} m2 ({share} %) of {object} lie in {line}, where renewal mode {mode} is barred: only vacating (腾退复垦, 腾退复绿) is possible',
    },
    addition: {
      zh: '增补地块 {object} 占用{line} {area} m²（占 {share} %，噪声限 {noise} m²）',
      en: 'addition {object} to the boundary takes {area} m2 of {line} ({share} %; noise limit {noise} m2)',
    },
  },
  bars({ code, mode, layer }) {
    if (layer === 'swapAdditions') return 'addition';
    if (code !== undefined && !naturalUse.test(code)) return 'use';
    if (layer === 'parcels' && !isVacating(mode)) return mode === undefined ? 'unknown' : 'mode';
    return code === undefined ? 'unknown' : undefined;
  },
});
