import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/landuse-tiling', page: pageOf('geometry/landuse-tiling'), plugins });
