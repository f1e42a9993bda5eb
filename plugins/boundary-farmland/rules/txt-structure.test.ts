import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'geometry/txt-structure', page: pageOf('geometry/txt-structure'), plugins });
