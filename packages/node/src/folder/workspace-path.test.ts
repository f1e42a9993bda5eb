import fc from 'fast-check';
import { normalize } from 'node:path';
import { expect, it } from 'vitest';
import { checkFilePath, checkPath } from './workspace-path.ts';

const segment = fc.oneof(fc.constantFrom('..', '.', '', '.git', '.GIT', 'git~1', 'plan', 'a.yaml', '单元', 'a\\b', 'c:', '\0', '.hidden', 'node_modules'), fc.string({ unit: 'binary', maxLength: 8 }));
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

it('lets no path through that leads out, is hidden, or means another file than it says', () => {
  fc.assert(
    fc.property(path, (candidate) => {
      if (!checkPath(candidate).ok) return;
      expect(normalize(candidate)).toBe(candidate);
      expect(candidate).not.toMatch(/^\/|\\|:|\0|(^|\/)\.|(^|\/)git~/i);
    }),
  );
});

it.each(['workspace.yaml', 'plan/units/U-DF-01.yaml', 'layers/parcels.geojson', '规划 说明.md', 'a..b.yaml', 'github.yaml', 'git/a.yaml', 'X.YML'])('serves %s', (name) => {
  expect(checkFilePath(name)).toEqual({ ok: true, value: name });
});

it.each(['plan', 'a.exe', 'yaml', 'node_modules/a/a.json', 'plan/node_modules/a.json'])('does not serve %s', (name) => {
  expect(checkFilePath(name)).toMatchObject({ ok: false, error: { code: 'notFound' } });
});
