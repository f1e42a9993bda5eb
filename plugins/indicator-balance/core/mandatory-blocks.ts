import { valueAt, type Bilingual, type Path } from '@plansmith/base';

/** A key that belongs to a block of content. */
export interface BlockKey {
  readonly path: Path;
  readonly title: Bilingual;
  /** What the document's schema asks of the key already, and schema/valid therefore says: that it is there, that it is not empty either, or nothing. */
  readonly schemaAsks: 'filled' | 'there' | 'nothing';
}

/** A block of content that a plan must have. */
export interface ContentBlock {
  readonly title: Bilingual;
  readonly keys: readonly BlockKey[];
}

const key = (name: string, zh: string, en: string, schemaAsks: BlockKey['schemaAsks']): BlockKey => ({ path: [name], title: { zh, en }, schemaAsks });

/** Five blocks of a unit's detailed plan, eight of the special plan, of which the units' own documents carry one. Source: S III(2)7. */
export const contentBlocks: Readonly<Record<string, readonly ContentBlock[]>> = {
  unitDetailedPlan: [
    { title: { zh: '土地使用', en: 'land use' }, keys: [key('landUse', '土地使用', 'land use', 'there'), key('balanceTable', '用地平衡表', 'balance table', 'there')] },
    { title: { zh: '功能布局', en: 'functional layout' }, keys: [key('functions', '功能布局', 'functions', 'filled')] },
    { title: { zh: '空间结构', en: 'spatial structure' }, keys: [{ path: ['structure', 'text'], title: { zh: '空间结构说明', en: 'description of the structure' }, schemaAsks: 'filled' }] },
    {
      title: { zh: '基础设施和公共服务设施', en: 'infrastructure and public facilities' },
      keys: [key('infrastructure', '基础设施', 'infrastructure', 'there'), key('publicFacilities', '公共服务设施', 'public facilities', 'there')],
    },
    { title: { zh: '建筑规模指标', en: 'building-scale indicators' }, keys: [key('parcelControls', '地块指标', 'parcel controls', 'filled'), key('totals', '汇总', 'totals', 'there')] },
  ],
  specialPlan: [
    { title: { zh: '目标任务', en: 'goals and tasks' }, keys: [key('goals', '目标任务', 'goals', 'filled')] },
    { title: { zh: '分区分类策略', en: 'strategy by zone and class' }, keys: [key('zoning', '分区策略', 'zoning', 'there'), key('classStrategy', '分类策略', 'class strategy', 'there')] },
    { title: { zh: '时序安排', en: 'timing' }, keys: [key('timing', '时序安排', 'timing', 'there')] },
    { title: { zh: '保障措施', en: 'safeguards' }, keys: [key('safeguards', '保障措施', 'safeguards', 'filled')] },
    { title: { zh: '重点区域', en: 'key areas' }, keys: [key('keyAreas', '重点区域', 'key areas', 'filled')] },
    { title: { zh: '空间单元', en: 'spatial units' }, keys: [key('units', '空间单元名录', 'roster of units', 'there')] },
    { title: { zh: '分类实施行动和重点项目库', en: 'actions and project library' }, keys: [key('actions', '实施行动', 'actions', 'there'), key('projectLibrary', '重点项目库', 'project library', 'nothing')] },
  ],
  redevelopmentUnit: [{ title: { zh: '单元实施指引和管控要求', en: 'guidance and controls of the unit' }, keys: [key('guidance', '实施指引', 'guidance', 'filled'), key('controls', '管控要求', 'controls', 'there')] }],
};

/** Whether a key holds something: text that is not blank, a list or map that is not empty. */
export function contentState(value: unknown, { path }: BlockKey): 'absent' | 'empty' | 'filled' {
  const found = valueAt(value, path);
  if (found === undefined || found === null) return 'absent';
  if (typeof found === 'string') return found.trim() === '' ? 'empty' : 'filled';
  if (typeof found !== 'object') return 'filled';
  return Object.values(found).some((item) => item !== undefined && item !== null) ? 'filled' : 'empty';
}
