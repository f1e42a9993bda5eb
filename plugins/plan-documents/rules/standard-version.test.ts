import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/standard-version', page: plugin.pages!['reference/standard-version']!, plugins: [{ manifest, module: plugin }] });
