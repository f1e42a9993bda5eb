import type { Path } from '@plansmith/base';
import { sumDecimal, type DocumentTypes, type Draft, type ParcelControl, type Unit } from '@plansmith/plan';
import { checkLimits, checkStoredSums, inputTerm, limitMessages, neededNumber, ownDesign, sumDiffers, sumOf, sumUndecided, type NumberTerm, type PlanRule, type PlanRuleContext, type StoredSum } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { controlsIn, isUse, useText } from '../core/controls.ts';
import { currentUnitOf } from '../core/current-plan.ts';
import { areaTerms, landUsePolygons, type LandUsePolygon } from '../core/land-use.ts';

type DetailedPlan = Draft<DocumentTypes['unitDetailedPlan']>;

/** Classes that infrastructure stands on: transport and utilities. */
const infrastructureUses = ['12', '13'];
/** Classes that a plan may lay out on land that is no parcel: infrastructure and green space. */
const newSiteUses = [...infrastructureUses, '14'];

export const landuseRecords: PlanRule = {
  meta: {
    id: 'indicator/landuse-records',
    title: { zh: '图斑、地块指标、单元和台账一致', en: 'Polygons, parcel controls, unit and inventory agree' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan'],
    needs: { parameters: ['tol.areaAbsM2'] },
    source: ownDesign,
    fixable: true,
    messages: {
      controlMissing: {
        zh: '{object} 的地块 {parcel} 没有地块指标，汇总会漏计',
        en: '{object}: parcel {parcel} has no parcel control, so totals leave it out',
      },
      controlOutside: {
        zh: '{parcel} 有地块指标，但不是 {object} 的地块',
        en: '{parcel} has a parcel control, but is no parcel of {object}',
      },
      controlUse: {
        zh: '{parcel} 的规划用途填写 {use}，台账的规划用途是 {inventory}',
        en: '{parcel} is planned as {use}, but the inventory has {inventory} as its planned use',
      },
      grossDiffers: {
        zh: '{object} {attribute}填写 {stored}{unit}，台账为 {computed}{unit}，相差 {difference}{unit}（允许差 {tolerance}{unit}）',
        en: '{object}: {attribute} is stored as {stored}{unit}, the inventory has {computed}{unit}, a difference of {difference}{unit} (tolerance {tolerance}{unit})',
      },
      polygonTwice: {
        zh: '图斑 {polygon} 列了两次，面积会重复计入',
        en: 'polygon {polygon} is listed twice, so its area counts twice',
      },
      polygonParcel: {
        zh: '图斑 {polygon} 对应地块 {parcel}，本规划却没有该地块的指标',
        en: 'polygon {polygon} is of parcel {parcel}, which has no parcel control in this plan',
      },
      polygonUse: {
        zh: '图斑 {polygon} 用途为 {use}，地块 {parcel} 的规划用途是 {planned}',
        en: 'polygon {polygon} is of {use}, but parcel {parcel} is planned as {planned}',
      },
      polygonUnfounded: {
        zh: '图斑 {polygon}（{use}）既没有对应地块，也没有标为保留（retained），不知道由什么地改成',
        en: 'polygon {polygon} ({use}) is of no parcel and not kept (retained), so it is not known what land it takes',
      },
      parcelWithoutPolygon: {
        zh: '{parcel} 有地块指标，土地使用中却没有它的图斑',
        en: '{parcel} has a parcel control, but no polygon of the land use is of it',
      },
      polygonsDiffer: sumDiffers,
      functionOutside: {
        zh: '功能区 {area} 的图斑 {polygon} 不在本规划的土地使用中',
        en: 'polygon {polygon} of area {area} is not in the land use of this plan',
      },
      functionTwice: {
        zh: '图斑 {polygon} 同时属于功能区 {area} 和 {other}',
        en: 'polygon {polygon} is in areas {area} and {other}',
      },
      functionMissing: {
        zh: '图斑 {polygon} 不属于任何功能区',
        en: 'polygon {polygon} is in no functional area',
      },
      ...limitMessages({ infrastructureAbove: 'atMost' }),
      inputMissing: sumUndecided,
    },
  },
  check(context) {
    const { document, model } = context;
    const unitId = currentUnitOf(model, document);
    if (unitId === undefined) return;
    const value = document.value as DetailedPlan;
    const plan: PlanParts = { unitId, value, controls: controlsIn(model, document), polygons: landUsePolygons(model, value) };
    checkUnit(context, plan, model.unit(unitId));
    const sums = [...grossSums(context, plan)];
    const misused = new Set(plan.controls.filter((control) => checkControlUse(context, control)).map(({ id }) => id));
    checkPolygons(context, plan, misused);
    // Where the polygons have shapes their areas are indicator/landuse-area's.
    if (!model.layer('planLandUse')) sums.push(...polygonSums(context, plan));
    checkStoredSums(context, sums);
    checkFunctions(context, plan);
    checkInfrastructure(context, plan);
  },
};

interface PlanParts {
  readonly unitId: string;
  readonly value: DetailedPlan;
  readonly controls: readonly ParcelControl[];
  readonly polygons: readonly LandUsePolygon[];
}

function aboutParcel(id: string): { readonly subject: string; readonly feature: { readonly layer: string; readonly id: string } } {
  return { subject: id, feature: { layer: 'parcels', id } };
}

function checkUnit({ report }: PlanRuleContext, { unitId, controls }: PlanParts, unit: Unit | undefined): void {
  const parcels = unit?.value.parcelRefs;
  if (!unit || !parcels) return;
  const planned = new Set(controls.map(({ id }) => id));
  for (const [index, parcel] of parcels.entries()) {
    if (parcel === undefined || planned.has(parcel)) continue;
    report({
      ...aboutParcel(parcel),
      messageId: 'controlMissing',
      path: ['parcelControls'],
      at: 'key',
      data: { object: unitId, parcel },
      related: [{ message: { zh: `${unitId} 的地块清单`, en: `parcels of ${unitId}` }, uri: unit.uri, path: ['parcelRefs', index] }],
    });
  }
  for (const { id, path } of controls) {
    if (parcels.includes(id)) continue;
    report({
      ...aboutParcel(id),
      messageId: 'controlOutside',
      path: [...path, 'parcelRef'],
      data: { object: unitId, parcel: id },
      related: [{ message: { zh: `${unitId} 的地块清单`, en: `parcels of ${unitId}` }, uri: unit.uri, path: ['parcelRefs'] }],
    });
  }
}

/** Tells whether a control's use is not the inventory's. */
function checkControlUse({ document, model, report }: PlanRuleContext, { id, value, path }: ParcelControl): boolean {
  const parcel = model.parcel(id);
  const use = value.useCode;
  const inventory = parcel?.value.planUseCode;
  if (!parcel || use === undefined || inventory === undefined || use.startsWith(inventory) || inventory.startsWith(use)) return false;
  report({
    ...aboutParcel(id),
    messageId: 'controlUse',
    path: [...path, 'useCode'],
    data: { parcel: id, use: useText(model, use), inventory: useText(model, inventory) },
    related: [{ message: { zh: `${id} 台账的规划用途`, en: `planned use of ${id} in the inventory` }, uri: parcel.uri, path: [...parcel.path, 'planUseCode'] }],
    fixes: [codeFix(document.uri, [...path, 'useCode'], inventory)],
  });
  return true;
}

function codeFix(uri: string, path: Path, code: string): Fix {
  return { title: { zh: `改为 "${code}"`, en: `Change to "${code}"` }, edits: [{ uri, operation: { op: 'set', path, value: code } }] };
}

/** Gross areas of controls against the inventory, which is trusted more. */
function grossSums({ model }: PlanRuleContext, { controls }: PlanParts): readonly StoredSum[] {
  const tolerance = neededNumber(model, 'tol.areaAbsM2');
  return controls.flatMap(({ id, value, path }): readonly StoredSum[] => {
    const parcel = model.parcel(id);
    const area = parcel?.value.areaM2;
    if (!parcel || area === undefined || value.grossM2 === undefined) return [];
    const term = inputTerm({ uri: parcel.uri, path: [...parcel.path, 'areaM2'] }, { zh: `${id} 台账面积`, en: `${id} area in the inventory` }, area, 'm2');
    return [
      { ...aboutParcel(id), messageId: 'grossDiffers', path: [...path, 'grossM2'], object: id, attribute: { zh: '总用地面积', en: 'gross area' }, digits: 2, stored: value.grossM2, sum: sumOf([term], 'm2'), tolerance },
    ];
  });
}

function checkPolygons({ document, model, report }: PlanRuleContext, { value, controls, polygons }: PlanParts, misused: ReadonlySet<string>): void {
  const first = new Set(polygons.map(({ path }) => path[1]));
  (value.landUse ?? []).forEach((record, index) => {
    if (record?.polygonId === undefined || first.has(index)) return;
    report({ messageId: 'polygonTwice', path: ['landUse', index, 'polygonId'], subject: `${record.polygonId} ${index}`, feature: { layer: 'planLandUse', id: record.polygonId }, data: { polygon: record.polygonId } });
  });
  const byId = new Map(controls.map((control) => [control.id, control]));
  for (const { id, path, code, parcelId, beforeCode } of polygons) {
    const about = { subject: id, feature: { layer: 'planLandUse', id } };
    if (parcelId === undefined) {
      const isFounded = beforeCode !== undefined || code === undefined || isUse(code, newSiteUses);
      if (!isFounded) report({ ...about, messageId: 'polygonUnfounded', path: [...path, 'polygonId'], data: { polygon: id, use: useText(model, code) } });
      continue;
    }
    const control = byId.get(parcelId);
    if (!control) {
      report({ ...about, messageId: 'polygonParcel', path: [...path, 'parcelRef'], data: { polygon: id, parcel: parcelId } });
      continue;
    }
    const planned = control.value.useCode;
    const isAlone = polygons.filter((other) => other.parcelId === parcelId).length === 1;
    if (code === undefined || planned === undefined || usesOnParcel(control, isAlone).some((use) => use.startsWith(code) || code.startsWith(use))) continue;
    // A polygon that has the inventory's use is right: it is the control that was told.
    const inventory = misused.has(parcelId) ? model.parcel(parcelId)?.value.planUseCode : undefined;
    if (inventory !== undefined && (inventory.startsWith(code) || code.startsWith(inventory))) continue;
    report({
      ...about,
      messageId: 'polygonUse',
      path: [...path, 'code'],
      data: { polygon: id, use: useText(model, code), parcel: parcelId, planned: useText(model, planned) },
      related: [{ message: { zh: `${parcelId} 的地块指标`, en: `control of ${parcelId}` }, uri: control.uri, path: [...control.path, 'useCode'] }],
      fixes: isAlone ? [codeFix(document.uri, [...path, 'code'], planned)] : [],
    });
  }
  if (polygons.length === 0) return;
  for (const { id, path } of controls) {
    if (!polygons.some(({ parcelId }) => parcelId === id)) report({ ...aboutParcel(id), messageId: 'parcelWithoutPolygon', path: [...path, 'parcelRef'], data: { parcel: id } });
  }
}

/** Uses that a polygon of a parcel may have: the planned one, and where several polygons make up the parcel also its other uses and what is handed over. */
function usesOnParcel({ value }: ParcelControl, isAlone: boolean): readonly string[] {
  const others = isAlone ? [] : [...(value.uses ?? []).map((use) => use?.code), ...(value.dedicated ?? []).map((part) => part?.code)];
  return [value.useCode, ...others].filter((code) => code !== undefined);
}

/** Without shapes: the polygons of a parcel add up to its gross area. */
function polygonSums({ document, model }: PlanRuleContext, { controls, polygons }: PlanParts): readonly StoredSum[] {
  const tolerance = neededNumber(model, 'tol.areaAbsM2');
  return controls.flatMap(({ id, value, path }): readonly StoredSum[] => {
    const own = polygons.filter(({ parcelId, areaM2 }) => parcelId === id && areaM2 !== undefined);
    if (own.length === 0 || value.grossM2 === undefined) return [];
    return [
      {
        ...aboutParcel(id),
        messageId: 'polygonsDiffer',
        path: [...path, 'grossM2'],
        object: id,
        attribute: { zh: '总用地面积与图斑', en: 'gross area against polygons' },
        digits: 2,
        stored: value.grossM2,
        sum: sumOf(areaTerms(document.uri, own), 'm2'),
        // A gross area that is not the inventory's is told as that.
        elsewhere: () => (model.parcel(id)?.value.areaM2 === value.grossM2 ? undefined : value.grossM2),
        tolerance,
      },
    ];
  });
}

function checkFunctions({ document, report }: PlanRuleContext, { value, polygons }: PlanParts): void {
  const known = new Set(polygons.map(({ id }) => id));
  const areaOf = new Map<string, { readonly name: string; readonly path: Path }>();
  for (const [index, item] of (value.functions ?? []).entries()) {
    const name = item?.name ?? item?.id ?? `${index + 1}`;
    (item?.polygonRefs ?? []).forEach((polygon, position) => {
      if (polygon === undefined) return;
      const path = ['functions', index, 'polygonRefs', position];
      const about = { subject: `${polygon} ${index}`, feature: { layer: 'planLandUse', id: polygon } };
      const other = areaOf.get(polygon);
      if (!known.has(polygon)) report({ ...about, messageId: 'functionOutside', path, data: { polygon, area: name } });
      else if (other) report({ ...about, messageId: 'functionTwice', path, data: { polygon, area: name, other: other.name }, related: [{ message: { zh: other.name, en: other.name }, uri: document.uri, path: other.path }] });
      else areaOf.set(polygon, { name, path });
    });
  }
  if (areaOf.size === 0) return;
  // What is neither a parcel nor kept is a road between the areas.
  for (const { id, path, parcelId, beforeCode } of polygons) {
    const isBlock = parcelId !== undefined || beforeCode !== undefined;
    if (isBlock && !areaOf.has(id)) report({ messageId: 'functionMissing', path: [...path, 'polygonId'], subject: id, feature: { layer: 'planLandUse', id }, data: { polygon: id } });
  }
}

/** Land of infrastructure is no more than there is of transport and utilities, with what parcels hand over for them. */
function checkInfrastructure(context: PlanRuleContext, { unitId, value, controls, polygons }: PlanParts): void {
  const { document, model } = context;
  const { uri } = document;
  const terms = (value.infrastructure ?? []).flatMap((item, index): NumberTerm[] =>
    item?.landM2 === undefined ? [] : [inputTerm({ uri, path: ['infrastructure', index, 'landM2'] }, { zh: item.kind ?? '基础设施', en: item.kind ?? 'infrastructure' }, item.landM2, 'm2')],
  );
  if (terms.length === 0 || polygons.length === 0) return;
  const dedicated = controls.flatMap((control) =>
    (control.value.dedicated ?? []).flatMap((part, index): NumberTerm[] =>
      part?.areaM2 === undefined || !isUse(part.code, infrastructureUses) || isUse(control.value.useCode, infrastructureUses)
        ? []
        : [inputTerm({ uri, path: [...control.path, 'dedicated', index, 'areaM2'] }, { zh: `${control.id} 移交用地`, en: `land of ${control.id} handed over` }, part.areaM2, 'm2')],
    ),
  );
  const available = [...areaTerms(uri, polygons.filter(({ code }) => isUse(code, infrastructureUses))), ...dedicated];
  const limit = sumDecimal(available.map((term) => term.value));
  checkLimits(context, [
    {
      messageId: 'infrastructureAbove',
      object: unitId,
      attribute: { zh: '基础设施用地合计', en: 'land of infrastructure' },
      quantity: sumOf(terms, 'm2'),
      digits: 2,
      path: terms.length === 1 ? terms[0]!.path! : ['infrastructure'],
      side: 'atMost',
      limit,
      tolerance: neededNumber(model, 'tol.areaAbsM2').value,
      basis: { zh: '交通运输、公用设施图斑和为其移交的用地', en: 'polygons of transport and utilities, and land handed over for them' },
      limitTerm: { label: { zh: '交通运输和公用设施用地', en: 'land of transport and utilities' }, value: limit, unit: 'm2', role: 'limit' },
      limitInputs: available,
      feature: { layer: 'units', id: unitId },
    },
  ]);
}
