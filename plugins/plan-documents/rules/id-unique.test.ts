import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/id-unique', page: plugin.pages!['reference/id-unique']!, plugins: [{ manifest, module: plugin }] });
