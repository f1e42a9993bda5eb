import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/nature-core-vacate-only', page: pageOf('boundary/nature-core-vacate-only'), plugins });
