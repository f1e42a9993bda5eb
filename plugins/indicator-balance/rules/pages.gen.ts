// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
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
  'indicator/net-area': `# indicator/net-area 净用地等于地块面积减移交用地 · Net area is gross area minus dedicated land

填写的净用地面积应等于地块面积减去各项移交用地。容积率、密度和绿地率都以净用地为分母，这里错了，后面都不可信。

The stored net site area must equal the gross area minus every part that is handed over. FAR, density and green ratio all divide by it.

| | |
|---|---|
| 公式 Formula | \`netM2 = grossM2 − Σ dedicated[].areaM2\` |
| 允许差 Tolerance | \\|填写 stored − 计算 computed\\| ≤ 参数 \`tol.areaAbsM2\`（1 m²，C）× 项数 items |
| 输入 Inputs | \`unitDetailedPlan.parcelControls[]\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设计（C），不是法定要求。Our own design (C), not law |
| 怎样修正 How to mend | 核对移交用地；无误则把净用地改为计算值。Check the dedicated parts; if they are right, set the net area to the computed one |

没有填写净用地时不报；缺少地块面积时记为未判定。

Nothing is said where no net area is stored; without a gross area it is undecided.

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
`,
  'indicator/parcel-to-unit': `# indicator/parcel-to-unit 单元汇总等于地块之和 · Unit totals are the sum of parcels

单元详细规划和单元文档里的汇总数，应等于各地块的和：总用地、净用地、移交用地、规划建筑面积（总量、居住、工业和各用途大类）、低效用地和现状建筑面积。

The totals in a unit's detailed plan and in the unit's own document must be the sums of its parcels: gross, net and dedicated area, planned floor area (all, housing, industry and by use family), low-efficiency area and current floor area.

| | |
|---|---|
| 公式 Formula | \`totals.X = Σ parcelControls[].X\`；\`totals.byFamily[].gfaM2\` 按用地代码归入的用途大类求和，混合用地按比例；\`lowEffHa = Σ parcels[].areaM2 ÷ 10000\`，\`currentGfaM2 = Σ parcels[].currentGfaM2\`（单元 parcelRefs 所列地块） |
| 允许差 Tolerance | 每一加项 1 m²（参数 \`tol.gfaM2\`，C）或 0.0001 公顷（参数 \`tol.sumHa\`，C）；n 个地块允许 n 倍 |
| 输入 Inputs | \`unitDetailedPlan\`、\`redevelopmentUnit\`、\`parcelInventory\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | S III(2)7：规划包含建筑规模等指标见于原文（A）；求和、允许差与级别为自行设定（C）。Content seen in the text (A); sum, tolerance and severity are our own (C) |
| 怎样修正 How to mend | 核对地块指标；无误则按地块重算汇总。Check the parcels; if they are right, recompute the totals |

同一原因只报一次：地块改了而详细规划没有重算时，错在详细规划；单元文档与详细规划的填写值一致时不再重复报，详细规划改好后才轮到它。单元没有详细规划，或缺少某个地块的数值时，记为未判定。

One cause is told once: when a parcel was changed and the detailed plan not recomputed, the detailed plan is at fault; the unit's document is not blamed as long as it agrees with the detailed plan as stored, and comes next once that is mended. A unit without a detailed plan, or with a parcel whose value is missing, is undecided.

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

接受建筑面积转入的地块，基础、奖励与转入建筑面积之和除以净用地，不得超过该用途的上限。

On a parcel that receives floor area, base, bonus and received floor area over the net site area must not exceed the ceiling of its use.

| | |
|---|---|
| 公式 Formula | \`(baseFar × netM2 + Σ bonus[].bonusM2 + Σ 转入 receivedM2) ÷ netM2 ≤ indicator.receiverCeiling[用途大类]\`；用途大类由地块 \`useCode\` 按参数包 \`useFamilies\` 归类 |
| 允许差 Tolerance | 无 None |
| 输入 Inputs | \`transferLedger\`（\`kind: floorArea\`）、\`unitDetailedPlan\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求；上限见参数包。Own design (C), not law; the ceilings stand in the policy pack |
| 怎样修正 How to mend | 减少转入量，或改选接收地块。Move less, or choose another parcel |

位置标在按台账顺序最先超过上限的条目上。高度、密度、日照和净空是否仍然符合，本规则不检查。该用途没有上限时记为未判定。

The finding stands at the entry that first goes over, in the ledger's order. Whether height, density, sunlight and flight limits still hold is not checked here. A use without a ceiling is undecided.

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
`,
  'indicator/transfer-sender': `# indicator/transfer-sender 转出地块不超剩余建筑面积 · A sending parcel keeps to what is left

转出建筑面积的地块，规划计容建筑面积不得超过基础建筑面积减去转出量；写明了生效规划的条目，应包括转出单元的详细规划。

On a parcel that sends floor area away, planned floor area must not exceed base floor area minus what was sent; an entry that names the plans carrying it out must include the sending unit's detailed plan.

| | |
|---|---|
| 公式 Formula | \`plannedGfaM2 ≤ baseFar × netM2 − Σ 转出 sentM2\`；\`effectivePlans\` 含 \`fromUnit\` 现行详细规划的编号 |
| 允许差 Tolerance | 1 m²（参数 \`tol.gfaM2\`，C） |
| 输入 Inputs | \`transferLedger\`（\`kind: floorArea\`）、\`unitDetailedPlan\` |
| 级别 Severity | error（级别为自行设定 C；own setting, C） |
| 依据 Source | 自行设定（C），不是法定要求。Own design (C), not law |
| 怎样修正 How to mend | 减少转出量，或相应调低转出地块的规划建筑面积；补上转出单元的详细规划。Send less, or lower what is planned on the sending parcel; add the sending unit's plan |

位置标在按台账顺序最先用尽余量的条目上。保留建筑的面积没有填写项，“不得低于保留建筑面积”一项本规则不检查。

The finding stands at the entry that first uses up what is left, in the ledger's order. The floor area of buildings that stay has no field, so that planned floor area covers them is not checked here.

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
};
