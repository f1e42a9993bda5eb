// Written by `npm run generate` from schemas/documents. Do not edit.

/**
 * 状态: Stage of the document; from approval on, the approving body and date are needed.
 */
export type DocumentStatus = 'draft' | 'review' | 'approved' | 'published' | 'superseded';
/**
 * 密级: Decides whether the data may leave the house.
 */
export type SecurityClass = 'public' | 'internal' | 'restricted';
/**
 * 确定性: How sure the source is: A seen in the text, B background knowledge (H/M/L), C own setting; B and C must never be shown as law.
 */
export type Certainty = 'A' | 'B' | 'B-H' | 'B-M' | 'B-L' | 'C';
/**
 * 编制依据: Documents and clauses this document rests on.
 */
export type Basis = {
  /**
   * 文件名称: Full name of the document.
   */
  title: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  /**
   * 条款: Clause cited, e.g. III(2)7.
   */
  clause?: string;
  certainty: Certainty;
}[];
/**
 * 变更记录: Changes in order of time; entries are added, never altered.
 */
export type ChangeLog = {
  /**
   * 日期: Day of the change.
   */
  date: string;
  /**
   * 变更人: Who made the change.
   */
  by: string;
  /**
   * 变更内容: What was changed.
   */
  what: string;
  /**
   * 变更原因: Why it was changed.
   */
  why: string;
  /**
   * 形成的版本: Version the change leads to; a change after approval needs a new one.
   */
  version?: string;
}[];
/**
 * 豁免: Findings of this document that may stand for now with approval; errors on permanent farmland and red lines cannot be waived.
 */
export type Waivers = {
  /**
   * 规则: Id of the waived rule, e.g. indicator/far-composition; permanent farmland, red lines and the like cannot be waived.
   */
  rule: string;
  /**
   * 对象: Id of the object the waiver is limited to, e.g. P-DF-01-01; the rule's findings of the whole document if left out.
   */
  object?: string;
  /**
   * 理由: Why the rule is waived.
   */
  reason: string;
  /**
   * 批准人: Who approved the waiver.
   */
  by: string;
  /**
   * 批准依据: Document, minutes or mandate the waiver was approved on, with its number.
   */
  authority: string;
  /**
   * 批准日期: Day the waiver was approved; it holds from that day.
   */
  date: string;
  /**
   * 有效期至: Last day the waiver holds.
   */
  until: string;
  /**
   * 指纹: Fingerprint of the values and the shape the finding rested on when it was waived (valueFingerprint of a report); once these change the waiver no longer holds.
   */
  fingerprint?: string;
}[];
/**
 * 试点片区: One of the areas the implementation plan names: four urban districts and two zones.
 */
export type PilotArea = '向阳区' | '前进区' | '东风区' | '郊区' | '佳木斯高新区' | '国家农高区';
/**
 * 单位: Unit of the value.
 */
export type MeasureUnit =
  'ha' | 'm2' | 'mu' | 'wan' | 'pct' | 'far' | 'count' | 'people' | 'm' | 't' | 'year' | 'month' | 'day' | 'date' | 'none';
/**
 * 用途大类: Family that land-use codes are grouped into, for totals and ceilings.
 */
export type UseFamily =
  | 'housing'
  | 'commerce'
  | 'industry'
  | 'mining'
  | 'logistics'
  | 'research'
  | 'public'
  | 'green'
  | 'transport'
  | 'utility'
  | 'special'
  | 'reserved'
  | 'agriculture'
  | 'water'
  | 'sea'
  | 'other';
/**
 * 设施类型: Kind of public facility; the policy pack holds a standard for each.
 */
export type FacilityKind =
  | '幼儿园'
  | '中小学'
  | '卫生服务'
  | '养老服务'
  | '社区服务'
  | '文化活动'
  | '体育健身'
  | '公园绿地'
  | '防护绿地'
  | '公共停车'
  | '环卫设施'
  | '其他';
/**
 * 面积口径: How the area was measured; plan totals use the ellipsoid only.
 */
export type AreaMethod = 'ellipsoid2000' | 'planar' | 'registered';
/**
 * 低效类型: One of the five types of low-efficiency land.
 */
export type LowEffType = '低效工矿' | '低效居住' | '低效商服' | '低效设施' | '低效村庄';
/**
 * 改造方式: How the land is to be redeveloped; decides the steps of storage and supply that follow.
 */
export type RenewalMode =
  '政府收储再开发' | '自主改造' | '市场主体参与' | '集体整治入市' | '综合整治' | '司法处置再开发' | '腾退复垦' | '腾退复绿';
/**
 * 资金来源: Type of a source of funds.
 */
export type FundType =
  '财政' | '土地收益基金' | '专项债' | '国省专项' | '银行贷款' | '企业自筹' | '社会资本' | '集体自筹' | '企业垫付' | '政府挂账';
/**
 * 资金来源: Amounts by source in 10,000 CNY; they sum to the total.
 */
export type Funding = {
  type: FundType;
  /**
   * 金额 (wan): Amount from this source in 10,000 CNY.
   */
  wan: number;
  /**
   * 文号: Number of the fund, loan or bond.
   */
  docNo?: string;
}[];

/**
 * Value type of each kind of document.
 */
export interface DocumentTypes {
  workspace: Workspace;
  policyPack: PolicyPack;
  parcelInventory: ParcelInventory;
  specialPlan: SpecialPlan;
  redevelopmentUnit: RedevelopmentUnit;
  unitDetailedPlan: UnitDetailedPlan;
  annualPlan: AnnualPlan;
  projectEntry: ProjectEntry;
  transferLedger: TransferLedger;
  boundaryLedger: BoundaryLedger;
  farmlandLedger: FarmlandLedger;
  waiverList: WaiverList;
  scenario: Scenario;
}
/**
 * 工作区清单: Master record of a plan workspace: city, pilot term, phases, tasks, coordinate systems and layers.
 */
export interface Workspace {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always workspace (workspace).
   */
  kind: 'workspace';
  /**
   * 编号: Unique id of this workspace, e.g. WS-JMS.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 城市: Name and division code of the pilot city.
   */
  city: {
    /**
     * 名称: Full name of the city.
     */
    name: string;
    /**
     * 行政区划代码: Six-digit division code in quotes.
     */
    code: string;
  };
  /**
   * 试点范围: All areas the implementation plan names.
   */
  pilotAreas: PilotArea[];
  /**
   * 试点开始: First day of the pilot.
   */
  pilotStart: string;
  /**
   * 试点结束: Last day of the pilot; the plan term may be longer.
   */
  pilotEnd: string;
  /**
   * 试点实施方案: Number of the implementation plan, when it was issued and filed.
   */
  pilotPlan?: {
    /**
     * 名称: Name of the plan.
     */
    title: string;
    /**
     * 文号: Number of the document.
     */
    docNo?: string;
    /**
     * 印发日期: Day it was issued.
     */
    issuedDate: string;
    /**
     * 备案日期: Day it was filed.
     */
    filedDate?: string;
  };
  /**
   * 实施步骤: The five phases of the implementation plan and their due dates.
   */
  phases: {
    /**
     * 编号: Phase id, P1 to P5.
     */
    id: string;
    /**
     * 名称: Name of the phase.
     */
    name: string;
    /**
     * 开始日期: First day, left out where the text gives none.
     */
    start?: string;
    /**
     * 完成时限: Day the phase must be complete.
     */
    due: string;
    /**
     * 成果: What the phase must produce.
     */
    deliverables: string[];
    /**
     * 实际完成日期: Day all deliverables were done; left out while open.
     */
    doneDate?: string;
  }[];
  /**
   * 任务清单: The 26 tasks of the implementation plan with lead body, documents and state.
   */
  taskRegister: {
    /**
     * 序号: Task number, 1 to 26.
     */
    no: number;
    /**
     * 任务名称: Heading of the task in the implementation plan.
     */
    title: string;
    /**
     * 牵头部门: Body that leads the task.
     */
    leadDept: string;
    /**
     * 配合部门: Bodies that take part.
     */
    jointDepts?: string[];
    /**
     * 落实文档: Ids of the documents that carry the task out.
     */
    docRefs?: string[];
    /**
     * 进展: State of the task.
     */
    status: 'notStarted' | 'ongoing' | 'done';
  }[];
  /**
   * 评估评价: Register of the mid-term and final evaluation reports; the reports themselves are separate.
   */
  evaluations?: {
    /**
     * 编号: Id of the evaluation, e.g. EV-2026.
     */
    id: string;
    /**
     * 名称: Name of the report.
     */
    title?: string;
    /**
     * 类型: Mid-term or final.
     */
    evaluationType: 'midterm' | 'final';
    /**
     * 状态: Draft or final; only final ones meet a due date.
     */
    status: 'draft' | 'final';
    /**
     * 数据截止日: Day the data stop.
     */
    cutoffDate: string;
    /**
     * 报告日期: Day of the report.
     */
    reportDate?: string;
  }[];
  /**
   * 坐标系: Coordinate systems in use and what for.
   */
  crs: {
    /**
     * EPSG 代码: CGCS2000: 4490 geographic; 4552/4553 three-degree zones; 4531/4532 the same with zone prefix.
     */
    epsg: 4490 | 4552 | 4553 | 4531 | 4532;
    /**
     * 用途: What this system is used for.
     */
    use: string;
  }[];
  /**
   * 图层登记: Spatial layers in use; a layer that is not registered takes no part in checks.
   */
  layers: {
    /**
     * 图层名: Key that rules read the layer by, e.g. udb, permanentFarmland, parcels.
     */
    name: string;
    /**
     * 图层标题: Chinese title of the layer.
     */
    title: string;
    /**
     * 文件: Path of the GeoJSON or FlatGeobuf file in the workspace.
     */
    file: string;
    /**
     * 坐标系: EPSG code of the file.
     */
    epsg: 4490 | 4552 | 4553 | 4531 | 4532;
    /**
     * 版本: Version, to tell whether a control line is current.
     */
    version: string;
    /**
     * 数据日期: Day of the data.
     */
    date: string;
    /**
     * 来源: Where the layer comes from.
     */
    source: string;
    /**
     * 标准图层名: Layer code in the database standard, e.g. CZKFBJ.
     */
    standardAlias?: string;
    securityClass: SecurityClass;
    /**
     * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
     */
    synthetic: boolean;
  }[];
  /**
   * 交换文件: Boundary points handed over as TXT; registered files take part in checks.
   */
  exchange?: {
    /**
     * 标题: Chinese title of the file.
     */
    title: string;
    /**
     * 文件: TXT file in the folder exchange.
     */
    file: string;
    /**
     * 坐标系: EPSG code of the coordinates: 4531 or 4532 where eastings carry the zone, 4552 or 4553 where they do not.
     */
    epsg: 4531 | 4532 | 4552 | 4553;
    /**
     * 数据日期: Day of the data.
     */
    date: string;
    /**
     * 来源: Where the file comes from.
     */
    source: string;
    securityClass: SecurityClass;
    /**
     * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
     */
    synthetic: boolean;
  }[];
  /**
   * 认定标准: Id of the identification standard, e.g. IS-JMS; not a document of the workspace yet.
   */
  standardRef: string;
  /**
   * 标准版本: Version of the identification standard.
   */
  standardVersion?: string;
  /**
   * 政策参数包: The policy pack in force.
   */
  policyPackRef: string;
  /**
   * 一张图接口: Link with the One Map supervision system.
   */
  oneMap?: {
    /**
     * 系统名称: Name of the system.
     */
    system: string;
    /**
     * 推送格式: Format of the data pushed.
     */
    feedFormat: string;
    /**
     * 最近推送: Day of the last push.
     */
    lastPush?: string;
    /**
     * 推送地块数 (count): Parcels in the last push; must equal the inventory.
     */
    parcelCount?: number;
  };
  /**
   * 宣传与公众参与: Record of policy reading, publicity and public participation.
   */
  publicity?: {
    /**
     * 日期: Day of the event.
     */
    date: string;
    /**
     * 渠道: Channel used.
     */
    channel: string;
    /**
     * 主题: Topic.
     */
    topic: string;
    /**
     * 链接: Address of a public page.
     */
    link?: string;
  }[];
}
/**
 * 政策参数包: All parameters, instruments and code lists that checks use; each parameter names its source and certainty.
 */
