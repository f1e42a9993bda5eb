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
  'boundary/swap-addition-clean': `# boundary/swap-addition-clean 增补地块在边界外、与边界相接、避开底线 · Additions lie outside the boundary, adjoin it and keep off the lines

增补地块在现状城镇开发边界之外并与之相接，不占永久基本农田、生态保护红线、自然保护地、洪涝风险控制线和重要湿地。

An addition lies outside the present urban development boundary, adjoins it, and takes no permanent basic farmland, red line, protected area, flood risk area or important wetland.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | A(增补 ∩ udb) 与 A(增补 ∩ 各底线) 不超过噪声；与 udb 的共用边长 ≥ \`swap.sharedEdgeMinM\` | A(addition ∩ udb) and A(addition ∩ each line) no more than noise; edge shared with udb at least \`swap.sharedEdgeMinM\` |
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

## 违反 Violating

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
  'farmland/black-soil': `# farmland/black-soil 占用黑土耕地有剥离方案 · Black soil that is built on is stripped by plan

建设占用黑土耕地的，有耕作层剥离方案：面积、厚度、土方、去向和方案号。

Where construction takes black soil there is a plan for its topsoil: area, depth, volume, destination and number.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每项占用都有完整的 \`blackSoil\`，除非 \`landRefs\` 的图形全部在 blackSoil 图层之外；剥离面积与图形重叠相差不超过 \`farmland.matchPct\` | Each occupation has a complete \`blackSoil\`, unless all polygons of its \`landRefs\` lie outside layer blackSoil; the area stripped matches the overlap within \`farmland.matchPct\` |
| 算式与允许差 Formula and tolerance | 没有 blackSoil 图层或没有图形时，耕地一律按黑土地处理 | Without layer blackSoil, or without polygons, all farmland counts as black soil |
| 输入 Inputs | 占补平衡台账；图层 blackSoil、parcels、planLandUse（有则用） | farmland ledger; layers blackSoil, parcels, planLandUse where there are |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 不检查 Not checked | 土方等于面积乘厚度：属数量检查，由其他规则承担 | That volume is area times depth: arithmetic, for another rule |
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
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545, blackSoil: { areaM2: 2545, depthCm: 30, volumeM3: 763.5, destination: 复垦地块, planNo: 方案-1 } }
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
  - { id: FO-01, name: 厂房, landRefs: [ P-JQ-01-01 ], areaHa: 0.2545, blackSoil: { areaM2: 2000, depthCm: 30, volumeM3: 600, planNo: 方案-1 } }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml occupations[0].blackSoil incomplete
ledgers/farmland.yaml occupations[0].blackSoil.areaM2 area
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

### 面积填错 · A wrong area

\`\`\`json layers/farmlandCredits.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "FC-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4151, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4151, 46.8156], [130.4151, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
credits:
  - { id: FC-01, parcelRef: P-JQ-02-03, areaHa: 0.5 }
\`\`\`

\`\`\`findings
ledgers/farmland.yaml credits[0].areaHa differs
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
  'geometry/area-attribute': `# geometry/area-attribute 填写的面积与图形一致 · Recorded areas match the map

地块的 \`areaM2\`、单元的 \`areaHa\` 应等于其图形在 CGCS2000 椭球上的面积。整个文件系统地偏大 0.02 %–0.06 % 时，提示可能用了高斯—克吕格平面面积。

\`areaM2\` of a parcel and \`areaHa\` of a unit equal the area of its polygon on the CGCS2000 ellipsoid. Where a whole file is 0.02 %–0.06 % too large, a hint says that the areas look planar (Gauss-Krüger).

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 填写面积 = 图形椭球面积 A | Recorded area = ellipsoidal area A |
| 算式与允许差 Formula and tolerance | \\|填写 − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A)；平面提示：3 个以上地块，其中 80 % 以上正是所在 3 度带的平面面积，或偏大 0.02 %–0.06 % | \\|recorded − A\\| ≤ max(\`tol.areaAbsM2\`, \`tol.areaRelPct\` × A); planar hint: 3 parcels or more, above 80 % of them exactly the plane areas of their 3-degree zone, or 0.02–0.06 % too large |
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
  'geometry/area-method': `# geometry/area-method 台账面积按椭球面积填写 · Recorded areas are ellipsoidal

台账面积的口径为 CGCS2000 椭球面积；登记面积、批准面积、平面面积填在各自的字段。

Areas of the inventory are ellipsoidal (CGCS2000); registered, approved and planar areas go to fields of their own.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`areaMethod\` 为 ellipsoid2000 | \`areaMethod\` is ellipsoid2000 |
| 输入 Inputs | 底数台账 | inventory |
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
`,
  'geometry/axis-order': `# geometry/axis-order 坐标先经度后纬度，落在本市范围 · Longitude comes first, and coordinates lie in the city

GeoJSON 坐标先写经度后写纬度；每个要素都应落在本市的经纬度范围内。

GeoJSON writes longitude first; every feature lies within the bounds of the city.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个要素的外包框在 \`extent.*\` 之内；对调后才落在其中的，报告顺序写反 | Each feature's box lies within \`extent.*\`; where it only does with the coordinates swapped, the order is wrong |
| 输入 Inputs | 已登记的图层文件；参数 \`extent.*\` | registered layer files; parameters \`extent.*\` |
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
\`\`\`

## 正确 Correct

### 佳木斯市区 · In the city

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
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
  'geometry/registered-vs-measured': `# geometry/registered-vs-measured 登记面积与图形面积相近 · Registered areas are near the measured ones

不动产登记面积与图形的椭球面积相差不超过限值，超过的要说明原因。

The registered area of a parcel is near the ellipsoidal area of its polygon; a larger difference is explained.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | |登记面积 − A(g)| ÷ A(g) ≤ \`tol.registeredPct\` | |registered − A(g)| / A(g) ≤ \`tol.registeredPct\` |
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
`,
};
