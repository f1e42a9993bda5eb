import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/no-new-park-outside', page: pageOf('boundary/no-new-park-outside'), plugins });
