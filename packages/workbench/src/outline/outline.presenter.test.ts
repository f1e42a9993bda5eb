import { parseDocument, symbolsBelow } from '@plansmith/document';
import type { Path } from '@plansmith/base';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createOutline, findingsIn } from './outline.presenter.ts';

const list = 'kind: parcels\nparcels:\n  - id: P-1\n    far: 1\n  - id: P-2\n    notes: [a, b]\n';

function outline() {
  const texts: Record<string, string> = { 'a.yaml': list, 'b.yaml': 'kind: other\n' };
  const uri = signal<string | undefined>('a.yaml');
  const checkNumber = signal(1);
  const isShown = signal(true);
  const place = signal<{ uri: string; path: Path } | undefined>(undefined);
  const asked: string[] = [];
  const presenter = createOutline({
    uri,
    checkNumber,
    isShown,
    place,
    isWalked: () => false,
    async below(own, paths) {
      asked.push(`${own} ${JSON.stringify(paths)}`);
      return paths.map((path) => symbolsBelow(parseDocument(texts[own]!), undefined, path));
    },
  });
  const lines = () => presenter.tree.rows.value.map(({ node, level }) => `${'  '.repeat(level - 1)}${node.label}${presenter.tree.active.value === node.id ? ' <' : ''}`);
  return { texts, uri, checkNumber, isShown, place, asked, presenter, lines };
}

describe('outline', () => {
  it('asks for what is opened, and for the way to the cursor', async () => {
    const { presenter, place, asked, lines } = outline();
    await expect.poll(lines).toEqual(['kind', 'parcels']);
    presenter.tree.setExpanded('parcels', true);
    await expect.poll(lines).toEqual(['kind', 'parcels', '  P-1', '  P-2']);
    place.value = { uri: 'a.yaml', path: ['parcels', 0, 'far'] };
    await expect.poll(lines).toEqual(['kind', 'parcels', '  P-1', '    id', '    far <', '  P-2']);
    expect(asked).toEqual(['a.yaml [[]]', 'a.yaml [["parcels"]]', 'a.yaml [["parcels",0]]']);
    // An item of a plain list stands on the line of its list.
    place.value = { uri: 'a.yaml', path: ['parcels', 1, 'notes', 1] };
    await expect.poll(lines).toEqual(['kind', 'parcels', '  P-1', '    id', '    far', '  P-2', '    id', '    notes <']);
    presenter.dispose();
  });

  it('keeps what is open over an edit, and begins anew in another file', async () => {
    const { texts, presenter, checkNumber, uri, lines } = outline();
    presenter.tree.setExpanded('parcels', true);
    await expect.poll(lines).toEqual(['kind', 'parcels', '  P-1', '  P-2']);
    texts['a.yaml'] = list.replace('P-2', 'P-3');
    checkNumber.value = 2;
    await expect.poll(lines).toEqual(['kind', 'parcels', '  P-1', '  P-3']);
    uri.value = 'b.yaml';
    await expect.poll(lines).toEqual(['kind']);
    expect(presenter.shownUri.value).toBe('b.yaml');
    uri.value = undefined;
    await expect.poll(lines).toEqual([]);
    presenter.dispose();
  });

  it('asks for nothing while nobody sees it', async () => {
    const { presenter, isShown, checkNumber, asked, lines } = outline();
    await expect.poll(lines).toHaveLength(2);
    isShown.value = false;
    checkNumber.value = 2;
    expect(asked).toHaveLength(1);
    isShown.value = true;
    await expect.poll(() => asked.length).toBe(2);
    presenter.dispose();
  });
});

const finding = (line: number, severity: 'error' | 'warning', verdict: 'fail' | 'waived' = 'fail') => ({ range: { start: { line, character: 2 }, end: { line, character: 3 } }, severity, verdict });

it('counts the findings that begin in a symbol', () => {
  const range = { start: { line: 2, character: 0 }, end: { line: 4, character: 9 } };
  expect(findingsIn({ range }, [finding(1, 'error'), finding(2, 'error'), finding(4, 'warning'), finding(4, 'error', 'waived'), finding(5, 'error')])).toEqual({ errors: 1, warnings: 1 });
});
