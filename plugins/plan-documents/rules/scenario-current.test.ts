import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/scenario-current', page: plugin.pages!['governance/scenario-current']!, plugins: [{ manifest, module: plugin }] });
