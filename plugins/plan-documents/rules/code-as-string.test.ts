import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/code-as-string', page: plugin.pages!['schema/code-as-string']!, plugins: [{ manifest, module: plugin }] });
