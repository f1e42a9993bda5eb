import type { Finding } from '@plansmith/rules';
import { signal } from '@preact/signals-core';
import type { Uri } from 'monaco-editor/editor';
import { describe, expect, it } from 'vitest';
import { createNls } from '../nls/nls.ts';
import { toConsequenceMarker, toMarker, toMonacoCodeAction, toMonacoCompletion, toMonacoFolding, toMonacoHint, toMonacoHover, toMonacoSignature, toMonacoSymbol, toMonacoWorkspaceEdit, toProtocolRange, touchedFiles } from './lsp-adapters.ts';

const uriOf = (path: string) => ({ path: `/${path}` }) as Uri;
const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
const monacoRange = { startLineNumber: 2, startColumn: 3, endLineNumber: 2, endColumn: 6 };
const word = { startLineNumber: 2, startColumn: 1, endLineNumber: 2, endColumn: 2 };

describe('completion', () => {
  it('keeps what is matched, ordered and inserted', () => {
    const item = toMonacoCompletion(
      {
        label: 'far',
        labelDetails: { description: '容积率' },
        kind: 10,
        filterText: 'far 容积率 rjl',
        sortText: '0001',
        insertTextFormat: 2,
        textEdit: { range, newText: 'far: ${1:0}' },
        documentation: 'a*b',
        command: { title: '', command: 'editor.action.triggerSuggest' },
      },
      word,
    );
    expect(item).toEqual({
      label: { label: 'far', description: '容积率' },
      kind: 9,
      filterText: 'far 容积率 rjl',
      sortText: '0001',
      insertText: 'far: ${1:0}',
      insertTextRules: 4,
      range: monacoRange,
      documentation: { value: String.raw`a\*b` },
      command: { id: 'editor.action.triggerSuggest', title: '' },
    });
  });

  it('replaces the word where the item does not say', () => {
    expect(toMonacoCompletion({ label: 'draft', kind: 20 }, word)).toEqual({ label: 'draft', kind: 16, insertText: 'draft', range: word });
  });
});

it('leaves markdown of hovers as it is and escapes plain text', () => {
  const hover = toMonacoHover({ contents: { kind: 'markdown', value: '**far** 容积率' }, range });
  expect(hover).toEqual({ contents: [{ value: '**far** 容积率' }], range: monacoRange });
  expect(toProtocolRange(monacoRange)).toEqual(range);
});

it('nests symbols', () => {
  const child = { name: 'far', kind: 8, range, selectionRange: range } as const;
  expect(toMonacoSymbol({ name: 'parcels', kind: 18, range, selectionRange: range, children: [child] })).toMatchObject({
    kind: 17,
    children: [{ name: 'far', kind: 7, range: monacoRange }],
  });
});

it('spreads an edit over the files it touches', () => {
  const edits = [{ range, newText: 'P-2' }];
  const edit = { changes: { 'a.yaml': edits }, documentChanges: [{ textDocument: { uri: 'b.geojson', version: null }, edits }] };
  expect(touchedFiles(edit)).toEqual(['a.yaml', 'b.geojson']);
  const expected = ['/a.yaml', '/b.geojson'].map((path) => ({ resource: { path }, textEdit: { range: monacoRange, text: 'P-2' }, versionId: undefined }));
  expect(toMonacoWorkspaceEdit(edit, uriOf)).toEqual({ edits: expected });
});

it('shows a fix without its edit, which is asked for when it is chosen', () => {
  expect(toMonacoCodeAction({ title: 'fix', isPreferred: true, data: {} }, { markers: [] })).toEqual({ title: 'fix', kind: 'quickfix', diagnostics: [], isPreferred: true });
});

