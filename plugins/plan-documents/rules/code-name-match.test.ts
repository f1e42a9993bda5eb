import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/code-name-match', page: plugin.pages!['reference/code-name-match']!, plugins: [{ manifest, module: plugin }] });
