import type { Term } from '@plansmith/document';
import { sumDecimal, timesDecimal, type PlanModel, type Quantity } from '@plansmith/plan';
import { amountText, checkLimits, inputTerm, isSuperseded, limitMessages, neededNumber, numberAt, parameterLabel, recordsIn, textAt, type LimitCase, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { valueAt, type Path } from '@plansmith/base';
import { documentName } from '../core/object-names.ts';
import { parcelAreasHa } from '../core/parcel-areas.ts';

/** Family of housing among the land uses. */
const housing = 'housing';

export const projectLimits: PlanRule = {
  meta: {
    id: 'schedule/project-limits',
    title: { zh: '项目的保障性住房、生态修复和保护建筑不超出地块', en: "Affordable housing, restoration and listed buildings of a project are within its parcels" },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry'],
    needs: { parameters: ['people.dwellingMinM2', 'people.dwellingMaxM2', 'tol.sumHa'] },
    messages: {
      ...limitMessages({ affordableOverHousing: 'atMost', dwellingTooSmall: 'atLeast', dwellingTooLarge: 'atMost', restoredOverVacated: 'atMost', listedOverExisting: 'atMost' }),
      noDwellings: { zh: '{object} 的保障性住房有建筑面积 {gfa}，但套数为零', en: '{object} has {gfa} of affordable housing but no dwelling' },
      notUsed: { zh: '{object} 没有使用绿色通道（used: false），却填写了办件编号或天数', en: '{object} does not use the green channel (used: false), yet gives a case or days' },
    },
    source: { citation: 'own design', certainty: 'C' },
  },
  check(context) {
    const { document, report } = context;
    if (isSuperseded(document)) return;
    const object = documentName(document);
    checkLimits(context, [...housingCases(context), ...restorationCases(context), ...listedCases(context)]);
    const gfaM2 = numberAt(document.value, 'affordableHousing', 'gfaM2') ?? 0;
    if (gfaM2 > 0 && numberAt(document.value, 'affordableHousing', 'dwellings') === 0) report({ messageId: 'noDwellings', path: ['affordableHousing', 'dwellings'], subject: object, data: { object, gfa: amountText(gfaM2, 'm2') } });
    const channel = valueAt(document.value, ['greenChannel']);
    if (valueAt(channel, ['used']) === false && (textAt(channel, 'caseNo') !== undefined || numberAt(channel, 'days') !== undefined)) report({ messageId: 'notUsed', path: ['greenChannel', 'used'], subject: object, data: { object } });
  },
};

function housingCases({ document, model }: PlanRuleContext): readonly LimitCase[] {
  const gfaM2 = numberAt(document.value, 'affordableHousing', 'gfaM2');
  if (gfaM2 === undefined) return [];
  const object = documentName(document);
  const place = { uri: document.uri, path: ['affordableHousing', 'gfaM2'] };
  const label = { zh: '保障性住房建筑面积', en: 'floor area of affordable housing' };
  const own: Quantity = { value: gfaM2, unit: 'm2', terms: [], missing: [] };
  const planned = plannedHousing(model, parcelIds(document.value));
  const cases: LimitCase[] = [
    { messageId: 'affordableOverHousing', object, attribute: label, quantity: planned.missing.length > 0 ? { ...own, value: undefined, missing: planned.missing } : own, digits: 0, path: place.path, isWritten: true, side: 'atMost', limit: planned.value ?? 0, basis: { zh: '各地块规划居住建筑面积之和', en: 'planned housing of the parcels' }, limitInputs: planned.terms, limitTerm: { label: { zh: '规划居住建筑面积', en: 'planned housing' }, value: planned.value ?? 0, unit: 'm2', role: 'limit' } },
  ];
  const dwellings = numberAt(document.value, 'affordableHousing', 'dwellings');
  if (dwellings === undefined) return cases;
  const dwellingPath = ['affordableHousing', 'dwellings'];
  const terms = [inputTerm(place, label, gfaM2, 'm2'), inputTerm({ uri: document.uri, path: dwellingPath }, { zh: '套数', en: 'dwellings' }, dwellings, '')];
  // Floor area without a dwelling is told as noDwellings; nothing of both is no housing at all.
  if (dwellings === 0) return cases;
  const size: Quantity = { value: gfaM2 / dwellings, unit: 'm2/dwelling', terms, missing: [] };
  const attribute = { zh: '平均每套建筑面积', en: 'floor area per dwelling' };
  const least = neededNumber(model, 'people.dwellingMinM2');
  const most = neededNumber(model, 'people.dwellingMaxM2');
  return [
    ...cases,
    { messageId: 'dwellingTooSmall', object, attribute, quantity: size, digits: 1, path: dwellingPath, side: 'atLeast', limit: least.value, parameter: least },
    { messageId: 'dwellingTooLarge', object, attribute, quantity: size, digits: 1, path: dwellingPath, side: 'atMost', limit: most.value, parameter: most },
  ];
}

/** Planned housing floor area of some parcels: by shares of a mixed parcel, else the whole where the main use is housing. */
function plannedHousing(model: PlanModel, ids: readonly string[]): Quantity {
  const terms: Term[] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const control = model.parcelControl(id);
    const { plannedGfaM2, useCode, uses } = control?.value ?? {};
    if (!control || plannedGfaM2 === undefined || useCode === undefined) {
      missing.push(`${id} plannedGfaM2`);
      continue;
    }
    const shares = (uses ?? []).filter((use) => use?.basis !== 'land');
    const pct = shares.length === 0 ? (model.useFamily(useCode) === housing ? 100 : 0) : sumDecimal(shares.map((use) => (use?.code !== undefined && model.useFamily(use.code) === housing ? (use.pct ?? 0) : 0)));
    if (pct > 0) terms.push(inputTerm({ uri: control.uri, path: [...control.path, 'plannedGfaM2'] }, { zh: id, en: id }, timesDecimal(plannedGfaM2, pct) / 100, 'm2'));
  }
  return { value: sumDecimal(terms.map(({ value }) => value as number)), unit: 'm2', terms, missing };
}

