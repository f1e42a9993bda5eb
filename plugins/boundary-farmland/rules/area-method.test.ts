import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/area-method', page: pageOf('geometry/area-method'), plugins });
