// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
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
};
