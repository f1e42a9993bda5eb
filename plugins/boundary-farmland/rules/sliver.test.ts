import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/sliver', page: pageOf('geometry/sliver'), plugins });
