import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'farmland/credit-in-parcel', page: pageOf('farmland/credit-in-parcel'), plugins });
