import type { Span } from '@plansmith/base';
import type { BoundingBox } from '@plansmith/geo';
import type { SurveyParcel, SurveyTxt } from '@plansmith/geo/survey-txt';
import { neededNumber, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { cityExtent, extentParameters, isInExtent, isSwapped } from '../core/city-extent.ts';
import { codeOf, parcelAt, registeredExchange, toldFaults, type RegisteredExchange } from '../core/exchange-files.ts';
import { layerNameOf } from '../core/layer-name.ts';
import { parameterTerm } from '../core/measures.ts';
import { featuresNearPlan } from '../core/near-plan.ts';

const least = 'extent.northingMinM';
const most = 'extent.northingMaxM';

export const axisOrder: PlanRule = {
  meta: {
    id: 'geometry/axis-order',
    title: { zh: '坐标先经度后纬度，落在本市范围', en: 'Longitude comes first, and coordinates lie in the city' },
    severity: 'error',
    scope: 'document',
    kinds: ['$layer', '$exchange'],
    needs: { parameters: [...extentParameters, least, most] },
    messages: {
      swapped: {
        zh: '要素 {id} 的坐标 {first}, {second} 像是先纬度后经度；GeoJSON 先写经度。请整体对调两列后重新导出',
        en: 'coordinates {first}, {second} of feature {id} look like latitude first; GeoJSON has longitude first. Swap the two columns and export again',
      },
      outside: {
        zh: '要素 {id} 的坐标 {first}, {second} 不在本市范围（经度 {west}–{east}，纬度 {south}–{north}），请核对坐标系',
        en: 'coordinates {first}, {second} of feature {id} lie outside the city (longitude {west}–{east}, latitude {south}–{north}): check the coordinate system',
      },
      columns: {
        zh: '{object} 有 {count} 个界址点的两列坐标次序相反（如 {first}, {second}），应为 X（北）在前、Y（东）在后',
        en: '{count} points of {object} have their columns the other way round (such as {first}, {second}): X (north) comes before Y (east)',
      },
      unusual: {
        zh: '{object} 有 {count} 个界址点的坐标（如 {first}, {second}）既不像高斯—克吕格坐标，也不像经纬度',
        en: '{count} points of {object} have coordinates (such as {first}, {second}) that look neither like Gauss-Krüger nor like degrees',
      },
      northing: {
        zh: '{object} 有 {count} 个界址点的纵坐标（如 {northing}）不在本市范围 {min}–{max} 米内',
        en: '{count} points of {object} have northings (such as {northing}) outside the city, {min}–{max} m',
      },
    },
    source: { citation: 'TXT; EPSG', certainty: 'A', note: { zh: '经纬度范围（参数 extent.*）为本工具取值（C）。', en: 'The bounds (parameters extent.*) are our own choice (C).' } },
  },
  check(context) {
    const { document, model, problems, report } = context;
    const file = registeredExchange(model, document.uri);
    if (file) checkExchange(context, file);
    if (model.exchangeFile(document.uri)) return;
    const extent = cityExtent(model);
    const name = layerNameOf(model, document.uri);
    if (!extent || name === undefined) return;
    const [west, south, east, north] = extent.box;
    const tell = (messageId: 'swapped' | 'outside', id: string, [first, second]: readonly [number, number]): void =>
      report({
        messageId,
        data: { id, first: first.toFixed(5), second: second.toFixed(5), west, south, east, north },
        path: ['features', id],
        subject: id,
        feature: { layer: name, id },
        terms: extent.terms,
      });
    // Coordinates that cannot be a longitude and latitude at all are not read as features; reading says what they are.
    for (const { code, featureId, data } of problems.layer) {
      const [lon, lat] = [data['lon'], data['lat']];
      if (code !== 'outOfRange' || featureId === undefined || typeof lon !== 'number' || typeof lat !== 'number') continue;
      if (isSwapped(extent, pointBox(lon, lat))) tell('swapped', featureId, [lon, lat]);
    }
    const layer = model.layer(name);
    for (const { id, bbox } of layer ? featuresNearPlan(model, layer) : []) {
      if (isInExtent(extent, bbox)) continue;
      const outside = [bbox[0] > west && bbox[0] < east ? bbox[2] : bbox[0], bbox[1] > south && bbox[1] < north ? bbox[3] : bbox[1]] as const;
      tell(isSwapped(extent, bbox) ? 'swapped' : 'outside', id, outside);
    }
  },
};

function pointBox(lon: number, lat: number): BoundingBox {
  return [lon, lat, lon, lat];
}

/** Codes of what reading a survey file tells of its columns. */
const columnCodes: Readonly<Record<string, 'columns' | 'unusual'>> = { axesMixed: 'columns', coordinatesUnusual: 'unusual' };

/** A point with the numbers to show of it. */
interface ShownPoint {
  readonly span: Span;
  readonly first: string;
  readonly second: string;
}

function checkExchange({ model, report }: PlanRuleContext, { txt }: RegisteredExchange): void {
  const found: Record<'columns' | 'unusual', Map<SurveyParcel, ShownPoint[]>> = { columns: new Map(), unusual: new Map() };
  for (const finding of txt.findings) {
    const kind = columnCodes[codeOf(finding)];
    const parcel = parcelAt(txt, finding.span);
    if (!kind || !parcel) continue;
    const point = { span: finding.span, first: String(finding.data?.['first']), second: String(finding.data?.['second']) };
    found[kind].set(parcel, [...(found[kind].get(parcel) ?? []), point]);
  }
  // Where the whole file is turned around its points have been read turned back: what stands in it is the other way round.
  if (txt.findings.some((finding) => codeOf(finding) === 'axesSwapped')) {
    for (const parcel of txt.parcels) if (parcel.points.length > 0) found.columns.set(parcel, parcel.points.map(({ span, northing, easting }) => ({ span, first: String(easting), second: String(northing) })));
  }
  for (const kind of ['columns', 'unusual'] as const) {
    const faults = [...found[kind]].map(([parcel, points]) => ({ parcel, points }));
    for (const { id, path, object, points } of toldFaults(txt, faults)) {
      const { span, first, second } = points[0]!;
      report({ messageId: kind, data: { object, count: points.length, first, second }, path, span, subject: `${id} ${kind}` });
    }
  }
  if (txt.coordinates.kind === 'projected') checkNorthings({ model, report }, txt);
}

function checkNorthings({ model, report }: Pick<PlanRuleContext, 'model' | 'report'>, txt: SurveyTxt): void {
  const [min, max] = [neededNumber(model, least), neededNumber(model, most)];
  const faults = txt.parcels.flatMap((parcel) => {
    const points = parcel.points.filter(({ northing }) => northing < min.value || northing > max.value);
    return points.length > 0 ? [{ parcel, points }] : [];
  });
  for (const { id, path, object, points } of toldFaults(txt, faults)) {
    const first = points[0]!;
    report({
      messageId: 'northing',
      data: { object, count: points.length, northing: first.northing, min: min.value, max: max.value },
      path,
      span: first.span,
      subject: `${id} northing`,
      terms: [min, max].map((limit) => ({ ...parameterTerm(limit, 'm'), path: limit.path })),
    });
  }
}
