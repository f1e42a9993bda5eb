import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/sensitive-data', page: plugin.pages!['governance/sensitive-data']!, plugins: [{ manifest, module: plugin }] });
