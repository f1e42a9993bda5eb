import type { Term } from '@plansmith/document';
import { memoByKey } from './cells.ts';
import { sumDecimal, timesDecimal } from './decimal.ts';
import type { BoundaryMeasure, FarmlandMeasure, LedgerQuantities, PlanModel, Quantity } from './model.ts';
import { absent, inputTerm, labelled, quantity, sumQuantity } from './quantity.ts';

/** The formulas of the ledgers and of a unit's economics. Pure, like `createDerivedQuantities`. */
export function ledgerQuantities(model: PlanModel): LedgerQuantities {
  const swapSourceUsedM2 = memoByKey((sourceId) =>
    model.swapSource(sourceId)
      ? sumQuantity(
          model.swapAdditions().flatMap((addition) =>
            (addition.value.sourcesUsed ?? []).flatMap((use, index) =>
              use?.sourceRef === sourceId && use.m2 !== undefined ? [inputTerm(addition, ['sourcesUsed', index, 'm2'], labelled(labels.used, addition.id), use.m2, 'm2')] : [],
            ),
          ),
          'm2',
        )
      : absent('m2', `swapSource ${sourceId}`),
  );

  const verifiedTerms = (of: 'all' | 'removed' | 'natureCore', sign: 1 | -1 = 1): readonly Term[] =>
    model.swapSources().flatMap((source) => {
      const { verifiedM2, location, removedFromUdb } = source.value;
      const counts = of === 'all' || (of === 'removed' ? removedFromUdb === true : location === 'natureCore');
      return verifiedM2 !== undefined && counts ? [inputTerm(source, ['verifiedM2'], labelled(labels.verified, source.id), sign * verifiedM2, 'm2')] : [];
    });

  /** Terms of the added areas with a sign, or the ids of additions without an area. */
  const addedTerms = (sign: 1 | -1): AddedTerms => {
    const terms: Term[] = [];
    const missing: string[] = [];
    for (const addition of model.swapAdditions()) {
      const { areaM2 } = addition.value;
      if (areaM2 === undefined) missing.push(`${addition.id} areaM2`);
      else terms.push(inputTerm(addition, ['areaM2'], labelled(labels.added, addition.id), sign * areaM2, 'm2'));
    }
    return { terms, missing };
  };

  const boundaryBalance = memoByKey((measure): Quantity => {
    switch (measure as BoundaryMeasure) {
      case 'verifiedM2':
        return sumQuantity(verifiedTerms('all'), 'm2');
      case 'addedM2':
        return withAdded([], addedTerms(1));
      case 'remainingM2':
        return withAdded(verifiedTerms('all'), addedTerms(-1));
      case 'removedM2':
        return sumQuantity(verifiedTerms('removed'), 'm2');
      case 'deltaUdbM2':
        return withAdded(verifiedTerms('removed', -1), addedTerms(1));
      case 'natureCoreVerifiedM2':
        return sumQuantity(verifiedTerms('natureCore'), 'm2');
    }
  });

  /** What occupations use of the credits that `counts` lets through. */
  const usedTerms = (counts: (creditId: string) => boolean, sign: 1 | -1 = 1): readonly Term[] =>
    model.farmlandOccupations().flatMap((occupation) =>
      (occupation.value.creditsUsed ?? []).flatMap((use, index) =>
        use?.creditRef !== undefined && use.ha !== undefined && counts(use.creditRef)
          ? [inputTerm(occupation, ['creditsUsed', index, 'ha'], labelled(labels.used, `${occupation.id} ${use.creditRef}`), sign * use.ha, 'ha')]
          : [],
      ),
    );

  const farmlandCreditUsedHa = memoByKey((creditId) =>
    model.farmlandCredit(creditId) ? sumQuantity(usedTerms((id) => id === creditId), 'ha') : absent('ha', `farmlandCredit ${creditId}`),
  );

  const verifiedCredits = (): readonly Term[] =>
    model.farmlandCredits().flatMap((credit) => {
      const { areaHa, acceptedDate, surveyConfirmed } = credit.value;
      return areaHa !== undefined && acceptedDate !== undefined && surveyConfirmed !== undefined ? [inputTerm(credit, ['areaHa'], labelled(labels.verified, credit.id), areaHa, 'ha')] : [];
    });

  const farmlandBalance = memoByKey((measure): Quantity => {
    switch (measure as FarmlandMeasure) {
      case 'verifiedHa':
        return sumQuantity(verifiedCredits(), 'ha');
      case 'usedHa':
        return sumQuantity(usedTerms(() => true), 'ha');
      case 'remainingHa':
        return sumQuantity([...verifiedCredits(), ...usedTerms(() => true, -1)], 'ha');
      case 'gradeIn':
        return meanGrade(
          model.farmlandOccupations().flatMap((occupation) =>
            (occupation.value.creditsUsed ?? []).map((use, index): GradedArea => {
              const credit = use?.creditRef === undefined ? undefined : model.farmlandCredit(use.creditRef);
              const what = `${occupation.id} ${use?.creditRef ?? ''}`.trim();
              return {
                what,
                area: use?.ha === undefined ? undefined : inputTerm(occupation, ['creditsUsed', index, 'ha'], labelled(labels.used, what), use.ha, 'ha'),
                grade: credit?.value.grade === undefined ? undefined : inputTerm(credit, ['grade'], labelled(labels.grade, credit.id), credit.value.grade, ''),
              };
            }),
          ),
        );
      case 'gradeOut':
        return meanGrade(
          model.farmlandOccupations().map((occupation): GradedArea => {
            const { areaHa, grade } = occupation.value;
            return {
              what: occupation.id,
              area: areaHa === undefined ? undefined : inputTerm(occupation, ['areaHa'], labelled(labels.occupied, occupation.id), areaHa, 'ha'),
              grade: grade === undefined ? undefined : inputTerm(occupation, ['grade'], labelled(labels.grade, occupation.id), grade, ''),
            };
          }),
        );
      case 'paddyInHa':
        return sumQuantity(usedTerms((id) => model.farmlandCredit(id)?.value.class === paddy), 'ha');
      case 'paddyOutHa':
        return sumQuantity(
          model.farmlandOccupations().flatMap((occupation) => {
            const { areaHa, class: landClass } = occupation.value;
            return areaHa !== undefined && landClass === paddy ? [inputTerm(occupation, ['areaHa'], labelled(labels.occupied, occupation.id), areaHa, 'ha')] : [];
          }),
          'ha',
        );
    }
  });

  const topsoilVolumeM3 = memoByKey((occupationId): Quantity => {
    const occupation = model.farmlandOccupation(occupationId);
    const { areaM2, depthCm } = occupation?.value.blackSoil ?? {};
    if (!occupation || areaM2 === undefined || depthCm === undefined) return absent('m3', `${occupationId} blackSoil`);
    return quantity(timesDecimal(areaM2, depthCm) / 100, 'm3', [
      inputTerm(occupation, ['blackSoil', 'areaM2'], labels.stripped, areaM2, 'm2'),
      inputTerm(occupation, ['blackSoil', 'depthCm'], labels.depth, depthCm, 'cm'),
    ]);
  });

  const unitBalanceWan = memoByKey((unitId): Quantity => {
    const unit = model.unit(unitId);
    const economics = unit?.value.economics;
    if (!unit || !economics) return absent('wan', `${unitId} economics`);
    const terms = (key: 'income' | 'cost', sign: 1 | -1): readonly Term[] =>
      (economics[key] ?? []).flatMap((item, index) =>
        item?.wan === undefined ? [] : [inputTerm(unit, ['economics', key, index, 'wan'], { zh: item.name ?? labels[key].zh, en: labels[key].en }, sign * item.wan, 'wan')],
      );
    return sumQuantity([...terms('income', 1), ...terms('cost', -1)], 'wan');
  });

  return {
    swapSourceUsedM2,
    boundaryBalance,
    farmlandCreditUsedHa,
    farmlandBalance,
    topsoilVolumeM3,
    unitBalanceWan,
  };
}

