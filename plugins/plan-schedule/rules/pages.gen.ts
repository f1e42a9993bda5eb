// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'finance/loan-earmark': `# finance/loan-earmark 再开发贷款对应到项目 · Redevelopment loans belong to one project

实施中和已完成项目的银行贷款写明编号，一笔贷款只列在一个项目名下。

A bank loan of a project that is under way or complete has its number, and a loan stands under one project alone.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 实施中、已完成项目 \`sources[]\` 中类型为银行贷款的有 \`docNo\`；同一 \`docNo\` 只属于一个项目 | of projects under way or complete, \`sources[]\` of the type bank loan have a \`docNo\`; the same \`docNo\` belongs to one project |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 重点项目 | projects |
| 级别 Severity | 警告 | warning |
| 依据 Source | S III(6)23（A）；以编号衡量为自行设定（C） | S III(6)23 (A); measuring by numbers is our own (C) |
| 怎样改 How to mend | 补填编号，或分项目签订贷款 | Fill in the number, or take a loan for each project |

已取消的项目不检查。Cancelled projects are not checked.

## 正确 Correct

### 一笔对应一个项目 · One to one

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
sources:
  - { type: 企业自筹, wan: 33419 }
  - { type: 银行贷款, wan: 14323, docNo: 贷-04 }
\`\`\`

\`\`\`yaml projects/PRJ-05.yaml
kind: projectEntry
id: PRJ-05
sources:
  - { type: 银行贷款, wan: 9000, docNo: 贷-05-1 }
  - { type: 银行贷款, wan: 8393, docNo: 贷-05-2 }
\`\`\`

### 计划中的项目还没有签订 · A planned project has not signed yet

\`\`\`yaml projects/PRJ-07.yaml
kind: projectEntry
id: PRJ-07
stage: planned
sources:
  - { type: 银行贷款, wan: 17909 }
\`\`\`

## 违反 Violating

### 一笔贷款三个项目 · One loan, three projects

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
sources:
  - { type: 银行贷款, wan: 14323, docNo: 贷-04 }
\`\`\`

\`\`\`yaml projects/PRJ-05.yaml
kind: projectEntry
id: PRJ-05
sources:
  - { type: 银行贷款, wan: 17393, docNo: 贷-04 }
\`\`\`

\`\`\`yaml projects/PRJ-06.yaml
kind: projectEntry
id: PRJ-06
sources:
  - { type: 银行贷款, wan: 9619, docNo: 贷-04 }
\`\`\`

\`\`\`findings
projects/PRJ-04.yaml sources[0].docNo spread
projects/PRJ-05.yaml sources[0].docNo spread
projects/PRJ-06.yaml sources[0].docNo spread
\`\`\`

### 没有编号 · No number

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
sources:
  - { type: 银行贷款, wan: 14323 }
\`\`\`

\`\`\`findings
projects/PRJ-04.yaml sources[0].docNo unnamed
\`\`\`
`,
  'finance/plan-listing': `# finance/plan-listing 申请国家和省级资金的项目列入年度计划 · Projects with state or provincial funds are in the city's yearly plan

资金来源属于 \`finance.listedFunds\` 的项目，应填写列入国民经济和社会发展年度计划的编号。

A project with funds of the types in \`finance.listedFunds\` has a number in the city's yearly plan for the economy and society.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`sources[].type\` 属于 \`finance.listedFunds\` → 有 \`economicPlanNo\` | \`sources[].type\` in \`finance.listedFunds\` → \`economicPlanNo\` |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 重点项目；参数 \`finance.listedFunds\` | projects; parameter \`finance.listedFunds\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | S III(3)10（A）；以编号衡量为自行设定（C） | S III(3)10 (A); measuring by a number is our own (C) |
| 怎样改 How to mend | 补填编号 | Fill in the number |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  finance.listedFunds: { value: [国省专项], unit: none, sourceText: 三(三)10, certainty: A }
\`\`\`

## 正确 Correct

### 已列入；不需要列入 · Listed; no need

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
sources:
  - { type: 国省专项, wan: 4194 }
economicPlanNo: 示意年度计划-03
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
sources:
  - { type: 企业自筹, wan: 33419 }
\`\`\`

## 违反 Violating

### 没有编号 · No number

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
sources:
  - { type: 财政, wan: 6292 }
  - { type: 国省专项, wan: 4194 }
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml sources[1].type notListed
\`\`\`

### 参数未定 · The parameter is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  finance.listedFunds: { value: null }
\`\`\`

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
sources:
  - { type: 国省专项, wan: 4194 }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["finance.listedFunds"] needsMissing undecided
\`\`\`
`,
  'finance/source-sum': `# finance/source-sum 资金来源之和等于总投资 · Sources of funds sum to the investment

项目的总投资等于各资金来源之和；年度计划的投资总额等于分来源之和。

The investment of a project is the sum of its sources of funds; that of an annual plan is the sum by source.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 项目 \`investmentTotalWan\` = Σ \`sources[].wan\`；年度计划 \`investment.totalWan\` = Σ \`investment.bySource[].wan\` | projects: \`investmentTotalWan\` = Σ \`sources[].wan\`; annual plans: \`investment.totalWan\` = Σ \`investment.bySource[].wan\` |
| 算式与允许差 Formula and tolerance | \\|总额 − Σ 来源\\| ≤ 来源数 × \`tol.money\`（0.01 万元） | \\|total − Σ sources\\| ≤ sources × \`tol.money\` (0.01, in 10,000 CNY) |
| 输入 Inputs | 重点项目、年度计划；参数 \`tol.money\` | projects, annual plans; parameter \`tol.money\` |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(3)10、III(6)22-23：来源类型（A）；求和与允许差为自行设定（C） | S III(3)10, III(6)22-23: types of sources (A); sum and tolerance are our own (C) |
| 怎样改 How to mend | 快速修复把总额改为来源之和；或更正来源 | A quick fix sets the total to the sum; or correct a source |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.money: { value: 0.01, unit: wan, sourceText: 每一加项, certainty: C }
\`\`\`

## 正确 Correct

### 相等；恰好两项的容差 · Equal; exactly two tolerances

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
investmentTotalWan: 47742
sources:
  - { type: 企业自筹, wan: 33419 }
  - { type: 银行贷款, wan: 14323 }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
investment:
  totalWan: 100.02
  bySource:
    - { type: 财政, wan: 60 }
    - { type: 银行贷款, wan: 40 }
\`\`\`

## 违反 Violating

### 来源只有 93 % · Sources of 93 %

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
investmentTotalWan: 47742
sources:
  - { type: 企业自筹, wan: 30077 }
  - { type: 银行贷款, wan: 14323 }
\`\`\`

\`\`\`findings
projects/PRJ-04.yaml investmentTotalWan totalDiffers
\`\`\`

### 刚过容差 · Just beyond the tolerance

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
investment:
  totalWan: 100.021
  bySource:
    - { type: 财政, wan: 60 }
    - { type: 银行贷款, wan: 40 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml investment.totalWan totalDiffers
\`\`\`

### 缺金额、缺来源 · An amount missing; no sources

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
investmentTotalWan: 47742
sources:
  - { type: 企业自筹 }
  - { type: 银行贷款, wan: 14323 }
\`\`\`

\`\`\`yaml projects/PRJ-05.yaml
kind: projectEntry
id: PRJ-05
investmentTotalWan: 47742
\`\`\`

\`\`\`findings
projects/PRJ-04.yaml investmentTotalWan inputMissing undecided
projects/PRJ-05.yaml investmentTotalWan inputMissing undecided
\`\`\`
`,
  'finance/year-sum': `# finance/year-sum 分年投资之和等于总额，年度投资等于各项目之和 · Years sum to the investment, projects to the year's

项目的总投资等于各年之和，起始到见效以外的年份没有投资；年度计划的投资总额等于各项目当年投资之和。

The investment of a project is the sum of its years, with nothing outside the years it runs. The investment of an annual plan is the sum over the projects of that year.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`investmentTotalWan\` = Σ \`byYear\`；投资年份在 \`startDate\` 与 \`expectedEffectDate\` 的年份之间；年度计划 \`investment.totalWan\` = Σ 项目 \`byYear\` 当年值（储备和取消的不计） | \`investmentTotalWan\` = Σ \`byYear\`; money only in the years from \`startDate\` to \`expectedEffectDate\`; annual plans: \`investment.totalWan\` = Σ of the projects' \`byYear\` of that year (reserve and cancelled ones apart) |
| 算式与允许差 Formula and tolerance | \\|总额 − Σ\\| ≤ 项数 × \`tol.money\`（0.01 万元） | \\|total − Σ\\| ≤ items × \`tol.money\` (0.01, in 10,000 CNY) |
| 输入 Inputs | 重点项目、年度计划；参数 \`tol.money\` | projects, annual plans; parameter \`tol.money\` |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 快速修复把总额改为合计；或更正某一年 | A quick fix sets the total to the sum; or correct a year |

项目的分年之和等于来源之和、只是总投资不等时，由 \`finance/source-sum\` 报告。

Where a project's years make the sum of its sources and only the total differs, \`finance/source-sum\` tells it.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.money: { value: 0.01, unit: wan, sourceText: 每一加项, certainty: C }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
stage: implementing
startDate: "2025-12-01"
expectedEffectDate: "2027-06-30"
investmentTotalWan: 41088
sources:
  - { type: 财政, wan: 41088 }
byYear: { "2025": 0, "2026": 27392, "2027": 13696, "2028": 0, "2029": 0, "2030": 0 }
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
stage: planned
startDate: "2026-01-10"
expectedEffectDate: "2026-12-31"
investmentTotalWan: 100
sources:
  - { type: 企业自筹, wan: 100 }
byYear: { "2025": 0, "2026": 100, "2027": 0, "2028": 0, "2029": 0, "2030": 0 }
\`\`\`

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
stage: reserve
byYear: { "2025": 0, "2026": 5000, "2027": 0, "2028": 0, "2029": 0, "2030": 0 }
\`\`\`

## 正确 Correct

### 相等；恰好两项的容差 · Equal; exactly two tolerances

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
investment: { totalWan: 27492.02, bySource: [] }
\`\`\`

## 违反 Violating

### 年度相差 1 200 万元 · The year is off by 1,200

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
investment: { totalWan: 28692, bySource: [] }
\`\`\`

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2027
investment: { totalWan: 13696.011, bySource: [] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml investment.totalWan totalDiffers
plan/annual/2027.yaml investment.totalWan totalDiffers
\`\`\`

### 分年之和不等，年份在项目之外 · Years that do not sum up, and one outside

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
stage: implementing
startDate: "2025-12-01"
expectedEffectDate: "2027-06-30"
investmentTotalWan: 41088
sources:
  - { type: 财政, wan: 41088 }
byYear: { "2025": 0, "2026": 27392, "2027": 13697, "2028": 0, "2029": 0, "2030": 0 }
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: planned
startDate: "2026-02-01"
expectedEffectDate: "2027-08-31"
investmentTotalWan: 100
sources:
  - { type: 财政, wan: 100 }
byYear: { "2025": 0, "2026": 0, "2027": 60, "2028": 40, "2029": 0, "2030": 0 }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml investmentTotalWan totalDiffers
projects/PRJ-04.yaml byYear["2028"] yearOutside
\`\`\`

### 项目缺少当年值 · A project without the year

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
stage: planned
byYear: { "2025": 0 }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
investment: { totalWan: 27492, bySource: [] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml investment.totalWan inputMissing undecided
\`\`\`
`,
  'schedule/annual-land': `# schedule/annual-land 供应、收储和结转的土地与地块、项目一致 · Land supplied, stored and carried over is that of the parcels and projects

年度计划的供应计划、收储计划逐行核对：面积等于所列地块之和，地块有本年度的任务，改造方式有这一环节，供应用途是地块的规划用途，地块属于所列项目，季度与项目里程碑一致；结转面积等于结转任务的地块之和。

Each row of an annual plan's supply and storage: its area is the sum of its parcels, which have a task in the plan, are redeveloped in a way that has this step, are planned for the use they are supplied for, and belong to the project named; the quarter is that of the project's milestone. The area carried over is that of the parcels of carried tasks.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`supplyPlan[]\`、\`storagePlan[]\` 的 \`areaHa\` = Σ 地块 \`areaM2\` ÷ 10 000；地块在 \`tasks[]\` 中，同一表不重复；综合整治、腾退的不供应，只有政府收储再开发的收储；\`useCode\` = 地块 \`planUseCode\`；地块在 \`projectRef\` 的 \`parcelRefs\` 中；项目当年计划的供应（收储）里程碑与 \`quarter\` 同季；\`carriedOverHa\` = Σ 结转任务的地块 | \`areaHa\` of \`supplyPlan[]\` and \`storagePlan[]\` = Σ \`areaM2\` of the parcels / 10,000; parcels are in \`tasks[]\`, and once in a list; upgraded and vacated land is not supplied, and only government storage is stored; \`useCode\` = the parcel's \`planUseCode\`; parcels are in \`parcelRefs\` of the \`projectRef\`; the project's supply (storage) milestone of that year is in the same \`quarter\`; \`carriedOverHa\` = Σ parcels of carried tasks |
| 算式与允许差 Formula and tolerance | 每宗地块 \`tol.sumHa\`（0.0001 公顷） | \`tol.sumHa\` (0.0001 ha) for each parcel |
| 输入 Inputs | 年度计划、底数台账、重点项目；参数 \`tol.sumHa\` | annual plans, inventories, projects; parameter \`tol.sumHa\` |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 面积和季度有快速修复 | Quick fixes for areas and quarters |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sumHa: { value: 0.0001, unit: ha, sourceText: 每一加项, certainty: C }
\`\`\`

\`\`\`yaml inventory/qj.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-01-01, areaM2: 23233.82, planUseCode: "0901", renewalMode: 政府收储再开发 }
  - { id: P-QJ-01-02, areaM2: 23233.80, planUseCode: "0902", renewalMode: 政府收储再开发 }
  - { id: P-QJ-01-03, areaM2: 10000.00, planUseCode: "0901", renewalMode: 自主改造 }
  - { id: P-QJ-01-04, areaM2: 20000.00, planUseCode: "0103", renewalMode: 腾退复垦 }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
parcelRefs: [P-QJ-01-01, P-QJ-01-02]
milestones:
  - { step: storage, plan: "2026-06-30" }
  - { step: supply, plan: "2026-07-01" }
\`\`\`

## 正确 Correct

### 一致；恰好两宗的容差 · In agreement; exactly two tolerances

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
carriedOverHa: 1.0000
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-QJ-01-01, P-QJ-01-02] }
  - { id: AP-2026-T02, parcelRefs: [P-QJ-01-03], carriedFrom: AP-2025 }
supplyPlan:
  - { projectRef: PRJ-01, parcelRefs: [P-QJ-01-01], areaHa: 2.3234, useCode: "0901", quarter: 3 }
  - { parcelRefs: [P-QJ-01-03], areaHa: 1, useCode: "0901", quarter: 1 }
storagePlan:
  - { projectRef: PRJ-01, parcelRefs: [P-QJ-01-01, P-QJ-01-02], areaHa: 4.646962, quarter: 2 }
\`\`\`

## 违反 Violating

### 刚过容差，结转面积不等 · Just beyond the tolerance; another area carried over

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
carriedOverHa: 1.0000
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-QJ-01-01, P-QJ-01-02] }
storagePlan:
  - { projectRef: PRJ-01, parcelRefs: [P-QJ-01-01, P-QJ-01-02], areaHa: 4.646963, quarter: 2 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml carriedOverHa areaDiffers
plan/annual/2026.yaml storagePlan[0].areaHa areaDiffers
\`\`\`

### 重复、没有任务、没有这一环节 · Twice, without a task, without this step

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-QJ-01-01, P-QJ-01-03, P-QJ-01-04] }
supplyPlan:
  - { parcelRefs: [P-QJ-01-04], areaHa: 2, useCode: "0103", quarter: 1 }
  - { parcelRefs: [P-QJ-01-02], areaHa: 2.3234, useCode: "0902", quarter: 1 }
storagePlan:
  - { parcelRefs: [P-QJ-01-01], areaHa: 2.3234, quarter: 2 }
  - { parcelRefs: [P-QJ-01-01], areaHa: 2.3234, quarter: 2 }
  - { parcelRefs: [P-QJ-01-03], areaHa: 1, quarter: 2 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml storagePlan[1].parcelRefs[0] twice
plan/annual/2026.yaml storagePlan[2].parcelRefs[0] modeDiffers
plan/annual/2026.yaml supplyPlan[0].parcelRefs[0] modeDiffers
plan/annual/2026.yaml supplyPlan[1].parcelRefs[0] noTask
\`\`\`

### 用途、项目、季度不符 · Use, project and quarter do not agree

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-QJ-01-01, P-QJ-01-03] }
supplyPlan:
  - { projectRef: PRJ-01, parcelRefs: [P-QJ-01-01], areaHa: 2.3234, useCode: "0902", quarter: 2 }
  - { projectRef: PRJ-01, parcelRefs: [P-QJ-01-03], areaHa: 1, useCode: "0901", quarter: 3 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml supplyPlan[0].quarter quarterDiffers
plan/annual/2026.yaml supplyPlan[0].useCode useDiffers
plan/annual/2026.yaml supplyPlan[1].parcelRefs[0] notOfProject
\`\`\`

### 缺结转面积、缺地块面积 · No area carried over; a parcel without an area

\`\`\`yaml inventory/qj.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-01-01, planUseCode: "0901", renewalMode: 政府收储再开发 }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, parcelRefs: [P-QJ-01-01], carriedFrom: AP-2025 }
storagePlan:
  - { parcelRefs: [P-QJ-01-01], areaHa: 2.3234, quarter: 2 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml carriedOverHa carriedMissing
plan/annual/2026.yaml storagePlan[0].areaHa inputMissing undecided
\`\`\`
`,
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
| 检查 Check | \`targets[].value\` = 专项规划 \`goals[].byYear\` 当年值，或填写 \`revision\`；当年值不为零的目标都有指标；Σ \`decomposition[].value\`（同一目标）= 指标；任务地块的 \`implementYear\` = 年度（结转任务除外），当年的地块都列入任务；任务写明的项目有这些地块 | \`targets[].value\` = the special plan's \`goals[].byYear\` of the year, or a \`revision\`; a target for each goal with a value in the year; Σ \`decomposition[].value\` of a goal = its target; parcels of tasks have the plan's year (carried tasks apart), and all parcels of the year have a task; the project a task names has its parcels |
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

### 不是所列项目的地块 · A parcel that the project does not have

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
parcelRefs: [P-DF-01-01]
\`\`\`

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
  - { id: AP-2026-T01, parcelRefs: [P-DF-01-01, P-DF-01-02], projectRef: PRJ-04 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].projectRef notOfProject
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
  'schedule/annual-progress': `# schedule/annual-progress 完成率等于完成值除以年度指标 · The rate is what was done, by the target

