import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/parameter-consistent', page: plugin.pages!['schema/parameter-consistent']!, plugins: [{ manifest, module: plugin }] });
