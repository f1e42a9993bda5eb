// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'boundary/agri-zone-blocks': `# boundary/agri-zone-blocks 农高区的建设只在批准的区块内 · Building in the agricultural zone stays inside its blocks

国家农高区内规划为建设的地块和图斑都在批准的建设用地区块内，总量不超过批准的规模。

All planned construction of the national agricultural zone lies inside the approved blocks, and adds up to no more than was approved.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 农高区的地块、图斑（规划为建设）在 agriZoneBlocks 之外的面积不超过噪声；Σ 规划建设用地 ≤ \`agriZone.constructionMaxHa\` | For parcels and polygons of the zone planned for construction, what lies outside agriZoneBlocks is no more than noise; the sum of construction land is at most \`agriZone.constructionMaxHa\` |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、单元、详细规划；图层 agriZoneBlocks、parcels、planLandUse | inventory, units, detailed plans; layers agriZoneBlocks, parcels, planLandUse |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 国务院批复（A） | Reply of the State Council (A) |
| 怎样改 How to mend | 移入区块 | Move it into a block |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
  - { name: agriZoneBlocks, file: layers/agriZoneBlocks.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  agriZone.constructionMaxHa: { value: 1, unit: ha, sourceText: 建设用地规模（示意）, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-NG-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-NG-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-NG-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "LU-NG-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } },
{ "type": "Feature", "id": "LU-NG-01-03", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8156], [130.4160, 46.8156], [130.4160, 46.8158], [130.4150, 46.8158], [130.4150, 46.8156]]] } }
] }
\`\`\`

\`\`\`json layers/agriZoneBlocks.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "AZ-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8160], [130.4150, 46.8160], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml plan/units/U-NG-01.yaml
kind: redevelopmentUnit
id: U-NG-01
pilotArea: 国家农高区
\`\`\`

## 正确 Correct

### 在区块内 · Inside a block

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-NG-01-01, pilotArea: 国家农高区, planUseCode: "100101" }
  - { id: P-NG-01-02, pilotArea: 国家农高区, planUseCode: "0103" }
\`\`\`

### 别的片区 · Another area

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-NG-01-02, pilotArea: 东风区, planUseCode: "100101" }
\`\`\`

## 违反 Violating

### 试验田里的棚屋 · A shed on trial fields

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-NG-01-02, pilotArea: 国家农高区, planUseCode: "100101" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id outside
\`\`\`

### 总量超过 · Too much in all

\`\`\`yaml plan/detailed/U-NG-01.yaml
kind: unitDetailedPlan
unitRef: U-NG-01
landUse:
  - { polygonId: LU-NG-01-01, code: "100101", parcelRef: P-NG-01-01 }
  - { polygonId: LU-NG-01-02, code: "100101", parcelRef: P-NG-01-02 }
  - { polygonId: LU-NG-01-03, code: "1207" }
\`\`\`

\`\`\`findings
plan/detailed/U-NG-01.yaml landUse tooMuch
\`\`\`
`,
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

### 8 字形的红线按奇偶规则量算 · A red line like a figure of eight is measured by the even-odd rule

