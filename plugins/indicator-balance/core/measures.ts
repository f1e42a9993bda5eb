import type { Bilingual } from '@plansmith/base';
import type { UnitMeasure } from '@plansmith/plan';

/** How a measure of a unit is called and written. */
export interface Measure {
  readonly title: Bilingual;
  /** Unit symbol, as its derived quantity has it. */
  readonly unit: 'm2' | 'ha';
  readonly digits: number;
}

/** Names of the measures that units and the special plan sum. */
export const measures: Readonly<Record<UnitMeasure, Measure>> = {
  areaHa: { title: { zh: '单元面积', en: 'unit area' }, unit: 'ha', digits: 4 },
  lowEffHa: { title: { zh: '低效用地面积', en: 'low-efficiency area' }, unit: 'ha', digits: 4 },
  grossM2: { title: { zh: '总用地面积', en: 'gross area' }, unit: 'm2', digits: 2 },
  netM2: { title: { zh: '净用地面积', en: 'net area' }, unit: 'm2', digits: 2 },
  dedicatedM2: { title: { zh: '移交用地面积', en: 'dedicated area' }, unit: 'm2', digits: 2 },
  plannedGfaM2: { title: { zh: '规划建筑面积', en: 'planned floor area' }, unit: 'm2', digits: 2 },
  currentGfaM2: { title: { zh: '现状建筑面积', en: 'current floor area' }, unit: 'm2', digits: 2 },
  housingGfaM2: { title: { zh: '居住建筑面积', en: 'housing floor area' }, unit: 'm2', digits: 2 },
  industryGfaM2: { title: { zh: '工业建筑面积', en: 'industrial floor area' }, unit: 'm2', digits: 2 },
};

/** Use families of land-use codes by their names in the policy pack. */
export const familyTitles: Readonly<Record<string, Bilingual>> = {
  housing: { zh: '居住', en: 'housing' },
  commerce: { zh: '商业服务', en: 'commerce' },
  industry: { zh: '工业', en: 'industry' },
  mining: { zh: '采矿盐田', en: 'mining' },
  logistics: { zh: '仓储物流', en: 'logistics' },
  research: { zh: '科研', en: 'research' },
  public: { zh: '公共服务', en: 'public service' },
  green: { zh: '绿地开敞空间', en: 'green and open space' },
  transport: { zh: '交通运输', en: 'transport' },
  utility: { zh: '公用设施', en: 'utilities' },
};

/** A use family as people read it; an unlisted one by its name in the policy pack. */
export function familyTitle(family: string): Bilingual {
  return familyTitles[family] ?? { zh: family, en: family };
}

/** Kinds of public facilities and of services in English; a document says them in Chinese. */
const facilityTitles: Readonly<Record<string, string>> = {
  幼儿园: 'kindergarten',
  中小学: 'school',
  卫生服务: 'clinic',
  养老服务: 'care of the elderly',
  社区服务: 'community centre',
  文化活动: 'culture',
  体育健身: 'sports',
  公园绿地: 'park',
  防护绿地: 'buffer green',
  公共停车: 'public parking',
  环卫设施: 'sanitation',
  成套住宅: 'flats',
  宾馆: 'hotel',
  培训中心: 'training centre',
};

/** A kind of public facility, or of services on industrial land, as people read it. */
export function facilityTitle(kind: string): Bilingual {
  return { zh: kind, en: facilityTitles[kind] ?? kind };
}
