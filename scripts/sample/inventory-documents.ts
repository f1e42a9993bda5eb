import { header, implementationPlan } from './header.ts';
import { landUseName } from './land-use-names.ts';
import { areas, carriedTo2027, doneIn2026, sectorOfUnit } from './recipe.ts';
import { legacyIdOf } from './legacy-document.ts';
import { projectOf } from './project-rows.ts';
import { parcelIndustrialLinePct, round, type SampleParcel, type SampleUnit } from './quantities.ts';
import { decimals, flow, headed, writeYaml, type Plain } from './yaml-writer.ts';

/** Texts of `inventory/<area>.yaml`. */
export function inventoryDocuments(units: readonly SampleUnit[]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(areas).map(([code, area]) => {
      const own = units.filter(({ areaCode }) => areaCode === code);
      const parcels = own.flatMap((unit) => unit.parcels.map((parcel, index) => (index === 0 ? headed(`${unit.id} ${unit.row.name}`, parcelRecord(parcel)) : parcelRecord(parcel))));
      return [
        `inventory/${code.toLowerCase()}.yaml`,
        writeYaml([`${area.name}低效用地底数台账。图形见 layers/parcels.geojson，按编号对应。`], {
          ...header({ kind: 'parcelInventory', id: `INV-${code}`, title: `${area.name}低效用地底数台账`, approvedDate: '2025-10-30', basis: [{ title: implementationPlan, clause: '三(一)2', certainty: 'A' }] }),
          standardRef: 'IS-JMS',
          standardVersion: '1.0.0',
          parcels,
        }),
      ];
    }),
  );
}

function parcelRecord(parcel: SampleParcel): Plain {
  const { id, areaCode, unitId, row, grossM2, currentGfaM2 } = parcel;
  const [, cell, currentCode, planCode, lowEffType, owner, mode, year, , currentFar, , , legacy] = row;
  const area = areas[areaCode]!;
  const industrial = currentCode.startsWith('1001');
  const staysOutside = unitId === 'U-JQ-02' && planCode.startsWith('1001');
  return {
    id,
    name: `${unitId.slice(2)} ${cell} 号地块`,
    pilotArea: area.name,
    districtCode: area.districtCode,
    street: area.street,
    surveyZone: `DC-${unitId.slice(2)}`,
    surveyYear: 2024,
    surveyPolygonNo: `示意图斑-${id.slice(2)}`,
    cadastreNos: flow([`示意宗地-${id.slice(2)}`]),
    areaM2: grossM2,
    areaMethod: 'ellipsoid2000',
    areaMu: decimals(round((grossM2 * 15) / 10_000, 2), 2),
    ownerType: owner,
    rightHolder: owner === '集体' ? '村集体经济组织（示意）' : `${id.slice(2)} 权利人（示意）`,
    rightType: owner === '集体' ? '集体' : industrial || currentCode.startsWith('09') ? '出让' : '划拨',
    occupationDate: legacy ? '2008-06-30' : undefined,
    penaltyNo: legacy ? `示意处罚-${id.slice(2)}` : undefined,
    ownershipDispute: false,
    currentUseCode: currentCode,
    currentUse: landUseName(currentCode),
    planUseCode: planCode,
    planUse: landUseName(planCode),
    useStatus: currentFar === 0 ? '供而未用' : lowEffType === '低效工矿' ? (cell % 2 === 0 ? '停产' : '在用') : lowEffType === '低效设施' ? '闲置' : lowEffType === '低效商服' ? '空置' : '在用',
    industry: industrial ? sectorOfUnit[unitId] : undefined,
    currentGfaM2,
    farCurrent: currentFar,
    taxPerMuWan: lowEffType === '低效工矿' ? round(0.6 + ((cell * 7 + year) % 17) / 10, 1) : undefined,
    environment: lowEffType === '低效工矿' ? '一般' : '达标',
    services: lowEffType === '低效村庄' ? '缺乏' : '一般',
    lowEffType,
    evidence: [flow(evidence(row))],
    verdict: 'identified',
    identifiedDate: '2025-10-25',
    identificationNo: `示意认定-${areaCode}`,
    legacy: legacy ?? false,
    legacyRef: legacyIdOf(id),
    urbanVillage: unitId === 'U-JQ-01' ? true : undefined,
    renewalMode: mode,
    progress: id in doneIn2026 ? '已完成' : year === 2026 || carriedTo2027.includes(id) ? '实施中' : '待启动',
    // Land outside the boundary is all of one unit; every other parcel lies wholly inside.
    shares: flow({ udb: unitId === 'U-JQ-02' ? 0 : 100, industrialLine: parcelIndustrialLinePct(parcel) }),
    relocationPlanned: staysOutside ? false : undefined,
    planConformityRef: staysOutside ? '示意规划核实-JQ-02' : undefined,
    implementYear: year,
    unitRef: unitId,
    projectRef: projectOf(id)?.id,
    databaseStatus: 'inDatabase',
    databaseDate: '2025-10-30',
    oneMapId: `YZT-${id.slice(2)}`,
    lastReviewed: '2026-06-30',
  };
}

/** The metric that makes the parcel low-efficient under the sample's (made-up) standard. */
function evidence([id, , , , lowEffType, , , , , currentFar]: SampleParcel['row']): Plain {
  const common = { date: '2025-09-30' };
  switch (lowEffType) {
    case '低效工矿':
      return { criterionId: 'IND-FAR', value: currentFar, unit: 'far', source: '建筑普查（示意）', ...common };
    case '低效居住':
      return { criterionId: 'HOU-AGE', value: 30 + (id.charCodeAt(9) % 10), unit: 'year', source: '房屋登记（示意）', ...common };
    case '低效商服':
      return { criterionId: 'COM-VACANCY', value: 30 + (id.charCodeAt(9) % 8), unit: 'pct', source: '现场调查（示意）', ...common };
    case '低效设施':
      return { criterionId: 'FAC-CONFLICT', value: true, source: '现状与规划比对（示意）', ...common };
    case '低效村庄':
      return { criterionId: 'VIL-FAR', value: currentFar, unit: 'far', source: '村庄调查（示意）', ...common };
  }
}
