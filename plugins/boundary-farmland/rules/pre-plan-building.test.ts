import { testRulePage } from '@plansmith/engine/testing';
import { pageOf, plugins } from '../testing/plugins.ts';

testRulePage({ rule: 'boundary/pre-plan-building', page: pageOf('boundary/pre-plan-building'), plugins });
