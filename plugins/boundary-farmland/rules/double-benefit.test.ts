import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/double-benefit', page: pageOf('farmland/double-benefit'), plugins });
