import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/target-exists', page: plugin.pages!['reference/target-exists']!, plugins: [{ manifest, module: plugin }] });
