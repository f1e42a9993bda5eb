import type { Certainty } from '@plansmith/document';
import { editDistance } from '@plansmith/document';
import type { GeoNote } from '@plansmith/geo';
import { errorNote } from './notes.ts';
import type { TargetField } from './target-fields.ts';
import type { FieldAssignment, FieldMapping, UnmappedField } from './types.ts';

export interface MappingResult {
  readonly mapping: readonly FieldMapping[];
  readonly unmapped: readonly UnmappedField[];
  /** Assignments that do not fit the file or the record: errors of whoever gave them. */
  readonly problems: readonly GeoNote[];
}

export interface MappingOptions {
  readonly given?: readonly FieldAssignment[];
  /** Names (as `normal` gives them) that belong to other documents. They find a place here only by the field's own name or title. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Names of values that follow from the shape. */
  readonly computed?: ReadonlySet<string>;
}

interface Candidate {
  readonly source: string;
  readonly field: TargetField;
  readonly rank: number;
  readonly via: FieldMapping['via'];
  readonly certainty?: Certainty;
  readonly unit?: string;
}

const certaintyRank: Readonly<Record<Certainty, number>> = { A: 0, C: 0, 'B-H': 1, B: 2, 'B-M': 2, 'B-L': 3 };

/**
 * Finds the place of each field: first what was given, then equal names, then equal titles, then standard aliases by certainty.
 * Each place takes one field and each field goes to one place; whatever finds none is listed with the reason.
 */
export function mapFields(sources: readonly string[], fields: readonly TargetField[], options: MappingOptions = {}): MappingResult {
  const { given = [], elsewhere = new Set(), computed = new Set() } = options;
  const problems: GeoNote[] = [];
  const mapping: FieldMapping[] = [];
  const unmapped: UnmappedField[] = [];
  const settled = new Set<string>();
  const taken = new Map<string, string>();

  for (const { source, target } of given) {
    if (!sources.includes(source)) {
      problems.push(noSuchSource(source, sources));
      continue;
    }
    if (target === null) {
      settled.add(source);
      unmapped.push({ source, reason: 'leftOut' });
      continue;
    }
    const field = fields.find(({ name, title }) => name === target || title.zh === target);
    if (field === undefined) problems.push(noSuchTarget(target, fields));
    else if (taken.has(field.name)) problems.push(placeTaken(source, field, taken.get(field.name)!));
    else {
      settled.add(source);
      taken.set(field.name, source);
      mapping.push({ source, target: field.name, title: field.title, via: 'given', ...unitOf(source, field) });
    }
  }

  const candidates = sources
    .filter((source) => !settled.has(source) && !computed.has(normal(source)))
    .flatMap((source) => fields.flatMap((field) => candidateOf(source, field) ?? []))
    .filter(({ source, via }) => via !== 'alias' || !elsewhere.has(normal(source)));
  for (const { source, field, via, certainty, unit } of candidates.toSorted((a, b) => a.rank - b.rank)) {
    if (settled.has(source) || taken.has(field.name)) continue;
    settled.add(source);
    taken.set(field.name, source);
    mapping.push({ source, target: field.name, title: field.title, via, ...(certainty !== undefined && { certainty }), ...(unit !== undefined && { unit }) });
  }
  for (const source of sources) {
    if (settled.has(source)) continue;
    const wanted = candidates.find((candidate) => candidate.source === source);
    const reason = computed.has(normal(source)) ? 'computed' : elsewhere.has(normal(source)) ? 'otherRecord' : wanted ? 'taken' : 'unknown';
    unmapped.push({ source, reason, ...(reason === 'taken' && { by: taken.get(wanted!.field.name)! }) });
  }
  const order = new Map(sources.map((source, index) => [source, index]));
  const bySource = <T extends { readonly source: string }>(a: T, b: T): number => order.get(a.source)! - order.get(b.source)!;
  return { mapping: mapping.toSorted(bySource), unmapped: unmapped.toSorted(bySource), problems };
}

function candidateOf(source: string, field: TargetField): Candidate | undefined {
  const { name, unit } = splitUnit(source);
  const own = normal(name);
  const base = { source, field, ...(unit !== undefined && unit !== field.schema['x-unit'] && { unit }) };
  if (own === normal(field.name)) return { ...base, rank: 0, via: 'name' };
  if (own === normal(field.title.zh) || own === normal(field.title.en)) return { ...base, rank: 10, via: 'title' };
  const index = field.aliases.findIndex((alias) => normal(alias.name) === own);
  const alias = field.aliases[index];
  if (alias === undefined) return undefined;
  const { certainty } = alias;
  return { ...base, rank: 20 + 20 * certaintyRank[certainty] + index, via: 'alias', certainty };
}

function unitOf(source: string, field: TargetField): { unit?: string } {
  const { unit } = splitUnit(source);
  return unit === undefined || unit === field.schema['x-unit'] ? {} : { unit };
}

const units: Readonly<Record<string, string>> = { 平方米: 'm2', '㎡': 'm2', 'm²': 'm2', m2: 'm2', 公顷: 'ha', ha: 'ha', hm2: 'ha', 亩: 'mu', mu: 'mu', 平方公里: 'km2', km2: 'km2' };

/** `用地面积（公顷）` is a name and a unit. */
function splitUnit(source: string): { readonly name: string; readonly unit?: string } {
  const match = /^(.+?)\s*[（(［[]\s*([^（()）［\]]+?)\s*[）)］\]]$/.exec(source);
  const unit = match ? units[match[2]!.toLowerCase()] : undefined;
  return match && unit !== undefined ? { name: match[1]!, unit } : { name: source };
}

/** A name as names are compared: case, blanks, underscores and hyphens do not count. */
export function normal(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

function noSuchSource(source: string, sources: readonly string[]): GeoNote {
  const known = sources.join('、') || '—';
  return errorNote('import/noSuchSource', {
    zh: `映射里的来源字段“${source}”不在文件中。文件有的字段：${known}`,
    en: `The mapping's source field "${source}" is not in the file. It has: ${sources.join(', ') || '—'}`,
  }, { source });
}

function noSuchTarget(target: string, fields: readonly TargetField[]): GeoNote {
  const near = fields.map(({ name }) => name).filter((name) => editDistance(name.toLowerCase(), target.toLowerCase(), 3) <= 3).slice(0, 3);
  const list = near.length > 0 ? near : fields.map(({ name }) => name);
  return errorNote('import/noSuchTarget', {
    zh: `映射里的目标字段“${target}”不存在。${near.length > 0 ? '相近的有' : '可用的有'}：${list.join('、')}`,
    en: `The mapping's target field "${target}" does not exist. ${near.length > 0 ? 'Close to it' : 'There are'}: ${list.join(', ')}`,
  }, { target });
}

function placeTaken(source: string, field: TargetField, by: string): GeoNote {
  return errorNote('import/targetTwice', {
    zh: `映射把“${by}”和“${source}”都对应到 ${field.name}（${field.title.zh}），只能有一个`,
    en: `The mapping sends both "${by}" and "${source}" to ${field.name} (${field.title.en}); only one may`,
  }, { source, by, target: field.name });
}