/** Class of paddy in the land survey. */
const paddy = '0101';

interface AddedTerms {
  readonly terms: readonly Term[];
  readonly missing: readonly string[];
}

function withAdded(before: readonly Term[], added: AddedTerms): Quantity {
  return added.missing.length > 0 ? absent('m2', ...added.missing) : sumQuantity([...before, ...added.terms], 'm2');
}

interface GradedArea {
  readonly what: string;
  readonly area: Term | undefined;
  readonly grade: Term | undefined;
}

/** Mean of grades weighted by area; nothing where there is no area. */
function meanGrade(parts: readonly GradedArea[]): Quantity {
  const missing = parts.flatMap(({ what, area, grade }) => [...(area ? [] : [`${what} areaHa`]), ...(grade ? [] : [`${what} grade`])]);
  const terms = parts.flatMap(({ area, grade }) => (area && grade ? [area, grade] : []));
  if (missing.length > 0) return { value: undefined, unit: '', terms, missing };
  const total = sumDecimal(parts.map(({ area }) => area!.value as number));
  if (total <= 0) return absent('', 'creditsUsed');
  return quantity(sumDecimal(parts.map(({ area, grade }) => timesDecimal(area!.value as number, grade!.value as number))) / total, '', terms);
}

const labels = {
  used: { zh: '使用面积', en: 'used area' },
  verified: { zh: '核定面积', en: 'verified area' },
  added: { zh: '增补面积', en: 'added area' },
  occupied: { zh: '占用面积', en: 'occupied area' },
  grade: { zh: '耕地等级', en: 'farmland grade' },
  stripped: { zh: '剥离面积', en: 'stripped area' },
  depth: { zh: '剥离厚度', en: 'depth' },
  income: { zh: '收入', en: 'income' },
  cost: { zh: '成本', en: 'cost' },
} as const;
