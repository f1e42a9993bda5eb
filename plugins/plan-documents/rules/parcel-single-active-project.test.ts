import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/parcel-single-active-project', page: plugin.pages!['reference/parcel-single-active-project']!, plugins: [{ manifest, module: plugin }] });
