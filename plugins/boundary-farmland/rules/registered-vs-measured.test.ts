import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/registered-vs-measured', page: pageOf('geometry/registered-vs-measured'), plugins });
