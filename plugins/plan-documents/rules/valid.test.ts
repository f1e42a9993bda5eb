import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/valid', page: plugin.pages!['schema/valid']!, plugins: [{ manifest, module: plugin }] });