年度计划执行情况的完成率等于完成值占年度指标的百分比；每个目标一行，且有它的指标。

The rate in an annual plan's progress is what was done in percent of the target. Each goal has one row, and a target.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`progress[].ratePct\` = \`actual\` ÷ \`targets[].value\` × 100（同一目标） | \`progress[].ratePct\` = \`actual\` / \`targets[].value\` x 100, of the same goal |
| 算式与允许差 Formula and tolerance | \`tol.pct\` 个百分点 | \`tol.pct\` percentage points |
| 输入 Inputs | 年度计划；参数 \`tol.pct\` | annual plans; parameter \`tol.pct\` |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 快速修复重算完成率 | A quick fix computes the rate anew |

指标为零的没有完成率，记为未判定。A target of zero has no rate and is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.pct: { value: 0.05, unit: pct, sourceText: 一位小数的舍入, certainty: C }
\`\`\`

## 正确 Correct

### 恰好差允许差 · Exactly at the tolerance

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
targets:
  - { goalRef: G-01, value: 80, unit: ha }
  - { goalRef: G-03, value: 15, unit: count }
progress:
  - { goalRef: G-01, actual: 40, ratePct: 50.05 }
  - { goalRef: G-03, actual: 9, ratePct: 60 }
\`\`\`

## 违反 Violating

### 刚过允许差 · Just beyond the tolerance

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
targets:
  - { goalRef: G-01, value: 80, unit: ha }
progress:
  - { goalRef: G-01, actual: 40, ratePct: 50.06 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml progress[0].ratePct rateDiffers
\`\`\`

### 没有指标、重复、指标为零 · No target, twice, a target of zero

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
targets:
  - { goalRef: G-01, value: 0, unit: ha }
  - { goalRef: G-03, value: 15, unit: count }
progress:
  - { goalRef: G-01, actual: 0, ratePct: 0 }
  - { goalRef: G-02, actual: 9, ratePct: 60 }
  - { goalRef: G-03, actual: 9, ratePct: 60 }
  - { goalRef: G-03, actual: 9, ratePct: 60 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml progress[0].ratePct zeroTarget undecided
plan/annual/2026.yaml progress[1].goalRef noTarget
plan/annual/2026.yaml progress[3].goalRef twice
\`\`\`

### 允许差未定 · The tolerance is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.pct: { value: null }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["tol.pct"] needsMissing undecided
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
  'schedule/evaluation-record': `# schedule/evaluation-record 评估登记的日期和状态自洽 · Days and status of registered evaluations agree

