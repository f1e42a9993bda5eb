// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'boundary/eco-redline': `# boundary/eco-redline 再开发不进入生态保护红线 · No redevelopment inside the ecological red line

生态保护红线内不得安排建设，也不得以腾退以外的方式再开发。

Inside the ecological red line there is no construction, and no renewal other than vacating.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 与 ecoRedline 的重叠超过叠加噪声的地块，规划用途不是建设，且改造方式为腾退复垦或腾退复绿 | A parcel that overlaps ecoRedline by more than noise is not planned for construction and has the mode 腾退复垦 or 腾退复绿 |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算压占 | An overlap counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划；图层 parcels、planLandUse（有则查道路等不属于地块的图斑）和控制线；参数 \`overlay.*\`；用途大类 | inventory, detailed plans; layers parcels, planLandUse (where there is one: roads and other polygons of no parcel) and the control line; parameters \`overlay.*\`; use families |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | S I、土地管理法实施条例第 3 条：红线的存在（A）；除腾退外一律不得进入的尺度为 B-H，未见全文 | S I, LALR art. 3: that the line exists (A); that nothing but vacating is allowed is B-H, its text was not obtained |
| 怎样改 How to mend | 调整地块边界或规划用途。没有自动修改 | Change the border or the planned use. Nothing is changed by itself |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
  - { name: ecoRedline, file: layers/ecoRedline.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
landUseCodes:
  - { code: "0103", name: 旱地, level: 2, parent: "01", certainty: A }
  - { code: "100102", name: 二类工业用地, level: 3, parent: "1001", certainty: A }
  - { code: "1207", name: 城镇道路用地, level: 2, parent: "12", certainty: A }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-09", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8156], [130.4180, 46.8156], [130.4180, 46.8158], [130.4160, 46.8158], [130.4160, 46.8156]]] } }
] }
\`\`\`

\`\`\`json layers/ecoRedline.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "E-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4168, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4168, 46.8156], [130.4168, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 红线外建设，红线内腾退 · Building outside, vacating inside

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, planUseCode: "100102", renewalMode: 自主改造 }
  - { id: P-DF-01-02, planUseCode: "0103", renewalMode: 腾退复垦 }
\`\`\`

## 违反 Violating

### 建设占用 · Construction

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "100102", renewalMode: 自主改造 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id construction
\`\`\`

### 方式不是腾退 · A mode other than vacating

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "0103", renewalMode: 综合整治 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id mode
\`\`\`

### 腾退但仍规划建设 · Vacating, yet planned for construction

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "100102", renewalMode: 腾退复垦 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id construction
\`\`\`

### 没有写改造方式 · The mode is not stated

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "0103" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknown undecided
\`\`\`
`,
  'boundary/permanent-farmland': `# boundary/permanent-farmland 规划建设不占永久基本农田 · No planned construction on permanent basic farmland

规划用途属于建设的地块、道路等，图形不得压占永久基本农田。

Parcels, roads and other polygons that are planned for construction do not touch permanent basic farmland.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 规划用途为建设（01–05 类和水域以外，公园绿地也算建设）的图形与 permanentFarmland 的重叠不超过叠加噪声；台账与现行详细规划用途不同时，有一处为建设即按建设查 | Polygons planned for construction (anything but 01–05 and water; parks count) overlap permanentFarmland by no more than noise; where inventory and detailed plan differ, construction in either counts |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算压占 | An overlap counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划；图层 parcels、planLandUse（有则查道路等不属于地块的图斑）和控制线；参数 \`overlay.*\`；用途大类 | inventory, detailed plans; layers parcels, planLandUse (where there is one: roads and other polygons of no parcel) and the control line; parameters \`overlay.*\`; use families |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 土地管理法第 35 条（A）；噪声限值、“公园绿地也算”为本工具的取法（C） | LAL art. 35 (A); the noise limits and that parks count are our own reading (C) |
| 怎样改 How to mend | 调整地块边界或规划用途。没有自动修改 | Change the border or the planned use. Nothing is changed by itself |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
  - { name: permanentFarmland, file: layers/permanentFarmland.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
landUseCodes:
  - { code: "0103", name: 旱地, level: 2, parent: "01", certainty: A }
  - { code: "100102", name: 二类工业用地, level: 3, parent: "1001", certainty: A }
  - { code: "1207", name: 城镇道路用地, level: 2, parent: "12", certainty: A }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-09", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8156], [130.4180, 46.8156], [130.4180, 46.8158], [130.4160, 46.8158], [130.4160, 46.8156]]] } }
] }
\`\`\`

\`\`\`json layers/permanentFarmland.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "F-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4168, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4168, 46.8156], [130.4168, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 不相接，或复垦为旱地 · Apart from it, or returned to farmland

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, planUseCode: "100102" }
  - { id: P-DF-01-02, planUseCode: "0103" }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-02, code: "100102", parcelRef: P-DF-01-02 }
  - { polygonId: LU-DF-01-08, code: "100102", retained: true }
  - { polygonId: LU-DF-01-09, code: "1207" }
\`\`\`

## 违反 Violating

### 工业地块压占 1018.08 平方米 · An industrial parcel takes 1018.08 m2

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "100102" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id construction
\`\`\`

### 台账写旱地，详细规划却是工业 · Farmland in the inventory, industry in the plan

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "0103" }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
parcelControls:
  - { parcelRef: P-DF-01-02, useCode: "100102" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id construction
\`\`\`

### 道路压占，豁免无效 · A road takes farmland; a waiver does not help

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-02, code: "100102", parcelRef: P-DF-01-02 }
  - { polygonId: LU-DF-01-08, code: "100102", retained: true }
  - { polygonId: LU-DF-01-09, code: "1207" }
waivers:
  - { rule: boundary/permanent-farmland, reason: 已有会议纪要, by: 某局, date: "2026-01-01", until: "2030-01-01" }
\`\`\`

\`\`\`json layers/permanentFarmland.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "F-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8157], [130.4180, 46.8157], [130.4180, 46.8160], [130.4160, 46.8160], [130.4160, 46.8157]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[2].polygonId construction
\`\`\`

### 没有写规划用途 · The planned use is not stated

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknown undecided
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-09, planUseCode: "100102" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noFeature undecided
\`\`\`

### 没有图层 · No layer

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "100102" }
\`\`\`

\`\`\`findings
workspace.yaml layers needsMissing undecided
\`\`\`
`,
  'geometry/area-attribute': `# geometry/area-attribute 填写的面积与图形一致 · Recorded areas match the map

地块的 \`areaM2\`、单元的 \`areaHa\` 应等于其图形在 CGCS2000 椭球上的面积。整个文件系统地偏大 0.02 %–0.06 % 时，提示可能用了高斯—克吕格平面面积。

\`areaM2\` of a parcel and \`areaHa\` of a unit equal the area of its polygon on the CGCS2000 ellipsoid. Where a whole file is 0.02 %–0.06 % too large, a hint says that the areas look planar (Gauss-Krüger).

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 填写面积 = 图形椭球面积 A | Recorded area = ellipsoidal area A |
| 算式与允许差 Formula and tolerance | \\|填写 − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A)；平面提示：3 个以上地块，其中 80 % 以上偏大 0.02 %–0.06 % | \\|recorded − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A); planar hint: 3 parcels or more, above 80 % of them 0.02–0.06 % too large |
| 输入 Inputs | 底数台账、单元；图层 parcels、units；参数 \`tol.areaRelPct\`、\`tol.areaAbsM2\` | inventory, units; layers parcels and units; parameters \`tol.areaRelPct\`, \`tol.areaAbsM2\` |
| 级别 Severity | 错误；平面提示为提示 | error; the planar hint is info |
| 未判定 Undecided | 没有图形时记为“未判定”，不视为通过 | A record without geometry gives "undecided", which does not count as passed |
| 依据 Source | 面积算式为 A 级来源（ELL）；允许差与提示为本工具设计（C） | The formula is class A (ELL); tolerance and hint are our own design (C) |
| 怎样改 How to mend | 快速修复把面积改为图形面积；图形有误时应先改图形。原值不自动写入变更记录，因为原因要由人填写 | A quick fix sets the measured area; where the polygon is wrong mend that first. The old value is not logged by itself: the reason is for a person to give |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-03", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4170, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4170, 46.8156], [130.4170, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 面积一致 · The areas agree

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, areaM2: 5090.42 }
  - { id: P-DF-01-02, areaM2: 5095.50 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 4.0723
\`\`\`

## 违反 Violating

### 面积写错 · A wrong area

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, areaM2: 5099.42 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 4.20
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].areaM2 differs
plan/units/U-DF-01.yaml areaHa differs
\`\`\`

### 图上没有这个地块 · No feature on the map

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-09, areaM2: 5090.42 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noFeature undecided
\`\`\`

### 像是平面面积 · They look planar

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, areaM2: 5092.35 }
  - { id: P-DF-01-02, areaM2: 5092.30 }
  - { id: P-DF-01-03, areaM2: 5092.00 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels planar
\`\`\`

### 8 字形按奇偶规则量算，只有 2545.21 平方米 · A figure of eight has its even-odd area, 2545.21 m2

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8156], [130.4170, 46.8150], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, areaM2: 5090.42 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].areaM2 differs
\`\`\`
`,
  'geometry/parcel-in-unit': `# geometry/parcel-in-unit 地块在所属单元之内 · Parcels lie inside their unit

单元列出的每个地块，图形应在单元图形之内。

The polygon of every parcel that a unit lists lies inside the polygon of the unit.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(地块 \\\\ 单元) 不超过允许差 | A(parcel \\\\ unit) is within tolerance |
| 算式与允许差 Formula and tolerance | ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A(地块)) | ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A(parcel)) |
| 输入 Inputs | 单元、底数台账；图层 parcels、units；参数 \`tol.areaRelPct\`、\`tol.areaAbsM2\` | units, inventory; layers parcels and units; parameters \`tol.areaRelPct\`, \`tol.areaAbsM2\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 修正地块或单元的边界，或把地块划入别的单元。工具不自动改图形 | Mend the border of parcel or unit, or put the parcel into another unit. Geometry is never changed by itself |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [ P-DF-01-01 ]
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 在单元内 · Inside

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 9.09 % 在单元外 · 9.09 % outside

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4149, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4149, 46.8156], [130.4149, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id outside
\`\`\`

### 地块没有图形 · The parcel has no polygon

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noFeature undecided
\`\`\`

### 单元没有图形 · The unit has no polygon

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id noFeature undecided
\`\`\`

### 没有单元图层 · There is no layer of units

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
workspace.yaml layers needsMissing undecided
\`\`\`
`,
  'geometry/parcel-overlap': `# geometry/parcel-overlap 地块互不重叠 · Parcels do not overlap

任意两个地块的图形不得重叠，共用边界不算。

No two parcels overlap; a shared border is no overlap.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(p ∩ q) 不超过叠加噪声 | A(p ∩ q) is no more than overlay noise |
| 算式与允许差 Formula and tolerance | 面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算重叠 | An overlap counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 图层 parcels；参数 \`overlay.noiseM2\`、\`overlay.noiseWidthM\` | layer parcels; parameters \`overlay.noiseM2\`, \`overlay.noiseWidthM\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 修正其中一个图形的边界。意见落在后一个地块的台账记录上，重叠处画在地图上 | Mend the border of one of them. The finding stands on the record of the later one; the overlap is drawn on the map |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01 }
  - { id: P-DF-01-02 }
\`\`\`

## 正确 Correct

### 只共用一条边 · A shared border only

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

### 不到 1 平方米的数字化误差 · Less than 1 m2 of digitising noise

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4159999, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4159999, 46.8156], [130.4159999, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 重叠 509.04 平方米 · An overlap of 509.04 m2

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4159, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4159, 46.8156], [130.4159, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[1].id overlap
\`\`\`

### 台账里没有的图形，落在图形上 · A polygon without a record: told on the feature

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-08", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4159, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4159, 46.8156], [130.4159, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-08 overlap
\`\`\`
`,
  'geometry/unit-in-scope': `# geometry/unit-in-scope 单元在试点范围之内 · Units lie inside the pilot scope

再开发空间单元应在试点范围（四个区和两个片区）之内。

Redevelopment units lie inside the pilot scope: four districts and two zones.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(单元 \\\\ pilotScope) 不超过允许差 | A(unit \\\\ pilotScope) is within tolerance |
| 算式与允许差 Formula and tolerance | ≤ \`tol.areaAbsM2\`（1 m²） | ≤ \`tol.areaAbsM2\` (1 m2) |
| 输入 Inputs | 单元；图层 units、pilotScope；参数 \`tol.areaAbsM2\` | units; layers units and pilotScope; parameter \`tol.areaAbsM2\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | S II(1)（A）；允许差为本工具取值（C） | S II(1) (A); the tolerance is our own choice (C) |
| 怎样改 How to mend | 调整单元边界 | Change the border of the unit |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: units, file: layers/units.geojson }
  - { name: pilotScope, file: layers/pilotScope.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
\`\`\`

\`\`\`json layers/pilotScope.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "S-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4165, 46.8100], [130.4165, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } },
{ "type": "Feature", "id": "S-2", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4165, 46.8100], [130.4200, 46.8100], [130.4200, 46.8200], [130.4165, 46.8200], [130.4165, 46.8100]]] } }
] }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
\`\`\`

## 正确 Correct

### 跨两个片区，都在范围内 · Across two areas, both in the scope

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 伸出范围 · It reaches out

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4210, 46.8150], [130.4210, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id outside
\`\`\`

### 完全在范围外 · Wholly outside

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[131.4150, 46.8150], [131.4180, 46.8150], [131.4180, 46.8166], [131.4150, 46.8166], [131.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id outside
\`\`\`

### 没有图形 · No polygon

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id noFeature undecided
\`\`\`
`,
  'geometry/unit-overlap': `# geometry/unit-overlap 单元互不重叠 · Units do not overlap

任意两个再开发空间单元的图形不得重叠，共用边界不算。

No two redevelopment units overlap; a shared border is no overlap.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(u ∩ v) 不超过叠加噪声 | A(u ∩ v) is no more than overlay noise |
| 算式与允许差 Formula and tolerance | 面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算重叠 | An overlap counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 图层 units；参数 \`overlay.noiseM2\`、\`overlay.noiseWidthM\` | layer units; parameters \`overlay.noiseM2\`, \`overlay.noiseWidthM\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 修正其中一个单元的边界 | Mend the border of one of the units |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
\`\`\`

\`\`\`yaml plan/units/U-DF-02.yaml
kind: redevelopmentUnit
id: U-DF-02
\`\`\`

## 正确 Correct

### 相邻 · Side by side

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "U-DF-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4180, 46.8150], [130.4200, 46.8150], [130.4200, 46.8166], [130.4180, 46.8166], [130.4180, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 共占一条 · They share a strip

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "U-DF-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4175, 46.8150], [130.4200, 46.8150], [130.4200, 46.8166], [130.4175, 46.8166], [130.4175, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/units/U-DF-02.yaml id overlap
\`\`\`
`,
  'geometry/valid': `# geometry/valid 图层文件可读，图形有效 · Layer files can be read and their polygons are valid

每个图层文件是一个合法的 GeoJSON FeatureCollection；每个要素有唯一编号，图形闭合、不自相交，没有重复点和尖刺。

Each layer file is one proper GeoJSON FeatureCollection; each feature has an id of its own and a polygon that is closed, does not cross itself, and has no repeated points or spikes.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | JSON 合法；坐标系为经纬度；要素为面；环闭合、至少三个不同点；不自相交；洞在外环内；相邻点相距 ≥ 1 毫米；夹角 ≥ 1° | Proper JSON; longitude and latitude; polygons; closed rings of three or more points; no self-crossing; holes inside; neighbouring points 1 mm or more apart; angles of 1 degree or more |
| 算式与允许差 Formula and tolerance | 重复点 < 1 毫米；尖刺 < 1°（只对已登记的图层检查这两项） | Repeated point < 1 mm; spike < 1 degree (both for registered layers only) |
| 输入 Inputs | 全部 GeoJSON 文件 | all GeoJSON files |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C）；其他地方的调查质检有同类要求 | Own design (C); survey checks of other places have similar families |
| 怎样改 How to mend | 在制图软件中修正图形。工具不自动修复自相交，因为修法不止一种 | Mend the geometry in a drawing tool. Self-crossings are never repaired by themselves: there is more than one way |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

## 正确 Correct

### 一个矩形 · A rectangle

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 8 字形 · A figure of eight

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8156], [130.4170, 46.8150], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-02 selfCrossing
\`\`\`

### 尖刺和重复点 · A spike and a repeated point

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4200, 46.815600001], [130.4160, 46.81560002], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8140], [130.4170, 46.8140], [130.4170, 46.8140], [130.4170, 46.8146], [130.4160, 46.8146], [130.4160, 46.8140]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-01 spike
layers/parcels.geojson features.P-DF-01-02 repeatedPoint
\`\`\`

### 不闭合、编号重复、不是面 · Not closed, an id used twice, no polygon

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156]]] } },
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-03", "properties": {}, "geometry": { "type": "Point", "coordinates": [130.4150, 46.8150] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-01 duplicateId
layers/parcels.geojson features.P-DF-01-01 openRing
layers/parcels.geojson features.P-DF-01-03 unsupportedGeometry
\`\`\`

### 不是 JSON · Not JSON

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [ 
\`\`\`

\`\`\`findings
layers/parcels.geojson $ notJson
\`\`\`
`,
};
