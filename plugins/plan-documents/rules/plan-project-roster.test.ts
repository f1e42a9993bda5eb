import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/plan-project-roster', page: plugin.pages!['reference/plan-project-roster']!, plugins: [{ manifest, module: plugin }] });
