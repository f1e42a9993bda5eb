/** Where the compiled kernel stands in the repository. */
export const kernelFile: string;

/** Text of the module that holds the compiled kernel. */
export function kernelModule(): Promise<string>;
