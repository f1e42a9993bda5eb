import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/ledger-dates', page: pageOf('boundary/ledger-dates'), plugins });