工作区登记的每份评估：数据截止日不晚于报告日期，两者都在试点开始之后、工作区数据截止日之前；定稿的有报告日期，编号的年份是报告的年份。

For each evaluation the workspace registers: the cut-off is not after the report, both lie between the start of the pilot and the as-of date, a final one has a date of report, and the year of its id is that of the report.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`pilot.start\` ≤ \`cutoffDate\` ≤ \`reportDate\` ≤ 数据截止日；\`final\` 有 \`reportDate\`；编号 \`EV-年份\` 与 \`reportDate\` 同年 | \`pilot.start\` ≤ \`cutoffDate\` ≤ \`reportDate\` ≤ the as-of date; \`final\` has a \`reportDate\`; \`EV-year\` is the year of \`reportDate\` |
| 算式与允许差 Formula and tolerance | 日期比较 | Days compared |
| 输入 Inputs | 工作区；参数 \`pilot.start\`；数据截止日 | workspace; parameter \`pilot.start\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 更正日期或状态 | Correct the days or the status |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.start: { value: "2025-10-17", unit: date, sourceText: 自印发之日起, certainty: A }
\`\`\`

## 正确 Correct

### 定稿和草稿 · A final one and a draft

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
evaluations:
  - { id: EV-2026, evaluationType: midterm, status: final, cutoffDate: "2026-09-18", reportDate: "2026-09-18" }
  - { id: EV-2027, evaluationType: final, status: draft, cutoffDate: "2026-11-20" }
\`\`\`

## 违反 Violating

### 截止日晚于报告，报告在将来 · The cut-off after the report, the report in the future

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
evaluations:
  - { id: EV-2026, evaluationType: midterm, status: final, cutoffDate: "2026-09-19", reportDate: "2026-09-18" }
  - { id: EV-2025, evaluationType: midterm, status: draft, cutoffDate: "2025-10-16", reportDate: "2025-12-31" }
  - { id: EV-2027, evaluationType: final, status: draft, cutoffDate: "2026-11-21" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations[0].cutoffDate tooLate
workspace.yaml evaluations[1].cutoffDate tooEarly
workspace.yaml evaluations[2].cutoffDate tooLate
\`\`\`

### 定稿没有日期，年份不符 · Final without a date; the wrong year

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2027-11-20"
evaluations:
  - { id: EV-2026, evaluationType: midterm, status: final, cutoffDate: "2026-08-31" }
  - { id: EV-2025, evaluationType: midterm, status: final, cutoffDate: "2026-08-31", reportDate: "2026-09-18" }
  - { id: EV-2028, evaluationType: final, status: draft, cutoffDate: "2027-08-31", reportDate: "2028-01-01" }
\`\`\`

\`\`\`findings
workspace.yaml evaluations[0].status noReport
workspace.yaml evaluations[1].reportDate yearDiffers
workspace.yaml evaluations[2].reportDate tooLate
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

到 \`phase.baseDue\`：试点实施方案已印发并备案，低效用地调查摸底完成，工作区登记的基础准备阶段已完成。地块上图入库由 \`inventory/on-map-complete\` 检查。

By \`phase.baseDue\` the implementation plan is issued and filed, the survey of low-efficiency land is done, and the workspace says that preparation is complete. Entry into map and database is for \`inventory/on-map-complete\`.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`pilotPlan.issuedDate\`、\`pilotPlan.filedDate\`、阶段 P1 的 \`doneDate\`、各地块的 \`identifiedDate\` ≤ \`phase.baseDue\`；方案和阶段的日期在时限过后不得空缺 | \`pilotPlan.issuedDate\`, \`pilotPlan.filedDate\`, \`doneDate\` of phase P1, and each parcel's \`identifiedDate\` ≤ \`phase.baseDue\`; those of plan and phase must be there once that day is past |
| 算式与允许差 Formula and tolerance | 日期比较，当日算在期内 | Days compared; the day itself is in time |
| 输入 Inputs | 工作区、底数台账；参数 \`phase.baseDue\`；数据截止日 | workspace, inventories; parameter \`phase.baseDue\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | S IV(1)（A）；以认定日期衡量为自行设定（C） | S IV(1) (A); measuring by days of identification is our own (C) |
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
  - { id: P-DF-01-01, identifiedDate: "2025-10-25" }
  - { id: P-DF-01-09, identifiedDate: "2026-05-20" }
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
  - { id: P-DF-01-01 }
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
  - { id: P-DF-01-01, identifiedDate: "2026-02-10" }
  - { id: P-DF-01-02, identifiedDate: "2025-10-25" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].identifiedDate tooLate
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
  'schedule/phase-register': `# schedule/phase-register 工作区登记的试点期限和阶段与参数一致 · The workspace's pilot and phases are those of the parameters

