import { fail } from '@plansmith/base';
import type { GitRefusal, GitRefusalCode } from '@plansmith/engine';
import type { GitOutput } from '../folder/run-git.ts';

/** What each refusal means and what to do about it: [Chinese, English]. */
const texts: Readonly<Record<GitRefusalCode, readonly [string, string]>> = {
  gitMissing: ['本机没有安装 git。请先安装 git，再重新打开工作台', 'Git is not installed on this machine. Install it, then open the workbench again'],
  notRepository: ['此文件夹还没有源代码管理。请先“初始化仓库”', 'This folder is not under source control yet. Initialize a repository first'],
  readonly: ['文件夹是只读的，不能更改', 'The folder is read-only and cannot be changed'],
  badRequest: ['请求不完整', 'The request is not complete'],
  badPath: ['路径不在工作区内，或名称不能使用', 'The path is not in the workspace, or its name cannot be used'],
  changed: ['文件在此期间又有改动，没有执行。请查看新的差异后再试', 'The file changed meanwhile, and nothing was done. Look at the new difference and try again'],
  nothingStaged: ['没有已暂存的更改可以提交。请先暂存要提交的文件', 'Nothing is staged. Stage the files to commit first'],
  emptyMessage: ['请填写提交说明，写清这次改了什么', 'Write a commit message that says what changed'],
  authorMissing: ['git 不知道您是谁。请先设置姓名和邮箱，它们会写入每次提交', 'Git does not know who you are. Set a name and an e-mail address, which every commit carries'],
  badAuthor: ['姓名不能为空，邮箱须形如 name@example.com，都不能含尖括号或换行', 'The name must not be empty and the address must look like name@example.com; neither may hold angle brackets or line ends'],
  stagedOutside: ['仓库中此文件夹以外还有已暂存的更改，会被一并提交。请先在仓库根目录提交或取消暂存', 'The repository has staged changes outside this folder, which would be committed too. Commit or unstage them at the root of the repository first'],
  unmerged: ['这些文件有合并冲突，请先逐个解决并标记为已解决', 'These files have merge conflicts. Resolve them one by one and mark them as resolved first'],
  hookRefused: ['仓库的检查脚本（git 钩子）不同意这次操作，请按其提示修改后再试', 'A hook of the repository refused. Do what it says and try again'],
  signing: ['提交需要签名，但签名没有成功。请检查 git 的签名设置（user.signingKey）', 'The commit must be signed, and signing failed. Check the signing settings of git (user.signingKey)'],
  wouldOverwrite: ['没有执行：这些文件有未提交的更改，会被覆盖。请先提交或放弃它们', 'Nothing was done: these files have uncommitted changes that would be overwritten. Commit or discard them first'],
  detachedWork: ['当前提交不在任何分支上，切换后会找不到。请先“创建分支”把它留住', 'The present commit is on no branch and would be lost from sight. Create a branch first to keep it'],
  branchExists: ['已有同名分支，请换一个名称', 'There is a branch of this name already. Choose another name'],
  badBranchName: ['分支名不能使用：不能有空格、~ ^ : ? * [ \\，不能以 - 或 . 开头', 'The name cannot be used for a branch: no blanks, none of ~ ^ : ? * [ \\, no - or . at the start'],
  noBranch: ['没有这个分支，或当前不在任何分支上', 'There is no such branch, or no branch is checked out'],
  branchElsewhere: ['该分支已在另一个工作目录中打开，不能同时在这里打开', 'The branch is checked out in another working tree and cannot be opened here too'],
  noMerge: ['当前没有进行中的合并', 'No merge is going on'],
  mergeWaiting: ['有一次合并还没有完成。请先解决冲突并提交，或“中止合并”', 'A merge is not concluded. Resolve its conflicts and commit, or abort it first'],
  noUpstream: ['当前分支还没有对应的远程分支。请先“发布分支”', 'The branch follows no remote branch yet. Publish it first'],
  noRemote: ['仓库没有设置远程地址。请管理员用 git remote add 添加后再试', 'The repository has no remote. Have one added with git remote add, then try again'],
  manyRemotes: ['仓库有几个远程地址，不知道发布到哪一个。请在终端用 git push -u 指定一次', 'The repository has several remotes and none called origin. Choose one once in a terminal with git push -u'],
  authentication: ['远程仓库拒绝了身份验证。请在终端执行一次 git fetch 登录，或检查凭据和 SSH 密钥', 'The remote refused your identity. Sign in once with git fetch in a terminal, or check credentials and SSH key'],
  unreachable: ['连接不上远程仓库。请检查网络和远程地址', 'The remote cannot be reached. Check the network and its address'],
  notFastForward: ['远程仓库里有您还没有的提交，没有推送。请先“拉取”，再推送', 'The remote has commits that you lack, and nothing was pushed. Pull first, then push'],
  pushRefused: ['远程仓库不接受这次推送（可能是受保护的分支）。请推送到另一个分支，或联系管理员', 'The remote does not accept this push (perhaps a protected branch). Push another branch, or ask its administrator'],
  unrelated: ['两边的历史没有共同的起点，不能合并。请联系管理员', 'The two histories have no common beginning and cannot be merged. Ask the administrator of the repository'],
  locked: ['另一个 git 程序正在使用此仓库。请稍后再试；若它已异常退出，请删除 .git 中的 index.lock', 'Another git program is using the repository. Try again later; if it crashed, remove index.lock from .git'],
  timeout: ['等待远程仓库超时，没有完成。请检查网络后再试', 'The remote took too long, and nothing was concluded. Check the network and try again'],
  cancelled: ['已取消。本地文件和提交没有改变；远程仓库可能已经收到一部分，可再次拉取或推送', 'Cancelled. Local files and commits are as they were; the remote may have received a part: pull or push again'],
  gitFailed: ['git 没有完成这次操作', 'Git did not do it'],
};

