export { dxf } from './dxf.ts';
