import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/easting-prefix', page: pageOf('geometry/easting-prefix'), plugins });