/** A refusal with its text, as the failed side of a Result. */
export function refuse(code: GitRefusalCode, more: { readonly files?: readonly string[]; readonly detail?: string } = {}): { readonly ok: false; readonly error: GitRefusal } {
  const [zh, en] = texts[code];
  const detail = more.detail?.trim();
  return fail({ code, message: `${zh} / ${en}`, text: { zh: `${zh}。`, en: `${en}.` }, ...(more.files && more.files.length > 0 && { files: more.files }), ...(detail && { detail }) });
}

const signs: readonly (readonly [RegExp, GitRefusalCode])[] = [
  [/^cancelled/, 'cancelled'],
  [/^timed out/, 'timeout'],
  [/not a git repository/i, 'notRepository'],
  [/\.lock': File exists/, 'locked'],
  [/would be overwritten by|would lose untracked files|would be removed by/i, 'wouldOverwrite'],
  [/cannot switch branch while merging|You have not concluded your merge|Merging is not possible because you have unmerged files|you need to resolve your current index first/i, 'mergeWaiting'],
  [/is already (?:checked out|used by worktree)/, 'branchElsewhere'],
  [/refusing to merge unrelated histories/, 'unrelated'],
  [/gpg failed to sign|error: (?:gpg|ssh) .*sign|failed to write commit object/i, 'signing'],
  [/Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|Permission denied|Host key verification failed|error: 40[13]|returned error: 40[13]/i, 'authentication'],
  [/\[remote rejected\]|hook declined/, 'pushRefused'],
  [/\[rejected\]|non-fast-forward|fetch first/, 'notFastForward'],
  [/Could not resolve host|Connection (?:refused|timed out|reset)|unable to access|does not appear to be a git repository|Could not read from remote repository|Repository not found|No route to host/i, 'unreachable'],
];

/** Reads what git said. Files in the way are those it lists on lines of their own; `prefix` is the folder's path in the repository. */
export function refusalOf(output: Pick<GitOutput, 'exitCode' | 'stderr'>, prefix = ''): { readonly ok: false; readonly error: GitRefusal } {
  if (output.exitCode === 'missing') return refuse('gitMissing');
  const code = signs.find(([sign]) => sign.test(output.stderr))?.[1] ?? 'gitFailed';
  if (code !== 'wouldOverwrite') return refuse(code, { detail: output.stderr });
  const files = [...output.stderr.matchAll(/^\t(.+)$/gm)].map(([, path]) => (path!.startsWith(prefix) ? path!.slice(prefix.length) : path!));
  return refuse(code, { files, detail: output.stderr });
}
