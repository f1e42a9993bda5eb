import { testRulePage } from '@plansmith/engine/testing';
import { manifest } from '../manifest.gen.ts';
import { plugin } from './index.ts';

testRulePage({ rule: 'governance/approval-lock', page: plugin.pages!['governance/approval-lock']!, plugins: [{ manifest, module: plugin }] });
