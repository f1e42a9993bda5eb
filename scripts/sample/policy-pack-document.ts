import { facilityStandards } from './facilities.ts';
import { header, implementationPlan, planningBureau } from './header.ts';
import { landUseRows } from './land-use-names.ts';
import { decimals, flow, headed, noted, writeYaml, type Plain } from './yaml-writer.ts';

interface ParameterRow {
  readonly name: string;
  readonly value: Plain;
  readonly unit: string;
  readonly sourceText: string;
  readonly certainty: string;
  readonly docNo?: string;
  /** Comment above the first parameter of a group. */
  readonly group?: string;
}

const plan = (name: string, value: Plain, unit: string, sourceText: string, certainty: string): ParameterRow => ({ name, value, unit, sourceText, certainty });

const residentialRows: readonly (readonly number[])[] = [
  [1, 3, 0, 1.0, 35, 30, 18, 36],
  [4, 6, 1.1, 1.4, 28, 30, 27, 32],
  [7, 9, 1.5, 1.7, 25, 30, 36, 22],
  [10, 18, 1.8, 2.4, 20, 35, 54, 19],
  [19, 26, 2.5, 2.8, 20, 35, 80, 13],
];

const parameters: readonly ParameterRow[] = [
  { ...plan('tol.areaRelPct', 0.1, 'pct', '台账面积与图形面积的相对容差，与绝对容差取大', 'C'), group: '容差：只用于判断两处数值是否一致' },
  plan('tol.areaAbsM2', 1, 'm2', '台账面积与图形面积的绝对容差', 'C'),
  plan('tol.sumHa', 0.0001, 'ha', '面积汇总，每一加项', 'C'),
  plan('tol.gfaM2', 1, 'm2', '建筑面积汇总，每一加项', 'C'),
  plan('tol.money', 0.01, 'wan', '金额汇总，每一加项', 'C'),
  plan('tol.far', 0.005, 'far', '容积率两位小数的舍入', 'C'),
  plan('tol.balancePct', 0.02, 'pct', '用地平衡表比例两位小数的舍入，合计 100.00 ± 0.02', 'C'),
  plan('tol.pct', 0.05, 'pct', '密度、绿地率一位小数的舍入', 'C'),
  plan('overlay.noiseM2', 1, 'm2', '叠加面积不大于此值视为误差', 'C'),
  plan('overlay.noiseWidthM', 0.1, 'm', '叠加图形平均宽度不大于此值视为误差', 'C'),
  plan('tol.sharePct', 0.5, 'pct', '填写的控制线占比与叠加结果相差的百分点', 'C'),
  plan('tol.grade', 0.0005, 'none', '加权平均等级三位小数的舍入', 'C'),
  plan('tol.volumeM3', 0.5, 'none', '土方取整的舍入', 'C'),
  plan('tol.mu', 0.01, 'mu', '1 公顷为 15 亩，亩数两位小数', 'A'),
  plan('tol.registeredPct', 3, 'pct', '登记面积与图形面积的相对差', 'C'),
  plan('tiling.areaAbsM2', 10, 'm2', '规划用地铺满单元的绝对容差，与相对容差取大', 'C'),
  plan('tiling.areaRelPct', 0.05, 'pct', '规划用地铺满单元的相对容差', 'C'),
  plan('balance.nonConstructionUses', flow(['01', '02', '03', '04', '05', '06', '17', '18', '19', '20', '21', '22', '23', '24']), 'none', '农林用地、湿地、农业设施、水域、用海和其他土地不计入建设用地；与分类指南的对照待核对', 'B-M'),
  plan('public.landUses', flow(['08', '13', '14', '0702']), 'none', '公共管理与公共服务、公用设施、绿地与开敞空间和社区服务设施用地；《城乡规划法》第三十五条不得擅自改变用途', 'C'),
  plan('sliver.areaM2', 50, 'm2', '小于此面积的图形列为碎图斑', 'C'),
  plan('sliver.compactness', 0.02, 'none', '狭长图斑的紧凑度 4πA/P²', 'C'),
  plan('sliver.widthM', 3, 'm', '狭长图斑的平均宽度 2A/P，以免误列道路网', 'C'),
  { ...plan('extent.lonMin', 129, 'none', '本市经纬度范围，用于发现坐标顺序错误', 'C'), group: '图层' },
  plan('extent.lonMax', 134, 'none', '本市经纬度范围，用于发现坐标顺序错误', 'C'),
  plan('extent.latMin', 45, 'none', '本市经纬度范围，用于发现坐标顺序错误', 'C'),
  plan('extent.latMax', 49, 'none', '本市经纬度范围，用于发现坐标顺序错误', 'C'),
  plan('extent.northingMinM', 5_000_000, 'm', '本市高斯—克吕格纵坐标范围，用于发现两列颠倒', 'C'),
  plan('extent.northingMaxM', 5_400_000, 'm', '本市高斯—克吕格纵坐标范围，用于发现两列颠倒', 'C'),
  plan('extent.eastingMinM', 250_000, 'm', '去掉带号的横坐标范围，超出即远离中央经线', 'A'),
  plan('extent.eastingMaxM', 750_000, 'm', '去掉带号的横坐标范围，超出即远离中央经线', 'A'),
  plan('layer.freshnessMonths', 12, 'month', '控制线图层的有效期', 'C'),
  { ...plan('legacy.baselineDate', '2019-12-31', 'date', '第三次全国国土调查标准时点，示意取值', 'B-M'), group: '历史遗留用地' },
  plan('legacy.surveyRefs', flow(['第三次全国国土调查']), 'none', '三(一)3 只要求依据全国国土调查结果，未指明哪一次', 'B-M'),
  plan('legacy.surveyMinSharePct', 95, 'pct', '三(一)3 依据国土调查结果；占比为自行设定', 'C'),
  plan('legacy.closureDate', '2025-10-31', 'date', '四(一) 基础准备阶段完成时限', 'C'),
  { ...plan('pilot.start', '2025-10-17', 'date', '二(二) 自本方案印发之日起', 'A'), group: '试点与规划期限' },
  plan('pilot.end', '2027-09-30', 'date', '二(二) 至 2027 年 9 月底止', 'A'),
  plan('phase.baseDue', '2025-10-31', 'date', '四(一) 2025 年 10 月底前', 'A'),
  plan('phase.implementationStart', '2025-11-01', 'date', '四(二) 2025 年 11 月起', 'A'),
  plan('phase.implementationDue', '2026-09-30', 'date', '四(二) 至 2026 年 9 月', 'A'),
  plan('phase.midtermDue', '2026-09-30', 'date', '四(三) 2026 年 9 月底前', 'A'),
  plan('phase.deepeningStart', '2026-10-01', 'date', '四(四) 2026 年 10 月起', 'A'),
  plan('phase.deepeningDue', '2027-09-30', 'date', '四(四) 至 2027 年 9 月', 'A'),
  plan('phase.summaryDue', '2027-09-30', 'date', '四(五) 2027 年 9 月底前', 'A'),
  plan('pilot.taskGroupStarts', flow(['1', '6', '9', '12', '14', '19', '24']), 'none', '三 主要任务共七组，每组首项任务的序号', 'A'),
  plan('pilot.taskCount', 26, 'count', '三 主要任务共 26 项', 'A'),
  plan('plan.firstYear', 2025, 'year', '三(二)7 专项规划（2025-2030年）', 'A'),
  plan('plan.lastYear', 2030, 'year', '三(二)7 专项规划（2025-2030年）', 'A'),
  plan('participation.minDays', 30, 'day', '草案公示天数，首尾两天都计入', 'C'),
  plan('finance.listedFunds', flow(['国省专项']), 'none', '三(三)10 争取国家和省级资金的项目列入年度计划', 'A'),
  plan('security.classedLayers', flow(['permanentFarmland', 'ecoRedline', 'natureCore', 'natureGeneral', 'surveyLatest', 'cadastre']), 'none', '真实数据须定密级的图层', 'B-M'),
  plan('project.effectLagMonths', 6, 'month', '项目竣工或验收后六个月内见效', 'C'),
  plan('firstBatch.months', 24, 'month', '三(六)20 以两年内可见效为原则，按 24 个月计', 'C'),
  { ...plan('udb.expansionMultiple', decimals(1.3, 2), 'none', '黑龙江省城镇开发边界扩展倍数上限；本市分解值未见公开', 'A'), docNo: '国函〔2024〕7号', group: '底线' },
  plan('udb.parkOutsideMaxPct', 5, 'pct', '产业园区单元在城镇开发边界外的占比上限', 'C'),
  plan('udb.inplaceIndustrialMinPct', 99, 'pct', '三(五)18 边界外原地改扩建须在工业用地控制线内，占比为自行设定', 'C'),
  plan('swap.sourceMinSharePct', 95, 'pct', '三(二)6 来源须在边界内或核心保护区内，占比为自行设定', 'C'),
  plan('swap.sharedEdgeMinM', 20, 'm', '增补地块与城镇开发边界相接的最小共用边长', 'C'),
  plan('swap.exclusiveUses', flow(['增减挂钩', '边界增补']), 'none', '同一腾退面积不得重复用于其他指标', 'C'),
  plan('swap.confirmedClasses', flow(['01', '02', '03', '04', '05', '14', '17']), 'none', '三(二)6 复垦、复绿后的地类：农林草湿、绿地、水域', 'C'),
  plan('udb.netChangeTolM2', 1, 'm2', '调整前后边界面积之差与台账净变化', 'C'),
  plan('survey.majorityPct', 80, 'pct', '以面积占比达到此值的调查地类为准', 'C'),
  plan('lines.greenUses', flow(['14', '17']), 'none', '城市绿线内相容的用途', 'C'),
  plan('lines.blueUses', flow(['17', '14', '1311']), 'none', '城市蓝线内相容的用途', 'C'),
  plan('lines.yellowUses', flow(['12', '13']), 'none', '城市黄线内相容的用途', 'C'),
  plan('industrialLine.maxReleasePct', 10, 'pct', '每个单元工业用地控制线内改作他用的占比上限', 'C'),
  plan('agriZone.constructionMaxHa', 377, 'ha', '国务院批复：规划建设用地 3.77 平方公里，分 1.18、2.39、0.20 三个区块', 'A'),
  plan('farmland.matchPct', 1, 'pct', '登记的占用耕地面积与叠加结果的相对差', 'C'),
  plan('farmland.slopeUsualMaxDeg', 15, 'none', '补充耕地一般坡度，度', 'B-M'),
  plan('farmland.slopeMaxDeg', 25, 'none', '永久基本农田补划审批样表所列坡度上限（转引），度', 'B-H'),
  plan('farmland.followUpMonths', 60, 'month', '《土地复垦条例》第三十一条：复垦为农用地的，验收合格后 5 年内后评价', 'A'),
  plan('farmland.gradeScale', 'GB/T 33469，1 等最好，10 等最差', 'none', '耕地质量等级', 'B-H'),
  { ...plan('indicator.bonusCapPct', 20, 'pct', '奖励建筑面积占基础建筑面积的上限', 'C'), group: '强度指标' },
  plan('indicator.receiverCeiling', { housing: 2.8, commerce: 3.5, industry: decimals(3, 1), logistics: decimals(2, 1), research: decimals(3, 1) }, 'far', '接受转移后的容积率上限；居住取值参照居住街坊指标表', 'C'),
  plan(
    'indicator.residentialTable',
    residentialRows.map(([floorsFrom, floorsTo, farMin, farMax, densityMaxPct, greenMinPct, heightMaxM, landPerPersonMaxM2]) =>
      flow({ floorsFrom: floorsFrom!, floorsTo: floorsTo!, farMin: decimals(farMin!, 1), farMax: decimals(farMax!, 1), densityMaxPct: densityMaxPct!, greenMinPct: greenMinPct!, heightMaxM: heightMaxM!, landPerPersonMaxM2: landPerPersonMaxM2! }),
    ),
    'none',
    'GB 50180-2018 表 4.0.2，I、VII 类气候区；数值待核对原文',
    'B-H',
  ),
  plan('indicator.bonusRatioMax', 1, 'none', '奖励建筑面积不超过移交的公共设施面积；奖励须对应公共利益见于外市条例', 'C'),
  plan('site.pavedMinPct', 5, 'pct', '净用地中道路、广场等铺装用地的最低占比', 'C'),
  plan('storey.minHeightM', flow({ housing: 2.8, industry: 4.5, logistics: 4.5, commerce: decimals(3, 1), research: decimals(3, 1), public: decimals(3, 1), transport: decimals(3, 1), utility: decimals(3, 1) }), 'm', '用于核对高度与层数的最小层高', 'C'),
  plan('storey.allowanceM', 3, 'm', '建筑高度可低于层数乘最小层高的米数', 'C'),
  plan('nonbuilding.zeroUses', flow(['01', '02', '03', '04', '05', '1207', '1402', '16', '17', '23']), 'none', '农林用地、城镇村道路、防护绿地、留白、水域和其他土地不安排建筑', 'C'),
  plan('nonbuilding.serviceUses', flow(['1401', '1403']), 'none', '公园绿地、广场只可建少量服务用房', 'C'),
  plan('nonbuilding.serviceMaxPct', 2, 'pct', '公园绿地、广场内服务用房建筑面积占净用地的上限', 'C'),
  plan('dedicated.uses', flow(['0702', '08', '12', '13', '14']), 'none', '移交公共使用的用地：社区服务设施、公共服务、交通、公用设施、绿地', 'C'),
  plan('green.concentratedNewM2', decimals(0.5, 2), 'm2', 'GB 55038-2025 第 3.2.2 条（转引）：新建居住街坊人均集中绿地', 'A'),
  plan('green.concentratedRebuiltM2', 0.35, 'm2', 'GB 55038-2025 第 3.2.2 条（转引）：旧区改建人均集中绿地', 'A'),
  plan('green.concentratedMinWidthM', 8, 'm', 'GB 55038-2025 第 3.2.2 条（转引）：集中绿地宽度', 'A'),
  plan('green.areaPerSunlitMax', 3, 'none', 'GB 55038-2025 第 3.2.2 条（转引）：在标准建筑日照阴影线以外的不少于 1/3', 'A'),
  { ...plan('industry.minFar', { '36': 0.8, fallback: 0.8 }, 'far', '工业项目建设用地控制指标；仅见汽车制造业 0.8，其余待核对', 'B-M'), group: '工业' },
  plan('industry.buildingCoeffMinPct', 40, 'pct', '建筑系数下限', 'B-H'),
  plan('industry.serviceLandMaxPct', 7, 'pct', '行政办公及生活服务设施用地占比上限', 'B-H'),
  plan('industry.serviceGfaMaxPct', 15, 'pct', '行政办公及生活服务设施建筑面积占比上限', 'B-H'),
  plan('industry.greenMaxPct', 20, 'pct', '工业、仓储用地绿地率上限', 'B-M'),
  plan('industry.serviceBarred', flow(['成套住宅', '宾馆', '培训中心']), 'none', '工业项目用地内不得建造', 'B-H'),
  plan('upstairs.minFloors', 4, 'count', '工业上楼最少层数', 'B-M'),
  plan('upstairs.groundHeightMinM', decimals(6, 1), 'm', '首层层高', 'B-M'),
  plan('upstairs.upperHeightMinM', 4.5, 'm', '其他层层高', 'B-M'),
  plan('upstairs.groundLoadMinT', decimals(1, 2), 't', '首层楼面荷载，吨/平方米', 'B-M'),
  plan('upstairs.upperLoadMinT', 0.65, 't', '其他层楼面荷载，吨/平方米', 'B-M'),
  plan('upstairs.freightLiftsMin', 2, 'count', '货梯数量', 'B-M'),
  plan('upstairs.freightLiftMinT', 2, 't', '单台货梯载重', 'B-M'),
  plan('upstairs.barredHazardClasses', flow(['甲', '乙']), 'none', '甲、乙类生产不得上楼', 'B-M'),
  { ...plan('people.m2PerPerson', 35, 'm2', '人均住房建筑面积规划口径', 'A'), group: '人口、供应与管理' },
  plan('people.tolerancePct', 5, 'pct', '规划人口与测算人口的相对差', 'C'),
  plan('people.m2PerPersonMin', 25, 'm2', '自行采用的人均住房建筑面积的合理范围', 'C'),
  plan('people.m2PerPersonMax', 45, 'm2', '自行采用的人均住房建筑面积的合理范围', 'C'),
  plan('people.dwellingMinM2', 40, 'm2', '平均每套住房建筑面积的合理范围', 'C'),
  plan('people.dwellingMaxM2', 200, 'm2', '平均每套住房建筑面积的合理范围', 'C'),
  plan('supply.planLeadMonths', 12, 'month', '地块供应或实施前单元详细规划应已批准的月数；先规划后供地见《城乡规划法》第三十八条', 'C'),
  plan('supply.transitionYears', 5, 'year', '过渡期政策年限', 'B-H'),
  plan('price.firstInstalmentMinPct', 50, 'pct', '首期缴纳比例', 'B-H'),
  plan('price.maxMonths', 12, 'month', '缴清期限', 'B-H'),
  plan('finance.landFundRatePct', noted(null, '计提比例未确定，相关规则记为“未判定”'), 'pct', '三(三)10 落实国有土地收益基金计提比例，未给出数值', 'B-M'),
  plan('mixed.mainMinPct', 60, 'pct', '混合用地主用途最低比例，待市级清单出台', 'C'),
  plan('inventory.freshnessMonths', 12, 'month', '三(一)5 健全动态更新机制，按 12 个月计', 'C'),
  plan('inventory.constructionMinPct', 95, 'pct', '三(一)2 存量建设用地；占比为自行设定', 'C'),
  plan('lowEff.industryUses', flow(['10']), 'none', '低效工矿对应的现状用途，类型名录见于外市指南', 'C'),
  plan('lowEff.housingUses', flow(['0701']), 'none', '低效居住对应的现状用途，类型名录见于外市指南', 'C'),
  plan('lowEff.commerceUses', flow(['09']), 'none', '低效商服对应的现状用途，类型名录见于外市指南', 'C'),
  plan('lowEff.facilityUses', flow(['08', '11', '12', '13']), 'none', '低效设施对应的现状用途，类型名录见于外市指南', 'C'),
  plan('lowEff.villageUses', flow(['0703', '0704']), 'none', '低效村庄对应的现状用途，类型名录见于外市指南', 'C'),
  plan('lowEff.villageCollectiveUses', flow(['09', '10']), 'none', '园区外集体所有的低效村庄对应的现状用途，类型名录见于外市指南', 'C'),
  plan('registration.maxDays', 90, 'day', '三(一)4 及时办理确权手续，按 90 日计', 'C'),
];

