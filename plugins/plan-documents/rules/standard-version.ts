import { compareText } from '@plansmith/base';
import { memoOfModel, type DocumentTypes, type Draft, type PlanModel } from '@plansmith/plan';
import { ownDesign, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

/** What an inventory says of its standard, with the records that name a version themselves. */
interface Inventory {
  readonly uri: string;
  readonly value: Pick<Draft<DocumentTypes['parcelInventory']>, 'id' | 'version' | 'standardRef' | 'standardVersion'>;
  readonly records: readonly { readonly index: number; readonly id: string; readonly stored: string; readonly isReassessed: boolean }[];
}

/** Of an inventory in force that has parcels. The rule looks at all of them, and runs again only when one says something else of its standard. */
const inventoryOf = memoOfModel((model: PlanModel, uri): Inventory | undefined => {
  const value = model.documents('parcelInventory').find((document) => document.uri === uri)?.value;
  if (!value || value.status === 'superseded' || (value.parcels ?? []).length === 0) return undefined;
  const { id, version, standardRef, standardVersion } = value;
  const records = (value.parcels ?? []).flatMap((record, index) =>
    record?.standardVersion === undefined || record.id === undefined ? [] : [{ index, id: record.id, stored: record.standardVersion, isReassessed: record.reassessedDate !== undefined }],
  );
  return { uri, value: { ...(id !== undefined && { id }), ...(version !== undefined && { version }), ...(standardRef !== undefined && { standardRef }), ...(standardVersion !== undefined && { standardVersion }) }, records };
});

export const standardVersion: PlanRule = {
  meta: {
    id: 'reference/standard-version',
    title: { zh: '台账用同一版认定标准，规划写明台账版本', en: 'Inventories use one version of the standard, and plans say which inventory' },
    severity: 'error',
    scope: 'workspace',
    kinds: [],
    messages: {
      otherStandard: {
        zh: '台账 {object} 依据认定标准 {stored}，其他台账依据 {common}',
        en: 'Inventory {object} goes by the standard {stored}, the others by {common}',
      },
      workspaceStandard: {
        zh: '工作区的认定标准为 {stored}，台账依据的是 {common}',
        en: 'The workspace names {stored} as its standard, the inventories go by {common}',
      },
      otherVersion: {
        zh: '台账 {object} 依据认定标准的 {stored} 版，其他台账为 {common} 版',
        en: 'Inventory {object} goes by version {stored} of the standard, the others by {common}',
      },
      notStated: {
        zh: '台账 {object} 没有写明认定标准的{missing}，是否统一无法判定',
        en: 'Inventory {object} does not state the {missing} of the standard, so it cannot be told whether all use one',
      },
      outdated: {
        zh: '地块 {object} 按认定标准 {stored} 版认定，台账已用 {common} 版，尚未重新评估',
        en: 'Parcel {object} was identified by version {stored} of the standard; the inventory uses {common}, and it has not been assessed anew',
      },
      notReassessed: {
        zh: '地块 {object} 写明认定标准 {stored} 版，高于台账的 {common} 版，但没有重新评估日期（reassessedDate）',
        en: 'Parcel {object} states version {stored} of the standard, newer than {common} of the inventory, but no day of re-assessment (reassessedDate)',
      },
      inventoryVersion: {
        zh: '专项规划的底数依据台账 {stored} 版，台账 {inventory} 现为 {current} 版',
        en: 'The special plan rests on version {stored} of the inventories, but {inventory} is now {current}',
      },
      planNotStated: {
        zh: '专项规划没有写明底数依据的台账版本（inventoryVersion）',
        en: 'The special plan does not say which version of the inventories it rests on (inventoryVersion)',
      },
    },
    source: { ...ownDesign, note: { zh: '“统一认定标准”见于 S III(1)1（A）；版本的核对为自行设定（C）', en: 'a "unified standard" is seen in S III(1)1 (A); the check of versions is our own (C)' } },
    fixable: true,
  },
  check(context) {
    const { model } = context;
    const inventories = model.headers('parcelInventory').flatMap(({ uri }) => inventoryOf(model, uri) ?? []);
    checkDocuments(context, inventories);
    for (const inventory of inventories) checkRecords(context, inventory);
    checkPlans(context, inventories);
  },
};

function checkDocuments(context: PlanRuleContext, inventories: readonly Inventory[]): void {
  const { model, report, undecided } = context;
  const standard = mostCommon(inventories.map(({ value }) => value.standardRef));
  const version = mostCommon(inventories.map(({ value }) => value.standardVersion));
  for (const { uri, value } of inventories) {
    const object = value.id ?? uri;
    const missing = [...(value.standardRef === undefined ? [{ zh: '编号', en: 'id' }] : []), ...(value.standardVersion === undefined ? [{ zh: '版本', en: 'version' }] : [])];
    if (missing.length > 0) {
      undecided({
        messageId: 'notStated',
        uri,
        path: value.id === undefined ? [] : ['id'],
        subject: object,
        data: { object, missing: { zh: missing.map(({ zh }) => zh).join('和'), en: missing.map(({ en }) => en).join(' and ') } },
        missing: [...(value.standardRef === undefined ? [{ uri, path: ['standardRef'] }] : []), ...(value.standardVersion === undefined ? [{ uri, path: ['standardVersion'] }] : [])],
      });
    }
    if (standard !== undefined && value.standardRef !== undefined && value.standardRef !== standard) {
      report({ messageId: 'otherStandard', uri, path: ['standardRef'], subject: object, data: { object, stored: value.standardRef, common: standard } });
    } else if (version !== undefined && value.standardVersion !== undefined && compareVersions(value.standardVersion, version) !== 0) {
      report({ messageId: 'otherVersion', uri, path: ['standardVersion'], subject: object, data: { object, stored: value.standardVersion, common: version } });
    }
  }
  const workspace = model.documents('workspace')[0];
  const named = workspace?.value.standardRef;
  if (!workspace || named === undefined || standard === undefined || named === standard) return;
  report({ messageId: 'workspaceStandard', uri: workspace.uri, path: ['standardRef'], subject: 'workspace', data: { stored: named, common: standard } });
}

/** Of a version that a record states itself: an older one has not been assessed anew, a newer one says when it was. */
function checkRecords({ report }: PlanRuleContext, { uri, value, records }: Inventory): void {
  const common = value.standardVersion;
  if (common === undefined) return;
  for (const { index, id: object, stored, isReassessed } of records) {
    if (compareVersions(stored, common) === 0) continue;
    const isOlder = compareVersions(stored, common) < 0;
    if (!isOlder && isReassessed) continue;
    report({ messageId: isOlder ? 'outdated' : 'notReassessed', uri, path: ['parcels', index, 'standardVersion'], subject: object, feature: { layer: 'parcels', id: object }, data: { object, stored, common } });
  }
}

function checkPlans({ model, report }: PlanRuleContext, inventories: readonly Inventory[]): void {
  for (const { uri, value } of plansOf(model)) {
    const { baseline } = value;
    if (!baseline) continue;
    const stored = baseline.inventoryVersion;
    const named = inventories.filter((inventory) => inventory.value.id !== undefined && (baseline.inventoryRefs ?? []).includes(inventory.value.id));
    if (stored === undefined) {
      if (named.length > 0) report({ messageId: 'planNotStated', uri, path: ['baseline'], at: 'key', subject: value.id ?? uri });
      continue;
    }
    for (const { uri: inventoryUri, value: inventory } of named) {
      const current = inventory.version;
      if (current === undefined || compareVersions(current, stored) === 0) continue;
      report({
        messageId: 'inventoryVersion',
        uri,
        path: ['baseline', 'inventoryVersion'],
        subject: inventory.id!,
        data: { stored, inventory: inventory.id!, current },
        related: [{ message: { zh: `台账 ${inventory.id!} 的版本`, en: `version of ${inventory.id!}` }, uri: inventoryUri, path: ['version'] }],
        fixes: [{ title: { zh: `改为 ${current}`, en: `Change to ${current}` }, edits: [{ uri, operation: { op: 'set', path: ['baseline', 'inventoryVersion'], value: current } }] }],
      });
    }
  }
}

function plansOf(model: PlanModel): readonly { readonly uri: string; readonly value: Draft<DocumentTypes['specialPlan']> }[] {
  return model.documents('specialPlan').filter(({ value }) => value.status !== 'superseded');
}

/** The text that most have, 1.0 and 1.0.0 being the same; of equally many the last version, or name. */
function mostCommon(texts: readonly (string | undefined)[]): string | undefined {
  const stated = texts.filter((text) => text !== undefined);
  const count = (wanted: string): number => stated.filter((text) => compareVersions(text, wanted) === 0).length;
  return [...new Set(stated)].toSorted((a, b) => count(b) - count(a) || compareVersions(b, a))[0];
}

/** Order of dotted numbers: 1.2 is 1.2.0 and before 1.10; text that is none goes by itself. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
  if ([...left, ...right].some(Number.isNaN)) return compareText(a, b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
