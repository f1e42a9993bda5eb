import type { Bilingual } from '@plansmith/base';

/** Names of dated things that several rules speak of. */
export const labels = {
  projectStart: { zh: '起始日期', en: 'the start date' },
  effectDate: { zh: '预计见效日期', en: 'the date of expected effect' },
  pilotStart: { zh: '试点开始日期', en: 'the start of the pilot' },
  pilotEnd: { zh: '试点结束日期', en: 'the end of the pilot' },
} as const satisfies Record<string, Bilingual>;