\`\`\`json layers/ecoRedline.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "E-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8156], [130.4170, 46.8150], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-02, planUseCode: "100102", renewalMode: 自主改造 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id construction
\`\`\`
`,
  'boundary/flood-wetland': `# boundary/flood-wetland 洪涝风险控制线内有措施，重要湿地内不建设 · Measures in flood risk areas, no building on wetlands

规划建设落在洪涝风险控制线内的，详细规划写明应对措施；不占重要湿地。

Where planned construction lies in a flood risk area its detailed plan states measures; important wetlands are not built on.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 规划为建设的图形与 floodRisk 重叠超过噪声的，所在单元的详细规划 \`lines\` 有“洪涝风险控制线”的应对；与 wetland 重叠的报错误；增补地块同查 | Planned construction that shares more than noise with floodRisk has an answer for 洪涝风险控制线 in \`lines\` of its detailed plan; an overlap with wetland is an error; additions to the boundary likewise |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划、边界增补台账；图层 floodRisk、wetland、parcels、planLandUse、swapAdditions | inventory, detailed plans, boundary ledger; layers floodRisk, wetland, parcels, planLandUse, swapAdditions |
| 级别 Severity | 警告；重要湿地为错误 | warning; important wetlands are an error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 湿地保护法第 19–21 条、4LINE（A） | WET art. 19–21, 4LINE (A) |
| 怎样改 How to mend | 避开，或写明措施；占用湿地的例外和恢复办妥后登记豁免 | Move it, or state measures; register a waiver once an exception for wetland and its restoration are settled |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: floodRisk, file: layers/floodRisk.geojson }
  - { name: wetland, file: layers/wetland.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-QJ-02-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/floodRisk.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FR-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8140], [130.4200, 46.8140], [130.4200, 46.8160], [130.4155, 46.8160], [130.4155, 46.8140]]] } }
] }
\`\`\`

\`\`\`json layers/wetland.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml plan/units/U-QJ-02.yaml
kind: redevelopmentUnit
id: U-QJ-02
parcelRefs: [ P-QJ-02-01 ]
\`\`\`

## 正确 Correct

### 写明了措施 · With measures

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "0901" }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
unitRef: U-QJ-02
lines:
  - { line: 洪涝风险控制线, response: 首层架空，地面标高不低于设防水位。 }
\`\`\`

### 水域 · Water

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "1701" }
\`\`\`

## 违反 Violating

### 没有措施 · Without measures

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "0901" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id flood
\`\`\`

### 占重要湿地 · On an important wetland

\`\`\`json layers/floodRisk.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/wetland.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "WET-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8140], [130.4200, 46.8140], [130.4200, 46.8160], [130.4155, 46.8160], [130.4155, 46.8140]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "0901" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id wetland
\`\`\`

### 没有写用途 · No use

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknown undecided
\`\`\`
`,
  'boundary/four-lines': `# boundary/four-lines 绿线、蓝线、黄线、紫线内的用途相容 · Uses in green, blue, yellow and purple lines are compatible

绿线、蓝线、黄线内只安排相容的用途；触及紫线的地块写明保留内容，不得拆除。

Green, blue and yellow lines hold only uses that fit; a parcel that touches the purple line names what is kept, and nothing there is demolished.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 与线重叠超过噪声的地块和新增图斑：用途以 \`lines.greenUses\`、\`lines.blueUses\`、\`lines.yellowUses\` 中的代码开头；触及紫线的地块指标有 \`retain\` | Parcels and new polygons that share more than noise with a line: the use begins with a code of \`lines.greenUses\`, \`lines.blueUses\`, \`lines.yellowUses\`; a control of a parcel in the purple line has \`retain\` |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划；图层 parcels、planLandUse、lineGreen、lineBlue、lineYellow、linePurple | inventory, detailed plans; layers parcels, planLandUse, lineGreen, lineBlue, lineYellow, linePurple |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 不检查 Not checked | 穿越绿线、蓝线、黄线的道路；黄线内设施是否正是该线的设施；文物建筑的拆除由 boundary/heritage-demolition 检查 | Roads that cross a line; whether a facility in a yellow line is the line's own; demolition of listed buildings is for boundary/heritage-demolition |
| 依据 Source | 四线的名称和作用（A）；相容用途为本工具取值（C） | Names and purposes of the lines (A); which uses fit is our own choice (C) |
| 怎样改 How to mend | 改用途、退出线外，或补写保留内容 | Change the use, leave the line, or name what is kept |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
  - { name: lineGreen, file: layers/lineGreen.geojson }
  - { name: lineBlue, file: layers/lineBlue.geojson }
  - { name: lineYellow, file: layers/lineYellow.geojson }
  - { name: linePurple, file: layers/linePurple.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  lines.greenUses: { value: [ "14", "17" ], unit: none, sourceText: 绿线相容用途, certainty: C }
  lines.blueUses: { value: [ "17", "14", "1311" ], unit: none, sourceText: 蓝线相容用途, certainty: C }
  lines.yellowUses: { value: [ "12", "13" ], unit: none, sourceText: 黄线相容用途, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-QJ-02-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-QJ-02-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-QJ-02-08", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4170, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4170, 46.8156], [130.4170, 46.8150]]] } },
{ "type": "Feature", "id": "LU-QJ-02-09", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8156], [130.4180, 46.8156], [130.4180, 46.8158], [130.4150, 46.8158], [130.4150, 46.8156]]] } }
] }
\`\`\`

\`\`\`json layers/lineGreen.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LG-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4149, 46.8149], [130.4161, 46.8149], [130.4161, 46.8157], [130.4149, 46.8157], [130.4149, 46.8149]]] } }
] }
\`\`\`

\`\`\`json layers/lineBlue.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/lineYellow.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

## 正确 Correct

### 公园在绿线内，道路穿过 · A park in the green line, a road across it

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "1401" }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
unitRef: U-QJ-02
landUse:
  - { polygonId: LU-QJ-02-09, code: "1207" }
\`\`\`

### 紫线内写明保留 · Kept in the purple line

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LP-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4163, 46.8151], [130.4167, 46.8151], [130.4167, 46.8154], [130.4163, 46.8154], [130.4163, 46.8151]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-02, planUseCode: "0803" }
\`\`\`

\`\`\`json layers/lineGreen.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
unitRef: U-QJ-02
parcelControls:
  - { parcelRef: P-QJ-02-02, useCode: "0803", retain: [ 老仓库 ] }
\`\`\`

## 违反 Violating

### 绿线内安排商业 · Commerce in the green line

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01, planUseCode: "0901" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id use
\`\`\`

### 详细规划的图斑占蓝线 · A polygon of the detailed plan in the blue line

\`\`\`json layers/lineBlue.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LB-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4175, 46.8140], [130.4190, 46.8140], [130.4190, 46.8160], [130.4175, 46.8160], [130.4175, 46.8140]]] } }
] }
\`\`\`

\`\`\`yaml plan/detailed/U-QJ-02.yaml
kind: unitDetailedPlan
unitRef: U-QJ-02
landUse:
  - { polygonId: LU-QJ-02-08, code: "0901" }
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-02.yaml landUse[0].polygonId use
\`\`\`

### 紫线内没有保留内容 · Nothing kept in the purple line

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LP-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4163, 46.8151], [130.4167, 46.8151], [130.4167, 46.8154], [130.4163, 46.8154], [130.4163, 46.8151]]] } }
] }
\`\`\`

\`\`\`json layers/lineGreen.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-02, planUseCode: "0803" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id purple
\`\`\`

### 没有写用途 · No use

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-02-01 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknown undecided
\`\`\`
`,
  'boundary/heritage-demolition': `# boundary/heritage-demolition 紫线和保护建筑内不拆除 · Nothing is pulled down in heritage areas

地块涉及城市紫线、历史文化保护线或保护建筑的，不得拆除重建或拆除腾退；采取其他方式的写明保护措施。

On a parcel that crosses the purple line or the heritage line, or holds a listed building, nothing is pulled down; other works state how it is kept.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(地块 ∩ linePurple 或 heritage) 超过噪声，或有 \`listedBuildings\` 时：建设方式不为拆除重建、腾退，且有 \`retentionMeasures\` | Where A(parcel ∩ linePurple or heritage) is more than noise, or there are \`listedBuildings\`: works are neither 拆除重建 nor 腾退, and \`retentionMeasures\` are stated |
| 算式与允许差 Formula and tolerance | 噪声：面积 ≤ \`overlay.noiseM2\` 或平均宽度 ≤ \`overlay.noiseWidthM\` | Noise: area ≤ \`overlay.noiseM2\` or mean width ≤ \`overlay.noiseWidthM\` |
| 输入 Inputs | 项目条目；图层 parcels、linePurple，heritage（有则用） | project entry; layers parcels, linePurple, and heritage where there is one |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 地块没有图形，或两种算法不一致 | A parcel without polygon, or two measures that disagree |
| 依据 Source | 自行设定（C）；广东条例第 44 条、上海条例有同类规定（A，他地） | own design (C); other places have such rules (GD art. 44, SH: A elsewhere) |
| 怎样改 How to mend | 改为保留修缮，写明保护措施 | Keep and repair, and state the measures |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: linePurple, file: layers/linePurple.geojson }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-QJ-02-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LP-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8155], [130.4157, 46.8155], [130.4157, 46.8157], [130.4155, 46.8157], [130.4155, 46.8155]]] } }
] }
\`\`\`

## 正确 Correct

### 保留修缮并有措施 · Kept, with measures

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 保留修缮, listedBuildings: [ { name: 老仓库 } ], retentionMeasures: 原址保留 }
\`\`\`

### 不涉及的拆除 · Pulled down elsewhere

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 拆除重建 }
\`\`\`

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LP-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.42, 46.8155], [130.421, 46.8155], [130.421, 46.8157], [130.42, 46.8157], [130.42, 46.8155]]] } }
] }
\`\`\`

## 违反 Violating

### 紫线内拆除重建 · Rebuilt in the purple line

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 拆除重建, retentionMeasures: 留照片 }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].buildingMode line
\`\`\`

### 保护线内腾退 · Vacated in the heritage line

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 腾退 }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: linePurple, file: layers/linePurple.geojson }
  - { name: heritage, file: layers/heritage.geojson }
\`\`\`

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [

] }
\`\`\`

\`\`\`json layers/heritage.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "H-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8155], [130.4157, 46.8155], [130.4157, 46.8157], [130.4155, 46.8157], [130.4155, 46.8155]]] } }
] }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].buildingMode line
\`\`\`

### 有保护建筑而拆除 · A listed building pulled down

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 拆除重建, listedBuildings: [ { name: 老仓库 } ] }
\`\`\`

\`\`\`json layers/linePurple.geojson
{ "type": "FeatureCollection", "features": [

] }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].buildingMode building
\`\`\`

### 没有措施 · No measures

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-02, buildingMode: 综合整治 }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].buildingMode noMeasures
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-QJ-02-03, buildingMode: 拆除重建 }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].parcelRef noFeature undecided
\`\`\`
`,
  'boundary/industrial-line-retention': `# boundary/industrial-line-retention 工业用地控制线内保持工业用途 · Land inside the industrial line stays industrial

一个单元在工业用地控制线内由工业改作他用的面积，不超过限值。

No more than a limited share of a unit's land inside the industrial line turns from industry to other uses.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | Σ A(地块 ∩ industrialLine)（现状 10、规划非 10）÷ A(单元 ∩ industrialLine) ≤ \`industrialLine.maxReleasePct\` | Σ A(parcel ∩ industrialLine) of parcels that are 10 today and not by plan, over A(unit ∩ industrialLine), is at most \`industrialLine.maxReleasePct\` |
| 输入 Inputs | 详细规划、底数台账；图层 parcels、units、industrialLine | detailed plan, inventory; layers parcels, units, industrialLine |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 不检查 Not checked | 替代用地是否落实（没有字段） | Whether the land that replaces it exists (there is no field) |
| 依据 Source | S III(5)15、18 的概念（A）；限值为本工具取值（C） | Concept of S III(5)15, 18 (A); the limit is our own choice (C) |
| 怎样改 How to mend | 保留工业用途，或落实替代的工业用地 | Keep the industry, or name the land that replaces it |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: units, file: layers/units.geojson }
  - { name: industrialLine, file: layers/industrialLine.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  industrialLine.maxReleasePct: { value: 10, unit: pct, sourceText: 工业线内转用, certainty: C }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-GX-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/industrialLine.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "IL-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4300, 46.8100], [130.4300, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-GX-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-GX-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4163, 46.8150], [130.4163, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-GX-01-01, currentUseCode: "100102" }
  - { id: P-GX-01-02, currentUseCode: "100102" }
\`\`\`

## 正确 Correct

### 3.7 % 改为科研 · 3.7 % become research

\`\`\`yaml plan/detailed/U-GX-01.yaml
kind: unitDetailedPlan
unitRef: U-GX-01
parcelControls:
  - { parcelRef: P-GX-01-01, useCode: "100101" }
  - { parcelRef: P-GX-01-02, useCode: "0802" }
\`\`\`

### 线外不计 · Not counted outside the line

\`\`\`yaml plan/detailed/U-GX-01.yaml
kind: unitDetailedPlan
unitRef: U-GX-01
parcelControls:
  - { parcelRef: P-GX-01-01, useCode: "0901" }
  - { parcelRef: P-GX-01-02, useCode: "0901" }
\`\`\`

\`\`\`json layers/industrialLine.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "IL-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4163, 46.8100], [130.4300, 46.8100], [130.4300, 46.8200], [130.4163, 46.8200], [130.4163, 46.8100]]] } }
] }
\`\`\`

## 违反 Violating

### 16 % 改为商业 · 16 % become commerce

\`\`\`yaml plan/detailed/U-GX-01.yaml
kind: unitDetailedPlan
unitRef: U-GX-01
parcelControls:
  - { parcelRef: P-GX-01-01, useCode: "0901" }
  - { parcelRef: P-GX-01-02, useCode: "0901" }
\`\`\`

\`\`\`findings
plan/detailed/U-GX-01.yaml unitRef released
\`\`\`

### 单元没有图形 · A unit without polygon

\`\`\`yaml plan/detailed/U-GX-01.yaml
kind: unitDetailedPlan
unitRef: U-GX-01
parcelControls:
  - { parcelRef: P-GX-01-01, useCode: "0901" }
  - { parcelRef: P-GX-01-02, useCode: "0901" }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-GX-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-GX-01.yaml unitRef noFeature undecided
\`\`\`
`,
  'boundary/layer-vintage': `# boundary/layer-vintage 控制线图层在有效期内 · Control-line layers are current

控制线图层的数据日期距数据截止日不超过有效期，开发边界图层不早于最近一次批准的增补，示意图层标明示意。

Data of control lines are no older than their term before the date checked, the boundary is no older than the last addition approved, and synthetic layers say so.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 数据日期 + \`layer.freshnessMonths\` 不早于 asOf；udb 的日期不早于增补的 approvedDate；工作区为示意时控制线图层也标明 synthetic | date + \`layer.freshnessMonths\` is not before asOf; the date of udb is not before an addition's approvedDate; in a synthetic workspace control lines say synthetic |
| 输入 Inputs | 工作区的图层登记、边界增补台账；数据截止日 | layers of the workspace, boundary ledger; the date checked |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 没有数据截止日或参数时记为“未判定” | Undecided without a date or the parameter |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 更新图层 | Renew the layer |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  layer.freshnessMonths: { value: 12, unit: month, sourceText: 有效期, certainty: C }
\`\`\`

## 正确 Correct

### 五个月前的边界 · A boundary of five months

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
synthetic: true
layers:
  - { name: udb, file: layers/udb.geojson, date: "2026-06-30", synthetic: true }
  - { name: units, file: layers/units.geojson, date: "2020-01-01" }
\`\`\`

### 没有批准的增补 · No addition approved

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
synthetic: true
layers:
  - { name: udb, file: layers/udb.geojson, date: "2026-06-30", synthetic: true }
  - { name: units, file: layers/units.geojson, date: "2020-01-01" }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, submittedDate: "2026-09-10" }
\`\`\`

## 违反 Violating

### 一年多以前 · More than a year

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
synthetic: true
layers:
  - { name: udb, file: layers/udb.geojson, date: "2025-10-01", synthetic: true }
  - { name: units, file: layers/units.geojson, date: "2020-01-01" }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].date old
\`\`\`

### 批准增补之前 · Before an addition was approved

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
synthetic: true
layers:
  - { name: udb, file: layers/udb.geojson, date: "2026-06-30", synthetic: true }
  - { name: units, file: layers/units.geojson, date: "2020-01-01" }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, approvedDate: "2026-10-10" }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].date superseded
\`\`\`

### 没有标明示意 · Not marked as synthetic

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
synthetic: true
layers:
  - { name: udb, file: layers/udb.geojson, date: "2026-06-30", synthetic: true }
  - { name: units, file: layers/units.geojson, date: "2020-01-01" }
  - { name: wetland, file: layers/wetland.geojson, date: "2026-06-30" }
\`\`\`

\`\`\`findings
workspace.yaml layers[2].name notSynthetic
\`\`\`
`,
  'boundary/ledger-dates': `# boundary/ledger-dates 台账登记的是已经发生的事 · Ledgers record what has happened

验收、调查确认、申报、批准和备案的日期不晚于数据截止日；已批准的增补有批准文号。

Days of acceptance, confirmation, submission, approval and filing are not after the as-of date; an approved addition has its number.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 边界增补台账、占补平衡台账中各日期 ≤ asOf；\`approvedDate\` 与 \`approvalNo\` 同时有 | Days of the boundary and farmland ledgers ≤ asOf; \`approvedDate\` comes with \`approvalNo\` |
| 算式与允许差 Formula and tolerance | 截止日当日算在内 | The as-of date itself is in time |
| 输入 Inputs | 边界增补台账、占补平衡台账；数据截止日 | boundary ledger, farmland ledger; the as-of date |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 后评价时限：属计划，由 farmland/follow-up 检查 | The follow-up: it is planned, and for farmland/follow-up |
| 依据 Source | 自行设定（C） | own design (C) |
| 怎样改 How to mend | 核对日期；尚未发生的不登记 | Check the day; what has not happened is not recorded |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 截止日当日 · On the as-of date

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
additions:
  - { id: A-01, submittedDate: "2026-09-10", approvedDate: "2026-11-20", approvalNo: 批复-1 }
\`\`\`

## 违反 Violating

### 批准在截止日之后，没有文号 · Approved after the as-of date, without a number

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
additions:
  - { id: A-01, submittedDate: "2026-11-21", approvedDate: "2026-11-21" }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].approvedDate noNumber
ledgers/boundary.yaml additions[0].approvedDate tooLate
ledgers/boundary.yaml additions[0].submittedDate tooLate
\`\`\`

### 占补台账 · The farmland ledger

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, acceptedDate: "2026-11-21", surveyConfirmed: { date: "2027-01-01" } }
occupations:
  - { id: FO-01, approval: { no: 转用-1, date: "2026-11-21" }, blackSoil: { filedDate: "2026-12-01" } }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].acceptedDate tooLate
ledgers/farmland.yaml credits[0].surveyConfirmed.date tooLate
ledgers/farmland.yaml occupations[0].approval.date tooLate
ledgers/farmland.yaml occupations[0].blackSoil.filedDate tooLate
\`\`\`
`,
  'boundary/nature-core-vacate-only': `# boundary/nature-core-vacate-only 自然保护地核心保护区内只腾退 · Nature core zones are only vacated

触及自然保护地核心保护区的地块只能腾退复垦或腾退复绿，规划用途为农林草湿、公园绿地或水域。

Parcels that touch the core zone of a protected area are only vacated, and become farmland, forest, grass, wetland, park or water.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 与 natureCore 重叠超过噪声的：改造方式为腾退复垦、腾退复绿，规划用途为 01–05、1401、17；增补地块一律不得占用 | Where natureCore is touched beyond noise: mode 腾退复垦 or 腾退复绿 and planned use 01–05, 1401 or 17; no addition to the boundary at all |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划、边界增补台账；图层 natureCore、parcels、planLandUse、swapAdditions | inventory, detailed plans, boundary ledger; layers natureCore, parcels, planLandUse, swapAdditions |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | S III(2)6、自然保护区条例第 32 条（A）；以用途代码判断为本工具取法（C） | S III(2)6, NRR art. 32 (A); telling it by use codes is our own reading (C) |
| 怎样改 How to mend | 改为腾退，或退出核心保护区 | Vacate it, or leave the zone |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: natureCore, file: layers/natureCore.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-02-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-JQ-02-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/natureCore.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "NC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4165, 46.8140], [130.4200, 46.8140], [130.4200, 46.8160], [130.4165, 46.8160], [130.4165, 46.8140]]] } }
] }
\`\`\`

## 正确 Correct

### 旧管护站复绿；区外不限 · A ranger camp re-greened; outside it is free

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, planUseCode: "0301", renewalMode: 腾退复绿 }
  - { id: P-JQ-02-01, planUseCode: "0901", renewalMode: 自主改造 }
\`\`\`

## 违反 Violating

### 改为酒店 · Turned into a hotel

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, planUseCode: "0901", renewalMode: 自主改造 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id use
\`\`\`

### 规划为林地，却自主改造 · Forest by plan, but redeveloped

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, planUseCode: "0301", renewalMode: 自主改造 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id mode
\`\`\`

### 没有写改造方式 · No mode

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, planUseCode: "0301" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknown undecided
\`\`\`
`,
  'boundary/no-new-park-outside': `# boundary/no-new-park-outside 产业园区单元不在城镇开发边界外 · No industrial park outside the urban development boundary

产业园区类的单元在城镇开发边界外的部分不超过限值。

No more than a limited share of an industrial park unit lies outside the urban development boundary.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 单元类型为产业园区的，边界外面积占比 ≤ \`udb.parkOutsideMaxPct\` | For units of type 产业园区 the share outside the boundary is at most \`udb.parkOutsideMaxPct\` |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 单元；图层 units、udb | unit; layers units, udb |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | UDB26、NB（A）；5 % 为本工具取值（C） | UDB26, NB (A); 5 % is our own choice (C) |
| 怎样改 How to mend | 调整单元范围或单元类型 | Move the unit, or mend its type |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: units, file: layers/units.geojson }
  - { name: udb, file: layers/udb.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  udb.parkOutsideMaxPct: { value: 5, unit: pct, sourceText: 园区边界外占比, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-GX-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4179, 46.8100], [130.4179, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

## 正确 Correct

### 3.3 % 在外 · 3.3 % outside

\`\`\`yaml plan/units/U-GX-01.yaml
kind: redevelopmentUnit
id: U-GX-01
unitType: 产业园区
\`\`\`

### 边界外整治单元 · A unit that is tidied outside

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4000, 46.8100], [130.4100, 46.8100], [130.4100, 46.8200], [130.4000, 46.8200], [130.4000, 46.8100]]] } }
] }
\`\`\`

\`\`\`yaml plan/units/U-GX-01.yaml
kind: redevelopmentUnit
id: U-GX-01
unitType: 边界外整治
\`\`\`

## 违反 Violating

### 三分之一在外 · A third outside

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4170, 46.8100], [130.4170, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

\`\`\`yaml plan/units/U-GX-01.yaml
kind: redevelopmentUnit
id: U-GX-01
unitType: 产业园区
\`\`\`

\`\`\`findings
plan/units/U-GX-01.yaml unitType outside
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml plan/units/U-GX-02.yaml
kind: redevelopmentUnit
id: U-GX-02
unitType: 产业园区
\`\`\`

\`\`\`findings
plan/units/U-GX-02.yaml unitType noFeature undecided
\`\`\`
`,
  'boundary/outside-udb-inplace': `# boundary/outside-udb-inplace 边界外工业用地原地改扩建符合条件 · Plants outside the boundary are rebuilt in place on conditions

城镇开发边界外的低效工业用地，在工业用地控制线内、不搬迁、不改变用途、符合规划、不扩大用地的，可以原地改扩建。

Low-efficiency industrial land outside the urban development boundary may be rebuilt in place where it lies inside the industrial line, stays, keeps its use, conforms to the plan and does not grow.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 现状为工业（10）、不腾退、规划为建设、A(地块 \\\\ udb) 超过噪声的地块：工业线内占比 ≥ \`udb.inplaceIndustrialMinPct\`；已认定为低效用地；\`relocationPlanned\` 为否；规划与现状用途前四位相同；有 \`planConformityRef\`；\`grossM2\` 不大于台账面积 | For parcels industrial today (10), not vacated, planned for construction, with A(parcel \\\\ udb) above noise: share in the industrial line ≥ \`udb.inplaceIndustrialMinPct\`; identified as low-efficiency; \`relocationPlanned\` false; first four digits of planned and present use equal; \`planConformityRef\` given; \`grossM2\` no larger than the recorded area |
| 算式与允许差 Formula and tolerance | 面积按 \`tol.area*\` 比较 | Areas compare within \`tol.area*\` |
| 输入 Inputs | 详细规划、底数台账；图层 parcels、udb、industrialLine | detailed plan, inventory; layers parcels, udb, industrialLine |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 未填的条件逐项记为“未判定”，不视为通过 | Each condition that is not recorded is undecided, which does not count as passed |
| 依据 Source | S III(5)18（A）；“不扩大用地”和 99 % 为本工具取值（C） | S III(5)18 (A); "does not grow" and 99 % are our own reading (C) |
| 怎样改 How to mend | 恢复用途和范围，或改为腾退 | Keep use and site, or vacate |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: udb, file: layers/udb.geojson }
  - { name: industrialLine, file: layers/industrialLine.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  udb.inplaceIndustrialMinPct: { value: 99, unit: pct, sourceText: 原地改扩建, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-02-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-JQ-02-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8150], [130.4160, 46.8150], [130.4160, 46.8200], [130.4100, 46.8200], [130.4100, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/industrialLine.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "IL-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8140], [130.4180, 46.8140], [130.4180, 46.8160], [130.4150, 46.8160], [130.4150, 46.8140]]] } }
] }
\`\`\`

## 正确 Correct

### 各条件成立 · All conditions hold

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, relocationPlanned: false, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "100102", grossM2: 5090.42 }
\`\`\`

### 边界内不查 · Not asked inside the boundary

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-01, currentUseCode: "100102", renewalMode: 自主改造 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-01, useCode: "0901" }
\`\`\`

## 违反 Violating

### 改变用途、列入搬迁、没有依据 · Use changes, to be relocated, no document

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, relocationPlanned: true }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "0901", grossM2: 5090.42 }
\`\`\`

\`\`\`findings
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef noConformity
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef relocation
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef useChanges
\`\`\`

### 出了工业线、用地变大、未认定 · Out of the industrial line, larger, not identified

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5000, currentUseCode: "100102", renewalMode: 自主改造, verdict: suspended, relocationPlanned: false, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "100102", grossM2: 5090.42 }
\`\`\`

\`\`\`json layers/industrialLine.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "IL-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8140], [130.4165, 46.8140], [130.4165, 46.8160], [130.4150, 46.8160], [130.4150, 46.8140]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef industrialLine
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef larger
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef notIdentified
\`\`\`

### 没有填写是否搬迁 · Relocation not recorded

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "100102", grossM2: 5090.42 }
\`\`\`

\`\`\`findings
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef open undecided
\`\`\`
`,
  'boundary/outside-udb-new-building': `# boundary/outside-udb-new-building 城镇开发边界外不集中新建 · No concentrated building outside the urban development boundary

规划为城镇住宅、公共服务、商业、工业、仓储的地块不在城镇开发边界外；原地改扩建符合条件的、村庄规划集体用地和单独选址设施除外。

Parcels planned for urban housing, public service, commerce, industry or logistics do not lie outside the urban development boundary, except plants rebuilt in place on conditions, collective use under a village plan, and facilities on a site of their own.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 用途属 0701、08–11 且 A(地块 \\\\ udb) 超过噪声的，须 boundary/outside-udb-inplace 各条件成立，或填写 \`outsideUdbBasis\`（情形和文号） | For uses 0701, 08–11 with A(parcel \\\\ udb) above noise: all conditions of boundary/outside-udb-inplace hold, or \`outsideUdbBasis\` (case and number) is given |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 详细规划、底数台账；图层 parcels、udb、industrialLine | detailed plan, inventory; layers parcels, udb, industrialLine |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 边界外不集中建设（A 原则，来自外地条例和部规章报道）；原地改扩建例外 S III(5)18（A）；用途范围为本工具取法（C） | No concentrated building outside (A principle, from a regulation elsewhere and news of the ministry's rules); the exception S III(5)18 (A); the list of uses is our own reading (C) |
| 怎样改 How to mend | 移到边界内，或补充依据 | Move it inside, or record the basis |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: udb, file: layers/udb.geojson }
  - { name: industrialLine, file: layers/industrialLine.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  udb.inplaceIndustrialMinPct: { value: 99, unit: pct, sourceText: 原地改扩建, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-02-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-JQ-02-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8150], [130.4160, 46.8150], [130.4160, 46.8200], [130.4100, 46.8200], [130.4100, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/industrialLine.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "IL-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8140], [130.4180, 46.8140], [130.4180, 46.8160], [130.4150, 46.8160], [130.4150, 46.8140]]] } }
] }
\`\`\`

## 正确 Correct

### 原地改建，用途不变 · Rebuilt in place, same use

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, relocationPlanned: false, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "100102", grossM2: 5090.42 }
\`\`\`

### 单独选址设施 · A facility on a site of its own

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "0810", grossM2: 5090.42, outsideUdbBasis: { kind: singleSite, docNo: 选址-3 } }
\`\`\`

### 复垦 · Reclaimed

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "0103", grossM2: 5090.42 }
\`\`\`

## 违反 Violating

### 工业改商业 · Industry to commerce

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, relocationPlanned: false, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "0901", grossM2: 5090.42 }
\`\`\`

\`\`\`findings
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef outside
\`\`\`

### 没有填写是否搬迁 · Relocation not recorded

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-02, areaM2: 5090.42, currentUseCode: "100102", renewalMode: 自主改造, verdict: identified, planConformityRef: 规划核实-1 }
\`\`\`

\`\`\`yaml plan/detailed/U-JQ-02.yaml
kind: unitDetailedPlan
unitRef: U-JQ-02
parcelControls:
  - { parcelRef: P-JQ-02-02, useCode: "100102", grossM2: 5090.42 }
\`\`\`

\`\`\`findings
plan/detailed/U-JQ-02.yaml parcelControls[0].parcelRef open undecided
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
  'boundary/position-declared': `# boundary/position-declared 填写的控制线占比与叠加一致 · Recorded shares in control lines match the map

单元和地块填写的控制线占比，与图形叠加的结果一致。

