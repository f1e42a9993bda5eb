import { areaM2 } from '@plansmith/geo';
import { header, implementationPlan } from './header.ts';
import { additionRows, creditRows, sourceRows, sourceShape } from './ledger-shapes.ts';
import { round, sum } from './quantities.ts';
import { decimals, flow, headed, writeYaml, type Plain } from './yaml-writer.ts';

const accepted = { acceptedDate: '2026-05-15', acceptedBy: '市自然资源和规划局（示意）' };
const surveyed = '2026-06-30';

/** `ledgers/boundary.yaml`. */
export function boundaryLedgerDocument(): string {
  return writeYaml(['城镇开发边界增补台账。图形见 layers/swapSources.geojson 和 layers/swapAdditions.geojson，按编号对应。'], {
    ...header({ kind: 'boundaryLedger', id: 'BL-JMS', title: '佳木斯市城镇开发边界增补台账', approvedDate: '2026-09-10', basis: [{ title: implementationPlan, clause: '三(二)6', certainty: 'A' }] }),
    areaMethod: 'ellipsoid2000',
    baseline: { udbHa: decimals(9800, 4), layerVersion: '1.0', urban2020Ha: decimals(7900, 4) },
    sources: sourceRows.map((row, index) => ({
      id: row.id,
      location: row.location,
      vacatingListNo: `示意腾退清单-${row.id.slice(2)}`,
      areaM2: round(areaM2(sourceShape(row)), 2),
      baseSurvey: flow({ year: 2020, class: row.location === 'inUdb' ? '100102' : '0703' }),
      scattered: true,
      idleOrLow: row.location === 'inUdb',
      evidence: '现状照片与权属调查表（示意）',
      mode: row.location === 'inUdb' ? '复垦' : '复绿',
      ...accepted,
      surveyConfirmed: flow({ year: 2025, polygonNo: `示意图斑-${index + 1}`, class: row.location === 'inUdb' ? '0103' : '0301', date: surveyed }),
      verifiedM2: row.verifiedM2,
      usedM2: usedM2(row.id),
      removedFromUdb: row.location === 'inUdb' ? true : undefined,
    })),
    additions: additionRows.map(({ id, areaM2: addedM2, used }) => ({
      id,
      areaM2: addedM2,
      adjoinsUdb: true,
      sourcesUsed: used.map(([sourceRef, m2]) => flow({ sourceRef, m2 })),
      purpose: '产业项目用地（示意）',
      checks: flow({ permanentFarmland: true, ecoRedline: true, natureReserve: true, floodRisk: true, wetland: true }),
      submittedDate: '2026-09-10',
    })),
    balance: headed('由以上来源和增补汇总', boundaryBalance()),
  });
}

function usedM2(sourceId: string): number {
  return sum(additionRows.flatMap(({ used }) => used.filter(([id]) => id === sourceId).map(([, m2]) => m2)), 2);
}

function verifiedM2Of(counts: (row: (typeof sourceRows)[number]) => boolean): number {
  return sum(sourceRows.filter(counts).map(({ verifiedM2 }) => verifiedM2), 2);
}

function boundaryBalance(): Plain {
  const verifiedM2 = verifiedM2Of(() => true);
  const addedM2 = sum(additionRows.map(({ areaM2: added }) => added), 2);
  const removedM2 = verifiedM2Of(({ location }) => location === 'inUdb');
  return {
    verifiedM2,
    addedM2,
    remainingM2: round(verifiedM2 - addedM2, 2),
    removedM2,
    deltaUdbM2: round(addedM2 - removedM2, 2),
    natureCoreVerifiedM2: verifiedM2Of(({ location }) => location === 'natureCore'),
  };
}

const occupationRows = [
  { id: 'FO-01', name: 'RD-01 单元西侧进出道路（示意）', areaHa: 1.4, grade: 5.1, topsoilM3: 4200, creditRef: 'FC-01' },
  { id: 'FO-02', name: 'PS-01 长青城中村改造泵站（示意）', projectRef: 'PRJ-08', areaHa: 0.8, grade: 5.2, topsoilM3: 2400, creditRef: 'FC-02' },
] as const;

function farmlandBalance(): Plain {
  const verifiedHa = sum(creditRows.filter(({ grade }) => grade !== undefined).map(({ areaHa }) => areaHa), 4);
  const usedHa = sum(occupationRows.map(({ areaHa }) => areaHa), 4);
  const mean = (gradeOf: (row: (typeof occupationRows)[number]) => number): Plain => decimals(round(sum(occupationRows.map((row) => row.areaHa * gradeOf(row)), 6) / usedHa, 3), 3);
  return {
    verifiedHa,
    usedHa,
    remainingHa: round(verifiedHa - usedHa, 4),
    gradeIn: mean(({ creditRef }) => creditRows.find(({ id }) => id === creditRef)!.grade!),
    gradeOut: mean(({ grade }) => grade),
    paddyInHa: 0,
    paddyOutHa: 0,
  };
}

/** `ledgers/farmland.yaml`. */
export function farmlandLedgerDocument(): string {
  return writeYaml(['耕地占补平衡台账。补充耕地图形见 layers/farmlandCredits.geojson；占用地块不在本工作区的不填 landRefs。'], {
    ...header({ kind: 'farmlandLedger', id: 'FL-JMS', title: '佳木斯市耕地占补平衡台账', approvedDate: '2026-09-25', basis: [{ title: implementationPlan, clause: '三(二)6', certainty: 'A' }] }),
    areaMethod: 'ellipsoid2000',
    gradeScale: 'GB/T 33469，1 等最好，10 等最差',
    credits: creditRows.map(({ id, parcelId, areaHa, grade }, index) => ({
      id,
      parcelRef: parcelId,
      areaHa,
      class: '0103',
      grade,
      slopeDeg: 2,
      stableUse: grade === undefined ? undefined : true,
      ...(grade === undefined ? {} : { ...accepted, surveyConfirmed: flow({ year: 2025, polygonNo: `示意图斑-${index + 11}`, class: '0103', date: surveyed }), usedHa: sum(occupationRows.filter(({ creditRef }) => creditRef === id).map(({ areaHa: used }) => used), 4), followUpDue: '2031-05-15' }),
    })),
    occupations: occupationRows.map(({ id, name, areaHa, grade, topsoilM3, creditRef, ...row }) => ({
      id,
      name,
      projectRef: 'projectRef' in row ? row.projectRef : undefined,
      areaHa,
      class: '0103',
      grade,
      blackSoil: flow({ areaM2: areaHa * 10_000, depthCm: 30, volumeM3: topsoilM3, destination: '腾退复垦地块（示意）', planNo: `示意剥离方案-${id.slice(3)}`, filedDate: '2026-09-18' }),
      approval: flow({ no: `示意转用-${id.slice(3)}`, date: '2026-09-25' }),
      creditsUsed: [flow({ creditRef, ha: areaHa })],
    })),
    balance: headed('由以上补充和占用汇总', farmlandBalance()),
  });
}