工作区登记的试点期限、五个阶段的起止日期与政策参数包一致；实施方案在试点开始之日印发；完成、备案日期不早于开始、不晚于数据截止日。

The term of the pilot and the days of the five phases, as the workspace registers them, are those of the policy pack. The implementation plan is issued on the first day of the pilot. Days of completion and filing are not before the start nor after the as-of date.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`pilotStart\`、\`pilotEnd\`、阶段 P1—P5 的 \`start\`、\`due\` = 参数；\`pilotPlan.issuedDate\` = \`pilot.start\`；\`issuedDate\` ≤ \`filedDate\` ≤ 数据截止日；阶段 \`start\` ≤ \`doneDate\` ≤ 数据截止日；阶段不重复、不多出 | \`pilotStart\`, \`pilotEnd\`, and \`start\` and \`due\` of P1 to P5 = the parameters; \`pilotPlan.issuedDate\` = \`pilot.start\`; \`issuedDate\` ≤ \`filedDate\` ≤ the as-of date; \`start\` ≤ \`doneDate\` ≤ the as-of date; no phase twice, none unknown |
| 算式与允许差 Formula and tolerance | 日期相等 | Equal days |
| 输入 Inputs | 工作区；参数 \`pilot.*\`、\`phase.*\`；数据截止日 | workspace; parameters \`pilot.*\`, \`phase.*\`; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求；各日期出自参数所引的 S II(2)、S IV | Own design (C), not a legal requirement; the days are those of S II(2) and S IV, which the parameters cite |
| 怎样改 How to mend | 与参数不一致的有快速修复 | A quick fix sets the parameter's day |

缺少某一阶段由 \`schedule/phase-*\` 报告。A phase that is lacking is reported by \`schedule/phase-*\`.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.start: { value: "2025-10-17", unit: date, sourceText: 自印发之日起, certainty: A }
  pilot.end: { value: "2027-09-30", unit: date, sourceText: 至 2027 年 9 月底止, certainty: A }
  phase.baseDue: { value: "2025-10-31", unit: date, sourceText: 四(一), certainty: A }
  phase.implementationStart: { value: "2025-11-01", unit: date, sourceText: 四(二), certainty: A }
  phase.implementationDue: { value: "2026-09-30", unit: date, sourceText: 四(二), certainty: A }
  phase.midtermDue: { value: "2026-09-30", unit: date, sourceText: 四(三), certainty: A }
  phase.deepeningStart: { value: "2026-10-01", unit: date, sourceText: 四(四), certainty: A }
  phase.deepeningDue: { value: "2027-09-30", unit: date, sourceText: 四(四), certainty: A }
  phase.summaryDue: { value: "2027-09-30", unit: date, sourceText: 四(五), certainty: A }
\`\`\`

## 正确 Correct

### 一致 · In agreement

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
pilotStart: "2025-10-17"
pilotEnd: "2027-09-30"
pilotPlan: { title: 实施方案, issuedDate: "2025-10-17", filedDate: "2025-10-17" }
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-10-31", doneDate: "2025-10-30" }
  - { id: P2, name: 试点实施阶段, start: "2025-11-01", due: "2026-09-30", doneDate: "2026-11-20" }
  - { id: P4, name: 深化提升阶段, start: "2026-10-01", due: "2027-09-30" }
\`\`\`

## 违反 Violating

### 差一天 · Off by a day

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
pilotStart: "2025-10-18"
pilotEnd: "2027-10-01"
pilotPlan: { title: 实施方案, issuedDate: "2025-10-18", filedDate: "2025-10-17" }
phases:
  - { id: P1, name: 基础准备阶段, due: "2025-11-01", doneDate: "2025-10-16" }
  - { id: P2, name: 试点实施阶段, start: "2025-11-02", due: "2026-09-30", doneDate: "2026-11-21" }
\`\`\`

\`\`\`findings
workspace.yaml phases[0].doneDate tooEarly
workspace.yaml phases[0].due differs
workspace.yaml phases[1].doneDate tooLate
workspace.yaml phases[1].start differs
workspace.yaml pilotEnd differs
workspace.yaml pilotPlan.filedDate tooEarly
workspace.yaml pilotPlan.issuedDate differs
workspace.yaml pilotStart differs
\`\`\`

### 缺开始日期，阶段重复、多出 · No start; a phase twice, and one too many

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
pilotStart: "2025-10-17"
phases:
  - { id: P4, name: 深化提升阶段, due: "2027-09-30" }
  - { id: P4, name: 深化提升阶段, due: "2027-09-30" }
  - { id: P6, name: 推广阶段, due: "2028-09-30" }
\`\`\`

\`\`\`findings
workspace.yaml phases[0].start absent
workspace.yaml phases[1].id twice
workspace.yaml phases[2].id unknown
workspace.yaml pilotEnd absent
\`\`\`

### 参数未定 · A parameter is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.start: { value: "2025-10-17" }
  pilot.end: { value: "2027-09-30" }
  phase.baseDue: { value: "2025-10-31" }
  phase.implementationStart: { value: "2025-11-01" }
  phase.implementationDue: { value: "2026-09-30" }
  phase.midtermDue: { value: "2026-09-30" }
  phase.deepeningStart: { value: "2026-10-01" }
  phase.deepeningDue: { value: "2027-09-30" }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["phase.summaryDue"] needsMissing undecided
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
  'schedule/plan-horizon': `# schedule/plan-horizon 分年任务覆盖规划期各年 · Yearly values cover the term of the plan