The shares in control lines that units and parcels record equal the overlay.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | |填写占比 − 100·A(g ∩ 控制线)/A(g)| ≤ \`tol.sharePct\` | |recorded − 100·A(g ∩ line)/A(g)| ≤ \`tol.sharePct\` |
| 算式与允许差 Formula and tolerance | 占比为百分点之差；控制线自身重叠处只计一次 | A difference of percentage points; where a line overlaps itself the place counts once |
| 输入 Inputs | 单元 \`udbPosition\`、地块 \`shares\`；图层 units、parcels 和所填的各控制线 | \`udbPosition\` of units, \`shares\` of parcels; layers units, parcels and each line recorded |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图层或图形缺失时，该项记为“未判定”，不视为通过 | A share whose layer or polygon is missing is undecided, which does not count as passed |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 快速修复写入叠加结果（两位小数） | The quick fix writes the measured share (two decimals) |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: units, file: layers/units.geojson }
  - { name: parcels, file: layers/parcels.geojson }
  - { name: udb, file: layers/udb.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sharePct: { value: 0.5, unit: pct, sourceText: 占比容差, certainty: C }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4171, 46.8100], [130.4171, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

## 正确 Correct

### 填 70 %，叠加 70 % · 70 % recorded and measured

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
udbPosition: { insidePct: 70 }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, shares: { udb: 100 } }
\`\`\`

## 违反 Violating

### 填 100 %，叠加 70 % · 100 % recorded, 70 % measured

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
udbPosition: { insidePct: 100 }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml udbPosition.insidePct differs
\`\`\`

### 地块填得少 · A parcel with too little

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, shares: { udb: 99 } }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].shares.udb differs
\`\`\`

### 没有那个图层 · Without the layer

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
udbPosition: { insidePct: 70, natureCorePct: 0 }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml udbPosition.natureCorePct noLayer undecided
\`\`\`
`,
  'boundary/pre-plan-building': `# boundary/pre-plan-building 不符合规划的既有建筑不重建、不扩建 · Buildings that conflict with the plan are neither rebuilt nor enlarged

土地利用总体规划制定前已建、不符合规划用途的建筑物，不得重建、扩建。

Buildings that stood before the land-use plan and conflict with its use may be neither rebuilt nor enlarged.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`works[]\` 的建设方式为拆除重建或扩建时，\`planConformity: true\` | Where \`works[]\` rebuild (拆除重建) or enlarge (扩建), \`planConformity: true\` |
| 输入 Inputs | 项目条目 | project entry |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 没有填写 \`planConformity\` | \`planConformity\` is not stated |
| 依据 Source | 土地管理法第 65 条（A） | LAL art. 65 (A) |
| 怎样改 How to mend | 改用改建、整治或腾退，或办理规划核实 | Alter, upgrade or vacate instead, or have the conformity confirmed |

## 正确 Correct

### 相符的重建；不符的腾退 · A conforming one rebuilt; a conflicting one vacated

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-DF-01-01, buildingMode: 拆除重建, planConformity: true }
  - { parcelRef: P-DF-01-02, buildingMode: 腾退, planConformity: false }
  - { parcelRef: P-DF-01-03, buildingMode: 改建 }
\`\`\`

## 违反 Violating

### 不符而扩建 · Conflicting, and enlarged

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-DF-01-01, buildingMode: 扩建, planConformity: false }
  - { parcelRef: P-DF-01-02, buildingMode: 拆除重建, planConformity: false }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].planConformity conflicting
projects/PRJ-01.yaml works[1].planConformity conflicting
\`\`\`

### 没有说明 · Not stated

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
works:
  - { parcelRef: P-DF-01-01, buildingMode: 拆除重建 }
\`\`\`

\`\`\`findings
projects/PRJ-01.yaml works[0].buildingMode unknown undecided
\`\`\`
`,
  'boundary/strategy-targets': `# boundary/strategy-targets 边界与耕地目标与规划目标、台账一致 · Targets of boundary and farmland agree with goals and ledgers

专项规划 \`boundaryStrategy\` 的两个目标等于所引用的规划目标，且不小于台账已经实现的数量。

The two targets of \`boundaryStrategy\` equal the goals they name, and are no less than what the ledgers have reached.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`swapTargetM2\` = \`swapGoalRef\` 的 \`target\`，\`farmlandCreditTargetHa\` = \`farmlandCreditGoalRef\` 的 \`target\`；\`swapTargetM2\` ≥ Σ 增补面积，\`farmlandCreditTargetHa\` ≥ Σ 已确认补充耕地 | \`swapTargetM2\` = \`target\` of \`swapGoalRef\`, \`farmlandCreditTargetHa\` = \`target\` of \`farmlandCreditGoalRef\`; \`swapTargetM2\` ≥ Σ added, \`farmlandCreditTargetHa\` ≥ Σ credits confirmed |
| 算式与允许差 Formula and tolerance | 允许差为 0：同一个数写在两处 | Tolerance 0: one number in two places |
| 输入 Inputs | 专项规划、边界增补台账、占补平衡台账 | special plan, boundary ledger, farmland ledger |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 没有引用规划目标（\`swapGoalRef\` 等）时不核对目标 | Where no goal is named the goals are not compared |
| 依据 Source | 自行设定（C） | own design (C) |
| 怎样改 How to mend | 快速修复改为目标值；台账超过目标时应修正目标并登记 | A quick fix sets the goal's value; where a ledger is beyond it the target needs a revision |

## 正确 Correct

### 相等，台账恰好用完 · Equal, and all of it used

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
goals:
  - { id: G-07, unit: ha, target: 10.9131 }
  - { id: G-08, unit: m2, target: 26954.84 }
boundaryStrategy: { swapTargetM2: 26954.84, farmlandCreditTargetHa: 10.9131, swapGoalRef: G-08, farmlandCreditGoalRef: G-07 }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
additions:
  - { id: A-01, areaM2: 26954.84 }
\`\`\`

### 没有引用目标 · No goal named

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
goals:
  - { id: G-07, unit: ha, target: 10.9131 }
  - { id: G-08, unit: m2, target: 26954.84 }
boundaryStrategy: { swapTargetM2: 30000, farmlandCreditTargetHa: 10.9131 }
\`\`\`

## 违反 Violating

### 差 0.01 · Off by 0.01

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
goals:
  - { id: G-07, unit: ha, target: 10.9131 }
  - { id: G-08, unit: m2, target: 26954.84 }
boundaryStrategy: { swapTargetM2: 26954.85, farmlandCreditTargetHa: 10.9131, swapGoalRef: G-08, farmlandCreditGoalRef: G-07 }
\`\`\`

\`\`\`findings
plan/special.yaml boundaryStrategy.swapTargetM2 goalDiffers
\`\`\`

### 台账超过目标 · The ledger is beyond the target

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
goals:
  - { id: G-07, unit: ha, target: 10.9131 }
  - { id: G-08, unit: m2, target: 26954.84 }
boundaryStrategy: { swapTargetM2: 26954.83, farmlandCreditTargetHa: 10.9131 }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
additions:
  - { id: A-01, areaM2: 26954.84 }
\`\`\`

\`\`\`findings
plan/special.yaml boundaryStrategy.swapTargetM2 belowLedger
\`\`\`

### 引用了别的目标；数量不同 · Another goal; another number

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
goals:
  - { id: G-07, unit: ha, target: 10.9131 }
  - { id: G-08, unit: m2, target: 26954.84 }
boundaryStrategy: { swapTargetM2: 26954.84, farmlandCreditTargetHa: 11, swapGoalRef: G-07, farmlandCreditGoalRef: G-07 }
\`\`\`

\`\`\`findings
plan/special.yaml boundaryStrategy.farmlandCreditTargetHa goalDiffers
plan/special.yaml boundaryStrategy.swapGoalRef otherUnit
\`\`\`
`,
  'boundary/swap-addition-clean': `# boundary/swap-addition-clean 增补地块在边界外、与边界相接、避开底线 · Additions lie outside the boundary, adjoin it and keep off the lines

增补地块在现状城镇开发边界之外并与之相接，不占永久基本农田、生态保护红线、自然保护地、洪涝风险控制线和重要湿地。

An addition lies outside the present urban development boundary, adjoins it, and takes no permanent basic farmland, red line, protected area, flood risk area or important wetland.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(增补 ∩ udb) 与 A(增补 ∩ 各底线) 不超过噪声；与 udb 的共用边长 ≥ \`swap.sharedEdgeMinM\`；叠加无问题的，\`adjoinsUdb\` 和 \`checks\` 不填 false | A(addition ∩ udb) and A(addition ∩ each line) no more than noise; edge shared with udb at least \`swap.sharedEdgeMinM\`; \`adjoinsUdb\` and \`checks\` do not say false where nothing is wrong |
| 算式与允许差 Formula and tolerance | 共用边：两条边相距不超过 \`overlay.noiseWidthM\` 的长度，不足为警告 | Shared edge: the length where borders run within \`overlay.noiseWidthM\` of each other; too little is a warning |
| 输入 Inputs | 边界增补台账；图层 swapAdditions、udb、permanentFarmland、ecoRedline、natureCore、natureGeneral、floodRisk、wetland | boundary ledger; layers swapAdditions, udb, permanentFarmland, ecoRedline, natureCore, natureGeneral, floodRisk, wetland |
| 级别 Severity | 错误，不得豁免；不相接为警告 | error, cannot be waived; not adjoining is a warning |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 土地管理法第 35 条、UDB26（A 原则）；共用边长为本工具取值（C） | LAL art. 35, UDB26 (A principle); the length of shared edge is our own choice (C) |
| 怎样改 How to mend | 调整增补范围 | Move the addition |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapAdditions, file: layers/swapAdditions.geojson }
  - { name: udb, file: layers/udb.geojson }
  - { name: permanentFarmland, file: layers/permanentFarmland.geojson }
  - { name: ecoRedline, file: layers/ecoRedline.geojson }
  - { name: natureCore, file: layers/natureCore.geojson }
  - { name: natureGeneral, file: layers/natureGeneral.geojson }
  - { name: floodRisk, file: layers/floodRisk.geojson }
  - { name: wetland, file: layers/wetland.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  swap.sharedEdgeMinM: { value: 20, unit: m, sourceText: 共用边长, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4150, 46.8100], [130.4150, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

\`\`\`json layers/permanentFarmland.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/ecoRedline.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/natureCore.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/natureGeneral.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/floodRisk.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`json layers/wetland.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, purpose: 产业用地 }
\`\`\`

## 正确 Correct

### 边界旁的一块 · Beside the boundary

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

### 核查结论相符 · The checks say so

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, purpose: 产业用地, adjoinsUdb: true, checks: { permanentFarmland: true, ecoRedline: true, natureReserve: true, floodRisk: true, wetland: true } }
\`\`\`

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 核查结论不符 · The checks say otherwise

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, purpose: 产业用地, adjoinsUdb: false, checks: { permanentFarmland: true, ecoRedline: false, natureReserve: true, floodRisk: true, wetland: true } }
\`\`\`

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/natureGeneral.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "NG-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4155, 46.8156], [130.4155, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].adjoinsUdb checkDiffers
ledgers/boundary.yaml additions[0].checks.ecoRedline checkDiffers
ledgers/boundary.yaml additions[0].id taken
\`\`\`

### 孤立一块，压占农田 · An island on farmland

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/permanentFarmland.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "F-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4165, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4165, 46.8156], [130.4165, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].id apart
ledgers/boundary.yaml additions[0].id taken
\`\`\`

### 已在边界内 · Inside already

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4140, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4140, 46.8156], [130.4140, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].id apart
ledgers/boundary.yaml additions[0].id inside
\`\`\`

### 在洪涝风险线和一般控制区内 · In a flood risk area and a general zone

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/floodRisk.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FR-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4155, 46.8156], [130.4155, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/natureGeneral.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "NG-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8150], [130.4180, 46.8150], [130.4180, 46.8156], [130.4155, 46.8156], [130.4155, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].id taken
ledgers/boundary.yaml additions[0].id taken
\`\`\`

### 没有图形 · No polygon

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].id noFeature undecided
\`\`\`
`,
  'boundary/swap-equal-area': `# boundary/swap-equal-area 增补面积不超过已核定的腾退面积 · No more is added than was vacated and verified

任何一天，已申报的增补面积累计都不超过当日已验收、经变更调查确认的腾退面积；每个增补地块使用的来源合计等于它的面积；来源核定面积不超过图形。

On every day the area added up to it is no more than the area vacated, accepted and confirmed by then; what an addition uses adds up to its area; no source is verified beyond its polygon.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个申报日 t：Σ 增补面积（申报 ≤ t） ≤ Σ 核定面积（验收与调查确认都 ≤ t）；Σ \`sourcesUsed.m2\` = \`areaM2\`；\`verifiedM2\` ≤ 图形面积；\`balance\` 的 \`verifiedM2\`、\`addedM2\`、\`remainingM2\` 等于条目合计 | For each day of submission t: Σ added (submitted ≤ t) ≤ Σ verified (acceptance and confirmation both ≤ t); Σ \`sourcesUsed.m2\` = \`areaM2\`; \`verifiedM2\` ≤ polygon; \`verifiedM2\`, \`addedM2\`, \`remainingM2\` of \`balance\` equal the sums of the entries |
| 算式与允许差 Formula and tolerance | 增补面积取图形椭球面积（舍入到 0.01 m²），没有图形的取填写面积。允许差为 0；核定面积与图形之比用 \`tol.areaAbsM2\` 与 \`tol.areaRelPct\` 的较大者 | The added area is that of the polygon, rounded to 0.01 m2, or the one written where there is no polygon. Tolerance 0; verified against polygon: the larger of \`tol.areaAbsM2\` and \`tol.areaRelPct\` |
| 输入 Inputs | 边界增补台账（全部）；图层 swapSources、swapAdditions（有则用） | all boundary ledgers; layers swapSources, swapAdditions where there are |
| 级别 Severity | 错误。从足额变为超额的那一块报一次，以后各块不重复报 | error, told once at the addition that leads from enough to too little |
| 未判定 Undecided | 增补地块没有图形也没有面积，或没有申报日期 | An addition without polygon and area, or without a day of submission |
| 依据 Source | S III(2)6“等量增补”（A）；算式为自行设定（C） | S III(2)6: the same quantity is added (A); the formula is our own (C) |
| 怎样改 How to mend | 缩小增补范围（意见给出该日最多可增补的面积），或先完成腾退验收；汇总有快速修复 | Reduce the addition (the finding says how much could be added), or have sources accepted first; quick fixes set the totals |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapSources, file: layers/swapSources.geojson }
  - { name: swapAdditions, file: layers/swapAdditions.geojson }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "R-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.41, 46.81], [130.411, 46.81], [130.411, 46.811], [130.41, 46.811], [130.41, 46.81]]] } },
{ "type": "Feature", "id": "R-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.42, 46.81], [130.421, 46.81], [130.421, 46.8106], [130.42, 46.8106], [130.42, 46.81]]] } }
] }
\`\`\`

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [

] }
\`\`\`

## 正确 Correct

### 恰好用完，逐日都够 · Used up to the last square centimetre, enough on each day

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-01, areaM2: 8484.00, submittedDate: "2026-06-30", sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 } ] }
  - { id: A-02, areaM2: 5090.42, submittedDate: "2026-08-01", sourcesUsed: [ { sourceRef: R-02, m2: 5090.42 } ] }
balance: { verifiedM2: 13574.42, addedM2: 13574.42, remainingM2: 0 }
\`\`\`

### 没有图形，用填写面积 · No polygon: the written area counts

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-02, areaM2: 8484.00, submittedDate: "2026-06-30" }
\`\`\`

## 违反 Violating

### 申报早于第二块来源确认一天 · A day before the second source was confirmed

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-01, areaM2: 8484.00, submittedDate: "2026-06-30" }
  - { id: A-02, areaM2: 0.01, submittedDate: "2026-07-30" }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[1].areaM2 short
\`\`\`

### 图形比来源大 · A polygon larger than its sources

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.817], [130.415, 46.817], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-01, areaM2: 8484.00, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].areaM2 short
\`\`\`

### 来源合计少 0.01，汇总有误 · Uses 0.01 short, wrong totals

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-01, areaM2: 8484.00, submittedDate: "2026-06-30", sourcesUsed: [ { sourceRef: R-01, m2: 8483.99 } ] }
balance: { verifiedM2: 13574.42, addedM2: 8484.01, remainingM2: 5090.43 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].sourcesUsed uses
ledgers/boundary.yaml balance.addedM2 total
ledgers/boundary.yaml balance.remainingM2 total
\`\`\`

### 核定面积大于图形 · Verified beyond the polygon

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5096 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[1].verifiedM2 overVerified
\`\`\`

### 没有面积；没有日期 · No area; no day

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: A1, class: "0103", date: "2026-06-30" }, verifiedM2: 8484.00 }
  - { id: R-02, location: inUdb, acceptedDate: "2026-07-15", surveyConfirmed: { year: 2025, polygonNo: A2, class: "0103", date: "2026-07-31" }, verifiedM2: 5090.42 }
additions:
  - { id: A-01, submittedDate: "2026-06-30" }
  - { id: A-02, areaM2: 1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].id noArea undecided
ledgers/boundary.yaml additions[1].id noDate undecided
\`\`\`
`,
  'boundary/swap-net-change': `# boundary/swap-net-change 边界净增只来自核心保护区的腾退 · The boundary grows by no more than the core zones gave

边界内的来源用于增补后调出边界，因此城镇开发边界净增不超过核心保护区核定腾退的面积；调整后的边界图形与台账净变化一致。

Sources inside the boundary leave it once they are used, so that the boundary grows by no more than what was verified in nature core zones; the new line has grown by what the ledger says.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | Δ = Σ 增补 − Σ 调出 ≤ Σ 核定（natureCore）；用于增补的边界内来源 \`removedFromUdb: true\`；有图层 udbNew 时 A(udbNew) − A(udb) = Δ；\`baseline.layerVersion\` 与登记的 udb 版本一致；\`balance\` 的 \`removedM2\`、\`deltaUdbM2\`、\`natureCoreVerifiedM2\` 等于条目合计 | Δ = Σ added − Σ removed ≤ Σ verified (natureCore); sources inside the boundary that are used have \`removedFromUdb: true\`; where layer udbNew is registered A(udbNew) − A(udb) = Δ; \`baseline.layerVersion\` is the version of udb; \`removedM2\`, \`deltaUdbM2\`, \`natureCoreVerifiedM2\` of \`balance\` equal the sums |
| 算式与允许差 Formula and tolerance | Δ 的允许差为 0；图形与台账之差 ≤ \`udb.netChangeTolM2\` | Tolerance of Δ 0; line against ledger \`udb.netChangeTolM2\` |
| 输入 Inputs | 边界增补台账；图层 udb，udbNew（有则用） | boundary ledger; layer udb, and udbNew where there is one |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 增补已全部批准而没有 udbNew 时，图形比对记为“未判定” | Where all additions are approved and there is no udbNew, the line is undecided |
| 依据 Source | S III(2)6 的一种读法（C），须与主管部门确认 | One reading of S III(2)6 (C), to be confirmed with the bureau |
| 怎样改 How to mend | 登记来源调出边界（快速修复），或减少增补 | Record that the source leaves (quick fix), or add less |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  udb.netChangeTolM2: { value: 1, unit: m2, sourceText: 边界净变化, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: udb, file: layers/udb.geojson, version: "1.0" }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.41, 46.81], [130.415, 46.81], [130.415, 46.82], [130.41, 46.82], [130.41, 46.81]]] } }
] }
\`\`\`

## 正确 Correct

### 净增恰为核心区腾退 · Grows by exactly what the core zone gave

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
baseline: { udbHa: 42.4204, layerVersion: "1.0", urban2020Ha: 40 }
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00, removedFromUdb: true }
  - { id: R-02, location: natureCore, verifiedM2: 100 }
additions:
  - { id: A-01, areaM2: 8584.00, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ] }
balance: { removedM2: 8484.00, deltaUdbM2: 100.00, natureCoreVerifiedM2: 100 }
\`\`\`

### 调整后边界相符 · The new line agrees

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-02, location: natureCore, verifiedM2: 9000 }
additions:
  - { id: A-01, areaM2: 8484.00 }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: udb, file: layers/udb.geojson, version: "1.0" }
  - { name: udbNew, file: layers/udbNew.geojson }
\`\`\`

\`\`\`json layers/udbNew.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.41, 46.81], [130.415, 46.81], [130.415, 46.82], [130.41, 46.82], [130.41, 46.81]]] } },
{ "type": "Feature", "id": "UDB-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 违反 Violating

### 来源留在边界内 · The source stays inside

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00 }
  - { id: R-02, location: natureCore, verifiedM2: 100 }
additions:
  - { id: A-01, areaM2: 8584.00, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions grows
ledgers/boundary.yaml sources[0].location stays
\`\`\`

### 登记为不调出 · Said not to leave

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00, removedFromUdb: false }
  - { id: R-02, location: natureCore, verifiedM2: 100 }
additions:
  - { id: A-01, areaM2: 8584.00, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions grows
ledgers/boundary.yaml sources[0].removedFromUdb stays
\`\`\`

### 多 0.01；汇总有误 · 0.01 too much; wrong totals

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00, removedFromUdb: true }
  - { id: R-02, location: natureCore, verifiedM2: 100 }
additions:
  - { id: A-01, areaM2: 8584.01, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ] }
balance: { removedM2: 8484.01, deltaUdbM2: 100.00, natureCoreVerifiedM2: 101 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions grows
ledgers/boundary.yaml balance.deltaUdbM2 total
ledgers/boundary.yaml balance.natureCoreVerifiedM2 total
ledgers/boundary.yaml balance.removedM2 total
\`\`\`

### 核心区来源登记调出 · A core-zone source said to leave

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00, removedFromUdb: true }
  - { id: R-02, location: natureCore, verifiedM2: 100, removedFromUdb: true }
additions:
  - { id: A-01, areaM2: 8584.00, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[1].removedFromUdb leaves
\`\`\`

### 调整后边界多划 · The new line takes more

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-02, location: natureCore, verifiedM2: 9000 }
additions:
  - { id: A-01, areaM2: 8484.00 }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: udb, file: layers/udb.geojson, version: "1.0" }
  - { name: udbNew, file: layers/udbNew.geojson }
\`\`\`

\`\`\`json layers/udbNew.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.41, 46.81], [130.415, 46.81], [130.415, 46.82], [130.41, 46.82], [130.41, 46.81]]] } },
{ "type": "Feature", "id": "UDB-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.8161], [130.415, 46.8161], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions newLine
\`\`\`

### 已批准而没有新边界；基数版本不符 · Approved without a new line; another version

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
baseline: { udbHa: 42.4204, layerVersion: "0.9", urban2020Ha: 40 }
sources:
  - { id: R-01, location: inUdb, verifiedM2: 8484.00, removedFromUdb: true }
  - { id: R-02, location: natureCore, verifiedM2: 100 }
additions:
  - { id: A-01, areaM2: 8584.00, sourcesUsed: [ { sourceRef: R-01, m2: 8484.00 }, { sourceRef: R-02, m2: 100 } ], approvedDate: "2026-11-01" }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions noNewLine undecided
ledgers/boundary.yaml baseline.layerVersion version
\`\`\`
`,
  'boundary/swap-single-use': `# boundary/swap-single-use 腾退面积只使用一次 · Vacated land is used once

每个来源被各增补地块使用的面积合计不超过核定面积，也不再用于增减挂钩等其他指标。

What additions use of a source adds up to no more than its verified area, and the source serves no other quota.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个来源：Σ \`sourcesUsed.m2\` ≤ \`verifiedM2\`；\`alsoUsedFor\` 不含 \`swap.exclusiveUses\` 中的名称；\`usedM2\` 等于使用合计 | For each source: Σ \`sourcesUsed.m2\` ≤ \`verifiedM2\`; \`alsoUsedFor\` names nothing of \`swap.exclusiveUses\`; \`usedM2\` equals the sum of uses |
| 算式与允许差 Formula and tolerance | 允许差为 0；全部台账的增补都计入 | Tolerance 0; additions of all ledgers count |
| 输入 Inputs | 边界增补台账；参数 \`swap.exclusiveUses\` | boundary ledgers; parameter \`swap.exclusiveUses\` |
| 级别 Severity | 错误，报在超出的那一笔 | error, at the use that goes beyond |
| 不检查 Not checked | 没有核定面积的来源：由 boundary/swap-verified-first 报告 | Sources without a verified area: reported by boundary/swap-verified-first |
| 依据 Source | 自行设定（C）；禁止重复计算为 B-H | own design (C); that nothing is counted twice is B-H |
| 怎样改 How to mend | 减少使用面积或改用其他来源；\`usedM2\` 有快速修复 | Use less, or another source; a quick fix sets \`usedM2\` |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  swap.exclusiveUses: { value: [增减挂钩, 边界增补], unit: none, sourceText: 不得重复使用, certainty: C }
\`\`\`

## 正确 Correct

### 两块增补恰好用完 · Two additions use all of it

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, verifiedM2: 8411.29, usedM2: 8411.29 }
additions:
  - { id: A-01, sourcesUsed: [ { sourceRef: R-01, m2: 2616.47 } ] }
  - { id: A-02, sourcesUsed: [ { sourceRef: R-01, m2: 5794.82 } ] }
\`\`\`

### 别的登记不冲突 · Another use that is not barred

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, verifiedM2: 100, alsoUsedFor: [ 生态修复 ] }
additions:
  - { id: A-01, sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

## 违反 Violating

### 第二块多用 0.01 · The second uses 0.01 too much

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, verifiedM2: 8411.29, usedM2: 8411.29 }
additions:
  - { id: A-01, sourcesUsed: [ { sourceRef: R-01, m2: 2616.47 } ] }
  - { id: A-02, sourcesUsed: [ { sourceRef: R-01, m2: 5794.83 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[1].sourcesUsed[0].m2 overUsed
ledgers/boundary.yaml sources[0].usedM2 total
\`\`\`

### 两本台账用同一来源 · Two ledgers use one source

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, verifiedM2: 100 }
additions:
  - { id: A-01, sourcesUsed: [ { sourceRef: R-01, m2: 60 } ] }
\`\`\`

\`\`\`yaml ledgers/second.yaml
kind: boundaryLedger
id: BL-2
additions:
  - { id: A-02, sourcesUsed: [ { sourceRef: R-01, m2: 60 } ] }
\`\`\`

\`\`\`findings
ledgers/second.yaml additions[0].sourcesUsed[0].m2 overUsed
\`\`\`

### 又用于增减挂钩 · Serves another quota as well

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, verifiedM2: 100, alsoUsedFor: [ 城乡建设用地增减挂钩 ] }
additions:
  - { id: A-01, sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].alsoUsedFor[0] alsoUsed
\`\`\`
`,
  'boundary/swap-source-eligible': `# boundary/swap-source-eligible 增补来源地块符合条件 · Vacated sources are eligible

增补来源是现状建设用地，位于城镇开发边界内或自然保护地核心保护区内，零星分散或低效闲置并有证明，列入底数台账或腾退清单。

A source is built land inside the urban development boundary or inside a nature core zone, scattered or low-efficiency with evidence, and in the inventory or a vacating list.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 图形在 udb 或 natureCore 内的占比 ≥ \`swap.sourceMinSharePct\`，并与登记的位置一致；基期调查地类为建设用地；零星分散或低效闲置，有证明；有 parcelRef 或 vacatingListNo | The share inside udb or natureCore is at least \`swap.sourceMinSharePct\` and agrees with the location recorded; built land in the base survey; scattered or idle, with evidence; parcelRef or vacatingListNo |
| 输入 Inputs | 边界增补台账；图层 swapSources、udb、natureCore | boundary ledger; layers swapSources, udb, natureCore |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 不检查 Not checked | 地类取台账登记的基期调查，不与 surveyLatest 叠加；数量、先后、单次使用由其他规则检查 | The class is the base survey as recorded, not an overlay with surveyLatest; quantity, order and single use are for other rules |
| 依据 Source | S III(2)6（A）；两类位置并列是一种读法，须与主管部门确认；95 % 为本工具取值（C） | S III(2)6 (A); reading the two places as two groups is to be confirmed with the bureau; 95 % is our own choice (C) |
| 怎样改 How to mend | 更换来源，或补齐证明 | Use another source, or complete the evidence |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapSources, file: layers/swapSources.geojson }
  - { name: udb, file: layers/udb.geojson }
  - { name: natureCore, file: layers/natureCore.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  swap.sourceMinSharePct: { value: 95, unit: pct, sourceText: 来源占比, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "R-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "R-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/udb.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "UDB-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8100], [130.4160, 46.8100], [130.4160, 46.8200], [130.4100, 46.8200], [130.4100, 46.8100]]] } }
] }
\`\`\`

\`\`\`json layers/natureCore.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

## 正确 Correct

### 边界内的零星工业 · Scattered industry inside the boundary

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, scattered: true, idleOrLow: false, evidence: 照片, vacatingListNo: 清单-1 }
\`\`\`

### 核心保护区内 · Inside a core zone

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-02, location: natureCore, baseSurvey: { year: 2020, class: "0703" }, scattered: false, idleOrLow: true, evidence: 照片, parcelRef: P-JQ-02-01 }
\`\`\`

\`\`\`json layers/natureCore.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "NC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8140], [130.4200, 46.8140], [130.4200, 46.8160], [130.4160, 46.8160], [130.4160, 46.8140]]] } }
] }
\`\`\`

## 违反 Violating

### 两处都不在 · In neither

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-02, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, scattered: true, idleOrLow: true, evidence: 照片, vacatingListNo: 清单-1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].id position
\`\`\`

### 位置登记错了 · The location is recorded wrong

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-01, location: natureCore, baseSurvey: { year: 2020, class: "100102" }, scattered: true, idleOrLow: true, evidence: 照片, vacatingListNo: 清单-1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].location location
\`\`\`

### 原是耕地，没有证明，不在清单 · Farmland before, no evidence, in no list

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "0103" }, scattered: true, idleOrLow: false }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].baseSurvey.class notBuilt
ledgers/boundary.yaml sources[0].id noEvidence
ledgers/boundary.yaml sources[0].id notListed
\`\`\`

### 既不零星也不低效 · Neither scattered nor idle

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, scattered: false, idleOrLow: false, vacatingListNo: 清单-1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].scattered notScattered
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-09, location: inUdb, scattered: true, evidence: 照片, vacatingListNo: 清单-1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].id noFeature undecided
\`\`\`
`,
  'boundary/swap-verified-first': `# boundary/swap-verified-first 先验收、经调查确认，再申报增补 · Accepted and confirmed before anything is added

来源先通过验收，再经年度变更调查确认为农林草湿、绿地或水域，之后才能用于申报增补；年度和图斑编号齐全。

A source is accepted, then confirmed by the yearly survey as farmland, nature, green or water, and only then used for an addition; the year and the polygon of the survey are recorded.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 验收日期 ≤ 调查确认日期 ≤ 申报日期 ≤ 批准日期；使用的来源有验收日期、验收单位、调查年度、图斑编号、确认日期和核定面积；确认地类属 \`swap.confirmedClasses\`，并与最新调查一致；基期年度早于验收，调查年度不晚于确认 | acceptance ≤ confirmation ≤ submission ≤ approval; a source in use has day and authority of acceptance, year, polygon and day of the survey, and a verified area; its class is of \`swap.confirmedClasses\` and that of the latest survey; the base survey is older than the acceptance, the survey no younger than its confirmation |
| 算式与允许差 Formula and tolerance | 同一天算先后成立；最新调查中该地类面积占比 ≥ \`survey.majorityPct\` | The same day is in order; the class has at least \`survey.majorityPct\` of the polygon in the latest survey |
| 输入 Inputs | 边界增补台账；图层 swapSources、surveyLatest；参数 \`swap.confirmedClasses\`、\`survey.majorityPct\` | boundary ledgers; layers swapSources, surveyLatest; parameters \`swap.confirmedClasses\`, \`survey.majorityPct\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 没有图层 surveyLatest、其数据日期早于调查确认，或来源没有图形时，地类比对记为“未判定” | Without layer surveyLatest, with one older than the confirmation, or without the polygon, the class is undecided |
| 依据 Source | S III(2)6、土地复垦条例第 28–29 条（A）；地类和图层比对为自行设定（C） | S III(2)6, RECL art. 28-29 (A); classes and the comparison with the layer are our own (C) |
| 怎样改 How to mend | 补齐验收和确认资料，或推迟申报 | Complete the proof, or submit later |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  swap.confirmedClasses: { value: ['01', '02', '03', '04', '05', '14', '17'], unit: none, sourceText: 腾退后的地类, certainty: C }
  survey.majorityPct: { value: 80, unit: pct, sourceText: 调查地类占比, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapSources, file: layers/swapSources.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson, date: "2026-06-30" }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "R-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 验收、确认、同日申报 · Accepted, confirmed, submitted the same day

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-06-30", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

### 未使用、未核定的来源 · A source not yet used or verified

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" } }
\`\`\`

## 违反 Violating

### 确认前一天申报 · Submitted a day before the confirmation

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-06-29", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].submittedDate outOfOrder
\`\`\`

### 确认早于验收 · Confirmed before the acceptance

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-07-01", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].surveyConfirmed.date outOfOrder
\`\`\`

### 批准早于申报 · Approved before it was submitted

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", approvedDate: "2026-09-09" }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].approvedDate outOfOrder
\`\`\`

### 没有调查确认就使用 · Used without confirmation

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484,  }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml additions[0].sourcesUsed[0].sourceRef notVerified
ledgers/boundary.yaml sources[0].verifiedM2 verifiedWithout
\`\`\`

### 确认为建设用地；年度有误 · Confirmed as built land; wrong years

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2026, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2027, polygonNo: T1, class: "0703", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].baseSurvey.year baseYear
ledgers/boundary.yaml sources[0].surveyConfirmed.class notReturned
ledgers/boundary.yaml sources[0].surveyConfirmed.class surveyDiffers
ledgers/boundary.yaml sources[0].surveyConfirmed.year surveyYear
\`\`\`

### 最新调查另有地类 · Another class in the latest survey

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.8157], [130.415, 46.8157], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "DLBM": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.8157], [130.416, 46.8157], [130.416, 46.816], [130.415, 46.816], [130.415, 46.8157]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].surveyConfirmed.class surveyDiffers
\`\`\`

### 调查图层比确认旧 · The survey is older than the confirmation

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapSources, file: layers/swapSources.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson, date: "2026-06-29" }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].surveyConfirmed.class oldSurvey undecided
\`\`\`

### 没有调查图层；没有图形 · No survey layer; no polygon

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: swapSources, file: layers/swapSources.geojson }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].surveyConfirmed.class noSurvey undecided
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, baseSurvey: { year: 2020, class: "100102" }, acceptedDate: "2026-05-15", acceptedBy: 局, verifiedM2: 8484, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" } }
additions:
  - { id: A-01, submittedDate: "2026-09-10", sourcesUsed: [ { sourceRef: R-01, m2: 100 } ] }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [

] }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml sources[0].surveyConfirmed.class noFeature undecided
\`\`\`
`,
  'boundary/udb-multiple': `# boundary/udb-multiple 城镇开发边界扩展倍数不超过上限 · The boundary keeps to its expansion multiple

调整后的城镇开发边界面积与 2020 年城镇建设用地之比不超过扩展倍数；专项规划与台账采用同一基数。

The adjusted boundary over the urban construction land of 2020 keeps to the expansion multiple; special plan and ledger have one baseline.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | (\`udbHa\` + Δ) ÷ \`urban2020Ha\` ≤ \`udb.expansionMultiple\`；专项规划 \`boundaryStrategy\` 的两个基数与台账 \`baseline\` 相等 | (\`udbHa\` + Δ) ÷ \`urban2020Ha\` ≤ \`udb.expansionMultiple\`; both baselines of \`boundaryStrategy\` equal those of the ledger |
| 算式与允许差 Formula and tolerance | Δ = Σ 增补 − Σ 调出，未舍入比较；基数是同一个数，允许差为 0 | Δ = Σ added − Σ removed, compared unrounded; the baselines are one number, tolerance 0 |
| 输入 Inputs | 边界增补台账、专项规划；参数 \`udb.expansionMultiple\` | boundary ledger, special plan; parameter \`udb.expansionMultiple\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 台账没有基数，或增补缺少面积 | A ledger without baseline, or an addition without area |
| 依据 Source | HLJ（A，全省数值）；本市数值未见公开，须由市级设定 | HLJ (A, the province); the value of the city is not published and must be set |
| 怎样改 How to mend | 核对基数，或减少增补；专项规划有快速修复 | Check the baselines, or add less; a quick fix sets the special plan |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  udb.expansionMultiple: { value: 1.3, unit: none, sourceText: 扩展倍数, certainty: A }
\`\`\`

## 正确 Correct

### 恰为上限 · Exactly the ceiling

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
baseline: { udbHa: 129, layerVersion: "1.0", urban2020Ha: 100 }
additions:
  - { id: A-01, areaM2: 10000 }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
boundaryStrategy: { udbBaselineHa: 129, urban2020Ha: 100 }
\`\`\`

### 只有专项规划 · The special plan alone

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
boundaryStrategy: { udbBaselineHa: 130, urban2020Ha: 100 }
\`\`\`

## 违反 Violating

### 多 1 平方米 · One square metre more

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
baseline: { udbHa: 129, layerVersion: "1.0", urban2020Ha: 100 }
additions:
  - { id: A-01, areaM2: 10001 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml baseline.udbHa above
\`\`\`

### 两处基数不同 · Two baselines

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
baseline: { udbHa: 120, layerVersion: "1.0", urban2020Ha: 100 }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
boundaryStrategy: { udbBaselineHa: 120.0001, urban2020Ha: 100 }
\`\`\`

\`\`\`findings
plan/special.yaml boundaryStrategy.udbBaselineHa differs
\`\`\`

### 只有专项规划，超过 · The special plan alone, above

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-1
boundaryStrategy: { udbBaselineHa: 130.01, urban2020Ha: 100 }
\`\`\`

\`\`\`findings
plan/special.yaml boundaryStrategy.udbBaselineHa above
\`\`\`

### 没有基数 · No baseline

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
additions:
  - { id: A-01, areaM2: 1 }
\`\`\`

\`\`\`findings
ledgers/boundary.yaml $ inputMissing undecided
\`\`\`
`,
  'farmland/black-soil': `# farmland/black-soil 占用黑土耕地有剥离方案 · Black soil that is built on is stripped by plan

建设占用黑土耕地的，有耕作层剥离方案：面积、厚度、土方、去向、方案号和备案日期；土方等于面积乘厚度，备案不晚于批准。

Where construction takes black soil there is a plan for its topsoil: area, depth, volume, destination, number and day of filing; the volume is area times depth, and it is filed by the approval.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每项占用都有完整的 \`blackSoil\`，除非 \`landRefs\` 的图形全部在 blackSoil 图层之外；剥离面积与图形重叠（没有图形的与 \`areaHa\`）相差不超过 \`farmland.matchPct\`；\`volumeM3\` = \`areaM2\` × \`depthCm\` ÷ 100；\`filedDate\` ≤ \`approval.date\` | Each occupation has a complete \`blackSoil\`, unless all polygons of its \`landRefs\` lie outside layer blackSoil; the area stripped matches the overlap (without polygons \`areaHa\`) within \`farmland.matchPct\`; \`volumeM3\` = \`areaM2\` × \`depthCm\` ÷ 100; \`filedDate\` ≤ \`approval.date\` |
| 算式与允许差 Formula and tolerance | 没有 blackSoil 图层或没有图形时，耕地一律按黑土地处理；土方允许差 \`tol.volumeM3\` | Without layer blackSoil, or without polygons, all farmland counts as black soil; tolerance of the volume \`tol.volumeM3\` |
| 输入 Inputs | 占补平衡台账；图层 blackSoil、parcels、planLandUse（有则用） | farmland ledger; layers blackSoil, parcels, planLandUse where there are |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 依据 Source | 黑土地保护法第 21 条（A）；“未划定即按黑土地”为本工具取法（C） | BSL art. 21 (A); that all farmland counts where none is delimited is our own reading (C) |
| 怎样改 How to mend | 编制并登记剥离方案 | Draw up the plan and record it |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: blackSoil, file: layers/blackSoil.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  farmland.matchPct: { value: 1, unit: pct, sourceText: 占用面积容差, certainty: C }
  tol.volumeM3: { value: 0.5, unit: none, sourceText: 土方取整, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/blackSoil.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "BS-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8150], [130.4155, 46.8150], [130.4155, 46.8156], [130.4100, 46.8156], [130.4100, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 方案齐全 · A complete plan

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545, blackSoil: { areaM2: 2545, depthCm: 30, volumeM3: 763.5, destination: 复垦地块, planNo: 方案-1, filedDate: "2026-09-18" } }
\`\`\`

### 图形不在黑土上 · Not on black soil

\`\`\`json layers/blackSoil.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "BS-1", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8150], [130.4140, 46.8150], [130.4140, 46.8156], [130.4100, 46.8156], [130.4100, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545 }
\`\`\`

## 违反 Violating

### 没有方案 · No plan

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 道路, areaHa: 0.42 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].id missing
\`\`\`

### 缺去向，面积不符 · No destination, a wrong area

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545, blackSoil: { areaM2: 2000, depthCm: 30, volumeM3: 600, planNo: 方案-1, filedDate: "2026-09-18" } }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].blackSoil incomplete
ledgers/farmland.yaml occupations[0].blackSoil.areaM2 area
\`\`\`

### 土方不等于面积乘厚度，剥离面积少于占用，备案晚于批准 · A volume that is not area times depth, less stripped than taken, filed after the approval

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4000, approval: { no: 转用-1, date: "2026-09-25" }, blackSoil: { areaM2: 14000, depthCm: 30, volumeM3: 4200.6, destination: 复垦地块, planNo: 方案-1, filedDate: "2026-09-26" } }
  - { id: FO-02, name: 泵站, areaHa: 0.8000, blackSoil: { areaM2: 7919, depthCm: 30, volumeM3: 2376, destination: 复垦地块, planNo: 方案-2, filedDate: "2026-09-18" } }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].approval.date outOfOrder
ledgers/farmland.yaml occupations[0].blackSoil.volumeM3 result
ledgers/farmland.yaml occupations[1].blackSoil.areaM2 occupied
\`\`\`
`,
  'farmland/credit-in-parcel': `# farmland/credit-in-parcel 补充耕地在腾退复垦的地块之内 · Farmland credits lie inside reclaimed parcels

补充耕地的图形在其来源地块之内，该地块的改造方式为腾退复垦，同一地块的补充耕地合计不大于地块。

A credit's polygon lies inside the parcel it comes from, which is vacated and reclaimed, and the credits of a parcel are no larger than it.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(补充耕地 \\\\ 地块) 不超过噪声；改造方式为腾退复垦；填写面积与图形一致；Σ A(补充耕地) ≤ A(地块) | A(credit \\\\ parcel) is no more than noise; the mode is 腾退复垦; the recorded area matches; Σ A(credits) ≤ A(parcel) |
| 算式与允许差 Formula and tolerance | 面积按 \`tol.area*\` 比较；越界按叠加噪声 | Areas compare within \`tol.area*\`; parts outside by overlay noise |
| 输入 Inputs | 占补平衡台账、底数台账；图层 farmlandCredits、parcels | farmland ledger, inventory; layers farmlandCredits, parcels |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 修正图形、面积或来源地块 | Mend polygon, area or parcel |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: farmlandCredits, file: layers/farmlandCredits.geojson }
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
  tol.areaRelPct: { value: 0.1, unit: pct, sourceText: 面积相对容差, certainty: C }
  tol.areaAbsM2: { value: 1, unit: m2, sourceText: 面积绝对容差, certainty: C }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-02-03", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-JQ-02-04", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-03, renewalMode: 腾退复垦 }
  - { id: P-JQ-02-04, renewalMode: 腾退复绿 }
\`\`\`

## 正确 Correct

### 地块的一部分 · Part of the parcel

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4151, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4151, 46.8156], [130.4151, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 0.4581 }
\`\`\`

## 违反 Violating

### 伸出地块 · Reaches out of it

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4151, 46.8150], [130.4161, 46.8150], [130.4161, 46.8156], [130.4151, 46.8156], [130.4151, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 0.5090 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id outside
\`\`\`

### 复绿的地块 · A re-greened parcel

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8150], [130.4170, 46.8156], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-04, areaHa: 0.5090 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].parcelRef mode
\`\`\`

### 同一块地登记两次 · The same land twice

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "FC-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4155, 46.8150], [130.4155, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 0.5090 }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 0.2545 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[1].parcelRef sum
\`\`\`

### 没有图形 · No polygon

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 0.5090 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id noFeature undecided
\`\`\`
`,
  'farmland/credit-once': `# farmland/credit-once 补充耕地只使用一次 · A credit is used once

每块补充耕地被各项占用使用的面积合计不超过它的面积。

What occupations use of a credit adds up to no more than its area.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每块补充耕地：Σ \`creditsUsed.ha\` ≤ \`areaHa\`；\`usedHa\` 等于使用合计 | For each credit: Σ \`creditsUsed.ha\` ≤ \`areaHa\`; \`usedHa\` equals the sum of uses |
| 算式与允许差 Formula and tolerance | 允许差为 0；全部台账的占用都计入 | Tolerance 0; occupations of all ledgers count |
| 输入 Inputs | 占补平衡台账（全部） | all farmland ledgers |
| 级别 Severity | 错误，报在超出的那一笔 | error, at the use that goes beyond |
| 依据 Source | 自行设定（C） | own design (C) |
| 怎样改 How to mend | 减少使用面积或改用其他补充耕地；\`usedHa\` 有快速修复 | Use less, or another credit; a quick fix sets \`usedHa\` |

## 正确 Correct

### 两项占用恰好用完 · Two occupations use all of it

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 4, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, usedHa: 4 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 3 } ] }
  - { id: FO-02, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1 } ] }
\`\`\`

## 违反 Violating

### 3.9 与 1.0 用 4.0 · 3.9 and 1.0 of 4.0

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 4, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, usedHa: 4 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 3.9 } ] }
  - { id: FO-02, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].usedHa total
ledgers/farmland.yaml occupations[1].creditsUsed[0].ha overUsed
\`\`\`

### 多 0.0001 · 0.0001 too much

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 4, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 4.0001 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed[0].ha overUsed
\`\`\`

### 两本台账 · Two ledgers

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 4, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 3 } ] }
\`\`\`

\`\`\`yaml ledgers/second.yaml
kind: farmlandLedger
id: FL-2
occupations:
  - { id: FO-09, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 2 } ] }
\`\`\`

\`\`\`findings
ledgers/second.yaml occupations[0].creditsUsed[0].ha overUsed
\`\`\`
`,
  'farmland/credit-verified': `# farmland/credit-verified 使用的补充耕地已验收并经调查确认 · Credits in use are accepted and confirmed

占用使用的补充耕地有验收日期、验收单位和调查确认，验收不晚于首次使用。

A credit in use has the day and the authority of its acceptance and its confirmation by the survey; it was accepted by its first use.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 使用的补充耕地：\`acceptedDate\`、\`acceptedBy\`、\`surveyConfirmed\` 齐全；验收 ≤ 确认；验收 ≤ 占用批准；调查年度不晚于确认日期 | A credit in use has \`acceptedDate\`, \`acceptedBy\`, \`surveyConfirmed\`; acceptance ≤ confirmation; acceptance ≤ approval of the occupation; the survey is no younger than its confirmation |
| 算式与允许差 Formula and tolerance | 同一天算先后成立 | The same day is in order |
| 输入 Inputs | 占补平衡台账 | farmland ledger |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 调查确认晚于占用批准：由 farmland/supply-first 警告，由 farmland/quantity 逐日核算 | A confirmation after the approval: a warning of farmland/supply-first, and part of the sums of farmland/quantity |
| 依据 Source | 土地管理法实施条例第 8 条（A）；以批准为首次使用为自行设定（C） | LALR art. 8 (A); that the approval is the first use is our own (C) |
| 怎样改 How to mend | 补齐验收和确认，或推迟使用 | Complete the proof, or use it later |

## 正确 Correct

### 验收、确认、使用 · Accepted, confirmed, used

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-06-30" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

### 计划中，未使用 · Planned, not used

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
\`\`\`

## 违反 Violating

### 待验收 · Pending

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed[0].creditRef notVerified
\`\`\`

### 没有验收单位 · No authority

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed[0].creditRef notVerified
\`\`\`

### 验收前一天批准占用 · Approved a day before the acceptance

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-05-14" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].approval.date outOfOrder
\`\`\`

### 确认早于验收；年度有误 · Confirmed before the acceptance; wrong year

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2027, polygonNo: T1, class: "0103", date: "2026-05-14" },  }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].surveyConfirmed.date outOfOrder
ledgers/farmland.yaml credits[0].surveyConfirmed.year surveyYear
\`\`\`
`,
  'farmland/double-benefit': `# farmland/double-benefit 同一地块同时用于边界增补和耕地占补须有依据 · One patch in both ledgers needs a written basis

同一图形既作边界增补来源又作补充耕地的，任一台账写明书面依据。

Where one patch serves as a swap source and as a farmland credit, one of the two ledgers names the written basis.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(补充耕地 ∩ 增补来源) 超过噪声时，任一条目有 \`doubleUseBasis\` | Where A(credit ∩ source) is more than noise, one of the entries has \`doubleUseBasis\` |
| 算式与允许差 Formula and tolerance | 噪声：面积 ≤ \`overlay.noiseM2\` 或平均宽度 ≤ \`overlay.noiseWidthM\` | Noise: area ≤ \`overlay.noiseM2\` or mean width ≤ \`overlay.noiseWidthM\` |
| 输入 Inputs | 占补平衡台账、边界增补台账；图层 farmlandCredits、swapSources | both ledgers; layers farmlandCredits, swapSources |
| 级别 Severity | 警告 | warning |
| 依据 Source | 自行设定（C）；实施方案并列两种效果（A），没有说可否并用 | own design (C); the plan names both effects (A) without saying whether they exclude each other |
| 怎样改 How to mend | 写明依据，或只用于一处 | Name the basis, or use the patch once |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: farmlandCredits, file: layers/farmlandCredits.geojson }
  - { name: swapSources, file: layers/swapSources.geojson }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb }
\`\`\`

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "R-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.815], [130.417, 46.815], [130.417, 46.816], [130.4155, 46.816], [130.4155, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 写明了依据 · With a basis

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, doubleUseBasis: 市局批复-01 }
\`\`\`

### 来源一侧写明 · With a basis at the source

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
sources:
  - { id: R-01, location: inUdb, doubleUseBasis: 市局批复-01 }
\`\`\`

### 不相交 · Apart

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

\`\`\`json layers/swapSources.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "R-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.416, 46.815], [130.417, 46.815], [130.417, 46.816], [130.416, 46.816], [130.416, 46.815]]] } }
] }
\`\`\`

## 违反 Violating

### 两处使用，没有依据 · Both, without a basis

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id both
\`\`\`
`,
  'farmland/follow-up': `# farmland/follow-up 复垦耕地安排后评价 · Reclaimed farmland has its follow-up planned

复垦为耕地的，验收合格后 5 年内开展后评价。

Farmland that was reclaimed has its follow-up evaluation within five years of acceptance.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 已验收的补充耕地有 \`followUpDue\`，且 \`acceptedDate\` ≤ \`followUpDue\` ≤ \`acceptedDate\` + \`farmland.followUpMonths\` | An accepted credit has \`followUpDue\`, and \`acceptedDate\` ≤ \`followUpDue\` ≤ \`acceptedDate\` + \`farmland.followUpMonths\` |
| 输入 Inputs | 占补平衡台账；参数 \`farmland.followUpMonths\` | farmland ledger; parameter \`farmland.followUpMonths\` |
| 级别 Severity | 提示 | info |
| 依据 Source | 土地复垦条例第 31 条（A） | RECL art. 31 (A) |
| 怎样改 How to mend | 登记后评价时限（快速修复） | Record the day (quick fix) |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  farmland.followUpMonths: { value: 60, unit: month, sourceText: 后评价期限, certainty: A }
\`\`\`

## 正确 Correct

### 恰为五年 · Exactly five years

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, followUpDue: "2031-05-15" }
\`\`\`

### 未验收 · Not accepted

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
\`\`\`

## 违反 Violating

### 没有安排 · None planned

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].acceptedDate missing
\`\`\`

### 晚一天；早于验收 · A day late; before the acceptance

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, followUpDue: "2031-05-16" }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, followUpDue: "2026-05-14" }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].followUpDue tooLate
ledgers/farmland.yaml credits[1].followUpDue tooEarly
\`\`\`
`,
  'farmland/occupation-declared': `# farmland/occupation-declared 建设占用耕地已登记占补 · Farmland taken by construction is in the ledger

规划建设占用最新国土调查的耕地的，占补平衡台账有面积相符的占用登记。

Where planned construction takes farmland of the latest survey, the farmland ledger has an occupation of the same area.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 规划为建设的图形与 surveyLatest 中 01 类图斑重叠超过噪声的，台账中 \`landRefs\` 含该图形的占用合计与重叠面积相差不超过 \`farmland.matchPct\` | Planned construction that shares more than noise with class 01 of surveyLatest: occupations whose \`landRefs\` name it add up to the overlap within \`farmland.matchPct\` |
| 算式与允许差 Formula and tolerance | 重叠面积 > \`overlay.noiseM2\` 且平均宽度 2A/周长 > \`overlay.noiseWidthM\` 才算 | It counts above \`overlay.noiseM2\` and with a mean width 2A/perimeter above \`overlay.noiseWidthM\` |
| 输入 Inputs | 底数台账、详细规划、占补平衡台账；图层 surveyLatest（属性 code 或 DLBM）、parcels、planLandUse | inventory, detailed plans, farmland ledger; layers surveyLatest (property code or DLBM), parcels, planLandUse |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 土地管理法第 30、44 条（A 原则）；面积允许差为本工具取值（C） | LAL art. 30, 44 (A principle); the tolerance is our own choice (C) |
| 怎样改 How to mend | 在占补平衡台账登记占用 | Record the occupation in the farmland ledger |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  farmland.matchPct: { value: 1, unit: pct, sourceText: 占用面积容差, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: [ "1001" ] }
  - { family: transport, title: { zh: 交通, en: transport }, codes: [ "12" ] }
  - { family: agriculture, title: { zh: 农用, en: agriculture }, codes: [ "01", "02", "03", "04", "05", "06" ] }
  - { family: water, title: { zh: 水域, en: water }, codes: [ "17" ] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-JQ-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": {"code": "0103"}, "geometry": { "type": "Polygon", "coordinates": [[[130.4100, 46.8150], [130.4155, 46.8150], [130.4155, 46.8156], [130.4100, 46.8156], [130.4100, 46.8150]]] } },
{ "type": "Feature", "id": "SV-2", "properties": {"DLBM": "0601"}, "geometry": { "type": "Polygon", "coordinates": [[[130.4155, 46.8150], [130.4200, 46.8150], [130.4200, 46.8156], [130.4155, 46.8156], [130.4155, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 登记了 0.2545 公顷 · 0.2545 ha recorded

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-01, planUseCode: "100101" }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545 }
\`\`\`

### 复垦不算占用 · Reclaiming takes none

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-01, planUseCode: "0103" }
\`\`\`

## 违反 Violating

### 没有登记 · Not recorded

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-01, planUseCode: "100101" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id missing
\`\`\`

### 登记少了 · Too little recorded

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-01, planUseCode: "100101" }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
occupations:
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id differs
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-01-09, planUseCode: "100101" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noFeature undecided
\`\`\`
`,
  'farmland/quality': `# farmland/quality 补充耕地质量不低于占用耕地 · Farmland taken is balanced in quality

使用的补充耕地按面积加权的等级不劣于占用耕地（1 等最好）；占用水田的补充水田。

The grade of the credits used, weighted by area, is no worse than that of the land taken (1 is best); paddy is replaced by paddy.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | Σ(使用·等级)/Σ使用 ≤ Σ(占用·等级)/Σ占用；补充水田 ≥ 占用水田；\`gradeScale\` 与参数一致；\`balance\` 的等级和水田等于条目计算 | Σ(used·grade)/Σused ≤ Σ(taken·grade)/Σtaken; paddy supplied ≥ paddy taken; \`gradeScale\` is that of the parameter; grades and paddy of \`balance\` are those computed |
| 算式与允许差 Formula and tolerance | 未舍入比较，允许差为 0；\`balance\` 的等级允许差 \`tol.grade\` | Compared unrounded, tolerance 0; grades of \`balance\`: \`tol.grade\` |
| 输入 Inputs | 占补平衡台账；参数 \`farmland.gradeScale\`、\`tol.grade\` | farmland ledger; parameters \`farmland.gradeScale\`, \`tol.grade\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 使用或占用的耕地缺少等级 | A grade is missing |
| 依据 Source | 土地管理法第 30 条“质量相当”（A）；算式 C；占水田补水田 B-H | LAL art. 30, equal quality (A); formula C; paddy for paddy B-H |
| 怎样改 How to mend | 改用质量更好的补充耕地；汇总有快速修复 | Use better credits; quick fixes set the totals |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  farmland.gradeScale: { value: 1 等最好, unit: none, sourceText: 等级制, certainty: B-H }
  tol.grade: { value: 0.0005, unit: none, sourceText: 等级舍入, certainty: C }
\`\`\`

## 正确 Correct

### 等级相等 · Equal grades

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
gradeScale: 1 等最好
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 5.1 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5.1 }
balance: { gradeIn: 5.1, gradeOut: 5.1, paddyInHa: 0, paddyOutHa: 0 }
\`\`\`

### 水田补水田 · Paddy for paddy

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0101", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0101", date: "2026-06-30" }, grade: 4 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0101", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5 }
\`\`\`

### 舍入到三位 · Rounded to three decimals

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 4.8 }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 5 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5.1 }
  - { id: FO-02, name: 道路, areaHa: 0.8, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-02, ha: 0.8 } ], grade: 5.2 }
balance: { gradeIn: 4.873, gradeOut: 5.136, paddyInHa: 0, paddyOutHa: 0 }
\`\`\`

### 还没有占用 · Nothing taken yet

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

## 违反 Violating

### 劣 0.0001 · Worse by 0.0001

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 5.1001 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5.1 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits worse
\`\`\`

### 水田补旱地 · Dry field for paddy

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 4 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0101", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits paddy
\`\`\`

### 另一等级制，汇总有误 · Another scale, wrong totals

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
gradeScale: 15 等最好
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, grade: 4 }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5 }
balance: { gradeIn: 4.001, gradeOut: 5, paddyInHa: 1, paddyOutHa: 0 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml balance.gradeIn result
ledgers/farmland.yaml balance.paddyInHa total
ledgers/farmland.yaml gradeScale scale
\`\`\`

### 没有等级 · No grade

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ], grade: 5 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits inputMissing undecided
\`\`\`
`,
  'farmland/quantity': `# farmland/quantity 占用耕地有等量的补充耕地 · Farmland taken is balanced in quantity

任何一天，已批准占用所使用的补充耕地累计都不超过当日已验收确认的面积；每项占用使用的补充耕地等于占用面积。

On every day the credits used by approved occupations are no more than what was accepted and confirmed by then; each occupation uses as much as it takes.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个批准日 t：Σ 使用（批准 ≤ t） ≤ Σ 补充（验收与确认都 ≤ t）；每项占用 Σ \`creditsUsed.ha\` = \`areaHa\`；\`balance\` 的 \`verifiedHa\`、\`usedHa\`、\`remainingHa\` 等于条目合计 | For each day of approval t: Σ used (approved ≤ t) ≤ Σ credits (acceptance and confirmation both ≤ t); for each occupation Σ \`creditsUsed.ha\` = \`areaHa\`; \`verifiedHa\`, \`usedHa\`, \`remainingHa\` of \`balance\` equal the sums |
| 算式与允许差 Formula and tolerance | 累计的允许差为 0；使用与占用之差 ≤ \`tol.sumHa\`；汇总的允许差为 0 | Tolerance of the running sums 0; used against taken \`tol.sumHa\`; totals 0 |
| 输入 Inputs | 占补平衡台账（全部）；参数 \`tol.sumHa\` | all farmland ledgers; parameter \`tol.sumHa\` |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 未批准的占用不计入累计 | Occupations that are not approved take nothing yet |
| 依据 Source | 土地管理法第 30 条、粮食安全保障法第 11 条（A）；逐日累计为自行设定（C） | LAL art. 30, FSL art. 11 (A); summing day by day is our own (C) |
| 怎样改 How to mend | 补充指标或减少占用；汇总有快速修复 | Add credits or take less; quick fixes set the totals |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sumHa: { value: 0.0001, unit: ha, sourceText: 面积汇总, certainty: C }
\`\`\`

## 正确 Correct

### 够用 · Enough

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
  - { id: FO-02, name: 道路, areaHa: 0.8, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-02, ha: 0.8 } ] }
balance: { verifiedHa: 7.2754, usedHa: 2.2, remainingHa: 5.0754 }
\`\`\`

### 恰好用完，容许舍入 0.0001 · All of it used, rounded by 0.0001

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 3.6378, class: "0103", approval: { no: 转用-1, date: "2026-06-30" }, creditsUsed: [ { creditRef: FC-01, ha: 3.6377 } ] }
\`\`\`

### 尚未批准 · Not yet approved

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 9, class: "0103" }
\`\`\`

## 违反 Violating

### 使用 8 公顷 · 8 ha used

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 8, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 4 }, { creditRef: FC-02, ha: 4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed[1].ha short
\`\`\`

### 确认前一天批准 · Approved a day before the confirmation

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-06-29" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed[0].ha short
\`\`\`

### 少 0.0002；没有使用指标 · 0.0002 short; no credits

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4002, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
  - { id: FO-02, name: 道路, areaHa: 0.5, class: "0103", approval: { no: 转用-1, date: "2026-09-25" } }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].creditsUsed uses
ledgers/farmland.yaml occupations[1].areaHa uses
\`\`\`

### 汇总有误 · Wrong totals

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
balance: { verifiedHa: 3.6378, usedHa: 1.41, remainingHa: 2 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml balance.remainingHa total
ledgers/farmland.yaml balance.usedHa total
ledgers/farmland.yaml balance.verifiedHa total
\`\`\`
`,
  'farmland/slope': `# farmland/slope 补充耕地坡度不超过上限 · Credits are not too steep

补充耕地坡度一般不超过 15°，超过 25° 的不能作为补充耕地。

Credits usually keep to 15°; none is steeper than 25°.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`slopeDeg\` ≤ \`farmland.slopeUsualMaxDeg\`；> \`farmland.slopeMaxDeg\` 为错误 | \`slopeDeg\` ≤ \`farmland.slopeUsualMaxDeg\`; above \`farmland.slopeMaxDeg\` it is an error |
| 输入 Inputs | 占补平衡台账 | farmland ledger |
| 级别 Severity | 警告；超过最大坡度为错误 | warning; error above the greater limit |
| 未判定 Undecided | 已验收或已确认的条目没有坡度 | No slope for an entry that is accepted or confirmed |
| 不检查 Not checked | 与坡度图层比对：工作区没有约定坡度图层 | The slope of the ground: no layer of it is agreed |
| 依据 Source | 25° 见于审批样表（A，转引）；15° 为 B-M；规则 B-H | 25° seen in a template (A, second-hand); 15° B-M; the rule B-H |
| 怎样改 How to mend | 核对坡度，或不作补充 | Check the slope, or leave the entry out |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  farmland.slopeUsualMaxDeg: { value: 15, unit: none, sourceText: 一般坡度, certainty: B-M }
  farmland.slopeMaxDeg: { value: 25, unit: none, sourceText: 最大坡度, certainty: B-H }
\`\`\`

## 正确 Correct

### 恰为 15° · Exactly 15°

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, slopeDeg: 15 }
\`\`\`

### 计划中，未测 · Planned, not measured

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
\`\`\`

## 违反 Violating

### 15.1° 与 25° · 15.1° and 25°

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, slopeDeg: 15.1 }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, slopeDeg: 25 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].slopeDeg steep
ledgers/farmland.yaml credits[1].slopeDeg steep
\`\`\`

### 27° · 27°

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, slopeDeg: 27 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].slopeDeg tooSteep
\`\`\`

### 没有坡度 · No slope

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id inputMissing undecided
\`\`\`
`,
  'farmland/stable-only': `# farmland/stable-only 只有稳定利用耕地可用于占补 · Only farmland in stable use is a credit

补充耕地经变更调查确认为水田、水浇地或旱地，登记为稳定利用，来源是再开发单元内的地块。

A credit is confirmed by the survey as paddy, irrigated or dry field, is in stable use, and comes from a parcel of a redevelopment unit.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 已验收、已确认、已使用或填写了 \`stableUse\` 的条目：\`stableUse: true\`；\`surveyConfirmed.class\` = \`class\`，并与最新调查一致；来源地块在单元内 | Entries that are accepted, confirmed, used, or state \`stableUse\`: \`stableUse: true\`; \`surveyConfirmed.class\` = \`class\`, and the class of the latest survey; the parcel lies in a unit |
| 算式与允许差 Formula and tolerance | 最新调查中该地类面积占比 ≥ \`survey.majorityPct\` | The class has at least \`survey.majorityPct\` of the polygon in the latest survey |
| 输入 Inputs | 占补平衡台账、单元、底数台账；图层 farmlandCredits、surveyLatest | farmland ledger, units, inventory; layers farmlandCredits, surveyLatest |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 没有图层 surveyLatest、其数据日期早于调查确认，或没有图形 | No layer surveyLatest, one older than the confirmation, or no polygon |
| 依据 Source | S III(2)6（A）；图层比对为自行设定（C） | S III(2)6 (A); the comparison with the layer is our own (C) |
| 怎样改 How to mend | 按调查结果更正地类，或不作补充 | Correct the class as surveyed, or leave the entry out |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  survey.majorityPct: { value: 80, unit: pct, sourceText: 调查地类占比, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: farmlandCredits, file: layers/farmlandCredits.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson, date: "2026-06-30" }
\`\`\`

\`\`\`yaml plan/units/U-JQ-02.yaml
kind: redevelopmentUnit
id: U-JQ-02
parcelRefs: [ P-JQ-02-03 ]
\`\`\`

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: P-JQ-02-03 }
  - { id: P-JQ-02-04 }
\`\`\`

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 确认为旱地，稳定利用 · Confirmed as dry field, in stable use

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

### 只是计划 · Only planned

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
\`\`\`

## 违反 Violating

### 没有登记稳定利用；登记为不稳定 · Not stated; not stable

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", stableUse: false }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id notStable
ledgers/farmland.yaml credits[1].stableUse notStable
\`\`\`

### 未确认就使用 · Used though only planned

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103",  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-09-25" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].id notStable
\`\`\`

### 确认为另一地类 · Confirmed as another class

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0102", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].class classDiffers
\`\`\`

### 地块不在单元内 · A parcel of no unit

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-04, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].parcelRef notRedeveloped
\`\`\`

### 最新调查为果园 · An orchard in the latest survey

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0201" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].surveyConfirmed.class surveyDiffers
\`\`\`

### 占比 79 % 与 80 % · A share of 79 % and of 80 %

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
  - { id: FC-02, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
\`\`\`

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "FC-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.425, 46.815], [130.426, 46.815], [130.426, 46.816], [130.425, 46.816], [130.425, 46.815]]] } }
] }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41579, 46.815], [130.41579, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.425, 46.815], [130.4258001, 46.815], [130.4258001, 46.816], [130.425, 46.816], [130.425, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].surveyConfirmed.class surveyDiffers
\`\`\`

### 没有调查图层 · No survey layer

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" }, stableUse: true }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: farmlandCredits, file: layers/farmlandCredits.geojson }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].surveyConfirmed.class noSurvey undecided
\`\`\`
`,
  'farmland/supply-first': `# farmland/supply-first 先补后占、以补定占 · Supply comes before occupation

占用批准前，使用的补充耕地已经调查确认。

Credits are confirmed by the survey before the occupation that uses them is approved.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 使用的补充耕地：调查确认日期 ≤ 占用批准日期 | A credit in use: confirmation ≤ approval of the occupation |
| 算式与允许差 Formula and tolerance | 同一天算先后成立 | The same day is in order |
| 输入 Inputs | 占补平衡台账 | farmland ledger |
| 级别 Severity | 警告 | warning |
| 不检查 Not checked | 验收晚于批准：farmland/credit-verified 已报错误 | An acceptance after the approval: an error of farmland/credit-verified |
| 依据 Source | 2025 年中央一号文件“以补定占”的提法见于报道（A）；规则文字 B-M | The phrase of the Central No. 1 document of 2025 was seen in reports (A); the wording of the rule is B-M |
| 怎样改 How to mend | 改用已确认的补充耕地 | Use credits that are confirmed |

## 正确 Correct

### 确认当日批准 · Approved on the day of confirmation

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-06-30" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

## 违反 Violating

### 确认前一天批准 · Approved a day before

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 3.6377, class: "0103", acceptedDate: "2026-05-15", acceptedBy: 局, surveyConfirmed: { year: 2025, polygonNo: T1, class: "0103", date: "2026-06-30" },  }
occupations:
  - { id: FO-01, name: 道路, areaHa: 1.4, class: "0103", approval: { no: 转用-1, date: "2026-06-29" }, creditsUsed: [ { creditRef: FC-01, ha: 1.4 } ] }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].approval.date outOfOrder
\`\`\`
`,
  'geometry/area-attribute': `# geometry/area-attribute 填写的面积与图形一致 · Recorded areas match the map

地块的 \`areaM2\`、单元的 \`areaHa\`，以及边界增补、耕地占补台账和历史遗留登记的面积，应等于其图形在 CGCS2000 椭球上的面积。整个文件系统地偏大 0.02 %–0.06 % 时，提示可能用了高斯—克吕格平面面积。

\`areaM2\` of a parcel, \`areaHa\` of a unit, and the areas of the boundary and farmland ledgers and the legacy register equal the area of its polygon on the CGCS2000 ellipsoid. Where a whole file is 0.02 %–0.06 % too large, a hint says that the areas look planar (Gauss-Krüger).

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 填写面积 = 图形椭球面积 A | Recorded area = ellipsoidal area A |
| 算式与允许差 Formula and tolerance | \\|填写 − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A)；平面提示：3 个以上地块，其中 80 % 以上正是所在 3 度带的平面面积，或偏大 0.02 %–0.06 % | \\|recorded − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A); planar hint: 3 parcels or more, above 80 % of them exactly the plane areas of their 3-degree zone, or 0.02–0.06 % too large |
| 输入 Inputs | 底数台账（含历史遗留登记）、单元、边界增补台账、占补平衡台账；图层 parcels、units、swapSources、swapAdditions、farmlandCredits；参数 \`tol.areaRelPct\`、\`tol.areaAbsM2\` | inventory with its legacy register, units, boundary ledger, farmland ledger; layers parcels, units, swapSources, swapAdditions, farmlandCredits; parameters \`tol.areaRelPct\`, \`tol.areaAbsM2\` |
| 级别 Severity | 错误；平面提示为提示 | error; the planar hint is info |
| 未判定 Undecided | 没有图形时记为“未判定”；没有登记图层时每个文档报一次，不视为通过 | A record without geometry, and once for each document a layer that is not registered, gives "undecided", which does not count as passed |
| 依据 Source | 面积算式为 A 级来源（ELL）；允许差与提示为本工具设计（C） | The formula is class A (ELL); tolerance and hint are our own design (C) |
| 怎样改 How to mend | 快速修复把面积改为图形面积；图形有误时应先改图形。原值不自动写入变更记录，因为原因要由人填写 | A quick fix sets the measured area; where the polygon is wrong mend that first. The old value is not logged by itself: the reason is for a person to give |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: units, file: layers/units.geojson }
  - { name: swapAdditions, file: layers/swapAdditions.geojson }
  - { name: farmlandCredits, file: layers/farmlandCredits.geojson }
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

\`\`\`json layers/swapAdditions.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "A-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 台账面积一致 · Ledgers agree

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
additions:
  - { id: A-01, areaM2: 5090.42 }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, areaHa: 0.5090 }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 5090.42 }
\`\`\`

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

### 台账面积填错，来源图层没有登记 · Wrong areas in ledgers, and a layer that is not registered

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
sources:
  - { id: R-01, areaM2: 5090.42 }
additions:
  - { id: A-01, areaM2: 5096.00 }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, areaHa: 0.51 }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 5999 }
\`\`\`

\`\`\`findings
inventory/df.yaml legacyRegister.entries[0].areaM2 differs
ledgers/boundary.yaml additions[0].areaM2 differs
ledgers/boundary.yaml sources noLayer undecided
ledgers/farmland.yaml credits[0].areaHa differs
\`\`\`
`,
  'geometry/area-method': `# geometry/area-method 台账面积按椭球面积填写 · Recorded areas are ellipsoidal

台账、单元和详细规划的面积口径为 CGCS2000 椭球面积；登记面积、批准面积、平面面积填在各自的字段。

Areas of inventory, ledgers, units and detailed plans are ellipsoidal (CGCS2000); registered, approved and planar areas go to fields of their own.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`areaMethod\` 为 ellipsoid2000 | \`areaMethod\` is ellipsoid2000 |
| 输入 Inputs | 底数台账、单元、单元详细规划、边界增补台账、占补平衡台账 | inventory, units, detailed plans, boundary ledger, farmland ledger |
| 级别 Severity | 警告 | warning |
| 依据 Source | 椭球面积算法见于二手材料（A）；检查为本工具设计（C） | The method was seen at second hand (A); the check is our own (C) |
| 怎样改 How to mend | 改填椭球面积；原值移到 registeredAreaM2 等字段 | Record the ellipsoidal area; move the other to registeredAreaM2 or the like |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
\`\`\`

## 正确 Correct

### 椭球面积 · Ellipsoidal

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, areaM2: 5090.42, areaMethod: ellipsoid2000 }
\`\`\`

## 违反 Violating

### 平面面积 · Planar

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, areaM2: 5091.8, areaMethod: planar }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].areaMethod other
\`\`\`

### 台账按平面面积 · A ledger by planar areas

\`\`\`yaml ledgers/boundary.yaml
kind: boundaryLedger
id: BL-JMS
areaMethod: planar
\`\`\`

\`\`\`findings
ledgers/boundary.yaml areaMethod other
\`\`\`
`,
  'geometry/axis-order': `# geometry/axis-order 坐标先经度后纬度，落在本市范围 · Longitude comes first, and coordinates lie in the city

GeoJSON 坐标先写经度后写纬度；每个要素都应落在本市的经纬度范围内。登记的界址点坐标（TXT）先写 X（北）后写 Y（东），X 在本市范围内。

GeoJSON writes longitude first; every feature lies within the bounds of the city. Registered survey TXT files write X (north) before Y (east), X within the city.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个要素的外包框在 \`extent.*\` 之内；对调后才落在其中的，报告顺序写反；TXT 每个界址点的两列次序正确，\`extent.northingMinM\` ≤ X ≤ \`extent.northingMaxM\` | Each feature's box lies within \`extent.*\`; where it only does with the coordinates swapped, the order is wrong; in TXT the columns of every point stand in order, \`extent.northingMinM\` ≤ X ≤ \`extent.northingMaxM\` |
| 输入 Inputs | 已登记的图层文件、TXT 文件；参数 \`extent.*\` | registered layer and TXT files; parameters \`extent.*\` |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 缺少参数时记为“未判定” | Undecided where a parameter is missing |
| 依据 Source | 坐标顺序（A）；本市范围为本工具取值（C） | The order (A); the bounds of the city are our own choice (C) |
| 怎样改 How to mend | 对调坐标的两列后重新导出。工具不自动对调 | Swap the two columns and export again. Nothing is swapped by itself |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  extent.lonMin: { value: 129, unit: none, sourceText: 本市范围, certainty: C }
  extent.lonMax: { value: 134, unit: none, sourceText: 本市范围, certainty: C }
  extent.latMin: { value: 45, unit: none, sourceText: 本市范围, certainty: C }
  extent.latMax: { value: 49, unit: none, sourceText: 本市范围, certainty: C }
  extent.northingMinM: { value: 5000000, unit: m, sourceText: 本市范围, certainty: C }
  extent.northingMaxM: { value: 5400000, unit: m, sourceText: 本市范围, certainty: C }
\`\`\`

## 正确 Correct

### 佳木斯市区 · In the city

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

### TXT 先北后东 · TXT, north first

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5000000.000,43604300.000
J2,1,5000000.000,43604400.000
J3,1,5000100.000,43604400.000
J4,1,5000100.000,43604300.000
J1,1,5000000.000,43604300.000
\`\`\`

## 违反 Violating

### 先纬度后经度 · Latitude first

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[46.8150, 130.4150], [46.8156, 130.4150], [46.8156, 130.4160], [46.8150, 130.4160], [46.8150, 130.4150]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-01 swapped
\`\`\`

### 在另一个城市 · In another city

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[126.6000, 45.7000], [126.7000, 45.7000], [126.7000, 45.8000], [126.6000, 45.8000], [126.6000, 45.7000]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-01 outside
\`\`\`

### TXT 一个地块两列颠倒 · One parcel of a TXT turned around

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
5,1.0000,P-DF-01-02,二号地块,面,,,100102,@
J1,1,43604300.000,5187200.000
J2,1,43604400.000,5187200.000
J3,1,43604400.000,5187300.000
J4,1,43604300.000,5187300.000
J1,1,43604300.000,5187200.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-02 columns
\`\`\`

### TXT 全部颠倒 · All of a TXT turned around

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,43604300.000,5187200.000
J2,1,43604400.000,5187200.000
J3,1,43604400.000,5187300.000
J4,1,43604300.000,5187300.000
J1,1,43604300.000,5187200.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 columns
\`\`\`

### TXT 不在本市；本地坐标 · TXT outside the city; local coordinates

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,4999999.999,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,4999999.999,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 northing
\`\`\`

### TXT 独立坐标 · TXT in local coordinates

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
4,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,100.000,200.000
J2,1,100.000,300.000
J3,1,200.000,300.000
J1,1,100.000,200.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 unusual
\`\`\`
`,
  'geometry/crs-declared': `# geometry/crs-declared 图层坐标系已登记，且与文件一致 · Layers declare their coordinate system, as their files do

图层文件存放 CGCS2000 经纬度（EPSG:4490）。登记的坐标系、文件自称的坐标系和地块的实际位置应相互一致。

Layer files hold longitude and latitude in CGCS2000 (EPSG:4490). What is declared, what the file says and where the parcels lie agree.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 登记的 EPSG 为经纬度；与文件的 crs 成员一致；WGS 84 只作提示；parcels 与 cadastre（没有时用 surveyLatest）相比没有整体偏移（如“火星坐标”） | The declared EPSG is longitude and latitude; it agrees with the crs member of the file; WGS 84 gives a note; parcels are not shifted as a whole against cadastre (or surveyLatest), as GCJ-02 coordinates are |
| 输入 Inputs | 工作区的图层登记；全部图层文件 | layers of the workspace; all layer files |
| 级别 Severity | 错误；WGS 84 为提示 | error; WGS 84 is a note |
| 不检查 Not checked | 没有 epsg 由 schema/valid 报告；不认识的坐标系由 geometry/valid 报告；投影坐标文件在导入时检查 | A missing epsg is told by schema/valid, an unknown one by geometry/valid; projected files are checked on import |
| 依据 Source | EPSG 代码（A）；检查方式为本工具设计（C） | EPSG codes (A); the way of checking is our own (C) |
| 怎样改 How to mend | 改登记，或用导入功能转换坐标 | Mend the declaration, or convert by importing |

## 背景 Given

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 登记为 EPSG:4490 · Declared as EPSG:4490

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson, epsg: 4490 }
\`\`\`

### 文件自称 CRS84 以外没有 crs 成员 · A file without a crs member

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson, epsg: 4490 }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

### 文件自称 CGCS2000 · The file says CGCS2000

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson, epsg: 4490 }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::4490" } }, "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 登记为投影坐标系 · Declared as a projected system

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson, epsg: 4552 }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].epsg projected
\`\`\`

### 文件自称 WGS 84 · The file says WGS 84

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson, epsg: 4490 }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::4326" } }, "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].epsg wgs84
\`\`\`
`,
  'geometry/easting-prefix': `# geometry/easting-prefix 横坐标的带号与坐标系相符 · Eastings carry the zone that their system says

EPSG:4531、4532 的横坐标小数点前八位，以 43、44 开头；EPSG:4552、4553 为六位；去掉带号后在 250 000–750 000 米之间。

Eastings of EPSG:4531 and 4532 have eight digits and start with 43 and 44, those of EPSG:4552 and 4553 have six; without the zone they lie within 250,000–750,000 m.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个界址点：带号与登记的 \`epsg\` 相符；\`extent.eastingMinM\` ≤ 横坐标 ≤ \`extent.eastingMaxM\`；文件头带号与横坐标的带号一致 | Each point: the zone is that of the registered \`epsg\`; \`extent.eastingMinM\` ≤ easting ≤ \`extent.eastingMaxM\`; the header names the zone of the eastings |
| 算式与允许差 Formula and tolerance | 边界值算在范围内；同一地块同一种问题报一次，位置为第一个界址点 | The bounds are within; told once for each parcel and kind of fault, at its first point |
| 输入 Inputs | 登记的 TXT 文件；参数 \`extent.eastingMinM\`、\`extent.eastingMaxM\` | registered TXT files; parameters \`extent.eastingMinM\`, \`extent.eastingMaxM\` |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 图层文件一律为经纬度（geometry/crs-declared） | Layer files hold longitudes and latitudes (geometry/crs-declared) |
| 依据 Source | EPSG、TXT（A） | EPSG, TXT (A) |
| 怎样改 How to mend | 补上或去掉带号，或改正登记的 EPSG 代码 | Add or take off the zone, or correct the EPSG code |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  extent.eastingMinM: { value: 250000, unit: m, sourceText: 横坐标下限, certainty: A }
  extent.eastingMaxM: { value: 750000, unit: m, sourceText: 横坐标上限, certainty: A }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

## 正确 Correct

### 八位，以 43 开头 · Eight digits, 43 in front

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

### 六位 · Six digits

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,604300.000
J2,1,5187200.000,604400.000
J3,1,5187300.000,604400.000
J4,1,5187300.000,604300.000
J1,1,5187200.000,604300.000
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4552 }
\`\`\`

### 恰为下限 · Exactly the lower bound

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43250000.000
J2,1,5187200.000,43250100.000
J3,1,5187300.000,43250100.000
J4,1,5187300.000,43250000.000
J1,1,5187200.000,43250000.000
\`\`\`

## 违反 Violating

### 4531 没有带号 · 4531 without a zone

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,604300.000
J2,1,5187200.000,604400.000
J3,1,5187300.000,604400.000
J4,1,5187300.000,604300.000
J1,1,5187200.000,604300.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 noPrefix
\`\`\`

### 4552 带有带号 · 4552 with a zone

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4552 }
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 prefix
\`\`\`

### 登记为 44 带 · Registered as zone 44

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4532 }
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 otherZone
\`\`\`

### 文件头写成 44 带 · The header says 44

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=44
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt header.带号 header
\`\`\`

### 远离中央经线 · Far from the meridian

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43249999.999
J2,1,5187200.000,43250100.000
J3,1,5187300.000,43250100.000
J4,1,5187300.000,43249999.999
J1,1,5187200.000,43249999.999
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 range
\`\`\`
`,
  'geometry/landuse-tiling': `# geometry/landuse-tiling 规划用地不重不漏铺满单元 · Planned land use tiles its unit

一个单元的规划用地图斑之和等于单元面积，互不重叠，不超出单元，也不留缝。

The land-use polygons of a unit add up to it, share no ground, stay inside it and leave no gap.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 图斑面积合计与单元面积一致；两两不重叠；不在单元之外；单元没有未规划的部分 | The sum of areas equals the unit; no two overlap; none lies outside; nothing of the unit is left |
| 算式与允许差 Formula and tolerance | 合计允许差取 \`tiling.areaAbsM2\` 与 \`tiling.areaRelPct\` 之大者；重叠、越界、缝隙按叠加噪声判断 | For the sum the larger of \`tiling.areaAbsM2\` and \`tiling.areaRelPct\`; overlaps, parts outside and gaps by overlay noise |
| 输入 Inputs | 详细规划；图层 planLandUse、units | detailed plan; layers planLandUse, units |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 图形缺失，或冲突面积两种算法不一致时记为“未判定”，不视为通过。自相交的图形按奇偶规则量算，由 geometry/valid 报告 | Missing geometry, or a conflict whose area two ways of measuring disagree on, gives "undecided", which does not count as passed. Polygons that cross themselves are measured by the even-odd rule and reported by geometry/valid |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 修正图斑边界。意见指出重叠、越界或缝隙的那一块 | Mend the borders. Each finding shows the very overlap, part outside or gap |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: units, file: layers/units.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tiling.areaAbsM2: { value: 10, unit: m2, sourceText: 铺满绝对容差, certainty: C }
  tiling.areaRelPct: { value: 0.05, unit: pct, sourceText: 铺满相对容差, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
landUse:
  - { polygonId: LU-DF-01-01, code: "100101" }
  - { polygonId: LU-DF-01-02, code: "1207" }
\`\`\`

## 正确 Correct

### 两个图斑铺满 · Two polygons tile it

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "LU-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4165, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4165, 46.8166], [130.4165, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 重叠一条 · A strip of overlap

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4166, 46.8150], [130.4166, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "LU-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4165, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4165, 46.8166], [130.4165, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse sum
plan/detailed/U-DF-01.yaml landUse[1].polygonId overlap
\`\`\`

### 留下一条缝 · A gap

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "LU-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4166, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4166, 46.8166], [130.4166, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse gap
plan/detailed/U-DF-01.yaml landUse sum
\`\`\`

### 越出单元而合计不变 · Out of the unit, with the sum unchanged

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "LU-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4166, 46.8150], [130.4181, 46.8150], [130.4181, 46.8166], [130.4166, 46.8166], [130.4166, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse gap
plan/detailed/U-DF-01.yaml landUse[1].polygonId outside
\`\`\`

### 缺一个图斑的图形 · A polygon without geometry

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml landUse[1].polygonId noFeature undecided
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

### 8 字形的单元按奇偶规则量算 · A unit like a figure of eight is measured by the even-odd rule

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8156], [130.4170, 46.8150], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id outside
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

### 8 字形按奇偶规则量算 · A figure of eight is measured by the even-odd rule

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4165, 46.8150], [130.4165, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4160, 46.8150], [130.4170, 46.8156], [130.4170, 46.8150], [130.4160, 46.8156], [130.4160, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[1].id overlap
\`\`\`
`,
  'geometry/registered-vs-measured': `# geometry/registered-vs-measured 登记、批准面积与图形面积相近 · Registered and approved areas are near the measured ones

不动产登记面积、用地批准面积与图形的椭球面积相差不超过限值，超过的要说明原因。

The registered and the approved area of a parcel are near the ellipsoidal area of its polygon; a larger difference is explained.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \\|登记（批准）面积 − A(g)\\| ÷ A(g) ≤ \`tol.registeredPct\` | \\|registered (approved) − A(g)\\| / A(g) ≤ \`tol.registeredPct\` |
| 输入 Inputs | 底数台账；图层 parcels | inventory; layer parcels |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 没有图形时记为“未判定”，不视为通过 | A record without geometry gives "undecided", which does not count as passed |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 核实登记资料与图形 | Check the register against the polygon |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.registeredPct: { value: 3, unit: pct, sourceText: 登记面积容差, certainty: C }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 正确 Correct

### 相差 1.2 % · Off by 1.2 %

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, registeredAreaM2: 5150 }
\`\`\`

## 违反 Violating

### 相差 9.4 % · Off by 9.4 %

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, registeredAreaM2: 5570 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].registeredAreaM2 differs
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-09, registeredAreaM2: 5570 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].registeredAreaM2 noFeature undecided
\`\`\`

### 批准面积差得多 · An approved area far off

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, approvedAreaM2: 5570 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].approvedAreaM2 differs
\`\`\`
`,
  'geometry/sliver': `# geometry/sliver 碎小、狭长的图形 · Polygons that are tiny or thin

面积过小或过于狭长的图形，多半是叠加或绘图留下的碎图斑，列出供确认。

Polygons that are tiny or thin are mostly left over from overlays or drawing: they are listed to be checked.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A < \`sliver.areaM2\`；或 4πA/P² < \`sliver.compactness\` 且平均宽度 2A/P < \`sliver.widthM\` | A < \`sliver.areaM2\`; or 4πA/P² < \`sliver.compactness\` and mean width 2A/P < \`sliver.widthM\` |
| 算式与允许差 Formula and tolerance | 加上平均宽度，是因为道路网的紧凑度也很小，却不是碎图斑 | The mean width is asked because a road network has a small compactness, too, and is no sliver |
| 输入 Inputs | 图层 parcels、planLandUse（有则查） | layers parcels, and planLandUse where there is one |
| 级别 Severity | 警告 | warning |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 并入相邻图形，或确认确有其地 | Merge it with a neighbour, or confirm that it is there |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: planLandUse, file: layers/planLandUse.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  sliver.areaM2: { value: 50, unit: m2, sourceText: 碎图斑面积, certainty: C }
  sliver.compactness: { value: 0.02, unit: none, sourceText: 紧凑度, certainty: C }
  sliver.widthM: { value: 3, unit: m, sourceText: 平均宽度, certainty: C }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01 }
  - { id: P-DF-01-02 }
\`\`\`

## 正确 Correct

### 一个普通地块 · An ordinary parcel

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

### 16 米宽的道路 · A road 16 m wide

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-09", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4450, 46.8150], [130.4450, 46.8151400], [130.4150, 46.8151400], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

## 违反 Violating

### 0.6 米 × 300 米 · 0.6 m by 300 m

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4189, 46.8150], [130.4189, 46.8150054], [130.4150, 46.8150054], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[1].id thin
\`\`\`

### 30 平方米的图斑 · A polygon of 30 m2

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/planLandUse.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "LU-DF-01-09", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4150700, 46.8150], [130.4150700, 46.8150500], [130.4150, 46.8150500], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`findings
layers/planLandUse.geojson features.LU-DF-01-09 tiny
\`\`\`
`,
  'geometry/txt-structure': `# geometry/txt-structure 登记的交换文件结构正确 · Registered exchange files are well formed

勘测定界界址点坐标（TXT）文件头齐全，每个地块行、界址点行可读，界址点数与行数相符，圈号连续，编号不重复。

Survey TXT files have a complete header, readable parcel and point lines, point counts that match, rings numbered in order, and parcels with numbers of their own.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 文件头有坐标系、几度分带、投影类型、计量单位、带号、精度、转换参数；地块行 8 项并以 @ 结尾；界址点数等于行数 n 或不计闭合点的 n−1；圈号 1、2、…；面积单位一致；登记的 \`date\` 等于文件头的数据产生日期 | Header with 坐标系, 几度分带, 投影类型, 计量单位, 带号, 精度, 转换参数; parcel lines of 8 values ending in @; counts equal to the lines n, or n−1 without the closing point; rings 1, 2, …; one unit of area; the registered \`date\` is that of the header |
| 算式与允许差 Formula and tolerance | 末点与首点不同的按闭合读取，为警告；两种计数法混用为警告。面积单位按与坐标面积相符者认定（公顷、平方米、亩、平方千米） | A ring that is not closed is read as closed, a warning; two ways of counting in one file are a warning. The unit of areas is the one that agrees with the coordinates (ha, m2, mu, km2) |
| 输入 Inputs | 工作区 \`exchange\` 登记的 TXT 文件 | TXT files that \`exchange\` of the workspace registers |
| 级别 Severity | 错误；可自动弥补的为警告 | error; a warning where a reader can make up for it |
| 未判定 Undecided | 登记的文件不存在或无法读取 | A registered file that is not there or cannot be read |
| 不检查 Not checked | 没有登记的文件；坐标、带号由 geometry/axis-order、geometry/easting-prefix、geometry/zone-match 检查 | Files that are not registered; coordinates and zones are for geometry/axis-order, geometry/easting-prefix and geometry/zone-match |
| 依据 Source | TXT（A）；容许的写法为自行设定（C） | TXT (A); which variants are accepted is our own choice (C) |
| 怎样改 How to mend | 重新计数、补齐文件头后重新导出 | Count again, complete the header, export anew |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
\`\`\`

## 正确 Correct

### 计数含闭合点 · Counts with the closing point

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

### 计数不含闭合点 · Counts without it

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
4,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

### 没有登记的文件不检查 · A file that is not registered is not checked

\`\`\`text exchange/b.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
8,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

## 违反 Violating

### 声明 8 个点，实有 5 行 · 8 points declared, 5 lines

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
8,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 pointCountDiffers
\`\`\`

### 缺少带号和转换参数 · No zone, no transformation

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
精度=0.001
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt $ headerKeyMissing
exchange/a.txt $ headerKeyMissing
\`\`\`

### 地块行没有 @ · A parcel line without @

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 parcelMarkMissing
\`\`\`

### 没有闭合；两种计数法 · Not closed; two ways of counting

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
4,1.0000,P-DF-01-02,二号地块,面,,,100102,@
J1,1,5188200,43604300
J2,1,5188200,43604400
J3,1,5188300,43604400
J4,1,5188300,43604300
J1,1,5188200,43604300
4,1.0000,P-DF-01-03,三号地块,面,,,100102,@
J1,1,5189200,43604300
J2,1,5189200,43604400
J3,1,5189300,43604400
J4,1,5189300,43604300
\`\`\`

\`\`\`findings
exchange/a.txt $ countingMixed
exchange/a.txt parcels.P-DF-01-03 ringNotClosed
\`\`\`

### 编号重复，圈号从 2 起 · A number twice, rings from 2

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
5,1.0000,P-DF-01-01,又一号,面,,,100102,@
J1,2,5188200,43604300
J2,2,5188200,43604400
J3,2,5188300,43604400
J4,2,5188300,43604300
J1,2,5188200,43604300
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 idRepeated
exchange/a.txt parcels.P-DF-01-01 ringNumbers
\`\`\`

### 登记日期与文件头不符，没有标明示意 · Another date than in the header, not marked as synthetic

\`\`\`yaml workspace.yaml
kind: workspace
synthetic: true
exchange:
  - { file: exchange/a.txt, epsg: 4531, date: "2026-01-02" }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=2026-01-01
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
workspace.yaml exchange[0].date otherDate
workspace.yaml exchange[0].file notSynthetic
\`\`\`

### 登记的文件不存在 · The registered file is not there

\`\`\`findings
workspace.yaml exchange[0].file noFile undecided
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

每个图层文件是一个合法的 GeoJSON FeatureCollection 或 FlatGeobuf 文件；每个要素有唯一编号，图形闭合、不自相交，没有重复点和尖刺。

Each layer file is one proper GeoJSON FeatureCollection, or a FlatGeobuf file; each feature has an id of its own and a polygon that is closed, does not cross itself, and has no repeated points or spikes.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | JSON 合法；坐标系为经纬度；要素为面；环闭合、至少三个不同点；不自相交、边线不重复；洞在外环内、互不重叠；各部分互不重叠；相邻点相距 ≥ 1 毫米；夹角 ≥ 1° | Proper JSON; longitude and latitude; polygons; closed rings of three or more points; no self-crossing, no edge walked twice; holes inside and apart; parts apart; neighbouring points 1 mm or more apart; angles of 1 degree or more |
| 算式与允许差 Formula and tolerance | 重复点 < 1 毫米；尖刺 < 1°（只对已登记的图层检查这两项） | Repeated point < 1 mm; spike < 1 degree (both for registered layers only) |
| 输入 Inputs | 全部 GeoJSON 和 FlatGeobuf 文件；FlatGeobuf 图层就地读取，只检查规划图形附近的要素 | all GeoJSON and FlatGeobuf files; a FlatGeobuf layer is read in place, and only features near what the plan draws are checked |
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
layers/parcels.geojson features.P-DF-01-02 duplicateVertex
\`\`\`

### 洞在外环之外、两部分重叠 · A hole outside its outline, parts that overlap

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]], [[130.4170, 46.8150], [130.4170, 46.8152], [130.4172, 46.8152], [130.4172, 46.8150], [130.4170, 46.8150]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "MultiPolygon", "coordinates": [[[[130.4180, 46.8150], [130.4190, 46.8150], [130.4190, 46.8156], [130.4180, 46.8156], [130.4180, 46.8150]]], [[[130.4185, 46.8152], [130.4195, 46.8152], [130.4195, 46.8158], [130.4185, 46.8158], [130.4185, 46.8152]]]] } }
] }
\`\`\`

\`\`\`findings
layers/parcels.geojson features.P-DF-01-01 holeOutside
layers/parcels.geojson features.P-DF-01-02 partsOverlap
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
  'geometry/zone-match': `# geometry/zone-match 单元所在投影带已在工作区登记 · The workspace has the projection zones its units lie in

