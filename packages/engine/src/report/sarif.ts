import { formatPath, type Bilingual, type Range } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { pageHead, plainPage } from './page-head.ts';
import type { Review, ReviewEntry, ReviewFix, ReviewRule } from './review.ts';
import { asOfText, both, neverChecked, reviewNotChecked, termPlace, termValue } from './wording.ts';

/** Name of the folder that uris start from: the repository's root, or the workspace where there is no repository. */
const base = 'SRCROOT';

/**
 * The review in SARIF 2.1.0, as CI services and editors read it. A finding that failed is a result of kind `fail`, an undecided one of kind
 * `open` with level `none`, a waived one a suppressed `fail`. Whatever SARIF has no place for stands in the property bags.
 */
export function formatSarif(review: Review): string {
  const { scope, version } = review;
  const asked = review.rules.filter(({ state }) => state !== 'leftOut');
  const indexes = new Map(asked.map(({ meta }, index) => [meta.id, index]));
  const artifacts = artifactsOf(review);
  const context: Context = { prefix: scope.revision.repository ? scope.revision.prefix : '', indexes, artifacts: new Map(artifacts.map(({ uri }, index) => [uri, index])) };
  const crashes = review.entries.filter(({ finding }) => finding.messageId === 'ruleCrashed');
  const run = {
    tool: { driver: { name: 'Plansmith', version, semanticVersion: version, language: 'zh-CN', rules: asked.map(ruleOf), properties: { ruleHash: scope.ruleHash, plugins: scope.plugins } } },
    language: 'zh-CN',
    columnKind: 'utf16CodeUnits',
    automationDetails: {
      id: `plansmith/check/${encodeURIComponent(review.workspace.id)}/`,
      description: message({ zh: `规划质量检查：${review.workspace.title ?? review.workspace.id}，数据截止日 ${asOfText(scope).zh}`, en: `Plan check of ${review.workspace.id}, as of ${asOfText(scope).en}` }),
    },
    originalUriBaseIds: { [base]: { description: message({ zh: '仓库的根目录；不在仓库中时为工作区文件夹', en: 'root of the repository; the workspace folder where there is none' }) } },
    ...provenanceOf(review),
    invocations: [
      {
        executionSuccessful: crashes.length === 0,
        ...(crashes.length > 0 && {
          toolExecutionNotifications: crashes.map(({ finding }) => ({ level: 'error', message: message(finding.message), associatedRule: { id: finding.rule, index: indexes.get(finding.rule) ?? -1 } })),
        }),
      },
    ],
    artifacts: artifacts.map(({ uri, sha256, properties }) => ({ location: location(uri, context), ...(sha256 !== null && { hashes: { 'sha-256': sha256 } }), roles: ['analysisTarget'], properties })),
    results: review.entries.map((entry) => resultOf(entry, context)),
    properties: {
      verdict: review.verdict,
      summary: review.summary,
      workspace: review.workspace,
      asOf: scope.asOf,
      asOfGiven: scope.asOfGiven,
      revision: scope.revision,
      tolerances: scope.tolerances,
      notChecked: { ...review.notChecked, statements: [...reviewNotChecked(review), neverChecked] },
      ruleLog: review.rules.map(({ meta, state, log }) => ({ rule: meta.id, state, ...log })),
      units: review.units,
      ...(review.fixesLeftOut > 0 && { fixesLeftOut: review.fixesLeftOut }),
    },
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

interface Context {
  readonly prefix: string;
  readonly indexes: ReadonlyMap<string, number>;
  readonly artifacts: ReadonlyMap<string, number>;
}

/** SARIF reads `{0}` in a message as a placeholder, so a brace is written twice. */
function message(text: Bilingual): { readonly text: string } {
  return { text: both(text, '\n').replaceAll('{', '{{').replaceAll('}', '}}') };
}

function ruleOf({ meta, page, plugin, state }: ReviewRule): object {
  const head = pageHead(page);
  return {
    id: meta.id,
    shortDescription: message(meta.title),
    ...(head !== '' && { fullDescription: { text: plainPage(head) }, help: { text: plainPage(head), markdown: head } }),
    defaultConfiguration: { level: levels[meta.severity] },
    properties: { titleZh: meta.title.zh, titleEn: meta.title.en, source: meta.source.citation, certainty: meta.source.certainty, ...(meta.source.note && { note: meta.source.note }), plugin, scope: meta.scope, kinds: meta.kinds, ...(meta.needs && { needs: meta.needs }), waivable: meta.waivable !== false, state, tags: [meta.id.split('/')[0]!] },
  };
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function resultOf(entry: ReviewEntry, context: Context): object {
  const { finding, number, unit, fixes, place } = entry;
  const { terms, source, witness, waiver } = finding;
  // SARIF takes no fix without its text.
  const workedOut = fixes.filter(({ files }) => files.length > 0);
  const isOpen = finding.verdict === 'undecided';
  return {
    ruleId: finding.rule,
    ...(context.indexes.has(finding.rule) && { ruleIndex: context.indexes.get(finding.rule)! }),
    kind: isOpen ? 'open' : 'fail',
    level: isOpen ? 'none' : levels[finding.severity],
    message: message(finding.message),
    locations: [{ ...physical(finding.uri, finding.range, { context, snippet: entry.excerpt?.line }), logicalLocations: [{ name: finding.subject, fullyQualifiedName: formatPath(finding.path), kind: 'value' }] }],
    ...relatedLocations(finding, context),
    partialFingerprints: { 'plansmithFinding/v1': finding.fingerprint },
    ...(workedOut.length > 0 && { fixes: workedOut.map((fix) => fixOf(fix, context)) }),
    ...(finding.verdict === 'waived' && {
      suppressions: [
        {
          kind: waiver?.uri === finding.uri ? 'inSource' : 'external',
          status: 'accepted',
          ...(waiver && { justification: `${waiver.reason}（${[waiver.by, waiver.authority, waiver.until].filter((part) => part !== '').join('；')}）`, location: physical(waiver.uri, waiver.range, { context }) }),
        },
      ],
    }),
    properties: {
      number,
      verdict: finding.verdict,
      severity: finding.severity,
      messageId: finding.messageId,
      messageZh: finding.message.zh,
      messageEn: finding.message.en,
      path: finding.path,
      ...(finding.feature && { feature: finding.feature }),
      unit: unit?.id ?? null,
      source: source.citation,
      certainty: source.certainty,
      ...(terms.length > 0 && { terms: terms.map((term) => ({ role: term.role, label: term.label, value: term.value, unit: term.unit ?? '', text: termValue(term), place: termPlace(term, finding.uri) })) }),
      ...(witness && { witness: witness.geometry, ...(witness.areaM2 !== undefined && { areaM2: witness.areaM2 }) }),
      ...(!witness && place && { feature: { layer: place.layer, id: place.id } }),
      ...(waiver && { waiver: { reason: waiver.reason, by: waiver.by, authority: waiver.authority, until: waiver.until } }),
      ...(finding.consequences && { consequences: finding.consequences }),
    },
  };
}

/** Related places, then the places of terms, then consequences; each tells what it is. */
function relatedLocations({ related, terms, consequences = [] }: Finding, context: Context): { readonly relatedLocations?: readonly object[] } {
  const places = [
    ...related.map(({ uri, range, message: text }) => ({ uri, range, text })),
    ...terms.flatMap((term) => (term.uri !== undefined && term.range ? [{ uri: term.uri, range: term.range, text: { zh: `${term.label.zh} = ${termValue(term).zh}`, en: `${term.label.en} = ${termValue(term).en}` } }] : [])),
    ...consequences.map((finding) => ({ uri: finding.uri, range: finding.range, text: { zh: `由此引起：${finding.message.zh}`, en: `follows from it: ${finding.message.en}` } })),
  ];
  if (places.length === 0) return {};
  return { relatedLocations: places.map(({ uri, range, text }, index) => ({ id: index + 1, ...physical(uri, range, { context }), message: message(text) })) };
}

function fixOf({ title, files }: ReviewFix, context: Context): object {
  return {
    description: message(title),
    artifactChanges: files.map(({ uri, edits }) => ({
      artifactLocation: location(uri, context),
      replacements: edits.map(({ range, after }) => ({ deletedRegion: region(range), insertedContent: { text: after } })),
    })),
  };
}

function physical(uri: string, range: Range | undefined, { context, snippet }: { readonly context: Context; readonly snippet?: string | undefined }): object {
  return { physicalLocation: { artifactLocation: location(uri, context), ...(range && { region: { ...region(range), ...(snippet !== undefined && { snippet: { text: snippet } }) } }) } };
}

function region({ start, end }: Range): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function location(uri: string, { prefix, artifacts }: Context): object {
  const index = artifacts.get(uri);
  return { uri: encodeUri(prefix + uri), uriBaseId: base, ...(index !== undefined && { index }) };
}

/** A path as a relative URI reference: each segment percent-encoded. */
export function encodeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function artifactsOf({ scope }: Review): readonly { readonly uri: string; readonly sha256: string | null; readonly properties: object }[] {
  return [
    ...scope.layers.flatMap(({ uri, sha256, ...layer }) => (uri === null ? [] : [{ uri, sha256, properties: { layer: layer.name, title: layer.title, date: layer.date, version: layer.version, epsg: layer.epsg, fileEpsg: layer.fileEpsg, features: layer.features, source: layer.source, synthetic: layer.synthetic } }])),
    ...scope.documents.map(({ uri, sha256, kind, id, title, version, status, state }) => ({ uri, sha256, properties: { kind, id, title, version, status, state } })),
  ];
}

/** SARIF wants the address of a repository; without one the commit stands in the properties alone. */
function provenanceOf({ scope: { revision } }: Review): object {
  if (!revision.repository || revision.remote === null || revision.commit === null) return {};
  return { versionControlProvenance: [{ repositoryUri: revision.remote, revisionId: revision.commit, ...(revision.branch !== null && { branch: revision.branch }), mappedTo: { uriBaseId: base }, properties: { changed: revision.changed } }] };
}
