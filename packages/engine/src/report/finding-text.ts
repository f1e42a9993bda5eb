import { roleNames } from '@plansmith/rules';
import type { ReviewEntry } from './review.ts';
import { areaText, both, findingState, fixLines, placeText, sourceText, termPlace, termValue } from './wording.ts';

/** A finding as lines of plain text, both languages, with all that a report says of it: for formats that have one field of text. */
export function findingText({ number, finding, unit, fixes }: ReviewEntry): readonly string[] {
  const { message, terms, related, witness, waiver, consequences = [] } = finding;
  return [
    message.zh,
    message.en,
    `#${number} ${both(findingState(finding))} ${finding.rule} ${placeText(finding.uri, finding.range)} [${finding.fingerprint}]`,
    `对象 subject: ${finding.subject}${unit ? `；单元 unit: ${unit.id}` : ''}`,
    ...terms.map((term) => {
      const place = termPlace(term, finding.uri);
      return `${both(roleNames[term.role])}: ${both(term.label)} = ${both(termValue(term))}${place === '' ? '' : ` (${place})`}`;
    }),
    ...(witness?.areaM2 === undefined ? [] : [`冲突面积 area in conflict: ${areaText(witness.areaM2)}`]),
    ...related.map((place) => `相关 related: ${placeText(place.uri, place.range)} ${both(place.message)}`),
    ...consequences.map((item) => `由此引起 follows from it: ${item.rule} ${placeText(item.uri, item.range)} [${item.fingerprint}] ${both(item.message)}`),
    ...fixes.flatMap((fix) => [`修改建议 fix: ${both(fix.title)}`, ...fixLines(fix).map((line) => `  ${line}`)]),
    ...(waiver ? [`豁免 waived: ${waiver.reason}（${[waiver.by, waiver.authority, waiver.until].filter((part) => part !== '').join('；')}）`] : []),
    `依据 source: ${both(sourceText(finding.source))}`,
  ];
}
