import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/departments', page: plugin.pages!['governance/departments']!, plugins: [{ manifest, module: plugin }] });
