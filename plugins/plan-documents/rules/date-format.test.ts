import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/date-format', page: plugin.pages!['schema/date-format']!, plugins: [{ manifest, module: plugin }] });
