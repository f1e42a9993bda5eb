import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/land-use-code-valid', page: plugin.pages!['reference/land-use-code-valid']!, plugins: [{ manifest, module: plugin }] });
