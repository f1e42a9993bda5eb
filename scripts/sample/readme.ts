/** `README.md` of the sample: says first that nothing in it is real. */
export const readme = `# 佳木斯市低效用地再开发示例工作区（示意）

**本文件夹除行政区和园区名称外，全部内容为示意数据。** 地块、边界、权利人、面积、价格和目标都不是真实信息，
不得用于任何审批、谈判或宣传。实施方案原文没有给出任何用地面积或金额。

| 内容 | 位置 |
|---|---|
| 工作区清单 | \`workspace.yaml\` |
| 政策参数包 | \`policy/pack.yaml\` |
| 底数台账（6 个片区，66 宗地块） | \`inventory/\` |
| 专项规划 | \`plan/special.yaml\` |
| 再开发空间单元（11 个） | \`plan/units/\` |
| 单元详细规划（11 个） | \`plan/detailed/\` |
| 年度实施计划（2026-2028） | \`plan/annual/\` |
| 跨单元指标统筹台账 | \`ledgers/transfer.yaml\` |
| 城镇开发边界增补台账、耕地占补平衡台账 | \`ledgers/boundary.yaml\`、\`ledgers/farmland.yaml\` |
| 图层（EPSG:4490，7 位小数，一行一个要素） | \`layers/\` |

本文件夹由 \`npm run sample\` 按 \`scripts/sample/recipe.ts\` 生成，请勿手工修改。

# Sample workspace: redevelopment of low-efficiency land, Jiamusi (synthetic)

**Nothing here is real but the names of districts and zones.** Parcels, boundaries, holders, areas, prices and targets are made up
and must not be used for any approval, negotiation or publication. The implementation plan itself contains no area or money figure.

Eleven units, 66 parcels, eleven detailed plans, one special plan, three annual plans, ledgers of transfers, of the boundary and of farmland, and 23 layers
in longitude and latitude of CGCS2000. Written by \`npm run sample\` from \`scripts/sample/recipe.ts\`; do not edit by hand.
`;
