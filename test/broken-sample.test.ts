import { fileURLToPath } from 'node:url';
import { formatPath, stableStringify } from '@plansmith/base';
import type { Engine } from '@plansmith/engine';
import { afterAll, expect, it } from 'vitest';
import { inRecord, replaced, withBox, withFaults, type Fault } from '../scripts/sample/faults.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const engine = engineOver(sample);
const sound = placesOf(engine);
const soundReport = stableStringify(engine.report());

afterAll(() => engine.dispose());

function placesOf({ report }: Engine): readonly string[] {
  return report().findings.map(({ rule, uri, path, messageId, verdict }) => `${rule} ${uri} ${formatPath(path)} ${messageId}${verdict === 'fail' ? '' : ` ${verdict}`}`);
}

/** What a planner could get wrong, with every finding of geometry, boundary, farmland and inventory that it must give, and no others. D…: faults of the domain's defective copy. */
const cases: readonly (readonly [name: string, faults: readonly Fault[], expected: readonly string[]])[] = [
  [
    'D19: farmland over P-JQ-02-01',
    [withBox('permanentFarmland', 'PBF-01', [130.268, 46.7455, 130.281, 46.754])],
    [
      'boundary/permanent-farmland inventory/jq.yaml parcels[6].id construction',
      'boundary/permanent-farmland plan/detailed/U-JQ-02.yaml landUse[8].polygonId construction',
    ],
  ],
  [
    'D20: a plant outside the boundary becomes commerce',
    [inRecord('inventory/jq.yaml', 'id: P-JQ-02-02', ['planUseCode: "100102"', 'planUseCode: "0901"']), inRecord('plan/detailed/U-JQ-02.yaml', 'parcelRef: P-JQ-02-02\n', ['useCode: "100102"', 'useCode: "0901"'])],
    [
      'boundary/industrial-line-retention plan/detailed/U-JQ-02.yaml unitRef released',
      'boundary/outside-udb-inplace plan/detailed/U-JQ-02.yaml parcelControls[1].parcelRef useChanges',
      'boundary/outside-udb-new-building plan/detailed/U-JQ-02.yaml parcelControls[1].parcelRef outside',
    ],
  ],
  [
    'D23: A-02 on farmland',
    [withBox('swapAdditions', 'A-02', [130.27, 46.747, 130.272, 46.748])],
    [
      'boundary/permanent-farmland ledgers/boundary.yaml additions[1].id addition',
      'boundary/swap-equal-area ledgers/boundary.yaml additions[1].areaM2 short',
      'boundary/swap-addition-clean ledgers/boundary.yaml additions[1].id apart',
      'boundary/swap-addition-clean ledgers/boundary.yaml additions[1].id taken',
      'geometry/area-attribute ledgers/boundary.yaml additions[1].areaM2 differs',
    ],
  ],
  [
    'an addition inside the boundary',
    [withBox('swapAdditions', 'A-01', [130.469, 46.77955, 130.47196, 46.78045])],
    [
      'boundary/swap-addition-clean ledgers/boundary.yaml additions[0].id apart',
      'boundary/swap-addition-clean ledgers/boundary.yaml additions[0].id inside',
      'boundary/swap-equal-area ledgers/boundary.yaml additions[1].areaM2 short',
      'geometry/area-attribute ledgers/boundary.yaml additions[0].areaM2 differs',
    ],
  ],
  [
    'D24: a parcel outside the blocks of the agricultural zone',
    [withBox('agriZoneBlocks', 'AZ-01', [132.62, 47.244, 132.63, 47.256])],
    [
      'boundary/agri-zone-blocks inventory/ng.yaml parcels[0].id outside',
      'boundary/agri-zone-blocks inventory/ng.yaml parcels[1].id outside',
      'boundary/agri-zone-blocks inventory/ng.yaml parcels[3].id outside',
      'boundary/agri-zone-blocks inventory/ng.yaml parcels[4].id outside',
      'boundary/agri-zone-blocks plan/detailed/U-NG-01.yaml landUse[8].polygonId outside',
    ],
  ],
  ['a unit that says it is all inside', [replaced('plan/units/U-JQ-02.yaml', 'insidePct: 0', 'insidePct: 100')], ['boundary/position-declared plan/units/U-JQ-02.yaml udbPosition.insidePct differs']],
  ['a source outside boundary and core zone', [withBox('swapSources', 'R-01', [130.26, 46.78, 130.261, 46.781])], [
      'boundary/swap-equal-area ledgers/boundary.yaml sources[0].verifiedM2 overVerified',
      'boundary/swap-source-eligible ledgers/boundary.yaml sources[0].id position',
      'boundary/swap-verified-first ledgers/boundary.yaml sources[0].surveyConfirmed.class surveyDiffers',
      'geometry/area-attribute ledgers/boundary.yaml sources[0].areaM2 differs',
    ]],
  ['a source that was farmland', [inRecord('ledgers/boundary.yaml', 'id: R-02', ['class: "100102"', 'class: "0103"'])], ['boundary/swap-source-eligible ledgers/boundary.yaml sources[1].baseSurvey.class notBuilt']],
  [
    'a green line over housing',
    [withBox('lineGreen', 'LG-01', [130.33, 46.803, 130.335, 46.806])],
    [
      'boundary/four-lines inventory/xy.yaml parcels[0].id use',
      'boundary/four-lines inventory/xy.yaml parcels[3].id use',
    ],
  ],
  ['the warehouse is not kept', [replaced('plan/detailed/U-QJ-02.yaml', /\n {4}retain:\n( {6}- .*\n)+/, '\n')], ['boundary/four-lines inventory/qj.yaml parcels[7].id purple']],
  [
    'flood risk over a port parcel',
    [withBox('floodRisk', 'FR-01', [130.29, 46.8215, 130.47, 46.8275])],
    [
      'boundary/flood-wetland inventory/qj.yaml parcels[10].id flood',
      'boundary/flood-wetland inventory/qj.yaml parcels[11].id flood',
      'boundary/flood-wetland inventory/qj.yaml parcels[7].id flood',
      'boundary/flood-wetland inventory/qj.yaml parcels[8].id flood',
      'boundary/flood-wetland inventory/qj.yaml parcels[9].id flood',
      'boundary/flood-wetland plan/detailed/U-QJ-02.yaml landUse[8].polygonId flood',
    ],
  ],
  [
    'a nature core zone over the village',
    [withBox('natureCore', 'NC-01', [130.28, 46.754, 130.29, 46.76])],
    [
      'boundary/nature-core-vacate-only inventory/jq.yaml parcels[6].id use',
      'boundary/nature-core-vacate-only inventory/jq.yaml parcels[7].id use',
      'boundary/nature-core-vacate-only plan/detailed/U-JQ-02.yaml landUse[8].polygonId use',
      'boundary/position-declared plan/units/U-JQ-02.yaml udbPosition.natureCorePct differs',
      'boundary/swap-source-eligible ledgers/boundary.yaml sources[2].id position',
    ],
  ],
  [
    'a land-use polygon cut short',
    [withBox('planLandUse', 'LU-NG-01-01', [132.616, 47.2483, 132.6175, 47.2495])],
    [
      'geometry/landuse-tiling plan/detailed/U-NG-01.yaml landUse gap',
      'geometry/landuse-tiling plan/detailed/U-NG-01.yaml landUse sum',
    ],
  ],
  [
    'a sliver of a parcel',
    [withBox('parcels', 'P-NG-01-01', [132.616, 47.2483, 132.61986, 47.2483054])],
    [
      'geometry/area-attribute inventory/ng.yaml parcels[0].areaM2 differs',
      'geometry/parcel-overlap inventory/ng.yaml parcels[0].id overlap',
      'geometry/sliver inventory/ng.yaml parcels[0].id thin',
      'inventory/survey-agreement inventory/ng.yaml parcels[0].currentUseCode noMajority',
    ],
  ],
  ['FC-01 half as large again', [inRecord('ledgers/farmland.yaml', 'id: FC-01', ['areaHa: 3.6377', 'areaHa: 5.4'])], ['geometry/area-attribute ledgers/farmland.yaml credits[0].areaHa differs']],
  [
    'FC-02 beside its parcel',
    [withBox('farmlandCredits', 'FC-02', [130.28, 46.75, 130.282, 46.752])],
    [
      'geometry/area-attribute ledgers/farmland.yaml credits[1].areaHa differs',
      'farmland/credit-in-parcel ledgers/farmland.yaml credits[1].id outside',
    ],
  ],
  ['FO-02 without topsoil plan (D26)', [inRecord('ledgers/farmland.yaml', 'id: FO-02', [/\n {4}blackSoil: .*/, ''])], ['farmland/black-soil ledgers/farmland.yaml occupations[1].id missing']],
  ['farmland under a parcel that is built on', [withBox('surveyLatest', 'SV-F-02', [130.3, 46.75, 130.301, 46.751]), replaced('layers/surveyLatest.geojson', /"code": ?"100102"/, '"code":"0103"')], [
    'farmland/occupation-declared inventory/qj.yaml parcels[10].id missing',
    'inventory/is-construction-land inventory/qj.yaml parcels[10].id farmland',
    'inventory/survey-agreement inventory/qj.yaml parcels[10].currentUseCode differs',
  ]],
  ['old control lines', [inRecord('workspace.yaml', 'name: udb', ['date: "2026-06-30"', 'date: "2025-10-01"'])], ['boundary/layer-vintage workspace.yaml layers[3].date old']],
  ['a layer declared in a projected system', [inRecord('workspace.yaml', 'name: udb', ['epsg: 4490', 'epsg: 4552'])], ['geometry/crs-declared workspace.yaml layers[3].epsg projected']],
  ['no zone for the agricultural zone', [replaced('workspace.yaml', / {2}- \{ epsg: 4553.*\n/, '')], ['geometry/zone-match workspace.yaml crs noZone']],
  ['latitude first', [{ uri: 'layers/wetland.geojson', change: (text) => text.replaceAll(/\[(\d+\.?\d*), ?(\d+\.?\d*)\]/g, '[$2,$1]') }], ['geometry/axis-order layers/wetland.geojson features.WET-01 swapped']],
  ['a planar area', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', ['areaMethod: ellipsoid2000', 'areaMethod: planar'])], ['geometry/area-method inventory/df.yaml parcels[0].areaMethod other']],
  ['a registered area far off', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', [/areaM2: .*/, 'areaM2: 62902.07\n    registeredAreaM2: 70000'])], ['geometry/registered-vs-measured inventory/df.yaml parcels[0].registeredAreaM2 differs']],
  ['a park unit outside the boundary', [replaced('plan/units/U-JQ-02.yaml', 'unitType: 边界外整治', 'unitType: 产业园区')], ['boundary/no-new-park-outside plan/units/U-JQ-02.yaml unitType outside']],
  ['D21: A-01 reaches further north', [withBox('swapAdditions', 'A-01', [130.47, 46.77955, 130.47196, 46.78075])], [
    'boundary/swap-equal-area ledgers/boundary.yaml additions[1].areaM2 short',
    'geometry/area-attribute ledgers/boundary.yaml additions[0].areaM2 differs',
  ]],
  ['D22: A-02 submitted before the survey', [inRecord('ledgers/boundary.yaml', 'id: A-02', ['submittedDate: "2026-09-10"', 'submittedDate: "2026-06-01"'])], [
    'boundary/swap-equal-area ledgers/boundary.yaml additions[1].areaM2 short',
    'boundary/swap-verified-first ledgers/boundary.yaml additions[1].submittedDate outOfOrder',
  ]],
  ['D25: FO-01 uses 8 ha', [inRecord('ledgers/farmland.yaml', 'id: FO-01', ['ha: 1.4 }', 'ha: 8 }'])], [
    'farmland/credit-once ledgers/farmland.yaml occupations[0].creditsUsed[0].ha overUsed',
    'farmland/quantity ledgers/farmland.yaml occupations[0].creditsUsed uses',
    'farmland/quantity ledgers/farmland.yaml occupations[0].creditsUsed[0].ha short',
  ]],
  ['R-03 verified tenfold', [inRecord('ledgers/boundary.yaml', 'id: R-03', ['verifiedM2: 6527.49', 'verifiedM2: 65274.90'])], ['boundary/swap-equal-area ledgers/boundary.yaml sources[2].verifiedM2 overVerified']],
  ['R-01 stays inside the boundary', [inRecord('ledgers/boundary.yaml', 'id: R-01', ['removedFromUdb: true', 'removedFromUdb: false'])], [
    'boundary/swap-net-change ledgers/boundary.yaml additions grows',
    'boundary/swap-net-change ledgers/boundary.yaml additions newLine',
    'boundary/swap-net-change ledgers/boundary.yaml balance.deltaUdbM2 total',
    'boundary/swap-net-change ledgers/boundary.yaml balance.removedM2 total',
    'boundary/swap-net-change ledgers/boundary.yaml sources[0].removedFromUdb stays',
  ]],
  ['R-02 is also used elsewhere', [inRecord('ledgers/boundary.yaml', 'id: R-02', ['removedFromUdb: true', 'removedFromUdb: true\n    alsoUsedFor: [城乡建设用地增减挂钩]'])], [
    'boundary/swap-single-use ledgers/boundary.yaml sources[1].alsoUsedFor[0] alsoUsed',
  ]],
  ['R-02 used twice over', [inRecord('ledgers/boundary.yaml', 'id: A-02', ['m2: 5794.82', 'm2: 5795.82'])], [
    'boundary/swap-equal-area ledgers/boundary.yaml additions[1].sourcesUsed uses',
    'boundary/swap-single-use ledgers/boundary.yaml additions[1].sourcesUsed[0].m2 overUsed',
  ]],
  ['the boundary of 2020 is smaller', [replaced('ledgers/boundary.yaml', 'urban2020Ha: 7900', 'urban2020Ha: 7500')], [
    'boundary/udb-multiple ledgers/boundary.yaml baseline.udbHa above',
    'boundary/udb-multiple plan/special.yaml boundaryStrategy.urban2020Ha differs',
  ]],
  ['A-02 is left out of the new line', [withBox('udbNew', 'UDB-01', [130.295, 46.762, 130.47, 46.832])], ['boundary/swap-net-change ledgers/boundary.yaml additions newLine']],
  ['the old warehouse is pulled down', [inRecord('projects/PRJ-11.yaml', 'parcelRef: P-QJ-02-02', ['buildingMode: 保留修缮', 'buildingMode: 拆除重建'])], [
    'boundary/heritage-demolition projects/PRJ-11.yaml works[1].buildingMode building',
    'boundary/heritage-demolition projects/PRJ-11.yaml works[1].buildingMode line',
  ]],
  ['a conflicting plant is rebuilt', [inRecord('projects/PRJ-04.yaml', 'works:', [/buildingMode: \S+, planConformity: true/, 'buildingMode: 拆除重建, planConformity: false'])], [
    'boundary/pre-plan-building projects/PRJ-04.yaml works[0].planConformity conflicting',
  ]],
  ['FC-01 is not in stable use', [inRecord('ledgers/farmland.yaml', 'id: FC-01', ['stableUse: true', 'stableUse: false'])], ['farmland/stable-only ledgers/farmland.yaml credits[0].stableUse notStable']],
  ['FC-02 waits for its acceptance', [inRecord('ledgers/farmland.yaml', 'id: FC-02', [/ {4}acceptedDate: .*\n/, ''])], [
    'farmland/credit-verified ledgers/farmland.yaml occupations[1].creditsUsed[0].creditRef notVerified',
    'farmland/quantity ledgers/farmland.yaml balance.remainingHa total',
    'farmland/quantity ledgers/farmland.yaml balance.verifiedHa total',
  ]],
  ['FC-02 is worse than what is taken', [inRecord('ledgers/farmland.yaml', 'id: FC-02', ['grade: 5\n', 'grade: 5.8\n'])], [
    'farmland/quality ledgers/farmland.yaml balance.gradeIn result',
    'farmland/quality ledgers/farmland.yaml credits worse',
  ]],
  ['FO-02 approved before the survey', [inRecord('ledgers/farmland.yaml', 'id: FO-02', ['date: "2026-09-25"', 'date: "2026-06-29"'])], [
    'farmland/black-soil ledgers/farmland.yaml occupations[1].approval.date outOfOrder',
    'farmland/quantity ledgers/farmland.yaml occupations[1].creditsUsed[0].ha short',
    'farmland/supply-first ledgers/farmland.yaml occupations[1].approval.date outOfOrder',
  ]],
  ['FC-01 on a steep slope', [inRecord('ledgers/farmland.yaml', 'id: FC-01', ['slopeDeg: 2', 'slopeDeg: 27'])], ['farmland/slope ledgers/farmland.yaml credits[0].slopeDeg tooSteep']],
  ['FC-01 where R-01 is', [withBox('swapSources', 'R-01', [130.2855, 46.7525, 130.286, 46.753])], [
    'boundary/swap-equal-area ledgers/boundary.yaml sources[0].verifiedM2 overVerified',
    'boundary/swap-source-eligible ledgers/boundary.yaml sources[0].id position',
    'boundary/swap-verified-first ledgers/boundary.yaml sources[0].surveyConfirmed.class surveyDiffers',
    'farmland/double-benefit ledgers/farmland.yaml credits[0].id both',
    'geometry/area-attribute ledgers/boundary.yaml sources[0].areaM2 differs',
  ]],
  ['the follow-up of FC-01 is late', [inRecord('ledgers/farmland.yaml', 'id: FC-01', ['followUpDue: "2031-05-15"', 'followUpDue: "2032-05-15"'])], ['farmland/follow-up ledgers/farmland.yaml credits[0].followUpDue tooLate']],
  ['twice the topsoil', [inRecord('ledgers/farmland.yaml', 'id: FO-01', ['volumeM3: 4200', 'volumeM3: 8400'])], ['farmland/black-soil ledgers/farmland.yaml occupations[0].blackSoil.volumeM3 result']],
  ['the swap target is not its goal', [replaced('plan/special.yaml', 'swapTargetM2: 26954.84', 'swapTargetM2: 269548.40')], ['boundary/strategy-targets plan/special.yaml boundaryStrategy.swapTargetM2 goalDiffers']],
  ['A-01 is said to touch farmland', [inRecord('ledgers/boundary.yaml', 'id: A-01', ['permanentFarmland: true', 'permanentFarmland: false'])], [
    'boundary/swap-addition-clean ledgers/boundary.yaml additions[0].checks.permanentFarmland checkDiffers',
  ]],
  ['D10: the header of zone 44 says 43', [replaced('exchange/zone-44.txt', '带号=44', '带号=43')], [
    'geometry/easting-prefix exchange/zone-44.txt header.带号 header',
    'geometry/zone-match exchange/zone-44.txt header.带号 header',
  ]],
  ['D11: one parcel of zone 43 turned around', [{ uri: 'exchange/zone-43.txt', change: (text) => text.replace(/(P-XY-01-02.*\n)((?:J.*\n)+)/, (_, line: string, points: string) => line + points.replaceAll(/,1,(.*),(.*)/g, ',1,$2,$1')) }], [
    'geometry/axis-order exchange/zone-43.txt parcels.P-XY-01-02 columns',
  ]],
  ['D14: eight points declared, five lines', [replaced('exchange/zone-43.txt', /\n5,(.*P-XY-02-01)/, '\n8,$1')], ['geometry/txt-structure exchange/zone-43.txt parcels.P-XY-02-01 pointCountDiffers']],
  ['a file in the other system', [inRecord('workspace.yaml', 'exchange/zone-43.txt', ['epsg: 4531', 'epsg: 4552'])], ['geometry/easting-prefix exchange/zone-43.txt parcels.P-XY-01-01 prefix']],
  ['a warehouse of type housing', [inRecord('inventory/qj.yaml', 'id: P-QJ-01-01', ['lowEffType: 低效设施', 'lowEffType: 低效居住'])], [
    'inventory/reconcile-plan plan/special.yaml baseline.byDistrictType[4].areaHa areaDiffers',
    'inventory/reconcile-plan plan/special.yaml baseline.byDistrictType[4].count countDiffers',
    'inventory/reconcile-plan plan/special.yaml baseline.byDistrictType[6].areaHa areaDiffers',
    'inventory/reconcile-plan plan/special.yaml baseline.byDistrictType[6].count countDiffers',
    'inventory/type-matches-use inventory/qj.yaml parcels[0].lowEffType use',
  ]],
  ['a disputed title', [inRecord('inventory/xy.yaml', 'id: P-XY-01-02', ['ownershipDispute: false', 'ownershipDispute: true'])], ['inventory/ownership-clear inventory/xy.yaml parcels[1].ownershipDispute disputed']],
  ['hectares written as mu', [inRecord('inventory/xy.yaml', 'id: P-XY-01-01', ['areaMu: 52.52', 'areaMu: 35.01'])], ['inventory/mu-ha inventory/xy.yaml parcels[0].areaMu differs']],
  ['D16: P-QJ-02-03 waits for the database', [inRecord('inventory/qj.yaml', 'id: P-QJ-02-03', ['databaseStatus: inDatabase', 'databaseStatus: pending'])], [
    'inventory/on-map-complete inventory/qj.yaml parcels[8].databaseStatus pending',
    'inventory/on-map-complete workspace.yaml oneMap.parcelCount count',
  ]],
  ['a review of last year', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', ['lastReviewed: "2026-06-30"', 'lastReviewed: "2025-10-31"'])], ['inventory/change-log inventory/df.yaml parcels[0].lastReviewed stale']],
  ['identified next year', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', ['identifiedDate: "2025-10-25"', 'identifiedDate: "2026-10-25"'])], [
    'inventory/reconcile-plan plan/special.yaml approvedDate outOfOrder',
    'inventory/reconcile-plan plan/special.yaml baseline.date outOfOrder',
    'inventory/record-dates inventory/df.yaml parcels[0].databaseDate outOfOrder',
    'inventory/record-dates inventory/df.yaml parcels[0].lastReviewed outOfOrder',
  ]],
  ['no number on the one map', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', [/ {4}oneMapId: .*\n/, ''])], ['inventory/onemap-export-ready inventory/df.yaml parcels[0].id missing']],
  ['a fifth legacy entry', [replaced('inventory/legacy.yaml', '  remaining:', '    - id: LEG-0005\n      parcelRef: P-DF-01-05\n      areaM2: 62902.10\n      legacyClass: 一类\n      surveyEvidence:\n        - { survey: 第三次全国国土调查, year: 2019, class: "0601", sharePct: 100 }\n      disposalPath: 完善手续\n      disposalStatus: ongoing\n  remaining:')], [
    'inventory/legacy-closed-list inventory/legacy.yaml legacyRegister.closure.areaM2 area',
    'inventory/legacy-closed-list inventory/legacy.yaml legacyRegister.entries count',
    'inventory/legacy-closed-list inventory/legacy.yaml legacyRegister.entries[4].parcelRef unmarked',
    'inventory/legacy-survey-evidence inventory/df.yaml parcels[4].id noOccupation',
    'inventory/legacy-survey-evidence inventory/df.yaml parcels[4].id noOccupation',
  ]],
  ['legacy land that is not on the list', [inRecord('inventory/df.yaml', 'id: P-DF-01-05', ['legacy: false', 'legacy: true'])], ['inventory/legacy-closed-list inventory/df.yaml parcels[4].legacy unlisted']],
  ['legacy land that was a field', [inRecord('inventory/legacy.yaml', 'id: LEG-0002', ['class: "0601"', 'class: "0103"'])], [
    'inventory/legacy-survey-evidence inventory/legacy.yaml legacyRegister.entries[1].surveyEvidence[0].class notBuilt',
  ]],
  ['a path of another class', [inRecord('inventory/legacy.yaml', 'id: LEG-0002', ['disposalPath: 处罚后完善手续', 'disposalPath: 完善手续'])], ['inventory/legacy-class-disposal inventory/legacy.yaml legacyRegister.entries[1].disposalPath path']],
  ['legacy land that grows', [replaced('inventory/legacy.yaml', 'date: "2026-09-30", areaM2: 133794.77', 'date: "2026-09-30", areaM2: 143794.77')], [
    'inventory/legacy-nonincreasing inventory/legacy.yaml legacyRegister.remaining[3].areaM2 remaining',
  ]],
  ['a plant that the survey calls shops', [inRecord('layers/surveyLatest.geojson', 'SV-DF-01-01', ['"code": "100102"', '"code": "0901"'])], ['inventory/survey-agreement inventory/df.yaml parcels[0].currentUseCode differs']],
  ['an addition submitted next year', [inRecord('ledgers/boundary.yaml', 'id: A-02', ['submittedDate: "2026-09-10"', 'submittedDate: "2027-09-10"'])], ['boundary/ledger-dates ledgers/boundary.yaml additions[1].submittedDate tooLate']],
  ['evidence of another FAR', [inRecord('inventory/df.yaml', 'id: P-DF-01-01', ['value: 0.48', 'value: 0.84'])], ['inventory/evidence-value inventory/df.yaml parcels[0].evidence[0].value differs']],
  ['industry inside the line becomes research', [inRecord('plan/detailed/U-GX-01.yaml', 'parcelRef: P-GX-01-01\n', ['useCode: "100101"', 'useCode: "0802"'])], ['boundary/industrial-line-retention plan/detailed/U-GX-01.yaml unitRef released']],
];

it.each(cases)('%s', (_, faults, expected) => {
  const files = withFaults(sample, faults);
  const uris = [...new Set(faults.map(({ uri }) => uri))];
  engine.update({ set: uris.map((uri) => ({ uri, content: files.get(uri)! })) });
  const found = placesOf(engine).filter((place) => !sound.includes(place) && /^(geometry|boundary|farmland|inventory)\//.test(place));
  engine.update({ set: uris.map((uri) => ({ uri, content: sample.get(uri)! })) });
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(stableStringify(engine.report())).toBe(soundReport);
});
