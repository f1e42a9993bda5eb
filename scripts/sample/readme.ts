/** `README.md` of the sample: says first that nothing in it is real. */
export const readme = `# 佳木斯市低效用地再开发示例工作区（示意）

**本文件夹除行政区和园区名称外，全部内容为示意数据。** 地块、边界、权利人、面积、价格和目标都不是真实信息，
不得用于任何审批、谈判或宣传。实施方案原文没有给出任何用地面积或金额。

| 内容 | 位置 |
|---|---|
| 工作区清单 | \`workspace.yaml\` |
| 政策参数包 | \`policy/pack.yaml\` |
| 底数台账（6 个片区，66 宗地块） | \`inventory/\` |
| 历史遗留用地清单（4 宗，1 宗已办结） | \`inventory/legacy.yaml\` |
| 专项规划 | \`plan/special.yaml\` |
| 再开发空间单元（11 个） | \`plan/units/\` |
| 单元详细规划（11 个） | \`plan/detailed/\` |
| 年度实施计划（2026-2028） | \`plan/annual/\` |
| 指标方案（1 个，不是规划的一部分） | \`plan/scenarios/\` |
| 重点项目库（16 个项目，首批 7 个） | \`projects/\` |
| 跨单元指标统筹台账 | \`ledgers/transfer.yaml\` |
| 城镇开发边界增补台账、耕地占补平衡台账 | \`ledgers/boundary.yaml\`、\`ledgers/farmland.yaml\` |
| 图层（EPSG:4490，7 位小数，一行一个要素） | \`layers/\` |
| 界址点坐标（TXT，43 带与 44 带各一份） | \`exchange/\` |

数据截止日为 2026-11-20，即深化提升阶段：中期评估已于 2026-09-18 定稿，2026 年 15 项任务中 9 项完成、4 项在办、2 项结转。
\`plansmith check\` 在这里没有错误，只有四条写明的警告：土地收益基金计提比例未定（schema/parameter-missing），PRJ-08 要用的房票安置尚在探索
（reference/policy-instrument-registered），2026 年两项结转任务逾期（schedule/overdue）。

已批准的文档带有内容校验值（\`approvedHash\`）：改动内容后 governance/approval-lock 会报错，须另起版本；任务完成日期、里程碑实际日期等执行记录不在校验之内。

| 从这里看 | 数怎么对上 |
|---|---|
| \`plan/special.yaml\` \`indicatorTotals\` | 11 个单元之和；单元又是地块之和 |
| \`plan/special.yaml\` \`goals\` | 分年之和等于目标；\`plan/annual/\` 的指标等于当年值 |
| \`projects/\` | 来源之和、分年之和等于总投资；各项目当年投资之和等于年度计划的 \`investment\` |
| \`ledgers/boundary.yaml\`、\`ledgers/farmland.yaml\` 的 \`balance\` | 由同一文件的来源、增补、补充、占用汇总 |

金额单位为万元，面积为 2000 椭球面积。确定性为 B、C 的参数是背景知识或自行设定，不是规定，均注明确认单位（示意）。

本文件夹由 \`npm run sample\` 按 \`scripts/sample/recipe.ts\` 生成，请勿手工修改。

# Sample workspace: redevelopment of low-efficiency land, Jiamusi (synthetic)

**Nothing here is real but the names of districts and zones.** Parcels, boundaries, holders, areas, prices and targets are made up
and must not be used for any approval, negotiation or publication. The implementation plan itself contains no area or money figure.

Eleven units, 66 parcels, eleven detailed plans, one special plan, three annual plans, 16 projects, the closed list of legacy land, ledgers of transfers,
of the boundary and of farmland, one scenario (no part of the plan), and layers in longitude and latitude of CGCS2000. Data date 2026-11-20: the mid-term evaluation is final, of the 15 tasks
of 2026 nine are done, four are running and two are carried over. A check finds no error and four documented warnings: the rate of the land income fund
is open (schema/parameter-missing), PRJ-08 needs an instrument that is still explored (reference/policy-instrument-registered), and two carried tasks are overdue
(schedule/overdue). Approved documents carry a seal of their content (\`approvedHash\`): governance/approval-lock tells of any change, but for what records how things went.
Every sum is stored where people look for it and holds: parcels to units, units to the plan, years to goals, projects to years, ledgers to their balance. Written by \`npm run sample\` from \`scripts/sample/recipe.ts\`; do not edit by hand.
`;
