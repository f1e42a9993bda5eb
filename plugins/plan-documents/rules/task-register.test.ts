import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/task-register', page: plugin.pages!['governance/task-register']!, plugins: [{ manifest, module: plugin }] });
