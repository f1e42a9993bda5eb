import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/unit-has-detailed-plan', page: plugin.pages!['reference/unit-has-detailed-plan']!, plugins: [{ manifest, module: plugin }] });