单元导出为投影坐标时须用所在的 3 度带；工作区登记的投影坐标系应包含每个单元所在的带。

Units are exported in the 3-degree zone they lie in; the projected systems of the workspace include the zone of every unit.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 单元中心经度 λ 的中央经线 3·round(λ/3) 属于工作区登记的 3 度带之一 | The central meridian 3·round(λ/3) of a unit's middle longitude λ is that of a 3-degree system declared |
| 输入 Inputs | 工作区 crs；图层 units | crs of the workspace; layer units |
| 交换文件 Exchange files | 登记的 TXT：文件头的带号、几度分带与登记的 \`epsg\` 相符；每个地块中心经度所在的 3 度带就是登记的带 | Registered TXT: zone and width of the header are those of the registered \`epsg\`; the 3-degree zone of each parcel's middle is the registered one |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 图层文件只存经纬度；投影坐标文件的带号在导入时检查 | Layer files hold longitude and latitude only; zones of projected files are checked on import |
| 依据 Source | EPSG（A） | EPSG (A) |
| 怎样改 How to mend | 在工作区登记缺少的坐标系 | Declare the missing system |

## 背景 Given

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } },
{ "type": "Feature", "id": "U-NG-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[132.6150, 47.2480], [132.6250, 47.2480], [132.6250, 47.2520], [132.6150, 47.2520], [132.6150, 47.2480]]] } }
] }
\`\`\`

## 正确 Correct

### 43 带与 44 带都已登记 · Zones 43 and 44 are declared

\`\`\`yaml workspace.yaml
kind: workspace
crs:
  - { epsg: 4490 }
  - { epsg: 4552 }
  - { epsg: 4553 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

### 只用经纬度 · Longitude and latitude only

\`\`\`yaml workspace.yaml
kind: workspace
crs:
  - { epsg: 4490 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

### TXT 与登记相符 · TXT as registered

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

## 违反 Violating

### 农高区单元在 44 带 · A unit in zone 44

\`\`\`yaml workspace.yaml
kind: workspace
crs:
  - { epsg: 4490 }
  - { epsg: 4552 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`findings
