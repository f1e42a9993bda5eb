import { fail, ok, type Failure, type Result } from '@plansmith/base';
import type { FolderList, OpenedFolder } from '@plansmith/engine';
import { access, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { runGit } from '../folder/run-git.ts';
import { openFolder, type WorkspaceFolder } from '../folder/workspace-folder.ts';

/** Opens other folders for the workbench, each by a server of its own: the page of one folder never reaches another. */
export interface FolderOpener {
  list(): Promise<FolderList>;
  /** Opens a folder of the list; undefined where it holds none of that id. */
  open(id: string): Promise<Result<OpenedFolder, Failure> | undefined>;
  /** Notes that the user opened a folder. Where that cannot be written it is not noted. */
  remember(folder: WorkspaceFolder): Promise<void>;
  /** Ends the servers that it started. */
  close(): Promise<void>;
}

/** A server of one folder, as long as it runs. */
export interface FolderServer {
  readonly url: string;
  close(): Promise<void>;
}

const mostRecent = 12;

/** `serve` starts a server; `show` gives its address to the user's browser, and tells whether there is one. The list is kept in `recentFile`. */
export function createFolderOpener(options: {
  readonly sampleDirectory: string;
  readonly recentFile: string;
  serve(folder: WorkspaceFolder): Promise<Result<FolderServer, Failure>>;
  show(url: string): boolean;
}): FolderOpener {
  const { recentFile, sampleDirectory } = options;
  const running = new Map<string, FolderServer>();

  const readRecent = async (): Promise<readonly string[]> => {
    try {
      const value = JSON.parse(await readFile(recentFile, 'utf8')) as unknown;
      return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string').slice(0, mostRecent) : [];
    } catch {
      return [];
    }
  };
  const recentFolders = async (): Promise<readonly WorkspaceFolder[]> => {
    const found = await Promise.all((await readRecent()).map((path) => openFolder(path)));
    return found.flatMap((folder) => (folder.ok ? [folder.value] : []));
  };
  const remember = async ({ root }: WorkspaceFolder): Promise<void> => {
    const paths = [root, ...(await readRecent()).filter((path) => path !== root)].slice(0, mostRecent);
    try {
      await mkdir(dirname(recentFile), { recursive: true });
      await writeFile(recentFile, `${JSON.stringify(paths, null, 2)}\n`);
    } catch {
      // A list of folders is a comfort: without it the folder still opens.
    }
  };

  return {
    remember,
    async list() {
      const recent = (await recentFolders()).map(({ id, name, root }) => ({ id, name, place: placeOf(root) }));
      const sample = await access(sampleDirectory).then(() => true, () => false);
      return { recent, sample };
    },
    async open(id) {
      const folder = id === 'sample' ? await copySample(sampleDirectory) : ok((await recentFolders()).find((item) => item.id === id));
      if (!folder.ok) return folder;
      if (!folder.value) return undefined;
      const { root } = folder.value;
      let server = running.get(root);
      if (!server) {
        const started = await options.serve(folder.value);
        if (!started.ok) return started;
        server = started.value;
        running.set(root, server);
      }
      await remember(folder.value);
      return ok({ url: server.url, place: placeOf(root), shown: options.show(server.url) });
    },
    async close() {
      await Promise.all([...running.values()].map((server) => server.close()));
    },
  };
}

function placeOf(root: string): string {
  const inside = relative(homedir(), root);
  return inside === '' || inside.startsWith('..') || inside === root ? root : `~${sep}${inside}`;
}

/** A copy to try things with, in the system's folder for what may go; a repository with one commit where there is git. */
async function copySample(sampleDirectory: string): Promise<Result<WorkspaceFolder, Failure>> {
  try {
    const target = join(await mkdtemp(join(tmpdir(), 'plansmith-sample-')), basename(sampleDirectory));
    await cp(sampleDirectory, target, { recursive: true });
    const author = ['-c', 'user.name=Plansmith', '-c', 'user.email=sample@plansmith.invalid'];
    for (const words of [['init', '-q', '-b', 'main'], ['add', '.'], [...author, 'commit', '-q', '-m', '示例 / sample']]) await runGit(target, words);
    return openFolder(target);
  } catch (error) {
    return fail({ code: 'sampleFailed', message: `无法复制示例：${error instanceof Error ? error.message : String(error)} / the sample could not be copied` });
  }
}