describe('markers', () => {
  const finding: Finding = {
    rule: 'indicator/far',
    messageId: 'x',
    severity: 'error',
    verdict: 'fail',
    message: { zh: '过高', en: 'too high' },
    uri: 'a.yaml',
    path: [],
    range,
    terms: [],
    related: [
      { message: { zh: '上限', en: 'limit' }, uri: 'b.yaml', path: [], range },
      { message: { zh: '无处', en: 'nowhere' }, uri: 'c.yaml', path: [] },
    ],
    fixes: [],
    source: { citation: 'own design', certainty: 'C' },
    fingerprint: '1',
    subject: 'U-1',
    valueFingerprint: '1',
  };
  const options = { nls: createNls(signal('zh-CN')), uriOf };

  it('carry the rule and the places that are known', () => {
    expect(toMarker(finding, options)).toEqual({
      ...monacoRange,
      severity: 8,
      message: '过高',
      code: 'indicator/far',
      source: 'plansmith',
      relatedInformation: [{ resource: { path: '/b.yaml' }, message: '上限', ...monacoRange }],
    });
  });

  it('never show as an error what could not be decided', () => {
    expect(toMarker({ ...finding, verdict: 'undecided' }, options)).toMatchObject({ severity: 2, message: '未判定: 过高' });
  });

  it('lead from a cause to what follows from it, and back', () => {
    const total: Finding = { ...finding, rule: 'indicator/parcel-to-unit', uri: 'c.yaml', related: [], message: { zh: '合计不符', en: 'The sum differs' } };
    const cause: Finding = { ...finding, related: [], consequences: [total] };
    expect(toMarker(cause, options).relatedInformation).toEqual([{ resource: { path: '/c.yaml' }, message: '由此引起：合计不符', ...monacoRange }]);
    expect(toConsequenceMarker(total, { ...options, cause })).toEqual({
      ...monacoRange,
      severity: 2,
      message: `由 ${finding.uri} [2, 3] 处引起: 合计不符`,
      code: 'indicator/parcel-to-unit',
      source: 'plansmith',
      relatedInformation: [{ resource: { path: `/${finding.uri}` }, message: '起因：过高', ...monacoRange }],
    });
  });
});

describe('hints and help', () => {
  const place = { uri: 'inventory/df.yaml', range };
  const options = { goTo: (target: typeof place) => ({ id: 'go', title: target.uri, arguments: [target] }), note: () => '转到来源：df.yaml' };

  it('lead from a hint to the place it comes from, and tell so', () => {
    const hint = toMonacoHint({ position: { line: 1, character: 5 }, label: [{ value: '≠ 1.5', location: place }], paddingLeft: true, tooltip: { kind: 'markdown', value: '**推算**' }, data: { differs: true } }, options);
    expect(hint).toEqual({
      label: [{ label: '≠ 1.5', command: { id: 'go', title: 'inventory/df.yaml', arguments: [place] } }],
      position: { lineNumber: 2, column: 6 },
      paddingLeft: true,
      tooltip: { value: '**推算**\n\n转到来源：df.yaml' },
      kind: 2,
    });
    expect(toMonacoHint({ position: { line: 0, character: 0 }, label: '= 1' }, options)).toEqual({ label: [{ label: '= 1' }], position: { lineNumber: 1, column: 1 } });
  });

  it('mark no parameter where none is active', () => {
    const signatures = [{ label: 'id name', parameters: [{ label: [0, 2] as [number, number] }, { label: [3, 7] as [number, number], documentation: '名称' }] }];
    expect(toMonacoSignature({ signatures, activeSignature: 0 })).toMatchObject({ activeSignature: 0, activeParameter: 2 });
    expect(toMonacoSignature({ signatures, activeSignature: 0, activeParameter: 1 })).toMatchObject({ activeParameter: 1, signatures: [{ parameters: [{ label: [0, 2] }, { label: [3, 7], documentation: { value: '名称' } }] }] });
  });

  it('keep what kind of range folds', () => {
    expect(toMonacoFolding({ startLine: 2, endLine: 5, kind: 'comment' })).toEqual({ start: 3, end: 6, kind: { value: 'comment' } });
    expect(toMonacoFolding({ startLine: 2, endLine: 5 })).toEqual({ start: 3, end: 6 });
  });
});
