export declare const browserArguments: readonly string[];
export declare function findBrowser(): Promise<string | undefined>;
export declare function ensureBrowser(log: (line: string) => void): Promise<string>;
