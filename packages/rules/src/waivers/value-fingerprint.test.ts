import { describe, expect, it } from 'vitest';
import type { RawFinding } from '../finding.ts';
import { valueFingerprint, type FindingBasis } from './value-fingerprint.ts';

const label = { zh: '面积', en: 'area' };
const finding: RawFinding = {
  rule: 'geometry/area-attribute',
  messageId: 'differs',
  severity: 'error',
  verdict: 'fail',
  message: { zh: '不符', en: 'differs' },
  uri: 'inventory/df.yaml',
  path: ['parcels', 0, 'areaM2'],
  at: 'value',
  feature: { layer: 'parcels', id: 'P-1' },
  witness: { geometry: { type: 'Point', coordinates: [130, 46] }, areaM2: 12.3 },
  terms: [{ label, value: 100, unit: 'm2', role: 'stored', uri: 'inventory/df.yaml', path: ['parcels', 0, 'areaM2'] }],
  related: [],
  fixes: [],
  source: { citation: 'own design', certainty: 'C' },
  subject: 'P-1',
  fingerprint: '0',
};
const basis: FindingBasis = { valueAt: () => 100, recordsAround: () => ['P-1', 'INV-DF'], shapeHash: () => 'shape' };
const first = valueFingerprint(finding, basis);

describe('the fingerprint of values', () => {
  it.each<[string, Partial<RawFinding>]>([
    ['the place in the list', { path: ['parcels', 7, 'areaM2'] }],
    ['the file', { uri: 'inventory/other.yaml' }],
    ['words', { message: { zh: '改了措辞', en: 'other words' }, terms: [{ ...finding.terms[0]!, label: { zh: '改名', en: 'renamed' } }] }],
    ['severity, fixes and what is related', { severity: 'warning', related: [{ message: label, uri: 'x.yaml', path: [] }] }],
    ['less than half a square metre of the witness', { witness: { ...finding.witness!, areaM2: 12.4 } }],
    ['what double arithmetic leaves', { terms: [{ ...finding.terms[0]!, value: 100.000_000_000_01 }] }],
  ])('is the same whatever %s is', (_, change) => {
    expect(valueFingerprint({ ...finding, ...change }, basis)).toBe(first);
  });

  it.each<[string, Partial<RawFinding>, Partial<FindingBasis>]>([
    ['a term', { terms: [{ ...finding.terms[0]!, value: 100.01 }] }, {}],
    ['its unit', { terms: [{ ...finding.terms[0]!, unit: 'ha' }] }, {}],
    ['a term more', { terms: [...finding.terms, ...finding.terms] }, {}],
    ['the witness', { witness: { ...finding.witness!, areaM2: 13.3 } }, {}],
    ['the message', { messageId: 'planar' }, {}],
    ['the rule', { rule: 'geometry/valid' }, {}],
    ['the subject', { subject: 'P-2' }, {}],
    ['the value in place', {}, { valueAt: () => 101 }],
    ['the record around', {}, { recordsAround: () => ['P-2', 'INV-DF'] }],
    ['the shape', {}, { shapeHash: () => 'another' }],
    ['whether there is a shape', {}, { shapeHash: () => undefined }],
  ])('changes with %s', (_, change, other) => {
    expect(valueFingerprint({ ...finding, ...change }, { ...basis, ...other })).not.toBe(first);
  });
});