export interface PolicyPack {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always policyPack (policy pack).
   */
  kind: 'policyPack';
  /**
   * 编号: Unique id of this policy pack, e.g. PP-2026.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 参数: Parameters by name; a new one of your own starts with x-.
   */
  parameters: {
    'tol.areaRelPct'?: NumberParameter;
    'tol.areaAbsM2'?: NumberParameter;
    'tol.sumHa'?: NumberParameter;
    'tol.gfaM2'?: NumberParameter;
    'tol.money'?: NumberParameter;
    'tol.far'?: NumberParameter;
    'tol.pct'?: NumberParameter;
    'tol.balancePct'?: NumberParameter;
    'overlay.noiseM2'?: NumberParameter;
    'overlay.noiseWidthM'?: NumberParameter;
    'tol.sharePct'?: NumberParameter;
    'tol.grade'?: NumberParameter;
    'tol.volumeM3'?: NumberParameter;
    'tol.mu'?: NumberParameter;
    'tol.registeredPct'?: NumberParameter;
    'tiling.areaAbsM2'?: NumberParameter;
    'tiling.areaRelPct'?: NumberParameter;
    'balance.nonConstructionUses'?: ListParameter;
    'public.landUses'?: ListParameter;
    'sliver.areaM2'?: NumberParameter;
    'sliver.compactness'?: NumberParameter;
    'sliver.widthM'?: NumberParameter;
    'extent.lonMin'?: NumberParameter;
    'extent.lonMax'?: NumberParameter;
    'extent.latMin'?: NumberParameter;
    'extent.latMax'?: NumberParameter;
    'extent.northingMinM'?: NumberParameter;
    'extent.northingMaxM'?: NumberParameter;
    'extent.eastingMinM'?: NumberParameter;
    'extent.eastingMaxM'?: NumberParameter;
    'layer.freshnessMonths'?: NumberParameter;
    'lines.greenUses'?: ListParameter;
    'lines.blueUses'?: ListParameter;
    'lines.yellowUses'?: ListParameter;
    'udb.parkOutsideMaxPct'?: NumberParameter;
    'udb.inplaceIndustrialMinPct'?: NumberParameter;
    'swap.sourceMinSharePct'?: NumberParameter;
    'swap.sharedEdgeMinM'?: NumberParameter;
    'swap.exclusiveUses'?: ListParameter;
    'swap.confirmedClasses'?: ListParameter;
    'udb.netChangeTolM2'?: NumberParameter;
    'survey.majorityPct'?: NumberParameter;
    'industrialLine.maxReleasePct'?: NumberParameter;
    'agriZone.constructionMaxHa'?: NumberParameter;
    'farmland.matchPct'?: NumberParameter;
    'farmland.slopeUsualMaxDeg'?: NumberParameter;
    'farmland.slopeMaxDeg'?: NumberParameter;
    'farmland.followUpMonths'?: NumberParameter;
    'legacy.baselineDate'?: DateParameter;
    'legacy.surveyRefs'?: ListParameter;
    'legacy.surveyMinSharePct'?: NumberParameter;
    'legacy.closureDate'?: DateParameter;
    'pilot.start'?: DateParameter;
    'pilot.end'?: DateParameter;
    'phase.baseDue'?: DateParameter;
    'phase.implementationStart'?: DateParameter;
    'phase.implementationDue'?: DateParameter;
    'phase.midtermDue'?: DateParameter;
    'phase.deepeningStart'?: DateParameter;
    'phase.deepeningDue'?: DateParameter;
    'phase.summaryDue'?: DateParameter;
    'pilot.taskGroupStarts'?: ListParameter;
    'pilot.taskCount'?: NumberParameter;
    'participation.minDays'?: NumberParameter;
    'project.effectLagMonths'?: NumberParameter;
    'finance.listedFunds'?: ListParameter;
    'security.classedLayers'?: ListParameter;
    'plan.firstYear'?: NumberParameter;
    'plan.lastYear'?: NumberParameter;
    'firstBatch.months'?: NumberParameter;
    'udb.expansionMultiple'?: NumberParameter;
    'farmland.gradeScale'?: TextParameter;
    'indicator.bonusCapPct'?: NumberParameter;
    'indicator.receiverCeiling'?: FamilyTableParameter;
    'indicator.transferFactor'?: FamilyTableParameter;
    'indicator.residentialTable'?: ResidentialTableParameter;
    'indicator.bonusRatioMax'?: NumberParameter;
    'site.pavedMinPct'?: NumberParameter;
    'storey.minHeightM'?: FamilyTableParameter;
    'storey.allowanceM'?: NumberParameter;
    'nonbuilding.zeroUses'?: ListParameter;
    'nonbuilding.serviceUses'?: ListParameter;
    'nonbuilding.serviceMaxPct'?: NumberParameter;
    'dedicated.uses'?: ListParameter;
    'green.concentratedNewM2'?: NumberParameter;
    'green.concentratedRebuiltM2'?: NumberParameter;
    'green.concentratedMinWidthM'?: NumberParameter;
    'green.areaPerSunlitMax'?: NumberParameter;
    'industry.minFar'?: SectorTableParameter;
    'industry.buildingCoeffMinPct'?: NumberParameter;
    'industry.serviceLandMaxPct'?: NumberParameter;
    'industry.serviceGfaMaxPct'?: NumberParameter;
    'industry.greenMaxPct'?: NumberParameter;
    'industry.serviceBarred'?: ListParameter;
    'upstairs.minFloors'?: NumberParameter;
    'upstairs.groundHeightMinM'?: NumberParameter;
    'upstairs.upperHeightMinM'?: NumberParameter;
    'upstairs.groundLoadMinT'?: NumberParameter;
    'upstairs.upperLoadMinT'?: NumberParameter;
    'upstairs.freightLiftsMin'?: NumberParameter;
    'upstairs.freightLiftMinT'?: NumberParameter;
    'upstairs.barredHazardClasses'?: ListParameter;
    'people.m2PerPerson'?: NumberParameter;
    'people.tolerancePct'?: NumberParameter;
    'people.m2PerPersonMin'?: NumberParameter;
    'people.m2PerPersonMax'?: NumberParameter;
    'people.dwellingMinM2'?: NumberParameter;
    'people.dwellingMaxM2'?: NumberParameter;
    'supply.transitionYears'?: NumberParameter;
    'supply.planLeadMonths'?: NumberParameter;
    'price.firstInstalmentMinPct'?: NumberParameter;
    'price.maxMonths'?: NumberParameter;
    'finance.landFundRatePct'?: NumberParameter;
    'mixed.mainMinPct'?: NumberParameter;
    'inventory.freshnessMonths'?: NumberParameter;
    'inventory.constructionMinPct'?: NumberParameter;
    'lowEff.industryUses'?: ListParameter;
    'lowEff.housingUses'?: ListParameter;
    'lowEff.commerceUses'?: ListParameter;
    'lowEff.facilityUses'?: ListParameter;
    'lowEff.villageUses'?: ListParameter;
    'lowEff.villageCollectiveUses'?: ListParameter;
    'registration.maxDays'?: NumberParameter;
  };
  /**
   * 用途大类: Code prefixes of each use family; the longest prefix wins.
   */
  useFamilies: {
    family: UseFamily;
    /**
     * 名称: Name of the family.
     */
    title: {
      /**
       * 中文: Chinese name.
       */
      zh: string;
      /**
       * 英文: English name.
       */
      en: string;
    };
    /**
     * 代码前缀: Code prefixes of the family, in quotes.
     */
    codes: string[];
  }[];
  /**
   * 政策工具: Instruments the pilot explores; documents should cite issued ones.
   */
  instruments: {
    /**
     * 编号: Instrument id, e.g. PI-01.
     */
    id: string;
    /**
     * 名称: Name of the instrument.
     */
    name: string;
    /**
     * 对应任务: Number of the task in the implementation plan.
     */
    taskNo: number;
    /**
     * 状态: Exploring, draft or issued.
     */
    status: 'exploring' | 'draft' | 'issued';
    /**
     * 文号: Number of the issued document.
     */
    docNo?: string;
    /**
     * 出台日期: Day it was issued.
     */
    issuedDate?: string;
    /**
     * 适用条件: Conditions one by one.
     */
    conditions?: string[];
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty?: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 用地用海分类: Codes of the land and sea use classification of 2023.
   */
  landUseCodes: {
    /**
     * 代码: Code, in quotes.
     */
    code: string;
    /**
     * 名称: Name of the class.
     */
    name: string;
    /**
     * 级别: First, second or third level.
     */
    level: number;
    /**
     * 上级代码: Code one level up, in quotes; none at the first level.
     */
    parent?: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 三调与规划代码对照: Survey classes beside plan codes.
   */
  codeMap?: {
    /**
     * 调查地类: Class code of the survey, in quotes.
     */
    surveyCode: string;
    /**
     * 规划代码: Land-use code, in quotes.
     */
    planCode: string;
    /**
     * 是否一一对应: True where one to one; false where a person must decide.
     */
    exact: boolean;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty?: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 混合用地清单: Positive and negative lists of mixed use.
   */
  mixedUse: {
    /**
     * 正面清单: Pairs allowed and the cap of the secondary use.
     */
    positive: {
      /**
       * 主用途: Main code, in quotes.
       */
      main: string;
      /**
       * 次用途: Secondary code, in quotes.
       */
      secondary: string;
      /**
       * 比例上限 (pct): Most of the secondary use.
       */
      capPct: number;
      /**
       * 依据原文: Text or note it rests on.
       */
      sourceText?: string;
      certainty?: Certainty;
      /**
       * 确认单位: Body that confirmed a B or C statement before a document may be approved.
       */
      confirmedBy?: string;
    }[];
    /**
     * 负面清单: Pairs that may not mix.
     */
    negative: {
      /**
       * 用途一: First code, in quotes.
       */
      a: string;
      /**
       * 用途二: Second code, in quotes.
       */
      b: string;
      /**
       * 理由: Why they may not mix.
       */
      reason: string;
      /**
       * 依据原文: Text or note it rests on.
       */
      sourceText?: string;
      certainty?: Certainty;
      /**
       * 确认单位: Body that confirmed a B or C statement before a document may be approved.
       */
      confirmedBy?: string;
    }[];
    /**
     * 分割转让要求: What partition transfer asks.
     */
    partitionRules?: string;
  };
  /**
   * 用途转换条件: Conditions and procedure of industrial conversion.
   */
  useConversion?: {
    /**
     * 路径: Path of conversion.
     */
    path: '工改工' | '工改商' | '工改住';
    /**
     * 条件: What must hold.
     */
    conditions: string[];
    /**
     * 程序: Procedure.
     */
    procedure: string;
    /**
     * 地价规则: Rule of the land price.
     */
    priceRule: string;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty?: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 详规调整情形: Cases of adjusting a detailed plan and their procedure.
   */
  adjustmentPaths?: {
    /**
     * 情形: Case.
     */
    case: string;
    /**
     * 程序: Full or simplified.
     */
    path: 'full' | 'simplified';
    /**
     * 依据: Why this path applies.
     */
    basis: string;
    /**
     * 步骤: Steps.
     */
    steps: string[];
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty?: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 设施配建标准: Public facilities needed per thousand people.
   */
  facilityStandards?: {
    facility: FacilityKind;
    /**
     * 千人指标: Amount needed per thousand people.
     */
    per1000: number;
    unit: MeasureUnit;
    /**
     * 服务半径 (m): Longest walk to the facility in m; none where it does not matter.
     */
    maxDistanceM?: number;
    /**
     * 单位规模建筑面积下限 (m2): Least floor area for each place or bed in m2; none for facilities measured in m2.
     */
    gfaPerUnitMinM2?: number;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 补偿标准: Forms and rates of compensation.
   */
  compensation?: {
    /**
     * 形式: Form of compensation.
     */
    form: '货币' | '房屋产权调换' | '房票' | '置换储备用地' | '其他权益';
    /**
     * 依据: What the rate is worked out from.
     */
    basis: string;
    /**
     * 标准: Rate; null while open.
     */
    value: number | null;
    /**
     * 计量: Unit of the rate, e.g. CNY per m2.
     */
    unit: string;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 地价规则: How the price is set in each case, zero land growth included.
   */
  priceRules?: {
    /**
     * 情形: Case it applies to.
     */
    case: string;
    /**
     * 地价基础: What the price rests on.
     */
    basis: '公示地价' | '市场评估价' | '综合核定' | '不增收';
    /**
     * 算法: How it is worked out.
     */
    formula: string;
    /**
     * 是否零价款: True where no extra price is due.
     */
    zeroCase: boolean;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 历史遗留用地分类: Classes of legacy land, their evidence and the disposals allowed.
   */
  legacyClasses?: {
    /**
     * 类别: Name of the class.
     */
    class: string;
    /**
     * 认定证据: Evidence needed for the class.
     */
    evidence: string;
    /**
     * 处置途径: Disposals allowed.
     */
    disposalPaths: string[];
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  }[];
  /**
   * 产业绩效评价: Metrics, weights, grades and exit rule of industrial land.
   */
  performance?: {
    /**
     * 指标: Metrics; the weights sum to 100.
     */
    metrics: {
      /**
       * 指标: Name of the metric.
       */
      name: string;
      /**
       * 单位: Unit of the metric.
       */
      unit?: string;
      /**
       * 权重 (pct): Weight in percent.
       */
      weight: number;
    }[];
    /**
     * 等级: Grades and their lowest score.
     */
    grades: {
      /**
       * 等级: Grade.
       */
      grade: 'A' | 'B' | 'C' | 'D';
      /**
       * 最低分: Lowest score of the grade.
       */
      minScore: number;
    }[];
    /**
     * 退出规则: What leads to rectification or exit.
     */
    exitRule: string;
    /**
     * 依据原文: Text or note it rests on.
     */
    sourceText?: string;
    certainty: Certainty;
    /**
     * 确认单位: Body that confirmed a B or C statement before a document may be approved.
     */
    confirmedBy?: string;
  };
}
/**
 * 数值参数: number parameter
 */
export interface NumberParameter {
  /**
   * 值: Number; null while open, and the rules that need it are undecided.
   */
  value?: number | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 列表参数: list parameter
 */
export interface ListParameter {
  /**
   * 值: A list; null while open.
   */
  value?: string[] | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 日期参数: date parameter
 */
export interface DateParameter {
  /**
   * 值: A day; null while open.
   */
  value?: string | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 文字参数: text parameter
 */
export interface TextParameter {
  /**
   * 值: Text; null while open.
   */
  value?: string | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 分用途数值参数: table by use family
 */
export interface FamilyTableParameter {
  /**
   * 值: Numbers by use family; null while open.
   */
  value?: {
    /**
     * 居住: Value for housing.
     */
    housing?: number;
    /**
     * 商业服务: Value for commerce.
     */
    commerce?: number;
    /**
     * 工业: Value for industry.
     */
    industry?: number;
    /**
     * 仓储物流: Value for logistics.
     */
    logistics?: number;
    /**
     * 科研: Value for research.
     */
    research?: number;
    /**
     * 公共服务: Value for public service.
     */
    public?: number;
    /**
     * 绿地开敞空间: Value for green and open space.
     */
    green?: number;
    /**
     * 交通运输: Value for transport.
     */
    transport?: number;
    /**
     * 公用设施: Value for utilities.
     */
    utility?: number;
  } | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 居住指标表参数: residential table
 */
export interface ResidentialTableParameter {
  /**
   * 值: Table of residential block indicators by average floors; null while open.
   */
  value?:
    | {
        /**
         * 层数自: Least average floors.
         */
        floorsFrom: number;
        /**
         * 层数至: Most average floors.
         */
        floorsTo: number;
        /**
         * 容积率下限: Least FAR.
         */
        farMin?: number;
        /**
         * 容积率上限: Most FAR.
         */
        farMax: number;
        /**
         * 密度上限 (pct): Most building density.
         */
        densityMaxPct: number;
        /**
         * 绿地率下限 (pct): Least green ratio.
         */
        greenMinPct: number;
        /**
         * 高度上限 (m): Most height in m.
         */
        heightMaxM: number;
        /**
         * 人均用地上限 (m2): Most housing land per person in m2.
         */
        landPerPersonMaxM2?: number;
      }[]
    | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 分行业数值参数: table by sector
 */
export interface SectorTableParameter {
  /**
   * 值: Numbers by sector code with fallback for the rest; null while open.
   */
  value?: {
    /**
     * 其他行业: Value of sectors not listed.
     */
    fallback?: number;
  } | null;
  unit?: MeasureUnit;
  /**
   * 依据原文: Text or note it rests on.
   */
  sourceText?: string;
  /**
   * 文号: Number of the document.
   */
  docNo?: string;
  certainty?: Certainty;
  /**
   * 确认单位: Body that confirmed a B or C statement before a document may be approved.
   */
  confirmedBy?: string;
  /**
   * 生效日期: Day it takes effect.
   */
  validFrom?: string;
}
/**
 * 低效用地底数台账: Parcel by parcel record of the low-efficiency land of an area; shapes are in the parcels layer under the same id.
 */
export interface ParcelInventory {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always parcelInventory (inventory).
   */
  kind: 'parcelInventory';
  /**
   * 编号: Unique id of this inventory, e.g. INV-DF.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 认定标准: Id of the identification standard, e.g. IS-JMS; not a document of the workspace yet.
   */
  standardRef?: string;
  /**
   * 标准版本: Version of the identification standard.
   */
  standardVersion?: string;
  /**
   * 地块: Records of low-efficiency parcels.
   */
  parcels: {
    /**
     * 地块编号: Unique id: P-area-unit number-parcel number.
     */
    id: string;
    /**
     * 地块名称: Name people know the parcel by.
     */
    name?: string;
    pilotArea: PilotArea;
    /**
     * 县级行政区代码: Six-digit division code in quotes, e.g. "230804" for Qianjin.
     */
    districtCode: string;
    /**
     * 街道（乡镇）: Street office, township or zone.
     */
    street: string;
    /**
     * 调查区编号: Number of the survey zone.
     */
    surveyZone?: string;
    /**
     * 图斑年度 (year): Year of the survey polygon.
     */
    surveyYear?: number;
    /**
     * 图斑编号: Number of the land-change survey polygon.
     */
    surveyPolygonNo?: string;
    /**
     * 包含宗地编号: Cadastral parcels inside.
     */
    cadastreNos?: string[];
    /**
     * 面积 (m2): Ellipsoidal area in m2 with two decimals; must agree with the shape.
     */
    areaM2: number;
    areaMethod: AreaMethod;
    /**
     * 面积（亩） (mu): Area in mu, 15 times the hectares.
     */
    areaMu?: number;
    /**
     * 登记面积 (m2): Area in the title register.
     */
    registeredAreaM2?: number;
    /**
     * 批准面积 (m2): Area in the approval.
     */
    approvedAreaM2?: number;
    /**
     * 权属性质: Who owns the land.
     */
    ownerType: '国有' | '集体' | '混合';
    /**
     * 权利人: Holder of the use right, or the collective.
     */
    rightHolder: string;
    /**
     * 现状使用人: Who uses it, where not the holder.
     */
    actualUser?: string;
    /**
     * 使用权类型: How the use right was obtained.
     */
    rightType?: '出让' | '划拨' | '租赁' | '作价' | '集体';
    /**
     * 不动产权证号: Number of the title certificate.
     */
    titleNo?: string;
    /**
     * 登记日期: Day of registration.
     */
    titleDate?: string;
    /**
     * 批准文号: Number of the approval of the land.
     */
    approvalNo?: string;
    /**
     * 批准时间: Day the land was approved.
     */
    approvalDate?: string;
    /**
     * 批准用途: Use that the approval gives.
     */
    approvedUseCode?: string;
    /**
     * 用地发生时间: Day the land came into use; needed for legacy land.
     */
    occupationDate?: string;
    /**
     * 处罚文号: Number of the penalty decision.
     */
    penaltyNo?: string;
    /**
     * 权属争议: Whether ownership is in dispute; then it cannot be identified.
     */
    ownershipDispute: boolean;
    /**
     * 现状地类: Class code of the land survey, in quotes.
     */
    currentSurveyCode?: string;
    /**
     * 现状用途代码: Land-use code of the current use, in quotes.
     */
    currentUseCode: string;
    /**
     * 现状用途: Name of the current use; must fit its code.
     */
    currentUse: string;
    /**
     * 规划用途代码: Land-use code of the planned use, in quotes.
     */
    planUseCode: string;
    /**
     * 规划用途: Name of the planned use; must fit its code.
     */
    planUse?: string;
    /**
     * 使用状况: How the parcel is used today.
     */
    useStatus: '在用' | '闲置' | '空置' | '停产' | '批而未供' | '供而未用';
    /**
     * 产业类型: Two-digit GB/T 4754 code for industrial land, in quotes.
     */
    industry?: string;
    /**
     * 现状建筑面积 (m2): Floor area of all buildings in m2.
     */
    currentGfaM2: number;
    /**
     * 现状基底面积 (m2): Area covered by buildings in m2.
     */
    footprintM2?: number;
    /**
     * 现状容积率: Current floor area over parcel area, two decimals.
     */
    farCurrent?: number;
    /**
     * 现状建筑密度 (pct): Current footprint as percent of the parcel.
     */
    densityCurrentPct?: number;
    /**
     * 地均投资 (wan/mu): Fixed-asset investment per mu in 10,000 CNY.
     */
    investPerMuWan?: number;
    /**
     * 地均产值 (wan/mu): Output per mu in 10,000 CNY.
     */
    outputPerMuWan?: number;
    /**
     * 地均税收 (wan/mu): Tax per mu in 10,000 CNY.
     */
    taxPerMuWan?: number;
    /**
     * 就业人数 (people): People employed today.
     */
    employees?: number;
    /**
     * 环境状况: State of the environment.
     */
    environment?: '达标' | '一般' | '污染';
    /**
     * 基础设施配套: How well the parcel is serviced.
     */
    services?: '完善' | '一般' | '缺乏';
    lowEffType: LowEffType;
    /**
     * 认定证据: Metric values, sources and dates behind the verdict.
     */
    evidence: {
      /**
       * 认定指标: Criterion of the identification standard.
       */
      criterionId: string;
      /**
       * 指标值: Value as measured or counted.
       */
      value: number | string | boolean;
      unit?: MeasureUnit;
      /**
       * 数据来源: Name of the data source.
       */
      source: string;
      /**
       * 数据日期: Day of the data.
       */
      date: string;
    }[];
    /**
     * 认定结论: Whether it is identified as low-efficiency land.
     */
    verdict: 'identified' | 'notIdentified' | 'suspended';
    /**
     * 认定日期: Day of identification; not before the standard took effect.
     */
    identifiedDate?: string;
    /**
     * 认定文号: Number of the decision that identified it.
     */
    identificationNo?: string;
    /**
     * 认定标准版本: Version it was identified by, where it differs from the inventory's.
     */
    standardVersion?: string;
    /**
     * 重新认定日期: Day of re-assessment under a newer standard.
     */
    reassessedDate?: string;
    /**
     * 是否历史遗留用地: True for old building land without procedures; kept as a closed list.
     */
    legacy: boolean;
    /**
     * 历史遗留条目: Entry of the legacy register.
     */
    legacyRef?: string;
    /**
     * 是否城中村: Whether it is part of an urban village.
     */
    urbanVillage?: boolean;
    renewalMode: RenewalMode;
    /**
     * 工作进展: State of the works.
     */
    progress: '待启动' | '实施中' | '已完成';
    /**
     * 控制线占比: Percent of the parcel inside each control line, derived from the map; what is stored must equal the overlay.
     */
    shares?: {
      /**
       * 城镇开发边界 (pct): Share inside the urban development boundary.
       */
      udb?: number;
      /**
       * 永久基本农田 (pct): Share inside permanent basic farmland.
       */
      permanentFarmland?: number;
      /**
       * 生态保护红线 (pct): Share inside the ecological red line.
       */
      ecoRedline?: number;
      /**
       * 自然保护地核心保护区 (pct): Share inside the core zone of a protected area.
       */
      natureCore?: number;
      /**
       * 自然保护地一般控制区 (pct): Share inside the general zone of a protected area.
       */
      natureGeneral?: number;
      /**
       * 工业用地控制线 (pct): Share inside the industrial land control line.
       */
      industrialLine?: number;
    };
    /**
     * 计划搬迁: Whether the enterprise is to be relocated; rebuilding in place outside the boundary requires that it is not.
     */
    relocationPlanned?: boolean;
    /**
     * 规划符合依据: Document that shows conformity with the territorial plan.
     */
    planConformityRef?: string;
    /**
     * 计划实施年 (year): Year it is to be carried out; decides whose target it counts to.
     */
    implementYear: number;
    /**
     * 所属单元: Unit that holds the parcel.
     */
    unitRef?: string;
    /**
     * 所属项目: Project of the library.
     */
    projectRef?: string;
    /**
     * 未入单元理由: Why the parcel lies in no unit.
     */
    outsideUnitReason?: string;
    /**
     * 入库状态: Whether it is on the map and in the database.
     */
    databaseStatus: 'inDatabase' | 'pending';
    /**
     * 入库日期: Day it entered the database.
     */
    databaseDate?: string;
    /**
     * 一张图编号: Number in the One Map system.
     */
    oneMapId?: string;
    /**
     * 确权登记: Real-estate registration after redevelopment.
     */
    registration?: {
      /**
       * 登记状态: State of the registration.
       */
      status: 'pending' | 'accepted' | 'registered';
      /**
       * 登记日期: Day of registration.
       */
      date?: string;
      /**
       * 不动产单元代码: Code of the real-estate unit.
       */
      unitCode?: string;
    };
    /**
     * 地下空间权属: Rights by layer; their elevations may not overlap.
     */
    undergroundRights?: VerticalLayer[];
    /**
     * 最近复核日: Day of the last review, for dynamic updating.
     */
    lastReviewed: string;
    /**
     * 备注: Anything else to say.
     */
    notes?: string;
  }[];
  /**
   * 历史遗留用地清单: Closed list of legacy land: count, area and hash when it was closed, and the class and disposal of each entry.
   */
  legacyRegister?: {
    /**
     * 清单锁定: Snapshot of the day the list was closed; nothing may be added afterwards.
     */
    closure?: {
      /**
       * 锁定日期: Day the list was closed.
       */
      date: string;
      /**
       * 宗数 (count): Number of entries at closure.
       */
      count: number;
      /**
       * 面积 (m2): Total area at closure, in square metres.
       */
      areaM2: number;
      /**
       * 校验值: SHA-256 over the lines id|area, sorted by id.
       */
      sha256: string;
    };
    /**
     * 清单条目: Legacy land, entry by entry.
     */
    entries: {
      /**
       * 清单编号: Id of the entry, e.g. LEG-0001.
       */
      id: string;
      /**
       * 对应地块: Parcel of the inventory.
       */
      parcelRef?: string;
      /**
       * 面积 (m2): Ellipsoidal area in square metres.
       */
      areaM2: number;
      /**
       * 遗留类型: Class by the evidence of the national surveys.
       */
      legacyClass?: string;
      /**
       * 调查依据: Class and share in each national survey.
       */
      surveyEvidence?: {
        /**
         * 调查名称: E.g. second or third national survey.
         */
        survey: string;
        /**
         * 年度 (year): Year of the survey.
         */
        year: number;
        /**
         * 地类: Survey class, code or name.
         */
        class: string;
        /**
         * 占比 (pct): Share of the entry's area in percent.
         */
        sharePct: number;
      }[];
      /**
       * 处置路径: Path of disposal under the policy.
       */
      disposalPath?: string;
      /**
       * 处置状态: How far the disposal is.
       */
      disposalStatus?: 'pending' | 'ongoing' | 'finished';
      /**
       * 处置步骤: Steps taken.
       */
      steps?: string[];
      /**
       * 处置完成日期: Day the disposal was finished.
       */
      finishedDate?: string;
    }[];
    /**
     * 分期余量: Area not yet disposed of at each date; it never grows.
     */
    remaining?: {
      /**
       * 日期: Day it is counted.
       */
      date: string;
      /**
       * 剩余面积 (m2): Area still open in m2.
       */
      areaM2: number;
      /**
       * 剩余宗数: Entries still open.
       */
      count?: number;
    }[];
  };
}
/**
 * 分层: One layer of space above, at or below ground, bounded by elevations.
 */
export interface VerticalLayer {
  /**
   * 层名: Name of the layer, e.g. basement 1.
   */
  name: string;
  /**
   * 位置: Above, at or below ground; a site has one surface layer.
   */
  position: 'above' | 'surface' | 'below';
  /**
   * 底标高 (m): Elevation of the lower bound in m, negative below ground.
   */
  bottomM: number;
  /**
   * 顶标高 (m): Elevation of the upper bound in m.
   */
  topM: number;
  /**
   * 用途: Planned or registered use of the layer.
   */
  useCode: string;
  /**
   * 用地面积 (m2): Area of the right in plan, m2.
   */
  areaM2?: number;
  /**
   * 建筑面积 (m2): Floor area of the layer in m2.
   */
  gfaM2?: number;
  /**
   * 出入通道: How the layer is reached.
   */
  access?: string;
  /**
   * 权利证号: Number of the layer's own title.
   */
  rightNo?: string;
}
/**
 * 低效用地再开发专项规划: Special plan 2025-2030: goals, strategies, timing, key areas, roster of units and totals.
 */
export interface SpecialPlan {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always specialPlan (special plan).
   */
  kind: 'specialPlan';
  /**
   * 编号: Unique id of this special plan, e.g. SP-2025-2030.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 规划期: Term of the plan, 2025 to 2030.
   */
  term: {
    /**
     * 起始年 (year): First year.
     */
    from: number;
    /**
     * 结束年 (year): Last year.
     */
    to: number;
  };
  /**
   * 基期底数: Base figures of the plan; must agree with the inventory.
   */
  baseline: {
    /**
     * 基期日期: Day of the base figures.
     */
    date: string;
    /**
     * 底数台账: Inventories behind the figures.
     */
    inventoryRefs: string[];
    /**
     * 台账版本: Version of the inventories the baseline rests on.
     */
    inventoryVersion?: string;
    /**
     * 分片区分类型底数: Parcels and area by pilot area and type.
     */
    byDistrictType: {
      pilotArea: PilotArea;
      type: LowEffType;
      /**
       * 地块数 (count): Number of parcels.
       */
      count: number;
      /**
       * 面积 (ha): Area in ha.
       */
      areaHa: number;
    }[];
  };
  /**
   * 目标任务: Goals and their years; the years sum to the target.
   */
  goals: {
    /**
     * 编号: Goal id, e.g. G-01.
     */
    id: string;
    /**
     * 名称: Name of the goal.
     */
    name: string;
    unit: MeasureUnit;
    /**
     * 基期值: Value at the start of the plan.
     */
    baseline: number;
    /**
     * 目标值: Total of the plan term; the sum of the years.
     */
    target: number;
    byYear: ValueByYear;
    /**
     * 是否约束性: True for a binding goal, false for an expected one.
     */
    binding: boolean;
  }[];
  /**
   * 分区策略: Strategy by zone.
   */
  zoning: {
    /**
     * 编号: Zone id.
     */
    id: string;
    /**
     * 名称: Name of the zone.
     */
    name: string;
    /**
     * 所含单元: Units in this zone.
     */
    unitRefs: string[];
    /**
     * 策略: Strategy of this zone.
     */
    strategy: string;
  }[];
  /**
   * 分类策略: Strategy by type; all types should be covered.
   */
  classStrategy: {
    type: LowEffType;
    /**
     * 适用方式: Modes that apply.
     */
    modes: RenewalMode[];
    /**
     * 要求: What is asked of this type.
     */
    rules: string;
  }[];
  /**
   * 时序安排: Units and area by period.
   */
  timing: {
    /**
     * 时期: Period, e.g. 2026-2027.
     */
    period: string;
    /**
     * 重点单元: Units this period is about.
     */
    unitRefs: string[];
    /**
     * 面积 (ha): Area carried out in this period in ha.
     */
    areaHa: number;
  }[];
  /**
   * 重点区域: Key areas and why, at least one.
   */
  keyAreas: {
    /**
     * 编号: Id of the key area.
     */
    id: string;
    /**
     * 名称: Name of the key area.
     */
    name: string;
    /**
     * 所含单元: Units in the key area.
     */
    unitRefs: string[];
    /**
     * 理由: Why it is a key area.
     */
    reason: string;
  }[];
  /**
   * 空间单元名录: All units of the plan and their size; must agree with the unit documents.
   */
  units: {
    /**
     * 单元: Id of the unit.
     */
    unitRef: string;
    /**
     * 面积 (ha): Area of the unit in ha.
     */
    areaHa: number;
    /**
     * 低效用地面积 (ha): Low-efficiency area of the unit in ha.
     */
    lowEffHa: number;
    /**
     * 规划建筑面积 (m2): Planned floor area of the unit in m2.
     */
    gfaM2: number;
  }[];
  /**
   * 分类实施行动: Actions by type and the units they concern.
   */
  actions: {
    /**
     * 编号: Action id, e.g. ACT-01.
     */
    id: string;
    /**
     * 名称: Name of the action.
     */
    name: string;
    /**
     * 所涉单元: Units concerned.
     */
    unitRefs?: string[];
    /**
     * 项目: Projects of this action.
     */
    projectRefs?: string[];
    /**
     * 内容: What the action does.
     */
    text?: string;
  }[];
  /**
   * 重点项目库: Projects of the library; the same set as the project documents.
   */
  projectLibrary?: string[];
  /**
   * 开发边界与底线: Targets of boundary supplement and farmland balance.
   */
  boundaryStrategy: {
    /**
     * 开发边界基数 (ha): Area of the urban development boundary in ha.
     */
    udbBaselineHa: number;
    /**
     * 2020 年城镇用地 (ha): Urban construction land of 2020 in ha.
     */
    urban2020Ha: number;
    /**
     * 等量增补目标 (m2): Area to be added to the boundary in m2.
     */
    swapTargetM2: number;
    /**
     * 补充耕地目标 (ha): Newly added stable farmland in ha.
     */
    farmlandCreditTargetHa: number;
    /**
     * 增补目标: Goal of the plan that the swap target repeats.
     */
    swapGoalRef?: string;
    /**
     * 补充耕地目标编号: Goal of the plan that the farmland credit target repeats.
     */
    farmlandCreditGoalRef?: string;
  };
  /**
   * 规模汇总: Totals over all units; must equal their sum.
   */
  indicatorTotals: {
    /**
     * 单元总面积 (ha): Sum of unit areas in ha.
     */
    landHa: number;
    /**
     * 低效用地总面积 (ha): Sum of low-efficiency area in ha.
     */
    lowEffHa: number;
    /**
     * 净用地总面积 (ha): Sum of net area in ha.
     */
    netHa: number;
    /**
     * 移交用地总面积 (ha): Sum of land handed over in ha.
     */
    dedicatedHa: number;
    /**
     * 现状建筑总面积 (m2): Sum of current floor area in m2.
     */
    currentGfaM2: number;
    /**
     * 规划建筑总面积 (m2): Sum of planned floor area in m2.
     */
    plannedGfaM2: number;
    /**
     * 居住建筑面积 (m2): Housing part in m2.
     */
    housingGfaM2: number;
    /**
     * 工业建筑面积 (m2): Industrial part in m2.
     */
    industryGfaM2: number;
  };
  /**
   * 总规一致性: Item by item check against the territorial master plan.
   */
  masterPlanCheck: {
    /**
     * 事项: What was checked.
     */
    item: string;
    /**
     * 总规要求: What the master plan asks.
     */
    masterPlan: string;
    /**
     * 本规划安排: What this plan provides.
     */
    thisPlan: string;
    /**
     * 是否一致: Whether the two agree.
     */
    ok: boolean;
  }[];
  /**
   * 保障措施: Organisation, funds, supervision and other safeguards.
   */
  safeguards: string;
  /**
   * 目标修正: Goals corrected after evaluation.
   */
  revisions?: {
    /**
     * 目标: Goal that was corrected.
     */
    goalRef: string;
    /**
     * 年度 (year): Year corrected; the total if left out.
     */
    year?: number;
    /**
     * 原值: Value before.
     */
    old: number;
    /**
     * 新值: Value after.
     */
    new: number;
    /**
     * 理由: Why it was corrected.
     */
    reason: string;
    /**
     * 评估依据: Evaluation report the revision rests on.
     */
    evaluationRef?: string;
    /**
     * 决定文号: Document that approved it.
     */
    decision: string;
    /**
     * 决定日期: Day of the decision.
     */
    decisionDate?: string;
  }[];
  participation?: Participation;
}
/**
 * 分年数值: Value of each year 2025 to 2030 in the unit of the goal, 0 where there is none; years in quotes.
 */
export interface ValueByYear {
  /**
   * 2025 年: Planned value of 2025.
   */
  '2025': number;
  /**
   * 2026 年: Planned value of 2026.
   */
  '2026': number;
  /**
   * 2027 年: Planned value of 2027.
   */
  '2027': number;
  /**
   * 2028 年: Planned value of 2028.
   */
  '2028': number;
  /**
   * 2029 年: Planned value of 2029.
   */
  '2029': number;
  /**
   * 2030 年: Planned value of 2030.
   */
  '2030': number;
}
/**
 * 公示与意见: Publication period, channel and opinions received.
 */
export interface Participation {
  /**
   * 公示开始: First day of publication.
   */
  from: string;
  /**
   * 公示结束: Last day of publication.
   */
  to: string;
  /**
   * 公示渠道: Where it was published.
   */
  channel: string;
  /**
   * 意见与答复: Opinions received and the replies.
   */
  opinions?: {
    /**
     * 意见: What was said.
     */
    text: string;
    /**
     * 答复: Whether it was taken up, and the reply.
     */
    reply: string;
  }[];
}
/**
 * 再开发空间单元: Redevelopment unit that the special plan delimits: extent, parcels, controls and yearly schedule.
 */
export interface RedevelopmentUnit {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always redevelopmentUnit (unit).
   */
  kind: 'redevelopmentUnit';
  /**
   * 编号: Unique id of this unit, e.g. U-DF-01.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  pilotArea: PilotArea;
  /**
   * 所在县区: Division codes the unit lies in.
   */
  districts: string[];
  /**
   * 单元类型: Type by what prevails today.
   */
  unitType: '老旧居住' | '商业商务' | '老工业' | '仓储物流' | '产业园区' | '城中村' | '边界外整治' | '综合';
  /**
   * 单元面积 (ha): Ellipsoidal area of the unit in ha, four decimals.
   */
  areaHa: number;
  areaMethod?: AreaMethod;
  /**
   * 低效用地面积 (ha): Sum of the listed parcels in ha.
   */
  lowEffHa: number;
  /**
   * 净用地面积 (m2): Sum of net areas of the parcels in m2.
   */
  netM2: number;
  /**
   * 移交用地面积 (m2): Sum of land handed over for public use in m2.
   */
  dedicatedM2: number;
  /**
   * 现状建筑面积 (m2): Sum of current floor areas in m2.
   */
  currentGfaM2: number;
  /**
   * 规划建筑面积 (m2): Sum of planned counted floor areas in m2.
   */
  plannedGfaM2: number;
  /**
   * 低效地块: Ids of the low-efficiency parcels of the unit.
   */
  parcelRefs: string[];
  /**
   * 与控制线关系: Percent of the unit inside each control line.
   */
  udbPosition: {
    /**
     * 开发边界内占比 (pct): Share inside the urban development boundary.
     */
    insidePct: number;
    /**
     * 工业控制线内占比 (pct): Share inside the industrial land control line.
     */
    industrialLinePct?: number;
    /**
     * 永久基本农田占比 (pct): Share inside permanent basic farmland.
     */
    permanentFarmlandPct?: number;
    /**
     * 生态保护红线内占比 (pct): Share inside the ecological red line.
     */
    ecoRedlinePct?: number;
    /**
     * 一般控制区内占比 (pct): Share inside the general zone of a protected area.
     */
    natureGeneralPct?: number;
    /**
     * 核心保护区内占比 (pct): Share inside the core zone of a protected area.
     */
    natureCorePct?: number;
  };
  /**
   * 再开发目标: What the redevelopment of the unit is to reach.
   */
  objective: string;
  /**
   * 实施指引: Guidance on path, order and manner.
   */
  guidance: string;
  /**
   * 管控要求: Limits that the detailed plan must keep.
   */
  controls: {
    /**
     * 建筑面积上限 (m2): Ceiling of counted floor area in m2.
     */
    maxGfaM2: number;
    /**
     * 分用途容积率上限: Ceiling of FAR by use family.
     */
    maxFarByUse?: {
      family: UseFamily;
      /**
       * 容积率上限: Ceiling for this family.
       */
      maxFar: number;
    }[];
    /**
     * 建筑高度上限 (m): Ceiling of building height in m.
     */
    heightMaxM?: number;
    /**
     * 绿地率下限 (pct): Floor of the green ratio of housing parcels.
     */
    minGreenPct?: number;
    /**
     * 必配设施: Facilities the unit must provide.
     */
    minFacility?: {
      facility: FacilityKind;
      /**
       * 建筑面积下限 (m2): Least floor area in m2.
       */
      gfaM2?: number;
    }[];
    /**
     * 必须保留: Buildings, trees or facilities that must stay.
     */
    mustKeep?: string[];
  };
  /**
   * 更新方式构成: Low-efficiency area by mode; the sum is the low-efficiency area.
   */
  modes: {
    mode: RenewalMode;
    /**
     * 面积 (ha): Area of this mode in ha.
     */
    areaHa: number;
  }[];
  /**
   * 设施需求: Need, stock and gap of public facilities.
   */
  facilityDemand?: {
    facility: FacilityKind;
    unit: MeasureUnit;
    /**
     * 需求: Need by population.
     */
    need: number;
    /**
     * 现状: What exists.
     */
    existing: number;
    /**
     * 缺口: Need minus existing; positive where short.
     */
    gap: number;
  }[];
  schedule: AreaByYear;
  /**
   * 单元详细规划: Detailed plan of the unit in force.
   */
  detailedPlanRef?: string;
  /**
   * 项目: Projects of the library in this unit.
   */
  projectRefs?: string[];
  /**
   * 经济测算: Income, cost and balance of the unit.
   */
  economics?: {
    /**
     * 收入: Land income, value of dedicated property and so on.
     */
    income: {
      /**
       * 名称: Name of the item.
       */
      name: string;
      /**
       * 金额 (wan): Amount in 10,000 CNY.
       */
      wan: number;
    }[];
    /**
     * 成本: Storage, works, finance and so on.
     */
    cost: {
      /**
       * 名称: Name of the item.
       */
      name: string;
      /**
       * 金额 (wan): Amount in 10,000 CNY.
       */
      wan: number;
    }[];
    /**
     * 收支平衡 (wan): Sum of income minus sum of cost in 10,000 CNY; negative where short.
     */
    balanceWan: number;
    /**
     * 亏损弥补: Units that cover the deficit.
     */
    fundedBy?: {
      /**
       * 单元: Unit that pays.
       */
      unitRef: string;
      /**
       * 金额 (wan): Amount in 10,000 CNY.
       */
      wan: number;
    }[];
  };
}
/**
 * 分年面积 (ha): Area of each year 2025 to 2030 in hectares, 0 where there is none; years in quotes.
 */
export interface AreaByYear {
  /**
   * 2025 年 (ha): Area carried out in 2025.
   */
  '2025': number;
  /**
   * 2026 年 (ha): Area carried out in 2026.
   */
  '2026': number;
  /**
   * 2027 年 (ha): Area carried out in 2027.
   */
  '2027': number;
  /**
   * 2028 年 (ha): Area carried out in 2028.
   */
  '2028': number;
  /**
   * 2029 年 (ha): Area carried out in 2029.
   */
  '2029': number;
  /**
   * 2030 年 (ha): Area carried out in 2030.
   */
  '2030': number;
}
/**
 * 单元详细规划: Detailed plan of one unit: land use, functions, structure, facilities, parcel indicators and totals.
 */
export interface UnitDetailedPlan {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always unitDetailedPlan (detailed plan).
   */
  kind: 'unitDetailedPlan';
  /**
   * 编号: Unique id of this detailed plan, e.g. DP-DF-01.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 所属单元: Unit of this plan; a unit has one detailed plan in force.
   */
  unitRef: string;
  areaMethod?: AreaMethod;
  /**
   * 土地使用: Plan polygons that tile the unit; shapes are in the planLandUse layer.
   */
  landUse: {
    /**
     * 图斑编号: Id of the polygon, as in the layer.
     */
    polygonId: string;
    /**
     * 用地代码: Planned land-use code, in quotes.
     */
    code: string;
    /**
     * 面积 (m2): Ellipsoidal area in m2.
     */
    areaM2: number;
    /**
     * 对应地块: Parcel of this polygon; none for blocks kept and roads.
     */
    parcelRef?: string;
    /**
     * 是否保留: True for a block kept as it is.
     */
    retained?: boolean;
  }[];
  /**
   * 用地平衡表: Areas and shares before and after; shares sum to 100 %.
   */
  balanceTable: {
    /**
     * 用地代码: First or second level code, in quotes.
     */
    code: string;
    /**
     * 规划前面积 (ha): Area before in ha.
     */
    beforeHa: number;
    /**
     * 规划后面积 (ha): Area after in ha.
     */
    afterHa: number;
    /**
     * 规划前占比 (pct): Percent of the unit before.
     */
    beforePct: number;
    /**
     * 规划后占比 (pct): Percent of the unit after.
     */
    afterPct: number;
  }[];
  /**
   * 平衡表合计: Totals of the balance table and of construction land in ha.
   */
  balanceTotals?: {
    /**
     * 现状合计 (ha): Sum before.
     */
    beforeHa: number;
    /**
     * 规划合计 (ha): Sum after.
     */
    afterHa: number;
    /**
     * 现状建设用地 (ha): Construction land before.
     */
    constructionBeforeHa: number;
    /**
     * 规划建设用地 (ha): Construction land after.
     */
    constructionAfterHa: number;
  };
  /**
   * 功能布局: Functional areas and their polygons.
   */
  functions: {
    /**
     * 编号: Id of the functional area.
     */
    id: string;
    /**
     * 名称: Name of the functional area.
     */
    name: string;
    /**
     * 用地图斑: Polygons in the area.
     */
    polygonRefs: string[];
    /**
     * 说明: Role and layout.
     */
    text: string;
  }[];
  /**
   * 空间结构: Axes, nodes and areas of the spatial structure.
   */
  structure: {
    /**
     * 说明: Description of the structure.
     */
    text: string;
    /**
     * 结构图: File path of a sketch.
     */
    sketch?: string;
  };
  /**
   * 基础设施: Planned roads, water, power, heat and so on.
   */
  infrastructure: {
    /**
     * 设施类型: Kind of facility.
     */
    kind: string;
    /**
     * 规模: Capacity with its unit.
     */
    capacity?: string;
    /**
     * 用地面积 (m2): Land in m2.
     */
    landM2?: number;
    /**
     * 建设年度 (year): Year of works.
     */
    year?: number;
  }[];
  /**
   * 公共服务设施: Planned public facilities.
   */
  publicFacilities: {
    facility: FacilityKind;
    /**
     * 名称: Name of the facility.
     */
    name?: string;
    /**
     * 建筑面积 (m2): Floor area in m2.
     */
    gfaM2: number;
    /**
     * 用地面积 (m2): Land in m2 where on a site of its own.
     */
    landM2?: number;
    /**
     * 规模: Size in the unit of the standard: places, beds or m2.
     */
    amount?: number;
    unit?: MeasureUnit;
    /**
     * 是否独立占地: True on a site of its own, false within another building.
     */
    standalone: boolean;
    /**
     * 所在地块: Parcel it stands on.
     */
    parcelRef?: string;
  }[];
  /**
   * 周边设施: Spare capacity within reach in other places.
   */
  nearbyFacilities?: {
    facility: FacilityKind;
    /**
     * 名称: Name of the facility.
     */
    name?: string;
    /**
     * 所在单元: Unit it stands in, if any.
     */
    unitRef?: string;
    /**
     * 可用余量: Capacity free for this unit.
     */
    spare: number;
    unit: MeasureUnit;
    /**
     * 距离 (m): Walking distance in m.
     */
    distanceM?: number;
  }[];
  /**
   * 公共用地异地安排: Public land that is made good elsewhere.
   */
  relocatedPublicLand?: {
    /**
     * 用地用海分类代码: Code of the land and sea use classification guide of 2023; always in quotes, e.g. "0701".
     */
    code: string;
    /**
     * 面积 (m2): Area made good in m2.
     */
    areaM2: number;
    /**
     * 补足单元: Unit where it is made good.
     */
    toUnit?: string;
    /**
     * 文号: Number of the document.
     */
    docNo: string;
  }[];
  /**
   * 地块指标: Use, land, floor area and intensity of each parcel.
   */
  parcelControls: {
    /**
     * 地块: Id of the parcel.
     */
    parcelRef: string;
    /**
     * 用地代码: Planned land-use code, in quotes.
     */
    useCode: string;
    /**
     * 用地名称: Name of the code; must equal the name in the list.
     */
    landUseName?: string;
    /**
     * 混合用途: Shares of a mixed parcel; they sum to 100 %.
     */
    uses?: {
      /**
       * 用地代码: Code of the use, in quotes.
       */
      code: string;
      /**
       * 比例 (pct): Share in percent.
       */
      pct: number;
      /**
       * 比例口径: Whether the share is of floor area or land.
       */
      basis: 'gfa' | 'land';
    }[];
    /**
     * 混合用地依据: Policy instrument behind a mix of use families.
     */
    mixedPolicyRef?: string;
    /**
     * 总用地面积 (m2): Gross area in m2; must equal the inventory.
     */
    grossM2: number;
    /**
     * 移交用地: Land handed over for public use, with use and receiver.
     */
    dedicated?: {
      /**
       * 用地代码: Use of the part, in quotes.
       */
      code: string;
      /**
       * 面积 (m2): Area in m2.
       */
      areaM2: number;
      /**
       * 接收单位: Body that takes it over.
       */
      receiver: string;
    }[];
    /**
     * 净用地面积 (m2): Gross minus dedicated in m2; the denominator of FAR.
     */
    netM2: number;
    /**
     * 基础容积率: FAR before bonus and transfer.
     */
    baseFar: number;
    /**
     * 容积率奖励: Floor area granted for a public benefit.
     */
    bonus?: {
      /**
       * 公共利益: Facility or space provided.
       */
      benefit: string;
      /**
       * 移交设施面积 (m2): Floor area handed over in m2.
       */
      facilityM2: number;
      /**
       * 奖励建筑面积 (m2): Floor area granted in m2.
       */
      bonusM2: number;
      /**
       * 政策依据: Policy instrument behind it.
       */
      policyRef: string;
    }[];
    /**
     * 转入指标: Ledger entries received by this parcel.
     */
    transferInRefs?: string[];
    /**
     * 转出指标: Ledger entries sent from this parcel.
     */
    transferOutRefs?: string[];
    /**
     * 规划计容建筑面积 (m2): Planned floor area counted for FAR in m2.
     */
    plannedGfaM2: number;
    /**
     * 保留建筑面积 (m2): Existing floor area that stays, in m2; part of the planned one.
     */
    retainedGfaM2?: number;
    /**
     * 容积率: Planned counted floor area over net area, two decimals.
     */
    far: number;
    /**
     * 容积率上限: FAR this parcel may not exceed.
     */
    farCeiling?: number;
    /**
     * 基底面积 (m2): Area covered by buildings in m2.
     */
    footprintM2?: number;
    /**
     * 建筑密度 (pct): Footprint as percent of the net area.
     */
    densityPct?: number;
    /**
     * 绿地面积 (m2): Green area in m2.
     */
    greenM2?: number;
    /**
     * 绿地率 (pct): Green area as percent of the net area; a floor for housing, a ceiling for industry.
     */
    greenPct?: number;
    /**
     * 集中绿地: Concentrated green of a housing block.
     */
    concentratedGreen?: {
      /**
       * 面积 (m2): Area in m2.
       */
      areaM2: number;
      /**
       * 最小宽度 (m): Least width in m.
       */
      minWidthM: number;
      /**
       * 日照范围内面积 (m2): Area outside the sunlight shadow line in m2.
       */
      sunlitM2: number;
      /**
       * 是否旧区改建: True when an old quarter is rebuilt, false when new.
       */
      rebuilt: boolean;
    };
    /**
     * 建筑高度 (m): Maximum building height in m.
     */
    heightM?: number;
    /**
     * 最高层数: Maximum number of floors.
     */
    floorsMax?: number;
    /**
     * 平均层数: Average floors of housing.
     */
    avgFloors?: number;
    /**
     * 居住人口 (people): Planned residents of the parcel.
     */
    population?: number;
    /**
     * 旧区改建放宽: Limits that an approval relaxes for rebuilding in old quarters.
     */
    oldTownRebuild?: {
      /**
       * 批准文号: Number of the approval.
       */
      approvalNo: string;
      /**
       * 放宽指标: Limits that are relaxed.
       */
      relaxed: ('far' | 'density' | 'green' | 'height' | 'landPerPerson')[];
    };
    /**
     * 停车位 (count): Parking spaces.
     */
    parking?: number;
    /**
     * 边界外建设依据: Why the parcel may be built on outside the boundary: collective use under a village plan, or a facility on a site of its own.
     */
    outsideUdbBasis?: {
      /**
       * 情形: Which case it is.
       */
      kind: 'villagePlan' | 'singleSite';
      /**
       * 文号: Number of the village plan or of the site approval.
       */
      docNo: string;
    };
    /**
     * 退线距离 (m): Setback from the road line in m.
     */
    setbackM?: number;
    /**
     * 露天堆场面积 (m2): Open storage in m2; counts towards the building coefficient.
     */
    openStorageM2?: number;
    /**
     * 露天操作场面积 (m2): Open working yard in m2; counts towards the building coefficient.
     */
    openYardM2?: number;
    /**
     * 行政办公及生活服务用地 (m2): Land of offices and living services in m2.
     */
    serviceLandM2?: number;
    /**
     * 行政办公及生活服务建筑面积 (m2): Floor area of offices and living services in m2.
     */
    serviceGfaM2?: number;
    /**
     * 服务设施内容: What the services are; no flats, hotel or training centre.
     */
    serviceKinds?: ('办公' | '食堂' | '宿舍' | '停车' | '成套住宅' | '宾馆' | '培训中心' | '其他')[];
    /**
     * 工业上楼: Floors, heights, load and lifts of vertical industry.
     */
    verticalIndustry?: {
      /**
       * 层数: Floors of production.
       */
      floors: number;
      /**
       * 首层层高 (m): Height of the ground floor in m.
       */
      groundHeightM: number;
      /**
       * 标准层层高 (m): Height of the other floors in m.
       */
      upperHeightM: number;
      /**
       * 首层荷载 (t/m2): Load of the ground floor in t/m2.
       */
      groundLoadT: number;
      /**
       * 标准层荷载 (t/m2): Load of the other floors in t/m2.
       */
      upperLoadT: number;
      /**
       * 货梯数量 (count): Number of freight lifts.
       */
      freightLifts: number;
      /**
       * 货梯载重 (t): Load of one freight lift in tonnes.
       */
      freightLiftLoadT?: number;
      /**
       * 首层火灾危险性: Fire hazard class of production on the ground floor.
       */
      groundHazardClass?: '甲' | '乙' | '丙' | '丁' | '戊';
      /**
       * 上层火灾危险性: Fire hazard class of production above; not A or B.
       */
      upperHazardClass?: '甲' | '乙' | '丙' | '丁' | '戊';
    };
    /**
     * 行业: Two-digit GB/T 4754 code, needed for industry, in quotes.
     */
    sector?: string;
    /**
     * 保留要素: Buildings or elements that stay.
     */
    retain?: string[];
    /**
     * 备注: Other requirements.
     */
    notes?: string;
  }[];
  /**
   * 汇总: Totals of the parcel controls.
   */
  totals: {
    /**
     * 总用地面积 (m2): Sum of gross areas in m2.
     */
    grossM2: number;
    /**
     * 净用地面积 (m2): Sum of net areas in m2.
     */
    netM2: number;
    /**
     * 移交用地面积 (m2): Sum of dedicated land in m2.
     */
    dedicatedM2: number;
    /**
     * 规划建筑面积 (m2): Sum of planned floor area in m2.
     */
    plannedGfaM2: number;
    /**
     * 居住建筑面积 (m2): Sum over housing parcels in m2.
     */
    housingGfaM2: number;
    /**
     * 工业建筑面积 (m2): Sum over industrial parcels in m2.
     */
    industryGfaM2: number;
    /**
     * 分用途建筑面积: Planned floor area by use family.
     */
    byFamily: {
      family: UseFamily;
      /**
       * 建筑面积 (m2): Floor area of the family in m2.
       */
      gfaM2: number;
      /**
       * 净用地面积 (m2): Net area of the parcels whose main use is of the family, in m2.
       */
      netM2?: number;
    }[];
  };
  /**
   * 规划人口 (people): Planned residents.
   */
  population: number;
  /**
   * 住房: Planned housing.
   */
  housing: {
    /**
     * 住房建筑面积 (m2): Housing floor area in m2.
     */
    gfaM2: number;
    /**
     * 住房套数 (count): Number of dwellings.
     */
    dwellings: number;
    /**
     * 人均住房建筑面积 (m2): Floor area per person used here in m2, where it differs from the parameter.
     */
    m2PerPerson?: number;
    /**
     * 采用理由: Why it differs.
     */
    m2PerPersonReason?: string;
  };
  /**
   * 四线与历史保护: How green, blue, purple, yellow and heritage lines are kept.
   */
  lines: {
    /**
     * 控制线: Name of the line.
     */
    line: '绿线' | '蓝线' | '紫线' | '黄线' | '历史文化保护线' | '洪涝风险控制线';
    /**
     * 落实措施: What the plan does about it.
     */
    response: string;
  }[];
  /**
   * 地下空间: Use by layer and parcel; elevations of one parcel may not overlap.
   */
  underground?: {
    /**
     * 地块: Parcel.
     */
    parcelRef: string;
    /**
     * 分层: Layers from the bottom up.
     */
    layers: VerticalLayer[];
  }[];
  /**
   * 规划调整: Changes of an approved detailed plan.
   */
  adjustments?: {
    /**
     * 编号: Id of the adjustment.
     */
    id: string;
    /**
     * 情形: Case of adjustment.
     */
    case: string;
    /**
     * 程序: Full or simplified procedure.
     */
    path: 'full' | 'simplified';
    /**
     * 依据: Basis of the change.
     */
    basis: string;
    /**
     * 涉及地块: Parcels it concerns.
     */
    parcelRefs?: string[];
    /**
     * 必要性论证: Study of necessity.
     */
    study?: {
      /**
       * 名称: Name of the study.
       */
      title: string;
      /**
       * 日期: Day of the study.
       */
      date: string;
    };
    /**
     * 征求意见: Hearing or consultation of affected parties.
     */
    consultation?: {
      /**
       * 方式: How opinions were asked for.
       */
      form: '听证' | '征求意见' | '公示';
      /**
       * 日期: Day of the hearing, or last day.
       */
      date: string;
      /**
       * 结果: Opinions and what came of them.
       */
      result: string;
    };
    approval?: Approval;
    /**
     * 调整前: What it was.
     */
    before: string;
    /**
     * 调整后: What it is now.
     */
    after: string;
  }[];
  approval?: Approval;
  participation?: Participation;
}
/**
 * 审批: Body, day and number of the approval.
 */
export interface Approval {
  /**
   * 批准机关: Body that approved.
   */
  body: string;
  /**
   * 批准日期: Day of approval.
   */
  date: string;
  /**
   * 批准文号: Number of the approval.
   */
  no: string;
}
/**
 * 年度实施计划: Targets, decomposition and tasks of one year.
 */
export interface AnnualPlan {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always annualPlan (annual plan).
   */
  kind: 'annualPlan';
  /**
   * 编号: Unique id of this annual plan, e.g. AP-2026.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 年度 (year): Year of the plan.
   */
  year: number;
  /**
   * 专项规划: Special plan this year carries out.
   */
  planRef: string;
  /**
   * 总体目标: What the year is to reach.
   */
  overallGoal: string;
  /**
   * 年度指标: Planned value of each goal; equals the special plan row or names a revision.
   */
  targets: {
    /**
     * 目标: Goal of the special plan.
     */
    goalRef: string;
    /**
     * 计划值: Planned value of the year.
     */
    value: number;
    unit: MeasureUnit;
    /**
     * 修正说明: Basis where the value departs from the special plan.
     */
    revision?: string;
  }[];
  /**
   * 任务分解: Targets by area; they sum to the target.
   */
  decomposition: {
    pilotArea: PilotArea;
    /**
     * 目标: Goal of the special plan.
     */
    goalRef: string;
    /**
     * 分解值: Planned value of the area.
     */
    value: number;
    /**
     * 责任单位: Body in charge.
     */
    lead: string;
  }[];
  /**
   * 结转面积 (ha): Area of tasks carried from the year before in ha; apart from the target.
   */
  carriedOverHa?: number;
  /**
   * 任务清单: Tasks of the year.
   */
  tasks: {
    /**
     * 编号: Task id, e.g. AP-2026-T01.
     */
    id: string;
    /**
     * 任务名称: Name of the task.
     */
    name: string;
    /**
     * 地块: Parcels of the task.
     */
    parcelRefs: string[];
    /**
     * 所属项目: Project the task belongs to, if any.
     */
    projectRef?: string;
    /**
     * 工作内容: What is to be done this year.
     */
    action: string;
    /**
     * 开始日期: Planned start.
     */
    startDate: string;
    /**
     * 完成时限: Planned end.
     */
    dueDate: string;
    /**
     * 完成日期: Day it was done; left out while open.
     */
    doneDate?: string;
    /**
     * 状态: State of the task.
     */
    status: 'planned' | 'running' | 'done' | 'carried';
    /**
     * 责任单位: Body in charge.
     */
    lead: string;
    /**
     * 配合部门: Bodies that take part.
     */
    jointDepts?: string[];
    /**
     * 对应任务: Number of the task in the implementation plan.
     */
    taskNo?: number;
    /**
     * 结转自: Annual plan the task was carried from.
     */
    carriedFrom?: string;
  }[];
  /**
   * 供应计划: Land to be supplied this year.
   */
  supplyPlan: {
    /**
     * 供应方案: Id of the supply scheme, e.g. SUP-01.
     */
    ref?: string;
    /**
     * 项目: Project it belongs to.
     */
    projectRef?: string;
    /**
     * 供应用途: Planned use it is supplied for.
     */
    useCode: string;
    /**
     * 地块: Parcels.
     */
    parcelRefs: string[];
    /**
     * 面积 (ha): Area in ha: the sum of the parcels.
     */
    areaHa: number;
    /**
     * 季度: Quarter, 1 to 4.
     */
    quarter: number;
  }[];
  /**
   * 收储计划: Land to be stored this year.
   */
  storagePlan: {
    /**
     * 收储项目: Id of the storage project, e.g. STO-01.
     */
    ref?: string;
    /**
     * 项目: Project it belongs to.
     */
    projectRef?: string;
    /**
     * 地块: Parcels.
     */
    parcelRefs: string[];
    /**
     * 面积 (ha): Area in ha: the sum of the parcels.
     */
    areaHa: number;
    /**
     * 季度: Quarter, 1 to 4.
     */
    quarter: number;
  }[];
  /**
   * 年度投资: Investment of the year and where it comes from; the sum of the projects' year.
   */
  investment: {
    /**
     * 投资总额 (wan): Total of the year in 10,000 CNY.
     */
    totalWan: number;
    bySource: Funding;
  };
  /**
   * 政策创新: Policy work of the year.
   */
  policyActions?: {
    /**
     * 政策工具: Instrument of the policy pack.
     */
    policyRef: string;
    /**
     * 节点: What is to be reached.
     */
    milestone: string;
    /**
     * 日期: By when.
     */
    date: string;
  }[];
  /**
   * 执行情况: Actual value and rate at the as-of date.
   */
  progress?: {
    /**
     * 目标: Goal of the special plan.
     */
    goalRef: string;
    /**
     * 完成值: Actual value.
     */
    actual: number;
    /**
     * 完成率 (pct): Actual as percent of planned.
     */
    ratePct: number;
  }[];
}
/**
 * 重点项目库条目: One project of the library: extent, actor, milestones, investment and works.
 */
export interface ProjectEntry {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always projectEntry (entry of the project library).
   */
  kind: 'projectEntry';
  /**
   * 编号: Unique id of this project, e.g. PRJ-01.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 项目类型: Type of project; decides which steps it needs.
   */
  projectType:
    '片区收储' | '自主改造' | '工业上楼' | '商服提质' | '老旧小区' | '城中村' | '边界外整治' | '复垦复绿' | '司法处置' | '集体入市';
  /**
   * 批次: Batch; the first is to take effect within two years.
   */
  batch: 'first' | 'second' | 'third' | 'reserve';
  /**
   * 项目阶段: How far the project is; a parcel belongs to one open project only.
   */
  stage: 'reserve' | 'planned' | 'implementing' | 'completed' | 'cancelled';
  /**
   * 实施行动: Action of the special plan.
   */
  actionRef: string;
  /**
   * 单元: Units the project lies in.
   */
  unitRefs: string[];
  /**
   * 地块: Parcels of the project.
   */
  parcelRefs: string[];
  /**
   * 实施主体: Who carries the project out.
   */
  actor: {
    /**
     * 名称: Name of the actor.
     */
    name: string;
    /**
     * 类别: Kind of actor.
     */
    kind: 'owner' | 'market' | 'soe' | 'government' | 'social' | 'multi';
  };
  /**
   * 整合方式: How parcels are joined, split or swapped.
   */
  jointMode?: ('并宗' | '分割' | '置换' | '联合')[];
  /**
   * 建设方式: What is built on each parcel, whether the old buildings conform, what must be kept.
   */
  works: {
    /**
     * 地块: A parcel of the project.
     */
    parcelRef: string;
    /**
     * 建设方式: What happens to the buildings that stand there.
     */
    buildingMode: '拆除重建' | '改建' | '扩建' | '新建' | '综合整治' | '保留修缮' | '腾退';
    /**
     * 现状是否符合规划: True where the present buildings conform to the land-use plan; others may not be rebuilt or enlarged.
     */
    planConformity?: boolean;
    /**
     * 规划核实文号: Document that confirms it.
     */
    planConformityRef?: string;
    /**
     * 保护建筑: Listed and historic buildings on the parcel.
     */
    listedBuildings?: {
      /**
       * 名称: Name of the building.
       */
      name: string;
      /**
       * 级别: Grade of protection.
       */
      grade?: string;
      /**
       * 建筑面积 (m2): Floor area in m2.
       */
      gfaM2?: number;
    }[];
    /**
     * 保护措施: How listed buildings are kept, repaired and used.
     */
    retentionMeasures?: string;
  }[];
  /**
   * 里程碑: Steps in order; leave out those the project does not have.
   */
  milestones: {
    /**
     * 环节: Name of the step.
     */
    step:
      | 'identification'
      | 'ownerAgreement'
      | 'collectiveDecision'
      | 'storage'
      | 'planApproval'
      | 'planningConditions'
      | 'supply'
      | 'contract'
      | 'demolition'
      | 'worksStart'
      | 'completionCheck'
      | 'reclamationAccepted'
      | 'surveyConfirmed'
      | 'registration';
    /**
     * 计划日期: Planned day.
     */
    plan: string;
    /**
     * 实际日期: Day it was done; left out while open.
     */
    actual?: string;
    /**
     * 文号: Number of the decision, agreement or contract.
     */
    docNo?: string;
  }[];
  /**
   * 起始日期: First day of the project.
   */
  startDate: string;
  /**
   * 预计见效日期: Day by which it is to show effect.
   */
  expectedEffectDate: string;
  /**
   * 是否超出试点期: True where the effect comes after the pilot ends.
   */
  beyondPilot: boolean;
  /**
   * 总投资 (wan): Total investment in 10,000 CNY.
   */
  investmentTotalWan: number;
  sources: Funding;
  byYear: InvestmentByYear;
  /**
   * 年度计划编号: Listing in the yearly economic plan; needed for public funds.
   */
  economicPlanNo?: string;
  /**
   * 政策工具: Instruments the project uses.
   */
  policyRefs?: string[];
  /**
   * 绿色通道: Use of the fast track for approvals.
   */
  greenChannel?: {
    /**
     * 是否使用: True where it is used.
     */
    used: boolean;
    /**
     * 办件编号: Number of the case.
     */
    caseNo?: string;
    /**
     * 办理天数 (day): Days it took.
     */
    days?: number;
  };
  /**
   * 空间复合利用: How space is used for several purposes.
   */
  spaceComposite?: {
    /**
     * 说明: What is done.
     */
    text: string;
    /**
     * 设施: Facilities placed together.
     */
    facilities?: FacilityKind[];
  };
  /**
   * 保障性住房: Affordable housing built with it.
   */
  affordableHousing?: {
    /**
     * 建筑面积 (m2): Floor area in m2.
     */
    gfaM2: number;
    /**
     * 套数: Number of dwellings.
     */
    dwellings?: number;
  };
  /**
   * 是否平急两用: True for a project that also serves emergencies.
   */
  dualUse?: boolean;
  /**
   * 生态修复权益: Area restored and the rights it earns.
   */
  ecological?: {
    /**
     * 修复面积 (ha): Area restored in ha.
     */
    areaHa: number;
    /**
     * 取得权益: Right that is earned.
     */
    right: string;
    /**
     * 碳汇量 (t): Carbon expected to be taken up, tonnes.
     */
    carbonT?: number;
  };
  /**
   * 收储项目: Ids of storage projects, e.g. STO-01.
   */
  storageRefs?: string[];
  /**
   * 供应方案: Ids of supply schemes, e.g. SUP-01.
   */
  supplyRefs?: string[];
  /**
   * 全生命周期记录: Ids of life-cycle records, e.g. LC-01.
   */
  lifecycleRefs?: string[];
}
/**
 * 分年投资 (wan): Investment of each year 2025 to 2030 in 10,000 CNY, 0 where there is none; years in quotes.
 */
export interface InvestmentByYear {
  /**
   * 2025 年 (wan): Investment of 2025.
   */
  '2025': number;
  /**
   * 2026 年 (wan): Investment of 2026.
   */
  '2026': number;
  /**
   * 2027 年 (wan): Investment of 2027.
   */
  '2027': number;
  /**
   * 2028 年 (wan): Investment of 2028.
   */
  '2028': number;
  /**
   * 2029 年 (wan): Investment of 2029.
   */
  '2029': number;
  /**
   * 2030 年 (wan): Investment of 2030.
   */
  '2030': number;
}
/**
 * 跨单元指标统筹台账: Ledger of floor area moved between units; what is sent must equal what is received.
 */
export interface TransferLedger {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always transferLedger (transfer ledger).
   */
  kind: 'transferLedger';
  /**
   * 编号: Unique id of this transfer ledger, e.g. TL-JMS.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 统筹条目: Transfers one by one.
   */
  entries: {
    /**
     * 编号: Entry id, e.g. T-01.
     */
    id: string;
    /**
     * 指标类型: What is moved.
     */
    kind: 'floorArea' | 'facility' | 'green';
    useFamily: UseFamily;
    /**
     * 转出单元: Unit that sends.
     */
    fromUnit: string;
    /**
     * 转出地块: Parcel that sends; its control must list the transfer out.
     */
    fromParcel: string;
    /**
     * 转入单元: Unit that receives.
     */
    toUnit: string;
    /**
     * 转入地块: Parcel that receives; its control must list the transfer in.
     */
    toParcel: string;
    /**
     * 转出量 (m2): Floor area sent in m2.
     */
    sentM2: number;
    /**
     * 转入量 (m2): Floor area received in m2.
     */
    receivedM2: number;
    /**
     * 折算系数: Received over sent; 1 unless the policy pack defines one.
     */
    factor: number;
    /**
     * 理由: Why it is moved.
     */
    reason: string;
    /**
     * 转入地块复核: Whether height, density, sunlight and flight limits still hold on the receiving parcel, item by item.
     */
    receiverChecks?: {
      /**
       * 事项: What was checked.
       */
      item: '建筑高度' | '建筑密度' | '日照' | '净空';
      /**
       * 是否符合: True where it still holds after the transfer.
       */
      ok: boolean;
      /**
       * 文号: Number of the document.
       */
      docNo?: string;
    }[];
    /**
     * 补偿金额 (wan): Paid by the receiver to the sender in 10,000 CNY.
     */
    compensationWan?: number;
    /**
     * 政策依据: Policy instrument behind it.
     */
    policyRef: string;
    /**
     * 批准日期: Day of approval; not after the detailed plans it serves.
     */
    approvedDate?: string;
    /**
     * 批准文号: Number of the decision.
     */
    decisionNo?: string;
    /**
     * 生效规划: Detailed plans that carry it out.
     */
    effectivePlans?: string[];
  }[];
  /**
   * 汇总: Sent, received and net by unit.
   */
  summary: {
    /**
     * 分单元: Each unit.
     */
    byUnit: {
      /**
       * 单元: Id of the unit.
       */
      unitRef: string;
      /**
       * 转出 (m2): Sum sent in m2.
       */
      outM2: number;
      /**
       * 转入 (m2): Sum received in m2.
       */
      inM2: number;
      /**
       * 净额 (m2): Received minus sent in m2.
       */
      netM2: number;
    }[];
    /**
     * 转出总量 (m2): All that was sent in m2.
     */
    totalOutM2: number;
    /**
     * 转入总量 (m2): All that was received in m2.
     */
    totalInM2: number;
  };
}
/**
 * 城镇开发边界增补台账: Land vacated and land added to the urban development boundary in exchange, one by one.
 */
export interface BoundaryLedger {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always boundaryLedger (boundary ledger).
   */
  kind: 'boundaryLedger';
  /**
   * 编号: Unique id of this boundary ledger, e.g. BL-JMS.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  areaMethod?: AreaMethod;
  /**
   * 边界基数: The boundary before additions, and the base of its multiple.
   */
  baseline: {
    /**
     * 城镇开发边界面积 (ha): Area inside the boundary before, ha.
     */
    udbHa: number;
    /**
     * 图层版本: Version of layer udb it is taken from.
     */
    layerVersion: string;
    /**
     * 2020 年城镇建设用地 (ha): Urban construction land of 2020 in ha.
     */
    urban2020Ha: number;
  };
  /**
   * 来源地块: Built land that is vacated and reclaimed or re-greened, one by one; its polygons are in layer swapSources.
   */
  sources: {
    /**
     * 编号: Id of the source, e.g. R-01; the same in layer swapSources.
     */
    id: string;
    /**
     * 所在位置: Inside the urban development boundary, or inside the core zone of a protected area.
     */
    location: 'inUdb' | 'natureCore';
    /**
     * 底数地块: Parcel of the inventory; where it has none, give the vacating list.
     */
    parcelRef?: string;
    /**
     * 腾退清单号: Separate list of land to vacate that names a source outside the inventory.
     */
    vacatingListNo?: string;
    /**
     * 图形面积 (m2): Ellipsoidal area in m2, derived from the polygon.
     */
    areaM2?: number;
    /**
     * 基期调查: Year and class of the base survey; must be built land.
     */
    baseSurvey: {
      /**
       * 年度: Year of the survey.
       */
      year: number;
      /**
       * 地类: Class by the planning classification.
       */
      class: string;
    };
    /**
     * 零星分散: Whether it is scattered.
     */
    scattered: boolean;
    /**
     * 低效闲置: Whether it is low-efficiency or idle.
     */
    idleOrLow: boolean;
    /**
     * 证明材料: What proves that it is scattered, low-efficiency or idle.
     */
    evidence?: string;
    /**
     * 腾退方式: Reclaimed to farmland, or re-greened.
     */
    mode: '复垦' | '复绿';
    /**
     * 验收日期: Day the reclamation was accepted.
     */
    acceptedDate?: string;
    /**
     * 验收单位: Who accepted it.
     */
    acceptedBy?: string;
    surveyConfirmed?: SurveyConfirmation;
    /**
     * 核定面积 (m2): Area accepted and confirmed by the survey, m2.
     */
    verifiedM2?: number;
    /**
     * 已使用面积 (m2): What additions have used, m2.
     */
    usedM2?: number;
    /**
     * 调出边界: For a source inside the boundary: whether it leaves the boundary.
     */
    removedFromUdb?: boolean;
    /**
     * 其他用途: Other quotas the same land is used for.
     */
    alsoUsedFor?: string[];
    /**
     * 两处使用的依据: Written basis where the same patch also serves as a farmland credit.
     */
    doubleUseBasis?: string;
  }[];
  /**
   * 增补地块: Land to be added to the boundary; its polygons are in layer swapAdditions.
   */
  additions: {
    /**
     * 编号: Id of the addition, e.g. A-01; the same in layer swapAdditions.
     */
    id: string;
    /**
     * 图形面积 (m2): Ellipsoidal area in m2, derived from the polygon.
     */
    areaM2?: number;
    /**
     * 与边界相接: Whether it adjoins the present boundary.
     */
    adjoinsUdb?: boolean;
    /**
     * 使用来源: Sources used for it, with areas.
     */
    sourcesUsed?: {
      /**
       * 来源: Id of the source.
       */
      sourceRef: string;
      /**
       * 使用面积 (m2): Verified area used, m2.
       */
      m2: number;
    }[];
    /**
     * 用途: What the addition is for.
     */
    purpose: string;
    /**
     * 相符性核查: Result for each control line; true where it is not touched.
     */
    checks?: {
      /**
       * 永久基本农田: True where the permanent farmland is not touched.
       */
      permanentFarmland: boolean;
      /**
       * 生态保护红线: True where the ecological red line is not touched.
       */
      ecoRedline: boolean;
      /**
       * 自然保护地: True where the nature reserve is not touched.
       */
      natureReserve: boolean;
      /**
       * 洪涝风险控制线: True where the flood risk line is not touched.
       */
      floodRisk: boolean;
      /**
       * 重要湿地: True where the important wetland is not touched.
       */
      wetland: boolean;
    };
    /**
     * 申报日期: Day it was submitted.
     */
    submittedDate: string;
    /**
     * 批准日期: Day it was approved.
     */
    approvedDate?: string;
    /**
     * 批准文号: Number of the approval.
     */
    approvalNo?: string;
  }[];
  /**
   * 台账结余: Totals of sources, additions and net change in m2.
   */
  balance: {
    /**
     * 核定面积 (m2): Sum of verified sources in m2.
     */
    verifiedM2: number;
    /**
     * 增补面积 (m2): Sum of additions in m2.
     */
    addedM2: number;
    /**
     * 剩余面积 (m2): Verified minus added in m2.
     */
    remainingM2: number;
    /**
     * 调出面积 (m2): What leaves the boundary in m2.
     */
    removedM2: number;
    /**
     * 边界净变化 (m2): Added minus removed in m2.
     */
    deltaUdbM2: number;
    /**
     * 核心保护区核定面积 (m2): Verified sources in nature core zones in m2.
     */
    natureCoreVerifiedM2: number;
  };
}
/**
 * 变更调查确认: Confirmation of the land class by the yearly survey.
 */
export interface SurveyConfirmation {
  /**
   * 调查年度 (year): Year of the survey.
   */
  year: number;
  /**
   * 图斑编号: Number of the survey polygon.
   */
  polygonNo: string;
  /**
   * 确认地类: Class as confirmed.
   */
  class: string;
  /**
   * 确认日期: Day of confirmation.
   */
  date: string;
}
/**
 * 耕地占补平衡台账: Farmland credits and farmland taken by construction, one by one.
 */
export interface FarmlandLedger {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always farmlandLedger (farmland ledger).
   */
  kind: 'farmlandLedger';
  /**
   * 编号: Unique id of this farmland ledger, e.g. FL-JMS.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  areaMethod?: AreaMethod;
  /**
   * 等级口径: Standard of the farmland grades, 1 is best.
   */
  gradeScale: string;
  /**
   * 补充耕地: Farmland won by reclaiming, usable as a credit; its polygons are in layer farmlandCredits.
   */
  credits: {
    /**
     * 编号: Id of the credit, e.g. FC-01; the same in layer farmlandCredits.
     */
    id: string;
    /**
     * 来源地块: Parcel of the inventory that was reclaimed.
     */
    parcelRef: string;
    /**
     * 面积 (ha): Area in hectares, derived from the polygon.
     */
    areaHa: number;
    /**
     * 地类: Class as confirmed: 0101 paddy, 0102 irrigated, 0103 dry field.
     */
    class: '0101' | '0102' | '0103';
    /**
     * 质量等级: Quality grade.
     */
    grade?: number;
    /**
     * 坡度: Slope in degrees.
     */
    slopeDeg?: number;
    /**
     * 稳定利用: Whether it is farmland in long-term stable use.
     */
    stableUse?: boolean;
    /**
     * 验收日期: Day of acceptance.
     */
    acceptedDate?: string;
    /**
     * 验收单位: Who accepted it.
     */
    acceptedBy?: string;
    surveyConfirmed?: SurveyConfirmation;
    /**
     * 已使用面积 (ha): What occupations have used, ha.
     */
    usedHa?: number;
    /**
     * 后评价时限: Follow-up evaluation, within five years of acceptance.
     */
    followUpDue?: string;
    /**
     * 两处使用的依据: Written basis where the same patch also serves the boundary ledger.
     */
    doubleUseBasis?: string;
  }[];
  /**
   * 占用耕地: Farmland taken by construction, one by one.
   */
  occupations: {
    /**
     * 编号: Id of the occupation, e.g. FO-01.
     */
    id: string;
    /**
     * 名称: What takes the land.
     */
    name: string;
    /**
     * 所属项目: Project that occupies it, if any.
     */
    projectRef?: string;
    /**
     * 占地图形: Parcels or land-use polygons that take the land; none where their polygons are not in the workspace.
     */
    landRefs?: string[];
    /**
     * 面积 (ha): Area of farmland taken, hectares.
     */
    areaHa: number;
    /**
     * 地类: Class of the farmland taken.
     */
    class: '0101' | '0102' | '0103';
    /**
     * 质量等级: Quality grade of the farmland taken.
     */
    grade?: number;
    /**
     * 黑土剥离: Plan for stripping the black topsoil: area, depth, volume, destination and number.
     */
    blackSoil?: {
      /**
       * 剥离面积 (m2): Area stripped, m2.
       */
      areaM2?: number;
      /**
       * 剥离厚度: Depth in cm.
       */
      depthCm?: number;
      /**
       * 土方: Volume in m3: area times depth.
       */
      volumeM3?: number;
      /**
       * 去向: Where the soil goes.
       */
      destination?: string;
      /**
       * 方案号: Number of the plan.
       */
      planNo?: string;
      /**
       * 备案日期: Day the plan was filed.
       */
      filedDate?: string;
    };
    /**
     * 批准: Approval of the conversion.
     */
    approval?: {
      /**
       * 文号: Number of the approval.
       */
      no: string;
      /**
       * 日期: Day of approval.
       */
      date: string;
    };
    /**
     * 使用指标: Credits that balance it.
     */
    creditsUsed?: {
      /**
       * 补充耕地: Id of the credit.
       */
      creditRef: string;
      /**
       * 面积 (ha): Area used, hectares.
       */
      ha: number;
    }[];
  }[];
  /**
   * 台账结余: Totals of quantity, quality and paddy.
   */
  balance: {
    /**
     * 已确认面积 (ha): Credits accepted and confirmed, ha.
     */
    verifiedHa: number;
    /**
     * 已使用面积 (ha): Credits used, ha.
     */
    usedHa: number;
    /**
     * 剩余面积 (ha): Verified minus used, ha.
     */
    remainingHa: number;
    /**
     * 补充等级: Weighted grade of the credits used.
     */
    gradeIn: number;
    /**
     * 占用等级: Weighted grade of the land occupied.
     */
    gradeOut: number;
    /**
     * 补充水田 (ha): Paddy credits used, ha.
     */
    paddyInHa: number;
    /**
     * 占用水田 (ha): Paddy occupied, ha.
     */
    paddyOutHa: number;
  };
}
/**
 * 豁免清单: Findings that may stand for now with approval, in one place; a document may also hold its own under waivers.
 */
export interface WaiverList {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always waiverList (waiver list).
   */
  kind: 'waiverList';
  /**
   * 编号: Unique id of this waiver list, e.g. WL-JMS.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version: string;
  status: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy: string;
  /**
   * 审核单位: Body that reviewed the document.
   */
  reviewedBy?: string;
  /**
   * 批准机关: Body that approved the document; needed once it is approved or published.
   */
  approvedBy?: string;
  /**
   * 批准日期: Day of approval; needed once the document is approved or published.
   */
  approvedDate?: string;
  /**
   * 批准内容校验值: SHA-256 (64 lower-case hex digits) of the content at approval, without status, approval, change log and waivers; a later edit no longer matches.
   */
  approvedHash?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic: boolean;
  securityClass: SecurityClass;
  basis?: Basis;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 豁免清单: Waivers one by one, each with the document or the object it is about; errors on permanent farmland and red lines cannot be waived.
   */
  items: {
    /**
     * 规则: Id of the waived rule, e.g. indicator/far-composition; permanent farmland, red lines and the like cannot be waived.
     */
    rule: string;
    /**
     * 文档: Id of the document the waiver is limited to; without it the object must be named.
     */
    document?: string;
    /**
     * 对象: Id of the object the waiver is limited to, e.g. P-DF-01-01; also of a layer's feature.
     */
    object?: string;
    /**
     * 理由: Why the rule is waived.
     */
    reason: string;
    /**
     * 批准人: Who approved the waiver.
     */
    by: string;
    /**
     * 批准依据: Document, minutes or mandate the waiver was approved on, with its number.
     */
    authority: string;
    /**
     * 批准日期: Day the waiver was approved; it holds from that day.
     */
    date: string;
    /**
     * 有效期至: Last day the waiver holds.
     */
    until: string;
    /**
     * 指纹: Fingerprint of the values and the shape the finding rested on when it was waived (valueFingerprint of a report); once these change the waiver no longer holds.
     */
    fingerprint?: string;
  }[];
}
/**
 * 指标方案: A what-if that is kept: some numbers other than the plan has them, with scope, locks and targets for the balance. It is no part of the plan: no check or sum counts it.
 */
export interface Scenario {
  /**
   * 接口版本: Version of the document format, always redev/v1.
   */
  apiVersion: 'redev/v1';
  /**
   * 文档类型: Always scenario (scenario).
   */
  kind: 'scenario';
  /**
   * 编号: Unique id of this scenario, e.g. SC-01.
   */
  id: string;
  /**
   * 标题: Chinese title of the document, 2 to 80 characters; synthetic data end with （示意）.
   */
  title: string;
  /**
   * 版本: Semantic version such as "1.0.0"; a change after approval needs a new one.
   */
  version?: string;
  status?: DocumentStatus;
  /**
   * 数据截止日: The day these data speak for; checks use it and never the clock.
   */
  asOf: string;
  /**
   * 编制单位: Body that compiled the document.
   */
  compiledBy?: string;
  /**
   * 是否示意数据: True for made-up data; maps and reports then carry the mark 示意数据.
   */
  synthetic?: boolean;
  securityClass?: SecurityClass;
  changeLog?: ChangeLog;
  waivers?: Waivers;
  /**
   * 说明: What the scenario is for.
   */
  note: string;
  /**
   * 所据规划日期: Day of the plan's data when the scenario was kept.
   */
  basedOn?: string;
  /**
   * 假设的数值: Which number of which object in which document is other than the plan has it.
   */
  overrides: {
    /**
     * 文档: Id of the document that holds the number.
     */
    documentRef: string;
    /**
     * 对象: Id of the parcel or the transfer.
     */
    recordRef: string;
    /**
     * 数值: Which number.
     */
    field: 'plannedGfaM2' | 'footprintM2' | 'greenM2' | 'sentM2' | 'receivedM2';
    /**
     * 原值 (m2): What the plan had when the scenario was kept, in m2; a change of it is told.
     */
    basedOnM2: number;
    /**
     * 假设值 (m2): What the scenario has, in m2.
     */
    valueM2: number;
  }[];
  /**
   * 平衡设置: Scope, locks, targets, weights, soft rules, order of objectives and time limit of a balance from this scenario.
   */
  settings?: {
    /**
     * 范围: Units or parcels that may change; the whole plan where absent.
     */
    scope?: string[];
    /**
     * 可调整项: Kinds of numbers that may move.
     */
    move?: ('floorArea' | 'transfer' | 'bonus' | 'facility' | 'implementYear' | 'newTransfer')[];
    /**
     * 锁定: Units or parcels that keep their numbers.
     */
    locks?: string[];
    /**
     * 改动已批准文档: True where approved and published documents may change.
     */
    unlocksApproved?: boolean;
    /**
     * 目标值: Numbers to come to.
     */
    targets?: {
      /**
       * 对象: Id of a parcel, a unit or the special plan; for a pilot area or a year name that instead.
       */
      objectRef?: string;
      pilotArea?: PilotArea;
      /**
       * 年度 (year): The target is for the planned floor area that all units carry out in this year.
       */
      year?: number;
      /**
       * 指标: Measure of floor area.
       */
      measure: 'gfaM2' | 'housingGfaM2' | 'industryGfaM2' | 'commerceGfaM2';
      /**
       * 比较方式: Exactly, at least, or at most.
       */
      side: 'equals' | 'atLeast' | 'atMost';
      /**
       * 目标值 (m2): Target in m2.
       */
      valueM2: number;
    }[];
    /**
     * 权重: What a square metre of change counts by kind; 1 where absent.
     */
    weights?: {
      /**
       * 地块建筑面积: Weight of a square metre of floor area of parcels.
       */
      floorArea?: number;
      /**
       * 跨单元转移量: Weight of a square metre of transfers between units.
       */
      transfer?: number;
      /**
       * 奖励建筑面积: Weight of a square metre of bonus floor area.
       */
      bonus?: number;
      /**
       * 设施建筑面积: Weight of a square metre of floor area of facilities.
       */
      facility?: number;
      /**
       * 地块计划实施年: Weight of a square metre of planned floor area that comes a year earlier or later.
       */
      implementYear?: number;
      /**
       * 新增跨单元转移: Weight of a square metre of new transfers between units.
       */
      newTransfer?: number;
    };
    /**
     * 软约束: Ids of rules that are met as far as can be.
     */
    soft?: string[];
    /**
     * 目标次序: What a balance makes small, the most important first.
     */
    objective?: ('documents' | 'parcels' | 'change' | 'evenness')[];
    /**
     * 每步时限: Time limit of each step of the solver, in seconds.
     */
    seconds?: number;
  };
}

/** Value of `kind` of each kind of document. */
export type KindName = 'workspace' | 'policyPack' | 'parcelInventory' | 'specialPlan' | 'redevelopmentUnit' | 'unitDetailedPlan' | 'annualPlan' | 'projectEntry' | 'transferLedger' | 'boundaryLedger' | 'farmlandLedger' | 'waiverList' | 'scenario';
