import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/plan-unit-roster', page: plugin.pages!['reference/plan-unit-roster']!, plugins: [{ manifest, module: plugin }] });
