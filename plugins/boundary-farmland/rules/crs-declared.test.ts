import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/crs-declared', page: pageOf('geometry/crs-declared'), plugins });
