import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'schema/document-dates', page: plugin.pages!['schema/document-dates']!, plugins: [{ manifest, module: plugin }] });
