import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/approval-dates', page: plugin.pages!['governance/approval-dates']!, plugins: [{ manifest, module: plugin }] });
