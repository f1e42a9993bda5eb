export { csv } from './csv.ts';
export { xlsx } from './xlsx.ts';
