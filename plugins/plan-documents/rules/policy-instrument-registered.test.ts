import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/policy-instrument-registered', page: plugin.pages!['reference/policy-instrument-registered']!, plugins: [{ manifest, module: plugin }] });