export const families: readonly (readonly [family: string, zh: string, en: string, codes: readonly string[]])[] = [
  ['housing', '居住', 'housing', ['0701', '0703']],
  ['commerce', '商业服务', 'commerce', ['09']],
  ['industry', '工业', 'industry', ['1001']],
  ['mining', '采矿盐田', 'mining', ['1002', '1003']],
  ['logistics', '仓储物流', 'logistics', ['11']],
  ['research', '科研', 'research', ['0802']],
  ['public', '公共服务', 'public service', ['08', '0702', '0704']],
  ['green', '绿地与开敞空间', 'green and open space', ['14']],
  ['transport', '交通运输', 'transport', ['12']],
  ['utility', '公用设施', 'utilities', ['13']],
  ['special', '特殊', 'special', ['15']],
  ['reserved', '留白', 'reserved', ['16']],
  ['agriculture', '农林草湿', 'agriculture and nature', ['01', '02', '03', '04', '05', '06']],
  ['water', '陆地水域', 'inland water', ['17']],
  ['sea', '用海', 'sea', ['18', '19', '20', '21', '22', '24']],
  ['other', '其他土地', 'other land', ['23']],
];

interface InstrumentRow {
  readonly name: string;
  readonly taskNo: number;
  readonly docNo?: string;
  readonly issuedDate?: string;
  readonly conditions: readonly string[];
}

