// generated from rules/*.md by scripts/generate-pages.ts: edit the pages, then run npm run generate

/** Page of each rule of this plugin, by rule id. */
export const pages: Readonly<Record<string, string>> = {
  'inventory/change-log': `# inventory/change-log 地块记录定期复核 · Parcels are reviewed in time

地块记录在复核周期内复核过。

Each parcel was reviewed within the term.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`lastReviewed\` + \`inventory.freshnessMonths\` ≥ asOf | \`lastReviewed\` + \`inventory.freshnessMonths\` ≥ asOf |
| 算式与允许差 Formula and tolerance | 按整月推算；到期当日不算超过 | Whole months; the day it is due is in time |
| 输入 Inputs | 底数台账；参数 \`inventory.freshnessMonths\`；数据截止日 | inventory; parameter \`inventory.freshnessMonths\`; the as-of date |
| 级别 Severity | 警告 | warning |
| 未判定 Undecided | 没有 \`lastReviewed\` | No \`lastReviewed\` |
| 不检查 Not checked | 每次变更是否记入 changeLog：须与上一版本比较，由 plansmith check --changed 和版本管理承担 | Whether each change is in the changeLog: that needs the version before, and is left to version control |
| 依据 Source | S III(1)5（A）；期限为自行设定（C） | S III(1)5 (A); the term is our own (C) |
| 怎样改 How to mend | 复核并更新日期 | Review, and record the day |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  inventory.freshnessMonths: { value: 12, unit: month, sourceText: 复核周期, certainty: C }
\`\`\`

## 正确 Correct

### 恰满 12 个月 · Exactly 12 months

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lastReviewed: "2025-11-20" }
\`\`\`

## 违反 Violating

### 多一天；没有日期 · A day more; no day

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lastReviewed: "2025-11-19" }
  - { id: P-DF-01-02 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].lastReviewed stale
inventory/df.yaml parcels[1].id unknown undecided
\`\`\`
`,
  'inventory/evidence-value': `# inventory/evidence-value 容积率证据与记录一致 · Evidence of FAR is the FAR of the record

以容积率作认定证据的，证据值就是记录的现状容积率。

Where a FAR is evidence, it is the current FAR of the record.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 单位为 far 的 \`evidence[].value\` = \`farCurrent\` | \`evidence[].value\` in unit far = \`farCurrent\` |
| 算式与允许差 Formula and tolerance | 允许差 \`tol.far\` | tolerance \`tol.far\` |
| 输入 Inputs | 底数台账；参数 \`tol.far\` | inventory; parameter \`tol.far\` |
| 级别 Severity | 错误 | error |
| 不检查 Not checked | 是否达到认定标准：由 inventory/criteria-met 承担（尚未实现） | Whether it meets the standard: that is for inventory/criteria-met, still to come |
| 依据 Source | 自行设定（C） | own design (C) |
| 怎样改 How to mend | 快速修复改证据；记录有误的先改记录 | A quick fix sets the evidence; where the record is wrong mend that first |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.far: { value: 0.005, unit: far, sourceText: 容积率舍入, certainty: C }
\`\`\`

## 正确 Correct

### 一致，差 0.005 · The same, off by 0.005

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, farCurrent: 0.48, evidence: [ { criterionId: IND-FAR, value: 0.485, unit: far }, { criterionId: HOU-AGE, value: 31, unit: year } ] }
\`\`\`

## 违反 Violating

### 差 0.006 · Off by 0.006

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, farCurrent: 0.48, evidence: [ { criterionId: IND-FAR, value: 0.486, unit: far } ] }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].evidence[0].value differs
\`\`\`
`,
  'inventory/legacy-class-disposal': `# inventory/legacy-class-disposal 历史遗留用地分类处置，途径与类别相符 · Legacy land is settled by a path of its class

每宗历史遗留用地有类别和处置途径，途径是政策参数包允许该类采用的。

Each entry has a class and a path of disposal that the policy pack allows for the class.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`legacyClass\` 在 \`legacyClasses\` 中，\`disposalPath\` 在该类的 \`disposalPaths\` 中 | \`legacyClass\` is one of \`legacyClasses\`, \`disposalPath\` one of its \`disposalPaths\` |
| 输入 Inputs | 底数台账（历史遗留登记）、政策参数包 | inventory (register), policy pack |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 政策参数包没有分类 | The pack has no classes |
| 依据 Source | S III(1)3（A） | S III(1)3 (A) |
| 怎样改 How to mend | 改用该类允许的途径，或更正类别 | Take a path of the class, or correct the class |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
legacyClasses:
  - { class: 一类, disposalPaths: [ 补办手续, 完善手续 ] }
  - { class: 二类, disposalPaths: [ 收回 ] }
\`\`\`

## 正确 Correct

### 一类完善手续 · Class one, completed papers

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, legacyClass: 一类, disposalPath: 完善手续 }
\`\`\`

## 违反 Violating

### 二类完善手续；没有途径 · Class two with a path of class one; no path

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, legacyClass: 二类, disposalPath: 完善手续 }
    - { id: LEG-0002, legacyClass: 一类 }
    - { id: LEG-0003, legacyClass: 四类, disposalPath: 收回 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].disposalPath path
inventory/legacy.yaml legacyRegister.entries[1].id missing
inventory/legacy.yaml legacyRegister.entries[2].legacyClass unknownClass
\`\`\`

### 没有类别 · No class

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].id missing
inventory/legacy.yaml legacyRegister.entries[0].id missing
\`\`\`

### 参数包没有分类 · A pack without classes

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, legacyClass: 一类, disposalPath: 完善手续 }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries noClasses undecided
\`\`\`
`,
  'inventory/legacy-closed-list': `# inventory/legacy-closed-list 历史遗留用地清单封闭，严禁新增 · The list of legacy land is closed

清单锁定后不得增减条目：宗数、面积和校验值与锁定时一致；地块的历史遗留标记与清单一一对应。

Once closed the list gains and loses no entry: count, area and checksum are those of the closure; parcels recorded as legacy land are exactly those of the list.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | 条目数 = \`closure.count\`；Σ \`areaM2\` = \`closure.areaM2\`；SHA-256 = \`closure.sha256\`；\`closure.date\` ≤ \`legacy.closureDate\`；\`legacy: true\` 的地块与条目互相引用 | Entries = \`closure.count\`; Σ \`areaM2\` = \`closure.areaM2\`; SHA-256 = \`closure.sha256\`; \`closure.date\` ≤ \`legacy.closureDate\`; parcels with \`legacy: true\` and entries name each other |
| 算式与允许差 Formula and tolerance | 校验值：各条目 \`编号\\|面积\`（两位小数），按编号排序，以换行连接，UTF-8；允许差为 0 | Checksum: \`id\\|area\` of each entry (two decimals), sorted by id, joined by line feeds, UTF-8; tolerance 0 |
| 输入 Inputs | 底数台账（历史遗留登记、地块）；参数 \`legacy.closureDate\` | inventory (register, parcels); parameter \`legacy.closureDate\` |
| 级别 Severity | 错误，不得豁免 | error, cannot be waived |
| 未判定 Undecided | 没有锁定记录 | No record of the closure |
| 依据 Source | S III(1)3“封闭管理、严禁新增”（A）；锁定记录为自行设定（C） | S III(1)3, closed, no new ones (A); the record is our own (C) |
| 怎样改 How to mend | 恢复锁定时的条目；处置完毕的条目保留并登记销号 | Restore the entries as closed; settled ones stay |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  legacy.closureDate: { value: "2025-10-31", unit: date, sourceText: 锁定时限, certainty: C }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, legacy: true, legacyRef: LEG-0001 }
  - { id: P-DF-01-02, legacy: true, legacyRef: LEG-0002 }
  - { id: P-DF-01-03, legacy: false }
\`\`\`

## 正确 Correct

### 与锁定时一致 · As closed

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
\`\`\`

### 条目次序不同 · In another order

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
\`\`\`

## 违反 Violating

### 新增一宗 · One added

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
    - { id: LEG-0005, parcelRef: P-DF-01-04, areaM2: 100.00 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.closure.areaM2 area
inventory/legacy.yaml legacyRegister.entries count
\`\`\`

### 改了一宗的面积；换了编号 · An area changed

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.86 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.closure.areaM2 area
\`\`\`

### 两宗面积互换 · Two areas exchanged

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 62901.85 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 21164.23 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.closure.sha256 hash
\`\`\`

### 锁定晚一天；没有锁定 · Closed a day late

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-11-01", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.closure.date tooLate
\`\`\`

### 没有锁定记录 · No record of the closure

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister notClosed undecided
\`\`\`

### 地块与清单不对应 · Parcels and list disagree

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, legacy: false }
  - { id: P-DF-01-02, legacy: true }
  - { id: P-DF-01-03, legacy: true, legacyRef: LEG-0002 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[1].legacy unlisted
inventory/df.yaml parcels[2].legacyRef unlisted
inventory/legacy.yaml legacyRegister.entries[0].parcelRef unmarked
\`\`\`
`,
  'inventory/legacy-nonincreasing': `# inventory/legacy-nonincreasing 历史遗留用地只减不增，销号有据 · Legacy land only shrinks, and each settlement is recorded

各期剩余面积和宗数等于锁定数减去已销号的，逐期不增；处置完毕的条目有完成日期。

What remains on each day is what was closed less what was settled by then, and never grows; settled entries have their day.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`remaining[].areaM2\` = \`closure.areaM2\` − Σ（\`finishedDate\` ≤ \`date\`）；\`count\` 同理；逐行不增、日期递增；\`disposalStatus: finished\` 与 \`finishedDate\` 同时有；锁定日期 ≤ 完成日期 ≤ asOf | \`remaining[].areaM2\` = \`closure.areaM2\` − Σ (\`finishedDate\` ≤ \`date\`), \`count\` likewise; rows do not grow, days ascend; \`disposalStatus: finished\` and \`finishedDate\` go together; closure ≤ settlement ≤ asOf |
| 算式与允许差 Formula and tolerance | 允许差为 0 | Tolerance 0 |
| 输入 Inputs | 底数台账（历史遗留登记）；数据截止日 | inventory (register); the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | 由 S III(1)3“规模可控”（A）引出，自行设定（C） | From S III(1)3 "controllable" (A); own design (C) |
| 怎样改 How to mend | 登记销号，或快速修复剩余数 | Record the settlement; quick fixes set what remains |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 销号当日即减 · Less from the very day

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23, disposalStatus: finished, finishedDate: "2026-04-20" }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85, disposalStatus: ongoing }
  remaining:
    - { date: "2026-04-19", areaM2: 84066.08, count: 2 }
    - { date: "2026-04-20", areaM2: 62901.85, count: 1 }
\`\`\`

## 违反 Violating

### 没有减；变多 · Not less; more

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23, disposalStatus: finished, finishedDate: "2026-04-20" }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
  remaining:
    - { date: "2026-03-31", areaM2: 84066.08, count: 2 }
    - { date: "2026-06-30", areaM2: 84066.08, count: 2 }
    - { date: "2026-09-30", areaM2: 90000.00, count: 1 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.remaining[1].areaM2 remaining
inventory/legacy.yaml legacyRegister.remaining[1].count count
inventory/legacy.yaml legacyRegister.remaining[2].areaM2 remaining
\`\`\`

### 没有锁定数时逐期变多 · Growing, without a closure

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
  remaining:
    - { date: "2026-03-31", areaM2: 100.00, count: 2 }
    - { date: "2026-06-30", areaM2: 100.01, count: 2 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.remaining[1].areaM2 grows
\`\`\`

### 完成没有日期；有日期未完成；早于锁定 · Settled without a day; a day without settlement; before the closure

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23, disposalStatus: finished }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85, disposalStatus: ongoing, finishedDate: "2025-10-30" }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].disposalStatus noDate
inventory/legacy.yaml legacyRegister.entries[1].disposalStatus notFinished
inventory/legacy.yaml legacyRegister.entries[1].finishedDate outOfOrder
\`\`\`

### 日期倒序；超过截止日 · Days out of order; after the as-of date

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  closure: { date: "2025-10-31", count: 2, areaM2: 84066.08, sha256: 68dcd5e575e2cc4b21da331e37849965faa28e3e17903d7a5e4124ef80675b1b }
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, areaM2: 21164.23 }
    - { id: LEG-0002, parcelRef: P-DF-01-02, areaM2: 62901.85 }
  remaining:
    - { date: "2026-11-21", areaM2: 84066.08, count: 2 }
    - { date: "2026-06-30", areaM2: 84066.08, count: 2 }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.remaining[0].date tooLate
inventory/legacy.yaml legacyRegister.remaining[1].date outOfOrder
\`\`\`
`,
  'inventory/legacy-survey-evidence': `# inventory/legacy-survey-evidence 历史遗留用地有国土调查为建设用地的证据 · Legacy land is shown by the surveys to have been built on

每宗历史遗留用地有所依据的各次国土调查为建设用地的证据，地块写明用地发生时间和处罚文号，发生时间不晚于基准日。

Each entry has evidence of every survey named that it was built land; its parcel states when it was occupied, no later than the baseline, and the number of the penalty.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`legacy.surveyRefs\` 的每次调查都有证据；地类经 \`codeMap\` 对应为建设用地；\`sharePct\` ≥ \`legacy.surveyMinSharePct\`；只有一次调查时年度等于 \`legacy.baselineDate\` 的年度；\`occupationDate\` ≤ \`legacy.baselineDate\`，有 \`penaltyNo\` | Evidence of every survey of \`legacy.surveyRefs\`; its class is built land by \`codeMap\`; \`sharePct\` ≥ \`legacy.surveyMinSharePct\`; where one survey is named, its year is that of \`legacy.baselineDate\`; \`occupationDate\` ≤ \`legacy.baselineDate\`, and a \`penaltyNo\` |
| 输入 Inputs | 底数台账（历史遗留登记、地块）、政策参数包 | inventory (register, parcels), policy pack |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 调查地类不在 \`codeMap\` 中 | A class that \`codeMap\` does not have |
| 不检查 Not checked | 与基期调查图层的叠加：工作区没有约定基期图层 | The overlay with the survey of the base year: no layer of it is agreed |
| 依据 Source | S III(1)3（A）；是哪次调查 B-M；占比、年度、用地时间 C | S III(1)3 (A); which survey B-M; shares, years and the time of occupation C |
| 怎样改 How to mend | 补齐证据，或移出（须报批） | Complete the evidence |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  legacy.surveyRefs: { value: [ 第三次全国国土调查 ], unit: none, sourceText: 依据的调查, certainty: B-M }
  legacy.baselineDate: { value: "2019-12-31", unit: date, sourceText: 基准日, certainty: B-M }
  legacy.surveyMinSharePct: { value: 95, unit: pct, sourceText: 占比, certainty: C }
codeMap:
  - { surveyCode: "0601", planCode: "1001", exact: true }
  - { surveyCode: "0103", planCode: "0103", exact: true }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, occupationDate: "2019-12-31", penaltyNo: 处罚-1 }
\`\`\`

## 正确 Correct

### 建设用地，占比恰为 95 % · Built land, exactly 95 %

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, surveyEvidence: [ { survey: 第三次全国国土调查, year: 2019, class: "0601", sharePct: 95 } ] }
\`\`\`

## 违反 Violating

### 基期为耕地；占比 94.9 % · Farmland in the base year; 94.9 %

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, surveyEvidence: [ { survey: 第三次全国国土调查, year: 2019, class: "0103", sharePct: 94.9 } ] }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].surveyEvidence[0].class notBuilt
inventory/legacy.yaml legacyRegister.entries[0].surveyEvidence[0].sharePct share
\`\`\`

### 没有该次调查的证据；年度不符 · No evidence of the survey; another year

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, surveyEvidence: [ { survey: 第二次全国土地调查, year: 2019, class: "0601", sharePct: 100 } ] }
    - { id: LEG-0002, surveyEvidence: [ { survey: 第三次全国国土调查, year: 2020, class: "0601", sharePct: 100 } ] }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].surveyEvidence missing
inventory/legacy.yaml legacyRegister.entries[1].surveyEvidence[0].year year
\`\`\`

### 基准日后用地；没有处罚文号 · Occupied after the baseline; no penalty

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, surveyEvidence: [ { survey: 第三次全国国土调查, year: 2019, class: "0601", sharePct: 100 } ] }
\`\`\`

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, occupationDate: "2020-01-01" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id noOccupation
inventory/df.yaml parcels[0].occupationDate occupied
\`\`\`

### 地类不在对照表 · A class that is not in the table

\`\`\`yaml inventory/legacy.yaml
kind: parcelInventory
id: INV-LEG
legacyRegister:
  entries:
    - { id: LEG-0001, parcelRef: P-DF-01-01, surveyEvidence: [ { survey: 第三次全国国土调查, year: 2019, class: "0701", sharePct: 100 } ] }
\`\`\`

\`\`\`findings
inventory/legacy.yaml legacyRegister.entries[0].surveyEvidence[0].class unknownClass undecided
\`\`\`
`,
  'inventory/mu-ha': `# inventory/mu-ha 亩数与公顷数相符 · Mu and hectares agree

1 公顷为 15 亩；填写了亩数的，与面积相符。

One hectare is 15 mu; where mu are recorded they agree with the area.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \\|\`areaMu\` − 15 × \`areaM2\` ÷ 10 000\\| ≤ \`tol.mu\` | \\|\`areaMu\` − 15 × \`areaM2\` ÷ 10,000\\| ≤ \`tol.mu\` |
| 输入 Inputs | 底数台账；参数 \`tol.mu\` | inventory; parameter \`tol.mu\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | ELL、ZJLE（A） | ELL, ZJLE (A) |
| 怎样改 How to mend | 快速修复重算亩数 | A quick fix computes the mu |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  tol.mu: { value: 0.01, unit: mu, sourceText: 亩数舍入, certainty: A }
\`\`\`

## 正确 Correct

### 52.52 亩；恰差 0.01 · 52.52 mu; off by exactly 0.01

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, areaM2: 35011.07, areaMu: 52.52 }
  - { id: P-DF-01-02, areaM2: 20000, areaMu: 30.01 }
\`\`\`

## 违反 Violating

### 把公顷数乘十当作亩数；差 0.011 · Hectares times ten for mu; off by 0.011

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, areaM2: 35011.07, areaMu: 35.01 }
  - { id: P-DF-01-02, areaM2: 20000, areaMu: 30.011 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].areaMu differs
inventory/df.yaml parcels[1].areaMu differs
\`\`\`
`,
  'inventory/on-map-complete': `# inventory/on-map-complete 认定的地块全部上图入库 · All identified parcels are on the map and in the database

认定的地块都有图形、都已入库；时限前为警告，时限后为错误。一张图登记的地块数与台账一致。

Every identified parcel has a polygon and is in the database: until the term a warning, after it an error. The one map holds as many parcels as the inventory.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`verdict: identified\` 的地块在图层 parcels 中有图形且 \`databaseStatus: inDatabase\`；\`databaseDate\` ≤ \`phase.baseDue\`；\`oneMap.parcelCount\` 等于已入库地块数（同一编号只计一次），\`oneMap.lastPush\` 不早于最后入库日期 | Parcels with \`verdict: identified\` have a polygon in layer parcels and \`databaseStatus: inDatabase\`; \`databaseDate\` ≤ \`phase.baseDue\`; \`oneMap.parcelCount\` is the number in the database (each id once), \`oneMap.lastPush\` is not before the last entry |
| 输入 Inputs | 底数台账、工作区；图层 parcels；参数 \`phase.baseDue\`；数据截止日 | inventory, workspace; layer parcels; parameter \`phase.baseDue\`; the as-of date |
| 级别 Severity | 错误；时限当日及以前、入库晚于时限、推送过早为警告 | error; a warning up to the day of the term, for a late entry, and for an early push |
| 不检查 Not checked | 图形是否有效由 geometry/valid 检查 | Whether polygons are valid is for geometry/valid |
| 依据 Source | S III(1)5“全部”、S IV(1)（A）；与一张图核对为自行设定（C） | S III(1)5 "all", S IV(1) (A); the one map is our own (C) |
| 怎样改 How to mend | 补图形、办理入库 | Add the polygon, enter the parcel |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  phase.baseDue: { value: "2025-10-31", unit: date, sourceText: 基础准备, certainty: A }
\`\`\`

\`\`\`json layers/parcels.geojson
{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "id": "P-DF-01-01", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.415, 46.815], [130.416, 46.815], [130.416, 46.816], [130.415, 46.816], [130.415, 46.815]]] } },
{ "type": "Feature", "id": "P-DF-01-02", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[130.416, 46.815], [130.417, 46.815], [130.417, 46.816], [130.416, 46.816], [130.416, 46.815]]] } }
] }
\`\`\`

## 正确 Correct

### 全部入库 · All entered

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: inDatabase, databaseDate: "2025-10-31" }
  - { id: P-DF-01-02, verdict: identified, databaseStatus: inDatabase }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
layers:
  - { name: parcels, file: layers/parcels.geojson }
oneMap: { parcelCount: 2, lastPush: "2025-10-31" }
\`\`\`

### 未认定的不要求 · Not asked of others

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-09, verdict: suspended, databaseStatus: pending }
\`\`\`

### 列了两次的地块算一个 · A parcel that is listed twice is one

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: inDatabase, databaseDate: "2025-10-30" }
  - { id: P-DF-01-01, verdict: identified, databaseStatus: inDatabase, databaseDate: "2025-10-30" }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
layers:
  - { name: parcels, file: layers/parcels.geojson }
oneMap: { parcelCount: 1, lastPush: "2025-10-30" }
\`\`\`

## 违反 Violating

### 未入库；没有图形 · Pending; no polygon

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: pending }
  - { id: P-DF-01-03, verdict: identified, databaseStatus: inDatabase }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].databaseStatus pending
inventory/df.yaml parcels[1].id noShape
\`\`\`

### 时限当日 · On the day it is due

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: pending }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2025-10-31"
layers:
  - { name: parcels, file: layers/parcels.geojson }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].databaseStatus pending
\`\`\`

### 晚一天入库 · Entered a day late

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: inDatabase, databaseDate: "2025-11-01" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].databaseDate late
\`\`\`

### 一张图少一个，推送过早 · One missing on the one map, pushed too early

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, databaseStatus: inDatabase, databaseDate: "2025-10-30" }
  - { id: P-DF-01-02, verdict: identified, databaseStatus: inDatabase }
\`\`\`

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
layers:
  - { name: parcels, file: layers/parcels.geojson }
oneMap: { parcelCount: 1, lastPush: "2025-10-29" }
\`\`\`

\`\`\`findings
workspace.yaml oneMap.lastPush pushed
workspace.yaml oneMap.parcelCount count
\`\`\`
`,
  'inventory/onemap-export-ready': `# inventory/onemap-export-ready 一张图必填属性齐全 · Parcels have what the one map wants

已入库的地块具备一张图必填属性：区划、面积、地类、权属性质、年度、编号和变化类型。

Parcels in the database have the attributes that the one map wants: district, area, class, ownership, vintage, number and type of change.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`databaseStatus: inDatabase\` 的地块有 districtCode、pilotArea、areaM2、currentUseCode、currentUse、ownerType、surveyYear、oneMapId、progress | Parcels with \`databaseStatus: inDatabase\` have districtCode, pilotArea, areaM2, currentUseCode, currentUse, ownerType, surveyYear, oneMapId, progress |
| 输入 Inputs | 底数台账 | inventory |
| 级别 Severity | 警告 | warning |
| 依据 Source | S III(1)5（A）；属性名见于 DB（A）；与字段的对应为自行设定（C） | S III(1)5 (A); names from DB (A); which fields hold them is our own (C) |
| 怎样改 How to mend | 补齐属性 | Fill them in |

## 正确 Correct

### 齐全；未入库的不要求 · Complete; not asked of others

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, databaseStatus: inDatabase, districtCode: "230805", pilotArea: 东风区, areaM2: 1000, currentUseCode: "1001", currentUse: 工业用地, ownerType: 国有, surveyYear: 2024, oneMapId: YZT-1, progress: 待启动 }
  - { id: P-DF-01-02, databaseStatus: pending }
\`\`\`

## 违反 Violating

### 缺区划代码和年度 · No district code, no vintage

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, databaseStatus: inDatabase, pilotArea: 东风区, areaM2: 1000, currentUseCode: "1001", currentUse: 工业用地, ownerType: 国有, oneMapId: YZT-1, progress: 待启动 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].id missing
\`\`\`
`,
  'inventory/ownership-clear': `# inventory/ownership-clear 认定的地块权属清楚 · Identified parcels have a clear title

有权属争议的地块不认定，列为暂缓。

A parcel whose title is disputed is not identified, but suspended.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`verdict\` 为 identified 时 \`ownershipDispute\` 为 false | Where \`verdict\` is identified, \`ownershipDispute\` is false |
| 输入 Inputs | 底数台账 | inventory |
| 级别 Severity | 错误 | error |
| 未判定 Undecided | 没有填写 \`ownershipDispute\` | \`ownershipDispute\` is not stated |
| 依据 Source | ZZ（A，漳州）；本市为自行设定（C） | ZZ (A, Zhangzhou); for this city our own choice (C) |
| 怎样改 How to mend | 解决争议，或改为暂缓 | Settle the dispute, or suspend the parcel |

## 正确 Correct

### 权属清楚；有争议而暂缓 · A clear title; a disputed one suspended

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, ownershipDispute: false }
  - { id: P-DF-01-02, verdict: suspended, ownershipDispute: true }
\`\`\`

## 违反 Violating

### 有争议而认定；没有填写 · Disputed, yet identified; not stated

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, verdict: identified, ownershipDispute: true }
  - { id: P-DF-01-02, verdict: identified }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].ownershipDispute disputed
inventory/df.yaml parcels[1].id unknown undecided
\`\`\`
`,
  'inventory/record-dates': `# inventory/record-dates 地块记录的日期先后合理 · Dates of a parcel are in order

证据在认定之前，入库、复核和重新认定在认定之后；已经发生的日期不晚于数据截止日。

Evidence comes before the identification, database, review and reassessment after it; what has happened is not after the as-of date.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`evidence[].date\` ≤ \`identifiedDate\` ≤ \`databaseDate\`、\`lastReviewed\`、\`reassessedDate\`；各日期与登记、批准、用地发生、确权日期 ≤ asOf；\`surveyYear\` 不晚于认定年 | \`evidence[].date\` ≤ \`identifiedDate\` ≤ \`databaseDate\`, \`lastReviewed\`, \`reassessedDate\`; these and the days of title, approval, occupation and registration ≤ asOf; \`surveyYear\` not after the year of identification |
| 算式与允许差 Formula and tolerance | 同一天算先后成立 | The same day is in order |
| 输入 Inputs | 底数台账；数据截止日 | inventory; the as-of date |
| 级别 Severity | 错误 | error |
| 依据 Source | 自行设定（C） | own design (C) |
| 怎样改 How to mend | 核对日期 | Check the dates |

## 背景 Given

\`\`\`yaml workspace.yaml
kind: workspace
id: WS
asOf: "2026-11-20"
\`\`\`

## 正确 Correct

### 同日认定、入库、复核 · Identified, entered and reviewed on one day

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, evidence: [ { criterionId: IND-FAR, date: "2025-10-25" } ], identifiedDate: "2025-10-25", databaseDate: "2025-10-25", lastReviewed: "2026-11-20", surveyYear: 2025 }
\`\`\`

## 违反 Violating

### 证据晚于认定；入库早于认定 · Evidence after the identification; entered before it

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, evidence: [ { criterionId: IND-FAR, date: "2025-10-26" } ], identifiedDate: "2025-10-25", databaseDate: "2025-10-24" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].databaseDate outOfOrder
inventory/df.yaml parcels[0].identifiedDate outOfOrder
\`\`\`

### 复核在截止日之后；图斑年度太晚 · Reviewed after the as-of date; a later survey

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, identifiedDate: "2025-10-25", lastReviewed: "2026-11-21", titleDate: "2027-01-01", surveyYear: 2026 }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].lastReviewed tooLate
inventory/df.yaml parcels[0].surveyYear surveyYear
inventory/df.yaml parcels[0].titleDate tooLate
\`\`\`
`,
  'inventory/type-matches-use': `# inventory/type-matches-use 低效类型与现状用途相符 · The type of low-efficiency land fits its use

低效工矿对应工矿用地，低效居住对应城镇住宅，低效商服对应商业服务业，低效设施对应公共服务、仓储、交通和公用设施，低效村庄对应农村宅基地和农村社区服务设施，以及园区外集体的商服、工矿用地。

Industry goes with mining and industrial land, housing with urban housing, commerce with commerce, facilities with public service, logistics, transport and utilities, villages with rural housing and services and, outside parks, with collective commerce and industry.

| | 中文 | English |
| --- | --- | --- |
| 检查 Check | \`currentUseCode\` 以 \`lowEff.*\` 中该类型的代码开头；城中村（\`urbanVillage\`）的类型为低效村庄，城中村单元内的低效村庄登记为城中村 | \`currentUseCode\` begins with a code of the type in \`lowEff.*\`; an urban village (\`urbanVillage\`) is of type 低效村庄, and 低效村庄 in a unit of type 城中村 is recorded as one |
| 输入 Inputs | 底数台账、单元；参数 \`lowEff.*\` | inventory, units; parameters \`lowEff.*\` |
| 级别 Severity | 警告 | warning |
| 依据 Source | 类型名录见于 ZZ（A）；与代码的对应、城中村为自行设定（C） | The list of types is that of ZZ (A); which codes go with them, and urban villages, are our own (C) |
| 怎样改 How to mend | 更正类型或现状用途 | Correct the type or the use |

## 背景 Given

\`\`\`yaml policy/pack.yaml
kind: policyPack
parameters:
  lowEff.industryUses: { value: ['10'], unit: none, sourceText: 类型对应用途, certainty: C }
  lowEff.housingUses: { value: ['0701'], unit: none, sourceText: 类型对应用途, certainty: C }
  lowEff.commerceUses: { value: ['09'], unit: none, sourceText: 类型对应用途, certainty: C }
  lowEff.facilityUses: { value: ['08', '11', '12', '13'], unit: none, sourceText: 类型对应用途, certainty: C }
  lowEff.villageUses: { value: ['0703', '0704'], unit: none, sourceText: 类型对应用途, certainty: C }
  lowEff.villageCollectiveUses: { value: ['09', '10'], unit: none, sourceText: 类型对应用途, certainty: C }
\`\`\`

## 正确 Correct

### 工矿与 1001 · Industry with 1001

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lowEffType: 低效工矿, currentUseCode: "1001" }
\`\`\`

### 集体工业在村庄 · Collective industry of a village

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lowEffType: 低效村庄, currentUseCode: "100102", ownerType: 集体, unitRef: U-JQ-01, urbanVillage: true }
\`\`\`

\`\`\`yaml plan/units/U-JQ-01.yaml
kind: redevelopmentUnit
id: U-JQ-01
unitType: 城中村
\`\`\`

## 违反 Violating

### 居住与 1001 · Housing with 1001

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lowEffType: 低效居住, currentUseCode: "1001" }
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].lowEffType use
\`\`\`

### 园区内的集体工业；国有的 · Collective industry inside a park; state-owned

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lowEffType: 低效村庄, currentUseCode: "1001", ownerType: 集体, unitRef: U-JQ-01 }
  - { id: P-DF-01-02, lowEffType: 低效村庄, currentUseCode: "1001", ownerType: 国有 }
\`\`\`

\`\`\`yaml plan/units/U-JQ-01.yaml
kind: redevelopmentUnit
id: U-JQ-01
unitType: 产业园区
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].lowEffType use
inventory/df.yaml parcels[1].lowEffType use
\`\`\`

### 城中村的类型不符；没有登记 · An urban village of another type; one not recorded

\`\`\`yaml inventory/df.yaml
kind: parcelInventory
id: INV-DF
parcels:
  - { id: P-DF-01-01, lowEffType: 低效工矿, currentUseCode: "1001", urbanVillage: true }
  - { id: P-DF-01-02, lowEffType: 低效村庄, currentUseCode: "0703", unitRef: U-JQ-01 }
  - { id: P-DF-01-03, lowEffType: 低效村庄, currentUseCode: "0703", unitRef: U-JQ-01, urbanVillage: false }
\`\`\`

\`\`\`yaml plan/units/U-JQ-01.yaml
kind: redevelopmentUnit
id: U-JQ-01
unitType: 城中村
\`\`\`

\`\`\`findings
inventory/df.yaml parcels[0].urbanVillage notVillage
inventory/df.yaml parcels[1].lowEffType village
inventory/df.yaml parcels[2].urbanVillage village
\`\`\`
`,
};
