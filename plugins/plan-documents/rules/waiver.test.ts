import { testRulePage } from '@plansmith/engine/testing';
import { manifest as boundaryManifest } from '../../boundary-farmland/manifest.gen.ts';
import { plugin as boundary } from '../../boundary-farmland/rules/index.ts';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({
  rule: 'governance/waiver',
  page: plugin.pages!['governance/waiver']!,
  plugins: [{ manifest, module: plugin }, { manifest: boundaryManifest, module: boundary }],
  alongside: ['schema/unit-plausible', 'reference/plan-unit-roster'],
});
