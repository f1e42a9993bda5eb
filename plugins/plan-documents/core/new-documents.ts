import { compareText, valueAt, type Bilingual, type Json, type Path } from '@plansmith/base';
import { nextId, type CreationFacts, type DocumentCreation, type EditOperation, type Registration } from '@plansmith/document';
import type { KindName } from '@plansmith/plan';
import { pilotAreas } from './pilot-areas.ts';

/** How new documents of each kind are named and placed, and who must know of them. File layout: domain reference section 18. */
export const documentCreations: Readonly<Record<KindName, DocumentCreation>> = {
  workspace: {
    nextId: () => 'WS-NEW',
    uriOf: () => 'workspace.yaml',
    valuesOf: (_, { today }) => ({ pilotAreas: pilotAreas.map(({ name }) => name), pilotStart: '2025-10-17', pilotEnd: '2027-09-30', phases, policyPackRef: `PP-${today.slice(0, 4)}` }),
  },
  policyPack: {
    nextId: (facts) => counted('policyPack', facts, `PP-${facts.today.slice(0, 4)}`),
    uriOf: (id, { documents }) => (documents.some(({ uri }) => uri === 'policy/pack.yaml') ? `policy/${tail(id)}.yaml` : 'policy/pack.yaml'),
    registrations: registerPack,
  },
  parcelInventory: {
    nextId: (facts) => {
      const code = areaCodes(facts).find((area) => !hasId(facts, `INV-${area}`));
      return code === undefined ? { zh: '每个片区已有底数台账，请用 --id 写明编号，如 INV-DF', en: 'every area has an inventory: name an id by --id, e.g. INV-DF' } : `INV-${code}`;
    },
    uriOf: (id) => `inventory/${tail(id).toLowerCase()}.yaml`,
    question: (facts) => ({
      what: { zh: '片区', en: 'Area' },
      answers: areaCodes(facts).filter((code) => !hasId(facts, `INV-${code}`)).map((code) => ({ about: code, title: areaTitle(code), id: `INV-${code}` })),
    }),
    registrations: (id, facts) => listIn('specialPlan', facts, { path: ['baseline', 'inventoryRefs'], id, name: { zh: '专项规划的基期底数台账', en: "the special plan's baseline" } }),
  },
  specialPlan: {
    nextId: () => 'SP-2025-2030',
    uriOf: () => 'plan/special.yaml',
    valuesOf: () => ({ term: { from: 2025, to: 2030 } }),
    registrations: (id, facts) => taskDocument(7, id, facts),
  },
  redevelopmentUnit: {
    nextId: (facts) => counted('redevelopmentUnit', facts, 'U-DF-01'),
    uriOf: (id) => `plan/units/${id}.yaml`,
    valuesOf: areaOfUnit,
    question: (facts) => ({
      what: { zh: '片区', en: 'Area' },
      answers: Object.keys(areaNames).flatMap((code) => {
        const last = documentsOf('redevelopmentUnit', facts).flatMap((unit) => idOf(unit) ?? []).filter((id) => id.startsWith(`U-${code}-`)).toSorted(compareText).at(-1);
        const id = nextId(last, { taken: idsOf(facts), example: `U-${code}-01` });
        return id === undefined ? [] : [{ about: code, title: areaTitle(code), id }];
      }),
    }),
    registrations: (id, facts) =>
      listIn('specialPlan', facts, { path: ['units'], id, item: { unitRef: id, areaHa: 0, lowEffHa: 0, gfaM2: 0 }, name: { zh: '专项规划的空间单元名录', en: "the special plan's roster of units" } }),
  },
  unitDetailedPlan: {
    nextId: (facts) => {
      const units = documentsOf('redevelopmentUnit', facts).flatMap((unit) => idOf(unit) ?? []);
      if (units.length === 0) return counted('unitDetailedPlan', facts, 'DP-DF-01');
      const unit = units.find((id) => !hasId(facts, `DP-${tail(id)}`));
      return unit === undefined ? { zh: '没有还缺详细规划的单元，请用 --id 写明编号，如 DP-DF-01', en: 'no unit lacks a detailed plan: name an id by --id, e.g. DP-DF-01' } : `DP-${tail(unit)}`;
    },
    uriOf: (id) => `plan/detailed/U-${tail(id)}.yaml`,
    valuesOf: (id) => ({ unitRef: `U-${tail(id)}` }),
    question: (facts) => ({
      what: { zh: '单元', en: 'Unit' },
      answers: documentsOf('redevelopmentUnit', facts).flatMap((unit) => {
        const about = idOf(unit);
        if (about === undefined || hasId(facts, `DP-${tail(about)}`)) return [];
        const name = `${about} ${String(valueAt(unit.value, ['title']) ?? '')}`.trim();
        return [{ about, title: { zh: name, en: name }, id: `DP-${tail(about)}` }];
      }),
    }),
    registrations: (id, facts) =>
      documentsOf('redevelopmentUnit', facts).flatMap((unit): readonly Registration[] =>
        idOf(unit) === `U-${tail(id)}` && valueAt(unit.value, ['detailedPlanRef']) === undefined
          ? [{ uri: unit.uri, operation: { op: 'set', path: ['detailedPlanRef'], value: id }, what: { zh: `单元 U-${tail(id)} 的详细规划 detailedPlanRef`, en: `detailedPlanRef of unit U-${tail(id)}` } }]
          : [],
      ),
  },
  annualPlan: {
    nextId: (facts) => counted('annualPlan', facts, `AP-${facts.today.slice(0, 4)}`),
    uriOf: (id) => `plan/annual/${tail(id)}.yaml`,
    question: (facts) => ({
      what: { zh: '年度', en: 'Year' },
      answers: planYears(facts).filter((year) => !hasId(facts, `AP-${year}`)).map((year) => ({ about: String(year), title: { zh: `${year} 年`, en: String(year) }, id: `AP-${year}` })),
    }),
    valuesOf: (id, facts) => {
      const special = documentsOf('specialPlan', facts).map(idOf).find((known) => known !== undefined);
      return { year: Number(tail(id)), ...(special !== undefined && { planRef: special }) };
    },
    registrations: (id, facts) => taskDocument(7, id, facts),
  },
  projectEntry: {
    nextId: (facts) => counted('projectEntry', facts, 'PRJ-01'),
    uriOf: (id) => `projects/${id}.yaml`,
    registrations: (id, facts) => listIn('specialPlan', facts, { path: ['projectLibrary'], id, name: { zh: '专项规划的重点项目库', en: "the special plan's project library" } }),
  },
  transferLedger: ledger('TL', 'ledgers/transfer.yaml', 8),
  boundaryLedger: ledger('BL', 'ledgers/boundary.yaml', 6),
  farmlandLedger: ledger('FL', 'ledgers/farmland.yaml', 6),
  waiverList: { nextId: (facts) => `WL-${workspaceName(facts)}`, uriOf: () => 'waivers.yaml' },
  scenario: { nextId: (facts) => counted('scenario', facts, 'SC-01'), uriOf: (id) => `plan/scenarios/${id}.yaml` },
};

