import { valueAt } from '@plansmith/base';
import type { PlanRule } from '@plansmith/plugin/rule-kit';
import { eachPlace } from '../core/each-place.ts';

/** Lists whose records write a code and its name side by side. */
const pairs: readonly { readonly kind: string; readonly pattern: readonly string[]; readonly code: string; readonly name: string }[] = [
  { kind: 'parcelInventory', pattern: ['parcels', '*'], code: 'currentUseCode', name: 'currentUse' },
  { kind: 'parcelInventory', pattern: ['parcels', '*'], code: 'planUseCode', name: 'planUse' },
  { kind: 'unitDetailedPlan', pattern: ['parcelControls', '*'], code: 'useCode', name: 'landUseName' },
];

export const codeNameMatch: PlanRule = {
  meta: {
    id: 'reference/code-name-match',
    title: { zh: '用地名称与代码一致', en: 'Land-use names match their codes' },
    severity: 'warning',
    scope: 'document',
    kinds: [...new Set(pairs.map(({ kind }) => kind))],
    needs: { kinds: ['policyPack'] },
    messages: {
      differs: {
        zh: '用地名称“{name}”与代码 {code} 不符，分类表中 {code} 是“{listed}”{hint}',
        en: 'The land-use name "{name}" does not match code {code}, which is "{listed}" in the list{hint}',
      },
    },
    source: { citation: 'CODE', certainty: 'A list' },
    fixable: true,
  },
  check: eachPlace((kind) => pairs.filter((pair) => pair.kind === kind), ({ document, model, report }, { row: pair, path: record, value }) => {
    const { uri } = document;
    const code = valueAt(value, [pair.code]);
    const name = valueAt(value, [pair.name]);
    if (typeof code !== 'string' || typeof name !== 'string') return;
    const listed = model.landUse(code);
    // A code that is not in the list has no name: reference/land-use-code-valid says so.
    if (!listed || listed.name === name) return;
    const path = [...record, pair.name];
    const meant = model.landUses().filter((use) => use.name === name);
    const byName = meant.length === 1 ? meant[0] : undefined;
    report({
      messageId: 'differs',
      data: { name, code, listed: listed.name, hint: byName ? { zh: `；“${name}”的代码是 ${byName.code}`, en: `; "${name}" has the code ${byName.code}` } : '' },
      path,
      related: [{ message: { zh: `代码 ${code}`, en: `code ${code}` }, uri, path: [...record, pair.code] }],
      fixes: [
        { title: { zh: `名称改为“${listed.name}”`, en: `Change the name to "${listed.name}"` }, edits: [{ uri, operation: { op: 'set', path, value: listed.name } }] },
        ...(byName
          ? [{ title: { zh: `代码改为 "${byName.code}"`, en: `Change the code to "${byName.code}"` }, edits: [{ uri, operation: { op: 'set', path: [...record, pair.code], value: byName.code } as const }] }]
          : []),
      ],
    });
  }),
};
