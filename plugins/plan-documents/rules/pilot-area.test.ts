import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/pilot-area', page: plugin.pages!['reference/pilot-area']!, plugins: [{ manifest, module: plugin }] });
