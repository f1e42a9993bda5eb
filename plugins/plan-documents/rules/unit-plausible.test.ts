import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/unit-plausible', page: plugin.pages!['schema/unit-plausible']!, plugins: [{ manifest, module: plugin }] });
