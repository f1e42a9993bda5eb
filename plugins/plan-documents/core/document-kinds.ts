import type { Bilingual } from '@plansmith/base';
import type { DocumentKind } from '@plansmith/document';
import { documentCreations } from './new-documents.ts';
import { documentSchemas } from './schemas.gen.ts';
import { validators } from './validators.gen.js';

type Kind = keyof typeof documentSchemas;

/** Where documents of each kind live, in the order the explorer lists them. */
const places: Readonly<Record<Kind, { readonly title: Bilingual; readonly pathPattern: string }>> = {
  workspace: { title: { zh: '工作区', en: 'Workspace' }, pathPattern: 'workspace.yaml' },
  policyPack: { title: { zh: '政策参数包', en: 'Policy pack' }, pathPattern: 'policy/*.yaml' },
  parcelInventory: { title: { zh: '底数台账', en: 'Parcel inventory' }, pathPattern: 'inventory/*.yaml' },
  specialPlan: { title: { zh: '专项规划', en: 'Special plan' }, pathPattern: 'plan/special.yaml' },
  redevelopmentUnit: { title: { zh: '再开发空间单元', en: 'Redevelopment units' }, pathPattern: 'plan/units/*.yaml' },
  unitDetailedPlan: { title: { zh: '单元详细规划', en: 'Unit detailed plans' }, pathPattern: 'plan/detailed/*.yaml' },
  annualPlan: { title: { zh: '年度实施计划', en: 'Annual plans' }, pathPattern: 'plan/annual/*.yaml' },
  projectEntry: { title: { zh: '重点项目', en: 'Projects' }, pathPattern: 'projects/*.yaml' },
  transferLedger: { title: { zh: '指标统筹台账', en: 'Transfer ledger' }, pathPattern: 'ledgers/transfer.yaml' },
  boundaryLedger: { title: { zh: '边界增补台账', en: 'Boundary ledger' }, pathPattern: 'ledgers/boundary.yaml' },
  farmlandLedger: { title: { zh: '占补平衡台账', en: 'Farmland ledger' }, pathPattern: 'ledgers/farmland.yaml' },
  waiverList: { title: { zh: '豁免清单', en: 'Waiver list' }, pathPattern: 'waivers.yaml' },
  scenario: { title: { zh: '指标方案', en: 'Scenarios' }, pathPattern: 'plan/scenarios/*.yaml' },
};

/** The kinds of documents of a redevelopment plan, with schema and compiled validator. File layout: domain reference section 18. */
export const documentKinds: readonly DocumentKind[] = (Object.keys(places) as Kind[]).map((kind) => ({
  kind,
  ...places[kind],
  schema: documentSchemas[kind],
  validate: validators[kind],
  creation: documentCreations[kind],
}));