/** Five issued, the rest exploring: `PI-01` is the transfer, `PI-02` the bonus. */
const instruments: readonly InstrumentRow[] = [
  { name: '指标跨空间单元统筹', taskNo: 8, docNo: '示意细则-01', issuedDate: '2026-01-15', conditions: ['转出与转入数量相等', '同一用途大类', '转出、转入单元详细规划同步修改'] },
  { name: '容积率奖励', taskNo: 8, docNo: '示意细则-02', issuedDate: '2026-01-15', conditions: ['公共设施无偿移交', '奖励面积不超过移交设施面积'] },
  { name: '带方案出让', taskNo: 12, docNo: '示意细则-03', issuedDate: '2026-02-20', conditions: ['重点招商引资项目或城中村改造项目'] },
  { name: '工业上楼', taskNo: 17, docNo: '示意细则-04', issuedDate: '2026-03-05', conditions: ['保持工业用途', '满足层数、层高、荷载和货梯要求'] },
  { name: '分期缴纳出让价款', taskNo: 21, docNo: '示意细则-05', issuedDate: '2026-04-10', conditions: ['首期缴纳比例和缴清期限符合参数'] },
  { name: '房票安置', taskNo: 11, conditions: ['研究中'] },
  { name: '企业做地、政府储备', taskNo: 9, conditions: ['研究中'] },
  { name: '招拍复合出让', taskNo: 12, conditions: ['研究中'] },
  { name: '混合用地供给', taskNo: 13, conditions: ['研究中'] },
  { name: '地上地下分层供应', taskNo: 13, conditions: ['研究中'] },
  { name: '零星低效用地凭证置换', taskNo: 24, conditions: ['研究中'] },
  { name: '异地等价值转移', taskNo: 9, conditions: ['研究中'] },
];

