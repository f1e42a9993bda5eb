import { valueAt, type Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { breakdownQuantities } from './breakdown-quantities.ts';
import { memoByKey, memoInGroups } from './cells.ts';
import { sumDecimal, timesDecimal } from './decimal.ts';
import { followingQuantity } from './following-quantities.ts';
import { ledgerQuantities } from './ledger-quantities.ts';
import { measuredArea } from './measured-areas.ts';
import { absent, gapAt, gapsOf, inputTerm, labelled, lacking, quantity, sumQuantity, type Gap } from './quantity.ts';
import { storedQuantity } from './stored-quantities.ts';
import type { DerivedQuantities, ParcelControl, PlanModel, Quantity, Unit, UnitMeasure } from './model.ts';

/** The formulas over a model. Pure: every number is read through the model, so that whoever reads a quantity is tracked through it. */
export function createDerivedQuantities(model: PlanModel): DerivedQuantities {
  const parcelNetM2 = memoByKey((id) => {
    const control = model.parcelControl(id);
    if (!control) return absent('m2', `parcelControl ${id}`);
    const gross = control.value.grossM2;
    if (gross === undefined) return lacking('m2', [gapAt(control, 'grossM2')]);
    const parts = dedicatedTerms(control);
    return sumQuantity([inputTerm(control, ['grossM2'], labels.gross, gross, 'm2'), ...parts], 'm2');
  });

  /** What keeps a parcel's net area from being computed, told by the name of the net area. */
  const netGaps = (id: string): readonly Gap[] => gapsOf(parcelNetM2(id)).map((gap) => ({ ...gap, name: `${id} netM2` }));

  const parcelShare = (id: string, key: 'plannedGfaM2' | 'footprintM2' | 'greenM2', factor: 1 | 100): Quantity => {
    const unit = factor === 100 ? 'pct' : '';
    const control = model.parcelControl(id);
    const measured = control?.value[key];
    const net = parcelNetM2(id).value;
    if (!control) return absent(unit, `${id} ${key}`);
    if (measured === undefined) return lacking(unit, [gapAt(control, key)]);
    if (net === undefined) return lacking(unit, netGaps(id));
    const terms = [inputTerm(control, [key], labels[key], measured, 'm2'), inputTerm(control, ['netM2'], labels.net, net, 'm2')];
    // A site without net area holds no building; anything else on it has no ratio.
    if (net <= 0) return measured === 0 ? quantity(0, unit, terms) : absent(unit, `${id} netM2`);
    return quantity(timesDecimal(measured, factor) / net, unit, terms);
  };
  const parcelFar = memoByKey((id) => parcelShare(id, 'plannedGfaM2', 1));
  const parcelDensityPct = memoByKey((id) => parcelShare(id, 'footprintM2', 100));
  const parcelGreenPct = memoByKey((id) => parcelShare(id, 'greenM2', 100));

  const currentShare = (id: string, key: 'currentGfaM2' | 'footprintM2', factor: 1 | 100): Quantity => {
    const unit = factor === 100 ? 'pct' : '';
    const parcel = model.parcel(id);
    const measured = parcel?.value[key];
    const area = parcel?.value.areaM2;
    if (!parcel) return absent(unit, `${id} ${key}`);
    if (measured === undefined) return lacking(unit, [gapAt(parcel, key)]);
    if (area === undefined || area <= 0) return lacking(unit, [gapAt(parcel, 'areaM2')]);
    return quantity(timesDecimal(measured, factor) / area, unit, [
      inputTerm(parcel, [key], key === 'currentGfaM2' ? labels.currentGfa : labels.footprintM2, measured, 'm2'),
      inputTerm(parcel, ['areaM2'], labels.parcelArea, area, 'm2'),
    ]);
  };
  const parcelCurrentFar = memoByKey((id) => currentShare(id, 'currentGfaM2', 1));
  const parcelCurrentDensityPct = memoByKey((id) => currentShare(id, 'footprintM2', 100));

  const parcelBaseGfaM2 = memoByKey((id) => {
    const control = model.parcelControl(id);
    const baseFar = control?.value.baseFar;
    const net = parcelNetM2(id).value;
    if (!control) return absent('m2', `${id} baseFar`);
    if (baseFar === undefined) return lacking('m2', [gapAt(control, 'baseFar')]);
    if (net === undefined) return lacking('m2', netGaps(id));
    return quantity(timesDecimal(baseFar, net), 'm2', [
      inputTerm(control, ['baseFar'], labels.baseFar, baseFar, ''),
      inputTerm(control, ['netM2'], labels.net, net, 'm2'),
    ]);
  });

  const parcelAllowedGfaM2 = memoByKey((id) => {
    const control = model.parcelControl(id);
    const base = parcelBaseGfaM2(id);
    if (!control || base.value === undefined) return lacking('m2', gapsOf(base));
    const terms: Term[] = [inputTerm(control, ['baseFar'], labels.base, base.value, 'm2')];
    (control.value.bonus ?? []).forEach((bonus, index) => {
      if (bonus?.bonusM2 !== undefined) terms.push(inputTerm(control, ['bonus', index, 'bonusM2'], labels.bonus, bonus.bonusM2, 'm2'));
    });
    for (const transfer of model.transfersOfParcel(id)) {
      const { kind, toParcel, fromParcel, receivedM2, sentM2 } = transfer.value;
      if (kind !== 'floorArea') continue;
      if (toParcel === id && receivedM2 !== undefined) {
        terms.push(inputTerm(transfer, ['receivedM2'], labelled(labels.transferIn, transfer.id), receivedM2, 'm2'));
      }
      if (fromParcel === id && sentM2 !== undefined) {
        terms.push(inputTerm(transfer, ['sentM2'], labelled(labels.transferOut, transfer.id), -sentM2, 'm2'));
      }
    }
    return sumQuantity(terms, 'm2');
  });

  const unitTotals = memoByKey((key) => {
    const [unitId, measure] = key.split('\n') as [string, UnitMeasure];
    const unit = model.unit(unitId);
    switch (measure) {
      case 'areaHa': {
        const value = unit?.value.areaHa;
        if (!unit) return absent('ha', `${unitId} areaHa`);
        if (value === undefined) return lacking('ha', [gapAt(unit, 'areaHa')]);
        return quantity(value, 'ha', [inputTerm(unit, ['areaHa'], labelled(labels.area, unitId), value, 'ha')]);
      }
      case 'lowEffHa':
        return overInventory(unit, unitId, 'areaM2', labels.parcelArea, (sumM2) => ({ value: sumM2 / 10_000, unit: 'ha' }));
      case 'currentGfaM2':
        return overInventory(unit, unitId, 'currentGfaM2', labels.currentGfa, (sumM2) => ({ value: sumM2, unit: 'm2' }));
      default:
        return overControls(unitId, (control) => controlMeasure(control, measure), writtenAs(measure));
    }
  });

  const unitFamilyGfa = memoByKey((key) => {
    const [unitId, family] = key.split('\n') as [string, string];
    return overControls(unitId, (control) => familyTerm(control, family), 'plannedGfaM2');
  });

  const unitFamilyNet = memoByKey((key) => {
    const [unitId, family] = key.split('\n') as [string, string];
    return overControls(
      unitId,
      (control) => {
        const { useCode } = control.value;
        if (useCode === undefined) return undefined;
        return model.useFamily(useCode) === family ? controlMeasure(control, 'netM2') : null;
      },
      'netM2',
    );
  });

  const unitPopulation = memoByKey((unitId) => ({ ...overControls(unitId, peopleTerm, 'population'), unit: 'people' }));

  /** Residents of a parcel; a housing parcel that does not say lacks them, any other has none. */
  function peopleTerm(control: ParcelControl): Term | null | undefined {
    const { population, useCode } = control.value;
    if (population !== undefined) return inputTerm(control, ['population'], labelled(labels.population, control.id), population, 'people');
    return useCode !== undefined && model.useFamily(useCode) === 'housing' ? undefined : null;
  }

  function overInventory(
    unit: Unit | undefined,
    unitId: string,
    key: 'areaM2' | 'currentGfaM2',
    label: Bilingual,
    convert: (sumM2: number) => { value: number; unit: string },
  ): Quantity {
    const { unit: symbol } = convert(0);
    if (!unit) return absent(symbol, `unit ${unitId}`);
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const [index, parcelId] of (unit.value.parcelRefs ?? []).entries()) {
      if (parcelId === undefined) continue;
      const parcel = model.parcel(parcelId);
      const value = parcel?.value[key];
      // What names a parcel that is not there is where it is mended.
      if (!parcel) gaps.push({ name: `${parcelId} ${key}`, at: { uri: unit.uri, path: ['parcelRefs', index] } });
      else if (value === undefined) gaps.push(gapAt(parcel, key));
      else terms.push(inputTerm(parcel, [key], labelled(label, parcelId), value, 'm2'));
    }
    const sum = sumDecimal(terms.map((term) => term.value as number));
    return gaps.length > 0 ? lacking(symbol, gaps, terms) : { ...convert(sum), terms, missing: [] };
  }

  /** Sum over the parcel controls of a unit; `name` says what is missing where a part is undefined. */
  function overControls(unitId: string, partOf: (control: ParcelControl) => Term | null | undefined, name: string): Quantity {
    const plan = model.detailedPlanOf(unitId);
    if (!plan) return absent('m2', `detailedPlan ${unitId}`);
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const [index, item] of (plan.value.parcelControls ?? []).entries()) {
      const id = item?.parcelRef;
      const control = id === undefined ? undefined : model.parcelControl(id);
      // A second control of the same parcel is an error of its own (reference/id-unique), not a second term.
      if (!control || control.uri !== plan.uri || control.path[1] !== index) continue;
      const part = partOf(control);
      if (part === undefined) gaps.push(...(name === 'netM2' ? netGaps(control.id) : [gapAt(control, missingKeyOf(control, name))]));
      else if (part) terms.push(part);
    }
    return gaps.length > 0 ? lacking('m2', gaps, terms) : sumQuantity(terms, 'm2');
  }

  /** A term, null where the parcel does not count towards the measure, undefined where an input is missing. */
  function controlMeasure(control: ParcelControl, measure: UnitMeasure): Term | null | undefined {
    const { value, id } = control;
    const direct = (key: 'grossM2' | 'plannedGfaM2', label: Bilingual): Term | undefined =>
      value[key] === undefined ? undefined : inputTerm(control, [key], labelled(label, id), value[key], 'm2');
    switch (measure) {
      case 'grossM2':
        return direct('grossM2', labels.gross);
      case 'plannedGfaM2':
        return direct('plannedGfaM2', labels.plannedGfaM2);
      case 'netM2': {
        const net = parcelNetM2(id).value;
        return net === undefined ? undefined : inputTerm(control, ['netM2'], labelled(labels.net, id), net, 'm2');
      }
      case 'dedicatedM2':
        return inputTerm(control, ['dedicated'], labelled(labels.dedicated, id), sumDecimal(dedicatedTerms(control).map((term) => -(term.value as number))), 'm2');
      case 'housingGfaM2':
        return familyTerm(control, 'housing');
      case 'industryGfaM2':
        return familyTerm(control, 'industry');
      default:
        return undefined;
    }
  }

  /** Floor area of one use family: by the shares of a mixed parcel, else the whole of a parcel whose main use is of the family. */
  function familyTerm(control: ParcelControl, family: string): Term | null | undefined {
    const { plannedGfaM2, useCode, uses } = control.value;
    if (plannedGfaM2 === undefined || useCode === undefined) return undefined;
    const shares = (uses ?? []).filter((use) => use?.basis !== 'land');
    const share =
      shares.length === 0
        ? model.useFamily(useCode) === family
          ? 100
          : 0
        : sumDecimal(shares.map((use) => (use?.code !== undefined && model.useFamily(use.code) === family ? (use.pct ?? 0) : 0)));
    if (share === 0) return null;
    const gfaM2 = share === 100 ? plannedGfaM2 : timesDecimal(plannedGfaM2, share) / 100;
    return inputTerm(control, ['plannedGfaM2'], labelled(labels.plannedGfaM2, control.id), gfaM2, 'm2');
  }

  /** What each unit adds to a total of the plan: a term, or what is missing. */
  const planParts = memoInGroups(
    () => model.units(),
    (unit, measure): readonly { readonly symbol: string; readonly terms: readonly Term[]; readonly gaps: readonly Gap[] }[] => {
      const { value, unit: symbol, ...total } = unitTotals(`${unit.id}\n${measure}`);
      if (value === undefined) return [{ symbol, terms: [], gaps: gapsOf({ value, unit: symbol, ...total }) }];
      // The unit's own document is the place to look first, at the total it stores where it stores one.
      const path = Object.hasOwn(unit.value, measure) ? [measure] : [];
      return [{ symbol, terms: [{ label: { zh: unit.id, en: unit.id }, value, unit: symbol, role: 'input', uri: unit.uri, path }], gaps: [] }];
    },
  );
  const planTotals = memoByKey((measure) => {
    const parts = planParts(measure);
    const terms = parts.flatMap((part) => part.terms);
    const gaps = parts.flatMap((part) => part.gaps);
    const symbol = parts.at(-1)?.symbol ?? 'm2';
    return gaps.length > 0 ? lacking(symbol, gaps, terms) : sumQuantity(terms, symbol);
  });

  const yearTotals = memoByKey((key) => {
    const [year, measure] = key.split('\n') as [string, UnitMeasure];
    const terms: Term[] = [];
    const gaps: Gap[] = [];
    for (const id of model.parcelIdsOfYear(Number(year))) {
      const control = model.parcelControl(id);
      const part = control && controlMeasure(control, measure);
      if (part) terms.push(part);
      else if (control && part === undefined) gaps.push(...(measure === 'netM2' ? netGaps(id) : [gapAt(control, missingKeyOf(control, writtenAs(measure)))]));
    }
    return gaps.length > 0 ? lacking('m2', gaps, terms) : sumQuantity(terms, 'm2');
  });

  const goalYearSums = memoByKey((id) => {
    const goal = model.goal(id);
    const unit = goal?.value.unit ?? '';
    if (!goal?.value.byYear) return absent(unit, `${id} byYear`);
    const terms = Object.entries(goal.value.byYear).flatMap(([year, value]) =>
      typeof value === 'number' ? [inputTerm(goal, ['byYear', year], { zh: `${year} 年`, en: year }, value, unit)] : [],
    );
    return sumQuantity(terms, unit);
  });

  const derived: DerivedQuantities = {
    parcelFar,
    parcelDensityPct,
    parcelGreenPct,
    parcelNetM2,
    parcelCurrentFar,
    parcelCurrentDensityPct,
    parcelBaseGfaM2,
    parcelAllowedGfaM2,
    unitTotal: (unitId, measure) => unitTotals(`${unitId}\n${measure}`),
    unitFamilyGfaM2: (unitId, family) => unitFamilyGfa(`${unitId}\n${family}`),
    unitFamilyNetM2: (unitId, family) => unitFamilyNet(`${unitId}\n${family}`),
    unitPopulation,
    planTotal: (measure) => planTotals(measure),
    yearTotal: (year, measure) => yearTotals(`${year}\n${measure}`),
    goalYearSum: goalYearSums,
    ...breakdownQuantities(model),
    ...ledgerQuantities(model),
    derivedAt: (uri, path) => storedQuantity(model, derived, uri, path),
    measuredAt: (uri, path) => measuredArea(model, uri, path),
    followingAt: (uri, path) => followingQuantity(model, derived, uri, path),
  };
  return derived;
}