专项规划的规划期为 \`plan.firstYear\` 至 \`plan.lastYear\`；每个目标在其中每一年都有数值，没有任务的写 0，规划期以外不写。

The special plan runs from \`plan.firstYear\` to \`plan.lastYear\`. Each goal has a value for each of these years, 0 where there are no tasks, and for no other.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`term.from\` = \`plan.firstYear\`，\`term.to\` = \`plan.lastYear\`；\`goals[].byYear\` 恰好有这些年份；\`timing[].period\` 的年份在规划期内 | \`term.from\` = \`plan.firstYear\`, \`term.to\` = \`plan.lastYear\`; \`goals[].byYear\` has exactly these years; years of \`timing[].period\` are within |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 专项规划；参数 \`plan.firstYear\`、\`plan.lastYear\` | special plan; parameters \`plan.firstYear\`, \`plan.lastYear\` |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(2)7：专项规划（2025-2030年）（A）；每年都须填写为自行设定（C） | S III(2)7: the plan of 2025-2030 (A); that each year has a value is our own (C) |
| 怎样改 How to mend | 规划期有快速修复；缺少的年份须人工填写 | A quick fix sets the term; missing years need a person |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  plan.firstYear: { value: 2025, unit: year, sourceText: 专项规划（2025-2030年）, certainty: A }
  plan.lastYear: { value: 2030, unit: year, sourceText: 专项规划（2025-2030年）, certainty: A }
\`\`\`

## 正确 Correct

### 六年齐全 · All six years

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: { from: 2025, to: 2030 }
goals:
  - { id: G-01, name: 再开发面积, unit: ha, byYear: { "2025": 0, "2026": 63.0844, "2027": 79.0734, "2028": 56.4241, "2029": 35.0260, "2030": 23.6768 } }
timing:
  - { period: 2026-2027, unitRefs: [], areaHa: 142.1578 }
\`\`\`

## 违反 Violating

### 缺一年，多一年 · A year too few, a year too many

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: { from: 2025, to: 2030 }
goals:
  - { id: G-01, name: 再开发面积, unit: ha, byYear: { "2026": 63.0844, "2027": 79.0734, "2028": 56.4241, "2029": 35.0260, "2030": 23.6768, "2031": 1 } }
timing:
  - { period: 2026-2031, unitRefs: [], areaHa: 142.1578 }
\`\`\`

\`\`\`findings
plan/special.yaml goals[0].byYear["2025"] yearMissing
plan/special.yaml goals[0].byYear["2031"] yearOutside
plan/special.yaml timing[0].period periodOutside
\`\`\`

### 规划期不对 · The wrong term

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: { from: 2026, to: 2029 }
goals: []
\`\`\`

\`\`\`findings
plan/special.yaml term.from termDiffers
plan/special.yaml term.to termDiffers
\`\`\`

### 规划期未定 · The term is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  plan.firstYear: { value: 2025 }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
term: { from: 2025, to: 2030 }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["plan.lastYear"] needsMissing undecided
\`\`\`
`,
  'schedule/project-close': `# schedule/project-close 竣工后按期登记和见效 · Registration and effect follow the completion in time

竣工验收后 \`registration.maxDays\` 天内办理不动产登记；预计见效不晚于竣工、验收计划日期后 \`project.effectLagMonths\` 个月。

Registration comes within \`registration.maxDays\` of the completion check; the effect is expected within \`project.effectLagMonths\` of the planned end of the works.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`registration\` − \`completionCheck\` ≤ \`registration.maxDays\`（计划日期、实际日期各自核对）；\`expectedEffectDate\` ≤ 竣工验收、复垦复绿验收、变更调查确认中最晚的计划日期加 \`project.effectLagMonths\` 个月 | \`registration\` − \`completionCheck\` ≤ \`registration.maxDays\`, planned and actual days each; \`expectedEffectDate\` ≤ the latest planned day of completion, acceptance and confirmation plus \`project.effectLagMonths\` |
| 算式与允许差 Formula and tolerance | 天数为两日之差；整月相加 | Days as the difference of two days; whole months |
| 输入 Inputs | 重点项目；上述参数 | projects; these parameters |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求；竣工后登记见于 S III(1)4（A） | Own design (C), not a legal requirement; that registration follows the completion is seen in S III(1)4 (A) |
| 怎样改 How to mend | 调整日期 | Change the dates |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  registration.maxDays: { value: 90, unit: day, sourceText: 竣工后 90 天内登记, certainty: C }
  project.effectLagMonths: { value: 6, unit: month, sourceText: 竣工后六个月内见效, certainty: C }
\`\`\`

## 正确 Correct

### 恰好 90 天、六个月 · Exactly 90 days and six months

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
expectedEffectDate: "2027-12-20"
milestones:
  - { step: completionCheck, plan: "2027-06-20", actual: "2027-06-01" }
  - { step: registration, plan: "2027-09-18", actual: "2027-08-30" }
\`\`\`

\`\`\`yaml projects/PRJ-10.yaml
kind: projectEntry
id: PRJ-10
expectedEffectDate: "2027-06-30"
milestones:
  - { step: reclamationAccepted, plan: "2026-05-31" }
  - { step: surveyConfirmed, plan: "2027-06-30" }
\`\`\`

## 违反 Violating

### 多一天 · One day more

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
expectedEffectDate: "2027-12-21"
milestones:
  - { step: completionCheck, plan: "2027-06-20", actual: "2027-06-01" }
  - { step: registration, plan: "2027-09-19", actual: "2027-08-31" }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml expectedEffectDate tooLate
projects/PRJ-01.yaml milestones[1].actual registrationLate
projects/PRJ-01.yaml milestones[1].plan registrationLate
\`\`\`

### 参数未定 · A parameter is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  registration.maxDays: { value: 90 }
  project.effectLagMonths: { value: null }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["project.effectLagMonths"] needsMissing undecided
\`\`\`
`,
  'schedule/project-limits': `# schedule/project-limits 项目的保障性住房、生态修复和保护建筑不超出地块 · Affordable housing, restoration and listed buildings of a project are within its parcels

项目填写的数量不超出其地块：保障性住房不多于规划居住建筑面积，每套面积合理；生态修复面积不大于腾退地块；保护建筑不大于地块现状建筑面积；没有使用绿色通道的不填办件。

What a project states stays within its parcels: affordable housing is no more than the planned housing, with dwellings of a plausible size; no more is restored than is vacated; a listed building is no larger than all that stands on its parcel; without the green channel there is no case.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`affordableHousing.gfaM2\` ≤ Σ 地块规划居住建筑面积；\`people.dwellingMinM2\` ≤ \`gfaM2\` ÷ \`dwellings\` ≤ \`people.dwellingMaxM2\`；\`ecological.areaHa\` ≤ Σ 腾退复垦、复绿地块面积；\`works[].listedBuildings[].gfaM2\` ≤ 地块 \`currentGfaM2\`；\`greenChannel.used: false\` 时没有 \`caseNo\`、\`days\` | \`affordableHousing.gfaM2\` ≤ Σ planned housing of the parcels; \`people.dwellingMinM2\` ≤ \`gfaM2\` / \`dwellings\` ≤ \`people.dwellingMaxM2\`; \`ecological.areaHa\` ≤ Σ parcels vacated for reclaiming or re-greening; \`works[].listedBuildings[].gfaM2\` ≤ the parcel's \`currentGfaM2\`; no \`caseNo\` or \`days\` where \`greenChannel.used\` is false |
| 算式与允许差 Formula and tolerance | 面积每宗地块 \`tol.sumHa\`，其余没有允许差；混合用地按居住占比 | \`tol.sumHa\` for each parcel's area, none otherwise; mixed parcels by their share of housing |
| 输入 Inputs | 重点项目、单元详细规划、底数台账；上述参数 | projects, unit detailed plans, inventories; these parameters |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 更正数量，或更正地块清单 | Correct the number, or the list of parcels |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  people.dwellingMinM2: { value: 40, unit: m2, sourceText: 每套合理范围, certainty: C }
  people.dwellingMaxM2: { value: 200, unit: m2, sourceText: 每套合理范围, certainty: C }
  tol.sumHa: { value: 0.0001, unit: ha, sourceText: 每一加项, certainty: C }
useFamilies:
  - { family: housing, title: { zh: 居住, en: housing }, codes: ["0701"] }
  - { family: commerce, title: { zh: 商业, en: commerce }, codes: ["09"] }
\`\`\`

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-01, areaM2: 31352.23, currentGfaM2: 900, renewalMode: 政府收储再开发 }
  - { id: P-JQ-01-02, areaM2: 31352.20, currentGfaM2: 17000, renewalMode: 政府收储再开发 }
  - { id: P-JQ-02-03, areaM2: 39540.61, currentGfaM2: 12000, renewalMode: 腾退复垦 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-01.yaml
kind: unitDetailedPlan
id: DP-JQ-01
unitRef: U-JQ-01
parcelControls:
  - { parcelRef: P-JQ-01-01, useCode: "070102", plannedGfaM2: 20000 }
  - { parcelRef: P-JQ-01-02, useCode: "0901", plannedGfaM2: 20000, uses: [ { code: "0901", pct: 60, basis: gfa }, { code: "070102", pct: 40, basis: gfa } ] }
\`\`\`

## 正确 Correct

### 恰好在限度上 · Exactly at the limits

\`\`\`yaml projects/PRJ-08.yaml
kind: projectEntry
id: PRJ-08
parcelRefs: [P-JQ-01-01, P-JQ-01-02]
works:
  - { parcelRef: P-JQ-01-01, listedBuildings: [ { name: 老仓库, gfaM2: 900 } ] }
affordableHousing: { gfaM2: 28000, dwellings: 700 }
greenChannel: { used: false }
\`\`\`

\`\`\`yaml projects/PRJ-09.yaml
kind: projectEntry
id: PRJ-09
parcelRefs: [P-JQ-01-01]
affordableHousing: { gfaM2: 20000, dwellings: 100 }
greenChannel: { used: true, caseNo: 办-1, days: 15 }
\`\`\`

\`\`\`yaml projects/PRJ-10.yaml
kind: projectEntry
id: PRJ-10
parcelRefs: [P-JQ-02-03]
ecological: { areaHa: 3.954161, right: 补充耕地指标 }
\`\`\`

## 违反 Violating

### 刚过限度 · Just beyond the limits

\`\`\`yaml projects/PRJ-08.yaml
kind: projectEntry
id: PRJ-08
parcelRefs: [P-JQ-01-01, P-JQ-01-02]
works:
  - { parcelRef: P-JQ-01-01, listedBuildings: [ { name: 老仓库, gfaM2: 901 } ] }
affordableHousing: { gfaM2: 28001, dwellings: 701 }
greenChannel: { used: false, days: 15 }
\`\`\`

\`\`\`yaml projects/PRJ-09.yaml
kind: projectEntry
id: PRJ-09
parcelRefs: [P-JQ-01-01]
affordableHousing: { gfaM2: 20000, dwellings: 99 }
\`\`\`

\`\`\`yaml projects/PRJ-10.yaml
kind: projectEntry
id: PRJ-10
parcelRefs: [P-JQ-02-03, P-JQ-01-01]
ecological: { areaHa: 3.954162, right: 补充耕地指标 }
\`\`\`

\`\`\`findings
projects/PRJ-08.yaml affordableHousing.dwellings dwellingTooSmall
projects/PRJ-08.yaml affordableHousing.gfaM2 affordableOverHousing
projects/PRJ-08.yaml greenChannel.used notUsed
projects/PRJ-08.yaml works[0].listedBuildings[0].gfaM2 listedOverExisting
projects/PRJ-09.yaml affordableHousing.dwellings dwellingTooLarge
projects/PRJ-10.yaml ecological.areaHa restoredOverVacated
\`\`\`

### 套数为零 · No dwellings

\`\`\`yaml projects/PRJ-09.yaml
kind: projectEntry
id: PRJ-09
parcelRefs: [P-JQ-01-01]
affordableHousing: { gfaM2: 20000, dwellings: 0 }
\`\`\`

\`\`\`findings
projects/PRJ-09.yaml affordableHousing.dwellings noDwellings
\`\`\`

### 地块没有详细规划指标 · A parcel without a control

\`\`\`yaml projects/PRJ-09.yaml
kind: projectEntry
id: PRJ-09
parcelRefs: [P-JQ-01-01, P-JQ-02-03]
affordableHousing: { gfaM2: 20000 }
\`\`\`

\`\`\`findings
projects/PRJ-09.yaml affordableHousing.gfaM2 inputMissing undecided
\`\`\`
`,
  'schedule/project-sequence': `# schedule/project-sequence 项目环节先后有序 · Steps of a project follow their order

认定在收储或协议之前；认定、单元详细规划批准、规划条件、供应、合同、开工、竣工验收、登记依次进行。计划日期和实际日期各自有序，前一环节没有完成的，后一环节不得先完成。

Identification comes before storage or agreement; identification, approval of the unit plan, planning conditions, supply, contract, works, completion and registration follow each other. Planned and actual days are each in order, and no step is done while one before it is not.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每一环节的计划（实际）日期不早于在它之前的环节；实际日期 ≤ 数据截止日；\`startDate\` ≤ 协议、决议、收储、合同、拆除、开工；竣工和复垦复绿验收、变更调查确认的计划日期 ≤ \`expectedEffectDate\`；各类项目应有的环节齐全；阶段与环节相符；认定日期 = 地块中最晚的 \`identifiedDate\`，批准日期 = 单元详细规划中最晚的 \`approvedDate\` | Each step's planned (actual) day is not before those of the steps before it; actual days ≤ the as-of date; \`startDate\` ≤ agreement, decision, storage, contract, demolition, works; completion, acceptance and confirmation are planned by \`expectedEffectDate\`; each type has the steps it needs; the stage agrees with the steps; identification = the latest \`identifiedDate\` of the parcels, approval = the latest \`approvedDate\` of the unit plans |
| 算式与允许差 Formula and tolerance | 日期比较，同日可以；没有的环节由再前一环节代替 | Days compared, the same day allowed; a step that is left out is replaced by those before it |
| 输入 Inputs | 重点项目、底数台账、单元详细规划；数据截止日 | projects, inventories, detailed plans; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | URPL art. 38-40（A）：详细规划、规划条件、供地和开工的先后；其余为自行设定（C） | URPL art. 38-40 (A) for plan, conditions, supply and works; the rest is our own (C) |
| 怎样改 How to mend | 更正日期，或补上缺少的环节 | Correct the days, or add the missing step |

可以没有的环节：综合整治不供应土地，腾退复垦复绿没有建设。单元详细规划批准后又修改过的（有 \`changeLog\`），不核对批准日期。已取消的项目不检查。

Steps that may be absent: an upgrade has no supply of land, reclaiming has no building. A unit plan that was changed since its approval (with a \`changeLog\`) does not tell the day of approval. Cancelled projects are not checked.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 依次进行，同日可以 · In order, the same day allowed

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, identifiedDate: "2025-10-25" }
  - { id: P-DF-01-02, identifiedDate: "2025-10-24" }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
approvedDate: "2026-04-10"
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
projectType: 自主改造
stage: implementing
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01, P-DF-01-02]
startDate: "2026-02-12"
expectedEffectDate: "2027-08-20"
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: ownerAgreement, plan: "2026-02-15", actual: "2026-02-12" }
  - { step: planApproval, plan: "2026-04-10", actual: "2026-04-10" }
  - { step: planningConditions, plan: "2026-04-20", actual: "2026-04-10" }
  - { step: contract, plan: "2026-05-15", actual: "2026-05-15" }
  - { step: worksStart, plan: "2026-06-01", actual: "2026-11-20" }
  - { step: completionCheck, plan: "2027-08-20" }
  - { step: registration, plan: "2027-11-10" }
\`\`\`

### 综合整治没有供应，复垦没有建设 · An upgrade without supply, reclaiming without building

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: completed
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: worksStart, plan: "2026-04-10", actual: "2026-04-08" }
  - { step: completionCheck, plan: "2026-10-31", actual: "2026-10-28" }
\`\`\`

\`\`\`yaml projects/PRJ-10.yaml
kind: projectEntry
id: PRJ-10
projectType: 复垦复绿
stage: planned
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: demolition, plan: "2027-03-31" }
  - { step: reclamationAccepted, plan: "2027-05-31" }
  - { step: surveyConfirmed, plan: "2027-06-30" }
\`\`\`

## 违反 Violating

### 合同之前开工 · Works before the contract

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: implementing
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: contract, plan: "2026-05-15", actual: "2026-05-15" }
  - { step: worksStart, plan: "2026-05-14", actual: "2026-05-14" }
  - { step: completionCheck, plan: "2026-10-31" }
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml milestones[2].actual outOfOrder
projects/PRJ-03.yaml milestones[2].plan outOfOrder
\`\`\`

### 前一环节没有完成；日期在将来 · A step skipped; a day in the future

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: implementing
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: contract, plan: "2026-05-15" }
  - { step: worksStart, plan: "2026-06-01", actual: "2026-11-21" }
  - { step: completionCheck, plan: "2026-12-31" }
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml milestones[2].actual skipped
projects/PRJ-03.yaml milestones[2].actual tooLate
\`\`\`

### 早于起始日期，晚于见效日期 · Before the start, after the effect

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: planned
startDate: "2027-04-11"
expectedEffectDate: "2027-10-30"
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: worksStart, plan: "2027-04-10" }
  - { step: completionCheck, plan: "2027-10-31" }
\`\`\`

\`\`\`yaml projects/PRJ-05.yaml
kind: projectEntry
id: PRJ-05
stage: planned
startDate: "2027-04-11"
expectedEffectDate: "2027-04-10"
milestones: []
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml milestones[1].plan tooEarly
projects/PRJ-03.yaml milestones[2].plan tooLate
projects/PRJ-05.yaml expectedEffectDate tooEarly
\`\`\`

### 缺环节、重复 · A missing step, a double one

\`\`\`yaml projects/PRJ-10.yaml
kind: projectEntry
id: PRJ-10
projectType: 复垦复绿
stage: planned
milestones:
  - { step: demolition, plan: "2027-03-31" }
  - { step: demolition, plan: "2027-04-30" }
  - { step: reclamationAccepted, plan: "2027-05-31" }
\`\`\`

\`\`\`findings
projects/PRJ-10.yaml milestones stepMissing
projects/PRJ-10.yaml milestones stepMissing
projects/PRJ-10.yaml milestones[1].step stepTwice
\`\`\`

### 阶段与环节不符 · The stage does not agree

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: completed
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: worksStart, plan: "2026-04-10", actual: "2026-04-08" }
  - { step: completionCheck, plan: "2026-12-31" }
\`\`\`

\`\`\`yaml projects/PRJ-05.yaml
kind: projectEntry
id: PRJ-05
projectType: 老旧小区
stage: planned
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-25" }
  - { step: worksStart, plan: "2026-04-10", actual: "2026-04-08" }
  - { step: completionCheck, plan: "2026-12-31" }
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml stage notFinished
projects/PRJ-05.yaml stage notStarted
\`\`\`

### 与台账、详细规划不符 · Not as inventory and unit plan have it

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, identifiedDate: "2025-10-25" }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
approvedDate: "2026-04-10"
\`\`\`

\`\`\`yaml plan/detailed/U-DF-02.yaml
kind: unitDetailedPlan
id: DP-DF-02
unitRef: U-DF-02
approvedDate: "2026-04-10"
changeLog:
  - { date: "2026-08-01", by: 市局, what: 修改, why: 论证通过, version: "1.1.0" }
\`\`\`

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
projectType: 老旧小区
stage: planned
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01]
milestones:
  - { step: identification, plan: "2025-10-25", actual: "2025-10-26" }
  - { step: planApproval, plan: "2026-04-10", actual: "2026-04-09" }
  - { step: worksStart, plan: "2027-04-10" }
  - { step: completionCheck, plan: "2027-10-31" }
\`\`\`

\`\`\`yaml projects/PRJ-16.yaml
kind: projectEntry
id: PRJ-16
stage: planned
unitRefs: [U-DF-02]
milestones:
  - { step: planApproval, plan: "2026-04-10", actual: "2026-08-01" }
\`\`\`

\`\`\`findings
projects/PRJ-03.yaml milestones[0].actual linkedDiffers
projects/PRJ-03.yaml milestones[1].actual linkedDiffers
\`\`\`
`,
  'schedule/task-dates': `# schedule/task-dates 年度任务的日期、状态和编号自洽 · Days, state and id of annual tasks agree

年度计划的编号与年度一致，任务编号属于本计划；任务开始不晚于时限和完成，都在计划年度之内；已完成的有完成日期，完成日期不在数据截止日之后；政策创新的日期在计划年度之内。

The id of an annual plan is that of its year, and ids of tasks are the plan's own. Tasks begin before they are due and done, all within the year. What is done has its day, which is not after the as-of date. Policy actions lie in the year.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`id\` = \`AP-年度\`，\`tasks[].id\` 以其开头；\`startDate\` ≤ \`dueDate\`、\`doneDate\`；三者和 \`policyActions[].date\` 在该年 1 月 1 日至 12 月 31 日；\`doneDate\` ≤ 数据截止日；\`status: done\` 当且仅当有 \`doneDate\`；\`running\` 的已经开始 | \`id\` = \`AP-year\`, \`tasks[].id\` begins with it; \`startDate\` ≤ \`dueDate\` and \`doneDate\`; these and \`policyActions[].date\` from 1 January to 31 December of the year; \`doneDate\` ≤ the as-of date; \`status: done\` exactly where there is a \`doneDate\`; what is \`running\` has begun |
| 算式与允许差 Formula and tolerance | 日期比较，同日可以 | Days compared, the same day allowed |
| 输入 Inputs | 年度计划；数据截止日 | annual plans; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 更正日期或状态；到下一年才能完成的任务结转 | Correct days or state; carry over what cannot be done in the year |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 首尾两天、同日 · First and last day, the same day

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, startDate: "2026-01-01", dueDate: "2026-12-31", doneDate: "2026-11-20", status: done }
  - { id: AP-2026-T02, startDate: "2026-11-20", dueDate: "2026-11-20", status: running }
policyActions:
  - { policyRef: PI-05, milestone: 出台, date: "2026-12-31" }
\`\`\`

## 违反 Violating

### 不在计划年度 · Out of the year

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, startDate: "2025-12-31", dueDate: "2027-01-01", status: running }
policyActions:
  - { policyRef: PI-05, milestone: 出台, date: "2027-01-01" }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml policyActions[0].date tooLate
plan/annual/2026.yaml tasks[0].dueDate tooLate
plan/annual/2026.yaml tasks[0].startDate tooEarly
\`\`\`

### 次序颠倒，完成日期在将来 · Out of order; done in the future

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, startDate: "2026-05-02", dueDate: "2026-05-01", doneDate: "2026-05-01", status: done }
  - { id: AP-2026-T02, startDate: "2026-05-02", dueDate: "2026-12-31", doneDate: "2026-11-21", status: done }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].doneDate outOfOrder
plan/annual/2026.yaml tasks[0].dueDate outOfOrder
plan/annual/2026.yaml tasks[1].doneDate tooLate
\`\`\`

### 状态不符 · The state does not agree

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
tasks:
  - { id: AP-2026-T01, startDate: "2026-05-01", dueDate: "2026-12-31", status: done }
  - { id: AP-2026-T02, startDate: "2026-05-01", dueDate: "2026-12-31", doneDate: "2026-10-01", status: running }
  - { id: AP-2026-T03, startDate: "2026-11-21", dueDate: "2026-12-31", status: running }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].status noDoneDate
plan/annual/2026.yaml tasks[1].status notDone
plan/annual/2026.yaml tasks[2].status notYet
\`\`\`

### 编号不符 · Ids do not agree

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
year: 2028
tasks:
  - { id: AP-2026-T01, startDate: "2028-05-01", dueDate: "2028-12-31", status: planned }
\`\`\`

\`\`\`findings
plan/annual/2027.yaml tasks[0].id taskOfOther
plan/annual/2027.yaml year yearOfId
\`\`\`

### 没有数据截止日 · No as-of date

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
year: 2026
\`\`\`

\`\`\`findings
workspace.yaml asOf needsMissing undecided
\`\`\`
`,
};
