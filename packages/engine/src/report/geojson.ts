import type { Finding } from '@plansmith/rules';
import type { Review, ReviewEntry } from './review.ts';
import { asOfText, neverChecked, reviewNotChecked } from './wording.ts';

/**
 * The findings as a layer, for a GIS: the witness of each, else the feature it is about, else that of the record it stands in (`geometryFrom`);
 * a finding without a place has no geometry. CGCS2000 in longitude and latitude (EPSG:4490). A line for each feature.
 */
export function formatGeojson(review: Review): string {
  const { workspace, scope, verdict, summary } = review;
  const head = {
    name: 'plansmith-findings',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } },
    plansmith: { version: review.version, workspace: workspace.id, synthetic: workspace.synthetic, verdict, summary, asOf: asOfText(scope).zh, revision: scope.revision, ruleHash: scope.ruleHash, notChecked: [...reviewNotChecked(review), neverChecked] },
  };
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const features = review.entries.map((entry) => JSON.stringify(featureOf(entry)));
  return `{\n"type": "FeatureCollection",\n${members.join(',\n')},\n"features": [\n${features.join(',\n')}${features.length > 0 ? '\n' : ''}]\n}\n`;
}

function featureOf({ number, finding, unit, place }: ReviewEntry): object {
  const { rule, subject, severity, verdict, message, messageId, uri, range, witness, source, fingerprint, consequences = [] } = finding;
  return {
    type: 'Feature',
    id: number,
    properties: {
      number,
      rule,
      messageId,
      severity,
      verdict,
      message: message.zh,
      messageEn: message.en,
      id: place?.id ?? finding.feature?.id ?? null,
      layer: place?.layer ?? finding.feature?.layer ?? null,
      areaM2: witness?.areaM2 ?? null,
      geometryFrom: place?.from ?? null,
      subject,
      unit: unit?.id ?? null,
      uri,
      line: range.start.line + 1,
      source: source.citation,
      certainty: source.certainty,
      fingerprint,
      consequences: consequences.map((item: Finding) => `${item.rule} ${item.fingerprint}`),
    },
    geometry: place?.geometry ?? null,
  };
}
