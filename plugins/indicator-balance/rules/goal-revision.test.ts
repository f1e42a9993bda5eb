import { readFileSync } from 'node:fs';
import { testRulePage } from '@plansmith/engine/testing';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentsModule } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

const page = readFileSync(new URL('goal-revision.md', import.meta.url), 'utf8');
testRulePage({ rule: 'indicator/goal-revision', page, plugins: [{ manifest: documents, module: documentsModule }, { manifest, module: plugin }] });
