import { asOf } from './recipe.ts';
import { header } from './header.ts';
import { flow, writeYaml } from './yaml-writer.ts';

const baseM2 = 89_635;
const lowerM2 = 80_671;

/** `plan/scenarios/SC-01.yaml`: two industrial parcels at FAR 1.35. */
export function scenarioDocument(): string {
  const { apiVersion, kind, id, title, compiledBy, synthetic, securityClass } = header({ kind: 'scenario', id: 'SC-01', title: '佳东老工业单元减量方案' });
  const overrides = ['P-DF-01-01', 'P-DF-01-02'].map((recordRef) => flow({ documentRef: 'DP-DF-01', recordRef, field: 'plannedGfaM2', basedOnM2: baseM2, valueM2: lowerM2 }));
  return writeYaml(['指标方案：保留下来的假设，不是规划的一部分，检查和汇总都不计入。'], {
    apiVersion,
    kind,
    id,
    title,
    asOf,
    compiledBy,
    synthetic,
    securityClass,
    note: '两宗工业地块降到容积率 1.35，看单元和全市总量还差多少。',
    basedOn: asOf,
    overrides,
    settings: { scope: flow(['U-DF-01']), move: flow(['floorArea', 'transfer']), locks: flow(['P-DF-01-03']), targets: [flow({ objectRef: 'U-DF-01', measure: 'gfaM2', side: 'atMost', valueM2: 530000 })] },
  });
}
