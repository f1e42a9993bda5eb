// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'governance/approval-dates': `# governance/approval-dates 批准和记录的日期在数据截止日之前 · What is approved or recorded is not after the as-of date

文档的数据截止日不晚于工作区；批准日期、变更记录和工作区记录的日期不晚于文档自己的数据截止日；年度计划、单元详细规划在专项规划批准之后批准。

A document's as-of date is not after the workspace's. Approval, changes, and what the workspace records are not after the document's own as-of date. Annual plans and unit plans are approved after the special plan.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`asOf\` ≤ 工作区 \`asOf\`；\`approvedDate\`、\`changeLog[].date\`，以及工作区的 \`layers[].date\`、\`exchange[].date\`、\`oneMap.lastPush\`、\`publicity[].date\` ≤ \`asOf\`；年度计划和单元详细规划的 \`approvedDate\` ≥ 专项规划的 \`approvedDate\` | \`asOf\` ≤ the workspace's \`asOf\`; \`approvedDate\`, \`changeLog[].date\` and, in the workspace, \`layers[].date\`, \`exchange[].date\`, \`oneMap.lastPush\`, \`publicity[].date\` ≤ \`asOf\`; \`approvedDate\` of annual plans and unit plans ≥ that of the special plan |
| 算式与允许差 Formula and tolerance | 日期比较，同日可以 | Days compared, the same day allowed |
| 输入 Inputs | 全部文档 | all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 更正日期 | Correct the days |

比较的都是文档写明的截止日，不是检查所取的日期：以往日期为准的检查不受影响。变更记录的先后由 \`schema/document-dates\` 检查。

All days compared are as-of dates that documents state, not the date a check is asked for: a check that speaks for an earlier day is not disturbed. The order of changes is for \`schema/document-dates\`.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
asOf: "2026-11-20"
approvedDate: "2025-12-15"
\`\`\`

## 正确 Correct

### 同日 · The same day

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
planRef: SP-2025-2030
version: "1.1.0"
asOf: "2026-11-20"
approvedDate: "2025-12-15"
changeLog:
  - { date: "2025-12-15", by: 市局, what: 调整, why: 论证, version: "1.1.0" }
  - { date: "2026-11-20", by: 市局, what: 更新执行情况, why: 按月更新 }
\`\`\`

## 违反 Violating

### 晚于截止日 · After the as-of date

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
planRef: SP-2025-2030
asOf: "2026-11-21"
approvedDate: "2026-11-22"
changeLog:
  - { date: "2026-11-22", by: 市局, what: 更新执行情况, why: 按月更新 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml approvedDate tooLate
plan/annual/2026.yaml asOf tooLate
plan/annual/2026.yaml changeLog[0].date tooLate
\`\`\`

### 先于专项规划批准 · Before the special plan

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
planRef: SP-2025-2030
version: "1.1.0"
asOf: "2026-11-20"
approvedDate: "2025-12-14"
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
asOf: "2026-11-20"
approvedDate: "2025-12-14"
\`\`\`

\`\`\`findings
plan/annual/2026.yaml approvedDate tooEarly
plan/detailed/U-DF-01.yaml approvedDate tooEarly
\`\`\`

### 工作区记录了将来的日期 · The workspace records days to come

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
asOf: "2026-11-20"
layers:
  - { name: udb, title: 城镇开发边界, date: "2026-11-21" }
  - { name: parcels, title: 地块, date: "2026-11-20" }
oneMap: { system: 一张图, feedFormat: GeoJSON, lastPush: "2026-11-21" }
publicity:
  - { date: "2026-12-01", channel: 网站, topic: 解读 }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].date tooLate
workspace.yaml oneMap.lastPush tooLate
workspace.yaml publicity[0].date tooLate
\`\`\`
`,
  'governance/approval-lock': `# governance/approval-lock 批准后的文档不改动，修改须升版本 · Approved documents stay as they are; a change is a new version

已批准、已公布的文档带有批准内容的校验值；内容改动后校验值不再相符。要修改的，另起新版本，写明原因，重新批准。

Documents that are approved or published carry a seal of what was approved; once the content is changed it no longer fits. Who wants to change it starts a new version, says why, and has it approved anew.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 状态为 approved、published 的：\`approvedHash\` = 内容的校验值；版本晚于 1.0.0 的，\`changeLog\` 有该版本的记录 | Where the status is approved or published: \`approvedHash\` = the seal of the content; a version after 1.0.0 has an entry in \`changeLog\` |
| 算式与允许差 Formula and tolerance | SHA-256；内容为去掉 \`status\`、\`asOf\`、\`approvedHash\`、\`changeLog\`、\`waivers\` 和执行记录字段（模式中标 \`x-record\`，如任务完成日期）后的 JSON：无空白，键按编码排序，数字取最短写法，UTF-8 | SHA-256 of the content as JSON in UTF-8, without white space, keys sorted by code unit, numbers at their shortest, and without \`status\`, \`asOf\`, \`approvedHash\`, \`changeLog\`, \`waivers\` and the fields that record what happened (marked \`x-record\` in the schema, such as the day a task was done) |
| 输入 Inputs | 全部文档 | all documents |
| 级别 Severity | 错误；没有校验值、有读不出的内容的为未判定 | error; undecided without a seal, or while part of the document cannot be read |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 恢复原内容；或用快速修复改为新版本草案；新批准的用快速修复写入校验值 | Restore the content; or make it a draft of a new version by the quick fix; seal what is newly approved by the quick fix |

版本、批准机关和批准日期也在校验之内；注释、引号、键的顺序和数字末尾的零不在其内。

Version, approving body and day are sealed too; comments, quotes, the order of keys and trailing zeros are not.

## 正确 Correct

### 内容未变，执行情况可以更新 · Unchanged; what happened may be recorded

\`\`\`yaml plan/annual/2026.yaml
# 注释不在校验之内
kind: annualPlan
id: AP-2026
version: "1.0.0"
status: published
asOf: "2026-11-20"
approvedBy: 市人民政府
approvedDate: "2025-12-20"
approvedHash: 2be0d487f05f7637160119079dbe0e9c0c30de7f352b7f345ae511867dce9b31
year: 2026
tasks:
  - { id: AP-2026-T01, dueDate: "2026-12-31", status: done, doneDate: "2026-10-28" }
progress:
  - { goalRef: G-01, actual: 12.5, ratePct: 19.81 }
\`\`\`

### 新版本写明原因 · A new version with its reason

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
version: "1.1.0"
status: published
approvedDate: "2026-03-20"
approvedHash: 16d9832a235e043b6600ce348700d27b059ebedba2726dc589c0694039c31bbe
changeLog:
  - { date: "2026-03-15", by: 市局, what: 调整任务期限, why: 施工季, version: "1.1.0" }
year: 2026
\`\`\`

### 草案不锁定 · A draft is not locked

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
id: AP-2027
version: "0.3.0"
status: draft
year: 2027
\`\`\`

## 违反 Violating

### 批准后改了期限 · A date changed after the approval

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
version: "1.0.0"
status: approved
approvedBy: 市人民政府
approvedDate: "2025-12-20"
approvedHash: 2be0d487f05f7637160119079dbe0e9c0c30de7f352b7f345ae511867dce9b31
year: 2026
tasks:
  - { id: AP-2026-T01, dueDate: "2027-01-01", status: running }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml approvedHash changed
\`\`\`

### 有读不出的内容 · Part of it cannot be read

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
version: "1.0.0"
status: approved
approvedBy: 市人民政府
approvedDate: "2025-12-20"
approvedHash: 2be0d487f05f7637160119079dbe0e9c0c30de7f352b7f345ae511867dce9b31
year: 今年
tasks:
  - { id: AP-2026-T01, dueDate: "2026-12-31", status: running }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml approvedHash unreadable undecided
\`\`\`

### 没有校验值 · No seal

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
version: "1.0.0"
status: approved
approvedDate: "2025-12-20"
year: 2026
\`\`\`

\`\`\`findings
plan/annual/2026.yaml approvedHash unsealed undecided
\`\`\`

### 升了版本而没有原因 · A new version without a reason

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
version: "1.1.0"
status: approved
approvedHash: fb71f987b6b1aa2362fbf71bed2554cfc6ba80a7c46ae9f7e6b6a0c32f3cfdd7
year: 2026
\`\`\`

\`\`\`findings
plan/annual/2026.yaml version noReason
\`\`\`
`,
  'governance/departments': `# governance/departments 任务写明牵头和配合部门 · Tasks name their lead and joint bodies

工作区任务清单和年度计划的每项任务写明牵头（责任）单位和配合部门。

Each task of the workspace's register and of the annual plans names the body that leads it and those that take part.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`taskRegister[]\` 有 \`leadDept\` 和 \`jointDepts\`；年度计划 \`tasks[]\` 有 \`lead\` 和 \`jointDepts\` | \`taskRegister[]\` has \`leadDept\` and \`jointDepts\`; \`tasks[]\` of annual plans has \`lead\` and \`jointDepts\` |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 工作区、年度计划 | workspace, annual plans |
| 级别 Severity | 提示 | info |
| 依据 Source | S V（A） | S V (A) |
| 怎样改 How to mend | 补填部门 | Name the bodies |

## 正确 Correct

### 都写明 · All named

\`\`\`yaml workspace.yaml
kind: workspace
taskRegister:
  - { no: 1, title: 制定认定标准, leadDept: 市自然资源和规划局, jointDepts: [市工业和信息化局], status: done }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
tasks:
  - { id: AP-2026-T01, lead: 东风区人民政府, jointDepts: [市自然资源和规划局] }
\`\`\`

## 违反 Violating

### 空白 · Blank

\`\`\`yaml workspace.yaml
kind: workspace
taskRegister:
  - { no: 1, title: 制定认定标准, jointDepts: [市工业和信息化局], status: done }
  - { no: 2, title: 摸清底数, leadDept: 市自然资源和规划局, jointDepts: [], status: done }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
tasks:
  - { id: AP-2026-T01, lead: " ", jointDepts: [市自然资源和规划局] }
  - { id: AP-2026-T02, lead: 东风区人民政府 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].lead missing
plan/annual/2026.yaml tasks[1].jointDepts missing
workspace.yaml taskRegister[0].leadDept missing
workspace.yaml taskRegister[1].jointDepts missing
\`\`\`
`,
  'governance/participation': `# governance/participation 规划草案经过公示，意见都有答复 · Draft plans were published, and opinions answered

专项规划和单元详细规划批准前公示过草案，公示不少于 \`participation.minDays\` 天，收到的意见逐条答复。

Drafts of special plans and unit detailed plans were published before the approval, for at least \`participation.minDays\` days, and each opinion has a reply.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 状态为 approved、published 的有 \`participation\`；\`to\` − \`from\` + 1 ≥ \`participation.minDays\`；\`to\` ≤ \`approvedDate\`；写明 \`opinions\`（没有的写空表），每条有 \`reply\` | Where the status is approved or published there is a \`participation\`; \`to\` − \`from\` + 1 ≥ \`participation.minDays\`; \`to\` ≤ \`approvedDate\`; \`opinions\` are given, if only as an empty list, each with a \`reply\` |
| 算式与允许差 Formula and tolerance | 首尾两天都计入 | Both ends counted |
| 输入 Inputs | 专项规划、单元详细规划；参数 \`participation.minDays\` | special plans, unit detailed plans; parameter \`participation.minDays\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | S V；EXPR art. 9-10、URPL art. 48（A）；天数为自行设定（C） | S V; EXPR art. 9-10, URPL art. 48 (A); the length is our own (C) |
| 怎样改 How to mend | 补填公示记录和答复 | Fill in the record and the replies |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  participation.minDays: { value: 30, unit: day, sourceText: 草案公示天数, certainty: C }
\`\`\`

## 正确 Correct

### 恰好 30 天，意见有答复 · Exactly 30 days, answered

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
approvedDate: "2025-11-30"
participation:
  from: "2025-11-01"
  to: "2025-11-30"
  channel: 政府网站
  opinions:
    - { text: 希望增加养老设施, reply: 采纳 }
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
status: published
approvedDate: "2026-04-10"
participation: { from: "2026-02-01", to: "2026-03-20", channel: 现场, opinions: [] }
\`\`\`

### 草案还没有公示 · A draft is not published yet

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
status: draft
\`\`\`

## 违反 Violating

### 没有公示 · Not published

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
approvedDate: "2025-12-15"
\`\`\`

\`\`\`findings
plan/special.yaml participation missing
\`\`\`

### 29 天，没有意见记录 · 29 days, and nothing on opinions

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
approvedDate: "2025-12-15"
participation: { from: "2025-11-02", to: "2025-11-30", channel: 政府网站 }
\`\`\`

\`\`\`findings
plan/special.yaml participation.opinions noOpinions
plan/special.yaml participation.to tooShort
\`\`\`

### 批准之后才结束，一条没有答复 · Ends after the approval; one without a reply

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
approvedDate: "2025-12-15"
participation:
  from: "2025-11-01"
  to: "2025-12-16"
  channel: 政府网站
  opinions:
    - { text: 希望增加养老设施, reply: 采纳 }
    - { text: 希望增加停车 }
\`\`\`

\`\`\`findings
plan/special.yaml participation.opinions[1] unanswered
plan/special.yaml participation.to tooLate
\`\`\`

### 没有日期，天数未定 · No days

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: draft
participation: { from: "2025-11-01", channel: 政府网站, opinions: [] }
\`\`\`

\`\`\`findings
plan/special.yaml participation noDates undecided
\`\`\`

### 参数未定 · The parameter is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  participation.minDays: { value: null }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["participation.minDays"] needsMissing undecided
\`\`\`
`,
  'governance/scenario-current': `# governance/scenario-current 指标方案所据数值没有变动 · What a scenario rests on has not changed

指标方案（kind: scenario）记下若干数值的假设值，以及保存时规划中的原值。规划后来改动了这些数值，方案的比较就不再成立，须重新核对。方案本身不是规划的一部分，汇总和其他指标检查都不计入。

A scenario (kind: scenario) holds numbers other than the plan's, and what the plan had when it was kept. Once the plan changes those numbers, what the scenario was compared with no longer holds, and it has to be looked at again. The scenario itself is no part of the plan: no sum and no check of indicators counts it.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每项 \`overrides\` 的 \`basedOnM2\` = 所指文档中该对象的该数值 | \`basedOnM2\` of each entry of \`overrides\` is what the document it names has for the object and field |
| 允许差 Tolerance | 无 | none |
| 输入 Inputs | 指标方案、单元详细规划的地块指标、指标统筹台账 | scenarios, parcel controls of detailed plans, transfer ledgers |
| 级别 Severity | 警告 | warning |
| 依据 Source | 本工具自行设计（C） | Own design (C) |
| 怎样改 How to mend | 核对后把原值改为现值；规划已采用的删去；没有着落的改正所指 | Look at it and take the plan's number as the base; take out what the plan has adopted; mend what stands for nothing |

编号本身不存在由 \`reference/target-exists\` 指出。

An id that stands for nothing at all is \`reference/target-exists\`'s.

## 背景 Given

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01}
  - {id: P-DF-01-02}
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
parcelControls:
  - {parcelRef: P-DF-01-01, plannedGfaM2: 89635, footprintM2: 26891}
  - {parcelRef: P-DF-01-02, plannedGfaM2: 89635}
\`\`\`

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
id: TL-JMS
entries:
  - {id: T-01, kind: floorArea, fromParcel: P-DF-01-01, toParcel: P-DF-01-02, sentM2: 5000, receivedM2: 5000}
\`\`\`

## 正确 Correct

### 原值与规划相同 · The plan has what the scenario was based on

\`\`\`yaml plan/scenarios/SC-01.yaml
kind: scenario
id: SC-01
overrides:
  - {documentRef: DP-DF-01, recordRef: P-DF-01-01, field: plannedGfaM2, basedOnM2: 89635, valueM2: 80000}
  - {documentRef: TL-JMS, recordRef: T-01, field: sentM2, basedOnM2: 5000, valueM2: 0}
\`\`\`

### 没有数值，或指向不存在的编号（由引用检查指出） · Nothing to compare, or an id that is not there, which the reference check tells

\`\`\`yaml plan/scenarios/SC-01.yaml
kind: scenario
id: SC-01
overrides:
  - {documentRef: DP-DF-01, recordRef: P-DF-01-01, field: plannedGfaM2, valueM2: 80000}
  - {documentRef: DP-DF-01, recordRef: P-ZZ-01-01, field: plannedGfaM2, basedOnM2: 1, valueM2: 2}
\`\`\`

## 违反 Violating

### 规划已改动 · The plan has changed since

\`\`\`yaml plan/scenarios/SC-01.yaml
kind: scenario
id: SC-01
overrides:
  - {documentRef: DP-DF-01, recordRef: P-DF-01-01, field: plannedGfaM2, basedOnM2: 89634.99, valueM2: 80000}
  - {documentRef: TL-JMS, recordRef: T-01, field: receivedM2, basedOnM2: 4000, valueM2: 0}
\`\`\`

\`\`\`findings
plan/scenarios/SC-01.yaml overrides[0].basedOnM2 changed
plan/scenarios/SC-01.yaml overrides[1].basedOnM2 changed
\`\`\`

### 规划已采用方案的数值 · The plan has adopted the number

\`\`\`yaml plan/scenarios/SC-01.yaml
kind: scenario
id: SC-01
overrides:
  - {documentRef: DP-DF-01, recordRef: P-DF-01-01, field: plannedGfaM2, basedOnM2: 90000, valueM2: 89635}
\`\`\`

\`\`\`findings
plan/scenarios/SC-01.yaml overrides[0].basedOnM2 adopted
\`\`\`

### 没有着落：对象没有这个数值，或不在所指文档中 · Stands for nothing: no such number, or not in that document

\`\`\`yaml plan/scenarios/SC-01.yaml
kind: scenario
id: SC-01
overrides:
  - {documentRef: DP-DF-01, recordRef: P-DF-01-02, field: footprintM2, basedOnM2: 100, valueM2: 200}
  - {documentRef: TL-JMS, recordRef: P-DF-01-01, field: plannedGfaM2, basedOnM2: 89635, valueM2: 80000}
\`\`\`

\`\`\`findings
plan/scenarios/SC-01.yaml overrides[0].field gone
plan/scenarios/SC-01.yaml overrides[1].field gone
\`\`\`
`,
  'governance/sensitive-data': `# governance/sensitive-data 真实数据定密级，示意数据有标记 · Real data have a class, made-up data a mark

真实的控制线和精确坐标应定密级，不得列为公开；示意数据填写 \`synthetic: true\`，标题以“（示意）”结尾；真实数据与示意数据不混在一个工作区里。

Real control lines and precise coordinates have a class and are not public. Made-up data say \`synthetic: true\` and end their titles with （示意）. Real and made-up data are not mixed in one workspace.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 文档和图层有 \`securityClass\`；\`security.classedLayers\` 所列图层，\`synthetic\` 不为 true 的不得为 \`public\`；\`synthetic: true\` 当且仅当标题以“（示意）”结尾；文档、图层的 \`synthetic\` 与工作区一致 | Documents and layers have a \`securityClass\`; layers in \`security.classedLayers\` that are not \`synthetic\` are not \`public\`; \`synthetic: true\` exactly where the title ends with （示意）; \`synthetic\` of documents and layers is that of the workspace |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 全部文档；参数 \`security.classedLayers\` | all documents; parameter \`security.classedLayers\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | 背景知识（B-M）；检查方式为自行设定（C），不是法定要求 | Background (B-M); the way of checking is our own (C), not a legal requirement |
| 怎样改 How to mend | 标题和图层密级有快速修复 | Quick fixes for titles and classes of layers |

导出定密的图层时，导出命令另行提示。Exports of a classed layer say so at the export.

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
securityClass: public
parameters:
  security.classedLayers: { value: [permanentFarmland], unit: none, sourceText: 真实数据须定密级的图层, certainty: B-M }
\`\`\`

## 正确 Correct

### 示意工作区 · A made-up workspace

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
title: 工作区（示意）
synthetic: true
securityClass: public
layers:
  - { name: permanentFarmland, title: 永久基本农田（示意）, file: layers/permanentFarmland.geojson, securityClass: public, synthetic: true }
\`\`\`

### 真实工作区 · A real workspace

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
title: 工作区
synthetic: false
securityClass: internal
layers:
  - { name: permanentFarmland, title: 永久基本农田, file: layers/permanentFarmland.geojson, securityClass: restricted, synthetic: false }
  - { name: districts, title: 县级行政区, file: layers/districts.geojson, securityClass: public, synthetic: false }
\`\`\`

## 违反 Violating

### 真实的农田图层列为公开 · A real farmland layer that is public

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
title: 工作区
synthetic: false
layers:
  - { name: permanentFarmland, title: 永久基本农田, file: layers/permanentFarmland.geojson, securityClass: public, synthetic: false }
  - { name: districts, title: 县级行政区, file: layers/districts.geojson, synthetic: false }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].securityClass publicLayer
workspace.yaml layers[1].securityClass noClass
workspace.yaml securityClass noClass
\`\`\`

### 没有标记，只有标记，混在一起 · No mark, a mark only, mixed

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
title: 工作区
synthetic: true
securityClass: public
layers:
  - { name: udb, title: 城镇开发边界, file: layers/udb.geojson, securityClass: internal, synthetic: false }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
title: 专项规划（示意）
synthetic: false
securityClass: public
\`\`\`

\`\`\`findings
plan/special.yaml synthetic markedOnly
plan/special.yaml synthetic mixed
workspace.yaml layers[0].synthetic mixed
workspace.yaml title notMarked
\`\`\`

### 参数未定 · The parameter is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
securityClass: public
parameters:
  security.classedLayers: { value: null }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
title: 工作区
synthetic: false
securityClass: internal
layers:
  - { name: permanentFarmland, title: 永久基本农田, file: layers/permanentFarmland.geojson, securityClass: public, synthetic: false }
\`\`\`

\`\`\`findings
workspace.yaml layers[0].securityClass noList undecided
\`\`\`
`,
  'governance/task-register': `# governance/task-register 任务清单逐项齐全，引用的任务在清单里 · The register has every task once, and those referred to

工作区的任务清单把实施方案的任务逐项列出，每项一次；年度任务和政策工具引用的序号在其中。

The workspace's register lists every task of the implementation plan once; numbers that annual tasks and instruments refer to are among them.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`taskRegister[].no\` 恰好为 1 至 \`pilot.taskCount\`；年度计划 \`tasks[].taskNo\`、政策参数包 \`instruments[].taskNo\` 在此范围 | \`taskRegister[].no\` is exactly 1 to \`pilot.taskCount\`; \`tasks[].taskNo\` of annual plans and \`instruments[].taskNo\` of the policy pack are in that range |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 工作区、年度计划、政策参数包；参数 \`pilot.taskCount\` | workspace, annual plans, policy pack; parameter \`pilot.taskCount\` |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求；26 项任务见于 S III（A） | Own design (C), not a legal requirement; the 26 tasks are seen in S III (A) |
| 怎样改 How to mend | 补齐任务，更正序号 | Add what is missing, correct the number |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.taskCount: { value: 3, unit: count, sourceText: 主要任务, certainty: A }
\`\`\`

## 正确 Correct

### 逐项一次 · Each once

\`\`\`yaml workspace.yaml
kind: workspace
taskRegister:
  - { no: 1, title: 制定认定标准 }
  - { no: 3, title: 历史遗留问题 }
  - { no: 2, title: 摸清底数 }
\`\`\`

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
tasks:
  - { id: AP-2026-T01, taskNo: 3 }
  - { id: AP-2026-T02 }
\`\`\`

## 违反 Violating

### 缺项、重复 · Missing and double

\`\`\`yaml workspace.yaml
kind: workspace
taskRegister:
  - { no: 1, title: 制定认定标准 }
  - { no: 1, title: 摸清底数 }
\`\`\`

\`\`\`findings
workspace.yaml taskRegister missing
workspace.yaml taskRegister[1].no twice
\`\`\`

### 超出范围 · Out of range

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
tasks:
  - { id: AP-2026-T01, taskNo: 4 }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.taskCount: { value: 3, unit: count, sourceText: 主要任务, certainty: A }
instruments:
  - { id: PI-01, taskNo: 4 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].taskNo outside
policy/pack.yaml instruments[0].taskNo outside
\`\`\`

### 总数未定 · The number of tasks is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  pilot.taskCount: { value: null }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
taskRegister: []
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["pilot.taskCount"] needsMissing undecided
\`\`\`
`,
  'governance/waiver': `# governance/waiver 豁免有据、有效、有用 · Waivers are accountable, in force and needed

经批准可以暂不处理的检查意见，写在文档自己的 \`waivers\` 中，或集中写在 \`waivers.yaml\`（kind: waiverList）中。豁免的意见显示为“豁免”并附理由；不再成立的豁免由本规则提示。

A finding that may stand for now with approval is waived under \`waivers\` of its document, or in \`waivers.yaml\` (kind: waiverList). It shows as waived with its reason; a waiver that does not hold any more is told here.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每条豁免写明规则、对象（或文档）、理由、批准人、批准依据、批准日期和有效期；在有效期内；确有这样一条意见；意见所依据的数值和图形与批准时相同（指纹） | Each waiver says rule, object (or document), reason, by, authority, date and until; it is in its term; there is such a finding; values and shape it rests on are those that were approved (fingerprint) |
| 算式与允许差 Formula and tolerance | \`date ≤ asOf ≤ until\`；指纹 = 规则、消息、对象、所在处的值、算式各项、实证面积（平方米取整）、要素图形的散列，不随行号、标题、文件名变化 | \`date ≤ asOf ≤ until\`; fingerprint = hash of rule, message, subject, the value in place, the terms, the witness area in whole m², the feature's shape; not of lines, titles or file names |
| 输入 Inputs | 所有文档；其他规则的意见 | all documents; what other rules find |
| 级别 Severity | 警告；对不得豁免的规则（永久基本农田、生态保护红线、封闭清单等，规则自己写明 \`waivable: false\`）为错误，意见照常有效 | warning; error for rules that cannot be waived (permanent farmland, red line, closed list: they say \`waivable: false\`), whose findings stand |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 补齐、续批或删去。“按现状重新核准”写入现在的指纹，应由批准人核对后再用。没有指纹的豁免仍然起作用，但变化后没有人知道，故也提示 | Fill in, approve anew or remove. "Approve as it is now" writes the present fingerprint, for whoever has looked at the finding. A waiver without a fingerprint holds, but would go on silently, and is told |

起作用的只有完整、在有效期内、与现状相符的豁免；其余的不起作用，意见按原级别报出。未判定的意见不能豁免：没有人知道那会放过什么。对象可以写意见的对象、图形要素的编号，或意见所在记录的编号。本规则自己的意见不能豁免。

Only a waiver that is complete, in its term and true to what is there silences anything; otherwise the finding is reported as ever. What is undecided cannot be waived: nobody knows what that would let pass. The object is a finding's subject, its feature, or a record it stands in. What this rule finds cannot be waived itself.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
\`\`\`

\`\`\`yaml plan/units/U-DF-02.yaml
kind: redevelopmentUnit
id: U-DF-02
areaHa: 30
\`\`\`

## 正确 Correct

### 文档自己的豁免 · A document's own waiver

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.8
waivers:
  - rule: schema/unit-plausible
    object: U-DF-01
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-11-20"
    until: "2026-11-20"
    fingerprint: "cf5e0b638e891d28"
\`\`\`

### 清单中的豁免 · A waiver in the list

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.8
\`\`\`

\`\`\`yaml waivers.yaml
kind: waiverList
id: WL-JMS
items:
  - rule: schema/unit-plausible
    document: U-DF-01
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
    fingerprint: "cf5e0b638e891d28"
\`\`\`

### 被替代的文档不再豁免什么 · A superseded document waives nothing any more

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
status: superseded
waivers:
  - rule: schema/no-such-rule
\`\`\`

## 违反 Violating

### 没有填写理由、批准人和依据 · No reason, nobody, nothing it rests on

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.8
waivers:
  - rule: schema/unit-plausible
    object: U-DF-01
    reason: ""
    date: "2026-11-20"
    until: "2027-09-30"
    fingerprint: "cf5e0b638e891d28"
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml waivers[0] incomplete
\`\`\`

### 到期的、尚未批准的 · Ended, and not yet approved

\`\`\`yaml waivers.yaml
kind: waiverList
id: WL-JMS
items:
  - rule: schema/unit-plausible
    object: U-DF-02
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2026-11-19"
  - rule: schema/unit-plausible
    object: U-DF-02
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-11-21"
    until: "2027-09-30"
\`\`\`

\`\`\`findings
waivers.yaml items[0].until expired
waivers.yaml items[1].date notYet
\`\`\`

### 数值变了，指纹不再相符 · A value has changed since

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.7
waivers:
  - rule: schema/unit-plausible
    object: U-DF-01
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
    fingerprint: "cf5e0b638e891d28"
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml waivers[0].fingerprint changed
\`\`\`

### 没有指纹 · Without a fingerprint

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.8
waivers:
  - rule: schema/unit-plausible
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml waivers[0] unpinned
\`\`\`

### 没有这样的意见、对象、规则或目标 · No such finding, object, rule or target

\`\`\`yaml waivers.yaml
kind: waiverList
id: WL-JMS
items:
  - rule: schema/unit-plausible
    object: U-DF-02
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
  - rule: schema/unit-plausible
    object: U-DF-20
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
  - rule: schema/plausible
    object: U-DF-02
  - rule: schema/unit-plausible
\`\`\`

\`\`\`findings
waivers.yaml items[0] unused
waivers.yaml items[1].object unknownObject
waivers.yaml items[2].rule unknownRule
waivers.yaml items[3] noTarget
\`\`\`

### 不得豁免的规则 · Rules that cannot be waived

\`\`\`yaml waivers.yaml
kind: waiverList
id: WL-JMS
items:
  - rule: boundary/permanent-farmland
    object: P-JQ-02-01
    reason: 已上报调整
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
  - rule: governance/waiver
    object: U-DF-02
\`\`\`

\`\`\`findings
waivers.yaml items[0].rule notWaivable
waivers.yaml items[1].rule notWaivable
\`\`\`

### 未判定的意见不能豁免 · What is undecided cannot be waived

\`\`\`yaml ledgers/farmland.yaml
kind: farmlandLedger
id: FL-JMS
waivers:
  - rule: reference/plan-unit-roster
    reason: 参数尚未确定
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
\`\`\`

\`\`\`findings
ledgers/farmland.yaml waivers[0] undecided undecided
\`\`\`

### 没有数据截止日 · No date to judge by

\`\`\`yaml workspace.yaml
kind: workspace
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
areaHa: 0.8
waivers:
  - rule: schema/unit-plausible
    reason: 零星插花地块单独成单元
    by: 市自然资源和规划局
    authority: 佳自然资函〔2026〕12号
    date: "2026-03-01"
    until: "2027-09-30"
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml waivers[0] undated undecided
\`\`\`
`,
  'reference/code-name-match': `# reference/code-name-match 用地名称与代码一致 · Land-use names match their codes

代码旁边写了用地名称时，应与分类表中该代码的名称一致。两者不一致，往往是代码用错了分类标准。

A land-use name written beside a code is the name the list gives it. Where they differ, the code often comes from another classification.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`planUse\`、\`currentUse\`、\`landUseName\` = 表中代码的名称 | \`planUse\`, \`currentUse\`, \`landUseName\` = the name of the code in the list |
| 算式与允许差 Formula and tolerance | 无；代码不在表内时由 reference/land-use-code-valid 提示 | None; a code that is not listed is told by reference/land-use-code-valid |
| 输入 Inputs | 底数台账、详细规划、政策参数包 | inventory, detailed plans, policy pack |
| 级别 Severity | 警告 | warning |
| 依据 Source | 分类表（CODE，A） | The list (CODE, class A) |
| 怎样改 How to mend | 改名称或改代码，两种快速修复 | Change the name or the code: two quick fixes |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
landUseCodes:
  - { code: "05", name: 湿地, level: 1, certainty: A }
  - { code: "0501", name: 森林沼泽, level: 2, parent: "05", certainty: A }
  - { code: "09", name: 商业服务业用地, level: 1, certainty: A }
  - { code: "0901", name: 商业用地, level: 2, parent: "09", certainty: A }
  - { code: "1001", name: 工业用地, level: 2, parent: "10", certainty: A }
  - { code: "16", name: 留白用地, level: 1, certainty: A }
codeMap:
  - { surveyCode: "05H1", planCode: "0901", exact: true }
useFamilies:
  - { family: commerce, title: { zh: 商业, en: commerce }, codes: [ "09" ] }
\`\`\`

## 正确 Correct

### 名称一致 · The names agree

\`\`\`yaml inventory/xy.yaml
kind: parcelInventory
parcels:
  - { id: P-XY-02-01, currentUseCode: "1001", currentUse: 工业用地, planUseCode: "0901", planUse: 商业用地 }
\`\`\`

## 违反 Violating

### 按另一种分类写的代码 · A code of another classification

\`\`\`yaml inventory/xy.yaml
kind: parcelInventory
parcels:
  - { id: P-XY-02-02, planUseCode: "0501", planUse: 零售商业用地 }
\`\`\`

\`\`\`findings
inventory/xy.yaml parcels[0].planUse differs
\`\`\`

### 名称在表内另有代码 · The name has another code in the list

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-02-01, useCode: "1001", landUseName: 商业用地 }
\`\`\`

\`\`\`findings
plan/detailed/U-XY-02.yaml parcelControls[0].landUseName differs
\`\`\`
`,
  'reference/id-unique': `# reference/id-unique 编号不重复 · Ids are unique

地块、单元、任务等的编号在整个工作区内不得重复，大小写不同也算重复；同一地块也只能有一组现行的地块指标。

Ids of parcels, units, tasks and the like are unique in the whole workspace; a difference in case does not tell two ids apart. A parcel also has only one set of controls in force.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每类对象的编号只声明一次（不分大小写）；每个地块在现行详细规划中只出现一次 | Each id is declared once among things of its kind (case ignored); each parcel has controls once among the plans in force |
| 算式与允许差 Formula and tolerance | 无；已被替代（superseded）的版本不计 | None; superseded versions do not count |
| 输入 Inputs | 所有文档 | all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 改编号；有“改为下一个空号”的快速修复。先看“先出现的”那一处，以免改错 | Renumber; a quick fix offers the next free number. Look at the first place before changing the second |

## 正确 Correct

### 各用各的编号，旧版本不计 · Ids of their own; an old version does not count

\`\`\`yaml inventory/gx.yaml
kind: parcelInventory
parcels:
  - { id: P-GX-01-03 }
  - { id: P-GX-01-04 }
\`\`\`

\`\`\`yaml plan/units/U-GX-01-old.yaml
kind: redevelopmentUnit
id: U-GX-01
status: superseded
\`\`\`

\`\`\`yaml plan/units/U-GX-01.yaml
kind: redevelopmentUnit
id: U-GX-01
status: draft
\`\`\`

## 违反 Violating

### 同一地块登记了两次 · One parcel recorded twice

\`\`\`yaml inventory/gx.yaml
kind: parcelInventory
parcels:
  - { id: P-GX-01-03 }
  - { id: P-GX-01-04 }
  - { id: P-GX-01-03 }
\`\`\`

\`\`\`findings
inventory/gx.yaml parcels[2].id duplicate
\`\`\`

### 两个文件，大小写不同 · Two files, different case

\`\`\`yaml inventory/gx.yaml
kind: parcelInventory
parcels:
  - { id: P-GX-01-03 }
\`\`\`

\`\`\`yaml inventory/jq.yaml
kind: parcelInventory
parcels:
  - { id: p-gx-01-03 }
\`\`\`

\`\`\`findings
inventory/jq.yaml parcels[0].id duplicate
\`\`\`

### 同一地块两组指标 · Two sets of controls

\`\`\`yaml plan/detailed/U-GX-01.yaml
kind: unitDetailedPlan
id: DP-GX-01
unitRef: U-GX-01
parcelControls:
  - { parcelRef: P-GX-01-03, far: 1.5 }
  - { parcelRef: P-GX-01-03, far: 1.8 }
\`\`\`

\`\`\`findings
plan/detailed/U-GX-01.yaml parcelControls[1].parcelRef secondControl
\`\`\`
`,
  'reference/land-use-code-valid': `# reference/land-use-code-valid 用地代码在分类表内 · Land-use codes are in the list

规划与现状用地代码都取自政策参数包中的用地用海分类表（2023 年分类指南）；地块和地块指标的代码应细到二级类。

Land-use codes come from the list in the policy pack (guide of 2023); codes of parcels and parcel controls go down to the second level.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 代码在表内；\`planUseCode\`、\`currentUseCode\`、\`useCode\` 不是还有下级的一级类 | The code is listed; \`planUseCode\`, \`currentUseCode\` and \`useCode\` are no first-level class with classes below |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 所有带用地代码的文档、政策参数包 | all documents with land-use codes, policy pack |
| 级别 Severity | 错误 | error |
| 依据 Source | 分类表见公开的数据库检查字典和标准目录（CODE、STD，A）；细到二级类为本工具要求（C） | The list is from published dictionaries (CODE, STD, class A); the second level is our own demand (C) |
| 怎样改 How to mend | 三调地类只有一个对应的规划代码时有快速修复 | A survey class that corresponds to exactly one planning code has a quick fix |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
landUseCodes:
  - { code: "05", name: 湿地, level: 1, certainty: A }
  - { code: "0501", name: 森林沼泽, level: 2, parent: "05", certainty: A }
  - { code: "09", name: 商业服务业用地, level: 1, certainty: A }
  - { code: "0901", name: 商业用地, level: 2, parent: "09", certainty: A }
  - { code: "1001", name: 工业用地, level: 2, parent: "10", certainty: A }
  - { code: "16", name: 留白用地, level: 1, certainty: A }
codeMap:
  - { surveyCode: "05H1", planCode: "0901", exact: true }
useFamilies:
  - { family: commerce, title: { zh: 商业, en: commerce }, codes: [ "09" ] }
\`\`\`

## 正确 Correct

### 表内代码 · Listed codes

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-02-01, useCode: "0901" }
  - { parcelRef: P-XY-02-02, useCode: "16" }
balanceTable:
  - { code: "09", beforeHa: 1, afterHa: 1, beforePct: 100, afterPct: 100 }
\`\`\`

## 违反 Violating

### 不在表内、太粗 · Not listed, too coarse

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-02-01, useCode: "0999" }
  - { parcelRef: P-XY-02-02, useCode: "05" }
landUse:
  - { polygonId: LU-XY-02-01, code: "09", areaM2: 100 }
\`\`\`

\`\`\`findings
plan/detailed/U-XY-02.yaml landUse[0].code tooCoarse
plan/detailed/U-XY-02.yaml parcelControls[0].useCode unknown
plan/detailed/U-XY-02.yaml parcelControls[1].useCode tooCoarse
\`\`\`

### 填了三调地类 · A survey class

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-02-01, useCode: "05H1" }
\`\`\`

\`\`\`findings
plan/detailed/U-XY-02.yaml parcelControls[0].useCode unknown
\`\`\`

### 参数包没有分类表 · The pack has no list

\`\`\`yaml policy/pack.yaml
kind: policyPack
\`\`\`

\`\`\`yaml plan/detailed/U-XY-02.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-02-01, useCode: "0901" }
\`\`\`

\`\`\`findings
plan/detailed/U-XY-02.yaml $ noList undecided
\`\`\`
`,
  'reference/orphan': `# reference/orphan 没有被引用的文档 · Documents that nobody refers to

政策参数包、底数台账、单元、指标统筹台账应被别的文档引用；没有人引用的，可能是多余的，或漏了引用。

Policy packs, inventories, units and ledgers are referred to by other documents; one that nobody refers to may be left over, or a reference is missing.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 其他文档引用了它的编号，或引用了其中某个对象 | Another document refers to its id or to something in it |
| 算式与允许差 Formula and tolerance | 无；工作区和各类规划、计划不要求被引用；已被替代的不计 | None; workspace and plans need no reference; superseded documents do not count |
| 输入 Inputs | 所有文档 | all documents |
| 级别 Severity | 提示 | info |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 补上引用，或删去、标为 superseded | Add the reference, remove the document or mark it superseded |

## 正确 Correct

### 各有引用 · Each is referred to

\`\`\`yaml workspace.yaml
kind: workspace
policyPackRef: PP-2026
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, unitRef: U-DF-01 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [ P-DF-01-01 ]
\`\`\`

## 违反 Violating

### 没有人引用的单元 · A unit nobody refers to

\`\`\`yaml plan/units/U-DF-09.yaml
kind: redevelopmentUnit
id: U-DF-09
\`\`\`

\`\`\`findings
plan/units/U-DF-09.yaml id orphan
\`\`\`
`,
  'reference/parcel-single-active-project': `# reference/parcel-single-active-project 地块只属于一个在办项目 · A parcel belongs to one active project

处于储备、计划或实施阶段的项目不能共有地块：面积、投资和进度会重复计算。

Projects in reserve, planned or being carried out may not share a parcel: its area, money and progress would count twice.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个地块至多在一个 \`stage\` 为 reserve、planned、implementing 的项目的 \`parcelRefs\` 中；同一项目不重复列出 | Each parcel is in the \`parcelRefs\` of at most one project whose \`stage\` is reserve, planned or implementing; none lists it twice |
| 允许差 Tolerance | 无 | none |
| 输入 Inputs | 项目条目 projectEntry | projects |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 从其中一个项目删去该地块，或把已结束的项目标为已完成、已取消 | Take it off one of the projects, or mark a project that has ended as completed or cancelled |

意见写在文件名靠后的项目上，另一个项目列为相关位置。没有填写阶段的项目按在办处理。

The finding stands in the project whose file comes later, with the other related. A project without a stage counts as active.

## 背景 Given

\`\`\`yaml projects/PRJ-12.yaml
kind: projectEntry
id: PRJ-12
stage: planned
parcelRefs: [P-DF-01-05, P-DF-01-06]
\`\`\`

## 正确 Correct

### 另一个项目已取消 · The other project is cancelled

\`\`\`yaml projects/PRJ-13.yaml
kind: projectEntry
id: PRJ-13
stage: cancelled
parcelRefs: [P-DF-01-05]
\`\`\`

\`\`\`yaml projects/PRJ-14.yaml
kind: projectEntry
id: PRJ-14
stage: completed
parcelRefs: [P-DF-01-06]
\`\`\`

## 违反 Violating

### 两个在办项目 · Two active projects

\`\`\`yaml projects/PRJ-13.yaml
kind: projectEntry
id: PRJ-13
stage: reserve
parcelRefs: [P-DF-01-04, P-DF-01-05]
\`\`\`

\`\`\`findings
projects/PRJ-13.yaml parcelRefs[1] twoProjects
\`\`\`

### 同一项目列了两次 · Twice in one project

\`\`\`yaml projects/PRJ-13.yaml
kind: projectEntry
id: PRJ-13
stage: implementing
parcelRefs: [P-DF-01-04, P-DF-01-04]
\`\`\`

\`\`\`findings
projects/PRJ-13.yaml parcelRefs[1] twice
\`\`\`
`,
  'reference/parcel-single-unit': `# reference/parcel-single-unit 地块只属于一个单元 · A parcel belongs to one unit

每个已认定的地块最多属于一个单元；台账的 \`unitRef\` 与单元的 \`parcelRefs\` 应互相对应。不在任何单元内的，要写明理由。

Each identified parcel belongs to at most one unit; \`unitRef\` in the inventory and \`parcelRefs\` of the unit name each other. A parcel in no unit gives its reason.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 列出地块的单元与台账所写的单元合起来不超过一个；没有单元时 \`outsideUnitReason\` 非空 | Units that list the parcel and the unit it names are one and the same; without a unit \`outsideUnitReason\` is filled in |
| 算式与允许差 Formula and tolerance | 无；只对 \`verdict: identified\` 的地块要求写理由 | None; the reason is asked of identified parcels only |
| 输入 Inputs | 底数台账、单元；快速修复另用图层 parcels、units | inventory, units; quick fixes also use the layers parcels and units |
| 级别 Severity | 错误 | error |
| 依据 Source | 由“划定空间单元”（S III(2)7）引申的一致性检查（C） | A check of consistency derived from S III(2)7 (C) |
| 怎样改 How to mend | 图上有一半以上面积在某单元内时，提供划入该单元的快速修复 | Where more than half of the parcel lies in a unit on the map, a quick fix puts it there |

## 正确 Correct

### 互相对应，或写明理由 · Each names the other, or there is a reason

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, verdict: identified, unitRef: U-DF-01 }
  - { id: P-DF-01-02, verdict: identified, outsideUnitReason: 零星地块，单独实施 }
  - { id: P-DF-01-03, verdict: notIdentified }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [ P-DF-01-01 ]
\`\`\`

## 违反 Violating

### 两个单元都列了它 · Listed by two units

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, verdict: identified, unitRef: U-DF-01 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [ P-DF-01-01 ]
\`\`\`

\`\`\`yaml plan/units/U-DF-02.yaml
kind: redevelopmentUnit
id: U-DF-02
parcelRefs: [ P-DF-01-01 ]
\`\`\`

\`\`\`findings
plan/units/U-DF-02.yaml parcelRefs[0] twoUnits
\`\`\`

### 单元没有列它 · The unit does not list it

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, verdict: identified, unitRef: U-DF-01 }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: []
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].unitRef notListed
\`\`\`

### 没有单元也没有理由，图上在 U-DF-01 内 · No unit, no reason; on the map it lies in U-DF-01

\`\`\`yaml workspace.yaml
kind: workspace
layers:
  - { name: parcels, file: layers/parcels.geojson }
  - { name: units, file: layers/units.geojson }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4160, 46.8150], [130.4160, 46.8156], [130.4150, 46.8156], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`json layers/units.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "U-DF-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.4150, 46.8150], [130.4180, 46.8150], [130.4180, 46.8166], [130.4150, 46.8166], [130.4150, 46.8150]]] } }
] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, verdict: identified }
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: []
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noUnit
\`\`\`
`,
  'reference/pilot-area': `# reference/pilot-area 片区与区划代码一致，且在试点范围内 · Area and district code agree and are in the pilot scope

试点范围是四个区和两个片区。地块、单元的区划代码应与所写片区相符；工作区应列出全部六个片区。

The pilot scope is four districts and two zones. District codes of parcels and units belong to the area they name; the workspace lists all six areas.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 向阳区 230803、前进区 230804、东风区 230805、郊区 230811、国家农高区在富锦 230882；高新区为四区之一 | District codes of the areas as in the Chinese column; the high-tech zone may lie in any of the four districts |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 工作区、底数台账、单元 | workspace, inventory, units |
| 级别 Severity | 错误 | error |
| 依据 Source | S II(1)（A）；代码 230804、230805 为 A，其余为 B-H；高新区所在区未核实 | S II(1) (A); codes 230804 and 230805 are A, the others B-H; where the high-tech zone lies was not verified |
| 怎样改 How to mend | 片区只对应一个区划时有快速修复 | A quick fix where the area has one district only |

## 正确 Correct

### 相符 · They agree

\`\`\`yaml inventory/qj.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-01-01, pilotArea: 前进区, districtCode: "230804" }
  - { id: P-GX-01-01, pilotArea: 佳木斯高新区, districtCode: "230811" }
\`\`\`

\`\`\`yaml plan/units/U-NG-01.yaml
kind: redevelopmentUnit
id: U-NG-01
pilotArea: 国家农高区
districts: [ "230882" ]
\`\`\`

## 违反 Violating

### 试点范围外的县、别的区 · A county outside the scope, another district

\`\`\`yaml inventory/qj.yaml
kind: parcelInventory
parcels:
  - { id: P-QJ-01-01, pilotArea: 前进区, districtCode: "230822" }
  - { id: P-QJ-01-02, pilotArea: 前进区, districtCode: "230805" }
\`\`\`

\`\`\`findings
inventory/qj.yaml parcels[0].districtCode outside
inventory/qj.yaml parcels[1].districtCode disagrees
\`\`\`

### 工作区漏了一个片区 · The workspace lacks an area

\`\`\`yaml workspace.yaml
kind: workspace
pilotAreas: [ 向阳区, 前进区, 东风区, 郊区, 佳木斯高新区 ]
\`\`\`

\`\`\`findings
workspace.yaml pilotAreas areaMissing
\`\`\`
`,
  'reference/plan-project-roster': `# reference/plan-project-roster 重点项目库和实施行动与项目条目一致 · Library and actions of the plan are those of the projects

专项规划的重点项目库就是全部现行的项目条目；每个实施行动列出以它为行动的项目，以及这些项目所在的单元。

The project library of the special plan is the set of project documents in force; each action lists the projects that name it, and the units that they are in.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`projectLibrary\` = 现行项目条目的集合，不重复；\`actions[].projectRefs\` = \`actionRef\` 为该行动的项目；项目的 \`unitRefs\` 都在行动的 \`unitRefs\` | \`projectLibrary\` is the set of projects in force, each once; \`actions[].projectRefs\` are the projects whose \`actionRef\` is the action; the \`unitRefs\` of its projects are in its own |
| 允许差 Tolerance | 无 | none |
| 输入 Inputs | 专项规划、项目条目 | special plan, projects |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(2)7（行动分类和重点项目库为 A；互相一致的核对为自行设计 C） | S III(2)7 (that there are actions and a library A; that they agree is our own check, C) |
| 怎样改 How to mend | 快速修复补上或删去一项 | The fixes add or remove an item |

没有填写的列表不核对：项目库是否应有，由 indicator/mandatory-content 检查。

A list that is not there is not compared: that there must be a library is checked by indicator/mandatory-content.

## 背景 Given

\`\`\`yaml projects/PRJ-01.yaml
kind: projectEntry
id: PRJ-01
title: 站前片区整体收储（示意）
actionRef: ACT-01
unitRefs: [U-QJ-01]
\`\`\`

\`\`\`yaml projects/PRJ-02.yaml
kind: projectEntry
id: PRJ-02
actionRef: ACT-02
unitRefs: [U-XY-02]
\`\`\`

## 正确 Correct

### 一致 · In agreement

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
projectLibrary: [PRJ-01, PRJ-02]
actions:
  - {id: ACT-01, name: 收储行动, unitRefs: [U-QJ-01, U-DF-01], projectRefs: [PRJ-01]}
  - {id: ACT-02, name: 提质行动, unitRefs: [U-XY-02], projectRefs: [PRJ-02]}
\`\`\`

## 违反 Violating

### 项目库漏了一个，重复一个，有一个已被替代 · One missing, one twice, one superseded

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
status: superseded
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
projectLibrary: [PRJ-01, PRJ-01, PRJ-03]
\`\`\`

\`\`\`findings
plan/special.yaml projectLibrary missing
plan/special.yaml projectLibrary[1] twice
plan/special.yaml projectLibrary[2] notCurrent
\`\`\`

### 行动与项目不一致 · Actions that do not agree

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
projectLibrary: [PRJ-01, PRJ-02]
actions:
  - {id: ACT-01, name: 收储行动, unitRefs: [U-DF-01], projectRefs: [PRJ-01, PRJ-02]}
  - {id: ACT-02, name: 提质行动, unitRefs: [U-XY-02], projectRefs: []}
\`\`\`

\`\`\`findings
plan/special.yaml actions[0].projectRefs[1] otherAction
plan/special.yaml actions[0].unitRefs actionUnit
plan/special.yaml actions[1].projectRefs actionLacks
\`\`\`
`,
  'reference/plan-unit-roster': `# reference/plan-unit-roster 专项规划名录与单元文档一致 · The plan's roster is the set of unit documents

专项规划的空间单元名录应与现行单元文档一一对应，面积一致。

The roster of the special plan names exactly the unit documents in force, with the same areas.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 名录的单元 = 状态不是 superseded 的单元文档；\`areaHa\`、\`lowEffHa\` 与单元文档相等 | Units of the roster = unit documents that are not superseded; \`areaHa\` and \`lowEffHa\` equal those of the documents |
| 算式与允许差 Formula and tolerance | \\|名录 − 单元文档\\| ≤ \`tol.sumHa\`（公顷） | \\|roster − document\\| ≤ \`tol.sumHa\` (ha) |
| 输入 Inputs | 专项规划、单元、参数 \`tol.sumHa\` | special plan, units, parameter \`tol.sumHa\` |
| 级别 Severity | 错误 | error |
| 依据 Source | S III(2)7：单元由规划划定（A）；一致性检查与允许差为本工具设计（C） | S III(2)7: units are delimited by the plan (A); the check and its tolerance are our own design (C) |
| 怎样改 How to mend | 补行、删行、改数均有快速修复 | Quick fixes add or remove rows and change numbers |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sumHa: { value: 0.0001, unit: ha, sourceText: 面积汇总允许差, certainty: C }
\`\`\`

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
title: 向阳西部老住区单元
areaHa: 34.9510
lowEffHa: 21.0066
plannedGfaM2: 240455
\`\`\`

\`\`\`yaml plan/units/U-XY-02.yaml
kind: redevelopmentUnit
id: U-XY-02
title: 中山路商务单元
areaHa: 20.3947
lowEffHa: 11.3850
plannedGfaM2: 194105
\`\`\`

## 正确 Correct

### 一一对应 · One row for each

\`\`\`yaml plan/special.yaml
kind: specialPlan
units:
  - { unitRef: U-XY-01, areaHa: 34.9510, lowEffHa: 21.0066, gfaM2: 240455 }
  - { unitRef: U-XY-02, areaHa: 20.3948, lowEffHa: 11.3850, gfaM2: 194105 }
\`\`\`

## 违反 Violating

### 漏了一个单元 · A unit is missing

\`\`\`yaml plan/special.yaml
kind: specialPlan
units:
  - { unitRef: U-XY-01, areaHa: 34.9510, lowEffHa: 21.0066, gfaM2: 240455 }
\`\`\`

\`\`\`findings
plan/special.yaml units missing
\`\`\`

### 面积不一致、重复、已被替代 · A wrong area, a repeated row, a superseded unit

\`\`\`yaml plan/units/U-XY-03.yaml
kind: redevelopmentUnit
id: U-XY-03
status: superseded
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
units:
  - { unitRef: U-XY-01, areaHa: 34.9512, lowEffHa: 21.0066, gfaM2: 240455 }
  - { unitRef: U-XY-02, areaHa: 20.3947, lowEffHa: 11.3850, gfaM2: 194105 }
  - { unitRef: U-XY-02, areaHa: 20.3947, lowEffHa: 11.3850, gfaM2: 194105 }
  - { unitRef: U-XY-03, areaHa: 1, lowEffHa: 1, gfaM2: 1 }
\`\`\`

\`\`\`findings
plan/special.yaml units[0].areaHa area
plan/special.yaml units[2].unitRef twice
plan/special.yaml units[3].unitRef notCurrent
\`\`\`

### 允许差未定 · The tolerance is not set

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.sumHa: { value: null }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
units: []
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["tol.sumHa"] needsMissing undecided
\`\`\`
`,
  'reference/policy-instrument-registered': `# reference/policy-instrument-registered 使用的政策工具已经出台 · Instruments in use are issued

实施方案对指标统筹、容积率奖励等用的是“探索”。规划用到它们时，所依据的政策工具应已出台；仍在探索的，不能作为承诺公布。

The implementation plan says of transfers, bonuses and the like that they are to be explored. A plan that uses one rests on an instrument that is issued; one that is still explored cannot be published as a commitment.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 转移条目、容积率奖励的 \`policyRef\`，混合用地的 \`mixedPolicyRef\` 和重点项目的 \`policyRefs\` 指向状态为 issued 的政策工具；跨用途大类混合的地块必须写明 | \`policyRef\` of transfers and bonuses, \`mixedPolicyRef\` of mixed parcels and \`policyRefs\` of projects lead to an instrument with status issued; a parcel that mixes use families must cite one |
| 算式与允许差 Formula and tolerance | 无；年度计划的政策创新安排不算使用 | None; policy work in an annual plan is no use |
| 输入 Inputs | 指标统筹台账、详细规划、重点项目、政策参数包 | transfer ledger, detailed plans, projects, policy pack |
| 级别 Severity | 警告 | warning |
| 依据 Source | S III 多处用“探索”（A）；登记要求为本工具设计（C）。房票、企业做地等其他用法由所在项目引用；同一用途大类之内的混合不算探索（C） | S III says "explore" (A); the register is our own design (C). Other uses, such as housing vouchers, are cited by the project they belong to; a mix within one use family is no exploration (C) |
| 怎样改 How to mend | 待细则出台后把状态改为 issued，或改用已出台的工具 | Set the status to issued once it is, or use one that is |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
instruments:
  - { id: PI-01, name: 指标跨空间单元统筹, status: issued }
  - { id: PI-02, name: 容积率奖励, status: exploring }
useFamilies:
  - { family: industry, title: { zh: 工业, en: industry }, codes: ["1001"] }
  - { family: research, title: { zh: 科研, en: research }, codes: ["0802"] }
\`\`\`

## 正确 Correct

### 已出台 · Issued

\`\`\`yaml ledgers/transfer.yaml
kind: transferLedger
entries:
  - { id: T-01, policyRef: PI-01 }
\`\`\`

### 同一大类之内混合，跨大类的已有依据 · A mix within a family, and one with its instrument

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
parcelControls:
  - parcelRef: P-GX-02-01
    uses: [{ code: "100101", pct: 60, basis: gfa }, { code: "100102", pct: 40, basis: gfa }]
  - parcelRef: P-GX-02-02
    uses: [{ code: "100101", pct: 75, basis: gfa }, { code: "0802", pct: 25, basis: gfa }]
    mixedPolicyRef: PI-01
\`\`\`

## 违反 Violating

### 仍在探索 · Still being explored

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
parcelControls:
  - parcelRef: P-QJ-01-01
    bonus:
      - { benefit: 养老设施, facilityM2: 1200, bonusM2: 1200, policyRef: PI-02 }
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml parcelControls[0].bonus[0].policyRef notIssued
\`\`\`

### 项目要用的工具还在探索 · A project needs one that is being explored

\`\`\`yaml projects/PRJ-08.yaml
kind: projectEntry
id: PRJ-08
policyRefs: [PI-01, PI-02]
\`\`\`

\`\`\`findings
projects/PRJ-08.yaml policyRefs[1] notIssued
\`\`\`

### 跨大类混合没有依据，或依据还在探索 · A mix of families without an instrument, or with one that is explored

\`\`\`yaml plan/detailed/U-GX-02.yaml
kind: unitDetailedPlan
parcelControls:
  - parcelRef: P-GX-02-01
    uses: [{ code: "100101", pct: 75, basis: gfa }, { code: "0802", pct: 25, basis: gfa }]
  - parcelRef: P-GX-02-02
    uses: [{ code: "100101", pct: 75, basis: gfa }, { code: "0802", pct: 25, basis: gfa }]
    mixedPolicyRef: PI-02
\`\`\`

\`\`\`findings
plan/detailed/U-GX-02.yaml parcelControls[0].uses notCited
plan/detailed/U-GX-02.yaml parcelControls[1].mixedPolicyRef notIssued
\`\`\`
`,
  'reference/project-members': `# reference/project-members 项目、地块和单元互相认可 · Projects, parcels and units name each other

项目列出的单元就是其地块所在的单元，每个地块有且只有一条建设方式；地块台账和单元文档写的项目，与项目自己写的一致。

The units that a project names are those of its parcels, and each parcel has its works once; what the inventory and the units say of projects is what the projects say themselves.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`unitRefs\` = 地块所在单元的集合；\`works[].parcelRef\` 与 \`parcelRefs\` 一一对应；地块 \`projectRef\` ⇄ 项目 \`parcelRefs\`；单元 \`projectRefs\` ⇄ 项目 \`unitRefs\` | \`unitRefs\` is the set of units of the parcels; \`works[].parcelRef\` are the \`parcelRefs\`, once each; a parcel's \`projectRef\` and a project's \`parcelRefs\` agree both ways; so do a unit's \`projectRefs\` and a project's \`unitRefs\` |
| 允许差 Tolerance | 无 | none |
| 输入 Inputs | 项目条目、底数台账、单元 | projects, inventories, units |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 以地块的归属为准，快速修复补上或删去一侧 | Go by where the parcels are; the fixes add or remove one side |

已取消的项目不要求单元和地块写明它；地块转入另一个项目、且那个项目也列有它的，不再提示。地块所属单元不明时，不判断单元是否多余。项目列有不存在的地块时，由 reference/target-exists 报错，建设方式和台账一侧暂不核对。

A cancelled project need not be named back; a parcel that names another project which lists it too is not told. Where the unit of a parcel is not known, no unit is called idle. Where a project lists a parcel that is none, reference/target-exists says so, and neither works nor records are compared.

## 背景 Given

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, unitRef: U-DF-01, projectRef: PRJ-04}
  - {id: P-DF-01-02, unitRef: U-DF-01, projectRef: PRJ-04}
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
projectRefs: [PRJ-04]
parcelRefs: [P-DF-01-01, P-DF-01-02]
\`\`\`

## 正确 Correct

### 互相认可 · In agreement

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01, P-DF-01-02]
works:
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-02, buildingMode: 改建}
\`\`\`

\`\`\`yaml projects/PRJ-03.yaml
kind: projectEntry
id: PRJ-03
stage: cancelled
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01]
\`\`\`

### 列有不存在的地块 · A parcel that is none

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01, P-DF-01-09]
works:
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-02, buildingMode: 改建}
\`\`\`

## 违反 Violating

### 单元多一个、少一个，建设方式错配 · Units and works amiss

\`\`\`yaml plan/units/U-DF-02.yaml
kind: redevelopmentUnit
id: U-DF-02
projectRefs: [PRJ-04]
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
unitRefs: [U-DF-02]
parcelRefs: [P-DF-01-01, P-DF-01-02]
works:
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-03, buildingMode: 改建}
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml projectRefs[0] unitSays
projects/PRJ-04.yaml parcelRefs[1] worksMissing
projects/PRJ-04.yaml unitRefs unitMissing
projects/PRJ-04.yaml unitRefs[0] unitIdle
projects/PRJ-04.yaml works[1].parcelRef worksTwice
projects/PRJ-04.yaml works[2].parcelRef worksOutside
\`\`\`

### 台账写了别的项目，或没有写 · The inventory says another project, or none

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - {id: P-DF-01-01, unitRef: U-DF-01}
  - {id: P-DF-01-02, unitRef: U-DF-01, projectRef: PRJ-05}
  - {id: P-DF-01-03, unitRef: U-DF-01, projectRef: PRJ-04}
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01, P-DF-01-02]
works:
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-02, buildingMode: 改建}
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[2].projectRef projectLacks
projects/PRJ-04.yaml parcelRefs[0] parcelSaysNone
projects/PRJ-04.yaml parcelRefs[1] parcelSays
\`\`\`

### 单元没有写明项目 · The unit does not name the project

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [P-DF-01-01, P-DF-01-02]
\`\`\`

\`\`\`yaml projects/PRJ-04.yaml
kind: projectEntry
id: PRJ-04
stage: implementing
unitRefs: [U-DF-01]
parcelRefs: [P-DF-01-01, P-DF-01-02]
works:
  - {parcelRef: P-DF-01-01, buildingMode: 改建}
  - {parcelRef: P-DF-01-02, buildingMode: 改建}
\`\`\`

\`\`\`findings
projects/PRJ-04.yaml unitRefs[0] unitLacks
\`\`\`
`,
  'reference/standard-version': `# reference/standard-version 台账用同一版认定标准，规划写明台账版本 · Inventories use one version of the standard, and plans say which inventory

全部底数台账依据同一个认定标准的同一版本；单独写明新版本的地块，要写重新评估的日期；专项规划写明底数依据的台账版本，且就是台账现在的版本。

All inventories go by one version of one standard; a parcel that states a newer version says when it was assessed anew; the special plan says which version of the inventories it rests on, and that is what they are now.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 台账 \`standardRef\`、\`standardVersion\` 与多数台账相同，工作区 \`standardRef\` 相同；地块 \`standardVersion\` 不低于台账的，高于的有 \`reassessedDate\`；\`baseline.inventoryVersion\` = 所引台账的 \`version\` | \`standardRef\` and \`standardVersion\` are those of most inventories, the workspace names the same standard; a parcel's own \`standardVersion\` is no older, and a newer one has a \`reassessedDate\`; \`baseline.inventoryVersion\` is the \`version\` of the inventories it names |
| 允许差 Tolerance | 无；1.0 与 1.0.0 相同 | none; 1.0 is 1.0.0 |
| 输入 Inputs | 底数台账（有地块的）、工作区、专项规划 | inventories with parcels, workspace, special plan |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 台账没有写明标准编号或版本 | An inventory that states no standard or no version |
| 依据 Source | 本工具自行设计（C）；“统一认定标准”见 S III(1)1（A） | Own design (C); a "unified standard" is S III(1)1 (A) |
| 怎样改 How to mend | 按现行标准重新评估并更新版本；专项规划的底数更新后改版本 | Assess by the standard in force and update the version; update the plan's base figures, then its version |

同样多的台账依据两个版本时，以较新的为准。认定标准文档建成后，版本与该文档核对。

Where equally many go by two versions, the newer counts. Once there is a document for the standard, versions are held against it.

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
standardRef: IS-JMS
\`\`\`

\`\`\`yaml inventory/xy.yaml
kind: parcelInventory
id: INV-XY
version: "1.0.0"
standardRef: IS-JMS
standardVersion: "1.0.0"
parcels:
  - {id: P-XY-01-01}
\`\`\`

## 正确 Correct

### 同一版本；单个地块已按新版重新评估 · One version; one parcel assessed anew

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
version: "1.0"
standardRef: IS-JMS
standardVersion: "1.0"
parcels:
  - {id: P-DF-01-01}
  - {id: P-DF-01-02, standardVersion: "1.10", reassessedDate: "2026-06-30"}
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  inventoryRefs: [INV-XY, INV-DF]
  inventoryVersion: "1.0.0"
\`\`\`

## 违反 Violating

### 草案 0.9 版与 1.0 版混用 · A draft 0.9 beside 1.0

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
standardRef: IS-JMS
standardVersion: "0.9.0"
parcels: [{id: P-DF-01-01}]
\`\`\`

\`\`\`findings
inventory/df.yaml standardVersion otherVersion
\`\`\`

### 另一个标准；工作区写的也不同 · Another standard, and the workspace names a third

\`\`\`yaml workspace.yaml
kind: workspace
id: WS-JMS
standardRef: IS-OLD
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
standardRef: IS-DF
standardVersion: "1.0.0"
parcels: [{id: P-DF-01-01}]
\`\`\`

\`\`\`yaml inventory/gx.yaml
kind: parcelInventory
id: INV-GX
standardRef: IS-JMS
standardVersion: "1.0.0"
parcels: [{id: P-GX-01-01}]
\`\`\`

\`\`\`findings
inventory/df.yaml standardRef otherStandard
workspace.yaml standardRef workspaceStandard
\`\`\`

### 地块的版本旧，或新而没有重新评估 · A parcel of an older version, one newer but not assessed anew

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
standardRef: IS-JMS
standardVersion: "1.0.0"
parcels:
  - {id: P-DF-01-01, standardVersion: "0.9.0"}
  - {id: P-DF-01-02, standardVersion: "1.1.0"}
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].standardVersion outdated
inventory/df.yaml parcels[1].standardVersion notReassessed
\`\`\`

### 规划没有写台账版本，另一份写的不是现在的 · A plan without the version, and one that is behind

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
baseline:
  inventoryRefs: [INV-XY]
\`\`\`

\`\`\`yaml plan/special-2.yaml
kind: specialPlan
id: SP-2
baseline:
  inventoryRefs: [INV-XY]
  inventoryVersion: "0.9.0"
\`\`\`

\`\`\`findings
plan/special-2.yaml baseline.inventoryVersion inventoryVersion
plan/special.yaml baseline planNotStated
\`\`\`

### 台账没有写明标准 · An inventory that names no standard

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels: [{id: P-DF-01-01}]
\`\`\`

\`\`\`findings
inventory/df.yaml id notStated undecided
\`\`\`
`,
  'reference/target-exists': `# reference/target-exists 引用的对象存在 · What is referred to exists

凡是填写其他对象编号的地方，该对象必须存在，而且是应填的那一类。

Wherever a document names another object by its id, that object exists and is of the right kind.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 每个引用都能找到同类对象 | Every reference leads to something of the right kind |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 所有文档 | all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 相差不超过两个字符的编号列为快速修复 | Ids at most two typing errors away are offered as quick fixes |

## 背景 Given

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
\`\`\`

## 正确 Correct

### 引用存在 · The target is there

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-01
\`\`\`

## 违反 Violating

### 编号写错 · A wrong id

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: U-DF-10
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml unitRef notFound
\`\`\`

### 列表中的一项不存在，落在那一项上 · One item of a list: told on that very item

\`\`\`yaml plan/annual/2026.yaml
kind: annualPlan
id: AP-2026
tasks:
  - id: AP-2026-T01
    parcelRefs:
      - P-DF-01-01
      - P-DF-01-99
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01 }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml tasks[0].parcelRefs[1] notFound
\`\`\`

### 填了别的一类 · A thing of another kind

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
unitRef: SP-2025-2030
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01.yaml unitRef wrongKind
\`\`\`
`,
  'reference/unit-has-detailed-plan': `# reference/unit-has-detailed-plan 每个单元有且只有一份现行详细规划 · Each unit has exactly one detailed plan in force

每个单元应有一份、且只有一份现行的单元详细规划。有地块近期（参数 \`supply.planLeadMonths\`，12 个月）要供应或实施而仍没有详细规划的，级别升为错误。

Each unit has one detailed plan in force and no more. Where a parcel of the unit is to be supplied or carried out soon (parameter \`supply.planLeadMonths\`, 12 months) and there is no plan yet, the finding becomes an error.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 以该单元为对象、状态不是 superseded 的详细规划恰为一份；\`detailedPlanRef\` 指向它 | Exactly one detailed plan that is not superseded is made for the unit; \`detailedPlanRef\` names it |
| 算式与允许差 Formula and tolerance | 未完成任务的 \`dueDate\`，或年度供应计划所在季度的最后一天 ≤ 截止日 \`asOf\` + \`supply.planLeadMonths\`（含逾期）时为错误 | An error where an open task has its \`dueDate\`, or the supply plan its quarter's last day, ≤ \`asOf\` + \`supply.planLeadMonths\` (overdue included) |
| 输入 Inputs | 单元、详细规划、年度计划、\`asOf\` | units, detailed plans, annual plans, \`asOf\` |
| 级别 Severity | 警告；临近实施时为错误 | warning; error shortly before implementation |
| 依据 Source | S III(2)7；城乡规划法第 38 条（A）。“一单元一份”和 12 个月为本工具的理解（C）；供应方案文档建成前，以供应计划和年度任务的时限代替供应时间 | S III(2)7; URPL art. 38 (A). One plan for each unit and the 12 months are our reading (C); until there are supply documents, supply plans and due dates of annual tasks stand for the supply date |
| 怎样改 How to mend | 编制详细规划，或把旧版本标为 superseded；引用写错有快速修复 | Make the plan, or mark old versions superseded; a wrong reference has a quick fix |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
parameters:
  supply.planLeadMonths: { value: 12, unit: month, sourceText: 示意, certainty: C }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
\`\`\`

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnit
id: U-DF-01
parcelRefs: [ P-DF-01-01 ]
detailedPlanRef: DP-DF-01
\`\`\`

## 正确 Correct

### 一份现行，一份旧版 · One in force, one superseded

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01-old.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
status: superseded
\`\`\`

## 违反 Violating

### 没有详细规划 · No plan

\`\`\`yaml plan/annual/2028.yaml
kind: annualPlan
tasks:
  - { id: AP-2028-T01, parcelRefs: [ P-DF-01-01 ], dueDate: "2027-11-21", status: planned }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id none
\`\`\`

### 没有详细规划，而一年内要实施 · No plan, and due within the year

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
tasks:
  - { id: AP-2027-T01, parcelRefs: [ P-DF-01-01 ], dueDate: "2027-11-20", status: planned }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id noneButDue
\`\`\`

### 两份现行 · Two in force

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-01
unitRef: U-DF-01
\`\`\`

\`\`\`yaml plan/detailed/U-DF-01b.yaml
kind: unitDetailedPlan
id: DP-DF-02
unitRef: U-DF-01
\`\`\`

\`\`\`findings
plan/detailed/U-DF-01b.yaml unitRef several
\`\`\`

### 引用了别的详细规划 · The unit names another plan

\`\`\`yaml plan/detailed/U-DF-01.yaml
kind: unitDetailedPlan
id: DP-DF-03
unitRef: U-DF-01
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml detailedPlanRef refDisagrees
\`\`\`

### 下一年第三季度要供应 · To be supplied in the third quarter of the next year

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
year: 2027
supplyPlan:
  - { parcelRefs: [ P-DF-01-01 ], useCode: "100101", areaHa: 6, quarter: 3 }
\`\`\`

\`\`\`yaml plan/annual/2028.yaml
kind: annualPlan
year: 2028
supplyPlan:
  - { parcelRefs: [ P-DF-01-01 ], useCode: "100101", areaHa: 6, quarter: 1 }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id noneButDue
\`\`\`

### 下一年第四季度才供应 · To be supplied in the fourth quarter of the next year

\`\`\`yaml plan/annual/2027.yaml
kind: annualPlan
year: 2027
supplyPlan:
  - { parcelRefs: [ P-DF-01-01 ], useCode: "100101", areaHa: 6, quarter: 4 }
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml id none
\`\`\`
`,
  'schema/code-as-string': `# schema/code-as-string 代码须写成带引号的字符串 · Codes are strings in quotes

用地、区划、地类等代码不加引号时会被读成数字，\`0701\` 变成 701，前导零丢失。代码一律写成带引号的字符串。

Without quotes a code for land use, district or survey class is read as a number: \`0701\` becomes 701 and its leading zero is gone. Codes are always strings in quotes.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 代码字段的值是字符串，不是数字 | The value of a code field is a string, not a number |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 所有文档的代码字段；用地代码表 | code fields of all documents; land-use list |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C）；YAML 对数字的读法为 B-H | Own design (C); how YAML reads numbers is B-H |
| 怎样改 How to mend | 加引号。只有一种补零方式在代码表内时有快速修复 | Quote it. A quick fix is offered where exactly one code of the list fits |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
landUseCodes:
  - { code: "07", name: 居住用地, level: 1, certainty: A }
  - { code: "0701", name: 城镇住宅用地, level: 2, parent: "07", certainty: A }
\`\`\`

## 正确 Correct

### 带引号 · In quotes

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, districtCode: "230805", planUseCode: "0701" }
\`\`\`

## 违反 Violating

### 没有引号 · Without quotes

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - id: P-DF-01-01
    districtCode: 230805
    planUseCode: 0701
    currentUseCode: 701
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].currentUseCode unquoted
inventory/df.yaml parcels[0].districtCode unquoted
inventory/df.yaml parcels[0].planUseCode unquoted
\`\`\`

### 表内没有对应的代码，不猜 · No code of the list fits: no guess

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
parcels:
  - { id: P-DF-01-01, planUseCode: 9 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].planUseCode unquoted
\`\`\`
`,
  'schema/date-format': `# schema/date-format 日期写成 YYYY-MM-DD · Dates are written YYYY-MM-DD

日期写成 \`"YYYY-MM-DD"\`，必须是真实的日子；“2026年9月底前”记为 \`"2026-09-30"\`。

Dates are written \`"YYYY-MM-DD"\` and are real days; "by the end of September 2026" is stored as \`"2026-09-30"\`.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 日期字段的文字是日历上的一天 | The text of a date field is a day of the calendar |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 所有文档的日期字段 | date fields of all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 实施方案第四部分有“某月底前”的说法（A）；存储写法为本工具规定（C） | Part IV of the implementation plan uses "by the end of a month" (A); how it is stored is our choice (C) |
| 怎样改 How to mend | 能确定含义的写法（2026-9-30、2026/9/30、2026年9月30日、2026年9月底前）有快速修复 | Ways of writing whose meaning is certain have a quick fix |

## 正确 Correct

### 标准写法 · As it should be

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-11-20"
pilotStart: "2025-10-17"
pilotEnd: 2027-09-30
\`\`\`

## 违反 Violating

### 少一位、中文写法、不存在的日子 · A digit missing, Chinese, a day that does not exist

\`\`\`yaml workspace.yaml
kind: workspace
asOf: "2026-9-30"
pilotStart: "2026年9月底前"
pilotEnd: "2026-02-30"
\`\`\`

\`\`\`findings
workspace.yaml asOf notADay
workspace.yaml pilotEnd notADay
workspace.yaml pilotStart notADay
\`\`\`
`,
  'schema/document-dates': `# schema/document-dates 文档的批准日期一致，变更记录按时间先后 · A document has one day of approval, and its changes stand in order of time

同一份文档只有一个批准日期；变更记录只在末尾追加，日期不倒退。

A document has one day of approval; changes are only ever added at the end of its log, so that their days do not go back.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`approvedDate\` = \`approval.date\`（两处都填写时）；\`changeLog[].date\` 依次不早于前一条 | \`approvedDate\` is \`approval.date\` where both are there; each \`changeLog[].date\` is no earlier than the one before |
| 允许差 Tolerance | 变更记录可以在同一天 | changes may be of one day |
| 输入 Inputs | 全部文档 | all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 核对日期；快速修复使两个批准日期一致 | Check the days; fixes make the two days of approval one |

批准和变更是否晚于数据截止日由 governance/approval-dates 检查。

Whether approval and changes are after the as-of date is checked by governance/approval-dates.

## 正确 Correct

### 一致 · In order

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
approvedDate: "2026-04-15"
approval: { body: 市政府, date: "2026-04-15", no: 示意 }
changeLog:
  - { date: "2026-04-15", by: 局, what: 初稿, why: 编制 }
  - { date: "2026-04-15", by: 局, what: 更正, why: 笔误 }
  - { date: "2026-08-20", by: 局, what: 调整, why: 停车 }
\`\`\`

## 违反 Violating

### 两个批准日期，变更记录倒退 · Two days of approval, and a log that goes back

\`\`\`yaml plan/detailed/U-QJ-01.yaml
kind: unitDetailedPlan
id: DP-QJ-01
approvedDate: "2026-04-15"
approval: { body: 市政府, date: "2026-04-16", no: 示意 }
changeLog:
  - { date: "2026-08-20", by: 局, what: 调整, why: 停车 }
  - { date: "2026-08-19", by: 局, what: 更正, why: 笔误 }
\`\`\`

\`\`\`findings
plan/detailed/U-QJ-01.yaml approval.date approvalDiffers
plan/detailed/U-QJ-01.yaml changeLog[1].date outOfOrder
\`\`\`
`,
  'schema/parameter-consistent': `# schema/parameter-consistent 参数包前后一致 · The policy pack agrees with itself

参数包的数值表、代码表和日期各写各的，就没有一条检查站得住：指标表的层数应首尾相接，用途大类应不重不漏，绩效权重应合计 100，已出台的工具和正在使用的参数不能到以后才生效。

No check stands on a pack that contradicts itself: the floors of the residential table join, the use families take each code once, the weights of the performance evaluation sum to 100, and no instrument that is issued and no parameter in use can begin later.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 居住街坊指标表（\`indicator.residentialTable\`）逐行：层数起 ≤ 层数止，首行从 1 层起，以下各行 = 上一行层数止 + 1；容积率下限 ≤ 上限 ≤ 层数止 × 建筑密度上限，下限 > 上一行上限；高度 ≥ 层数止 × 居住最小层高（\`storey.minHeightM\`），且大于上一行；密度、人均用地不大于上一行，绿地率不小于上一行。受让上限（\`indicator.receiverCeiling\`）居住一项 ≤ 指标表最高的容积率。数值参数不为负，百分比不超过 100，经纬度、横坐标和坡度不超过其可能的最大值，成对的下限不大于上限（范围、人均面积、套均面积、坡度）。绩效权重合计 100，等级最低分逐级降低且不超过 100。每个末级用地代码属于且只属于一个用途大类。混合用地正面清单的组合不在负面清单中。参数的生效日期、工具的出台日期不晚于参数包的数据截至日期 | Residential table (\`indicator.residentialTable\`), row by row: first floors ≤ last floors, the first row begins with 1, the others where the one before ends, plus 1; least FAR ≤ most FAR ≤ last floors × most density, least FAR > most FAR of the row before; height ≥ last floors × least storey of housing (\`storey.minHeightM\`), and above the row before; density and land per person no more, green no less than in the row before. Housing in \`indicator.receiverCeiling\` ≤ the highest FAR of the table. No number is negative, no percentage above 100, no longitude, latitude, easting or slope above what there is, and no least above its most (extent, floor area per person, dwellings, slopes). Weights of the performance evaluation sum to 100, least scores fall from grade to grade and begin at 100 at most. Each code that no other refines is of exactly one use family. No mix of the positive list is on the negative one. Parameters are in force, and instruments issued, by the as-of date of the pack |
| 算式与允许差 Formula and tolerance | 如上；没有容差，界限本身算一致 | As above; no tolerance, the limits themselves agree |
| 输入 Inputs | 政策参数包 | policy pack |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求；各数值的依据见参数本身 | Own design (C), not a legal requirement; the source of each value stands beside it |
| 怎样改 How to mend | 对照依据改正其中一处；改哪一处由编制人判断，不提供快速修复 | Correct one of the two by its source; which one is the author's judgement, so there is no quick fix |

## 正确 Correct

### 前后一致，恰在界限上 · It agrees, right at the limits

\`\`\`yaml policy/pack.yaml
kind: policyPack
asOf: "2026-11-20"
parameters:
  indicator.residentialTable:
    value:
      - { floorsFrom: 1, floorsTo: 3, farMin: 0.0, farMax: 1.05, densityMaxPct: 35, greenMinPct: 30, heightMaxM: 18, landPerPersonMaxM2: 36 }
      - { floorsFrom: 4, floorsTo: 6, farMin: 1.1, farMax: 1.4, densityMaxPct: 35, greenMinPct: 30, heightMaxM: 18.1, landPerPersonMaxM2: 36 }
    validFrom: "2026-11-20"
  indicator.receiverCeiling: { value: { housing: 1.4 } }
  storey.minHeightM: { value: { housing: 3.0 } }
  tol.areaAbsM2: { value: 0, unit: m2 }
  survey.majorityPct: { value: 100, unit: pct }
  extent.lonMax: { value: 180, unit: none }
  farmland.slopeUsualMaxDeg: { value: 25, unit: none }
  farmland.slopeMaxDeg: { value: 25, unit: none }
useFamilies:
  - { family: housing, codes: ["0701"] }
  - { family: public, codes: ["08", "0702"] }
instruments:
  - { id: PI-01, status: issued, issuedDate: "2026-11-20" }
landUseCodes:
  - { code: "07", level: 1 }
  - { code: "0701", level: 2, parent: "07" }
  - { code: "0702", level: 2, parent: "07" }
  - { code: "08", level: 1 }
mixedUse:
  positive:
    - { main: "1001", secondary: "0802", capPct: 30 }
  negative:
    - { a: "100103", b: "0701" }
performance:
  metrics:
    - { name: 亩均税收, weight: 60 }
    - { name: 亩均产值, weight: 40 }
  grades:
    - { grade: A, minScore: 100 }
    - { grade: B, minScore: 0 }
\`\`\`

### 尚未填写的不比较 · What is not filled in is not compared

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  indicator.residentialTable: { value: null }
performance:
  metrics:
    - { name: 亩均税收 }
    - { name: 亩均产值, weight: 40 }
\`\`\`

## 违反 Violating

### 指标表错位 · A table out of order

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  indicator.residentialTable:
    value:
      - { floorsFrom: 1, floorsTo: 3, farMin: 0.0, farMax: 1.06, densityMaxPct: 35, greenMinPct: 30, heightMaxM: 18, landPerPersonMaxM2: 36 }
      - { floorsFrom: 5, floorsTo: 6, farMin: 1.06, farMax: 1.4, densityMaxPct: 36, greenMinPct: 29, heightMaxM: 17.9, landPerPersonMaxM2: 37 }
  indicator.receiverCeiling: { value: { housing: 1.5 } }
  storey.minHeightM: { value: { housing: 3.0 } }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["indicator.receiverCeiling"].value.housing disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[0].farMax disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].densityMaxPct disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].farMin disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].floorsFrom disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].greenMinPct disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].heightMaxM disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].heightMaxM disagrees
policy/pack.yaml parameters["indicator.residentialTable"].value[1].landPerPersonMaxM2 disagrees
\`\`\`

### 权重合计 101，等级不递减 · Weights of 101, grades that do not fall

\`\`\`yaml policy/pack.yaml
kind: policyPack
performance:
  metrics:
    - { name: 亩均税收, weight: 61 }
    - { name: 亩均产值, weight: 40 }
  grades:
    - { grade: A, minScore: 101 }
    - { grade: B, minScore: 55 }
    - { grade: C, minScore: 55 }
\`\`\`

\`\`\`findings
policy/pack.yaml performance.grades[0].minScore disagrees
policy/pack.yaml performance.grades[2].minScore disagrees
policy/pack.yaml performance.metrics disagrees
\`\`\`

### 负数和超过一百的百分比 · A negative number, more than a hundred per cent

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.areaAbsM2: { value: -0.01, unit: m2 }
  survey.majorityPct: { value: 100.1, unit: pct }
  extent.lonMax: { value: 180.1, unit: none }
  farmland.slopeUsualMaxDeg: { value: 25.1, unit: none }
  farmland.slopeMaxDeg: { value: 25, unit: none }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["extent.lonMax"].value disagrees
policy/pack.yaml parameters["farmland.slopeUsualMaxDeg"].value disagrees
policy/pack.yaml parameters["survey.majorityPct"].value disagrees
policy/pack.yaml parameters["tol.areaAbsM2"].value disagrees
\`\`\`

### 代码重复、遗漏、正负清单矛盾 · A code twice, a code left out, lists that contradict each other

\`\`\`yaml policy/pack.yaml
kind: policyPack
useFamilies:
  - { family: housing, codes: ["0701"] }
  - { family: public, codes: ["0701"] }
landUseCodes:
  - { code: "07", level: 1 }
  - { code: "0701", level: 2, parent: "07" }
  - { code: "0702", level: 2, parent: "07" }
mixedUse:
  positive:
    - { main: "070102", secondary: "100103", capPct: 30 }
  negative:
    - { a: "100103", b: "0701" }
\`\`\`

\`\`\`findings
policy/pack.yaml mixedUse.positive[0] pairForbidden
policy/pack.yaml useFamilies codeWithoutFamily
policy/pack.yaml useFamilies[1].codes[0] codeTwice
\`\`\`

### 以后才生效 · Not in force yet

\`\`\`yaml policy/pack.yaml
kind: policyPack
asOf: "2026-11-20"
parameters:
  indicator.bonusCapPct: { value: 20, validFrom: "2026-11-21" }
instruments:
  - { id: PI-01, status: issued, issuedDate: "2026-11-21" }
\`\`\`

\`\`\`findings
policy/pack.yaml instruments[0].issuedDate dayAhead
policy/pack.yaml parameters["indicator.bonusCapPct"].validFrom dayAhead
\`\`\`
`,
  'schema/parameter-missing': `# schema/parameter-missing 批准前参数须已确定 · No parameter is open once a document is approved

规则缺少参数时自己会记为“未判定”。本规则从另一面提醒：已有文档获批，而参数仍是空的，说明批准时有检查没有做。

A rule that lacks a parameter says itself that it is undecided. This rule looks from the other side: where documents are approved while a parameter is open, somebody approved over checks that never ran.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 有文档为 approved 或 published 时，参数包中列出的参数都有值 | Once a document is approved or published, every parameter the pack lists has a value |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 政策参数包；各文档的状态 | policy pack; status of all documents |
| 级别 Severity | 警告 | warning |
| 依据 Source | 本工具自行设计（C）。哪些规则用到该参数，由规则自己的“未判定”说明，这里不区分 | Own design (C). Which rules use the parameter is told by their own undecided findings; this rule does not tell them apart |
| 怎样改 How to mend | 确定参数并写明依据；不再需要的参数从参数包中删去 | Set the parameter with its source; remove one that is no longer needed |

## 正确 Correct

### 尚无文档获批 · Nothing approved yet

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
parameters:
  finance.landFundRatePct: { value: null, unit: pct }
\`\`\`

### 参数已定 · The parameter is set

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: approved
parameters:
  finance.landFundRatePct: { value: 4, unit: pct }
\`\`\`

## 违反 Violating

### 已获批而参数为空 · Approved with an open parameter

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
parameters:
  finance.landFundRatePct: { value: null, unit: pct }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: published
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["finance.landFundRatePct"] open
\`\`\`
`,
  'schema/parameter-sourced': `# schema/parameter-sourced 参数有出处、单位和确定性 · Parameters have a source, a unit and a certainty

检查所用的每个参数都要说明单位、依据和确定性，清单（混合用地、设施标准、调整情形等）的每一行都要说明依据和确定性；B、C 类参数不是法定要求，任何文档获批之前须由主管部门确认。

Every parameter in use states its unit, source text and certainty, every row of the pack's lists (mixed uses, facility standards, adjustments and so on) its source text and certainty; those of class B or C are no legal requirement and must be confirmed before any document is approved.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 已取值的参数有 \`unit\`、\`sourceText\`、\`certainty\`；清单的行有 \`sourceText\`、\`certainty\`（代码表只要 \`certainty\`）；有文档为 approved 或 published 时，非 A 类的有 \`confirmedBy\` | A parameter with a value has \`unit\`, \`sourceText\`, \`certainty\`; rows of lists have \`sourceText\`, \`certainty\` (lists of codes \`certainty\` alone); once a document is approved or published, those below A have \`confirmedBy\` |
| 算式与允许差 Formula and tolerance | 无 | None |
| 输入 Inputs | 政策参数包；各文档的状态 | policy pack; status of all documents |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 补齐缺少的内容，或由主管部门确认后填写 \`confirmedBy\` | Add what is missing, or have it confirmed and fill in \`confirmedBy\` |

## 正确 Correct

### 有出处且已确认 · With a source and confirmed

\`\`\`yaml policy/pack.yaml
kind: policyPack
id: PP-2026
status: approved
parameters:
  indicator.bonusCapPct: { value: 20, unit: pct, sourceText: 建议上限, certainty: C, confirmedBy: 市自然资源和规划局 }
  pilot.start: { value: "2025-10-17", unit: date, sourceText: 二(二) 试点期限, certainty: A }
  finance.landFundRatePct: { value: null }
\`\`\`

### 尚无文档获批 · Nothing approved yet

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
parameters:
  indicator.bonusCapPct: { value: 20, unit: pct, sourceText: 建议上限, certainty: C }
\`\`\`

## 违反 Violating

### 没有依据和确定性 · No source, no certainty

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
parameters:
  indicator.bonusCapPct: { value: 20, unit: pct }
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["indicator.bonusCapPct"] incomplete
\`\`\`

### 规划已获批，参数未确认 · A plan is approved on an unconfirmed parameter

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
parameters:
  indicator.bonusCapPct: { value: 20, unit: pct, sourceText: 建议上限, certainty: C }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
\`\`\`

\`\`\`findings
policy/pack.yaml parameters["indicator.bonusCapPct"] unconfirmed
\`\`\`

### 清单的行没有依据，或未确认 · Rows of lists without a source, or unconfirmed

\`\`\`yaml policy/pack.yaml
kind: policyPack
status: draft
mixedUse:
  positive:
    - { main: "1001", secondary: "0802", capPct: 30 }
facilityStandards:
  - { facility: 幼儿园, per1000: 30, unit: count, sourceText: 待核对, certainty: B-M }
  - { facility: 中小学, per1000: 90, unit: count, sourceText: 待核对, certainty: B-M, confirmedBy: 市自然资源和规划局 }
compensation:
  - { form: 其他权益, basis: 协商, value: null, unit: 元, certainty: C }
\`\`\`

\`\`\`yaml plan/special.yaml
kind: specialPlan
id: SP-2025-2030
status: approved
\`\`\`

\`\`\`findings
policy/pack.yaml facilityStandards[0] unconfirmed
policy/pack.yaml mixedUse.positive[0] incomplete
\`\`\`
`,
  'schema/unit-plausible': `# schema/unit-plausible 数值的量级合理 · Magnitudes are plausible

面积、容积率、密度、高度超出常见范围时，多半是单位或小数点写错，例如在平方米的字段里填了公顷。

An area, FAR, density or height outside the usual range mostly tells of a wrong unit or decimal point, such as hectares in a field of square metres.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 地块 50 m²–200 ha；单元 1–500 ha；容积率 0–6；密度 0–80 %；高度 0–150 m；单价 0–50000 元/平方米 | Parcel 50 m2–200 ha; unit 1–500 ha; FAR 0–6; density 0–80 %; height 0–150 m; prices 0–50 000 CNY/m2 |
| 算式与允许差 Formula and tolerance | 界限本身算合理；没有容差 | The limits themselves are plausible; no tolerance |
| 输入 Inputs | 底数台账、单元、专项规划名录、地块指标、参数包的容积率上限表和补偿标准 | inventory, units, roster, parcel controls, tables of FAR and height and rates of compensation of the policy pack |
| 级别 Severity | 警告 | warning |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 换算后落入范围时提供快速修复：× 10000（公顷→平方米）、÷ 10000（平方米→公顷）、÷ 15（亩→公顷） | Conversions that bring the value into range are offered: × 10 000, ÷ 10 000, ÷ 15 (mu to ha) |

## 正确 Correct

### 常见数值 · Usual values

\`\`\`yaml inventory/xy.yaml
kind: parcelInventory
parcels:
  - { id: P-XY-01-01, areaM2: 35011.07, farCurrent: 1.05 }
  - { id: P-XY-01-02, areaM2: 50, farCurrent: 6 }
\`\`\`

## 违反 Violating

### 公顷写进了平方米的字段 · Hectares in a field of square metres

\`\`\`yaml inventory/xy.yaml
kind: parcelInventory
parcels:
  - { id: P-XY-01-01, areaM2: 3.5011 }
\`\`\`

\`\`\`findings
inventory/xy.yaml parcels[0].areaM2 implausible
\`\`\`

### 单元面积写成了平方米、亩 · A unit's area in square metres, in mu

\`\`\`yaml plan/units/U-XY-01.yaml
kind: redevelopmentUnit
id: U-XY-01
areaHa: 349510
\`\`\`

\`\`\`yaml plan/units/U-XY-02.yaml
kind: redevelopmentUnit
id: U-XY-02
areaHa: 524.27
\`\`\`

\`\`\`findings
plan/units/U-XY-01.yaml areaHa implausible
plan/units/U-XY-02.yaml areaHa implausible
\`\`\`

### 容积率漏了小数点 · FAR without its decimal point

\`\`\`yaml plan/detailed/U-XY-01.yaml
kind: unitDetailedPlan
parcelControls:
  - { parcelRef: P-XY-01-01, far: 18, densityPct: 80.5, heightM: 500 }
\`\`\`

\`\`\`findings
plan/detailed/U-XY-01.yaml parcelControls[0].densityPct implausible
plan/detailed/U-XY-01.yaml parcelControls[0].far implausible
plan/detailed/U-XY-01.yaml parcelControls[0].heightM implausible
\`\`\`

### 补偿单价多写一位；不是单价的不看 · A rate with a digit too many; what is no price is left alone

\`\`\`yaml policy/pack.yaml
kind: policyPack
compensation:
  - { form: 货币, basis: 评估, value: 50000, unit: 元/平方米 }
  - { form: 货币, basis: 评估, value: 52000, unit: 元/平方米 }
  - { form: 其他权益, basis: 协商, value: 80000, unit: 元 }
\`\`\`

\`\`\`findings
policy/pack.yaml compensation[1].value implausible
\`\`\`
`,
  'schema/valid': `# schema/valid 文档能读取且符合格式 · The document can be read and has the form of its kind

每个 YAML 文件都要能读取，写明 \`kind\`，并符合该类文档的格式。读不懂的地方逐处列出，其余部分照常检查。

Every YAML file must be readable, state its \`kind\`, and have the form of that kind. Every part that cannot be understood is listed; the rest is checked all the same.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 编码（UTF-8）、YAML 写法、\`kind\`、必填项、未知字段、类型、取值范围、写法 | Encoding (UTF-8), YAML syntax, \`kind\`, required and unknown fields, types, ranges, patterns |
| 算式与允许差 Formula and tolerance | 无；\`x-\` 开头的字段随意 | None; fields starting with \`x-\` are free |
| 输入 Inputs | 所有 YAML 文件 | all YAML files |
| 级别 Severity | 错误 | error |
| 依据 Source | 本工具自行设计（C），不是法定要求 | Own design (C), not a legal requirement |
| 怎样改 How to mend | 按意见修改；拼错的字段、类型、\`kind\` 有快速修复。代码没加引号、日期写法由 schema/code-as-string、schema/date-format 单独提示 | Change what the message names; misspelt fields, types and kinds have a quick fix. Unquoted codes and dates have rules of their own: schema/code-as-string, schema/date-format |

## 正确 Correct

### 任务齐全的年度计划 · An annual plan with all it needs

\`\`\`yaml plan/annual/2026.yaml
apiVersion: redev/v1
kind: annualPlan
id: AP-2026
title: 二〇二六年度实施计划
version: "1.0.0"
status: draft
asOf: "2026-11-20"
compiledBy: 市自然资源和规划局
synthetic: true
securityClass: public
year: 2026
planRef: SP-2025-2030
overallGoal: 完成 15 个地块
targets: [{ goalRef: G-01, value: 63.0844, unit: ha }]
decomposition: []
tasks: []
supplyPlan: []
storagePlan: []
investment: { totalWan: 0, bySource: [{ type: 社会资本, wan: 0 }] }
x-note: 自定义字段
\`\`\`

## 违反 Violating

### 字段拼错、类型不对、尚未填写、取值不在范围 · A misspelt field, a wrong type, nothing filled in, a value out of range

\`\`\`yaml plan/annual/2026.yaml
apiVersion: redev/v1
kind: annualPlan
id: AP-2026
title: 二〇二六年度实施计划
version: "1.0.0"
status: drafted
asOf: "2026-11-20"
compiledBy: 市自然资源和规划局
synthetic: true
securityClass: public
year: "2026"
planRef: SP-2025-2030
overallGoals: 完成 15 个地块
targets: [{ goalRef: G-01, value: -1, unit: ha }]
decomposition: []
tasks: []
supplyPlan: []
storagePlan: []
investment: { totalWan: null, bySource: [{ type: 社会资本, wan: 0 }] }
\`\`\`

\`\`\`findings
plan/annual/2026.yaml kind missingKey
plan/annual/2026.yaml investment.totalWan notFilled
plan/annual/2026.yaml overallGoals unknownKey
plan/annual/2026.yaml status notAllowed
plan/annual/2026.yaml targets[0].value tooSmall
plan/annual/2026.yaml year wrongType
\`\`\`

### 没有文档类型 · No kind

\`\`\`yaml notes.yaml
title: 会议记录
\`\`\`

\`\`\`findings
notes.yaml $ kindMissing
\`\`\`

### 文档类型拼错 · A misspelt kind

\`\`\`yaml plan/units/U-DF-01.yaml
kind: redevelopmentUnits
id: U-DF-01
\`\`\`

\`\`\`findings
plan/units/U-DF-01.yaml kind kindUnknown
\`\`\`

### 不是文档 · Not a document

\`\`\`yaml notes.yaml
- 一
- 二
\`\`\`

\`\`\`findings
notes.yaml $ notMapping
\`\`\`

### 写法有误，只报这一处 · Broken text, told once

\`\`\`yaml notes.yaml
title: "引号没有结束
\`\`\`

\`\`\`findings
notes.yaml $ yaml.syntax
\`\`\`
`,
};
