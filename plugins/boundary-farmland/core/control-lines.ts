import type { Bilingual } from '@plansmith/base';

/** What layers that rules overlay with are called in messages. Terms: glossary; layer names: rules section 1. */
export const lineNouns = {
  udb: { zh: '城镇开发边界', en: 'the urban development boundary' },
  permanentFarmland: { zh: '永久基本农田', en: 'permanent basic farmland' },
  ecoRedline: { zh: '生态保护红线', en: 'the ecological red line' },
  natureCore: { zh: '自然保护地核心保护区', en: 'the core zone of a protected area' },
  natureGeneral: { zh: '自然保护地一般控制区', en: 'the general zone of a protected area' },
  industrialLine: { zh: '工业用地控制线', en: 'the industrial land control line' },
  lineGreen: { zh: '城市绿线', en: 'the green line' },
  lineBlue: { zh: '城市蓝线', en: 'the blue line' },
  lineYellow: { zh: '城市黄线', en: 'the yellow line' },
  linePurple: { zh: '城市紫线', en: 'the purple line' },
  heritage: { zh: '历史文化保护线', en: 'the heritage line' },
  floodRisk: { zh: '洪涝风险控制线', en: 'the flood risk line' },
  wetland: { zh: '重要湿地', en: 'an important wetland' },
  agriZoneBlocks: { zh: '农高区建设用地区块', en: 'the building blocks of the agricultural zone' },
  blackSoil: { zh: '黑土耕地', en: 'black soil' },
  surveyLatest: { zh: '最新国土调查', en: 'the latest land survey' },
  pilotScope: { zh: '试点范围', en: 'the pilot scope' },
  parcels: { zh: '地块', en: 'parcel' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type LineName = keyof typeof lineNouns;
