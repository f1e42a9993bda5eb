import type { Bilingual } from '@plansmith/base';

/** Messages that the runner itself gives, for any rule. A rule's own catalogue must not use these ids. */
export const builtinMessages = {
  needsMissing: {
    zh: '无法判定“{title}”：缺少{missing}。补齐后会自动重新检查；在此之前不视为通过。',
    en: '"{title}" is undecided: {missing} missing. It is checked as soon as that is there; until then it does not count as passed.',
  },
  ruleCrashed: {
    zh: '规则 {rule}(插件 {plugin})运行时出错，本项未判定，其余规则不受影响。错误：{error}',
    en: 'Rule {rule} (plugin {plugin}) crashed, so this is undecided; other rules are not affected. Error: {error}',
  },
} as const satisfies Record<string, Bilingual>;