const labels = {
  gross: { zh: '地块面积', en: 'gross area' },
  net: { zh: '净用地面积', en: 'net site area' },
  dedicated: { zh: '移交用地', en: 'dedicated land' },
  plannedGfaM2: { zh: '计容建筑面积', en: 'counted floor area' },
  footprintM2: { zh: '建筑基底面积', en: 'building footprint' },
  greenM2: { zh: '绿地面积', en: 'green area' },
  baseFar: { zh: '基础容积率', en: 'base FAR' },
  base: { zh: '基础建筑面积', en: 'base floor area' },
  bonus: { zh: '奖励建筑面积', en: 'bonus floor area' },
  transferIn: { zh: '转入建筑面积', en: 'floor area transferred in' },
  transferOut: { zh: '转出建筑面积', en: 'floor area transferred out' },
  area: { zh: '单元面积', en: 'unit area' },
  parcelArea: { zh: '地块面积', en: 'parcel area' },
  currentGfa: { zh: '现状建筑面积', en: 'current floor area' },
  population: { zh: '居住人口', en: 'population' },
} satisfies Record<string, Bilingual>;

/** The key of a control that a measure is read from. */
function writtenAs(measure: UnitMeasure): string {
  return measure === 'housingGfaM2' || measure === 'industryGfaM2' ? 'plannedGfaM2' : measure;
}

/** The key that a part of a sum over controls lacks: what gives a family its share may be missing as well as what is shared. */
function missingKeyOf({ value }: ParcelControl, name: string): string {
  return name === 'plannedGfaM2' && value.plannedGfaM2 !== undefined ? 'useCode' : name;
}

/** Handed-over parts as terms to be added to the gross area: their values are negative. */
function dedicatedTerms(control: ParcelControl): Term[] {
  return (control.value.dedicated ?? []).flatMap((part, index) => {
    const area = valueAt(part, ['areaM2']);
    return typeof area === 'number' ? [inputTerm(control, ['dedicated', index, 'areaM2'], labels.dedicated, -area, 'm2')] : [];
  });
}
