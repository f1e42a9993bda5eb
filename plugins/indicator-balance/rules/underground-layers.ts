import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import { minusDecimal, showNumber, timesDecimal, type DocumentTypes, type Draft } from '@plansmith/plan';
import { checkLimits, inputTerm, isSuperseded, limitMessages, listText, neededNumber, recordsIn, sumOf, textAt, type LimitCase, type NumberTerm, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { useText } from '../core/controls.ts';

type Layer = Draft<NonNullable<NonNullable<DocumentTypes['unitDetailedPlan']['underground']>[number]['layers']>[number]>;

const positions = {
  above: { title: { zh: '地上', en: 'above ground' }, holds: (bottom: number, _top: number) => bottom >= 0 },
  surface: { title: { zh: '地表', en: 'surface' }, holds: (bottom: number, top: number) => bottom <= 0 && top >= 0 },
  below: { title: { zh: '地下', en: 'below ground' }, holds: (_bottom: number, top: number) => top <= 0 },
} as const;

export const undergroundLayers: PlanRule = {
  meta: {
    id: 'indicator/underground-layers',
    title: { zh: '分层空间不重叠', en: 'Layers of space do not overlap' },
    severity: 'error',
    scope: 'document',
    kinds: ['unitDetailedPlan', 'parcelInventory'],
    needs: { parameters: ['tol.areaAbsM2'] },
    demands: true,
    source: {
      citation: 'S III(1)4, III(4)13',
      certainty: 'A text, C',
      note: {
        zh: '地下空间确权和分层供应见于原文（A）；标高不重叠、地表层唯一及面积上限为自行设定（C）',
        en: 'rights below ground and supply by layers are seen in the text (A); that elevations do not overlap, that one layer is the surface, and the bounds of areas are our own (C)',
      },
    },
    messages: {
      inverted: {
        zh: '{object} {layer}的顶标高 {top} m 不高于底标高 {bottom} m',
        en: '{object}: the top of {layer}, {top} m, is not above its bottom, {bottom} m',
      },
      position: {
        zh: '{object} {layer}登记为{position}，标高却是 {bottom} 至 {top} m',
        en: '{object}: {layer} is recorded as {position}, but lies from {bottom} to {top} m',
      },
      overlap: {
        zh: '{object} {layer}（{bottom} 至 {top} m）与{other}（{otherBottom} 至 {otherTop} m）重叠 {shared} m',
        en: '{object}: {layer} ({bottom} to {top} m) overlaps {other} ({otherBottom} to {otherTop} m) by {shared} m',
      },
      severalSurfaces: {
        zh: '{object} 有不止一个地表层：{layers}',
        en: '{object} has more than one surface layer: {layers}',
      },
      incomplete: {
        zh: '{object} {layer}没有写明{missing}',
        en: '{object}: {layer} does not say its {missing}',
      },
      siteTwice: {
        zh: '{object} 的分层在本规划中列了两次，两处的标高无法一并核对',
        en: '{object} has its layers listed twice in this plan, so their elevations cannot be compared',
      },
      notInPlan: {
        zh: '分层利用的地块 {object} 不在本规划的地块指标中',
        en: '{object}, whose layers are listed, has no parcel control in this plan',
      },
      surfaceUse: {
        zh: '{object} 地表层用途 {use} 与地块规划用途 {planned} 不符',
        en: '{object}: the surface layer is {use}, but the parcel is planned as {planned}',
      },
      ...limitMessages({ areaAbove: 'atMost', gfaAbove: 'atMost', topAbove: 'atMost', plannedAbove: 'atMost' }),
    },
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    for (const site of sitesIn(context)) {
      const layers = layersOf(site);
      checkElevations(context, site, layers);
      checkLimits(context, sizeCases(context, site, layers));
      if (document.kind !== 'unitDetailedPlan') continue;
      checkPlanned(context, site, layers);
      checkLimits(context, controlCases(context, site, layers));
    }
  },
};

/** A parcel whose space is laid out by layers in one place of a document. */
interface Site {
  readonly parcelId: string;
  readonly path: Path;
  readonly layers: readonly (Layer | undefined)[];
  /** Area of the parcel, with its place. */
  readonly area: NumberTerm | undefined;
}

interface PlacedLayer {
  readonly value: Layer;
  readonly path: Path;
  readonly name: string;
}

function sitesIn({ document, model, report }: PlanRuleContext): readonly Site[] {
  const { uri, kind } = document;
  if (kind === 'parcelInventory') {
    return recordsIn(document, 'parcels').flatMap(({ index, record }): readonly Site[] => {
      const parcelId = textAt(record, 'id');
      const layers = valueAt(record, ['undergroundRights']);
      const areaM2 = valueAt(record, ['areaM2']);
      if (parcelId === undefined || !Array.isArray(layers)) return [];
      const area = typeof areaM2 === 'number' ? inputTerm({ uri, path: ['parcels', index, 'areaM2'] }, areaLabel(parcelId), areaM2, 'm2') : undefined;
      return [{ parcelId, path: ['parcels', index, 'undergroundRights'], layers, area }];
    });
  }
  const seen = new Set<string>();
  return recordsIn(document, 'underground').flatMap(({ index, record }): readonly Site[] => {
    const parcelId = textAt(record, 'parcelRef');
    const layers = valueAt(record, ['layers']);
    if (parcelId === undefined || !Array.isArray(layers)) return [];
    const place = { path: ['underground', index, 'parcelRef'], subject: `${parcelId} ${index}`, feature: { layer: 'parcels', id: parcelId }, data: { object: parcelId } };
    if (seen.has(parcelId)) report({ ...place, messageId: 'siteTwice' });
    seen.add(parcelId);
    const control = model.parcelControl(parcelId);
    const isOwn = control?.uri === uri;
    if (!isOwn) report({ ...place, messageId: 'notInPlan' });
    const grossM2 = isOwn ? control?.value.grossM2 : undefined;
    const area = control && grossM2 !== undefined ? inputTerm({ uri: control.uri, path: [...control.path, 'grossM2'] }, areaLabel(parcelId), grossM2, 'm2') : undefined;
    return [{ parcelId, path: ['underground', index, 'layers'], layers, area }];
  });
}

function areaLabel(parcelId: string): Bilingual {
  return { zh: `${parcelId} 地块面积`, en: `area of ${parcelId}` };
}

function layersOf({ layers, path }: Site): readonly PlacedLayer[] {
  return layers.flatMap((value, index) => (value === undefined || value === null ? [] : [{ value, path: [...path, index], name: value.name ?? `${index + 1}` }]));
}

function checkElevations({ document, report }: PlanRuleContext, { parcelId }: Site, layers: readonly PlacedLayer[]): void {
  const about = (name: string): { readonly subject: string; readonly feature: { readonly layer: string; readonly id: string } } => ({ subject: `${parcelId} ${name}`, feature: { layer: 'parcels', id: parcelId } });
  const elevation = (layer: PlacedLayer, key: 'bottomM' | 'topM', value: number): NumberTerm =>
    inputTerm({ uri: document.uri, path: [...layer.path, key] }, { zh: `${layer.name} ${key === 'topM' ? '顶' : '底'}标高`, en: `${key === 'topM' ? 'top' : 'bottom'} of ${layer.name}` }, value, 'm');
  const sound: { readonly layer: PlacedLayer; readonly bottom: number; readonly top: number }[] = [];
  for (const layer of layers) {
    const { bottomM: bottom, topM: top, position } = layer.value;
    if (bottom === undefined || top === undefined) continue;
    const data = { object: parcelId, layer: layer.name, bottom, top };
    const terms = [elevation(layer, 'bottomM', bottom), elevation(layer, 'topM', top)];
    if (bottom >= top) {
      report({ ...about(layer.name), messageId: 'inverted', path: [...layer.path, 'topM'], data, terms });
      continue;
    }
    if (position !== undefined && !positions[position].holds(bottom, top)) {
      report({ ...about(layer.name), messageId: 'position', path: [...layer.path, 'position'], data: { ...data, position: positions[position].title }, terms });
    }
    for (const other of sound) {
      const shared = minusDecimal(Math.min(top, other.top), Math.max(bottom, other.bottom));
      if (shared <= 0) continue;
      report({
        ...about(`${other.layer.name} ${layer.name}`),
        messageId: 'overlap',
        path: [...layer.path, 'bottomM'],
        data: { ...data, other: other.layer.name, otherBottom: other.bottom, otherTop: other.top, shared: showNumber(shared, 3) },
        terms: [...terms, elevation(other.layer, 'bottomM', other.bottom), elevation(other.layer, 'topM', other.top), { label: { zh: '重叠', en: 'overlap' }, value: shared, unit: 'm', role: 'difference' }],
        related: [{ message: { zh: other.layer.name, en: other.layer.name }, uri: document.uri, path: [...other.layer.path, 'bottomM'] }],
      });
    }
    sound.push({ layer, bottom, top });
  }
  const surfaces = layers.filter(({ value }) => value.position === 'surface');
  const [, second] = surfaces;
  if (second) report({ ...about('surface'), messageId: 'severalSurfaces', path: [...second.path, 'position'], data: { object: parcelId, layers: listText(surfaces.map(({ name }) => name)) } });
}

/** A layer is no larger than its parcel, and holds no more floors than its height has room for. */
function sizeCases({ document, model }: PlanRuleContext, { parcelId, area }: Site, layers: readonly PlacedLayer[]): readonly LimitCase[] {
  const tolerance = neededNumber(model, 'tol.areaAbsM2').value;
  return layers.flatMap(({ value, path, name }): readonly LimitCase[] => {
    const common = { object: parcelId, isWritten: true, digits: 2, side: 'atMost', tolerance, feature: { layer: 'parcels', id: parcelId }, subject: `${parcelId} ${name}` } as const;
    const cases: LimitCase[] = [];
    const { areaM2, gfaM2, bottomM, topM, useCode } = value;
    if (areaM2 !== undefined && area) {
      cases.push({ ...common, messageId: 'areaAbove', attribute: { zh: `${name}用地面积`, en: `area of ${name}` }, quantity: written(areaM2), path: [...path, 'areaM2'], limit: area.value, basis: area.label, limitTerm: { ...area, role: 'limit' } });
    }
    const family = useCode === undefined ? undefined : model.useFamily(useCode);
    const least = family === undefined ? undefined : model.tableParameter('storey.minHeightM', family);
    const ground = areaM2 === undefined ? area : inputTerm({ uri: document.uri, path: [...path, 'areaM2'] }, { zh: `${name}用地面积`, en: `area of ${name}` }, areaM2, 'm2');
    if (gfaM2 === undefined || !ground || !least || bottomM === undefined || topM === undefined || topM <= bottomM) return cases;
    const floors = Math.max(1, Math.floor(minusDecimal(topM, bottomM) / least.value));
    const limit = timesDecimal(ground.value, floors);
    cases.push({
      ...common,
      messageId: 'gfaAbove',
      attribute: { zh: `${name}建筑面积`, en: `floor area of ${name}` },
      quantity: written(gfaM2),
      path: [...path, 'gfaM2'],
      limit,
      basis: { zh: `层高不小于 ${least.value} m 时至多 ${floors} 层`, en: `at most ${floors} floors of at least ${least.value} m` },
      limitInputs: [ground, { label: { zh: `最小层高（${least.name}）`, en: `least storey height (${least.name})` }, value: least.value, unit: 'm', role: 'input', uri: least.uri, path: least.path }],
    });
    return cases;
  });
}

/** Layers above ground are within the height and the floor area that the parcel is planned with. */
function controlCases({ document, model }: PlanRuleContext, { parcelId, path }: Site, layers: readonly PlacedLayer[]): readonly LimitCase[] {
  const control = model.parcelControl(parcelId);
  if (control?.uri !== document.uri) return [];
  const { heightM, plannedGfaM2 } = control.value;
  const common = { object: parcelId, side: 'atMost', digits: 2, feature: { layer: 'parcels', id: parcelId } } as const;
  const raised = layers.filter(({ value }) => value.position === 'surface' || value.position === 'above');
  const cases = raised.flatMap(({ value, path: at, name }): readonly LimitCase[] => {
    if (value.topM === undefined || heightM === undefined) return [];
    const label = { zh: `${parcelId} 建筑高度`, en: `height of ${parcelId}` };
    const limitTerm = { ...inputTerm({ uri: control.uri, path: [...control.path, 'heightM'] }, label, heightM, 'm'), role: 'limit' as const };
    return [{ ...common, messageId: 'topAbove', subject: `${parcelId} ${name} top`, attribute: { zh: `${name}顶标高`, en: `top of ${name}` }, quantity: { value: value.topM, unit: 'm', terms: [], missing: [] }, isWritten: true, path: [...at, 'topM'], limit: heightM, basis: label, limitTerm }];
  });
  const terms = raised.flatMap(({ value, path: at, name }) => (value.gfaM2 === undefined ? [] : [inputTerm({ uri: document.uri, path: [...at, 'gfaM2'] }, { zh: `${name}建筑面积`, en: `floor area of ${name}` }, value.gfaM2, 'm2')]));
  if (plannedGfaM2 === undefined || terms.length === 0) return cases;
  const label = { zh: `${parcelId} 规划计容建筑面积`, en: `planned floor area of ${parcelId}` };
  const limitTerm = { ...inputTerm({ uri: control.uri, path: [...control.path, 'plannedGfaM2'] }, label, plannedGfaM2, 'm2'), role: 'limit' as const };
  return [
    ...cases,
    { ...common, messageId: 'plannedAbove', subject: `${parcelId} planned`, attribute: { zh: '地表以上各层建筑面积合计', en: 'floor area of layers from the surface up' }, quantity: sumOf(terms, 'm2'), path: terms.length === 1 ? terms[0]!.path! : path, limit: plannedGfaM2, tolerance: neededNumber(model, 'tol.areaAbsM2').value, basis: label, limitTerm },
  ];
}

/** An area as it is written. */
function written(m2: number): LimitCase['quantity'] {
  return { value: m2, unit: 'm2', terms: [], missing: [] };
}

/** What a plan says of its layers: how each is reached and how large it is, and that the surface is what the parcel is planned as. */
function checkPlanned({ model, report }: PlanRuleContext, { parcelId }: Site, layers: readonly PlacedLayer[]): void {
  const feature = { layer: 'parcels', id: parcelId };
  const planned = model.parcelControl(parcelId)?.value.useCode;
  for (const { value, path, name } of layers) {
    const missing: readonly Bilingual[] = [...(value.gfaM2 === undefined ? [{ zh: '建筑面积', en: 'floor area' }] : []), ...(value.access === undefined ? [{ zh: '出入通道', en: 'access' }] : [])];
    if (missing.length > 0) {
      report({
        messageId: 'incomplete',
        path,
        subject: `${parcelId} ${name}`,
        feature,
        data: { object: parcelId, layer: name, missing: { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(' and ') } },
      });
    }
    const { useCode, position } = value;
    if (position !== 'surface' || useCode === undefined || planned === undefined || useCode.startsWith(planned) || planned.startsWith(useCode)) continue;
    report({ messageId: 'surfaceUse', path: [...path, 'useCode'], subject: `${parcelId} ${name}`, feature, data: { object: parcelId, use: useText(model, useCode), planned: useText(model, planned) } });
  }
}

