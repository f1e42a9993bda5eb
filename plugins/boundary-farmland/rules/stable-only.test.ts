import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/stable-only', page: pageOf('farmland/stable-only'), plugins });