/** The phases of the pilot as the implementation plan dates them (S IV). */
const phases: readonly Json[] = [
  { id: 'P1', name: '基础准备阶段', due: '2025-10-31', deliverables: [] },
  { id: 'P2', name: '试点实施阶段', start: '2025-11-01', due: '2026-09-30', deliverables: [] },
  { id: 'P3', name: '中期评估阶段', due: '2026-09-30', deliverables: [] },
  { id: 'P4', name: '深化提升阶段', start: '2026-10-01', due: '2027-09-30', deliverables: [] },
  { id: 'P5', name: '试点总结阶段', due: '2027-09-30', deliverables: [] },
];

type Document = CreationFacts['documents'][number];

function documentsOf(kind: KindName, { documents }: CreationFacts): readonly Document[] {
  return documents.filter((document) => document.kind === kind && valueAt(document.value, ['status']) !== 'superseded');
}

function idOf({ value }: Document): string | undefined {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? id : undefined;
}

function idsOf(facts: CreationFacts): readonly string[] {
  return facts.documents.flatMap((document) => idOf(document) ?? []);
}

function hasId(facts: CreationFacts, id: string): boolean {
  return idsOf(facts).some((known) => known.toLowerCase() === id.toLowerCase());
}

/** What follows the first dash: `DF-01` of `U-DF-01`. */
function tail(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}

/** The id after the greatest of a kind. */
function counted(kind: KindName, facts: CreationFacts, example: string): string | Bilingual {
  const last = facts.documents.filter((document) => document.kind === kind).flatMap((document) => idOf(document) ?? []).toSorted(compareText).at(-1);
  return nextId(last, { taken: idsOf(facts), example }) ?? { zh: `不能由 ${last ?? example} 续编编号，请用 --id 写明`, en: `no id follows ${last ?? example}: name one by --id` };
}

/** Area letters of the units, in order; without units those of all areas. */
function areaCodes(facts: CreationFacts): readonly string[] {
  const codes = documentsOf('redevelopmentUnit', facts).flatMap((unit) => /^U-([A-Z]{2})-/.exec(idOf(unit) ?? '')?.[1] ?? []);
  return codes.length === 0 ? Object.keys(areaNames) : [...new Set(codes)].toSorted(compareText);
}

