import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'reference/parcel-single-unit', page: plugin.pages!['reference/parcel-single-unit']!, plugins: [{ manifest, module: plugin }] });
