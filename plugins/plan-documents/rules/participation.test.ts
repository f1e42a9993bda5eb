import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/participation', page: plugin.pages!['governance/participation']!, plugins: [{ manifest, module: plugin }] });
