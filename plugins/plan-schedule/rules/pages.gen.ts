// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'schedule/annual-no-duplicate': `# schedule/annual-no-duplicate 地块只在一个年度计划中完成，结转须标明 · A parcel is done in one annual plan; what is carried over says so

一宗地块在各年度计划里只完成一次。没有完成而转到下一年的，原计划的任务记为 \`carried\`，下一年的任务填写 \`carriedFrom\`。

A parcel is done once in all annual plans. What is not done and goes on to the next year is \`carried\` in the former plan and says \`carriedFrom\` in the next.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 同一计划内地块不重复；较早计划已完成的不再列入；再次列入的填写 \`carriedFrom\`，指向较早计划中状态为 \`carried\` 的任务；已结转的任务在次年计划里接续 | No parcel twice in one plan; none that an earlier plan has done; one that stands again says \`carriedFrom\`, naming an earlier plan with a task \`carried\`; a carried task goes on in the next year's plan |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 各年度计划 | annual plans |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 删去重复的任务，或补上结转标记 | Remove the double, or mark what is carried |

没有次年计划时不查接续。Whether a carried task goes on is not asked while there is no plan of the next year.

## 正确 Correct

### 结转到次年 · Carried to the next year

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01], status: done }
  - { id: AP-2026-T02, parcelRefs: [P-DF-01-02], status: carried }
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
tasks:
  - { id: AP-2027-T01, parcelRefs: [P-DF-01-03], status: planned }
  - { id: AP-2027-T02, parcelRefs: [P-DF-01-02], status: planned, carriedFrom: AP-2026 }
\`\`\`

### 还没有次年计划 · No plan of the next year yet

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T02, parcelRefs: [P-DF-01-02], status: carried }
\`\`\`

## 违反 Violating

### 两年都完成 · Done in both years

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02], status: done }
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
tasks:
  - { id: AP-2027-T01, parcelRefs: [P-DF-01-01], status: done }
  - { id: AP-2027-T02, parcelRefs: [P-DF-01-02], status: planned }
\`\`\`

\`\`\`findings
plan/annual/2027.yaml tasks[0].parcelRefs[0] doneTwice
plan/annual/2027.yaml tasks[1].parcelRefs[0] doneBefore
\`\`\`

### 结转未标明，也没有接续 · Carried without a mark, and nowhere

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01], status: carried }
  - { id: AP-2026-T02, parcelRefs: [P-DF-01-02], status: carried }
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
tasks:
  - { id: AP-2027-T01, parcelRefs: [P-DF-01-01], status: planned }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].status carriedNowhere
plan/annual/2026.yaml tasks[1].status carriedNowhere
plan/annual/2027.yaml tasks[0].parcelRefs[0] notMarked
\`\`\`

### 指向没有结转的计划、不是更早的计划 · From a plan that does not carry it, from one that is not earlier

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01], status: running }
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
tasks:
  - { id: AP-2027-T01, parcelRefs: [P-DF-01-01], status: planned, carriedFrom: AP-2026 }
  - { id: AP-2027-T02, parcelRefs: [P-DF-01-02], status: planned, carriedFrom: AP-2027 }
\`\`\`

\`\`\`findings
plan/annual/2027.yaml tasks[0].carriedFrom notCarried
plan/annual/2027.yaml tasks[1].carriedFrom notEarlier
\`\`\`

### 同一计划列了两次 · Twice in one plan

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01], status: running }
  - { id: AP-2026-T02, parcelRefs: [P-DF-01-01], status: planned }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[1].parcelRefs[0] twiceInPlan
\`\`\`
`,
  'schedule/annual-plan-match': `# schedule/annual-plan-match 年度计划与专项规划当年任务一致 · Annual plans are the special plan's year

年度计划的每个指标等于专项规划当年的数值，或者写明修正说明；按片区分解之和等于指标；任务所列地块都是当年实施的，当年实施的地块都有任务。

Each target of an annual plan is the special plan's value of that year, or says why not. Its parts by area sum to it. Tasks have the parcels that are due in that year, and all of them.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`targets[].value\` = 专项规划 \`goals[].byYear\` 当年值，或填写 \`revision\`；当年值不为零的目标都有指标；Σ \`decomposition[].value\`（同一目标）= 指标；任务地块的 \`implementYear\` = 年度（结转任务除外），当年的地块都列入任务 | \`targets[].value\` = the special plan's \`goals[].byYear\` of the year, or a \`revision\`; a target for each goal with a value in the year; Σ \`decomposition[].value\` of a goal = its target; parcels of tasks have the plan's year (carried tasks apart), and all parcels of the year have a task |
| 算式与允许差 Formula and tolerance | \\|指标 − 当年值\\| ≤ 一项的容差；\\|指标 − Σ 分解\\| ≤ 项数 × 容差；容差 \`tol.sumHa\`（亩按 15 倍）、\`tol.gfaM2\`、\`tol.money\`，个、人、吨没有容差；容积率、百分比不求和 | \\|target − row\\| ≤ one tolerance; \\|target − Σ parts\\| ≤ parts × tolerance; \`tol.sumHa\` (15 times for mu), \`tol.gfaM2\`, \`tol.money\`; none for counts, people, tonnes; FAR and percent are not summed |
| 输入 Inputs | 年度计划、专项规划、底数台账；上述参数 | annual plan, special plan, inventory; these parameters |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(2)7；检查、容差和级别为自行设定（C） | S III(2)7; the check, its tolerance and severity are our own (C) |
| 怎样改 How to mend | 指标有快速修复；分解和任务须人工判断 | A quick fix sets the target; parts and tasks need judgement |

分解之和等于专项规划当年值、指标不等时，只报指标。Where the parts make the special plan's row and the target does not, only the target is told.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sumHa: { value: 0.0001, unit: ha, sourceText: 每一加项, certainty: C }
  tol.gfaM2: { value: 1, unit: m2, sourceText: 每一加项, certainty: C }
  tol.money: { value: 0.01, unit: wan, sourceText: 每一加项, certainty: C }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
goals:
  - { id: G-01, name: 再开发面积, unit: ha, byYear: { "2026": 63.0844, "2027": 79.0734 } }
  - { id: G-03, name: 地块数, unit: count, byYear: { "2026": 2, "2027": 1 } }
  - { id: G-07, name: 新增耕地, unit: ha, byYear: { "2026": 0 } }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, implementYear: 2026 }
  - { id: P-DF-01-02, implementYear: 2026 }
  - { id: P-DF-01-03, implementYear: 2027 }
\`\`\`

## 正确 Correct

### 一致，容差之内 · In agreement, at the tolerance

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 63.0845, unit: ha }
  - { goalRef: G-03, value: 2, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 40.0000 }
  - { pilotArea: 郊区, goalRef: G-01, value: 23.0843 }
  - { pilotArea: 东风区, goalRef: G-03, value: 1 }
  - { pilotArea: 郊区, goalRef: G-03, value: 1 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02] }
\`\`\`

### 写明修正说明，结转的任务 · A revision, and a carried task

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 60, unit: ha, revision: 中期评估 EV-2026 调减 }
  - { goalRef: G-03, value: 1, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 60 }
  - { pilotArea: 东风区, goalRef: G-03, value: 1 }
tasks:
  - { id: AP-2027-T01, parcelRefs: [P-DF-01-03] }
  - { id: AP-2027-T02, parcelRefs: [P-DF-01-02], carriedFrom: AP-2026 }
\`\`\`

## 违反 Violating

### 没有修正说明 · No revision

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 60.0, unit: ha }
  - { goalRef: G-03, value: 3, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 63.0844 }
  - { pilotArea: 郊区, goalRef: G-03, value: 3 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml targets[0].value targetDiffers
plan/annual/2026.yaml targets[1].value targetDiffers
\`\`\`

### 刚过容差 · Just beyond the tolerance

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 63.0846, unit: ha }
  - { goalRef: G-03, value: 2, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 40.0000 }
  - { pilotArea: 郊区, goalRef: G-01, value: 23.0849 }
  - { pilotArea: 郊区, goalRef: G-03, value: 2 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml decomposition[0].value partsDiffer
plan/annual/2026.yaml targets[0].value targetDiffers
\`\`\`

### 单位不同，指标重复、遗漏 · A unit, a double and a missing target

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 946.266, unit: mu }
  - { goalRef: G-01, value: 63.0844, unit: ha }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 946.266 }
  - { pilotArea: 郊区, goalRef: G-03, value: 2 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml decomposition[1].goalRef partWithoutTarget
plan/annual/2026.yaml targets targetMissing
plan/annual/2026.yaml targets[0].unit unitDiffers
plan/annual/2026.yaml targets[1].goalRef targetTwice
\`\`\`

### 没有分解，片区重复 · Not divided; an area twice

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 63.0844, unit: ha }
  - { goalRef: G-03, value: 2, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-03, value: 1 }
  - { pilotArea: 东风区, goalRef: G-03, value: 1 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml decomposition[1].pilotArea areaTwice
plan/annual/2026.yaml targets[0].value partsDiffer
\`\`\`

### 地块不是当年的，当年的没有任务 · A parcel of another year, and one without a task

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 63.0844, unit: ha }
  - { goalRef: G-03, value: 2, unit: count }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 63.0844 }
  - { pilotArea: 东风区, goalRef: G-03, value: 2 }
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-03] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks parcelWithoutTask
plan/annual/2026.yaml tasks[0].parcelRefs[1] wrongYear
\`\`\`

### 专项规划没有当年值 · No row in the special plan

\`\`\`yaml plan/annual/2028.yaml
kind: annualPlan
id: AP-2028
year: 2028
planRef: SP-2025-2030
targets:
  - { goalRef: G-01, value: 56.4241, unit: ha }
decomposition:
  - { pilotArea: 东风区, goalRef: G-01, value: 56.4241 }
tasks: []
\`\`\`

\`\`\`findings
plan/annual/2028.yaml targets[0].value rowMissing undecided
\`\`\`
`,
  'schedule/annual-sum': `# schedule/annual-sum 分年任务之和等于目标值 · Yearly values sum to the target

专项规划每个目标的分年值之和应等于目标值；分年值不得为负，使累计值不减少。

For each goal of the special plan the yearly values must sum to the target; no year may be negative, so that the cumulative series never falls.

| | |
|---|---|
| 公式 Formula | \`goals[].target = Σ goals[].byYear\`（规划期内各年） |
| 允许差 Tolerance | 每一年 0.0001 公顷（参数 \`tol.sumHa\`，亩按 15 倍）、1 m²（\`tol.gfaM2\`）或 0.01 万元（\`tol.money\`），均为 C；个、人、吨等无允许差 |
| 输入 Inputs | \`specialPlan.goals[]\`、\`specialPlan.term\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(2)7：分解年度任务见于原文（A）；求和、允许差与级别为自行设定（C）。That the task is split by year is seen in the text (A); sum, tolerance and severity are our own (C) |
| 怎样修正 How to mend | 把差额放到最后一年，或把目标值改为分年之和。Put the difference into the last year, or set the target to the sum |

单位为容积率、百分比的目标是平均值或比例，不能按年相加，不检查。规划期内某年没有填写时记为未判定。

Goals in FAR or percent are means or shares that do not add up over years, so they are not checked. A year of the term without a value makes the rule undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa:
    value: 0.0001
    unit: ha
    sourceText: 每一加项舍入到四位小数
    certainty: C
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
  tol.money:
    value: 0.01
    unit: wan
    sourceText: 每一加项舍入到两位小数
    certainty: C
\`\`\`

## 正确 Correct

### 六年之和等于目标 Six years make the target

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: {from: 2025, to: 2030}
goals:
  - id: G-01
    name: 再开发面积
    unit: ha
    target: 257.2847
    byYear: {"2025": 0, "2026": 63.0844, "2027": 79.0734, "2028": 56.4241, "2029": 35.0260, "2030": 23.6768}
  - id: G-09
    name: 工业平均容积率
    unit: far
    target: 1.5
    byYear: {"2025": 1.1, "2026": 1.2, "2027": 1.3, "2028": 1.4, "2029": 1.5, "2030": 1.5}
\`\`\`

### 恰好差六年的允许差 Exactly at the tolerance of six years

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: {from: 2025, to: 2030}
goals:
  - id: G-01
    name: 再开发面积
    unit: ha
    target: 60.0006
    byYear: {"2025": 10, "2026": 10, "2027": 10, "2028": 10, "2029": 10, "2030": 10}
  - id: G-08
    name: 投资
    unit: wan
    target: 60.06
    byYear: {"2025": 10, "2026": 10, "2027": 10, "2028": 10, "2029": 10, "2030": 10}
\`\`\`

## 违反 Violating

### 2029 年少了 5 公顷 Five hectares gone from 2029

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: {from: 2025, to: 2030}
goals:
  - id: G-01
    name: 再开发面积
    unit: ha
    target: 257.2847
    byYear: {"2025": 0, "2026": 63.0844, "2027": 79.0734, "2028": 56.4241, "2029": 30.0260, "2030": 23.6768}
\`\`\`

\`\`\`findings
plan/special.yaml goals[0].target targetDiffers
\`\`\`

### 刚过允许差，个数没有允许差 Just beyond the tolerance; counts have none

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: {from: 2025, to: 2030}
goals:
  - id: G-01
    name: 再开发面积
    unit: ha
    target: 60.0007
    byYear: {"2025": 10, "2026": 10, "2027": 10, "2028": 10, "2029": 10, "2030": 10}
  - id: G-02
    name: 规划建筑面积
    unit: m2
    target: 53
    byYear: {"2025": 10, "2026": 10, "2027": 10, "2028": 10, "2029": 10, "2030": 10}
  - id: G-03
    name: 地块数
    unit: count
    target: 65
    byYear: {"2025": 0, "2026": 15, "2027": 20, "2028": 15, "2029": 10, "2030": 6}
\`\`\`

\`\`\`findings
plan/special.yaml goals[0].target targetDiffers
plan/special.yaml goals[1].target targetDiffers
plan/special.yaml goals[2].target targetDiffers
\`\`\`

### 缺一年 A year is missing

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: {from: 2025, to: 2030}
goals:
  - id: G-01
    name: 再开发面积
    unit: ha
    target: 60
    byYear: {"2025": 10, "2026": 10, "2027": 10, "2028": 10, "2030": 20}
\`\`\`

\`\`\`findings
plan/special.yaml goals[0].target inputMissing undecided
\`\`\`
`,
  'schedule/first-batch': `# schedule/first-batch 首批项目两年内见效 · The first batch takes effect within two years

首批项目从起始到预计见效不超过 \`firstBatch.months\` 个月，且不晚于试点结束；项目库里至少有一个首批项目。

A project of the first batch takes effect within \`firstBatch.months\` months of its start, and not after the pilot. The library has at least one such project.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`batch: first\` → \`expectedEffectDate\` ≤ \`startDate\` 加 \`firstBatch.months\` 个月，且 ≤ \`pilot.end\`；至少一个首批项目 | \`batch: first\` → \`expectedEffectDate\` ≤ \`startDate\` plus \`firstBatch.months\`, and ≤ \`pilot.end\`; at least one such project |
| 算式与允许差 Formula and tolerance | 整月相加，当月没有该日的取月末；当日算在期内 | Whole months; where a month has no such day, its last; the day itself is within |
| 输入 Inputs | 重点项目、专项规划；参数 \`firstBatch.months\`、\`pilot.end\` | projects, special plan; parameters \`firstBatch.months\`, \`pilot.end\` |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(6)20：以两年内可见效为原则（A）；月数为自行设定（C） | S III(6)20: effect within two years (A); the count of months is our own (C) |
| 怎样改 How to mend | 调整日期或批次 | Change the dates or the batch |

没有重点项目文档时记为未判定；已取消的项目不计。

Without any project the rule is undecided; cancelled projects do not count.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  firstBatch.months: { value: 24, unit: month, sourceText: 两年内可见效, certainty: C }
  pilot.end: { value: "2027-09-30", unit: date, sourceText: 至 2027 年 9 月底止, certainty: A }
\`\`\`

## 正确 Correct

### 恰好 24 个月 · Exactly 24 months

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
projectLibrary: [PRJ-01, PRJ-02]
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
startDate: "2025-09-30"
expectedEffectDate: "2027-09-30"
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
batch: second
startDate: "2025-12-01"
expectedEffectDate: "2029-12-31"
\`\`\`

## 违反 Violating

### 多一天 · One day more

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
startDate: "2025-08-31"
expectedEffectDate: "2027-09-01"
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml expectedEffectDate tooLong
\`\`\`

### 晚于试点结束 · After the pilot

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
startDate: "2025-12-01"
expectedEffectDate: "2027-10-01"
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
batch: first
startDate: "2025-12-01"
expectedEffectDate: "2028-05-31"
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml expectedEffectDate tooLate
projects/PRJ-02.yaml expectedEffectDate tooLate
projects/PRJ-02.yaml expectedEffectDate tooLong
\`\`\`

### 没有首批项目 · No first batch

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
projectLibrary: [PRJ-01, PRJ-02]
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
stage: cancelled
startDate: "2025-12-01"
expectedEffectDate: "2027-06-30"
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
batch: second
\`\`\`

\`\`\`findings
plan/special.yaml projectLibrary none
\`\`\`

### 没有项目文档，缺少日期 · No projects; no dates

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
\`\`\`

\`\`\`findings
plan/special.yaml projectLibrary noProjects undecided
\`\`\`

### 缺少起始日期 · No start

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
expectedEffectDate: "2027-06-30"
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml batch noDates undecided
\`\`\`
`,
  'schedule/overdue': `# schedule/overdue 到期未完成 · Due and not done

年度任务、项目里程碑和政策创新节点的期限早于数据截止日而没有完成的，逐项列出。

Lists every annual task, project milestone and policy action whose date lies before the as-of date and that is not done.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 任务：\`dueDate\` < \`asOf\` 且未完成（结转的也算）；里程碑：\`plan\` < \`asOf\` 且没有 \`actual\`；政策创新：\`date\` < \`asOf\` 而政策工具仍为 \`exploring\` | Tasks: \`dueDate\` < \`asOf\` and not done, carried ones included; milestones: \`plan\` < \`asOf\` without \`actual\`; policy actions: \`date\` < \`asOf\` while the instrument is still \`exploring\` |
| 算式与允许差 Formula and tolerance | 逾期天数 = 截止日 − 期限；当日不算逾期 | Days overdue = as-of date − due date; the day itself is not overdue |
| 输入 Inputs | 年度计划、重点项目、政策参数包；数据截止日 | annual plans, projects, policy pack; the as-of date |
| 级别 Severity | 警告 | warning |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 填写完成日期，或调整期限并说明 | Fill in when it was done, or change the date and say why |

试点各阶段由 \`schedule/phase-*\` 检查；已取消的项目不检查。

The phases of the pilot are for \`schedule/phase-*\`; cancelled projects are not checked.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 已完成、当日到期、未到期 · Done, due today, not yet due

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
tasks:
  - { id: AP-2026-T01, dueDate: "2026-10-31", doneDate: "2026-10-28", status: done }
  - { id: AP-2026-T02, dueDate: "2026-11-20", status: running }
  - { id: AP-2026-T03, dueDate: "2026-12-31", status: planned }
policyActions:
  - { policyRef: PI-05, milestone: 出台, date: "2026-04-10" }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
instruments:
  - { id: PI-05, status: issued }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
stage: implementing
milestones:
  - { step: contract, plan: "2026-10-15", actual: "2026-10-12" }
  - { step: worksStart, plan: "2026-12-20" }
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
stage: cancelled
milestones:
  - { step: contract, plan: "2026-10-15" }
\`\`\`

## 违反 Violating

### 逾期一天；结转的任务 · One day overdue; a carried task

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
tasks:
  - { id: AP-2026-T01, dueDate: "2026-11-19", status: running }
  - { id: AP-2026-T02, dueDate: "2026-10-31", status: carried }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].dueDate overdue
plan/annual/2026.yaml tasks[1].dueDate overdue
\`\`\`

### 里程碑和政策创新 · A milestone and a policy action

\`\`\`yaml policy/pack.yaml
kind: policyPack
instruments:
  - { id: PI-06, status: exploring }
  - { id: PI-07, status: draft }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
policyActions:
  - { policyRef: PI-06, milestone: 形成草案, date: "2026-06-30" }
  - { policyRef: PI-07, milestone: 形成草案, date: "2026-06-30" }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
stage: implementing
milestones:
  - { step: contract, plan: "2026-10-15" }
  - { step: worksStart, plan: "2026-11-01" }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml policyActions[0].date overdue
projects/PRJ-01.yaml milestones[0].plan overdue
projects/PRJ-01.yaml milestones[1].plan overdue
\`\`\`

### 没有数据截止日 · No as-of date

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
tasks:
  - { id: AP-2026-T01, dueDate: "2026-10-31", status: running }
\`\`\`

\`\`\`findings
workspace.yaml asOf needsMissing undecided
\`\`\`
`,
  'schedule/phase-base': `# schedule/phase-base 基础准备阶段按期完成 · Preparation is complete in time

到 \`phase.baseDue\`：试点实施方案已印发并备案，低效用地调查摸底完成，地块上图入库，工作区登记的基础准备阶段已完成。

By \`phase.baseDue\` the implementation plan is issued and filed, the survey of low-efficiency land is done, its parcels are on the map and in the database, and the workspace says that preparation is complete.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`pilotPlan.issuedDate\`、\`pilotPlan.filedDate\`、阶段 P1 的 \`doneDate\`、各地块的 \`identifiedDate\` 和 \`databaseDate\` ≤ \`phase.baseDue\`；时限过后不得空缺，地块不得仍为未入库 | \`pilotPlan.issuedDate\`, \`pilotPlan.filedDate\`, \`doneDate\` of phase P1, and each parcel's \`identifiedDate\` and \`databaseDate\` ≤ \`phase.baseDue\`; none may be lacking after that day, and no parcel still pending |
| 算式与允许差 Formula and tolerance | 日期比较，当日算在期内 | Days compared; the day itself is in time |
| 输入 Inputs | 工作区、底数台账；参数 \`phase.baseDue\`；数据截止日 | workspace, inventories; parameter \`phase.baseDue\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | S IV(1)（A）；以认定日期和入库日期衡量为自行设定（C） | S IV(1) (A); measuring by days of identification and entry is our own (C) |
| 怎样改 How to mend | 补填日期；以后新增的地块在台账 \`changeLog\` 中写明编号 | Fill in the days; name a parcel that came later in the inventory's \`changeLog\` |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.baseDue: { value: "2025-10-31", unit: date, sourceText: 基础准备阶段（2025 年 10 月底前）, certainty: A }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
pilotPlan: { title: 实施方案, issuedDate: "2025-10-17", filedDate: "2025-10-31" }
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-10-31", doneDate: "2025-10-31" }
\`\`\`

## 正确 Correct

### 当日完成；以后新增的地块写在变更记录里 · Done on the day; a later parcel in the change log

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
changeLog:
  - { date: "2026-06-01", by: 市局, what: 新增地块 P-DF-01-09, why: 动态更新 }
parcels:
  - { id: P-DF-01-01, identifiedDate: "2025-10-25", databaseStatus: inDatabase, databaseDate: "2025-10-31" }
  - { id: P-DF-01-09, identifiedDate: "2026-05-20", databaseStatus: pending }
\`\`\`

### 时限未到 · Not yet due

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2025-10-31"
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-10-31" }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, databaseStatus: pending }
\`\`\`

## 违反 Violating

### 晚一天 · One day late

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
pilotPlan: { title: 实施方案, issuedDate: "2025-10-17", filedDate: "2025-11-01" }
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-10-31", doneDate: "2025-11-01" }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, identifiedDate: "2026-02-10", databaseStatus: inDatabase, databaseDate: "2026-02-11" }
  - { id: P-DF-01-02, identifiedDate: "2025-10-25", databaseStatus: pending }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].databaseDate tooLate
inventory/df.yaml parcels[0].identifiedDate tooLate
inventory/df.yaml parcels[1].databaseStatus notInDatabase
workspace.yaml phases[0].doneDate tooLate
workspace.yaml pilotPlan.filedDate tooLate
\`\`\`

### 时限已过而没有记录 · Past the date and nothing recorded

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2025-11-01"
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-10-31" }
\`\`\`

\`\`\`findings
workspace.yaml phases[0].due phaseOpen
workspace.yaml pilotPlan.filedDate notFiled
workspace.yaml pilotPlan.issuedDate notFiled
\`\`\`

### 没有登记阶段 · The phase is not registered

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2025-10-20"
pilotPlan: { title: 实施方案, issuedDate: "2025-10-17" }
phases: []
\`\`\`

\`\`\`findings
workspace.yaml phases phaseMissing
\`\`\`

### 时限未定 · The date is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.baseDue: { value: null }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["phase.baseDue"] needsMissing undecided
\`\`\`
`,
  'schedule/phase-deepening': `# schedule/phase-deepening 深化提升阶段的修正引用中期评估 · Revisions of the deepening phase refer to the mid-term evaluation

深化提升阶段作出的目标修正和政策参数包的修改，应引用已定稿的中期评估；阶段按期完成。

Targets revised and policy packs changed during the deepening phase refer to the mid-term evaluation, which is final. The phase is complete in time.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 专项规划 \`revisions[]\` 的 \`decisionDate\` 在 \`phase.deepeningStart\` 至 \`phase.deepeningDue\` 之间的，有 \`evaluationRef\`；所引评估为定稿的中期评估，决定不早于其报告日期、不晚于数据截止日；政策参数包 \`changeLog[]\` 在此期间的修改，\`what\` 或 \`why\` 写明中期评估的编号；阶段 P4 按期完成 | \`revisions[]\` of the special plan decided between \`phase.deepeningStart\` and \`phase.deepeningDue\` have an \`evaluationRef\`; it is a mid-term evaluation that is final, and the decision is not before its report nor after the as-of date; entries of the policy pack's \`changeLog[]\` in that time name the evaluation's id in \`what\` or \`why\`; phase P4 is complete in time |
| 算式与允许差 Formula and tolerance | 日期比较，首尾两天都算在期内 | Days compared, both ends included |
| 输入 Inputs | 工作区、专项规划、政策参数包；上述参数；数据截止日 | workspace, special plan, policy pack; these parameters; the as-of date |
| 级别 Severity | 警告 | warning |
| 依据 Source | S IV(4)（A）；以编号引用为自行设定（C） | S IV(4) (A); referring by id is our own (C) |
| 怎样改 How to mend | 补上评估编号 | Name the evaluation |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  phase.deepeningStart: { value: "2026-10-01", unit: date, sourceText: 2026 年 10 月起, certainty: A }
  phase.deepeningDue: { value: "2027-09-30", unit: date, sourceText: 至 2027 年 9 月, certainty: A }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
phases:
  - { id: P4, name: 深化提升阶段, start: "2026-10-01", due: "2027-09-30" }
evaluations:
  - { id: EV-2026, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
  - { id: EV-2025, evaluationType: midterm, status: draft, cutoffDate: "2025-12-31" }
\`\`\`

## 正确 Correct

### 引用中期评估；阶段开始前的修正不必引用 · With the evaluation; before the phase without

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
revisions:
  - { goalRef: G-01, year: 2027, old: 80, new: 79.0734, reason: 调减, evaluationRef: EV-2026, decision: 第 3 号, decisionDate: "2026-10-01" }
  - { goalRef: G-02, old: 10, new: 9, reason: 更正, decision: 第 1 号, decisionDate: "2026-09-30" }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
changeLog:
  - { date: "2026-11-02", by: 市局, what: 修改奖励上限, why: 落实中期评估 EV-2026 }
parameters:
  phase.deepeningStart: { value: "2026-10-01" }
  phase.deepeningDue: { value: "2027-09-30" }
\`\`\`

## 违反 Violating

### 没有引用 · Without the evaluation

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
revisions:
  - { goalRef: G-01, year: 2027, old: 80, new: 79.0734, reason: 调减, decision: 第 3 号, decisionDate: "2026-10-01" }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
changeLog:
  - { date: "2026-11-02", by: 市局, what: 修改奖励上限, why: 完善制度 }
parameters:
  phase.deepeningStart: { value: "2026-10-01" }
  phase.deepeningDue: { value: "2027-09-30" }
\`\`\`

\`\`\`findings
plan/special.yaml revisions[0].evaluationRef noEvaluation
policy/pack.yaml changeLog[0].why noEvaluation
\`\`\`

### 所引不是定稿的评估；早于报告；在将来 · A draft; before the report; in the future

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
revisions:
  - { goalRef: G-01, old: 80, new: 79, reason: 调减, evaluationRef: EV-2025, decision: 第 3 号, decisionDate: "2026-10-08" }
  - { goalRef: G-02, old: 10, new: 9, reason: 调减, evaluationRef: EV-2026, decision: 第 4 号, decisionDate: "2026-09-17" }
  - { goalRef: G-03, old: 10, new: 9, reason: 调减, evaluationRef: EV-2026, decision: 第 5 号, decisionDate: "2026-11-21" }
\`\`\`

\`\`\`findings
plan/special.yaml revisions[0].evaluationRef notMidterm
plan/special.yaml revisions[1].decisionDate tooEarly
plan/special.yaml revisions[2].decisionDate tooLate
\`\`\`

### 阶段没有按期完成 · The phase was not complete in time

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-10-01"
phases:
  - { id: P4, name: 深化提升阶段, start: "2026-10-01", due: "2027-09-30" }
\`\`\`

\`\`\`findings
workspace.yaml phases[0].due phaseOpen
\`\`\`

### 期限未定 · The term is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  phase.deepeningStart: { value: "2026-10-01" }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["phase.deepeningDue"] needsMissing undecided
\`\`\`
`,
  'schedule/phase-implementation': `# schedule/phase-implementation 试点实施阶段有项目启动、有政策出台 · Implementation has projects under way and policies issued

试点实施阶段结束时，至少有一个首批项目已启动；正在使用政策工具的每一组任务至少有一项政策已出台。

When implementation ends, at least one project of the first batch is under way, and each group of tasks whose instruments are in use has at least one policy issued.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 数据截止日晚于 \`phase.implementationDue\` 时：有首批项目为 \`implementing\` 或 \`completed\` 且 \`startDate\` ≤ 该日；实施中项目的 \`policyRefs\` 和指标统筹的 \`policyRef\` 所在的每组任务，有 \`issued\` 且 \`issuedDate\` ≤ 该日的政策工具；阶段 P2 按期完成 | Once the as-of date is past \`phase.implementationDue\`: a first-batch project is \`implementing\` or \`completed\` with \`startDate\` ≤ that day; each task group of the \`policyRefs\` of projects under way, and of transfers, has an instrument \`issued\` with \`issuedDate\` ≤ that day; phase P2 is complete in time |
| 算式与允许差 Formula and tolerance | 任务分组按 \`pilot.taskGroupStarts\`（每组首项任务的序号） | Groups by \`pilot.taskGroupStarts\` (number of each group's first task) |
| 输入 Inputs | 工作区、重点项目、政策参数包、指标统筹台账；数据截止日 | workspace, projects, policy pack, transfer ledger; the as-of date |
| 级别 Severity | 警告 | warning |
| 依据 Source | S IV(2)（A）；至少一个、每组一项为自行设定（C） | S IV(2) (A); at least one, and one for each group, is our own (C) |
| 怎样改 How to mend | 推进项目、出台政策，或更新状态 | Start projects, issue policies, or bring their state up to date |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.implementationDue: { value: "2026-09-30", unit: date, sourceText: 2025 年 11 月—2026 年 9 月, certainty: A }
  pilot.taskGroupStarts: { value: ["1", "6", "9", "12", "14", "19", "24"], unit: none, sourceText: 三 主要任务分七组, certainty: A }
instruments:
  - { id: PI-01, name: 指标统筹, taskNo: 8, status: issued, issuedDate: "2026-09-30" }
  - { id: PI-06, name: 房票安置, taskNo: 11, status: exploring }
  - { id: PI-07, name: 企业做地, taskNo: 9, status: issued, issuedDate: "2026-10-01" }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
phases:
  - { id: P2, name: 试点实施阶段, start: "2025-11-01", due: "2026-09-30", doneDate: "2026-09-30" }
\`\`\`

## 正确 Correct

### 有项目启动，有政策出台 · A project under way and a policy issued

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
stage: implementing
startDate: "2026-09-30"
policyRefs: [PI-01]
\`\`\`

\`\`\`yaml projects/PRJ-08.yaml
kind: projectEntry
id: PRJ-08
batch: second
stage: planned
policyRefs: [PI-06]
\`\`\`

### 阶段未结束 · Not yet over

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-09-30"
phases:
  - { id: P2, name: 试点实施阶段, start: "2025-11-01", due: "2026-09-30" }
\`\`\`

## 违反 Violating

### 首批项目一个也没有启动 · None of the first batch started in time

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
stage: implementing
startDate: "2026-10-01"
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
batch: first
stage: planned
startDate: "2026-09-01"
\`\`\`

\`\`\`findings
workspace.yaml phases[0].due noneStarted
\`\`\`

### 使用中的一组没有政策出台；阶段没有完成 · A group in use without a policy; the phase is open

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-10-01"
phases:
  - { id: P2, name: 试点实施阶段, start: "2025-11-01", due: "2026-09-30" }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
batch: first
stage: implementing
startDate: "2026-03-01"
policyRefs: [PI-06, PI-01, PI-07]
\`\`\`

\`\`\`findings
policy/pack.yaml instruments[1].status noPolicy
workspace.yaml phases[0].due phaseOpen
\`\`\`

### 分组未定 · Groups are not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.implementationDue: { value: "2026-09-30" }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["pilot.taskGroupStarts"] needsMissing undecided
\`\`\`
`,
  'schedule/phase-midterm': `# schedule/phase-midterm 中期评估报告按期定稿 · The mid-term evaluation is final in time

到 \`phase.midtermDue\`，工作区登记的评估里有一份类型为 \`midterm\`、状态为 \`final\` 的报告，日期不晚于该日；对应阶段 P3 的实际完成日期也不晚于该日。

By \`phase.midtermDue\` the workspace registers an evaluation of type \`midterm\` with status \`final\`, dated no later than that day; phase P3 is complete by then too.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`evaluations[]\`（\`midterm\`、\`final\`）的 \`reportDate\` ≤ \`phase.midtermDue\`；数据截止日晚于该日时必须有；阶段 P3 的 \`doneDate\` ≤ \`phase.midtermDue\`，过期不得空缺 | \`reportDate\` of \`evaluations[]\` (\`midterm\`, \`final\`) ≤ \`phase.midtermDue\`; needed once the as-of date is later; \`doneDate\` of phase P3 ≤ \`phase.midtermDue\`, and there once that day is past |
| 算式与允许差 Formula and tolerance | 日期比较，当日算在期内；有几份的取最早的 | Days compared, the day itself is in time; of several the earliest |
| 输入 Inputs | 工作区；参数 \`phase.midtermDue\`；数据截止日 | workspace; parameter \`phase.midtermDue\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | S IV(3)（A） | S IV(3) (A) |
| 怎样改 How to mend | 报告定稿后登记 | Register the report once it is final |

草稿不算。A draft does not count.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.midtermDue: { value: "2026-09-30", unit: date, sourceText: 完成时限, certainty: A }
\`\`\`

## 正确 Correct

### 当日定稿 · Final on the day

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
phases:
  - { id: P3, name: 中期评估阶段, due: "2026-09-30", doneDate: "2026-09-30" }
evaluations:
  - { id: EV-A, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-09-30" }
  - { id: EV-B, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-10-01" }
\`\`\`

### 时限未到 · Not yet due

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-09-30"
phases:
  - { id: P3, name: 中期评估阶段, due: "2026-09-30" }
\`\`\`

## 违反 Violating

### 晚一天 · One day late

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
phases:
  - { id: P3, name: 中期评估阶段, due: "2026-09-30", doneDate: "2026-10-01" }
evaluations:
  - { id: EV-A, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-10-01" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations[0].reportDate tooLate
workspace.yaml phases[0].doneDate tooLate
\`\`\`

### 到期没有定稿，只有草稿或另一类 · Past the date with a draft, or with one of the other type

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-10-01"
phases:
  - { id: P3, name: 中期评估阶段, due: "2026-09-30" }
evaluations:
  - { id: EV-A, evaluationType: midterm, status: draft, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
  - { id: EV-B, evaluationType: final, status: final, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations missing
workspace.yaml phases[0].due phaseOpen
\`\`\`

### 时限未定 · The date is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.midtermDue: { value: null }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-10-01"
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["phase.midtermDue"] needsMissing undecided
\`\`\`
`,
  'schedule/phase-summary': `# schedule/phase-summary 试点总结报告按期定稿 · The closing report is final in time

到 \`phase.summaryDue\`，工作区登记的评估里有一份类型为 \`final\`、状态为 \`final\` 的报告，日期不晚于该日；对应阶段 P5 的实际完成日期也不晚于该日。

By \`phase.summaryDue\` the workspace registers an evaluation of type \`final\` with status \`final\`, dated no later than that day; phase P5 is complete by then too.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`evaluations[]\`（\`final\`、\`final\`）的 \`reportDate\` ≤ \`phase.summaryDue\`；数据截止日晚于该日时必须有；阶段 P5 的 \`doneDate\` ≤ \`phase.summaryDue\`，过期不得空缺 | \`reportDate\` of \`evaluations[]\` (\`final\`, \`final\`) ≤ \`phase.summaryDue\`; needed once the as-of date is later; \`doneDate\` of phase P5 ≤ \`phase.summaryDue\`, and there once that day is past |
| 算式与允许差 Formula and tolerance | 日期比较，当日算在期内；有几份的取最早的 | Days compared, the day itself is in time; of several the earliest |
| 输入 Inputs | 工作区；参数 \`phase.summaryDue\`；数据截止日 | workspace; parameter \`phase.summaryDue\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | S IV(5)（A） | S IV(5) (A) |
| 怎样改 How to mend | 报告定稿后登记 | Register the report once it is final |

草稿不算。A draft does not count.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.summaryDue: { value: "2027-09-30", unit: date, sourceText: 完成时限, certainty: A }
\`\`\`

## 正确 Correct

### 当日定稿 · Final on the day

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-12-31"
phases:
  - { id: P5, name: 试点总结阶段, due: "2027-09-30", doneDate: "2027-09-30" }
evaluations:
  - { id: EV-A, evaluationType: final, status: final, cutoffDate: "2026-08-31", reportDate: "2027-09-30" }
  - { id: EV-B, evaluationType: final, status: final, cutoffDate: "2026-08-31", reportDate: "2027-10-01" }
\`\`\`

### 时限未到 · Not yet due

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-09-30"
phases:
  - { id: P5, name: 试点总结阶段, due: "2027-09-30" }
\`\`\`

## 违反 Violating

### 晚一天 · One day late

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-12-31"
phases:
  - { id: P5, name: 试点总结阶段, due: "2027-09-30", doneDate: "2027-10-01" }
evaluations:
  - { id: EV-A, evaluationType: final, status: final, cutoffDate: "2026-08-31", reportDate: "2027-10-01" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations[0].reportDate tooLate
workspace.yaml phases[0].doneDate tooLate
\`\`\`

### 到期没有定稿，只有草稿或另一类 · Past the date with a draft, or with one of the other type

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-10-01"
phases:
  - { id: P5, name: 试点总结阶段, due: "2027-09-30" }
evaluations:
  - { id: EV-A, evaluationType: final, status: draft, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
  - { id: EV-B, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations missing
workspace.yaml phases[0].due phaseOpen
\`\`\`

### 时限未定 · The date is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.summaryDue: { value: null }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2027-10-01"
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["phase.summaryDue"] needsMissing undecided
\`\`\`
`,
  'schedule/pilot-window': `# schedule/pilot-window 试点行动在试点期内，超期项目须标明 · Pilot actions lie in the pilot; longer projects are marked

项目不早于试点开始；预计见效晚于试点结束的项目可以安排到规划末年，但须标明 \`beyondPilot: true\`；年度计划的政策创新应在试点期内。

Projects do not begin before the pilot. One whose effect comes after its end may run to the last year of the plan, but must be marked \`beyondPilot: true\`. Policy actions of annual plans lie in the pilot.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`startDate\` ≥ \`pilot.start\`；\`expectedEffectDate\` > \`pilot.end\` 当且仅当 \`beyondPilot\` 为 true；见效年份 ≤ \`plan.lastYear\`；\`policyActions[].date\` 在试点期内 | \`startDate\` ≥ \`pilot.start\`; \`expectedEffectDate\` > \`pilot.end\` exactly where \`beyondPilot\` is true; the year of effect ≤ \`plan.lastYear\`; \`policyActions[].date\` within the pilot |
| 算式与允许差 Formula and tolerance | 日期比较，当日算在期内 | Days compared, both ends included |
| 输入 Inputs | 重点项目、年度计划；参数 \`pilot.start\`、\`pilot.end\`、\`plan.lastYear\` | projects, annual plans; parameters \`pilot.start\`, \`pilot.end\`, \`plan.lastYear\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | S II(2)：试点期限（A）；标明方式与级别为自行设定（C） | S II(2): the term of the pilot (A); the mark and the severity are our own (C) |
| 怎样改 How to mend | 标记与日期不符的有快速修复；或调整日期 | A quick fix sets the mark; or change the dates |

已取消的项目不检查。Cancelled projects are not checked.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.start: { value: "2025-10-17", unit: date, sourceText: 自本方案印发之日起, certainty: A }
  pilot.end: { value: "2027-09-30", unit: date, sourceText: 至 2027 年 9 月底止, certainty: A }
  plan.lastYear: { value: 2030, unit: year, sourceText: 专项规划（2025-2030年）, certainty: A }
\`\`\`

## 正确 Correct

### 首尾两天都在期内 · The first and the last day are within

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
startDate: "2025-10-17"
expectedEffectDate: "2027-09-30"
beyondPilot: false
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
policyActions:
  - { policyRef: PI-05, milestone: 出台, date: "2027-09-30" }
\`\`\`

### 超期且标明 · Longer, and marked

\`\`\`yaml projects/PRJ-08.yaml
kind: projectEntry
id: PRJ-08
startDate: "2026-12-01"
expectedEffectDate: "2030-12-31"
beyondPilot: true
\`\`\`

### 已取消 · Cancelled

\`\`\`yaml projects/PRJ-09.yaml
kind: projectEntry
id: PRJ-09
stage: cancelled
startDate: "2026-12-01"
expectedEffectDate: "2028-03-31"
beyondPilot: false
\`\`\`

## 违反 Violating

### 晚一天而未标明 · One day longer, unmarked

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
startDate: "2025-10-16"
expectedEffectDate: "2027-10-01"
beyondPilot: false
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml startDate tooEarly
projects/PRJ-01.yaml beyondPilot unmarked
\`\`\`

### 标明而未超期，没有标记 · Marked though within; no mark at all

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
startDate: "2025-12-01"
expectedEffectDate: "2027-09-30"
beyondPilot: true
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
startDate: "2025-12-01"
expectedEffectDate: "2028-03-31"
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml beyondPilot marked
projects/PRJ-02.yaml expectedEffectDate unmarked
\`\`\`

### 超过规划末年 · Beyond the plan

\`\`\`yaml projects/PRJ-12.yaml
kind: projectEntry
id: PRJ-12
startDate: "2027-01-05"
expectedEffectDate: "2031-01-01"
beyondPilot: true
\`\`\`

\`\`\`findings
projects/PRJ-12.yaml expectedEffectDate beyondPlan
\`\`\`

### 政策创新晚于试点 · A policy action after the pilot

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
policyActions:
  - { policyRef: PI-05, milestone: 出台, date: "2027-10-01" }
  - { policyRef: PI-06, milestone: 出台, date: "2025-10-16" }
\`\`\`

\`\`\`findings
plan/annual/2027.yaml policyActions[0].date tooLate
plan/annual/2027.yaml policyActions[1].date tooEarly
\`\`\`

### 试点期限未定 · The term of the pilot is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.start: { value: "2025-10-17" }
  pilot.end: { value: null }
  plan.lastYear: { value: 2030 }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
startDate: "2025-12-01"
expectedEffectDate: "2027-06-30"
beyondPilot: false
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["pilot.end"] needsMissing undecided
\`\`\`
`,
};
