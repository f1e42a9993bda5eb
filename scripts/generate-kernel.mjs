// `npm run kernel`: compiles packages/geo/kernel into packages/geo/src/kernel/kernel.gen.ts. Apart from `npm run generate`, because the compiler takes seconds.
import asc from 'assemblyscript/asc';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const folder = join(root, 'packages/geo/kernel');

/** Where the compiled kernel stands in the repository. */
export const kernelFile = 'packages/geo/src/kernel/kernel.gen.ts';

/** Pages of memory, at most: addresses stay positive as whole numbers of 32 bits. */
const mostPages = 32767;

/**
 * Text of the module that holds the compiled kernel. Depends on nothing but the kernel's sources and the compiler's version. Throws what the compiler objects to.
 * @returns {Promise<string>}
 */
export async function kernelModule() {
  // The compiler wants imports without an ending.
  const sources = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1'")]));
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', '-O3', '--enable', 'simd', '--noAssert', '--runtime', 'minimal', '--maximumMemory', String(mostPages), '--use', 'abort='], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') binary = /** @type {Uint8Array} */ (contents);
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined) throw new Error(`${error?.message ?? 'the compiler wrote nothing'}\n${stderr.toString()}`);
  return `// Written by \`npm run kernel\` from packages/geo/kernel. Do not edit.
/** The kernel, compiled to WebAssembly: ${binary.length} bytes in base64. */
export const kernelBase64 =
  '${Buffer.from(binary).toString('base64')}';
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, kernelFile), await kernelModule());
  console.log(kernelFile);
}
