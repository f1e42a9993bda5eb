// `npx tsx bench/geo/peers/postgres.ts COMMAND…`: runs a command with a PostGIS of its own, which PGHOST and its kin name.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A PostgreSQL that lives in a temporary folder and listens on a socket there only. */
export interface PostgresCluster {
  readonly environment: Readonly<Record<string, string>>;
  /** Stops the server and removes the folder. */
  dispose(): void;
}

/** Made for one analysis on a laptop: memory for everything, nothing that protects against a power cut, both cores for a query. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
  shared_buffers: '2GB',
  work_mem: '256MB',
  maintenance_work_mem: '1GB',
  max_parallel_workers_per_gather: '2',
  max_parallel_maintenance_workers: '2',
  min_parallel_table_scan_size: '0',
  parallel_setup_cost: '0',
  parallel_tuple_cost: '0',
  jit: 'off',
};

/** Starts a cluster with PostGIS in its database; undefined with the reason where that is not installed. Throws where it does not start. */
export function startPostgres(): { readonly cluster: PostgresCluster } | { readonly missing: string } {
  const programs = programFolder();
  if (programs === undefined) return { missing: 'no PostgreSQL server (initdb, pg_ctl) found' };
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-postgres-'));
  const user = serverUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = Object.entries({ ...settings, unix_socket_directories: folder }).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  const environment = { PGHOST: folder, PGUSER: 'postgres', PGDATABASE: 'postgres' };
  const cluster: PostgresCluster = {
    environment,
    dispose() {
      if (existsSync(join(data, 'postmaster.pid'))) run([join(programs, 'pg_ctl'), '-D', data, '-m', 'immediate', '-w', 'stop'], user);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    must(run([join(programs, 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], user));
    must(run([join(programs, 'pg_ctl'), '-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'], user));
    const created = spawnSync('psql', ['-qc', 'create extension postgis'], { encoding: 'utf8', env: { ...process.env, ...environment } });
    if (created.error !== undefined || created.status !== 0) {
      cluster.dispose();
      return { missing: `no PostGIS: ${created.error?.message ?? created.stderr.trim()}` };
    }
  } catch (error) {
    cluster.dispose();
    throw error;
  }
  return { cluster };
}

/** Debian keeps the server's programs apart, by version. */
function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** The server does not run as root; the distribution has a user for it. */
function serverUser(): { readonly name: string; readonly uid: number; readonly gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  return { name: 'postgres', uid: idOf('-u'), gid: idOf('-g') };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(must(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
}

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly error?: Error;
}

function run(command: readonly string[], user: { readonly name: string } | undefined): Outcome {
  const [program, ...args] = user === undefined ? command : ['runuser', '-u', user.name, '--', ...command];
  // pg_ctl's server keeps what it inherits open: no pipe may end up there.
  return spawnSync(program!, args, { encoding: 'utf8', stdio: 'ignore', cwd: tmpdir() });
}

function must({ status, stdout, stderr, error }: Outcome): string {
  if (error !== undefined || status !== 0) throw new Error(`PostgreSQL: ${error?.message ?? stderr ?? `status ${status}`}`);
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program, ...args] = process.argv.slice(2);
  const started = startPostgres();
  if ('missing' in started || program === undefined) {
    console.error('missing' in started ? started.missing : 'no command given');
    process.exitCode = 2;
  } else {
    try {
      process.exitCode = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...started.cluster.environment } }).status ?? 1;
    } finally {
      started.cluster.dispose();
    }
  }
}