function restorationCases({ document, model }: PlanRuleContext): readonly LimitCase[] {
  const areaHa = numberAt(document.value, 'ecological', 'areaHa');
  if (areaHa === undefined) return [];
  const vacated = parcelIds(document.value).filter((id) => model.parcel(id)?.value.renewalMode?.startsWith('腾退') ?? true);
  const area = parcelAreasHa(model, vacated);
  const tolerance = neededNumber(model, 'tol.sumHa');
  return [
    {
      messageId: 'restoredOverVacated',
      object: documentName(document),
      attribute: { zh: '生态修复面积', en: 'area restored' },
      quantity: { value: area.value === undefined ? undefined : areaHa, unit: 'ha', terms: [], missing: area.missing },
      digits: 4,
      path: ['ecological', 'areaHa'],
      isWritten: true,
      side: 'atMost',
      limit: area.value ?? 0,
      tolerance: timesDecimal(tolerance.value, Math.max(1, vacated.length)),
      basis: { zh: '腾退地块面积之和', en: 'area of the vacated parcels' },
      limitInputs: [...area.terms, { label: parameterLabel(tolerance), value: tolerance.value, unit: 'ha', role: 'input', uri: tolerance.uri, path: tolerance.path }],
      limitTerm: { label: { zh: '腾退地块面积', en: 'vacated area' }, value: area.value ?? 0, unit: 'ha', role: 'limit' },
    },
  ];
}

/** Floor area of listed buildings, each held against all that stands on its parcel. */
function listedCases({ document, model }: PlanRuleContext): readonly LimitCase[] {
  return recordsIn(document, 'works').flatMap(({ index, record }) => {
    const id = textAt(record, 'parcelRef');
    const parcel = id === undefined ? undefined : model.parcel(id);
    const standing = parcel?.value.currentGfaM2;
    return recordsIn(document, 'works', index, 'listedBuildings').flatMap(({ index: at, record: building }): readonly LimitCase[] => {
      const gfaM2 = numberAt(building, 'gfaM2');
      if (!parcel || gfaM2 === undefined || standing === undefined) return [];
      const path: Path = ['works', index, 'listedBuildings', at, 'gfaM2'];
      return [
        {
          messageId: 'listedOverExisting',
          object: parcel.id,
          subject: `${documentName(document)} ${parcel.id} ${at}`,
          attribute: { zh: `保护建筑“${textAt(building, 'name') ?? ''}”建筑面积`, en: `floor area of the listed building ${textAt(building, 'name') ?? ''}` },
          quantity: { value: gfaM2, unit: 'm2', terms: [], missing: [] },
          digits: 0,
          path,
          isWritten: true,
          side: 'atMost',
          limit: standing,
          basis: { zh: '地块现状建筑面积', en: 'floor area that stands on the parcel' },
          limitTerm: { label: { zh: '现状建筑面积', en: 'current floor area' }, value: standing, unit: 'm2', role: 'limit', uri: parcel.uri, path: [...parcel.path, 'currentGfaM2'] },
          feature: { layer: 'parcels', id: parcel.id },
        },
      ];
    });
  });
}

function parcelIds(project: unknown): readonly string[] {
  const list = valueAt(project, ['parcelRefs']);
  return Array.isArray(list) ? list.filter((id: unknown) => typeof id === 'string') : [];
}
