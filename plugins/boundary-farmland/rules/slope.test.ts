import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/slope', page: pageOf('farmland/slope'), plugins });
