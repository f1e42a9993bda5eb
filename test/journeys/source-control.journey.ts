import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seriousViolations } from './axe.ts';
import { expect, test } from './journey.ts';

const detailed = 'plan/detailed/U-DF-01.yaml';

test('source control: stage, commit, discard and take back, branch, history, conflict', async ({ workbench, folder }) => {
  const { page, choices, quickInput } = workbench;
  const git = (...words: readonly string[]): string => execFileSync('git', words, { cwd: folder.path, encoding: 'utf8' }).trim();
  git('config', 'user.name', '');
  git('config', 'user.email', '');
  const changes = page.getByRole('tree', { name: '更改列表' });
  const message = page.getByRole('textbox', { name: '提交说明' });
  const line = (name: string | RegExp) => changes.getByRole('treeitem', { name });
  const choose = (name: string) => page.getByRole('alertdialog').getByRole('button', { name }).click();
  const isFine = (state: string) => test.step(state, async () => expect(await seriousViolations(page)).toEqual([]));
  const text = await folder.read(detailed);
  const edited = text.replace('far: 1.50', 'far: 1.60').replace('parking: 179', 'parking: 181');

  await test.step('changes by group, the difference, one stretch staged', async () => {
    await folder.write(detailed, edited);
    await page.keyboard.press('Control+Shift+G');
    await line(/U-DF-01\.yaml/).click();
    await expect(page.getByRole('textbox', { name: `${detailed} 更改后` })).toBeAttached();
    await expect(line(/暂存的更改/)).toHaveCount(0);
    await expect(page.getByText('2 处更改')).toBeVisible();
    await page.getByRole('button', { name: '下一处更改' }).click();
    await page.getByRole('button', { name: '暂存所选范围' }).click();
    await expect(line(/U-DF-01\.yaml/)).toHaveCount(2);
    expect(git('diff', '--cached', '--numstat').split('\t').slice(0, 2)).toEqual(['1', '1']);
    await isFine('difference');
  });

  await test.step('one stretch discarded, and taken back', async () => {
    await page.getByRole('textbox', { name: `${detailed} 更改后` }).focus();
    await expect(page.getByText('1 处更改')).toBeVisible();
    await page.keyboard.press('Alt+F5');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+r');
    await expect(page.getByRole('alertdialog')).toContainText('1 处更改');
    await choose('放弃所选范围');
    await expect.poll(() => folder.read(detailed)).toBe(text.replace('parking: 179', 'parking: 181'));
    await page.getByRole('button', { name: '撤消' }).click();
    await expect.poll(() => folder.read(detailed)).toBe(edited);
    await expect(line(/U-DF-01\.yaml/)).toHaveCount(2);
  });

  await test.step('a commit wants an author, once', async () => {
    await message.fill('调整停车位');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByPlaceholder(/^姓名/)).toBeVisible();
    await quickInput.fill('张工');
    await page.keyboard.press('Enter');
    await expect(page.getByPlaceholder(/^邮箱/)).toBeVisible();
    await quickInput.fill('zhang@example.invalid');
    await page.keyboard.press('Enter');
    await expect(line(/U-DF-01\.yaml/)).toHaveCount(1);
    expect(git('log', '-1', '--format=%an %s')).toBe('张工 调整停车位');
    await expect(message).toHaveValue('');
  });

  await test.step('discarded by the keyboard, and taken back', async () => {
    await changes.focus();
    await workbench.press('Home', 'ArrowDown', 'Delete');
    await choose('放弃更改');
    await expect(changes).toHaveCount(0);
    expect(await folder.read(detailed)).not.toBe(edited);
    await page.getByRole('button', { name: '撤消' }).click();
    await expect(line(/U-DF-01\.yaml/)).toBeVisible();
    expect(await folder.read(detailed)).toBe(edited);
  });

  await test.step('a branch, a commit on it, and back', async () => {
    await workbench.statusBar.getByRole('button', { name: /main/ }).click();
    await choices.filter({ hasText: '创建新分支' }).click();
    await quickInput.fill('方案二');
    await page.keyboard.press('Enter');
    await expect(workbench.statusBar.getByTitle('分支 方案二，1 个文件有改动')).toBeVisible();
    await message.fill('提高容积率');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await choose('全部暂存并提交');
    await expect(workbench.statusBar.getByTitle('分支 方案二，0 个文件有改动')).toBeVisible();
    await workbench.run('签出到');
    await choices.filter({ hasText: 'main' }).click();
    await expect(workbench.statusBar.getByTitle('分支 main，0 个文件有改动')).toBeVisible();
    expect(await folder.read(detailed)).toBe(text.replace('parking: 179', 'parking: 181'));
  });

  await test.step('history with what each commit did', async () => {
    await workbench.run('查看历史记录');
    const history = page.getByRole('tree', { name: '提交列表' });
    await expect(history.getByRole('treeitem')).toHaveCount(2);
    await history.getByRole('treeitem', { name: /调整停车位.*张工/ }).click();
    await history.getByRole('treeitem', { name: /U-DF-01\.yaml/ }).click();
    await expect(workbench.tabs.getByRole('tab', { name: /^U-DF-01\.yaml（[0-9a-f]{8}）/ })).toHaveAttribute('aria-selected', 'true');
    await isFine('history');
  });

  await test.step('a merge with a conflict, settled in the merge editor', async () => {
    await folder.replace(detailed, 'far: 1.50', 'far: 1.70');
    await expect(line(/U-DF-01\.yaml/)).toBeVisible();
    await workbench.run('签出到');
    await choices.filter({ hasText: '方案二' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '会被覆盖' })).toContainText(detailed);
    git('commit', '-q', '-a', '-m', '另一个容积率');
    await workbench.run('合并分支');
    await choices.filter({ hasText: '方案二' }).click();
    await line(/U-DF-01\.yaml.*有冲突/).click();
    const result = page.getByRole('textbox', { name: `${detailed} 的合并结果` });
    await expect(result).toBeAttached();
    await expect(page.getByText('还有 1 处冲突')).toBeVisible();
    await workbench.run('选择颜色主题');
    await page.getByRole('option', { name: '深色', exact: true }).click();
    await expect(quickInput).toBeHidden();
    await isFine('conflict, dark');
    await page.getByRole('button', { name: '采用传入的更改' }).click();
    await expect(page.getByText('没有剩余的冲突')).toBeVisible();
    await page.getByRole('button', { name: '标记为已解决' }).click();
    await expect(line(/暂存的更改/)).toBeVisible();
    await expect(message).toHaveValue(/方案二/);
    await message.focus();
    await page.keyboard.press('Control+Enter');
    await expect(workbench.statusBar.getByTitle('分支 main，0 个文件有改动')).toBeVisible();
    expect(git('log', '-1', '--format=%p').split(' ')).toHaveLength(2);
    expect(await folder.read(detailed)).toBe(edited);
  });

  await test.step('a push that hangs is called off; what it was to send is still to be sent', async () => {
    const bare = join(folder.path, '.git/bare');
    git('init', '-q', '--bare', bare);
    git('remote', 'add', 'origin', bare);
    const hook = join(folder.path, '.git/hooks/pre-push');
    await writeFile(hook, '#!/bin/sh\nexec sleep 300\n', { mode: 0o755 });
    await workbench.run('发布分支');
    await expect(page.getByText('正在推送到远程仓库…').first()).toBeVisible();
    await page.getByRole('button', { name: '取消', exact: true }).click();
    await expect(page.getByText(/^已取消。本地文件和提交没有改变/)).toBeVisible();
    await expect(page.getByText('正在推送到远程仓库…')).toHaveCount(0);
    expect(git('for-each-ref', 'refs/remotes')).toBe('');
    await rm(hook);
    await workbench.run('发布分支');
    await expect(page.getByText('已推送')).toBeVisible();
    expect(git('rev-parse', 'origin/main')).toBe(git('rev-parse', 'main'));
  });
});
