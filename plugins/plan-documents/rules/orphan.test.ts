import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/orphan', page: plugin.pages!['reference/orphan']!, plugins: [{ manifest, module: plugin }] });