workspace.yaml crs noZone
\`\`\`

### TXT 文件头写错带号 · A wrong zone in the header

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=44
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43604300.000
J2,1,5187200.000,43604400.000
J3,1,5187300.000,43604400.000
J4,1,5187300.000,43604300.000
J1,1,5187200.000,43604300.000
\`\`\`

\`\`\`findings
exchange/a.txt header.带号 header
\`\`\`

### TXT 地块在另一带 · A parcel of another zone

\`\`\`yaml workspace.yaml
kind: workspace
exchange:
  - { file: exchange/a.txt, epsg: 4531 }
layers:
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`text exchange/a.txt
[属性描述]
格式版本号=1.01版本
数据产生单位=
数据产生日期=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=43
精度=0.001
转换参数=,,,,,,
[地块坐标]
5,1.0000,P-DF-01-01,一号地块,面,,工业用地,100102,@
J1,1,5187200.000,43700300.000
J2,1,5187200.000,43700400.000
J3,1,5187300.000,43700400.000
J4,1,5187300.000,43700300.000
J1,1,5187200.000,43700300.000
\`\`\`

\`\`\`findings
exchange/a.txt parcels.P-DF-01-01 parcelZone
\`\`\`
`,
  'inventory/is-construction-land': `# inventory/is-construction-land 认定的地块是存量建设用地 · Identified parcels are built land

认定为低效用地的地块在最新国土调查中是建设用地；没有耕地；其余非建设用地写明原因。

By the latest survey an identified parcel is built land; none of it is farmland; notes explain the rest.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 建设用地占比 ≥ \`inventory.constructionMinPct\`；耕地（01）不超过噪声；其余非建设用地超过噪声时有 \`notes\` | Share of built land ≥ \`inventory.constructionMinPct\`; farmland (01) no more than noise; \`notes\` where the rest is more than noise |
| 算式与允许差 Formula and tolerance | 噪声：面积 ≤ \`overlay.noiseM2\` 或平均宽度 ≤ \`overlay.noiseWidthM\`；调查地类经 \`codeMap\` 对应为规划代码 | Noise: area ≤ \`overlay.noiseM2\` or mean width ≤ \`overlay.noiseWidthM\`; classes of the survey become plan codes by \`codeMap\` |
| 输入 Inputs | 底数台账；图层 parcels、surveyLatest | inventory; layers parcels, surveyLatest |
| 级别 Severity | 错误；没有说明原因为警告 | error; a warning where notes are missing |
| 未判定 Undecided | 地块没有图形，地类不在 \`codeMap\` 中，或两种算法不一致 | No polygon, a class that \`codeMap\` does not have, or two measures that disagree |
| 不检查 Not checked | 已腾退完成的地块（调查反映的是腾退后的现状） | Parcels already vacated: the survey shows what became of them |
| 依据 Source | S III(1)2“存量建设用地”（A）；占比为自行设定（C） | S III(1)2, stock of built land (A); the share is our own (C) |
| 怎样改 How to mend | 核对地块范围或调查地类 | Check the polygon, or the survey |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  inventory.constructionMinPct: { value: 95, unit: pct, sourceText: 建设用地占比, certainty: C }
  overlay.noiseM2: { value: 1, unit: m2, sourceText: 叠加噪声面积, certainty: C }
  overlay.noiseWidthM: { value: 0.1, unit: m, sourceText: 叠加噪声宽度, certainty: C }
useFamilies:
  - { family: industry, codes: [ "1001" ], title: { zh: 工业, en: industry } }
landUseCodes:
  - { code: "0103", name: 旱地, level: 2 }
  - { code: "0301", name: 乔木林地, level: 2 }
  - { code: "0901", name: 商业用地, level: 2 }
  - { code: "1001", name: 工业用地, level: 2 }
  - { code: "100102", name: 二类工业用地, level: 3 }
codeMap:
  - { surveyCode: "0601", planCode: "1001", exact: true }
  - { surveyCode: "05H1", planCode: "0901", exact: false }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 全部为工业用地 · All industrial

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

### 恰为 95 %，其余说明了 · Exactly 95 %, the rest explained

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, notes: 绿化隔离带 }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "DLBM": "0601" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41595, 46.815], [130.41595, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0301" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41595, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41595, 46.816], [130.41595, 46.815]]] } }
] }
\`\`\`

### 未认定的、已腾退的不查 · Not identified, or vacated already

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, renewalMode: 腾退复垦, progress: 已完成 }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 违反 Violating

### 12 % 为旱地 · 12 % dry field

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, notes: 说明 }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41588, 46.815], [130.41588, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0103" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41588, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41588, 46.816], [130.41588, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id farmland
\`\`\`

### 林地占 6 % · 6 % forest

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, notes: 说明 }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41594, 46.815], [130.41594, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0301" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41594, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41594, 46.816], [130.41594, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id share
\`\`\`

### 占 4 % 没有说明 · 4 % unexplained

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41596, 46.815], [130.41596, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0301" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41596, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41596, 46.816], [130.41596, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unexplained
\`\`\`

### 地类不在对照表；没有图形 · A class that is not in the table; no polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified }
  - { id: P-DF-01-02, verdict: identified }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "DLBM": "0701" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id unknownClass undecided
inventory/df.yaml parcels[1].id noFeature undecided
\`\`\`
`,
  'inventory/survey-agreement': `# inventory/survey-agreement 现状用途与国土调查一致 · Current uses agree with the land survey

填写的现状用途就是最新国土调查中占多数的地类；填写的调查地类与现状用途相符。

The current use is the class that most of the parcel has in the latest survey; the survey class, where recorded, goes with it.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 与 \`currentUseCode\` 同类（或其上下级）的调查面积占比 ≥ \`survey.majorityPct\`；\`currentSurveyCode\` 经 \`codeMap\` 与现状用途同类 | The surveyed area of the class of \`currentUseCode\`, or of one above or below it, is at least \`survey.majorityPct\`; \`currentSurveyCode\` is of the same class by \`codeMap\` |
| 输入 Inputs | 底数台账；图层 parcels、surveyLatest；参数 \`survey.majorityPct\` | inventory; layers parcels, surveyLatest; parameter \`survey.majorityPct\` |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 地块没有图形 | No polygon |
| 不检查 Not checked | 已腾退完成的地块；\`codeMap\` 中没有的 \`currentSurveyCode\` | Parcels already vacated; a \`currentSurveyCode\` that \`codeMap\` does not have |
| 依据 Source | 自行设定（C）；同类质检码见于 ZJLE（A） | own design (C); such checks were seen in ZJLE (A) |
| 怎样改 How to mend | 快速修复改为调查地类（多数地类明确时） | A quick fix takes the class of the survey where one has the majority |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: surveyLatest, file: layers/surveyLatest.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  survey.majorityPct: { value: 80, unit: pct, sourceText: 调查地类占比, certainty: C }
useFamilies:
  - { family: industry, codes: [ "1001" ], title: { zh: 工业, en: industry } }
landUseCodes:
  - { code: "0103", name: 旱地, level: 2 }
  - { code: "0301", name: 乔木林地, level: 2 }
  - { code: "0901", name: 商业用地, level: 2 }
  - { code: "1001", name: 工业用地, level: 2 }
  - { code: "100102", name: 二类工业用地, level: 3 }
codeMap:
  - { surveyCode: "0601", planCode: "1001", exact: true }
  - { surveyCode: "05H1", planCode: "0901", exact: false }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 1001 占 96 % · 1001 on 96 %

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, currentUseCode: "100102", currentSurveyCode: "0601" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "DLBM": "0601" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41596, 46.815], [130.41596, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0901" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41596, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41596, 46.816], [130.41596, 46.815]]] } }
] }
\`\`\`

### 恰为 80 % · Just 80 %

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, currentUseCode: "1001" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.4158001, 46.815], [130.4158001, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0901" }, "geometry": { "type": "Polygon", "coordinates": [[[130.4158001, 46.815], [130.416, 46.815], [130.416, 46.816], [130.4158001, 46.816], [130.4158001, 46.815]]] } }
] }
\`\`\`

## 违反 Violating

### 填写商业，调查为工业 · Recorded as commerce, surveyed as industry

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, currentUseCode: "0901" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].currentUseCode differs
\`\`\`

### 占 79 % · 79 %

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, currentUseCode: "1001" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.41579, 46.815], [130.41579, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "SV-2", "properties": { "code": "0901" }, "geometry": { "type": "Polygon", "coordinates": [[[130.41579, 46.815], [130.416, 46.815], [130.416, 46.816], [130.41579, 46.816], [130.41579, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].currentUseCode noMajority
\`\`\`

### 调查地类不符 · A survey class of another use

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, currentUseCode: "1001", currentSurveyCode: "05H1" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].currentSurveyCode surveyCode
\`\`\`

### 没有图形 · No polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-02, currentUseCode: "1001" }
\`\`\`

\`\`\`json layers/surveyLatest.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "SV-1", "properties": { "code": "1001" }, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } }
] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].currentUseCode noFeature undecided
\`\`\`
`,
};
