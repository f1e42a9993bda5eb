import type { Json } from '@plansmith/base';
import { recordsAround, type AnnotatedSchema, type EditOperation } from '@plansmith/document';
import type { Finding, Fix } from '@plansmith/rules';
import { waiverListKind } from '../waivers.ts';
import type { LanguageHost } from './host.ts';
import type { DocumentFile } from './id-places.ts';

/**
 * Writes a waiver for a finding, with who and why still to be typed: into the finding's own document, or, where that holds no
 * waivers (a layer), into the first waiver list. Undefined where the finding does not fail, its rule cannot be waived, or nothing
 * can hold the waiver. Until it is filled in, governance/waiver tells of it and the finding stands.
 */
export function waiveFix(host: LanguageHost, finding: Finding): Fix | undefined {
  const rule = host.rule(finding.rule);
  if (finding.verdict !== 'fail' || !rule || rule.waivable === false || rule.stage === 'results') return undefined;
  const own = documentAt(host, finding.uri);
  const list = host.files.uris().map((uri) => documentAt(host, uri)).find((file) => file?.kind?.kind === waiverListKind);
  const place = own?.kind?.schema.properties?.['waivers'] ? { file: own, key: 'waivers' } : list && { file: list, key: 'items' };
  if (!place) return undefined;
  const today = host.asOf() ?? '';
  const object = (own && recordsAround(own.parsed.value, finding.path)[0]) ?? finding.feature?.id ?? finding.subject;
  const item: Json = { rule: finding.rule, object, reason: '', by: '', authority: '', date: today, until: today, fingerprint: finding.valueFingerprint };
  return {
    title: { zh: '豁免这条意见（理由、批准人、依据待填）', en: 'Waive this finding (reason, by and authority to be typed)' },
    edits: [{ uri: place.file.uri, operation: additionTo(place.file, place.key, item) }],
  };
}

function additionTo({ parsed, kind }: DocumentFile, key: string, item: Json): EditOperation {
  const value = parsed.value as Readonly<Record<string, unknown>>;
  if (Array.isArray(value[key])) return { op: 'append', path: [key], value: item };
  const after = lastKeyBefore(kind!.schema, key, value);
  return { op: 'set', path: [key], value: [item], ...(after !== undefined && { after }) };
}

/** The last key that a document has of those that its schema lists before another. */
function lastKeyBefore(schema: AnnotatedSchema, key: string, value: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.keys(schema.properties ?? {});
  return keys.slice(0, keys.indexOf(key)).findLast((name) => Object.hasOwn(value, name));
}

function documentAt({ files }: LanguageHost, uri: string): DocumentFile | undefined {
  const file = files.get(uri);
  return file?.type === 'document' ? file : undefined;
}
