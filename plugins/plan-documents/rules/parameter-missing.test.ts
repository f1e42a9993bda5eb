import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/parameter-missing', page: plugin.pages!['schema/parameter-missing']!, plugins: [{ manifest, module: plugin }] });
