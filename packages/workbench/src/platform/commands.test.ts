import { describe, expect, it } from 'vitest';
import { createCommands } from './commands.ts';

const title = { zh: '保存', en: 'Save' };

describe('commands', () => {
  it('runs with arguments, and leaves nothing behind when disposed', async () => {
    const commands = createCommands(() => {});
    const registration = commands.register({ id: 'file.save', title, run: (a, b) => [a, b] });
    expect(await commands.execute('file.save', 1, 2)).toEqual([1, 2]);
    registration.dispose();
    registration.dispose();
    expect(commands.all.value).toEqual([]);
    await expect(commands.execute('file.save')).rejects.toThrow('no command "file.save"');
  });

  it('refuses a second command of one id', () => {
    const commands = createCommands(() => {});
    commands.register({ id: 'file.save', title, run: () => {} });
    expect(() => commands.register({ id: 'file.save', title, run: () => {} })).toThrow('registered already');
  });

  it('reports what a command throws', async () => {
    const errors: unknown[] = [];
    const commands = createCommands((error, command) => errors.push([String(error), command.id]));
    commands.register({
      id: 'file.save',
      title,
      run: () => {
        throw new Error('disk full');
      },
    });
    expect(await commands.execute('file.save')).toBeUndefined();
    expect(errors).toEqual([['Error: disk full', 'file.save']]);
  });
});
