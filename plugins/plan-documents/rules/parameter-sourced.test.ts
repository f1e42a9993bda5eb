import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/parameter-sourced', page: plugin.pages!['schema/parameter-sourced']!, plugins: [{ manifest, module: plugin }] });
