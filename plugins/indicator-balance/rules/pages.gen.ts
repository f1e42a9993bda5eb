// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'indicator/bonus-benefit': `# indicator/bonus-benefit 奖励对应移交的公共利益 · A bonus answers to a public benefit

每项奖励都要有移交的公共设施、开敞空间、保障性住房或历史保护等公共利益，写明面积；奖励面积与移交面积之比不超过规定，移交的设施在规划中找得到。

Each bonus hands over a public benefit (facility, open space, affordable housing, heritage) of a stated area; the bonus keeps to a ratio of it, and what is handed over is found in the plan.

| | |
|---|---|
| 公式 Formula | \`bonusM2 ≤ facilityM2 × indicator.bonusRatioMax\`；\`Σ facilityM2 ≤ Σ\` 本地块 on the parcel \`publicFacilities[].gfaM2\`（没有建筑的按 \`landM2\` where there is none）\`+ Σ dedicated[].areaM2\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[].bonus\`、\`dedicated\`、\`publicFacilities\`；参数 \`indicator.bonusRatioMax\`（1，C） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 为公共要素给予奖励见于上海城市更新条例第 40 条（A，外市）；比例和核对办法为自行设定（C），不是本市法定要求。Bonus for public elements is seen in Shanghai, art. 40 (A, another city); ratio and check are our own (C), not law here |
| 怎样修正 How to mend | 减少奖励，或增加并在公共服务设施（保障性住房记为“其他”）、移交用地中登记移交的内容。Cut the bonus, or hand over more and list it among public facilities (affordable housing as “其他”) or dedicated land |

只写“鼓励”之类而移交面积为 0 的，奖励必然超出。没有移交面积的，记为未判定。

A bonus for mere “encouragement”, with nothing handed over, is always too much. Without an area handed over it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  indicator.bonusRatioMax:
    value: 1
    unit: none
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 1200 m² 养老服务中心，奖励 1200 m² As much bonus as benefit

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 养老服务, name: 养老服务中心, gfaM2: 1200, standalone: false, parcelRef: P-QJ-01-02}
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 1200, policyRef: PI-02}
\`\`\`

### 移交绿地 Dedicated green

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 600, policyRef: PI-02}
    dedicated:
      - {code: "1401", areaM2: 1200, receiver: 区政府}
\`\`\`

## 违反 Violating

### 只有鼓励，没有移交 Encouragement, and nothing handed over

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 鼓励, facilityM2: 0, bonusM2: 1200, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].bonusM2 bonusAbove
\`\`\`

### 奖励多 1 m² One square metre too much

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 养老服务, name: 养老服务中心, gfaM2: 1200, standalone: false, parcelRef: P-QJ-01-02}
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 1201, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].bonusM2 bonusAbove
\`\`\`

### 规划中的设施少 1 m² The planned facility is one square metre short

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 养老服务, name: 养老服务中心, gfaM2: 1199, standalone: false, parcelRef: P-QJ-01-02}
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 1200, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus facilityAbove
\`\`\`

### 没有移交面积 Nothing said of what is handed over

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 养老服务, name: 养老服务中心, gfaM2: 1200, standalone: false, parcelRef: P-QJ-01-02}
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, bonusM2: 1200, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].facilityM2 inputMissing undecided
\`\`\`
`,
  'indicator/bonus-cap': `# indicator/bonus-cap 奖励不超比例，合计不超容积率上限 · Bonus keeps to its cap, and all together to the ceiling

奖励建筑面积不超过基础建筑面积的一定比例；基础、奖励与转入合计的容积率不超过地块的容积率上限。

Bonus floor area keeps to a share of the base, and base, bonus and what is received keep to the ceiling of the parcel.

| | |
|---|---|
| 公式 Formula | \`Σ bonusM2 ÷ (baseFar × netM2) × 100 ≤ indicator.bonusCapPct\`；\`(baseFar × netM2 + Σ bonusM2 + Σ 转入 receivedM2) ÷ netM2 ≤ farCeiling\` |
| 允许差 Tolerance | 比例无 none for the share；容积率 FAR：参数 \`tol.far\`（0.005，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`、\`transferLedger\`；参数 \`indicator.bonusCapPct\`（20%，C），没有填写 \`farCeiling\` 而有奖励时用 where a bonus has no \`farCeiling\`：\`indicator.receiverCeiling\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 设上限的做法为背景知识（B-H），数值与算式为自行设定（C），不是法定要求。That bonuses are capped is background knowledge (B-H); number and formula are our own (C), not law |
| 怎样修正 How to mend | 减少奖励，或核对基础容积率和上限。Cut the bonus, or check base FAR and ceiling |

填写了上限的地块即使没有奖励也核对，所以基础容积率写大了也会发现。规划建筑面积不超过允许建筑面积（indicator/far-composition），所以本规则成立时容积率不超上限。

Every parcel with a ceiling is checked, bonus or not, so that a base FAR that is too high shows up. As no more is planned than is allowed (indicator/far-composition), FAR keeps to the ceiling where this rule holds.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  indicator.bonusCapPct:
    value: 20
    unit: pct
    sourceText: 示意
    certainty: C
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
  indicator.receiverCeiling:
    value: {commerce: 3.5}
    unit: far
    sourceText: 示意
    certainty: C
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["0701"]}
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
  - {family: public, title: {zh: 公共服务, en: public service}, codes: ["08"]}
  - {family: green, title: {zh: 绿地与开敞空间, en: green}, codes: ["14"]}
\`\`\`

## 正确 Correct

### 1200 占 44000 的 2.7% A bonus of 2.7 %

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.2
    plannedGfaM2: 45200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 1200, policyRef: PI-02}
    farCeiling: 3.5
\`\`\`

### 恰好 20%，合计恰好 2.405 Exactly at both limits

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2
    plannedGfaM2: 48000
    bonus:
      - {benefit: 养老服务中心, facilityM2: 8000, bonusM2: 8000, policyRef: PI-02}
    farCeiling: 2.4
  - parcelRef: P-QJ-01-03
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.405
    plannedGfaM2: 48100
    farCeiling: 2.4
\`\`\`

## 违反 Violating

### 35%

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2
    plannedGfaM2: 54000
    bonus:
      - {benefit: 养老服务中心, facilityM2: 14000, bonusM2: 14000, policyRef: PI-02}
    farCeiling: 3.5
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].bonusM2 bonusAbove
\`\`\`

### 多 1 m²，由用途的上限核对合计 One square metre too much; all together by the ceiling of the use

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 3.5
    plannedGfaM2: 84001
    bonus:
      - {benefit: 养老服务中心, facilityM2: 14001, bonusM2: 14001, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].bonusM2 bonusAbove
plan/detailed/U-QJ-01.yaml parcelControls[0].baseFar ceilingAbove
\`\`\`

### 基础容积率高于上限 Base FAR above the ceiling

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.41
    plannedGfaM2: 48000
    farCeiling: 2.4
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].baseFar ceilingAbove
\`\`\`

### 加上转入超出上限 Above the ceiling with what is received

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 53000
    farCeiling: 2.6
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02, sentM2: 5000, receivedM2: 5000}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].baseFar ceilingAbove
\`\`\`

### 没有基础容积率；没有任何上限 No base FAR; no ceiling at all

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    plannedGfaM2: 48000
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1000, bonusM2: 1000, policyRef: PI-02}
    farCeiling: 2.4
  - parcelRef: P-QJ-01-03
    useCode: "0803"
    grossM2: 20000
    baseFar: 2
    plannedGfaM2: 48000
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1000, bonusM2: 1000, policyRef: PI-02}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].bonusM2 inputMissing undecided
plan/detailed/U-QJ-01.yaml parcelControls[1].bonus ceilingMissing undecided
\`\`\`
`,
  'indicator/concentrated-green': `# indicator/concentrated-green 居住街坊的集中绿地足够 · Housing blocks have enough concentrated green

居住街坊内的集中绿地：新建每人不少于 0.50 m²，旧区改建每人不少于 0.35 m²，宽度不小于 8 m，其中不少于三分之一在标准建筑日照阴影线以外。

Concentrated green of a housing block: at least 0.50 m² a person where new and 0.35 m² where an old quarter is rebuilt, at least 8 m wide, a third of it outside the sunlight shadow line.

| | |
|---|---|
| 公式 Formula | \`areaM2 ÷ population ≥ green.concentratedNewM2\`（\`rebuilt\` 为 true 时 \`green.concentratedRebuiltM2\`）；\`minWidthM ≥ green.concentratedMinWidthM\`；\`sunlitM2 ≥ areaM2 ÷ green.areaPerSunlitMax\`。另 also：\`areaM2 ≤ greenM2\`、\`sunlitM2 ≤ areaM2\`、\`minWidthM ≤ 2√(areaM2 ÷ π)\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[].concentratedGreen\`、\`population\`（\`useCode\` 以 0701 开头 begins with 0701）；上列参数 the parameters named |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | GB 55038-2025 第 3.2.2 条（A，转引）；最后三项是数值自身的关系，为自行设定（C）。GB 55038-2025 clause 3.2.2 (A, second-hand); the last three follow from what the numbers are, and are our own (C) |
| 怎样修正 How to mend | 增加集中绿地，或核对人口、宽度和面积。Add concentrated green, or check people, width and area |

没有集中绿地，或没有地块人口的，记为未判定；人口为 0 的不要求。每一处都有 w 米宽的绿地，至少放得下直径 w 米的圆。

Without concentrated green, or people of the parcel, it is undecided; where nobody is to live, none is asked for. A place that is w metres wide wherever it is crossed holds a circle of diameter w.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  green.concentratedNewM2:
    value: 0.5
    unit: m2
    sourceText: 示意
    certainty: A
  green.concentratedRebuiltM2:
    value: 0.35
    unit: m2
    sourceText: 示意
    certainty: A
  green.concentratedMinWidthM:
    value: 8
    unit: m
    sourceText: 示意
    certainty: A
  green.areaPerSunlitMax:
    value: 3
    unit: none
    sourceText: 示意
    certainty: A
\`\`\`

## 正确 Correct

### 改建，每人 0.42 m² Rebuilt, 0.42 m² a person

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    population: 1000
    concentratedGreen:
      areaM2: 420
      minWidthM: 12
      sunlitM2: 180
      rebuilt: true
\`\`\`

### 恰好在限值上 Exactly at every limit

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 500
    population: 1000
    concentratedGreen:
      areaM2: 500
      minWidthM: 8
      sunlitM2: 166.67
      rebuilt: false
\`\`\`

## 违反 Violating

### 改建，每人 0.20 m² Rebuilt, 0.20 m² a person

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    population: 1000
    concentratedGreen:
      areaM2: 200
      minWidthM: 12
      sunlitM2: 100
      rebuilt: true
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.areaM2 areaBelow
\`\`\`

### 按新建要求不够 Not enough for a new block

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    population: 1000
    concentratedGreen:
      areaM2: 420
      minWidthM: 12
      sunlitM2: 180
      rebuilt: false
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.areaM2 areaBelow
\`\`\`

### 窄 0.1 m、日照少一点 Just too narrow, just too shady

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    population: 1000
    concentratedGreen:
      areaM2: 500
      minWidthM: 7.9
      sunlitM2: 166.6
      rebuilt: false
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.minWidthM widthBelow
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.sunlitM2 sunlitBelow
\`\`\`

### 大于绿地；日照面积大于自身；宽度放不下 More than the green, more sun than green, too wide for its area

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 500
    population: 1000
    concentratedGreen:
      areaM2: 600
      minWidthM: 120
      sunlitM2: 700
      rebuilt: false
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.areaM2 areaAbove
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.minWidthM widthAbove
plan/detailed/U-XY-01.yaml parcelControls[0].concentratedGreen.sunlitM2 sunlitAbove
\`\`\`

### 没有集中绿地；没有人口 No concentrated green; no people

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    population: 1000
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    concentratedGreen:
      areaM2: 500
      minWidthM: 12
      sunlitM2: 200
      rebuilt: false
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].useCode inputMissing undecided
plan/detailed/U-XY-01.yaml parcelControls[1].concentratedGreen.areaM2 inputMissing undecided
\`\`\`
`,
  'indicator/density': `# indicator/density 建筑密度与基底面积一致 · Building density agrees with the footprint

填写的建筑密度应等于建筑基底面积除以净用地面积再乘 100。

A stored building density must equal the building footprint over the net site area, times 100.

| | |
|---|---|
| 公式 Formula | \`densityPct = footprintM2 ÷ netM2 × 100\`，其中 \`netM2 = grossM2 − Σ dedicated[].areaM2\`；台账 inventory：\`densityCurrentPct = footprintM2 ÷ areaM2 × 100\` |
| 允许差 Tolerance | \\|填写 stored − 计算 computed\\| ≤ 参数 \`tol.pct\`（0.05 个百分点，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`、\`parcelInventory.parcels[]\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | BKG：定义见于公开资料（A）；允许差与级别为自行设定（C）。Definition seen in public sources (A); tolerance and severity are our own (C) |
| 怎样修正 How to mend | 核对基底面积；无误则把密度改为计算值。Check the footprint; if it is right, set the density to the computed one |

没有填写密度时不报；填了密度却没有基底面积，记为未判定。

Nothing is said where no density is stored; a density without a footprint is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 一位小数的舍入
    certainty: C
\`\`\`

## 正确 Correct

### 基底占净用地的 20% A fifth is built on

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    footprintM2: 6162
    densityPct: 20
  - parcelRef: P-XY-01-06
    grossM2: 35011.01
\`\`\`

### 恰好差 0.05 Exactly at the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    footprintM2: 2000
    densityPct: 20.05
\`\`\`

## 违反 Violating

### 密度与基底不符 Density and footprint disagree

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    footprintM2: 6162
    densityPct: 28
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].densityPct differs
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    footprintM2: 2000
    densityPct: 20.06
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].densityPct differs
\`\`\`

### 没有基底面积 No footprint

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    densityPct: 20
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].densityPct inputMissing undecided
\`\`\`

### 台账的现状密度 Current density of the inventory

\`\`\`yaml inventory/XY.yaml
kind: parcelInventory
id: INV-XY
parcels:
  - id: P-XY-01-01
    areaM2: 35011.07
    footprintM2: 9803.1
    densityCurrentPct: 38
\`\`\`

\`\`\`findings
inventory/XY.yaml parcels[0].densityCurrentPct differs
\`\`\`
`,
  'indicator/facility-need': `# indicator/facility-need 公共服务设施满足人口需求 · Public facilities meet what the residents need

每类设施的需求为规划人口乘千人指标；规划的、现有的和周边可用的合计不少于需求。单元文档的设施需求表与之一致。

The need of each kind of facility is the planned population times a standard for a thousand people; what is planned, exists and is spare nearby must reach it. The unit’s own table of needs agrees.

| | |
|---|---|
| 公式 Formula | \`Σ publicFacilities[].amount + facilityDemand[].existing + Σ nearbyFacilities[].spare ≥ population ÷ 1000 × per1000\`；\`nearbyFacilities[].distanceM ≤ maxDistanceM\`；\`spare ≤\` 所在单元的余量 what the unit it is in has left；\`facilityDemand[].need\` = 需求取整 the need, rounded；\`gap = need − existing\` |
| 允许差 Tolerance | 需求表取整，差小于 1 a rounding of at most 1 in the table of needs；其余无 none for the rest |
| 输入 Inputs | \`unitDetailedPlan\`、\`redevelopmentUnit.facilityDemand\`；政策参数包 policy pack \`facilityStandards\`（B-M） |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 有配建要求的表（GB 50180-2018，A，转引），千人指标为参数（B-M，须核对原文）；距离、周边余量和需求表的核对为自行设定（C）。That there is a table is seen second-hand (A); the standards are parameters (B-M); distances, spare capacity and the table of needs are our own check (C) |
| 怎样修正 How to mend | 增配设施，或登记周边余量。Plan more, or state what is spare nearby |

参数包没有设施配建标准，或设施没有按标准的单位填写规模的，记为未判定。

Without standards, or an amount in the unit of the standard, it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters: {}
facilityStandards:
  - {facility: 幼儿园, per1000: 30, unit: count, maxDistanceM: 300, sourceText: 待核对, certainty: B-M}
  - {facility: 社区服务, per1000: 100, unit: m2, sourceText: 待核对, certainty: B-M}
\`\`\`

## 正确 Correct

### 学位 183、社区服务 607 Enough places and rooms

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 6070
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 183, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 607, amount: 607, unit: m2, standalone: false}
\`\`\`

### 恰好等于需求 Exactly what is needed

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 1000
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 30, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 100, amount: 100, unit: m2, standalone: false}
\`\`\`

### 现有与周边补足；需求表一致 Existing and nearby make up for it; the table agrees

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 1000
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 20, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 100, amount: 100, unit: m2, standalone: false}
nearbyFacilities:
  - {facility: 幼儿园, spare: 5, unit: count, distanceM: 300}
\`\`\`

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
facilityDemand:
  - {facility: 幼儿园, unit: count, need: 30, existing: 5, gap: 25}
\`\`\`

## 违反 Violating

### 6070 人没有幼儿园 No kindergarten for 6070 people

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 6070
publicFacilities:
  - {facility: 社区服务, gfaM2: 607, amount: 607, unit: m2, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities short
\`\`\`

### 差 1 个学位 One place short

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 1000
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 29, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 100, amount: 100, unit: m2, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities short
\`\`\`

### 太远；超过对方余量 Too far; more than the other unit has left

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 1000
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 20, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 100, amount: 100, unit: m2, standalone: false}
nearbyFacilities:
  - {facility: 幼儿园, unitRef: U-XY-02, spare: 11, unit: count, distanceM: 301}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
id: DP-XY-02
unitRef: U-XY-02
population: 1000
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 40, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 100, amount: 100, unit: m2, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml nearbyFacilities[0].distanceM tooFar
plan/detailed/U-XY-01.yaml nearbyFacilities[0].spare spareAbove
\`\`\`

### 需求表写错 A wrong table of needs

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 6070
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 183, unit: count, standalone: false}
  - {facility: 社区服务, gfaM2: 607, amount: 607, unit: m2, standalone: false}
\`\`\`

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
facilityDemand:
  - {facility: 幼儿园, unit: count, need: 180, existing: 5, gap: 180}
\`\`\`

\`\`\`findings
plan/units/U-XY-01.yaml facilityDemand[0].need needBelow
plan/units/U-XY-01.yaml facilityDemand[0].gap gapAbove
\`\`\`

### 没有规模；没有标准 No amount; no standards

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 6070
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, standalone: false}
  - {facility: 社区服务, gfaM2: 607, amount: 607, unit: m2, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities inputMissing undecided
\`\`\`

### 没有配建标准 No standards

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters: {}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
population: 6070
publicFacilities:
  - {facility: 幼儿园, gfaM2: 3000, amount: 183, unit: count, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population standardsMissing undecided
\`\`\`
`,
  'indicator/facility-on-parcel': `# indicator/facility-on-parcel 公共服务设施放得进所在地块 · Public facilities fit on their parcels

一个地块上各项公共服务设施的建筑面积之和不超过该地块的规划建筑面积，用地之和不超过地块面积；所在地块是本规划的地块；独立占地的写明用地，不独立占地的不写；规模与面积相称。

The facilities of a parcel fit in its planned floor area and on its land, and the parcel is one of this plan; one with a site of its own states its land, a built-in one does not; an amount goes with its size.

| | |
|---|---|
| 公式 Formula | 每个地块 on each parcel：\`Σ gfaM2 ≤ plannedGfaM2\`；\`Σ landM2 ≤ grossM2\`（\`useCode\` 属于 is one of \`dedicated.uses\`）或 or \`≤ Σ dedicated[].areaM2\`（其他用途 any other use）；\`parcelRef\` 有地块指标 has a control here；\`standalone\` ⇔ \`landM2\`；\`unit: m2\` 时 where in m2：\`amount = gfaM2\`（绿地 green：\`landM2\`）；其余 else：\`amount ≤ gfaM2 ÷ gfaPerUnitMinM2\` |
| 允许差 Tolerance | \`tol.gfaM2\`（1 m²，C）、\`tol.areaAbsM2\`（1 m²，C）× 项数 items；规模无 none for amounts |
| 输入 Inputs | \`unitDetailedPlan.publicFacilities[]\`、\`parcelControls[]\`；政策参数包 policy pack \`facilityStandards[].gfaPerUnitMinM2\`（C） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 核对设施的面积、规模和所在地块。Check sizes, amounts and the parcel |

没有写所在地块、规模或面积的，相应一项不检查：是否足够由 indicator/facility-need 核对。

Where parcel, amount or size is not stated there is nothing to hold against each other; whether there is enough is for indicator/facility-need.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 示意
    certainty: C
  tol.areaAbsM2:
    value: 1
    unit: m2
    sourceText: 示意
    certainty: C
  dedicated.uses:
    value: ["0702", "08", "12", "13", "14"]
    unit: none
    sourceText: 示意
    certainty: C
facilityStandards:
  - {facility: 幼儿园, per1000: 30, unit: count, gfaPerUnitMinM2: 10, sourceText: 待核对, certainty: B-M}
\`\`\`

## 正确 Correct

### 独立占地，恰好放得下 On its own site, exactly fitting

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "080404"
    grossM2: 5000
    plannedGfaM2: 3000
publicFacilities:
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 3001, landM2: 5001, amount: 300, unit: count, standalone: true, parcelRef: P-XY-01-04}
\`\`\`

### 配建；公园按用地计 Built in; a park by its land

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "080404"
    grossM2: 5000
    plannedGfaM2: 3000
publicFacilities:
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 900, amount: 60, unit: count, standalone: false, parcelRef: P-XY-01-04}
  - {facility: 公园绿地, name: 街头绿地, gfaM2: 0, landM2: 1200, amount: 1200, unit: m2, standalone: true, parcelRef: P-XY-01-04}
\`\`\`

## 违反 Violating

### 建筑面积和用地都超出 Too much floor area and land

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "080404"
    grossM2: 5000
    plannedGfaM2: 3000
publicFacilities:
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 2000, landM2: 4000, standalone: true, parcelRef: P-XY-01-04}
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 1002.1, landM2: 1002.1, standalone: true, parcelRef: P-XY-01-04}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities[0].gfaM2 gfaAbove
plan/detailed/U-XY-01.yaml publicFacilities[0].landM2 landAbove
\`\`\`

### 商业地块上的街头绿地多出移交用地；地块不在本规划 Green on a commercial parcel beyond what is handed over; a parcel of no control here

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "0901"
    grossM2: 5000
    dedicated:
      - {code: "1401", areaM2: 400, receiver: 区政府}
    plannedGfaM2: 9000
publicFacilities:
  - {facility: 公园绿地, name: 街头绿地, gfaM2: 0, landM2: 401.01, standalone: true, parcelRef: P-XY-01-04}
  - {facility: 社区服务, name: 社区服务站, gfaM2: 300, standalone: false, parcelRef: P-XY-02-01}
\`\`\`

\`\`\`yaml inventory/XY.yaml
kind: parcelInventory
id: INV-XY
parcels:
  - {id: P-XY-02-01, areaM2: 5000}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities[0].landM2 landAbove
plan/detailed/U-XY-01.yaml publicFacilities[1].parcelRef elsewhere
\`\`\`

### 独立占地没有用地；配建却有用地 No land of its own site; land of a built-in one

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "080404"
    grossM2: 5000
    plannedGfaM2: 3000
publicFacilities:
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 900, standalone: true, parcelRef: P-XY-01-04}
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 900, landM2: 500, standalone: false, parcelRef: P-XY-01-04}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities[0].standalone landMissing
plan/detailed/U-XY-01.yaml publicFacilities[1].landM2 landOfBuiltIn
\`\`\`

### 学位比面积容得下的多；规模与面积不等 More places than the floor area holds; an amount that is not its size

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-04
    useCode: "080404"
    grossM2: 5000
    plannedGfaM2: 3000
publicFacilities:
  - {facility: 幼儿园, name: 幼儿园, gfaM2: 900, amount: 91, unit: count, standalone: false, parcelRef: P-XY-01-04}
  - {facility: 社区服务, name: 社区服务站, gfaM2: 600, amount: 601, unit: m2, standalone: false, parcelRef: P-XY-01-04}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities[0].amount placesAbove
plan/detailed/U-XY-01.yaml publicFacilities[1].amount amountAbove
\`\`\`
`,
  'indicator/far': `# indicator/far 容积率与建筑面积一致 · FAR agrees with floor area

填写的容积率应等于计容建筑面积除以净用地面积。改了建筑面积或用地面积而没有改容积率（或反过来），本规则会指出。

A stored floor area ratio must equal counted floor area over net site area. The rule shows where one was changed without the other.

| | |
|---|---|
| 公式 Formula | \`far = plannedGfaM2 ÷ netM2\`，其中 \`netM2 = grossM2 − Σ dedicated[].areaM2\`；台账 inventory：\`farCurrent = currentGfaM2 ÷ areaM2\` |
| 允许差 Tolerance | \\|填写 stored − 计算 computed\\| ≤ 参数 \`tol.far\`（0.005，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`、\`parcelInventory.parcels[]\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | BKG、SZB、PERM：定义见于公开资料（A）；允许差与级别为自行设定（C），不是法定要求。Definition seen in public sources (A); tolerance and severity are our own (C), not law |
| 怎样修正 How to mend | 把容积率改为计算值；或保留容积率，把建筑面积改为与之相符的值。Set the ratio to the computed one, or keep it and set the floor area that gives it |

绿地、道路等没有建筑的地块，建筑面积为 0，容积率也应为 0。没有填写容积率时不报；缺少建筑面积或净用地时记为未判定，不视为通过。

A parcel without buildings has floor area 0 and FAR 0. Nothing is said where no FAR is stored; where an input is missing, the rule is undecided, which is not a pass.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.far:
    value: 0.005
    unit: far
    sourceText: 两位小数的舍入
    certainty: C
\`\`\`

## 正确 Correct

### 建筑面积除以净用地，舍入到两位 Rounded to two decimals

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    grossM2: 62902.07
    dedicated:
      - code: "1207"
        areaM2: 3145.1
        receiver: 东风区城管局
    plannedGfaM2: 89635
    far: 1.50
  - parcelRef: P-XY-01-06
    grossM2: 35011.01
    plannedGfaM2: 0
    far: 0
\`\`\`

### 恰好差 0.005 Exactly at the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    grossM2: 10000
    plannedGfaM2: 15000
    far: 1.505
\`\`\`

### 台账的现状容积率 Current FAR of the inventory

\`\`\`yaml inventory/XY.yaml
kind: parcelInventory
id: INV-XY
parcels:
  - id: P-XY-01-01
    areaM2: 35011.07
    currentGfaM2: 36761.62
    farCurrent: 1.05
\`\`\`

## 违反 Violating

### 只改了容积率 Only the ratio was changed

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    grossM2: 55183.58
    plannedGfaM2: 121404
    far: 2.20
  - parcelRef: P-GX-02-02
    grossM2: 55183.51
    dedicated:
      - code: "1207"
        areaM2: 2759.18
        receiver: 高新区管委会
    plannedGfaM2: 115334
    far: 3.20
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[1].far differs
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    grossM2: 10000
    plannedGfaM2: 15000
    far: 1.506
  - parcelRef: P-DF-01-02
    grossM2: 10000
    plannedGfaM2: 15000
    far: 1.49
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far differs
plan/detailed/U-DF-01.yaml parcelControls[1].far differs
\`\`\`

### 没有净用地，却有建筑 Floor area on no land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    plannedGfaM2: 15000
    far: 1.5
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far inputMissing undecided
\`\`\`

### 台账的现状容积率 Current FAR of the inventory

\`\`\`yaml inventory/XY.yaml
kind: parcelInventory
id: INV-XY
parcels:
  - id: P-XY-01-01
    areaM2: 35011.07
    currentGfaM2: 36761.62
    farCurrent: 1.50
\`\`\`

\`\`\`findings
inventory/XY.yaml parcels[0].farCurrent differs
\`\`\`
`,
  'indicator/far-composition': `# indicator/far-composition 规划建筑面积由基础、奖励和转移组成 · Planned floor area is base, bonus and transfers

地块的规划建筑面积不超过允许建筑面积：基础容积率乘净用地，加奖励和转入，减转出。没有来历的建筑面积不得安排；转入的要用得上。

A parcel may plan no more than it is allowed: base FAR times net area, plus bonus and what it receives, minus what it sends. Floor area needs an origin, and what is moved in is there to be built.

| | |
|---|---|
| 公式 Formula | \`plannedGfaM2 ≤ baseFar × netM2 + Σ bonus[].bonusM2 + Σ 转入 receivedM2 − Σ 转出 sentM2\`；接受转移的地块 where floor area is received：\`plannedGfaM2 ≥\` 同一数 the same。另 also：\`retainedGfaM2 ≤ plannedGfaM2\`、\`retainedGfaM2 ≤\` 台账 inventory \`currentGfaM2\` |
| 允许差 Tolerance | 参数 \`tol.gfaM2\`（1 m²，C）；保留建筑面积无 none for retained floor area |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`、\`transferLedger\`（\`kind: floorArea\`）、\`parcelInventory\` |
| 级别 Severity | error；转入未用的为 warning where received floor area is left unused（级别为自行设定 C；own setting, C） |
| 依据 Source | 基础、奖励、转移分项见于深圳 深规划资源规〔2019〕1号（A，外市）；S III(2)8 只提出统筹（A）；算式、允许差和保留建筑面积的核对为自行设定（C），不是本市法定要求。Parts as in Shenzhen (A, another city); III(2)8 only opens the way to balancing (A); formula, tolerance and the check of retained floor area are our own (C), not law here |
| 怎样修正 How to mend | 减少规划建筑面积，或登记奖励、转移的依据。Plan less, or state the bonus or transfer that it comes from |

允许而未用的建筑面积在指标平衡表中显示；没有转移条目不得用到别处。缺少基础容积率或用地面积的，记为未判定。

What is allowed and not used is shown in the balance table; without a transfer entry it may not be used elsewhere. Without base FAR or area it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 基础 48000 + 转入 5000 Base and a transfer

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 53000
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02, sentM2: 5000, receivedM2: 5000}
\`\`\`

### 恰好多 1 m²；转出后还有余量 Exactly at the tolerance; a sender with room left

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 48001
  - parcelRef: P-QJ-02-03
    useCode: "0902"
    grossM2: 19047.77
    baseFar: 1.6
    plannedGfaM2: 19048
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-09, sentM2: 5000, receivedM2: 5000}
\`\`\`

### 奖励；保留建筑面积恰好相等 Bonus; retained floor area exactly as large

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 49200
    bonus:
      - {benefit: 养老服务中心, facilityM2: 1200, bonusM2: 1200, policyRef: PI-02}
    retainedGfaM2: 900
\`\`\`

\`\`\`yaml inventory/QJ.yaml
kind: parcelInventory
id: INV-QJ
parcels:
  - {id: P-QJ-01-02, currentGfaM2: 900}
\`\`\`

## 违反 Violating

### 3000 m² 没有来历 3000 m² without an origin

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 56000
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02, sentM2: 5000, receivedM2: 5000}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].plannedGfaM2 aboveAllowed
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 48001.01
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].plannedGfaM2 aboveAllowed
\`\`\`

### 转出后超出 Too much after sending

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-02-03
    useCode: "0902"
    grossM2: 19047.77
    baseFar: 1.6
    plannedGfaM2: 30476
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-09, sentM2: 5000, receivedM2: 5000}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].plannedGfaM2 aboveAllowed
\`\`\`

### 转入 6500，只用了 5000 Six and a half thousand received, five used

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 53000
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02, sentM2: 5000, receivedM2: 6500}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].plannedGfaM2 receivedUnused
\`\`\`

### 保留的比规划和现状都多 More retained than planned, and than there is

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.4
    plannedGfaM2: 800
    retainedGfaM2: 901
\`\`\`

\`\`\`yaml inventory/QJ.yaml
kind: parcelInventory
id: INV-QJ
parcels:
  - {id: P-QJ-01-02, currentGfaM2: 900}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].retainedGfaM2 retainedAbove
plan/detailed/U-QJ-01.yaml parcelControls[0].retainedGfaM2 retainedAboveCurrent
\`\`\`

### 没有基础容积率 No base FAR

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    plannedGfaM2: 48000
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].plannedGfaM2 inputMissing undecided
\`\`\`
`,
  'indicator/far-density-floors': `# indicator/far-density-floors 容积率、密度、层数与高度相互协调 · FAR, density, floors and height go together

建筑面积不可能多于基底面积乘层数，高度也要容得下这些层数，平均层数不会高于最高层数。

Floor area cannot exceed the footprint times the floors, the height must hold those floors, and the average cannot be above the most.

| | |
|---|---|
| 公式 Formula | \`far ≤ densityPct ÷ 100 × floorsMax\`；\`heightM ≥ floorsMax × storey.minHeightM[用途大类 use family] − storey.allowanceM\`；\`avgFloors ≤ floorsMax\` |
| 允许差 Tolerance | 容积率 FAR：参数 \`tol.far\`（0.005，C）；其余无 none for the rest |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`；参数 \`storey.minHeightM\`（居住 2.8 m、工业 4.5 m 等，C）、\`storey.allowanceM\`（3 m，C） |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 调整层数、高度、密度或建筑面积中写错的一项。Mend whichever of floors, height, density and floor area is wrong |

没有填写层数、高度或平均层数的，相应一项不检查；参数没有该用途层高的，高度不检查。密度和容积率按面积计算。

What is not stated is not checked; neither is the height of a use for which the parameter has no storey. Density and FAR are computed from areas.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
  storey.minHeightM:
    value: {housing: 2.8, industry: 4.5}
    unit: m
    sourceText: 示意
    certainty: C
  storey.allowanceM:
    value: 3
    unit: m
    sourceText: 示意
    certainty: C
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["0701"]}
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
  - {family: public, title: {zh: 公共服务, en: public service}, codes: ["08"]}
  - {family: green, title: {zh: 绿地与开敞空间, en: green}, codes: ["14"]}
\`\`\`

## 正确 Correct

### 1.80 ≤ 20% × 16 层 Sixteen floors

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 18000
    far: 1.8
    footprintM2: 2000
    densityPct: 20
    heightM: 50
    floorsMax: 16
    avgFloors: 16
\`\`\`

### 恰好 1.205，在允许差内；高度恰好够 FAR exactly at the tolerance, height exactly enough

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 12050
    far: 1.205
    footprintM2: 2000
    densityPct: 20
    heightM: 13.8
    floorsMax: 6
\`\`\`

### 没有层高参数的用途不查高度 A use without a storey height

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "0901"
    grossM2: 10000
    plannedGfaM2: 12000
    far: 1.2
    footprintM2: 2000
    densityPct: 20
    heightM: 5
    floorsMax: 6
\`\`\`

## 违反 Violating

### 2.5 大于 20% × 6 层 2.5 with 20 % and 6 floors

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 25000
    far: 2.5
    footprintM2: 2000
    densityPct: 20
    heightM: 30
    floorsMax: 6
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far farAbove
\`\`\`

### 刚过允许差；高度差 0.1 m Just beyond: FAR 1.206, height 0.1 m short

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 12060
    far: 1.206
    footprintM2: 2000
    densityPct: 20
    heightM: 13.7
    floorsMax: 6
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far farAbove
plan/detailed/U-DF-01.yaml parcelControls[0].heightM heightBelow
\`\`\`

### 工业 4 层、12 m；平均层数大于最高层数 Four industrial floors in 12 m, average above most

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 12000
    far: 1.2
    footprintM2: 4500
    densityPct: 45
    heightM: 12
    floorsMax: 4
    avgFloors: 4.5
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].avgFloors averageAbove
plan/detailed/U-DF-01.yaml parcelControls[0].heightM heightBelow
\`\`\`

### 没有基底却有建筑面积 Floor area on no footprint

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 12000
    far: 1.2
    footprintM2: 0
    densityPct: 0
    heightM: 24
    floorsMax: 4
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far farAbove
\`\`\`
`,
  'indicator/geometry-sum': `# indicator/geometry-sum 建筑、绿地与堆场放得进用地 · Buildings, green and yards fit on the site

建筑基底、绿地和露天堆场、操作场地都在同一块净用地上，合计不能把道路和铺装用地也占掉。

Footprints, green and open yards share one net site, and must leave something for roads and paving.

| | |
|---|---|
| 公式 Formula | \`(footprintM2 + greenM2 + openStorageM2 + openYardM2) ÷ netM2 × 100 ≤ 100 − site.pavedMinPct\` |
| 允许差 Tolerance | 参数 \`tol.pct\`（0.05 个百分点 percentage points，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`；参数 \`site.pavedMinPct\`（5%，C） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law；堆场一并计算也是自行设定（C）。That yards count too is our own (C) |
| 怎样修正 How to mend | 减少密度、绿地或堆场，或核对面积。Reduce density, green or yards, or check the areas |

只写了密度和绿地率而没有面积的，缺少的面积记为未判定。填写的比率与面积不一致时，由 indicator/density、indicator/green 报告，本规则只在两种口径都超出时报告。

Where ratios are stored without areas, the missing areas leave it undecided. Where a stored ratio and its areas disagree, indicator/density and indicator/green say so; this rule speaks only when both go beyond the limit.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  site.pavedMinPct:
    value: 5
    unit: pct
    sourceText: 示意
    certainty: C
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 密度 45%，绿地 12% Density 45 %, green 12 %

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    netM2: 10000
    footprintM2: 4500
    densityPct: 45
    greenM2: 1200
    greenPct: 12
    openStorageM2: 200
    openYardM2: 400
\`\`\`

### 恰好 95.05%，在允许差内 Exactly 95.05 %, within the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    netM2: 10000
    footprintM2: 5000
    densityPct: 50
    greenM2: 4505
    greenPct: 45.05
\`\`\`

### 只有填写的比率超出，由其他规则报告 Only the stored ratio is too large, which other rules tell

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 4500
    densityPct: 85
    greenM2: 1200
    greenPct: 12
\`\`\`

## 违反 Violating

### 60% + 45% Sixty and forty-five percent

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    netM2: 10000
    footprintM2: 6000
    densityPct: 60
    greenM2: 4500
    greenPct: 45
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].densityPct sumAbove
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    netM2: 10000
    footprintM2: 5000
    densityPct: 50
    greenM2: 4506
    greenPct: 45.06
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].densityPct sumAbove
\`\`\`

### 加上堆场后超出 Too much with the yards

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    netM2: 10000
    footprintM2: 4500
    densityPct: 45
    greenM2: 1200
    greenPct: 12
    openStorageM2: 2000
    openYardM2: 2000
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].densityPct sumAbove
\`\`\`

### 没有绿地面积 No green area

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 4500
    densityPct: 45
    greenPct: 12
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].densityPct inputMissing undecided
\`\`\`
`,
  'indicator/goal-revision': `# indicator/goal-revision 目标修正前后衔接 · Revisions of goals lead from one to the next

修正目标时保留原值和新值：同一目标（或其某一年度）的多次修正首尾相接，最后一次的新值就是目标现在的值；按同一决定，分年的增减之和等于总目标的增减。

A revision keeps the old and the new value: those of one goal, or of one of its years, lead from one to the next, the last one to what the goal has now; by one decision, the years change by as much as the target.

| | |
|---|---|
| 公式 Formula | 同一 \`goalRef\` 和 \`year\` 的修正按列出次序：\`old[i] = new[i−1]\`，\`old ≠ new\`，\`decisionDate\` 不倒退；最后的 \`new\` = 目标 \`target\` 或 \`byYear[year]\`；同一 \`decision\` 下 \`Σ 分年 (new − old) = Σ 总目标 (new − old)\`（没有列总目标的为 0）。In the order they stand |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`specialPlan.revisions\`、\`specialPlan.goals\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(7)26、S IV(4)（A：修正试点目标 targets are revised；核对为自行设定 the checks are own design, C） |
| 怎样修正 How to mend | 核对原值和新值，或把目标改为修正后的值。Check both values, or set the goal to the revised one |

分年之和是否等于目标由 schedule/annual-sum 核对；修正是否引用评估由 schedule/phase-deepening 核对。

Whether the years sum to the target is checked by schedule/annual-sum, whether a revision names its evaluation by schedule/phase-deepening.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
\`\`\`

## 正确 Correct

### 两次修正，年度之间调剂 Two revisions, and a shift between years

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
goals:
  - {id: G-01, target: 260, byYear: {"2025": 0, "2026": 63, "2027": 80, "2028": 57, "2029": 60, "2030": 0}}
revisions:
  - {goalRef: G-01, year: 2027, old: 75, new: 79, decision: 示意决定1, decisionDate: "2026-10-20"}
  - {goalRef: G-01, year: 2028, old: 61, new: 57, decision: 示意决定1, decisionDate: "2026-10-20"}
  - {goalRef: G-01, year: 2027, old: 79, new: 80, decision: 示意决定2, decisionDate: "2026-11-10"}
  - {goalRef: G-01, old: 259, new: 260, decision: 示意决定2, decisionDate: "2026-11-10"}
\`\`\`

## 错误 Violating

### 现值不是修正后的值，前后不接，日期倒退 Not the value now, not led on, and dates that go back

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
goals:
  - {id: G-01, target: 260, byYear: {"2025": 0, "2026": 63, "2027": 80, "2028": 57, "2029": 60, "2030": 0}}
revisions:
  - {goalRef: G-01, year: 2027, old: 75, new: 79, decision: 示意决定1, decisionDate: "2026-11-10"}
  - {goalRef: G-01, year: 2028, old: 61, new: 57, decision: 示意决定1, decisionDate: "2026-11-10"}
  - {goalRef: G-01, year: 2027, old: 78, new: 81, decision: 示意决定2, decisionDate: "2026-10-20"}
  - {goalRef: G-01, old: 257, new: 260, decision: 示意决定2, decisionDate: "2026-10-20"}
\`\`\`

\`\`\`findings
plan/special.yaml revisions[2].decisionDate outOfOrder
plan/special.yaml revisions[2].new notCurrent
plan/special.yaml revisions[2].old broken
\`\`\`

### 分年增减不等于总目标，以及没有变化的修正 Years that do not sum to the total, and no change at all

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
goals:
  - {id: G-01, target: 260, byYear: {"2025": 0, "2026": 63, "2027": 80, "2028": 57, "2029": 60, "2030": 0}}
  - {id: G-02, target: 5}
revisions:
  - {goalRef: G-01, year: 2027, old: 75, new: 80, decision: 示意决定1}
  - {goalRef: G-01, old: 256, new: 260, decision: 示意决定1}
  - {goalRef: G-02, old: 5, new: 5, decision: 示意决定1}
\`\`\`

\`\`\`findings
plan/special.yaml revisions[1].new totalDiffers
plan/special.yaml revisions[2].new unchanged
\`\`\`
`,
  'indicator/green': `# indicator/green 绿地率与绿地面积一致 · Green ratio agrees with the green area

填写的绿地率应等于绿地面积除以净用地面积再乘 100。

A stored green ratio must equal the green area over the net site area, times 100.

| | |
|---|---|
| 公式 Formula | \`greenPct = greenM2 ÷ netM2 × 100\`，其中 \`netM2 = grossM2 − Σ dedicated[].areaM2\` |
| 允许差 Tolerance | \\|填写 stored − 计算 computed\\| ≤ 参数 \`tol.pct\`（0.05 个百分点，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | BKG：定义见于公开资料（A）；允许差与级别为自行设定（C）。Definition seen in public sources (A); tolerance and severity are our own (C) |
| 怎样修正 How to mend | 核对绿地面积；无误则把绿地率改为计算值。Check the green area; if it is right, set the ratio to the computed one |

本规则只看两个数是否一致，不看绿地率是高是低。填了绿地率却没有绿地面积，记为未判定。

The rule only compares the two numbers, not whether the ratio is high or low. A ratio without a green area is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 一位小数的舍入
    certainty: C
\`\`\`

## 正确 Correct

### 绿地占净用地的 35% 35 percent is green

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    greenM2: 10784
    greenPct: 35
\`\`\`

### 恰好差 0.05 Exactly at the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    greenM2: 3500
    greenPct: 34.95
\`\`\`

## 违反 Violating

### 绿地率与绿地面积不符 Ratio and area disagree

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    greenM2: 10784
    greenPct: 30
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].greenPct differs
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    greenM2: 3500
    greenPct: 34.94
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].greenPct differs
\`\`\`

### 没有绿地面积 No green area

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 10000
    greenPct: 35
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].greenPct inputMissing undecided
\`\`\`
`,
  'indicator/industrial-coefficient': `# indicator/industrial-coefficient 工业建筑系数不低于下限 · The building coefficient of industry is high enough

工业用地（1001）上建筑基底、露天堆场和露天操作场地之和占净用地的比例（建筑系数）不低于下限。

On industrial land (1001), footprints, open storage and open yards together must cover enough of the net site: the building coefficient.

| | |
|---|---|
| 公式 Formula | \`(footprintM2 + openStorageM2 + openYardM2) ÷ netM2 × 100 ≥ industry.buildingCoeffMinPct\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`（\`useCode\` 以 1001 开头 begins with 1001）；参数 \`industry.buildingCoeffMinPct\`（40%，B-H） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 算式见于调查表（A）；40% 为背景知识（B-H），仅汽车制造业见于资料（A）。The formula is seen in a survey table (A); 40 % is background knowledge (B-H), seen for vehicles only (A) |
| 怎样修正 How to mend | 提高建筑密度，或登记露天堆场、操作场地。Raise the density, or state open storage and yards |

没有填写露天堆场、操作场地的，按没有计算；没有基底面积的，记为未判定。

Yards that are not stated count as none; without a footprint it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  industry.buildingCoeffMinPct:
    value: 40
    unit: pct
    sourceText: 示意
    certainty: B-H
\`\`\`

## 正确 Correct

### 46%

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 4000
    openStorageM2: 200
    openYardM2: 400
\`\`\`

### 恰好 40% Exactly 40 %

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 4000
\`\`\`

### 不是工业用地 Not industrial land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "0901"
    grossM2: 10000
    footprintM2: 1000
\`\`\`

## 违反 Violating

### 33%

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 3000
    openStorageM2: 300
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].footprintM2 coefficientBelow
\`\`\`

### 差 1 m² One square metre short

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    footprintM2: 3999
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].footprintM2 coefficientBelow
\`\`\`

### 没有基底面积 No footprint

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    openYardM2: 5000
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].footprintM2 inputMissing undecided
\`\`\`
`,
  'indicator/industrial-far-min': `# indicator/industrial-far-min 工业用地容积率不低于行业下限 · Industrial FAR reaches the least of its sector

工业用地（1001）的容积率不低于所属行业（GB/T 4754 大类）的下限；行业必须填写。

On industrial land (1001) the FAR must reach the least of its sector (GB/T 4754 division), and the sector must be stated.

| | |
|---|---|
| 公式 Formula | \`far ≥ industry.minFar[sector]\`；没有单列的行业用 \`fallback\`。Sectors that are not listed use \`fallback\` |
| 允许差 Tolerance | 参数 \`tol.far\`（0.005，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`（\`useCode\` 以 1001 开头 begins with 1001）；参数 \`industry.minFar\`（按行业，B-M） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 2023 年工业项目建设用地控制指标：仅见汽车制造业 0.8（A），其余为背景知识（B-M），须核对原文。Seen for vehicles only (A), the rest is background knowledge (B-M) |
| 怎样修正 How to mend | 提高建筑面积，或核对行业。Plan more floor area, or check the sector |

意见写明用的是哪一行。没有填写行业是错误；参数既没有这一行业也没有其他行业的下限时，记为未判定。供应方案中的容积率由供应规则核对。

A finding names the row used. A missing sector is an error; where the parameter has neither the sector nor a fallback, it is undecided. What a supply scheme states is for the rules of supply.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  industry.minFar:
    value: {"36": 0.8, "34": 1.0, fallback: 0.7}
    unit: far
    sourceText: 示意
    certainty: B-M
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 汽车 1.5 ≥ 0.8 Vehicles

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    far: 1.5
    sector: "36"
\`\`\`

### 恰好低 0.005；未单列的行业 Exactly at the tolerance; a sector not listed

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 7950
    far: 0.795
    sector: "36"
  - parcelRef: P-DF-01-02
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 7000
    far: 0.7
    sector: "13"
\`\`\`

### 不是工业用地 Not industrial land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "0901"
    grossM2: 10000
    plannedGfaM2: 3000
    far: 0.3
\`\`\`

## 违反 Violating

### 汽车 0.6 Vehicles at 0.6

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 6000
    far: 0.6
    sector: "36"
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far farBelow
\`\`\`

### 刚过允许差；按其他行业 Just beyond the tolerance; by the fallback

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 7940
    far: 0.794
    sector: "36"
  - parcelRef: P-DF-01-02
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 6900
    far: 0.69
    sector: "13"
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].far farBelow
plan/detailed/U-DF-01.yaml parcelControls[1].far farBelow
\`\`\`

### 没有填写行业 No sector

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    far: 1.5
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].useCode sectorMissing
\`\`\`

### 参数没有这一行业；没有建筑面积 No row for the sector; no floor area

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  industry.minFar:
    value: {"36": 0.8}
    unit: far
    sourceText: 示意
    certainty: B-M
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 6000
    far: 0.6
    sector: "13"
  - parcelRef: P-DF-01-02
    useCode: "100101"
    grossM2: 10000
    sector: "36"
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].sector rowMissing undecided
plan/detailed/U-DF-01.yaml parcelControls[1].far inputMissing undecided
\`\`\`
`,
  'indicator/industrial-green-max': `# indicator/industrial-green-max 工业、仓储用地绿地率不超上限 · Industry and logistics keep to the most green

工业用地（1001）和物流仓储用地（1101）的绿地率不超过上限，以免占用生产用地。

On industrial (1001) and logistics land (1101) the green ratio keeps to a limit, so that land is used for production.

| | |
|---|---|
| 公式 Formula | \`greenM2 ÷ netM2 × 100 ≤ industry.greenMaxPct\` |
| 允许差 Tolerance | 参数 \`tol.pct\`（0.05 个百分点 percentage points，C） |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`（\`useCode\` 以 1001、1101 开头 begins with 1001 or 1101）；参数 \`industry.greenMaxPct\`（20%，B-M） |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 背景知识（B-M），不是法定要求。Background knowledge (B-M), not law |
| 怎样修正 How to mend | 减少绿地，或说明防护、安全等原因后豁免。Plan less green, or waive with the reason (safety, buffer) |

没有写绿地的不检查；有绿地率而没有绿地面积的，记为未判定。

Nothing is checked where no green is stated; a ratio without its area is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  industry.greenMaxPct:
    value: 20
    unit: pct
    sourceText: 示意
    certainty: B-M
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 12%

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    greenM2: 1200
    greenPct: 12
\`\`\`

### 恰好 20.05%，在允许差内 Exactly at the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    greenM2: 2005
    greenPct: 20.05
\`\`\`

### 居住用地 Housing

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "070102"
    grossM2: 10000
    greenM2: 3500
    greenPct: 35
\`\`\`

## 违反 Violating

### 30%，仓储用地 30 % on logistics land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "110101"
    grossM2: 10000
    greenM2: 3000
    greenPct: 30
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].greenPct greenAbove
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    greenM2: 2006
    greenPct: 20.06
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].greenPct greenAbove
\`\`\`

### 没有绿地面积 No green area

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    greenPct: 30
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].greenPct inputMissing undecided
\`\`\`
`,
  'indicator/industrial-service-share': `# indicator/industrial-service-share 工业项目的办公和生活服务设施不超比例 · Offices and living services of industry keep to their shares

工业用地（1001）上行政办公及生活服务设施的用地不超过净用地的 7%，建筑面积不超过规划建筑面积的 15%，且不得有成套住宅、宾馆、培训中心。

On industrial land (1001), offices and living services take at most 7 % of the net site and 15 % of the floor area, and include no flats, hotel or training centre.

| | |
|---|---|
| 公式 Formula | \`serviceLandM2 ÷ netM2 × 100 ≤ industry.serviceLandMaxPct\`；\`serviceGfaM2 ÷ plannedGfaM2 × 100 ≤ industry.serviceGfaMaxPct\`；\`serviceKinds\` 不含 none of \`industry.serviceBarred\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`（\`useCode\` 以 1001 开头 begins with 1001）；上列参数（B-H）the parameters named (B-H) |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 数值为背景知识（B-H）；两项并列的写法见于出让文本（A，转引）。不是本工具认定的法定要求。The numbers are background knowledge (B-H); the two-limit form is seen in a grant form (A second-hand) |
| 怎样修正 How to mend | 减少服务设施，或核对面积。产业社区等情形（三(五)17）另有规定的，修改参数包。Cut the services, or check the areas; where product communities (III(5)17) are ruled otherwise, set the parameters so |

没有填写用地或建筑面积的，该项记为未判定，不视为没有。

What is not stated is undecided, not none.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  industry.serviceLandMaxPct:
    value: 7
    unit: pct
    sourceText: 示意
    certainty: B-H
  industry.serviceGfaMaxPct:
    value: 15
    unit: pct
    sourceText: 示意
    certainty: B-H
  industry.serviceBarred:
    value: [成套住宅, 宾馆, 培训中心]
    unit: none
    sourceText: 示意
    certainty: B-H
\`\`\`

## 正确 Correct

### 6.1%、10%

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceLandM2: 610
    serviceGfaM2: 1500
    serviceKinds: [办公, 食堂]
\`\`\`

### 恰好 7%、15% Exactly at both limits

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceLandM2: 700
    serviceGfaM2: 2250
    serviceKinds: [办公, 食堂]
\`\`\`

### 不是工业用地 Not industrial land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "0901"
    grossM2: 10000
    plannedGfaM2: 100
    serviceGfaM2: 100
    serviceKinds: [宾馆]
\`\`\`

## 违反 Violating

### 用地 11% Land 11 %

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceLandM2: 1100
    serviceGfaM2: 1500
    serviceKinds: [办公, 食堂]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].serviceLandM2 landAbove
\`\`\`

### 各多 1 m² One square metre too much of each

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceLandM2: 701
    serviceGfaM2: 2251
    serviceKinds: [办公, 食堂]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].serviceLandM2 landAbove
plan/detailed/U-DF-01.yaml parcelControls[0].serviceGfaM2 gfaAbove
\`\`\`

### 有宾馆和培训中心 A hotel and a training centre

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceLandM2: 500
    serviceGfaM2: 1500
    serviceKinds: [办公, 宾馆, 培训中心]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].serviceKinds[1] barred
plan/detailed/U-DF-01.yaml parcelControls[0].serviceKinds[2] barred
\`\`\`

### 没有填写面积 Nothing stated

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    grossM2: 10000
    plannedGfaM2: 15000
    serviceKinds: [办公, 食堂]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].serviceLandM2 inputMissing undecided
\`\`\`
`,
  'indicator/landuse-area': `# indicator/landuse-area 用地图斑面积与图形一致 · Areas of land-use polygons match the map

详细规划里每个用地图斑填写的面积，等于 planLandUse 图层中同号图形的 2000 椭球面积。

The area that a detailed plan states for a land-use polygon is that of its shape in layer planLandUse on the CGCS2000 ellipsoid.

| | |
|---|---|
| 公式 Formula | \`landUse[].areaM2 = A(图形)\`，A 为椭球面积 A is the ellipsoidal area |
| 允许差 Tolerance | 0.1 % 与 1 m² 取大者（参数 \`tol.areaRelPct\`、\`tol.areaAbsM2\`，C）the larger of the two |
| 输入 Inputs | \`unitDetailedPlan.landUse\`；图层 layer \`planLandUse\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求；椭球面积算式为 A 级来源。Own design (C), not law; the formula of the area is class A |
| 怎样修正 How to mend | 改为图形面积，或修改图形。Set the measured area, or mend the shape |

图层中没有该图斑时记为未判定。图斑是否铺满单元由 geometry/landuse-tiling 核对。

A polygon without a shape is undecided. Whether the polygons tile the unit is checked by geometry/landuse-tiling.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: planLandUse, file: layers/planLandUse.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 示意, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 示意, certainty: C }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 40722.959 m²，恰好差 0.1% 以内 Just within 0.1 %

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-01, code: "100101", areaM2: 40763.67 }
\`\`\`

## 错误 Violating

### 刚超过 0.1% Just beyond 0.1 %

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-01, code: "100101", areaM2: 40763.70 }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[0].areaM2 differs
\`\`\`

### 没有图形 Without a shape

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-02, code: "100101", areaM2: 100 }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[0].polygonId noFeature undecided
\`\`\`
`,
  'indicator/landuse-balance': `# indicator/landuse-balance 用地平衡表平衡 · The land-use balance table balances

用地平衡表由用地图斑汇总而来：每一类的面积等于图斑之和，规划前后合计都等于单元面积，比例合计 100%，建设用地小计只计建设用地。

The balance table sums up the land-use polygons: each class is the sum of its polygons, both columns add up to the unit, shares sum to 100 %, and the subtotal of construction land counts nothing else.

| | |
|---|---|
| 公式 Formula | \`afterHa = Σ landUse[].areaM2 ÷ 10000\`（按类代码开头）；规划前按地块台账 \`currentUseCode\`，保留图斑（\`retained\`）与规划后相同；\`Σ afterHa = Σ beforeHa = areaHa\`；\`pct = ha ÷ Σ ha × 100\`，\`Σ pct = 100\`；\`balanceTotals\` = 各行合计，建设用地小计不含参数 \`balance.nonConstructionUses\` 的类 |
| 允许差 Tolerance | 面积每一加项 0.0001 公顷（参数 \`tol.sumHa\`）；比例 0.02 个百分点（参数 \`tol.balancePct\`），舍入余数可归最大一类。Rounding may be taken by the largest class |
| 输入 Inputs | \`unitDetailedPlan\`、\`redevelopmentUnit.areaHa\`、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求；建设用地的划分待核对分类指南（B-M）。Own design (C), not law; what counts as construction land is to be checked with the guide (B-M) |
| 怎样修正 How to mend | 快速修复按图斑重算整列，舍入差归最大一类。The fix recomputes a column from the polygons |

既没有地块、也不是保留现状的图斑（如新增道路）没有现状用途的记录：规划前各类只核对上下限，合计仍须等于单元面积。类别重叠或缺类时先改表的结构，其他核对暂不进行。

Of a polygon that has no parcel and is not kept (a new road) nothing says what it was: a class before may then have anything between what is known and that plus what is not, and the total must still be the unit's area. A table whose rows overlap or lack a class is to be mended first.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
  tol.balancePct: {value: 0.02, unit: pct, sourceText: 示意, certainty: C}
  balance.nonConstructionUses: {value: ["01", "17"], unit: none, sourceText: 示意, certainty: B-M}
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 10.0000
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, currentUseCode: "100102"}
  - {id: P-DF-01-02, currentUseCode: "110101"}
\`\`\`

## 正确 Correct

### 三类恰好平衡 Three classes that balance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0103", areaM2: 33333.33, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 33333.33, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "1401", areaM2: 33333.34, retained: true}
balanceTable:
  - {code: "01", beforeHa: 0, afterHa: 3.3333, beforePct: 0, afterPct: 33.33}
  - {code: "10", beforeHa: 3.3333, afterHa: 0, beforePct: 33.33, afterPct: 0}
  - {code: "11", beforeHa: 3.3333, afterHa: 3.3333, beforePct: 33.33, afterPct: 33.33}
  - {code: "14", beforeHa: 3.3333, afterHa: 3.3333, beforePct: 33.34, afterPct: 33.34}
balanceTotals: {beforeHa: 10.0000, afterHa: 10.0000, constructionBeforeHa: 10.0000, constructionAfterHa: 6.6667}
\`\`\`

### 恰好在允许差上 Just within tolerance

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 50000}
balanceTable:
  - {code: "10", beforeHa: 5.0002, afterHa: 5.0001, beforePct: 50.02, afterPct: 50.01}
  - {code: "12", beforeHa: 5.0000, afterHa: 5.0001, beforePct: 50.00, afterPct: 50.01}
balanceTotals: {beforeHa: 10.0004, afterHa: 10.0002, constructionBeforeHa: 10.0002, constructionAfterHa: 10.0002}
\`\`\`

### 新增道路原为工业 A new road that was industry

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 80000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 20000}
balanceTable:
  - {code: "10", beforeHa: 10.0000, afterHa: 8.0000, beforePct: 100.00, afterPct: 80.00}
  - {code: "12", beforeHa: 0, afterHa: 2.0000, beforePct: 0, afterPct: 20.00}
\`\`\`

## 错误 Violating

### 一类面积超出 0.0002 公顷，比例没有跟着改 One class off by 0.0002 ha

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 50000}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0002, beforePct: 50.00, afterPct: 50.00}
  - {code: "12", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 50.00}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable[0].afterHa areaDiffers
\`\`\`

### 比例与面积不符 Shares that are not those of the areas

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 50000}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 50.03}
  - {code: "12", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 49.97}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable[0].afterPct shareDiffers
plan/detailed/U-DF-01.yaml balanceTable[1].afterPct shareDiffers
\`\`\`

### 每类都在允许差内，合计 99.97% Each within tolerance, 99.97 % together

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 50000, retained: true}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 49.98}
  - {code: "11", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 49.99}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable sharesNot100
\`\`\`

### 规划前多算，超过已知与未知之和；合计也不等于单元 More before than there can be

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 40000, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "1207", areaM2: 10000}
balanceTable:
  - {code: "10", beforeHa: 6.0003, afterHa: 5.0000, beforePct: 60.00, afterPct: 50.00}
  - {code: "11", beforeHa: 3.9997, afterHa: 4.0000, beforePct: 40.00, afterPct: 40.00}
  - {code: "12", beforeHa: 0, afterHa: 1.0000, beforePct: 0, afterPct: 10.00}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable[0].beforeHa areaOutside
plan/detailed/U-DF-01.yaml balanceTable[1].beforeHa areaOutside
\`\`\`

### 图斑合计与单元面积不等 The polygons are not the unit

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 49000, retained: true}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.51, afterPct: 50.51}
  - {code: "11", beforeHa: 4.9000, afterHa: 4.9000, beforePct: 49.49, afterPct: 49.49}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable unitDiffers
plan/detailed/U-DF-01.yaml balanceTable unitDiffers
\`\`\`

### 没有单元文档时前后互相核对 Before against after where there is no unit

\`\`\`yaml plan/detailed/U-DF-09.yaml
kind: unitDetailedPlan
id: DP-DF-09
unitRef: U-DF-09
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 50000}
balanceTable:
  - {code: "10", beforeHa: 6.0000, afterHa: 5.0000, beforePct: 60.00, afterPct: 50.00}
  - {code: "12", beforeHa: 4.0005, afterHa: 5.0000, beforePct: 40.00, afterPct: 50.00}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-09.yaml balanceTable unitDiffers
\`\`\`

### 小计计入了耕地，合计抄错 The subtotal counts farmland, and a total is mistyped

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0103", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 50000, retained: true}
balanceTable:
  - {code: "01", beforeHa: 0, afterHa: 5.0000, beforePct: 0, afterPct: 50.00}
  - {code: "10", beforeHa: 5.0000, afterHa: 0, beforePct: 50.00, afterPct: 0}
  - {code: "11", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 50.00}
balanceTotals: {beforeHa: 11.0000, afterHa: 10.0000, constructionBeforeHa: 10.0000, constructionAfterHa: 10.0000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTotals.beforeHa totalDiffers
plan/detailed/U-DF-01.yaml balanceTotals.constructionAfterHa constructionDiffers
\`\`\`

### 类别重叠，缺一类 Rows overlap, and a class is missing

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 50000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1207", areaM2: 50000}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 100.00, afterPct: 100.00}
  - {code: "1001", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 100.00, afterPct: 100.00}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable classMissing
plan/detailed/U-DF-01.yaml balanceTable[1].code rowOverlaps
\`\`\`

### 图斑没有面积 A polygon without an area

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "110101", areaM2: 50000, retained: true}
balanceTable:
  - {code: "10", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 50.00}
  - {code: "11", beforeHa: 5.0000, afterHa: 5.0000, beforePct: 50.00, afterPct: 50.00}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml balanceTable[0].afterHa inputMissing undecided
\`\`\`
`,
  'indicator/landuse-records': `# indicator/landuse-records 图斑、地块指标、单元和台账一致 · Polygons, parcel controls, unit and inventory agree

详细规划里说的是同一批地块：单元的每个地块都有指标和图斑，用途和面积与台账一致，每个街坊属于一个功能区，基础设施用地不超过交通和公用设施用地。

A detailed plan speaks of the same parcels throughout: each parcel of the unit has a control and a polygon, uses and areas agree with the inventory, each block is in one functional area, and infrastructure takes no more land than there is of transport and utilities.

| | |
|---|---|
| 公式 Formula | \`{parcelControls[].parcelRef} = {单元 parcelRefs}\`；\`grossM2 = 台账 areaM2\`；\`useCode\` 与台账 \`planUseCode\` 相同或互为上下级；图斑 \`parcelRef\` 有指标，\`code\` 与 \`useCode\` 相同或互为上下级（地块由几个图斑组成的，也可以是混合用途和移交用途）；每个地块有图斑；没有地块的图斑为保留（\`retained\`），或为 12、13、14 类；\`functions[].polygonRefs\` 都在本规划，街坊恰好属于一个功能区；\`Σ infrastructure[].landM2 ≤ Σ 12、13 类图斑 + 移交的 12、13 类用地\`。没有 planLandUse 图层时另核对 \`Σ 图斑 areaM2 = grossM2\` |
| 允许差 Tolerance | 1 m²（参数 \`tol.areaAbsM2\`，C），合计时每一加项 1 m² for each added item |
| 输入 Inputs | \`unitDetailedPlan\`、\`redevelopmentUnit.parcelRefs\`、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 以台账和图斑为准修改地块指标；快速修复改用途代码和面积。The inventory is trusted most; fixes set codes and areas |

既无地块、又非保留的图斑（道路）不要求属于功能区。地块指标的用途与台账不符、图斑与台账相符的，只提示地块指标。

A polygon that is neither a parcel nor kept (a road) need not be in an area. Where a control disagrees with the inventory and the polygon does not, the control alone is told.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.areaAbsM2: {value: 1, unit: m2, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [P-DF-01-01, P-DF-01-02]
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, areaM2: 60000, planUseCode: "100101"}
  - {id: P-DF-01-02, areaM2: 40000, planUseCode: "0901"}
\`\`\`

## 正确 Correct

### 一致，恰好差 1 m²；地块由两个图斑组成 In agreement, 1 m2 off; a parcel of two polygons

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "1001", areaM2: 55000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1401", areaM2: 5000, parcelRef: P-DF-01-01}
  - {polygonId: LU-03, code: "0901", areaM2: 40001, parcelRef: P-DF-01-02}
  - {polygonId: LU-04, code: "1207", areaM2: 9000}
functions:
  - {id: F-1, name: 产业区, polygonRefs: [LU-01, LU-02]}
  - {id: F-2, name: 商业区, polygonRefs: [LU-03]}
infrastructure:
  - {kind: 道路, landM2: 9000}
  - {kind: 变电站, landM2: 1001}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60001, dedicated: [{code: "1401", areaM2: 5000, receiver: 区政府}]}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000, dedicated: [{code: "1303", areaM2: 1000, receiver: 区政府}]}
\`\`\`

## 错误 Violating

### 用途不符 Uses that differ

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0902", areaM2: 40000, parcelRef: P-DF-01-02}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100102", grossM2: 60000}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[1].code polygonUse
plan/detailed/U-DF-01.yaml parcelControls[0].useCode controlUse
\`\`\`

### 面积差 1.01 m² Areas off by 1.01 m2

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0901", areaM2: 40001.01, parcelRef: P-DF-01-02}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60001.01}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].grossM2 grossDiffers
plan/detailed/U-DF-01.yaml parcelControls[1].grossM2 polygonsDiffer
\`\`\`

### 漏了一个地块，多了另一单元的地块 One parcel left out, one of another unit

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0901", areaM2: 40000, parcelRef: P-DF-01-02}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60000}
  - {parcelRef: P-DF-02-01, useCode: "110101", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[1].parcelRef polygonParcel
plan/detailed/U-DF-01.yaml parcelControls controlMissing
plan/detailed/U-DF-01.yaml parcelControls[1].parcelRef controlOutside
plan/detailed/U-DF-01.yaml parcelControls[1].parcelRef parcelWithoutPolygon
\`\`\`

### 功能区和重复的图斑 Functional areas, and a polygon twice

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0901", areaM2: 40000, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "0901", areaM2: 500, retained: true}
  - {polygonId: LU-03, code: "0901", areaM2: 500, retained: true}
functions:
  - {id: F-1, name: 产业区, polygonRefs: [LU-01, LU-09]}
  - {id: F-2, name: 商业区, polygonRefs: [LU-02, LU-01]}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60000}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml functions[0].polygonRefs[1] functionOutside
plan/detailed/U-DF-01.yaml functions[1].polygonRefs[1] functionTwice
plan/detailed/U-DF-01.yaml landUse[2].polygonId functionMissing
plan/detailed/U-DF-01.yaml landUse[3].polygonId polygonTwice
\`\`\`

### 没有地块、也不是保留的居住图斑 Housing on no parcel that is not kept

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0901", areaM2: 40000, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "070102", areaM2: 500}
  - {polygonId: LU-04, code: "1401", areaM2: 500}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60000}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[2].polygonId polygonUnfounded
\`\`\`

### 道路用地超过图斑 More road than there is

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "100101", areaM2: 60000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "0901", areaM2: 40000, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "1207", areaM2: 9000}
infrastructure:
  - {kind: 道路, landM2: 9001.01}
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "100101", grossM2: 60000}
  - {parcelRef: P-DF-01-02, useCode: "0901", grossM2: 40000}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml infrastructure[0].landM2 infrastructureAbove
\`\`\`
`,
  'indicator/mandatory-content': `# indicator/mandatory-content 规划内容齐全 · Plans have the content they must have

单元详细规划有五项内容：土地使用，功能布局，空间结构，基础设施和公共服务设施，建筑规模指标。专项规划有八项：目标任务，分区分类策略，时序安排，保障措施，重点区域，空间单元，单元实施指引和管控要求（在单元文档中），分类实施行动和重点项目库。

A unit's detailed plan has five blocks: land use, functional layout, spatial structure, infrastructure and public facilities, building-scale indicators. The special plan has eight: goals, strategy by zone and class, timing, safeguards, key areas, units, guidance and controls of the units (in their own documents), actions and the project library.

| | |
|---|---|
| 公式 Formula | 每项内容的字段存在且不为空（列表至少一项，文字不全是空白）。Every field of a block is there and not empty |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan\`、\`specialPlan\`、\`redevelopmentUnit\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(2)7（A） |
| 怎样修正 How to mend | 补上该项内容；确实没有的（如不需要公共服务设施），写明一项并说明。Add the content |

文档格式已要求的字段缺失时，由 schema/valid 报错，本规则在其下记为未判定，不重复报错。

What the form of the document asks for already is an error of schema/valid when it is missing; this rule then stands under it as undecided and is no second error.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
\`\`\`

## 正确 Correct

### 五项齐全 All five

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
landUse: [{polygonId: LU-01, code: "100101", areaM2: 1}]
balanceTable: [{code: "10", beforeHa: 1, afterHa: 1, beforePct: 100, afterPct: 100}]
functions: [{id: F-1, name: 产业区, polygonRefs: [LU-01], text: 示意}]
structure: {text: 一轴两片}
infrastructure: [{kind: 道路}]
publicFacilities: [{facility: 社区服务, gfaM2: 1000, standalone: false}]
parcelControls: [{parcelRef: P-DF-01-01}]
totals: {plannedGfaM2: 0}
\`\`\`

### 单元的指引和管控 Guidance and controls of a unit

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
guidance: 先收储，后供应
controls: {maxGfaM2: 100}
\`\`\`

## 错误 Violating

### 没有设施，管控要求为空 No facilities, empty controls

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
landUse: [{polygonId: LU-01, code: "100101", areaM2: 1}]
balanceTable: [{code: "10", beforeHa: 1, afterHa: 1, beforePct: 100, afterPct: 100}]
functions: [{id: F-1, name: 产业区, polygonRefs: [LU-01], text: 示意}]
structure: {text: 一轴两片}
infrastructure: []
publicFacilities: []
parcelControls: [{parcelRef: P-DF-01-01}]
totals: {plannedGfaM2: 0}
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
guidance: 先收储，后供应
controls: {}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml infrastructure empty
plan/detailed/U-DF-01.yaml publicFacilities empty
plan/units/U-DF-01.yaml controls empty
\`\`\`

### 专项规划没有项目库，保障措施和时序缺失 A special plan without library, safeguards and timing

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
goals: [{id: G-01}]
zoning: [{id: Z-1}]
classStrategy: []
keyAreas: [{id: KA-1}]
units: [{unitRef: U-DF-01}]
actions: [{id: ACT-01}]
\`\`\`

\`\`\`findings
plan/special.yaml classStrategy empty
plan/special.yaml kind absent undecided
plan/special.yaml kind absent undecided
plan/special.yaml kind empty
\`\`\`
`,
  'indicator/mixed-negative': `# indicator/mixed-negative 不混合负面清单内的用途 · Uses on the negative list do not mix

同一地块的主用途、混合用途和分层用途，不得出现负面清单列出的组合。

The main use, the mixed uses and the uses of layers of one parcel may not hold a pair of the negative list.

| | |
|---|---|
| 公式 Formula | 对参数包 \`mixedUse.negative\` 的每一行 (a, b)：地块的用途中没有一个以 a 开头、另一个以 b 开头（不分先后）。No use begins with a while another begins with b, in either order |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan\`（\`parcelControls[].useCode\`、\`uses[].code\`、\`underground[].layers[].useCode\`）、\`policyPack.mixedUse.negative\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(4)13（A：制定负面清单 a negative list；其内容为自行设定 its content is own design, C） |
| 怎样修正 How to mend | 改变其中一种用途，或分设地块。Change one of the uses, or make two parcels |

位置标在后出现的用途上，另一种用途和清单的行列为相关位置。参数包没有负面清单时记为未判定。

The finding stands at the later of the two uses, with the other and the row of the list related. Without a list it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
mixedUse:
  positive: []
  negative:
    - {a: "100103", b: "0701", reason: 三类工业与居住不得混合}
    - {a: "100103", b: "0804", reason: 三类工业与教育不得混合}
\`\`\`

## 正确 Correct

### 一类工业与居住不在清单；单一用途 Class I industry is not listed; a single use

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100101"
    uses: [{code: "100101", pct: 70, basis: gfa}, {code: "070102", pct: 30, basis: gfa}]
  - parcelRef: P-DF-01-02
    useCode: "100103"
\`\`\`

## 错误 Violating

### 三类工业与幼儿园，先后颠倒也一样 Class III industry with a kindergarten, either way round

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100103"
    uses: [{code: "100103", pct: 70, basis: gfa}, {code: "080404", pct: 30, basis: gfa}]
  - parcelRef: P-DF-01-02
    useCode: "070102"
    uses: [{code: "070102", pct: 70, basis: gfa}, {code: "100103", pct: 30, basis: gfa}]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].uses[1].code barred
plan/detailed/U-DF-01.yaml parcelControls[1].uses[1].code barred
\`\`\`

### 分层之间 Between layers

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - {parcelRef: P-DF-01-01, useCode: "070102"}
underground:
  - parcelRef: P-DF-01-01
    layers:
      - {name: 地下一层, position: below, bottomM: -5, topM: 0, useCode: "100103"}
      - {name: 地表, position: surface, bottomM: 0, topM: 20, useCode: "070102"}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml underground[0].layers[0].useCode barred
\`\`\`

### 没有负面清单 No negative list

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "100103"
    uses: [{code: "100103", pct: 70, basis: gfa}, {code: "080404", pct: 30, basis: gfa}]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].uses[1].code noList undecided
\`\`\`
`,
  'indicator/mixed-shares': `# indicator/mixed-shares 混合用地比例合规 · Shares of mixed sites keep to the lists

混合用地的各用途比例合计 100%；主用途不低于最低比例；每种次用途都在正面清单内，且不超过清单给出的上限。

The shares of a mixed site sum to 100 %; the main use keeps its minimum; each other use is on the positive list for the main use and within its cap.

| | |
|---|---|
| 公式 Formula | \`Σ uses[].pct = 100\`，建筑面积（\`gfa\`）与用地（\`land\`）口径各自合计；主用途 = \`useCode\`（或其下级、上级类），\`Σ 主用途 ≥ mixed.mainMinPct\`；其余用途在参数包 \`mixedUse.positive\` 有对应的行（代码按开头匹配，取最细的一行），\`pct ≤ capPct\`。Shares by floor area and by land are summed apart |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[].uses\`、\`policyPack.mixedUse\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(4)13（A：制定清单、比例和分割要求 lists and shares；清单内容为自行设定 their content is own design, C），不是法定要求 |
| 怎样修正 How to mend | 调整比例，或改选清单内的用途。Change the shares, or choose uses of the list |

参数包没有正面清单时，清单一项记为未判定，合计与主用途照常核对。供应方案文档建成后一并核对。

Without a positive list that part is undecided; sum and main use are checked all the same. Supply schemes will be checked too once there are such documents.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  mixed.mainMinPct: {value: 60, unit: pct, sourceText: 示意, certainty: C}
mixedUse:
  positive:
    - {main: "1001", secondary: "0802", capPct: 30}
    - {main: "1001", secondary: "11", capPct: 40}
    - {main: "1001", secondary: "1101", capPct: 35}
  negative: []
\`\`\`

## 正确 Correct

### 恰好在两个界限上 Exactly at both limits

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    uses:
      - {code: "100101", pct: 70, basis: gfa}
      - {code: "0802", pct: 30, basis: gfa}
  - parcelRef: P-GX-02-02
    useCode: "1001"
    uses:
      - {code: "100101", pct: 40, basis: land}
      - {code: "100102", pct: 25, basis: land}
      - {code: "110101", pct: 35, basis: land}
  - parcelRef: P-GX-02-03
    useCode: "0901"
\`\`\`

## 错误 Violating

### 主用途不足，次用途不在清单 The main use is too small, the other not listed

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    uses:
      - {code: "100101", pct: 45, basis: gfa}
      - {code: "070102", pct: 55, basis: gfa}
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].uses[0].pct mainTooSmall
plan/detailed/U-GX-02.yaml parcelControls[0].uses[1].code notListed
\`\`\`

### 各差一点：合计 100.1，主用途 59.9，次用途 35.1 Each just beyond

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    uses:
      - {code: "100101", pct: 70.1, basis: gfa}
      - {code: "0802", pct: 30, basis: gfa}
  - parcelRef: P-GX-02-02
    useCode: "1001"
    uses:
      - {code: "100101", pct: 30, basis: land}
      - {code: "100102", pct: 29.9, basis: land}
      - {code: "110101", pct: 35.1, basis: land}
      - {code: "0802", pct: 5, basis: land}
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].uses sharesNot100
plan/detailed/U-GX-02.yaml parcelControls[1].uses[0].pct mainTooSmall
plan/detailed/U-GX-02.yaml parcelControls[1].uses[2].pct secondaryTooLarge
\`\`\`

### 比例中没有主用途 The shares lack the main use

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "0901"
    uses:
      - {code: "100101", pct: 70, basis: gfa}
      - {code: "0802", pct: 30, basis: gfa}
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].uses mainMissing
\`\`\`

### 没有正面清单 No positive list

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  mixed.mainMinPct: {value: 60, unit: pct, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    uses:
      - {code: "100101", pct: 59, basis: gfa}
      - {code: "0802", pct: 41, basis: gfa}
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].uses noList undecided
plan/detailed/U-GX-02.yaml parcelControls[0].uses[0].pct mainTooSmall
\`\`\`
`,
  'indicator/net-area': `# indicator/net-area 净用地等于地块面积减移交用地 · Net area is gross area minus dedicated land

填写的净用地面积应等于地块面积减去各项移交用地；移交的用地须是公共用途，写明接收单位。容积率、密度和绿地率都以净用地为分母，这里错了，后面都不可信。

The stored net site area must equal the gross area minus every part that is handed over; what is handed over is of public use and has a receiver. FAR, density and green ratio all divide by it.

| | |
|---|---|
| 公式 Formula | \`netM2 = grossM2 − Σ dedicated[].areaM2\`；\`Σ dedicated[].areaM2 ≤ grossM2\`；\`dedicated[].code\` 属于 is one of \`dedicated.uses\`，\`receiver\` 非空 not blank |
| 允许差 Tolerance | \\|填写 stored − 计算 computed\\| ≤ 参数 \`tol.areaAbsM2\`（1 m²，C）× 项数 items；移交用地之和无 none for the sum of dedicated land |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`；参数 \`dedicated.uses\`（0702、08、12、13、14，C） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设计（C），不是法定要求。Our own design (C), not law |
| 怎样修正 How to mend | 核对移交用地；无误则把净用地改为计算值。Check the dedicated parts; if they are right, set the net area to the computed one |

没有填写净用地时不报；缺少地块面积时记为未判定。地块面积与台账是否一致，由 indicator/landuse-records 核对。

Nothing is said where no net area is stored; without a gross area it is undecided. Whether the gross area is the inventory's is for indicator/landuse-records.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.areaAbsM2:
    value: 1
    unit: m2
    sourceText: 自行设定
    certainty: C
  dedicated.uses:
    value: ["0702", "08", "12", "13", "14"]
    unit: none
    sourceText: 自行设定
    certainty: C
\`\`\`

## 正确 Correct

### 移交 12% A part is handed over

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    netM2: 30809.72
\`\`\`

### 整块移交绿地和学校 Handed over whole, as green and a school

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-03
    grossM2: 1001
    dedicated:
      - {code: "1401", areaM2: 400, receiver: 向阳区住建局}
      - {code: "080403", areaM2: 601, receiver: 向阳区教育局}
    netM2: 0
\`\`\`

### 恰好差 1 m² 每项 Exactly at the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 1000
    netM2: 1001
\`\`\`

## 违反 Violating

### 移交了却没有扣除 Handed over but not taken off

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    netM2: 35011.04
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].netM2 netDiffers
\`\`\`

### 刚过允许差 Just beyond the tolerance

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    grossM2: 1000
    netM2: 1001.01
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].netM2 netDiffers
\`\`\`

### 没有地块面积 No gross area

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    netM2: 1000
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].netM2 inputMissing undecided
\`\`\`

### 移交的比地块还大 More dedicated than there is

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-03
    grossM2: 1001.01
    dedicated:
      - {code: "1207", areaM2: 1001.02, receiver: 向阳区住建局}
    netM2: 0
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].dedicated dedicatedAbove
\`\`\`

### 移交的是商业用地；没有接收单位 Commerce handed over; no receiver

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-03
    grossM2: 1000
    dedicated:
      - {code: "0901", areaM2: 100, receiver: 向阳区住建局}
      - {code: "1207", areaM2: 100, receiver: " "}
    netM2: 800
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].dedicated[0].code useBarred
plan/detailed/U-XY-01.yaml parcelControls[0].dedicated[1].code receiverMissing
\`\`\`
`,
  'indicator/nonbuilding-gfa': `# indicator/nonbuilding-gfa 非建设用途不安排建筑面积 · Uses without buildings have no floor area

农林用地、湿地、水域、城镇村道路、防护绿地和留白用地不安排建筑面积；公园绿地和广场只可建少量服务用房。用了别的分类的代码（例如把商业写成 05）时，本规则会发现。

Farmland, woods, wetland, water, roads, buffer green and reserved land carry no floor area; parks and squares only small service buildings. A code of another classification (commerce written as 05) shows up here.

| | |
|---|---|
| 公式 Formula | \`useCode\` 属于 is one of \`nonbuilding.zeroUses\`：\`plannedGfaM2 = 0\`；属于 one of \`nonbuilding.serviceUses\`：\`plannedGfaM2 ÷ netM2 × 100 ≤ nonbuilding.serviceMaxPct\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`；参数 \`nonbuilding.zeroUses\`（01–05、1207、1402、16、17、23）、\`nonbuilding.serviceUses\`（1401、1403）、\`nonbuilding.serviceMaxPct\`（2%），均为 all C |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 代码见于分类代码表（A）；哪些用途不得建设、2% 为自行设定（C），不是法定要求。The codes are seen in the classification (A); which carry no building, and 2 %, are our own (C), not law |
| 怎样修正 How to mend | 核对用地代码；代码无误则取消建筑面积。Check the code; if it is right, take the floor area away |

用地代码写错和建筑面积写错都有可能，所以没有自动修正。没有建筑面积的，记为未判定。

Either the code or the floor area may be wrong, so there is no fix. Without a floor area it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  nonbuilding.zeroUses:
    value: ["01", "02", "03", "04", "05", "1207", "1402", "16", "17", "23"]
    unit: none
    sourceText: 示意
    certainty: C
  nonbuilding.serviceUses:
    value: ["1401", "1403"]
    unit: none
    sourceText: 示意
    certainty: C
  nonbuilding.serviceMaxPct:
    value: 2
    unit: pct
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 公园 0 m²，商业照常 A park without buildings, commerce with them

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "1401"
    grossM2: 10000
    plannedGfaM2: 0
  - parcelRef: P-DF-01-02
    useCode: "0901"
    grossM2: 10000
    plannedGfaM2: 36053
\`\`\`

### 公园服务用房恰好 2% Exactly 2 % in a park

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "1401"
    grossM2: 10000
    plannedGfaM2: 200
\`\`\`

## 违反 Violating

### 代码 0501（森林沼泽）却有建筑面积 Floor area under code 0501, a wetland

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "0501"
    grossM2: 10000
    plannedGfaM2: 36053
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].plannedGfaM2 hasFloorArea
\`\`\`

### 留白用地 1 m² One square metre on reserved land

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "16"
    grossM2: 10000
    plannedGfaM2: 1
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].plannedGfaM2 hasFloorArea
\`\`\`

### 公园服务用房多 1 m² One square metre too much in a park

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "1401"
    grossM2: 10000
    plannedGfaM2: 201
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].plannedGfaM2 serviceAbove
\`\`\`

### 没有建筑面积 No floor area stated

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - parcelRef: P-DF-01-01
    useCode: "1402"
    grossM2: 10000
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml parcelControls[0].plannedGfaM2 inputMissing undecided
\`\`\`
`,
  'indicator/parcel-to-unit': `# indicator/parcel-to-unit 单元汇总等于地块之和 · Unit totals are the sum of parcels

单元详细规划和单元文档里的汇总数，应等于各地块的和：总用地、净用地、移交用地、规划建筑面积（总量、居住、工业和各用途大类）、各用途大类的净用地、规划人口、低效用地和现状建筑面积。

The totals in a unit's detailed plan and in the unit's own document must be the sums of its parcels: gross, net and dedicated area, planned floor area (all, housing, industry and by use family), net area by use family, population, low-efficiency area and current floor area.

| | |
|---|---|
| 公式 Formula | \`totals.X = Σ parcelControls[].X\`；\`totals.byFamily[].gfaM2\` 按用地代码归入的用途大类求和，混合用地按比例；\`totals.byFamily[].netM2\` 按主用途求和 by main use；\`population = Σ parcelControls[].population\`；\`lowEffHa = Σ parcels[].areaM2 ÷ 10000\`，\`currentGfaM2 = Σ parcels[].currentGfaM2\`（单元 parcelRefs 所列地块） |
| 允许差 Tolerance | 每一加项 1 m²（参数 \`tol.gfaM2\`，C）或 0.0001 公顷（参数 \`tol.sumHa\`，C）；n 个地块允许 n 倍；人口无 none for people |
| 输入 Inputs | \`unitDetailedPlan\`、\`redevelopmentUnit\`、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(2)7：规划包含建筑规模等指标见于原文（A）；求和、允许差与级别为自行设定（C）。Content seen in the text (A); sum, tolerance and severity are our own (C) |
| 怎样修正 How to mend | 核对地块指标；无误则按地块重算汇总。Check the parcels; if they are right, recompute the totals |

同一原因只报一次：地块改了而详细规划没有重算时，错在详细规划；单元文档与详细规划的填写值一致时不再重复报，详细规划改好后才轮到它。单元没有详细规划，或缺少某个地块的数值时，记为未判定。地块都没有填写人口的，不核对人口；有的居住地块填了、有的没填，记为未判定。

One cause is told once: when a parcel was changed and the detailed plan not recomputed, the detailed plan is at fault; the unit's document is not blamed as long as it agrees with the detailed plan as stored, and comes next once that is mended. A unit without a detailed plan, or with a parcel whose value is missing, is undecided. Population is held against the parcels only where they state any; where some housing parcels do and others do not, it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
  tol.sumHa:
    value: 0.0001
    unit: ha
    sourceText: 每一加项舍入到四位小数
    certainty: C
useFamilies:
  - family: housing
    title: {zh: 居住, en: housing}
    codes: ["07"]
  - family: commerce
    title: {zh: 商业服务, en: commerce}
    codes: ["09"]
  - family: industry
    title: {zh: 工业, en: industry}
    codes: ["1001"]
\`\`\`

\`\`\`yaml inventory/XY.yaml
kind: parcelInventory
id: INV-XY
parcels:
  - id: P-XY-01-01
    areaM2: 35011.07
    currentGfaM2: 36762
  - id: P-XY-01-02
    areaM2: 35011.04
    currentGfaM2: 28709
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 35011.07
    plannedGfaM2: 38512
  - parcelRef: P-XY-01-02
    useCode: "0901"
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    plannedGfaM2: 55457
totals:
  grossM2: 70022.11
  netM2: 65820.79
  dedicatedM2: 4201.32
  plannedGfaM2: 93969
  housingGfaM2: 38512
  industryGfaM2: 0
  byFamily:
    - family: housing
      gfaM2: 38512
    - family: commerce
      gfaM2: 55457
housing:
  gfaM2: 38512
  dwellings: 420
\`\`\`

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
parcelRefs: [P-XY-01-01, P-XY-01-02]
lowEffHa: 7.0022
netM2: 65820.79
dedicatedM2: 4201.32
currentGfaM2: 65471
plannedGfaM2: 93969
\`\`\`

## 正确 Correct

### 汇总等于地块之和 Totals are the sums

### 两个地块允许差 2 m² Two parcels leave 2 m²

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
parcelRefs: [P-XY-01-01, P-XY-01-02]
lowEffHa: 7.0024
netM2: 65820.79
dedicatedM2: 4201.32
currentGfaM2: 65473
plannedGfaM2: 93967
\`\`\`

## 违反 Violating

### 改了一个地块，没有重算详细规划 A parcel was changed, the detailed plan was not

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 35011.07
    plannedGfaM2: 38512
  - parcelRef: P-XY-01-02
    useCode: "0901"
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    plannedGfaM2: 60002
totals:
  grossM2: 70022.11
  netM2: 65820.79
  dedicatedM2: 4201.32
  plannedGfaM2: 93969
  housingGfaM2: 38512
  industryGfaM2: 0
  byFamily:
    - family: housing
      gfaM2: 38512
    - family: commerce
      gfaM2: 55457
housing:
  gfaM2: 38512
  dwellings: 420
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml totals.plannedGfaM2 plannedGfaM2Differs
plan/detailed/U-XY-01.yaml totals.byFamily[1].gfaM2 familyGfaDiffers
\`\`\`

### 单元文档的数值过时 The unit's document is out of date

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
parcelRefs: [P-XY-01-01, P-XY-01-02]
lowEffHa: 7.0025
netM2: 65823
dedicatedM2: 4201.32
currentGfaM2: 65474
plannedGfaM2: 93972
\`\`\`

\`\`\`findings
plan/units/U-XY-01.yaml lowEffHa lowEffHaDiffers
plan/units/U-XY-01.yaml netM2 netM2Differs
plan/units/U-XY-01.yaml currentGfaM2 currentGfaM2Differs
plan/units/U-XY-01.yaml plannedGfaM2 plannedGfaM2Differs
\`\`\`

### 分用途汇总缺一类，住房面积不符 A use family has no row, homes disagree

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 35011.07
    plannedGfaM2: 38512
  - parcelRef: P-XY-01-02
    useCode: "0901"
    grossM2: 35011.04
    dedicated:
      - code: "1207"
        areaM2: 4201.32
        receiver: 向阳区住建局
    plannedGfaM2: 55457
totals:
  grossM2: 70022.11
  netM2: 65820.79
  dedicatedM2: 4201.32
  plannedGfaM2: 93969
  housingGfaM2: 38512
  industryGfaM2: 0
  byFamily:
    - family: housing
      gfaM2: 38512
housing:
  gfaM2: 40000
  dwellings: 420
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml totals.byFamily familyMissing
plan/detailed/U-XY-01.yaml housing.gfaM2 homesGfaDiffers
\`\`\`

### 单元没有详细规划 A unit without a detailed plan

\`\`\`yaml plan/units/U-XY-02.yaml
kind: redevelopmentUnit
id: U-XY-02
parcelRefs: [P-XY-01-01]
lowEffHa: 3.5011
netM2: 35011.07
dedicatedM2: 0
currentGfaM2: 36762
plannedGfaM2: 38512
\`\`\`

\`\`\`findings
plan/units/U-XY-02.yaml netM2 inputMissing undecided
\`\`\`

### 人口、分用途净用地不等于地块之和 Population and net area by use are not the sums

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
parcelRefs: [P-XY-01-01]
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-01
    useCode: "070102"
    grossM2: 35011.07
    plannedGfaM2: 38512
    population: 1100
totals:
  grossM2: 35011.07
  netM2: 35011.07
  dedicatedM2: 0
  plannedGfaM2: 38512
  housingGfaM2: 38512
  industryGfaM2: 0
  byFamily:
    - {family: housing, gfaM2: 38512, netM2: 35012.08}
population: 1101
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population populationDiffers
plan/detailed/U-XY-01.yaml totals.byFamily[0].netM2 familyNetDiffers
\`\`\`

### 有的居住地块没有人口 Some housing parcels say nothing of people

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
parcelRefs: [P-XY-01-01]
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - {parcelRef: P-XY-01-01, useCode: "070102", grossM2: 35011.07, plannedGfaM2: 38512, population: 1100}
  - {parcelRef: P-XY-01-02, useCode: "070102", grossM2: 35011.04, plannedGfaM2: 38512}
totals:
  grossM2: 70022.11
  netM2: 70022.11
  dedicatedM2: 0
  plannedGfaM2: 77024
  housingGfaM2: 77024
  industryGfaM2: 0
  byFamily:
    - {family: housing, gfaM2: 77024}
population: 2200
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population inputMissing undecided
\`\`\`
`,
  'indicator/plan-adjustment-basis': `# indicator/plan-adjustment-basis 详细规划调整依据和程序齐全 · Adjustments of plans have their basis and procedure

对已批准详细规划的每一项调整，都有依据条款、必要性论证、听证或征求意见的记录、批准机关和日期，并按先后进行；只有政策参数包列出的轻微情形可以走简化程序。

Each adjustment of an approved detailed plan has the clause it rests on, a study of why it is needed, a hearing or consultation of those affected, and an approval, in that order; the simplified way is for the minor cases of the policy pack alone.

| | |
|---|---|
| 公式 Formula | 规划 \`status\` 为 approved、published 时：\`basis\`、\`study\`、\`consultation\`、\`approval\` 齐全；\`study.date ≤ consultation.date ≤ approval.date ≤ asOf\`；\`path: simplified\` 的 \`case\` 在参数包 \`adjustmentPaths\` 中列为 simplified；\`parcelRefs\` 都在本规划的地块指标中 |
| 允许差 Tolerance | 同一天可以 the same day passes |
| 输入 Inputs | \`unitDetailedPlan.adjustments\`、\`policyPack.adjustmentPaths\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 《城乡规划法》第四十八条 URPL art. 48、S III(2)8（A）；日期先后和简化情形的核对方式为自行设定 how order and cases are checked is own design (C) |
| 怎样修正 How to mend | 补齐材料；不属于简化情形的改按完整程序。Add what is missing; go the full way where the case is not minor |

草案和审查中的规划不要求齐全，但日期先后和程序照常核对。参数包没有调整情形时，简化程序一项记为未判定。

A draft need not have everything yet; order and procedure are checked all the same. Without a list of cases the simplified way is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
adjustmentPaths:
  - {case: 地块内部指标微调, path: simplified, basis: 示意, steps: [论证, 审批]}
  - {case: 改变用途, path: full, basis: 示意, steps: [论证, 听证, 审批]}
\`\`\`

## 正确 Correct

### 材料齐全，同一天完成 Complete, all on one day

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: approved
parcelControls:
  - {parcelRef: P-QJ-01-04}
adjustments:
  - id: ADJ-01
    case: 地块内部指标微调
    path: simplified
    basis: 三(二)8
    parcelRefs: [P-QJ-01-04]
    study: {title: 论证报告, date: "2026-06-10"}
    consultation: {form: 征求意见, date: "2026-06-10", result: 采纳}
    approval: {body: 市政府, date: "2026-06-10", no: 示意}
\`\`\`

### 草案还没有批准 A draft without an approval yet

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: draft
adjustments:
  - {id: ADJ-01, case: 改变用途, path: full, basis: 《城乡规划法》第四十八条, study: {title: 论证报告, date: "2026-06-10"}}
\`\`\`

## 错误 Violating

### “应要求”提高容积率 FAR raised "on request"

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: published
adjustments:
  - {id: ADJ-01, case: 改变用途, path: full, before: 容积率 1.8, after: 容积率 2.6}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml adjustments[0].id incomplete
\`\`\`

### 征求意见晚于批准 Consulted after the approval

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: approved
adjustments:
  - id: ADJ-01
    case: 改变用途
    path: full
    basis: 《城乡规划法》第四十八条
    study: {title: 论证报告, date: "2026-06-10"}
    consultation: {form: 听证, date: "2026-08-21", result: 采纳}
    approval: {body: 市政府, date: "2026-08-20", no: 示意}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml adjustments[0].approval.date outOfOrder
\`\`\`

### 改变用途走了简化程序，地块不在本规划 A change of use the simplified way, and a parcel of another plan

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: review
parcelControls:
  - {parcelRef: P-QJ-01-04}
adjustments:
  - {id: ADJ-01, case: 改变用途, path: simplified, basis: 三(二)8, parcelRefs: [P-QJ-01-04, P-QJ-02-01]}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml adjustments[0].parcelRefs[1] parcelOutside
plan/detailed/U-QJ-01.yaml adjustments[0].path notMinor
\`\`\`

### 参数包没有调整情形 No cases in the policy pack

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: draft
adjustments:
  - {id: ADJ-01, case: 地块内部指标微调, path: simplified, basis: 三(二)8}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml adjustments[0].path noPaths undecided
\`\`\`

### 批准晚于数据截止日 Approved after the as-of date

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
status: draft
asOf: "2026-11-20"
adjustments:
  - {id: ADJ-01, case: 改变用途, path: full, basis: 三(二)8, approval: {body: 市政府, date: "2026-11-20", no: 示意}}
  - {id: ADJ-02, case: 改变用途, path: full, basis: 三(二)8, approval: {body: 市政府, date: "2026-11-21", no: 示意}}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml adjustments[1].approval.date tooLate
\`\`\`
`,
  'indicator/plan-breakdown': `# indicator/plan-breakdown 专项规划的分区、分类、分期覆盖全部单元 · Zones, classes and periods of the special plan cover all units

专项规划的分区把名录内的单元不重不漏地分开；各时期的面积等于各单元这几年的安排；分类策略覆盖台账里的低效类型和改造方式；与总体规划核对没有不一致的事项。

Zones divide the units of the roster without gap or overlap; the area of a period is what the units carry out in its years; the class strategy covers the types and modes of the inventory; the check against the master plan finds nothing in disagreement.

| | |
|---|---|
| 公式 Formula | \`zoning\`：每个单元恰好在一个分区；\`timing\`：时期的年份不重叠，覆盖有面积的年份，每个单元至少在一个时期且这几年有面积，\`areaHa = Σ 全部单元 schedule[时期内各年]\`；\`keyAreas\`：一个单元至多在一处；四个列表没有已被替代的单元；\`classStrategy\`：台账已认定地块的每个 \`lowEffType\` 都有一行，其 \`renewalMode\` 都在 \`modes\`；\`masterPlanCheck[].ok = true\` |
| 允许差 Tolerance | 面积每一加项 0.0001 公顷（参数 \`tol.sumHa\`，C） |
| 输入 Inputs | \`specialPlan\`、\`redevelopmentUnit.schedule\`、\`parcelInventory\` |
| 级别 Severity | error；未批准的规划与总规不一致为 warning（级别为自行设定 C）。A disagreement with the master plan is a warning until the plan is approved |
| 依据 Source | 内容见 S III(2)7、S I（A）；覆盖和求和为自行设定（C），不是法定要求 the coverage and sums are own design (C), not law |
| 怎样修正 How to mend | 补上缺少的单元、年份、类型或方式；面积的快速修复按单元重算。Add what is missing; the fix of areas computes from the units |

时期写成“2026-2027”“2026年”等；写成“近期”的无法核对面积，记为未判定。名录是否等于单元文档由 reference/plan-unit-roster 核对。

Periods are written \`2026-2027\` or \`2026\`; one written in words is undecided. Whether the roster is the set of unit documents is checked by reference/plan-unit-roster.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
schedule: {"2025": 0, "2026": 6, "2027": 4, "2028": 0, "2029": 0, "2030": 0}
\`\`\`

\`\`\`yaml plan/units/U-DF-02.yaml
kind: redevelopmentUnit
id: U-DF-02
schedule: {"2025": 0, "2026": 0, "2027": 1, "2028": 3, "2029": 0, "2030": 0}
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, pilotArea: 东风区, lowEffType: 低效工矿, renewalMode: 自主改造}
  - {id: P-DF-02-01, pilotArea: 东风区, lowEffType: 低效设施, renewalMode: 政府收储再开发}
\`\`\`

## 正确 Correct

### 覆盖齐全，面积恰好差 0.0003 公顷 All covered, three items 0.0003 ha off

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units: [{unitRef: U-DF-01}, {unitRef: U-DF-02}]
zoning:
  - {id: Z-1, name: 东区, unitRefs: [U-DF-01, U-DF-02]}
timing:
  - {period: 2026-2027, unitRefs: [U-DF-01, U-DF-02], areaHa: 11.0003}
  - {period: 2028年, unitRefs: [U-DF-02], areaHa: 3}
keyAreas:
  - {id: KA-1, name: 佳东片区, unitRefs: [U-DF-01]}
classStrategy:
  - {type: 低效工矿, modes: [自主改造]}
  - {type: 低效设施, modes: [政府收储再开发, 市场主体参与]}
masterPlanCheck:
  - {item: 永久基本农田, ok: true}
\`\`\`

## 错误 Violating

### 分区重复、漏单元、已被替代 A unit in two zones, one in none, one superseded

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
status: superseded
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units: [{unitRef: U-DF-01}, {unitRef: U-DF-02}]
zoning:
  - {id: Z-1, name: 东区, unitRefs: [U-DF-01]}
  - {id: Z-2, name: 西区, unitRefs: [U-DF-01, U-XY-01]}
actions:
  - {id: ACT-01, name: 收储行动, unitRefs: [U-XY-01]}
\`\`\`

\`\`\`findings
plan/special.yaml actions[0].unitRefs[0] notInRoster
plan/special.yaml zoning unitsMissing
plan/special.yaml zoning[1].unitRefs[0] twice
plan/special.yaml zoning[1].unitRefs[1] notInRoster
\`\`\`

### 面积差 0.0004 公顷，年份不全，单元这几年没有安排 Off by 0.0004 ha, a year left out, a unit idle

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
timing:
  - {period: 2026-2027, unitRefs: [U-DF-01], areaHa: 11.0004}
  - {period: 2029-2030, unitRefs: [U-DF-01], areaHa: 0}
\`\`\`

\`\`\`findings
plan/special.yaml timing yearsMissing
plan/special.yaml timing[0].areaHa areaDiffers
plan/special.yaml timing[1].unitRefs[0] idle
\`\`\`

### 时期重叠，写法不能识别 Periods that overlap, and one in words

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
timing:
  - {period: 2026-2027, areaHa: 11}
  - {period: 2027-2028, areaHa: 8}
  - {period: 远期, areaHa: 0}
\`\`\`

\`\`\`findings
plan/special.yaml timing[1].period periodOverlaps
plan/special.yaml timing[2].period periodUnreadable undecided
\`\`\`

### 分类策略漏了类型和方式，总规不一致 Types and modes left out, and a disagreement with the master plan

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
classStrategy:
  - {type: 低效工矿, modes: [政府收储再开发]}
  - {type: 低效工矿, modes: [自主改造]}
masterPlanCheck:
  - {item: 生态保护红线, ok: false}
\`\`\`

\`\`\`findings
plan/special.yaml classStrategy typeMissing
plan/special.yaml classStrategy[0].modes modeMissing
plan/special.yaml classStrategy[1].type typeTwice
plan/special.yaml masterPlanCheck[0].ok masterPlan
\`\`\`
`,
  'indicator/population': `# indicator/population 规划人口与住房规模相符 · Planned population agrees with the housing

规划人口应与住房建筑面积除以人均住房建筑面积相近；采用别的人均面积的要说明理由，数值要合理；住房套数与面积也要相称。

Planned population is near housing floor area over floor area per person; another value per person needs a reason and must be plausible, and the number of dwellings must go with the floor area.

| | |
|---|---|
| 公式 Formula | \`|population − 居住建筑面积 housing floor area ÷ m2PerPerson| ≤ people.tolerancePct %\`，\`m2PerPerson\` 没有填写时为 where not stated \`people.m2PerPerson\`；\`people.m2PerPersonMin ≤ m2PerPerson ≤ people.m2PerPersonMax\`；\`people.dwellingMinM2 ≤ 居住建筑面积 housing floor area ÷ dwellings ≤ people.dwellingMaxM2\` |
| 允许差 Tolerance | 参数 \`people.tolerancePct\`（5%，C） |
| 输入 Inputs | \`unitDetailedPlan.population\`、\`housing\`、居住地块的建筑面积 floor area of housing parcels；上列参数 the parameters named |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 人均 35 m² 见于 GB 50180-2018（A，转引）；5%、25–45 m²、户均范围为自行设定（C），不是法定要求。35 m² per person is seen second-hand (A); 5 %, 25–45 m² and the size of dwellings are our own (C), not law |
| 怎样修正 How to mend | 核对人口；采用不同人均面积的填写 \`housing.m2PerPerson\` 和 \`m2PerPersonReason\`。Check the population; where another value per person is used, state it with its reason |

缺少人口或居住建筑面积时，记为未判定。

Without population or floor area of housing it is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  people.m2PerPerson:
    value: 35
    unit: m2
    sourceText: 示意
    certainty: A
  people.tolerancePct:
    value: 5
    unit: pct
    sourceText: 示意
    certainty: C
  people.m2PerPersonMin:
    value: 25
    unit: m2
    sourceText: 示意
    certainty: C
  people.m2PerPersonMax:
    value: 45
    unit: m2
    sourceText: 示意
    certainty: C
  people.dwellingMinM2:
    value: 40
    unit: m2
    sourceText: 示意
    certainty: C
  people.dwellingMaxM2:
    value: 200
    unit: m2
    sourceText: 示意
    certainty: C
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["0701"]}
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
  - {family: public, title: {zh: 公共服务, en: public service}, codes: ["08"]}
  - {family: green, title: {zh: 绿地与开敞空间, en: green}, codes: ["14"]}
\`\`\`

## 正确 Correct

### 212446 ÷ 35 = 6070

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 212446
population: 6070
housing: {gfaM2: 212446, dwellings: 2236}
\`\`\`

### 恰好差 5%；户均恰好 200 m² Exactly 5 % apart, dwellings exactly at 200 m²

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 6300
housing: {gfaM2: 210000, dwellings: 1050}
\`\`\`

### 按 40 m²，有理由 At 40 m², with a reason

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 212446
population: 5311
housing: {gfaM2: 212446, dwellings: 2236, m2PerPerson: 40, m2PerPersonReason: 现状户均面积较大}
\`\`\`

### 没有住房 No housing

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "0901"
    grossM2: 30000
    plannedGfaM2: 5000
population: 0
housing: {gfaM2: 0, dwellings: 0}
\`\`\`

## 违反 Violating

### 12000 人 Twelve thousand

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 212446
population: 12000
housing: {gfaM2: 212446, dwellings: 2236}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population differs
\`\`\`

### 刚过 5% Just beyond 5 %

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 6301
housing: {gfaM2: 210000, dwellings: 2236}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population differs
\`\`\`

### 按 50 m²，没有理由 At 50 m², without a reason

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 4200
housing: {gfaM2: 210000, dwellings: 2236, m2PerPerson: 50}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml housing.m2PerPerson reasonMissing
plan/detailed/U-XY-01.yaml housing.m2PerPerson perPersonAbove
\`\`\`

### 按 24.9 m² At 24.9 m²

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 8434
housing: {gfaM2: 210000, dwellings: 2236, m2PerPerson: 24.9, m2PerPersonReason: 宿舍}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml housing.m2PerPerson perPersonBelow
\`\`\`

### 套数太多；套数太少 Too many dwellings; too few

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 6000
housing: {gfaM2: 210000, dwellings: 5251}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
id: DP-XY-02
unitRef: U-XY-02
parcelControls:
  - parcelRef: P-XY-02-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 210000
population: 6000
housing: {gfaM2: 210000, dwellings: 1049}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml housing.dwellings dwellingsAbove
plan/detailed/U-XY-02.yaml housing.dwellings dwellingsBelow
\`\`\`

### 没有建筑面积；没有人口 No floor area; no population

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 30000
population: 6070
housing: {gfaM2: 0, dwellings: 2236}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
id: DP-XY-02
unitRef: U-XY-02
parcelControls:
  - parcelRef: P-XY-02-02
    useCode: "070102"
    grossM2: 30000
    plannedGfaM2: 212446
housing: {gfaM2: 212446, dwellings: 2236}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml population inputMissing undecided
plan/detailed/U-XY-02.yaml population inputMissing undecided
\`\`\`
`,
  'indicator/public-no-loss': `# indicator/public-no-loss 公共用地不减少 · Public land does not shrink

一个单元里公共管理与公共服务、公用设施、绿地和社区服务设施用地的总面积，规划后不少于规划前；确需减少的，在 \`relocatedPublicLand\` 写明在别处补足的面积和文号。

The land of public services, utilities, green space and community services in a unit is no smaller after the plan than before; what is lost is made good elsewhere, with area and document number in \`relocatedPublicLand\`.

| | |
|---|---|
| 公式 Formula | \`Σ 规划后公共用地 + Σ relocatedPublicLand[].areaM2 ≥ Σ 规划前公共用地\`，类别见参数 \`public.landUses\`（08、13、14、0702）。规划后按图斑用途，扣除移交作其他用途的部分，加上移交作公共用途的部分；规划前按台账 \`currentUseCode\`，保留图斑与规划后相同，其余按用地平衡表。写明 \`toUnit\` 的，该单元公共用地的增加量不少于补足量 |
| 允许差 Tolerance | 1 m²（参数 \`tol.areaAbsM2\`，C） |
| 输入 Inputs | \`unitDetailedPlan\`（\`landUse\`、\`balanceTable\`、\`parcelControls[].dedicated\`）、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 《城乡规划法》第三十五条 URPL art. 35（A：不得擅自改变用途）；单元总量不减少为自行设定 the sum by unit is own design (C)，不是法定要求 |
| 怎样修正 How to mend | 增加公共用地或移交用地，或写明在何处补足及其文号。Add public land, or say where it is made good and by which document |

各类公共用地之间可以互换（如公共管理用地改为社区服务设施）。既无地块、又非保留的图斑，其现状用途由用地平衡表确定；平衡表也分不清的记为未判定。

Public classes may take each other's place. Land that is neither a parcel nor kept counts by the balance table; where the table leaves it open the answer is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
  tol.areaAbsM2: {value: 1, unit: m2, sourceText: 示意, certainty: C}
  public.landUses: {value: ["08", "13", "14", "0702"], unit: none, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, currentUseCode: "0801"}
  - {id: P-DF-01-02, currentUseCode: "100102"}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
landUse:
  - {polygonId: LU-11, code: "1401", areaM2: 6000, parcelRef: P-DF-01-02}
\`\`\`

## 正确 Correct

### 公共管理用地改为社区服务，工业改为公园 One public class for another, and a park

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0702", areaM2: 20000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "1401", areaM2: 30000, parcelRef: P-DF-01-02}
  - {polygonId: LU-03, code: "1207", areaM2: 5000}
balanceTable:
  - {code: "07", beforeHa: 0, afterHa: 2}
  - {code: "08", beforeHa: 2, afterHa: 0}
  - {code: "10", beforeHa: 3, afterHa: 0}
  - {code: "12", beforeHa: 0.5, afterHa: 0.5}
  - {code: "14", beforeHa: 0, afterHa: 3}
\`\`\`

### 移交的绿地补上，恰好少 1 m² Green handed over makes it good, short of 1 m2

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0901", areaM2: 20000, parcelRef: P-DF-01-01}
  - {polygonId: LU-02, code: "100101", areaM2: 90000, parcelRef: P-DF-01-02}
parcelControls:
  - parcelRef: P-DF-01-01
    dedicated: [{code: "1401", areaM2: 9999, receiver: 区政府}]
  - parcelRef: P-DF-01-02
    dedicated: [{code: "1401", areaM2: 10000, receiver: 区政府}, {code: "1207", areaM2: 4000, receiver: 区政府}]
\`\`\`

### 减少的在另一单元补足 Made good in another unit

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0901", areaM2: 6000, parcelRef: P-DF-01-01}
relocatedPublicLand:
  - {code: "1401", areaM2: 6000, toUnit: U-XY-01, docNo: 示意文号}
\`\`\`

## 错误 Violating

### 少 1.01 m² Short of 1.01 m2

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0801", areaM2: 20000, parcelRef: P-DF-01-01}
parcelControls:
  - parcelRef: P-DF-01-01
    dedicated: [{code: "1207", areaM2: 1.01, receiver: 区政府}]
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse shrinks
\`\`\`

### 平衡表写明新路原为绿地 The balance table says that the new road was green

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0702", areaM2: 20000, parcelRef: P-DF-01-01}
  - {polygonId: LU-03, code: "1207", areaM2: 5000}
balanceTable:
  - {code: "07", beforeHa: 0, afterHa: 2}
  - {code: "08", beforeHa: 2, afterHa: 0}
  - {code: "12", beforeHa: 0, afterHa: 0.5}
  - {code: "14", beforeHa: 0.5, afterHa: 0}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse shrinks
\`\`\`

### 新路原为 07 类，是否社区服务分不清 The new road was of class 07, which may have been community services

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0702", areaM2: 20000, parcelRef: P-DF-01-01}
  - {polygonId: LU-03, code: "1207", areaM2: 5000}
balanceTable:
  - {code: "07", beforeHa: 0.5, afterHa: 2}
  - {code: "08", beforeHa: 2, afterHa: 0}
  - {code: "12", beforeHa: 0, afterHa: 0.5}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse maybeShrinks undecided
\`\`\`

### 补足的不是公共用地，或接收单元没有增加那么多 Made good with other land, or not gained over there

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0901", areaM2: 7000, parcelRef: P-DF-01-01}
relocatedPublicLand:
  - {code: "0901", areaM2: 500, docNo: 示意文号}
  - {code: "1401", areaM2: 7000, toUnit: U-XY-01, docNo: 示意文号}
  - {code: "1401", areaM2: 100, toUnit: U-XY-09, docNo: 示意文号}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml relocatedPublicLand[0].code notPublic
plan/detailed/U-DF-01.yaml relocatedPublicLand[1].areaM2 notThere
plan/detailed/U-DF-01.yaml relocatedPublicLand[2].areaM2 receiverUnknown undecided
\`\`\`

### 图斑没有面积 A polygon without an area

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
landUse:
  - {polygonId: LU-01, code: "0801", parcelRef: P-DF-01-01}
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse inputMissing undecided
\`\`\`
`,
  'indicator/residential-table': `# indicator/residential-table 居住街坊符合按平均层数的指标表 · Housing blocks keep to the table by average floors

城镇住宅用地（0701）按平均层数查居住街坊指标表的一档，容积率、密度、绿地率、高度和人均住宅用地都要符合该档。

On urban housing land (0701) the average floors name a row of the table, and FAR, density, green ratio, height and land per person must keep to it.

| | |
|---|---|
| 公式 Formula | \`avgFloors\` 四舍五入取整后所在的一档 the row of the rounded \`avgFloors\`：\`farMin ≤ far ≤ farMax\`，\`densityPct ≤ densityMaxPct\`，\`greenPct ≥ greenMinPct\`，\`heightM ≤ heightMaxM\`，\`netM2 ÷ population ≤ landPerPersonMaxM2\` |
| 允许差 Tolerance | 参数 \`tol.far\`（0.005）、\`tol.pct\`（0.05 个百分点），C；高度和人均用地无 none for height and land |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`（\`useCode\` 以 0701 开头 begins with 0701）；参数 \`indicator.residentialTable\`（I、VII 类气候区，B-H） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | GB 50180-2018 表 4.0.2：条文见于资料（A），数值与本市气候区划为背景知识（B-H），须核对原文；按整数层查表为自行设定（C）。The clause is seen (A), the numbers and the climate zone are background knowledge (B-H), to be held against the text; rounding to whole floors is our own (C) |
| 怎样修正 How to mend | 调整指标，或核对平均层数；旧区改建经批准放宽的，填写 \`oldTownRebuild\` 的文号和放宽项。Change the indicators, or check the average floors; where an approval relaxes a limit, state its number and the limit in \`oldTownRebuild\` |

意见写明查的是哪一档；容积率属于另一档时一并指出。没有平均层数，或表里没有这一档，记为未判定；人均用地没有人口也是未判定。没有文号的放宽不算。

A finding names its row, and the row that such a FAR would belong to. Without average floors, or a row for them, it is undecided; so is land per person without people. A relaxation without a number does not count.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  indicator.residentialTable:
    value: 
      - {floorsFrom: 4, floorsTo: 6, farMin: 1.1, farMax: 1.4, densityMaxPct: 28, greenMinPct: 30, heightMaxM: 27, landPerPersonMaxM2: 32}
      - {floorsFrom: 7, floorsTo: 9, farMin: 1.5, farMax: 1.7, densityMaxPct: 25, greenMinPct: 30, heightMaxM: 36, landPerPersonMaxM2: 22}
      - {floorsFrom: 10, floorsTo: 18, farMin: 1.8, farMax: 2.4, densityMaxPct: 20, greenMinPct: 35, heightMaxM: 54, landPerPersonMaxM2: 19}
      - {floorsFrom: 19, floorsTo: 26, farMin: 2.5, farMax: 2.8, densityMaxPct: 20, greenMinPct: 35, heightMaxM: 80, landPerPersonMaxM2: 13}
    unit: none
    sourceText: GB 50180-2018 表 4.0.2，待核对
    certainty: B-H
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 示意
    certainty: C
\`\`\`

## 正确 Correct

### 16 层，1.80，20%，35%，50 m Sixteen floors

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 18000
    far: 1.8
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    avgFloors: 16
    population: 527
\`\`\`

### 各项恰好在限值上 Every number exactly at its limit

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 24050
    far: 2.405
    footprintM2: 2005
    densityPct: 20.05
    greenM2: 3495
    greenPct: 34.95
    heightM: 54
    avgFloors: 18.4
    population: 527
\`\`\`

### 经批准放宽 Relaxed by an approval

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 28000
    far: 2.8
    footprintM2: 2600
    densityPct: 26
    greenM2: 3000
    greenPct: 30
    heightM: 60
    avgFloors: 16
    population: 300
    oldTownRebuild:
      approvalNo: 示意批准-01
      relaxed: [far, density, green, height, landPerPerson]
\`\`\`

### 不是城镇住宅用地 Not urban housing land

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-03
    useCode: "0901"
    grossM2: 10000
    plannedGfaM2: 35000
    far: 3.5
\`\`\`

## 违反 Violating

### 16 层，2.80 Sixteen floors, FAR 2.80

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 28000
    far: 2.8
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    avgFloors: 16
    population: 800
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].far farAbove
\`\`\`

### 每项都刚过限值 Every number just beyond its limit

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 24060
    far: 2.406
    footprintM2: 2006
    densityPct: 20.06
    greenM2: 3494
    greenPct: 34.94
    heightM: 54.1
    avgFloors: 18
    population: 526
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].far farAbove
plan/detailed/U-XY-01.yaml parcelControls[0].densityPct densityAbove
plan/detailed/U-XY-01.yaml parcelControls[0].greenPct greenBelow
plan/detailed/U-XY-01.yaml parcelControls[0].heightM heightAbove
plan/detailed/U-XY-01.yaml parcelControls[0].population landAbove
\`\`\`

### 低于该档的容积率；放宽没有文号 FAR below the row; a relaxation without a number

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 12000
    far: 1.2
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    avgFloors: 16
    population: 600
    oldTownRebuild:
      approvalNo: " "
      relaxed: [far]
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].far farBelow
\`\`\`

### 没有平均层数、表里没有的层数、没有人口 No average floors, no such row, no people

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 18000
    far: 1.8
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    population: 600
  - parcelRef: P-XY-01-03
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 18000
    far: 1.8
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    avgFloors: 30
    population: 600
  - parcelRef: P-XY-01-05
    useCode: "070102"
    grossM2: 10000
    plannedGfaM2: 18000
    far: 1.8
    footprintM2: 2000
    densityPct: 20
    greenM2: 3500
    greenPct: 35
    heightM: 50
    avgFloors: 16
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].useCode averageMissing undecided
plan/detailed/U-XY-01.yaml parcelControls[1].avgFloors noRow undecided
plan/detailed/U-XY-01.yaml parcelControls[2].population inputMissing undecided
\`\`\`
`,
  'indicator/transfer-conserved': `# indicator/transfer-conserved 跨单元转移收支相等 · Transfers between units are conserved

台账每一条转移，转入量应等于转出量；汇总表应等于条目之和；台账与两侧地块指标应互相登记。

In each entry of the ledger the amount received must be the amount sent; the summary must be the sum of the entries; the ledger and the controls of both parcels must name each other.

| | |
|---|---|
| 公式 Formula | \`receivedM2 = sentM2 × factor\`；\`factor\` = 参数 \`indicator.transferFactor\` 中该用途的值，未规定时为 1；\`summary\` 各数 = 条目之和，\`netM2 = inM2 − outM2\`；\`fromParcel\`/\`toParcel\` 的 \`transferOutRefs\`/\`transferInRefs\` 含有该条目，反之亦然；\`fromUnit\`/\`toUnit\` 是地块所在单元 |
| 允许差 Tolerance | 无；折算系数不为 1 时 1 m²（参数 \`tol.gfaM2\`，C）。None; 1 m² where the factor is not 1 |
| 输入 Inputs | \`transferLedger\`、\`unitDetailedPlan\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(2)8：跨单元统筹平衡见于原文（A）；算法、允许差与级别为自行设定（C）。Balancing across units is seen in the text (A); formula, tolerance and severity are our own (C) |
| 怎样修正 How to mend | 核对批文，改正转入或转出量；汇总表按条目重算；在缺的一侧补上引用。Correct the amount by the decision, recompute the summary, add the reference on the side that lacks it |

同一原因只报一次：条目收支不等时，与任一侧一致的汇总不再另报。地块没有地块指标时，两侧是否一致记为未判定。

One cause is told once: where an entry is not conserved, a summary that agrees with either side is not blamed as well. Where a parcel has no control, whether the two sides agree is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    transferOutRefs: [T-01]
  - parcelRef: P-QJ-02-04
    plannedGfaM2: 19048
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-01
    plannedGfaM2: 46181
  - parcelRef: P-QJ-01-02
    transferInRefs: [T-01]
\`\`\`

## 正确 Correct

### 转出 5000，转入 5000 Sent 5000, received 5000

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    toParcel: P-QJ-01-02
    sentM2: 5000
    receivedM2: 5000
    factor: 1
summary:
  byUnit:
    - {unitRef: U-QJ-02, outM2: 5000, inM2: 0, netM2: -5000}
    - {unitRef: U-QJ-01, outM2: 0, inM2: 5000, netM2: 5000}
  totalOutM2: 5000
  totalInM2: 5000
\`\`\`

### 参数包规定了折算系数 The policy pack gives a factor

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
  indicator.transferFactor:
    value: {commerce: 0.83}
    unit: none
    sourceText: 示意
    certainty: C
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    toParcel: P-QJ-01-02
    sentM2: 5001
    receivedM2: 4151
    factor: 0.83
\`\`\`

## 违反 Violating

### 转入多于转出 More received than sent

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    toParcel: P-QJ-01-02
    sentM2: 5000
    receivedM2: 6500
    factor: 1
summary:
  byUnit:
    - {unitRef: U-QJ-02, outM2: 5000, inM2: 0, netM2: -5000}
    - {unitRef: U-QJ-01, outM2: 0, inM2: 5000, netM2: 5000}
  totalOutM2: 5000
  totalInM2: 5000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].receivedM2 amountsDiffer
\`\`\`

### 用没有规定的折算系数凑平 Balanced with a factor that nobody gave

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    toParcel: P-QJ-01-02
    sentM2: 5000
    receivedM2: 6500
    factor: 1.3
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].factor factorNotAllowed
\`\`\`

### 汇总表没有重算 The summary was not recomputed

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    toParcel: P-QJ-01-02
    sentM2: 5000
    receivedM2: 5000
    factor: 1
summary:
  byUnit:
    - {unitRef: U-QJ-02, outM2: 4000, inM2: 0, netM2: -4000}
  totalOutM2: 5500
  totalInM2: 5000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml summary.byUnit summaryUnitMissing
ledgers/transfer.yaml summary.byUnit[0].outM2 unitOutDiffers
ledgers/transfer.yaml summary.totalOutM2 totalOutM2Differs
\`\`\`

### 台账与地块指标不互认 Ledger and controls do not name each other

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-01
    fromParcel: P-QJ-02-04
    toUnit: U-QJ-01
    toParcel: P-QJ-01-01
    sentM2: 5000
    receivedM2: 5000
    factor: 1
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].fromUnit unitMismatch
plan/detailed/U-QJ-01.yaml parcelControls[0] controlLacksEntry
plan/detailed/U-QJ-01.yaml parcelControls[1].transferInRefs[0] ledgerNamesOther
plan/detailed/U-QJ-02.yaml parcelControls[0].transferOutRefs[0] ledgerNamesOther
plan/detailed/U-QJ-02.yaml parcelControls[1] controlLacksEntry
\`\`\`

### 转入地块没有地块指标 The receiving parcel has no control

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    useFamily: commerce
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-XY-02
    toParcel: P-XY-02-01
    sentM2: 5000
    receivedM2: 5000
    factor: 1
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].toParcel controlMissing undecided
plan/detailed/U-QJ-01.yaml parcelControls[1].transferInRefs[0] ledgerNamesOther
\`\`\`
`,
  'indicator/transfer-graph': `# indicator/transfer-graph 转移只有一跳，不成环 · Transfers go one step and never in a circle

跨单元统筹只能一次到位：转入了某类指标的单元不再转出同类指标，几笔转移也不能首尾相接转回原单元。

Balancing between units takes one step: a unit that receives a kind of indicator does not send that kind on, and no chain of transfers leads back to where it began.

| | |
|---|---|
| 公式 Formula | 以单元为点、条目为有向边，按 \`kind\`（建筑面积、设施、绿地）分别成图：没有环；有入边的单元没有出边。Units are nodes, entries arrows, one graph for each \`kind\`: no circles, and a node with an incoming arrow has no outgoing one |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | 全部现行 \`transferLedger\` 的条目 entries of all ledgers in force |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 改为从最初的转出单元直接转到最终的转入单元，或撤销其中一笔。Send straight from the first unit to the last one, or withdraw an entry |

环只在台账顺序最后的一笔上提示一次，其余条目列为相关位置；环上的条目不再按“再转出”重复提示。转移按用途大类交换也算同类指标。

A circle is told once, at its last entry in the order of the ledgers, with the others related; its entries are not told again as "sent on". Different use families of floor area still count as one kind.

## 背景 Given

\`\`\`yaml plan/units/U-QJ-01.yaml
kind: redevelopmentUnit
id: U-QJ-01
\`\`\`

## 正确 Correct

### 一个单元转给两个单元，另一类指标反向 One unit sends to two, another kind goes the other way

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, toUnit: U-QJ-01 }
  - { id: T-02, kind: floorArea, fromUnit: U-QJ-02, toUnit: U-XY-02 }
  - { id: T-03, kind: facility, fromUnit: U-QJ-01, toUnit: U-QJ-02 }
\`\`\`

## 错误 Violating

### 转来转去 There and back

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, toUnit: U-QJ-01 }
  - { id: T-02, kind: floorArea, fromUnit: U-QJ-01, toUnit: U-QJ-02 }
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[1].toUnit cycle
\`\`\`

### 三个单元成环，环外再转出 A circle of three, and one entry that leaves it

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, toUnit: U-QJ-01 }
  - { id: T-02, kind: floorArea, fromUnit: U-QJ-01, toUnit: U-XY-02 }
  - { id: T-03, kind: floorArea, fromUnit: U-XY-02, toUnit: U-QJ-02 }
  - { id: T-04, kind: floorArea, fromUnit: U-XY-02, toUnit: U-DF-01 }
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[2].toUnit cycle
\`\`\`

### 转入后再转出，跨两本台账 Received and sent on, over two ledgers

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, toUnit: U-QJ-01 }
\`\`\`

\`\`\`yaml ledgers/transfer-2.yaml
kind: transferLedger
id: TL-JMS-2
entries:
  - { id: T-02, kind: floorArea, fromUnit: U-QJ-01, toUnit: U-XY-02 }
\`\`\`

\`\`\`findings
ledgers/transfer-2.yaml entries[0].fromUnit resent
\`\`\`

### 同一单元内部 Within one unit

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: green, fromUnit: U-QJ-01, toUnit: U-QJ-01 }
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].toUnit sameUnit
\`\`\`
`,
  'indicator/transfer-order': `# indicator/transfer-order 先批转移，再批规划，后供地 · First the transfer, then the plans, then supply

每笔转移先获批准，转出、转入单元的详细规划据此修改并批准，之后才供应所涉地块。

Each transfer is approved first; the detailed plans of the two units are then amended and approved; only after that is the land supplied.

| | |
|---|---|
| 公式 Formula | \`entries[].approvedDate ≤ 单元详细规划批准日 ≤ 供应日\`，转出、转入两侧分别核对。规划批准日取 \`approvedDate\`、\`approval.date\` 和涉及该地块的调整批准日中最晚者；供应日取项目 \`supply\`、\`contract\` 里程碑中最早者，已发生的取实际日期。Entry ≤ plan ≤ supply on either side; the plan's day is the last of its own approval and of adjustments that name the parcel; the day of supply is the earliest milestone \`supply\` or \`contract\` of a project, the actual day where there is one |
| 允许差 Tolerance | 同一天可以 the same day passes |
| 输入 Inputs | \`transferLedger\`、\`unitDetailedPlan\`、\`projectEntry\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 先规划后供地：《城乡规划法》第三十八条 URPL art. 38 (A)；其余自行设定 the rest own design (C)，不是法定要求 |
| 怎样修正 How to mend | 核对日期；未批准的转移不得列入已批准的规划。Check the days; take a transfer without approval out of approved plans |

规划没有批准日期（草案）或地块没有项目时，对应的一步不比较。供应方案文档建成后改用其日期。

A plan without a day of approval (a draft) and a parcel without a project leave that step out. Once there are supply documents, their days take over.

## 背景 Given

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, fromParcel: P-QJ-02-03, toUnit: U-QJ-01, toParcel: P-QJ-01-02, approvedDate: "2026-02-10" }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
approvedDate: "2026-04-15"
parcelControls:
  - { parcelRef: P-QJ-01-02, transferInRefs: [T-01] }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
approvedDate: "2026-04-15"
approval: { body: 市政府, date: "2026-04-15", no: 示意 }
parcelControls:
  - { parcelRef: P-QJ-02-03, transferOutRefs: [T-01] }
\`\`\`

## 正确 Correct

### 同一天 All on one day

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, fromParcel: P-QJ-02-03, toUnit: U-QJ-01, toParcel: P-QJ-01-02, approvedDate: "2026-04-15" }
\`\`\`

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
parcelRefs: [P-QJ-01-02]
milestones:
  - { step: storage, plan: "2026-01-31" }
  - { step: supply, plan: "2026-04-01", actual: "2026-04-15" }
\`\`\`

### 规划先批，后经调整列入转移 The plan was there before, and was adjusted for the transfer

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
approvedDate: "2026-01-15"
parcelControls:
  - { parcelRef: P-QJ-01-02, transferInRefs: [T-01] }
adjustments:
  - { id: ADJ-01, parcelRefs: [P-QJ-01-02], approval: { body: 市政府, date: "2026-02-10", no: 示意 } }
\`\`\`

### 未批准的转移，规划还是草案 No approval yet, and the plans are drafts

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, fromParcel: P-QJ-02-03, toUnit: U-QJ-01, toParcel: P-QJ-01-02 }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - { parcelRef: P-QJ-01-02, transferInRefs: [T-01] }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
approvedDate: "2026-04-15"
parcelControls:
  - { parcelRef: P-QJ-02-03 }
\`\`\`

## 错误 Violating

### 转移晚一天 The transfer is a day late

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, fromParcel: P-QJ-02-03, toUnit: U-QJ-01, toParcel: P-QJ-01-02, approvedDate: "2026-04-16" }
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml approvedDate outOfOrder
plan/detailed/U-QJ-02.yaml approvedDate outOfOrder
\`\`\`

### 规划批准前供地 Supplied before the plan

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
parcelRefs: [P-QJ-01-02]
milestones:
  - { step: contract, plan: "2026-05-20", actual: "2026-04-14" }
  - { step: supply, plan: "2026-04-30" }
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
stage: cancelled
parcelRefs: [P-QJ-02-03]
milestones:
  - { step: supply, plan: "2026-01-31" }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml milestones[0].actual outOfOrder
\`\`\`

### 已批规划列入了未批转移 An approved plan lists a transfer that is not

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - { id: T-01, kind: floorArea, fromUnit: U-QJ-02, fromParcel: P-QJ-02-03, toUnit: U-QJ-01, toParcel: P-QJ-01-02 }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - { parcelRef: P-QJ-02-03, transferOutRefs: [T-01] }
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].id notApproved
\`\`\`
`,
  'indicator/transfer-receiver': `# indicator/transfer-receiver 转入地块不超容积率上限 · A receiving parcel stays under its ceiling

接受建筑面积转入的地块，基础、奖励与转入建筑面积之和除以净用地，不得超过该用途的上限；建筑高度、建筑密度、日照和机场净空转入后仍须符合，由条目逐项写明。

On a parcel that receives floor area, base, bonus and received floor area over the net site area must not exceed the ceiling of its use; height, density, sunlight and flight limits must still hold, which the entry states item by item.

| | |
|---|---|
| 公式 Formula | \`(baseFar × netM2 + Σ bonus[].bonusM2 + Σ 转入 receivedM2) ÷ netM2 ≤ indicator.receiverCeiling[用途大类]\`；用途大类由地块 \`useCode\` 按参数包 \`useFamilies\` 归类 |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`transferLedger\`（\`kind: floorArea\`）、\`unitDetailedPlan\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求；上限见参数包。Own design (C), not law; the ceilings stand in the policy pack |
| 怎样修正 How to mend | 减少转入量，或改选接收地块。Move less, or choose another parcel |

位置标在按台账顺序最先超过上限的条目上。高度、密度、日照和净空本规则不计算，只看 \`receiverChecks\` 的结论：不符合的报错，已批准的条目没有写明的记为未判定；高度与单元管控要求另由 indicator/unit-controls 核对。该用途没有上限时记为未判定。

The finding stands at the entry that first goes over, in the ledger's order. Height, density, sunlight and flight limits are not computed here: \`receiverChecks\` says of each whether it holds, and an approved entry that does not say is undecided; height under the unit's controls is checked by indicator/unit-controls too. A use without a ceiling is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  indicator.receiverCeiling:
    value: {commerce: 3.5, housing: 2.8}
    unit: far
    sourceText: 自行设定
    certainty: C
useFamilies:
  - family: housing
    title: {zh: 居住, en: housing}
    codes: ["07"]
  - family: commerce
    title: {zh: 商业服务, en: commerce}
    codes: ["09"]
  - family: public
    title: {zh: 公共服务, en: public service}
    codes: ["08"]
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - parcelRef: P-QJ-01-01
    useCode: "0801"
    grossM2: 20000
    baseFar: 1
  - parcelRef: P-QJ-01-02
    useCode: "0902"
    grossM2: 20000
    baseFar: 2.40
    bonus:
      - benefit: 养老服务中心
        facilityM2: 2000
        bonusM2: 2000
        policyRef: PI-02
\`\`\`

## 正确 Correct

### 转入后 2.75 After the transfer 2.75

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 5000
\`\`\`

### 恰好达到上限；设施转移不计 Exactly at the ceiling; facilities do not count

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 20000
  - id: T-02
    kind: facility
    toParcel: P-QJ-01-02
    receivedM2: 8000
\`\`\`

### 已批准，四项复核都符合 Approved, with all four checks

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 5000
    approvedDate: "2026-02-10"
    receiverChecks:
      - {item: 建筑高度, ok: true}
      - {item: 建筑密度, ok: true}
      - {item: 日照, ok: true}
      - {item: 净空, ok: true}
\`\`\`

## 违反 Violating

### 第二条使其超过上限 The second entry tips it over

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 15000
  - id: T-02
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 5001
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[1].receivedM2 aboveCeiling
\`\`\`

### 用途没有上限，或缺少基础容积率 A use without a ceiling, a parcel without base FAR

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    useCode: "0901"
    grossM2: 20000
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-01
    receivedM2: 5000
  - id: T-02
    kind: floorArea
    toParcel: P-QJ-02-03
    receivedM2: 5000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].toParcel ceilingMissing undecided
ledgers/transfer.yaml entries[1].toParcel inputMissing undecided
\`\`\`

### 日照复核不符合；已批准而没有写明其他复核 Sunlight does not hold; other checks are not stated though it is approved

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    toParcel: P-QJ-01-02
    receivedM2: 5000
    approvedDate: "2026-02-10"
    receiverChecks:
      - {item: 建筑高度, ok: true}
      - {item: 日照, ok: false}
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].receiverChecks[1].ok checkFailed
ledgers/transfer.yaml entries[0].toParcel checkMissing undecided
\`\`\`
`,
  'indicator/transfer-sender': `# indicator/transfer-sender 转出地块不超剩余建筑面积 · A sending parcel keeps to what is left

转出建筑面积的地块，规划计容建筑面积不得超过基础建筑面积减去转出量，也不得少于保留的现状建筑面积；已批准的条目写明据此修改的详细规划，就是转出、转入两个单元的。

On a parcel that sends floor area away, planned floor area must not exceed base floor area minus what was sent, nor be less than the buildings that stay; an approved entry names the plans that carry it out: those of the two units.

| | |
|---|---|
| 公式 Formula | \`retainedGfaM2 ≤ plannedGfaM2 ≤ baseFar × netM2 − Σ 转出 sentM2\`；\`effectivePlans\` = \`fromUnit\` 和 \`toUnit\` 现行详细规划的编号，不重复 |
| 允许差 Tolerance | 1 m²（参数 \`tol.gfaM2\`，C） |
| 输入 Inputs | \`transferLedger\`（\`kind: floorArea\`）、\`unitDetailedPlan\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 减少转出量，或相应调低转出地块的规划建筑面积；补上转出单元的详细规划。Send less, or lower what is planned on the sending parcel; add the sending unit's plan |

位置标在按台账顺序最先用尽余量的条目上。没有填写保留建筑面积的，视为没有保留建筑。未批准的条目可以暂不写明生效规划。

The finding stands at the entry that first uses up what is left, in the ledger's order. Where no floor area is said to stay, none does. An entry without approval need not name plans yet.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    grossM2: 21164.19
    dedicated:
      - code: "1207"
        areaM2: 2116.42
        receiver: 前进区人民政府
    baseFar: 1.60
    plannedGfaM2: 19048
  - parcelRef: P-QJ-02-04
    grossM2: 10000
    plannedGfaM2: 10000
\`\`\`

## 正确 Correct

### 基础 30476，转出 5000，规划 19048 Base 30 476, sent 5000, planned 19 048

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 5000
    effectivePlans: [DP-QJ-02, DP-QJ-01]
\`\`\`

### 恰好差 1 m² Exactly at the tolerance

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    grossM2: 20000
    baseFar: 1.60
    plannedGfaM2: 27001
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 5000
\`\`\`

### 保留建筑恰好多 1 m² Buildings that stay 1 m2 above

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    grossM2: 20000
    baseFar: 1.60
    plannedGfaM2: 19048
    retainedGfaM2: 19049
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 5000
    approvedDate: "2026-02-10"
    effectivePlans: [DP-QJ-02]
\`\`\`

## 违反 Violating

### 转出 15000 后不够 After sending 15 000 too little is left

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 15000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].sentM2 plannedAboveRest
\`\`\`

### 两条合计超出 2 m² Two entries together are 2 m² too much

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    grossM2: 20000
    baseFar: 1.60
    plannedGfaM2: 27002
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 4000
  - id: T-02
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 1000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[1].sentM2 plannedAboveRest
\`\`\`

### 生效规划没有转出单元的详细规划 The sending unit's plan is not amended

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 5000
    effectivePlans: [DP-QJ-01]
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].effectivePlans planNotAmended
\`\`\`

### 没有基础容积率 No base FAR

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-04
    sentM2: 5000
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].fromParcel inputMissing undecided
\`\`\`

### 规划少于保留建筑 2 m²；已批准而没有写明生效规划 Less than the buildings that stay; approved without any plans

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - parcelRef: P-QJ-02-03
    grossM2: 20000
    baseFar: 1.60
    plannedGfaM2: 19048
    retainedGfaM2: 19050
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    sentM2: 5000
    approvedDate: "2026-02-10"
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].id plansMissing
ledgers/transfer.yaml entries[0].sentM2 plannedBelowRetained
\`\`\`

### 生效规划列了第三个单元的，漏了转入单元的，还有重复 A plan of a third unit, the receiver's left out, one twice

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
\`\`\`

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
id: DP-XY-02
unitRef: U-XY-02
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - id: T-01
    kind: floorArea
    fromUnit: U-QJ-02
    fromParcel: P-QJ-02-03
    toUnit: U-QJ-01
    sentM2: 5000
    effectivePlans: [DP-QJ-02, DP-XY-02, DP-QJ-02]
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].effectivePlans planNotAmended
ledgers/transfer.yaml entries[0].effectivePlans[1] planUnrelated
ledgers/transfer.yaml entries[0].effectivePlans[2] planTwice
\`\`\`
`,
  'indicator/transfer-use': `# indicator/transfer-use 转移不改变用途大类，居住有配套 · Transfers keep the use family, and housing finds its facilities

建筑面积只在同一用途大类之间转移，除非政策参数包给出折算系数；居住建筑面积转入的单元，须说明中小学、卫生服务和公园绿地有容量。

Floor area moves within one use family, unless the policy pack gives a factor; a unit that receives housing must show capacity of schools, clinics and parks.

| | |
|---|---|
| 公式 Formula | 条目 \`useFamily\` 为转出、转入地块的用途大类之一（混合用地按各用途）；\`indicator.transferFactor\` 有该大类系数的，允许一侧不同。居住：三类设施在详细规划 \`publicFacilities\` 或 \`nearbyFacilities\` 中至少有一项，且同单位的 \`Σ amount + Σ spare ≥ facilityDemand[].gap\`。The entry's family is one of either parcel's families; one side may differ where there is a factor. Housing: each of the three kinds is listed, and what is planned and spare covers the unit's shortage |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`transferLedger\`（\`kind: floorArea\`）、\`unitDetailedPlan\`、\`redevelopmentUnit.facilityDemand\` |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 核对用途大类，或改选地块；在转入单元的详细规划中补充设施或周边余量。Check the family or choose another parcel; add facilities or spare capacity to the receiving unit's plan |

单元需求表没有缺口（\`gap\` 不为正）的设施不要求另列。地块没有指标时记为未判定。

A kind of which the unit has no shortage need not be listed. A parcel without a control leaves the entry undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  indicator.transferFactor:
    value: {industry: 0.5}
    unit: none
    sourceText: 示意
    certainty: C
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["0701"]}
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
id: DP-QJ-02
unitRef: U-QJ-02
parcelControls:
  - {parcelRef: P-QJ-02-03, useCode: "0901"}
  - {parcelRef: P-QJ-02-04, useCode: "070102"}
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 公园绿地, amount: 3000, unit: m2}
nearbyFacilities:
  - {facility: 中小学, spare: 110, unit: count}
  - {facility: 卫生服务, spare: 40, unit: m2}
parcelControls:
  - {parcelRef: P-QJ-01-02, useCode: "0902"}
  - {parcelRef: P-QJ-01-03, useCode: "070102"}
  - {parcelRef: P-QJ-01-05, useCode: "100101"}
  - parcelRef: P-QJ-01-06
    useCode: "100101"
    uses: [{code: "100101", pct: 70, basis: gfa}, {code: "0901", pct: 30, basis: gfa}]
\`\`\`

\`\`\`yaml plan/units/U-QJ-01.yaml
kind: redevelopmentUnit
id: U-QJ-01
facilityDemand:
  - {facility: 中小学, unit: count, need: 210, existing: 100, gap: 110}
  - {facility: 卫生服务, unit: m2, need: 70, existing: 30, gap: 40}
\`\`\`

## 正确 Correct

### 商业转商业，也可转入混合用地的商业部分 Commerce to commerce, also of a mixed parcel

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: commerce, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02}
  - {id: T-02, kind: floorArea, useFamily: commerce, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-06}
\`\`\`

### 有折算系数时跨用途；设施转移不看用途 Across uses with a factor; facilities have no family

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: industry, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-05}
  - {id: T-02, kind: facility, useFamily: public, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-05}
\`\`\`

### 居住转入，设施恰好够 Housing comes, and facilities are just enough

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: housing, fromParcel: P-QJ-02-04, toUnit: U-QJ-01, toParcel: P-QJ-01-03}
\`\`\`

## 错误 Violating

### 商业转入居住地块，没有系数 Commerce into housing, without a factor

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: commerce, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-03}
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].toParcel familyDiffers
\`\`\`

### 有系数，但两侧都不是该大类 A factor, but neither parcel is of the family

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: industry, fromParcel: P-QJ-02-03, toParcel: P-QJ-01-02}
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].fromParcel familyDiffers
ledgers/transfer.yaml entries[0].toParcel familyDiffers
\`\`\`

### 学位差一个，没有说明卫生服务 One school place too few, and no clinic

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
publicFacilities:
  - {facility: 公园绿地, amount: 3000, unit: m2}
nearbyFacilities:
  - {facility: 中小学, spare: 109, unit: count}
parcelControls:
  - {parcelRef: P-QJ-01-03, useCode: "070102"}
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: housing, fromParcel: P-QJ-02-04, toUnit: U-QJ-01, toParcel: P-QJ-01-03}
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].toUnit notShown
ledgers/transfer.yaml entries[0].toUnit short
\`\`\`

### 地块没有指标 A parcel without a control

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, useFamily: commerce, fromParcel: P-QJ-02-09, toParcel: P-QJ-01-02}
\`\`\`

\`\`\`findings
ledgers/transfer.yaml entries[0].useFamily inputMissing undecided
\`\`\`
`,
  'indicator/underground-layers': `# indicator/underground-layers 分层空间不重叠 · Layers of space do not overlap

按标高分层利用或登记的地块，各层上下界不重叠，只有一个地表层；规划的每一层写明用途、建筑面积和出入通道。

On a parcel that is used or titled by layers, no two layers overlap in elevation and one at most is the surface; each planned layer says its use, floor area and access.

| | |
|---|---|
| 公式 Formula | \`bottomM < topM\`；任意两层 \`min(topM) ≤ max(bottomM)\`；地下 \`topM ≤ 0\`，地上 \`bottomM ≥ 0\`，地表 \`bottomM ≤ 0 ≤ topM\`；\`areaM2 ≤ 地块面积\`；\`gfaM2 ≤ areaM2 × max(1, ⌊(topM − bottomM) ÷ storey.minHeightM⌋)\`；地表层用途与地块 \`useCode\` 相同或为其上下级；地表和地上层 \`topM ≤ heightM\`，\`Σ gfaM2 ≤ plannedGfaM2\`。Top above bottom, no overlaps, positions agree with elevations, areas and floor areas have room, the surface is what the parcel is planned as, and what rises above it is within its height and floor area |
| 允许差 Tolerance | 面积 1 m²（参数 \`tol.areaAbsM2\`，C）；标高无 none for elevations |
| 输入 Inputs | \`unitDetailedPlan.underground\`、\`parcelInventory.parcels[].undergroundRights\`（后者只核对标高与面积 only elevations and areas） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(1)4、III(4)13（A：地下空间确权、分层供应；标高和面积的核对为自行设定 the checks are own design, C） |
| 怎样修正 How to mend | 核对标高；补上缺少的内容。Check the elevations; add what is missing |

上一层的底与下一层的顶可以相等。层高参数没有该用途大类的数值时，不核对建筑面积。

A layer may begin where another ends. Where the storey height has no value for a use family, its floor area is not checked.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.areaAbsM2: {value: 1, unit: m2, sourceText: 示意, certainty: C}
  storey.minHeightM: {value: {commerce: 3, transport: 3}, unit: m, sourceText: 示意, certainty: C}
useFamilies:
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: transport, title: {zh: 交通运输, en: transport}, codes: ["12"]}
\`\`\`

## 正确 Correct

### 上下相接，面积恰好用满 Layers that touch, with areas used up

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000}
underground:
  - parcelRef: P-QJ-01-04
    layers:
      - {name: 地下二层, position: below, bottomM: -9, topM: -4.5, useCode: "120803", areaM2: 1001, gfaM2: 1001, access: 坡道}
      - {name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", gfaM2: 1000, access: 下沉广场}
      - {name: 地表, position: surface, bottomM: 0, topM: 12, useCode: "1208", areaM2: 1000, gfaM2: 4000, access: 站前路}
\`\`\`

## 错误 Violating

### 重叠 0.5 米 Overlapping by 0.5 m

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000}
underground:
  - parcelRef: P-QJ-01-04
    layers:
      - {name: 地下二层, position: below, bottomM: -9, topM: -4, useCode: "120803", gfaM2: 900, access: 坡道}
      - {name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", gfaM2: 900, access: 下沉广场}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml underground[0].layers[1].bottomM overlap
\`\`\`

### 上下颠倒，位置与标高不符，两个地表层 Upside down, out of position, two surfaces

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000}
underground:
  - parcelRef: P-QJ-01-04
    layers:
      - {name: 地下二层, position: below, bottomM: -4.5, topM: -9, useCode: "120803", gfaM2: 900, access: 坡道}
      - {name: 地下一层, position: below, bottomM: -4.5, topM: 0.5, useCode: "0901", gfaM2: 900, access: 下沉广场}
      - {name: 地面, position: surface, bottomM: 0.5, topM: 3, useCode: "1208", gfaM2: 900, access: 站前路}
      - {name: 上盖, position: surface, bottomM: 3, topM: 12, useCode: "0901", gfaM2: 900, access: 站前路}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml underground[0].layers[0].topM inverted
plan/detailed/U-QJ-01.yaml underground[0].layers[1].position position
plan/detailed/U-QJ-01.yaml underground[0].layers[2].position position
plan/detailed/U-QJ-01.yaml underground[0].layers[3].position position
plan/detailed/U-QJ-01.yaml underground[0].layers[3].position severalSurfaces
plan/detailed/U-QJ-01.yaml underground[0].layers[3].useCode surfaceUse
\`\`\`

### 面积放不下，内容不全 Too large, and incomplete

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000}
underground:
  - parcelRef: P-QJ-01-04
    layers:
      - {name: 地下二层, position: below, bottomM: -9, topM: -4.5, useCode: "120803", areaM2: 1001.01, gfaM2: 900, access: 坡道}
      - {name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", areaM2: 900, gfaM2: 901.01}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml underground[0].layers[0].areaM2 areaAbove
plan/detailed/U-QJ-01.yaml underground[0].layers[1] incomplete
plan/detailed/U-QJ-01.yaml underground[0].layers[1].gfaM2 gfaAbove
\`\`\`

### 地块不在本规划，或列了两次 A parcel of another plan, and one listed twice

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000}
underground:
  - parcelRef: P-QJ-02-01
    layers: [{name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", gfaM2: 900, access: 坡道}]
  - parcelRef: P-QJ-01-04
    layers: [{name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", gfaM2: 900, access: 坡道}]
  - parcelRef: P-QJ-01-04
    layers: [{name: 地下一层, position: below, bottomM: -4.5, topM: 0, useCode: "0901", gfaM2: 900, access: 坡道}]
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml underground[0].parcelRef notInPlan
plan/detailed/U-QJ-01.yaml underground[2].parcelRef siteTwice
\`\`\`

### 登记的分层权利重叠 Titles by layers that overlap

\`\`\`yaml inventory/qj.yaml
kind: parcelInventory
id: INV-QJ
parcels:
  - id: P-QJ-01-04
    areaM2: 1000
    undergroundRights:
      - {name: 地下一层, position: below, bottomM: -5, topM: 0, useCode: "0901", areaM2: 1000}
      - {name: 地下二层, position: below, bottomM: -9, topM: -4, useCode: "120803", areaM2: 2000}
\`\`\`

\`\`\`findings
inventory/qj.yaml parcels[0].undergroundRights[1].areaM2 areaAbove
inventory/qj.yaml parcels[0].undergroundRights[1].bottomM overlap
\`\`\`

### 地表层高于、大于地块指标 The surface layer is higher and larger than the parcel is planned

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
unitRef: U-QJ-01
parcelControls:
  - {parcelRef: P-QJ-01-04, useCode: "1208", grossM2: 1000, heightM: 12, plannedGfaM2: 1500}
underground:
  - parcelRef: P-QJ-01-04
    layers:
      - {name: 地面, position: surface, bottomM: 0, topM: 6, useCode: "1208", areaM2: 1000, gfaM2: 1000, access: 站前路}
      - {name: 上盖, position: above, bottomM: 6, topM: 12.1, useCode: "0901", areaM2: 1000, gfaM2: 501.01, access: 站前路}
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml underground[0].layers plannedAbove
plan/detailed/U-QJ-01.yaml underground[0].layers[1].topM topAbove
\`\`\`
`,
  'indicator/unit-breakdown': `# indicator/unit-breakdown 单元的分项等于地块之和 · Parts of a unit are the sums of its parcels

单元的更新方式构成和年度安排由地块台账汇总；设施缺口等于需求减现状；资金平衡等于收入减成本，由其他单元弥补的金额等于亏损。

Modes and yearly schedule of a unit sum up the parcels of the inventory; a shortage of facilities is need minus stock; the balance is income minus cost, and what other units pay is the deficit.

| | |
|---|---|
| 公式 Formula | \`modes[].areaHa = Σ 该 renewalMode 地块 areaM2 ÷ 10000\`，地块有的方式都要列出；\`schedule[年] = Σ 该 implementYear 地块 areaM2 ÷ 10000\`；\`gap = need − existing\`；\`balanceWan = Σ income − Σ cost\`；\`Σ fundedBy[].wan = −balanceWan\` |
| 允许差 Tolerance | 面积每一加项 0.0001 公顷（参数 \`tol.sumHa\`），金额每一加项 0.01 万元（参数 \`tol.money\`）；缺口无 none for the shortage |
| 输入 Inputs | \`redevelopmentUnit\`、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 快速修复按地块重算。Fixes compute from the parcels |

亏损没有写明由谁弥补时，本规则不提示。地块没有台账记录时记为未判定。

A deficit for which nobody is named is not told here. A parcel without a record makes the sums undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
  tol.money: {value: 0.01, unit: wan, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, areaM2: 60000, renewalMode: 自主改造, implementYear: 2026}
  - {id: P-DF-01-02, areaM2: 40000, renewalMode: 自主改造, implementYear: 2027}
  - {id: P-DF-01-03, areaM2: 20000, renewalMode: 政府收储再开发, implementYear: 2027}
\`\`\`

## 正确 Correct

### 两项之和恰好差 0.0002 公顷；盈余不需弥补 A sum of two off by 0.0002 ha; a surplus

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [P-DF-01-01, P-DF-01-02, P-DF-01-03]
modes:
  - {mode: 自主改造, areaHa: 10.0002}
  - {mode: 政府收储再开发, areaHa: 2}
schedule: {"2025": 0, "2026": 6, "2027": 6, "2028": 0, "2029": 0, "2030": 0}
facilityDemand:
  - {facility: 幼儿园, unit: count, need: 36, existing: 40, gap: -4}
economics:
  income: [{name: 土地出让, wan: 100.5}]
  cost: [{name: 收储, wan: 100.25}]
  balanceWan: 0.25
\`\`\`

### 亏损恰好弥补 A deficit that is covered

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
economics:
  income: [{name: 土地出让, wan: 100}]
  cost: [{name: 收储, wan: 150}, {name: 工程, wan: 50}]
  balanceWan: -100
  fundedBy: [{unitRef: U-QJ-01, wan: 60}, {unitRef: U-XY-01, wan: 40.02}]
\`\`\`

## 错误 Violating

### 方式面积差 0.0003 公顷，漏了一种方式，年度抄错 A mode off by 0.0003 ha, one left out, a year mistyped

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [P-DF-01-01, P-DF-01-02, P-DF-01-03]
modes:
  - {mode: 自主改造, areaHa: 10.0003}
schedule: {"2025": 0, "2026": 6, "2027": 4, "2028": 2, "2029": 0, "2030": 0}
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml modes modeMissing
plan/units/U-DF-01.yaml modes[0].areaHa modeDiffers
plan/units/U-DF-01.yaml schedule["2027"] yearDiffers
plan/units/U-DF-01.yaml schedule["2028"] yearDiffers
\`\`\`

### 缺口、平衡和弥补 Shortage, balance and who covers it

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
modes:
  - {mode: 自主改造, areaHa: 0}
  - {mode: 自主改造, areaHa: 0}
facilityDemand:
  - {facility: 幼儿园, unit: count, need: 36, existing: 4, gap: 36}
economics:
  income: [{name: 土地出让, wan: 100}]
  cost: [{name: 收储, wan: 200}]
  balanceWan: -100.03
  fundedBy: [{unitRef: U-QJ-01, wan: 60}, {unitRef: U-DF-01, wan: 40.03}]
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml economics.balanceWan balanceDiffers
plan/units/U-DF-01.yaml economics.fundedBy fundingDiffers
plan/units/U-DF-01.yaml economics.fundedBy[1].unitRef fundedBySelf
plan/units/U-DF-01.yaml facilityDemand[0].gap gapDiffers
plan/units/U-DF-01.yaml modes[1].mode modeTwice
\`\`\`

### 地块没有记录 A parcel without a record

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [P-DF-01-01, P-DF-01-09]
modes:
  - {mode: 自主改造, areaHa: 6}
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml modes[0].areaHa inputMissing undecided
\`\`\`
`,
  'indicator/unit-controls': `# indicator/unit-controls 详细规划遵守单元的管控要求 · The detailed plan keeps to the controls of its unit

再开发空间单元的管控要求（建筑面积、分用途容积率、高度、绿地率、必配设施、必须保留）是编制详细规划的上限和下限，逐项核对；上限本身也要起约束作用。

The controls of a redevelopment unit (floor area, FAR by use, height, green ratio, facilities, what to keep) bound its detailed plan, and are checked one by one; a bound must also bind.

| | |
|---|---|
| 公式 Formula | \`Σ plannedGfaM2 ≤ maxGfaM2\`，且 and \`Σ\` 地块允许建筑面积 what parcels are allowed \`≤ maxGfaM2\`；\`farCeiling\`（没有时 else \`far\`）\`≤ maxFarByUse[用途大类 use family]\`；\`heightM ≤ heightMaxM\`；居住 housing：\`greenPct ≥ minGreenPct\`；\`Σ publicFacilities[].gfaM2 ≥ minFacility[].gfaM2\`；\`mustKeep\` 点名的地块有 a parcel it names has \`retain\`；\`maxFar ≤ indicator.receiverCeiling[用途大类]\`；\`maxGfaM2 ≤ Σ netM2 × maxFar\` |
| 允许差 Tolerance | 建筑面积 floor area：\`tol.gfaM2\` × 项数 items；容积率 FAR：\`tol.far\`；绿地率 green：\`tol.pct\`；其余无 none for the rest |
| 输入 Inputs | \`redevelopmentUnit.controls\`、\`unitDetailedPlan\`、\`transferLedger\`；参数 \`indicator.receiverCeiling\`（有该用途时 where it has the use） |
| 级别 Severity | error；\`maxGfaM2\` 不起约束作用的为 warning where \`maxGfaM2\` binds nothing（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 修改详细规划；确需突破的，先修改单元的管控要求。Change the plan; where more is needed, change the unit’s controls first |

没有列出的要求不检查。有建筑而没有分用途容积率上限的单元，不判断建筑面积上限是否起作用。

What is not asked is not checked. Whether the floor area bound binds is not judged where a use that is built has no FAR bound.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 示意
    certainty: C
  tol.far:
    value: 0.005
    unit: far
    sourceText: 示意
    certainty: C
  tol.pct:
    value: 0.05
    unit: pct
    sourceText: 示意
    certainty: C
  indicator.receiverCeiling:
    value: {housing: 2.8}
    unit: far
    sourceText: 示意
    certainty: C
useFamilies:
  - {family: housing, title: {zh: 居住, en: housing}, codes: ["0701"]}
  - {family: commerce, title: {zh: 商业服务, en: commerce}, codes: ["09"]}
  - {family: industry, title: {zh: 工业, en: industry}, codes: ["1001"]}
  - {family: public, title: {zh: 公共服务, en: public service}, codes: ["08"]}
  - {family: green, title: {zh: 绿地与开敞空间, en: green}, codes: ["14"]}
\`\`\`

## 正确 Correct

### 恰好在每个限值上 Exactly at every limit

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 20000
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
  minFacility:
    - {facility: 社区服务, gfaM2: 1000}
  mustKeep: [P-XY-01-02 老树]
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20001
    far: 2
    farCeiling: 2.8
    greenM2: 3495
    greenPct: 34.95
    heightM: 50
    retain: [老树]
publicFacilities:
  - {facility: 社区服务, name: 社区服务站, gfaM2: 1000, standalone: false, parcelRef: P-XY-01-02}
\`\`\`

### 建筑面积上限恰好等于用途上限之和 The floor area bound exactly what the FARs give

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 28000
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
\`\`\`

## 违反 Violating

### 规划建筑面积超出 Too much floor area

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 19998
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml totals.plannedGfaM2 totalAbove
\`\`\`

### 允许的比上限多 More is allowed than the unit may have

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 20000
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2.1
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml totals.plannedGfaM2 allowedAbove
\`\`\`

### 上限、高度、绿地率都刚过 Ceiling, height and green just beyond

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 20000
  maxFarByUse:
    - {family: housing, maxFar: 2.79}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3494
    greenPct: 34.94
    heightM: 50.1
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].farCeiling ceilingAbove
plan/detailed/U-XY-01.yaml parcelControls[0].heightM heightAbove
plan/detailed/U-XY-01.yaml parcelControls[0].greenPct greenBelow
\`\`\`

### 没有填写上限时按容积率 By its FAR where it states no ceiling

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 28100
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2.81
    plannedGfaM2: 28100
    far: 2.81
    greenM2: 3500
    greenPct: 35
    heightM: 50
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].far farAbove
plan/units/U-XY-01.yaml controls.maxGfaM2 maxGfaAbove
\`\`\`

### 设施不足；设施没有；没有保留 A facility too small, one absent, nothing kept

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 20000
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
  minFacility:
    - {facility: 社区服务, gfaM2: 1000}
    - {facility: 幼儿园}
  mustKeep: [P-XY-01-02 老树]
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
publicFacilities:
  - {facility: 社区服务, name: 社区服务站, gfaM2: 999, standalone: false, parcelRef: P-XY-01-02}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml publicFacilities facilityBelow
plan/detailed/U-XY-01.yaml publicFacilities facilityAbsent
plan/detailed/U-XY-01.yaml parcelControls[0].parcelRef notKept
\`\`\`

### 上限高于全市上限；不起约束 Above the city’s ceiling; binding nothing

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 29000
  maxFarByUse:
    - {family: housing, maxFar: 2.81}
  heightMaxM: 50
  minGreenPct: 35
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    plannedGfaM2: 20000
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
\`\`\`

\`\`\`findings
plan/units/U-XY-01.yaml controls.maxFarByUse[0].maxFar maxFarAbove
plan/units/U-XY-01.yaml controls.maxGfaM2 maxGfaAbove
\`\`\`

### 设施没有建筑面积；地块没有建筑面积 No floor area of the facility, none of the parcel

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
controls:
  maxGfaM2: 20000
  maxFarByUse:
    - {family: housing, maxFar: 2.8}
  heightMaxM: 50
  minGreenPct: 35
  minFacility:
    - {facility: 社区服务, gfaM2: 1000}
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
parcelControls:
  - parcelRef: P-XY-01-02
    useCode: "070102"
    grossM2: 10000
    netM2: 10000
    baseFar: 2
    far: 2
    farCeiling: 2.8
    greenM2: 3500
    greenPct: 35
    heightM: 50
publicFacilities:
  - {facility: 社区服务, standalone: false}
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml totals.plannedGfaM2 inputMissing undecided
plan/detailed/U-XY-01.yaml publicFacilities inputMissing undecided
\`\`\`
`,
  'indicator/unit-to-plan': `# indicator/unit-to-plan 专项规划汇总等于单元之和 · Special-plan totals are the sum of units

专项规划的规模汇总应等于各单元之和；单元名录每一行的建筑面积应等于该单元文档的数值；名录不得缺单元。

The totals of the special plan must be the sums over its units; in the roster, a row's floor area must be that of the unit's document; no unit may be left out of the roster.

| | |
|---|---|
| 公式 Formula | \`indicatorTotals.X = Σ 单元 unit.X\`（公顷项为平方米之和 ÷ 10000）；\`units[].gfaM2\` = 单元文档的 \`plannedGfaM2\` |
| 允许差 Tolerance | 每一加项 1 m²（参数 \`tol.gfaM2\`，C）或 0.0001 公顷（参数 \`tol.sumHa\`，C） |
| 输入 Inputs | \`specialPlan\`、\`redevelopmentUnit\`、\`unitDetailedPlan\`（居住、工业建筑面积） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 核对单元；无误则重算汇总，或补上名录缺的行。Check the units; if they are right, recompute the totals or append the missing rows |

求和用各单元填写的数值：某个单元自己算错时，由 indicator/parcel-to-unit 在单元处指出，这里不重复报。名录中单元面积、低效面积与单元文档是否一致，由 reference/plan-unit-roster 检查。

The sums are of what the units store: a unit that is wrong in itself is told at the unit by indicator/parcel-to-unit and not again here. Whether the land areas in the roster agree is reference/plan-unit-roster's matter.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.gfaM2:
    value: 1
    unit: m2
    sourceText: 每一加项舍入到整平方米
    certainty: C
  tol.sumHa:
    value: 0.0001
    unit: ha
    sourceText: 每一加项舍入到四位小数
    certainty: C
\`\`\`

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
areaHa: 34.9510
lowEffHa: 21.0066
netM2: 198162.51
dedicatedM2: 11903.75
currentGfaM2: 168054
plannedGfaM2: 240455
\`\`\`

\`\`\`yaml plan/units/U-NG-01.yaml
kind: redevelopmentUnit
id: U-NG-01
areaHa: 28.1585
lowEffHa: 16.4631
netM2: 161887.25
dedicatedM2: 2743.85
currentGfaM2: 71887
plannedGfaM2: 175057
\`\`\`

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
id: DP-XY-01
unitRef: U-XY-01
totals:
  housingGfaM2: 212446
  industryGfaM2: 0
\`\`\`

\`\`\`yaml plan/detailed/U-NG-01.yaml
kind: unitDetailedPlan
id: DP-NG-01
unitRef: U-NG-01
totals:
  housingGfaM2: 0
  industryGfaM2: 94388
\`\`\`

## 正确 Correct

### 汇总与名录都与单元一致 Totals and roster agree with the units

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units:
  - unitRef: U-XY-01
    areaHa: 34.9510
    lowEffHa: 21.0066
    gfaM2: 240455
  - unitRef: U-NG-01
    areaHa: 28.1585
    lowEffHa: 16.4631
    gfaM2: 175057
indicatorTotals:
  landHa: 63.1095
  lowEffHa: 37.4697
  netHa: 36.0050
  dedicatedHa: 1.4648
  currentGfaM2: 239941
  plannedGfaM2: 415512
  housingGfaM2: 212446
  industryGfaM2: 94388
\`\`\`

### 两个单元允许差 2 m² 和 0.0002 公顷 Two units leave 2 m² and 0.0002 ha

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units:
  - unitRef: U-XY-01
    lowEffHa: 21.0066
    gfaM2: 240456
  - unitRef: U-NG-01
    lowEffHa: 16.4631
    gfaM2: 175057
indicatorTotals:
  lowEffHa: 37.4699
  plannedGfaM2: 415514
\`\`\`

## 违反 Violating

### 汇总没有重算 Totals were not recomputed

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units:
  - unitRef: U-XY-01
    lowEffHa: 21.0066
    gfaM2: 240455
  - unitRef: U-NG-01
    lowEffHa: 16.4631
    gfaM2: 175057
indicatorTotals:
  lowEffHa: 37.47
  netHa: 36.1
  plannedGfaM2: 415515
  housingGfaM2: 212446
\`\`\`

\`\`\`findings
plan/special.yaml indicatorTotals.lowEffHa totalDiffers
plan/special.yaml indicatorTotals.netHa totalDiffers
plan/special.yaml indicatorTotals.plannedGfaM2 totalDiffers
\`\`\`

### 名录一行过时 A row of the roster is out of date

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units:
  - unitRef: U-XY-01
    lowEffHa: 21.0066
    gfaM2: 240455
  - unitRef: U-NG-01
    lowEffHa: 16.4631
    gfaM2: 180000
indicatorTotals:
  plannedGfaM2: 415512
\`\`\`

\`\`\`findings
plan/special.yaml units[1].gfaM2 rosterGfaDiffers
\`\`\`

### 名录缺一个单元 The roster lacks a unit

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
units:
  - unitRef: U-XY-01
    areaHa: 34.9510
    lowEffHa: 21.0066
    gfaM2: 240455
indicatorTotals:
  landHa: 63.1095
  plannedGfaM2: 415512
\`\`\`

\`\`\`findings
plan/special.yaml units rosterIncomplete
\`\`\`
`,
  'indicator/upstairs': `# indicator/upstairs 工业上楼建筑符合层数、层高、荷载和货梯要求 · Vertical factories have the floors, heights, loads and lifts they need

填写了 \`verticalIndustry\` 的地块（工业上楼）须有足够的层数、层高、楼面荷载和货梯，用途仍是工业，二层及以上不得布置甲、乙类生产。

A parcel with \`verticalIndustry\` needs enough floors, storey heights, floor loads and freight lifts, stays industrial, and keeps production of hazard class 甲 or 乙 off the upper floors.

| | |
|---|---|
| 公式 Formula | \`floors ≥ upstairs.minFloors\`；\`groundHeightM ≥ upstairs.groundHeightMinM\`；\`upperHeightM ≥ upstairs.upperHeightMinM\`；\`groundLoadT ≥ upstairs.groundLoadMinT\`；\`upperLoadT ≥ upstairs.upperLoadMinT\`；\`freightLifts ≥ upstairs.freightLiftsMin\`；\`freightLiftLoadT ≥ upstairs.freightLiftMinT\`；\`useCode\` 以 1001 开头 begins with 1001；\`upperHazardClass\` 不属于 is none of \`upstairs.barredHazardClasses\`。另 also：\`floors ≤ floorsMax\`、\`groundHeightM + upperHeightM × (floors − 1) ≤ heightM\`、\`upperLoadT ≤ groundLoadT\` |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\`；参数 \`upstairs.*\`（B-M） |
| 级别 Severity | warning（级别为自行设定 C；own setting, C） |
| 依据 Source | 工业上楼见于 S III(5)17（A）；数值为背景知识（B-M），最后三项为自行设定（C），不是法定要求。The topic is III(5)17 (A); the numbers are background knowledge (B-M), the last three are our own (C), not law |
| 怎样修正 How to mend | 修改建筑指标，或不列为工业上楼。Change the building, or do not list it as a vertical factory |

没有填写的数值和火灾危险性类别记为未判定。

What is not stated, hazard class included, is undecided.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  upstairs.minFloors:
    value: 4
    unit: count
    sourceText: 示意
    certainty: B-M
  upstairs.groundHeightMinM:
    value: 6
    unit: m
    sourceText: 示意
    certainty: B-M
  upstairs.upperHeightMinM:
    value: 4.5
    unit: m
    sourceText: 示意
    certainty: B-M
  upstairs.groundLoadMinT:
    value: 1
    unit: t
    sourceText: 示意
    certainty: B-M
  upstairs.upperLoadMinT:
    value: 0.65
    unit: t
    sourceText: 示意
    certainty: B-M
  upstairs.freightLiftsMin:
    value: 2
    unit: count
    sourceText: 示意
    certainty: B-M
  upstairs.freightLiftMinT:
    value: 2
    unit: t
    sourceText: 示意
    certainty: B-M
  upstairs.barredHazardClasses:
    value: [甲, 乙]
    unit: none
    sourceText: 示意
    certainty: B-M
\`\`\`

## 正确 Correct

### 6 层，6.6/4.5 m Six floors

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 33
    floorsMax: 6
    verticalIndustry:
      floors: 6
      groundHeightM: 6.6
      upperHeightM: 4.5
      groundLoadT: 1.5
      upperLoadT: 0.8
      freightLifts: 2
      freightLiftLoadT: 3
      upperHazardClass: 丁
\`\`\`

### 每项恰好在限值上 Every number exactly at its limit

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 19.5
    floorsMax: 4
    verticalIndustry:
      floors: 4
      groundHeightM: 6
      upperHeightM: 4.5
      groundLoadT: 1
      upperLoadT: 0.65
      freightLifts: 2
      freightLiftLoadT: 2
      upperHazardClass: 丁
\`\`\`

## 违反 Violating

### 6 层，3.3 m Six floors of 3.3 m

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 33
    floorsMax: 6
    verticalIndustry:
      floors: 6
      groundHeightM: 6.6
      upperHeightM: 3.3
      groundLoadT: 1.5
      upperLoadT: 0.8
      freightLifts: 2
      freightLiftLoadT: 3
      upperHazardClass: 丁
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.upperHeightM upperHeightBelow
\`\`\`

### 每项都差一点 Every number just short

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 33
    floorsMax: 6
    verticalIndustry:
      floors: 3
      groundHeightM: 5.9
      upperHeightM: 4.4
      groundLoadT: 0.99
      upperLoadT: 0.64
      freightLifts: 1
      freightLiftLoadT: 1.9
      upperHazardClass: 丁
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.floors floorsBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.groundHeightM groundHeightBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.upperHeightM upperHeightBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.groundLoadT groundLoadBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.upperLoadT upperLoadBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.freightLifts liftsBelow
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.freightLiftLoadT liftLoadBelow
\`\`\`

### 不是工业用途；上层乙类 Not industrial; class 乙 above

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "0902"
    heightM: 33
    floorsMax: 6
    verticalIndustry:
      floors: 6
      groundHeightM: 6.6
      upperHeightM: 4.5
      groundLoadT: 1.5
      upperLoadT: 0.8
      freightLifts: 2
      freightLiftLoadT: 3
      upperHazardClass: 乙
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].useCode notIndustrial
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.upperHazardClass hazardBarred
\`\`\`

### 层数、高度、荷载互相矛盾 Floors, height and loads contradict each other

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 33.5
    floorsMax: 6
    verticalIndustry:
      floors: 7
      groundHeightM: 6.6
      upperHeightM: 4.5
      groundLoadT: 1
      upperLoadT: 1.5
      freightLifts: 2
      freightLiftLoadT: 3
      upperHazardClass: 丁
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.floors floorsAbove
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.floors heightAbove
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.upperLoadT loadAbove
\`\`\`

### 没有货梯载重和类别 No lift load, no hazard class

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
id: DP-GX-02
unitRef: U-GX-02
parcelControls:
  - parcelRef: P-GX-02-01
    useCode: "100101"
    heightM: 33
    floorsMax: 6
    verticalIndustry:
      floors: 6
      groundHeightM: 6.6
      upperHeightM: 4.5
      groundLoadT: 1.5
      upperLoadT: 0.8
      freightLifts: 2
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry.freightLiftLoadT inputMissing undecided
plan/detailed/U-GX-02.yaml parcelControls[0].verticalIndustry hazardMissing undecided
\`\`\`
`,
  'inventory/reconcile-plan': `# inventory/reconcile-plan 专项规划底数与台账一致 · Base figures of the special plan are those of the inventory

专项规划按片区和低效类型列出的地块数与面积，等于底数台账中已认定地块的汇总。

The numbers and areas of parcels by pilot area and type in the special plan are the sums of the identified parcels in the inventories.

| | |
|---|---|
| 公式 Formula | 对每个片区 × 类型：\`count = 已认定地块数\`，\`areaHa = Σ areaM2 ÷ 10000\`；台账有的组合都有且只有一行；有已认定地块的台账都列入 \`inventoryRefs\`；最晚的 \`identifiedDate ≤ baseline.date ≤ approvedDate\`。For each area and type; every pair of the inventory has one row, every inventory with identified parcels is named, the base figures are of no day before the last identification or after the plan's approval |
| 允许差 Tolerance | 个数无；面积每一加项 0.0001 公顷（参数 \`tol.sumHa\`，C）。None for counts |
| 输入 Inputs | \`specialPlan.baseline\`、\`parcelInventory\`（\`verdict\` 为 identified 或未填 identified or not stated） |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求；汇总表见 ZJLE（A）。Own design (C), not law; tables of this kind are seen in ZJLE (A) |
| 怎样修正 How to mend | 快速修复按台账重算。Fixes compute from the inventory |

地块没有面积时，该组面积记为未判定，个数照常核对。

A parcel without an area leaves the area of its group undecided; the count is checked all the same.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  tol.sumHa: {value: 0.0001, unit: ha, sourceText: 示意, certainty: C}
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, pilotArea: 东风区, lowEffType: 低效工矿, areaM2: 60000, verdict: identified}
  - {id: P-DF-01-02, pilotArea: 东风区, lowEffType: 低效工矿, areaM2: 40000}
  - {id: P-DF-01-03, pilotArea: 东风区, lowEffType: 低效设施, areaM2: 20000, verdict: suspended}
  - {id: P-DF-01-04, pilotArea: 东风区, lowEffType: 低效居住, areaM2: 30000, verdict: identified}
\`\`\`

## 正确 Correct

### 一致，恰好差 0.0002 公顷 In agreement, two items 0.0002 ha off

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  inventoryRefs: [INV-DF]
  byDistrictType:
    - {pilotArea: 东风区, type: 低效工矿, count: 2, areaHa: 10.0002}
    - {pilotArea: 东风区, type: 低效居住, count: 1, areaHa: 3}
\`\`\`

## 错误 Violating

### 面积差 0.0003 公顷，个数差一 Off by 0.0003 ha, and by one parcel

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  inventoryRefs: [INV-DF]
  byDistrictType:
    - {pilotArea: 东风区, type: 低效工矿, count: 3, areaHa: 10.0003}
    - {pilotArea: 东风区, type: 低效居住, count: 1, areaHa: 3}
\`\`\`

\`\`\`findings
plan/special.yaml baseline.byDistrictType[0].areaHa areaDiffers
plan/special.yaml baseline.byDistrictType[0].count countDiffers
\`\`\`

### 缺一行、重一行、多一行，漏了台账 A row missing, one twice, one too many, and an inventory left out

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  byDistrictType:
    - {pilotArea: 东风区, type: 低效工矿, count: 2, areaHa: 10}
    - {pilotArea: 东风区, type: 低效工矿, count: 2, areaHa: 10}
    - {pilotArea: 东风区, type: 低效设施, count: 1, areaHa: 2}
\`\`\`

\`\`\`findings
plan/special.yaml baseline inventoryMissing
plan/special.yaml baseline.byDistrictType rowMissing
plan/special.yaml baseline.byDistrictType[1].type rowTwice
plan/special.yaml baseline.byDistrictType[2].areaHa areaDiffers
plan/special.yaml baseline.byDistrictType[2].count countDiffers
\`\`\`

### 地块没有面积 A parcel without an area

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, pilotArea: 东风区, lowEffType: 低效工矿}
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  inventoryRefs: [INV-DF]
  byDistrictType:
    - {pilotArea: 东风区, type: 低效工矿, count: 1, areaHa: 6}
\`\`\`

\`\`\`findings
plan/special.yaml baseline.byDistrictType[0].areaHa inputMissing undecided
\`\`\`

### 底数日期早于认定 Base figures of a day before a parcel was identified

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, pilotArea: 东风区, lowEffType: 低效工矿, areaM2: 60000, identifiedDate: "2025-10-25"}
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
approvedDate: "2025-10-24"
baseline:
  date: "2025-10-24"
  inventoryRefs: [INV-DF]
  byDistrictType:
    - {pilotArea: 东风区, type: 低效工矿, count: 1, areaHa: 6}
\`\`\`

\`\`\`findings
plan/special.yaml approvedDate outOfOrder
plan/special.yaml baseline.date outOfOrder
\`\`\`
`,
};
