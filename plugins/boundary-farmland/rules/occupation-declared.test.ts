import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/occupation-declared', page: pageOf('farmland/occupation-declared'), plugins });