export const transferPolicy = 'PI-01';
export const bonusPolicy = 'PI-02';

/** The case of adjustment that the simplified procedure serves. */
export const minorAdjustment = '地块内部指标微调，单元总量不变';

/** What stands beside a statement that nobody has issued. */
const ownSetting = { sourceText: '市级规定出台前的自行设定', certainty: 'C', confirmedBy: planningBureau } as const;

export function policyPackDocument(): string {
  return writeYaml(['政策参数包。确定性：A 见于原文，B 背景知识，C 自行设定；B、C 类须确认后使用，不得表述为法定要求。'], {
    ...header({ kind: 'policyPack', id: 'PP-2026', title: '佳木斯市低效用地再开发政策参数包', approvedBy: planningBureau, approvedDate: '2026-01-12', basis: [{ title: implementationPlan, certainty: 'A' }] }),
    parameters: Object.fromEntries(
      parameters.map(({ name, group, certainty, docNo, ...row }) => {
        const confirmed = certainty === 'A' || name === 'finance.landFundRatePct' ? undefined : planningBureau;
        const entry: Plain = { value: row.value, unit: row.unit, sourceText: row.sourceText, docNo, certainty, confirmedBy: confirmed, validFrom: '2026-01-12' };
        return [name, group === undefined ? entry : headed(group, entry)];
      }),
    ),
    useFamilies: headed('代码前缀最长者优先，例如 0802 归入科研而不是公共服务', families.map(([family, zh, en, codes]) => flow({ family, title: { zh, en }, codes }))),
    instruments: headed(
      '十二项政策工具，五项已出台，其余探索中',
      instruments.map(({ name, taskNo, docNo, issuedDate, conditions }, index) => ({
        id: `PI-${String(index + 1).padStart(2, '0')}`,
        name,
        taskNo,
        status: issuedDate === undefined ? 'exploring' : 'issued',
        docNo,
        issuedDate,
        conditions,
        sourceText: `三 第 ${taskNo} 项任务`,
        certainty: 'A',
      })),
    ),
    landUseCodes: headed(
      '确定性为 B-H 的上级类待与 2023 年 11 月分类指南原文核对',
      landUseRows.map(({ code, name, level, parent, certainty }) => flow({ code, name, level, parent: parent === '' ? undefined : parent, certainty, confirmedBy: certainty === 'A' ? undefined : planningBureau })),
    ),
    codeMap: headed(
      '背景知识，使用前须核对；exact 为 false 的须人工判断',
      [
        ...['01', '02', '03', '04'].map((code) => ({ surveyCode: code, planCode: code, exact: true })),
        { surveyCode: '0601', planCode: '1001', exact: true },
        { surveyCode: '0602', planCode: '1002', exact: true },
        { surveyCode: '0701', planCode: '0701', exact: true },
        { surveyCode: '0702', planCode: '0703', exact: true },
        { surveyCode: '0508', planCode: '1101', exact: true },
        { surveyCode: '05H1', planCode: '0901', exact: false },
        { surveyCode: '08H1', planCode: '0801', exact: false },
      ].map((row) => flow({ ...row, certainty: 'B-M', confirmedBy: planningBureau })),
    ),
    mixedUse: headed('市级清单出台前的自行设定', {
      positive: [
        { main: '1001', secondary: '0802', capPct: 30 },
        { main: '1001', secondary: '1101', capPct: 30 },
        { main: '0901', secondary: '0902', capPct: 40 },
        { main: '0902', secondary: '0901', capPct: 40 },
      ].map((row) => flow({ ...row, ...ownSetting })),
      negative: [
        { a: '100103', b: '0701', reason: '三类工业与居住不得混合' },
        { a: '100103', b: '0804', reason: '三类工业与教育不得混合' },
        { a: '100103', b: '0806', reason: '三类工业与医疗卫生不得混合' },
      ].map((row) => flow({ ...row, ...ownSetting })),
      partitionRules: '配套服务用房及共有空间不得分割及分割转让。',
    }),
    useConversion: [
      { path: '工改工', conditions: ['符合详细规划', '符合工业用地管控要求'], procedure: '规划核实后办理变更登记', priceRule: '零增地增容提质的，不增收土地价款' },
      { path: '工改商', conditions: ['位于工业控制线外', '符合详细规划'], procedure: '修改详细规划后办理供地', priceRule: '以公示地价或市场评估价为基础综合核定' },
      { path: '工改住', conditions: ['由政府收储后重新供应', '符合详细规划'], procedure: '收储、修改详细规划、公开出让', priceRule: '公开出让确定' },
    ].map((row) => ({ ...row, ...ownSetting })),
    adjustmentPaths: [
      { case: minorAdjustment, path: 'simplified', basis: '三(二)8 简化相关审批程序，情形为自行设定', steps: ['论证', '征求意见', '审批'], ...ownSetting },
      { case: '改变用途或增加单元建筑规模', path: 'full', basis: '《城乡规划法》第四十八条', steps: ['必要性论证', '征求利害关系人意见', '专题报告', '编制修改方案', '报批'], sourceText: '《城乡规划法》第四十八条', certainty: 'A' },
    ],
    facilityStandards: facilityStandards.map((row) => flow({ ...row, certainty: 'B-M', confirmedBy: planningBureau })),
    compensation: headed(
      '形式见于实施方案，标准为示意',
      [
        { form: '货币', basis: '房地产市场评估价格', value: 5200, unit: '元/平方米' },
        { form: '房屋产权调换', basis: '等价值调换', value: decimals(1, 2), unit: '平方米/平方米' },
        { form: '房票', basis: '货币补偿额上浮', value: decimals(1.08, 2), unit: '倍' },
        { form: '置换储备用地', basis: '评估价值相当', value: decimals(1, 2), unit: '元/元' },
        { form: '其他权益', basis: '协商确定', value: null, unit: '元' },
      ].map((row) => flow({ ...row, sourceText: '三(三)11 完善征收安置补偿形式', certainty: 'C', confirmedBy: planningBureau })),
    ),
    priceRules: [
      { case: '工业用地零增地增容提质', basis: '不增收', formula: '用途不变、用地不增，不增收土地价款', zeroCase: true, sourceText: '三(五)17、三(六)21', certainty: 'A' },
      { case: '工业用地转为商业', basis: '综合核定', formula: '以公示地价或市场评估价为基础综合核定', zeroCase: false, sourceText: '三(六)21 探索优化地价政策', certainty: 'C', confirmedBy: planningBureau },
      { case: '混合用地', basis: '市场评估价', formula: '各用途占比 × 该用途评估单价，逐项求和', zeroCase: false, sourceText: '三(六)21', certainty: 'C', confirmedBy: planningBureau },
      { case: '公开出让', basis: '市场评估价', formula: '评估价为起始价依据，竞价确定', zeroCase: false, sourceText: '三(六)21', certainty: 'C', confirmedBy: planningBureau },
    ],
    legacyClasses: headed('三(一)3 要求分类处置，类别和途径为自行设定', [
      { class: '一类', evidence: '基准时点国土调查为建设用地，已有批准文件但手续不全', disposalPaths: flow(['补办手续', '完善手续']), ...ownSetting },
      { class: '二类', evidence: '基准时点国土调查为建设用地，没有批准文件', disposalPaths: flow(['处罚后完善手续', '收回']), ...ownSetting },
      { class: '三类', evidence: '集体建设用地，地类和权属清楚', disposalPaths: flow(['完善手续', '腾退复垦']), ...ownSetting },
    ]),
    performance: {
      metrics: headed('权重之和为 100', [
        { name: '亩均税收', unit: '万元/亩', weight: 40 },
        { name: '亩均产值', unit: '万元/亩', weight: 25 },
        { name: '容积率', unit: '–', weight: 15 },
        { name: '单位能耗产出', unit: '万元/吨标准煤', weight: 10 },
        { name: '亩均就业', unit: '人/亩', weight: 10 },
      ].map((row) => flow(row))),
      grades: [['A', 85], ['B', 70], ['C', 55], ['D', 0]].map(([grade, minScore]) => flow({ grade: grade!, minScore: minScore! })),
      exitRule: '连续两年为 D 的，制定整改或退出方案。',
      ...ownSetting,
    },
  });
}
