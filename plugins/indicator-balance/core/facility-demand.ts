import { minusDecimal } from '@plansmith/plan';
import { inputTerm, numberAt, recordsIn, textAt, type LimitCase } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';
import { aboutUnit } from './current-plan.ts';
import { needText, type FacilityNeed } from './facility-need.ts';
import { facilityTitle } from './measures.ts';

/** The unit's own table: its need is that of the planned population, rounded, and its gap is need minus what exists. */
export function demandCases(document: DocumentView, unitId: string, needs: readonly FacilityNeed[]): readonly LimitCase[] {
  return recordsIn(document, 'facilityDemand').flatMap(({ index, record }): readonly LimitCase[] => {
    const facility = textAt(record, 'facility');
    const [stated, existing, gap] = ['need', 'existing', 'gap'].map((key) => numberAt(record, key));
    const measure = textAt(record, 'unit') ?? '';
    const due = needs.find((need) => need.facility === facility && need.unit === measure);
    const at = (key: string): { readonly uri: string; readonly path: readonly (string | number)[] } => ({ uri: document.uri, path: ['facilityDemand', index, key] });
    const common = { ...aboutUnit(unitId), subject: `${unitId} ${facility ?? index}`, digits: 0, isWritten: true } as const;
    const both = (names: readonly [string, string], rest: Omit<LimitCase, 'messageId' | 'side' | 'object' | 'digits'>): readonly LimitCase[] => [
      { ...common, ...rest, messageId: names[0], side: 'atLeast' },
      { ...common, ...rest, messageId: names[1], side: 'atMost' },
    ];
    const cases: LimitCase[] = [];
    if (stated !== undefined && due) {
      cases.push(
        ...both(['needBelow', 'needAbove'], {
          attribute: { zh: `${facility}需求`, en: `need of ${facilityTitle(due.facility).en}` },
          quantity: { value: stated, unit: measure, terms: [], missing: [] },
          path: at('need').path,
          limit: due.need,
          // People write whole places and square metres.
          tolerance: 1,
          ...needText(due),
        }),
      );
    }
    if (stated !== undefined && existing !== undefined && gap !== undefined) {
      const limit = minusDecimal(stated, existing);
      cases.push(
        ...both(['gapBelow', 'gapAbove'], {
          attribute: { zh: `${facility ?? ''}缺口`, en: `gap of ${facilityTitle(facility ?? '').en}` },
          quantity: { value: gap, unit: measure, terms: [], missing: [] },
          path: at('gap').path,
          limit,
          limitInputs: [inputTerm(at('need'), { zh: '需求', en: 'need' }, stated, measure), inputTerm(at('existing'), { zh: '现状', en: 'existing' }, -existing, measure)],
          limitTerm: { label: { zh: '需求减现状', en: 'need minus existing' }, value: limit, unit: measure, role: 'limit' },
          basis: { zh: '需求减现状', en: 'need minus existing' },
        }),
      );
    }
    return cases;
  });
}