/** Letters that ids of an area's units, parcels and inventory have. Source: domain reference section 0 (C). */
const areaNames: Readonly<Record<string, string>> = { XY: '向阳区', QJ: '前进区', DF: '东风区', JQ: '郊区', GX: '佳木斯高新区', NG: '国家农高区' };

function areaTitle(code: string): Bilingual {
  const name = areaNames[code] ?? code;
  return { zh: `${name}（${code}）`, en: `${name} (${code})` };
}

/** The years that the special plan is for; without one the year of the data and the next four. */
function planYears(facts: CreationFacts): readonly number[] {
  const term = documentsOf('specialPlan', facts).map(({ value }) => ({ from: valueAt(value, ['term', 'from']), to: valueAt(value, ['term', 'to']) }))[0];
  const first = Number(facts.today.slice(0, 4));
  const from = typeof term?.from === 'number' ? term.from : first;
  const to = typeof term?.to === 'number' ? Math.min(term.to, from + mostYears) : from + 4;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** A term that is longer is a slip of the pen. */
const mostYears = 50;

/** Area and districts of a unit by the letters of its id. The high-tech zone may lie in several districts: that is left to people. */
function areaOfUnit(id: string): Readonly<Record<string, Json>> {
  const area = pilotAreas.find(({ name }) => name === areaNames[id.slice(2, 4)]);
  if (!area) return {};
  return { pilotArea: area.name, ...(area.districtCodes.length === 1 && { districts: area.districtCodes }) };
}

/** `JMS` of `WS-JMS`. */
function workspaceName(facts: CreationFacts): string {
  const id = documentsOf('workspace', facts).map(idOf).find((known) => known !== undefined);
  return id === undefined ? 'NEW' : tail(id);
}

/** Ledgers stand alone of their kind and are named like the workspace; a task of the register carries each out. */
function ledger(prefix: string, uri: string, taskNo: number): DocumentCreation {
  return {
    nextId: (facts) => `${prefix}-${workspaceName(facts)}`,
    uriOf: () => uri,
    registrations: (id, facts) => taskDocument(taskNo, id, facts),
  };
}

interface ListEntry {
  readonly path: Path;
  readonly id: string;
  /** What is added; the id where absent. */
  readonly item?: Json;
  readonly name: Bilingual;
}

/** Adds an entry to a list of the one document of a kind, which is made where it is not there. */
function listIn(kind: KindName, facts: CreationFacts, { path, id, item = id, name }: ListEntry): readonly Registration[] {
  return documentsOf(kind, facts).slice(0, 1).flatMap(({ uri, value }): readonly Registration[] => {
    const list = valueAt(value, path);
    if (list !== undefined && list !== null && !Array.isArray(list)) return [];
    if (Array.isArray(list) && list.some((known) => known === id || valueAt(known, ['unitRef']) === id)) return [];
    const operation: EditOperation = Array.isArray(list) ? { op: 'append', path, value: item } : { op: 'set', path, value: [item] };
    return [{ uri, operation, what: { zh: `${name.zh} ${path.join('.')} 加入 ${id}`, en: `${id} in ${name.en}, ${path.join('.')}` } }];
  });
}

/** Adds a document to the task of the workspace's register that it carries out; nothing where the register has no such task. */
function taskDocument(no: number, id: string, facts: CreationFacts): readonly Registration[] {
  const [workspace] = documentsOf('workspace', facts);
  const register = valueAt(workspace?.value, ['taskRegister']);
  const index = Array.isArray(register) ? register.findIndex((task) => valueAt(task, ['no']) === no) : -1;
  if (!workspace || index < 0) return [];
  return listIn('workspace', facts, { path: ['taskRegister', index, 'docRefs'], id, name: { zh: `工作区第 ${no} 项任务的落实文档`, en: `the documents of task ${no} of the workspace` } });
}

/** The workspace names its pack; one that names a pack that exists is left alone. */
function registerPack(id: string, facts: CreationFacts): readonly Registration[] {
  const [workspace] = documentsOf('workspace', facts);
  const named = valueAt(workspace?.value, ['policyPackRef']);
  if (!workspace || named === id || (typeof named === 'string' && hasId(facts, named))) return [];
  return [{ uri: workspace.uri, operation: { op: 'set', path: ['policyPackRef'], value: id }, what: { zh: `工作区的政策参数包 policyPackRef`, en: `policyPackRef of the workspace` } }];
}
