import type { DocumentSymbol } from 'vscode-languageserver-types';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import type { Workbench } from '../workbench.ts';
import type { QuickItem, QuickSource } from './quick-input.presenter.ts';

/** Codicons of the protocol's symbol kinds that our documents have; others get a plain one. */
const symbolIcons: Readonly<Record<number, string>> = { 1: 'symbol-file', 5: 'symbol-class', 7: 'symbol-property', 8: 'symbol-field', 15: 'symbol-string', 16: 'symbol-number', 17: 'symbol-boolean', 18: 'symbol-array', 19: 'symbol-object', 20: 'symbol-key' };

/** What the quick input offers: files, `>` commands, `@` symbols of the file, `#` records by id or name, `:` lines, `?` help. */
export function createQuickSources(workbench: Workbench): readonly QuickSource[] {
  const { nls, session, editors, engine, navigation } = workbench;
  const cursor = () => workbench.textEditor.value?.cursor.peek();

  const files: QuickSource = {
    prefix: '',
    get placeholder() {
      return nls.text('quick.filesPlaceholder');
    },
    items() {
      const known = new Set(session.uris.value);
      const recent = editors.recent.peek().filter((uri) => known.has(uri));
      const first = new Set(recent);
      return [...recent, ...session.uris.value.filter((uri) => !first.has(uri))].map((uri) => ({
        label: nameOf(uri),
        description: first.has(uri) ? `${parentOf(uri)}  ${nls.text('quick.recent')}` : parentOf(uri),
        icon: uri.endsWith('json') ? 'json' : 'file',
        run: () => navigation.open(uri, { pin: true }),
      }));
    },
  };

  const commands: QuickSource = {
    prefix: '>',
    get placeholder() {
      return nls.text('quick.commandsPlaceholder');
    },
    items() {
      const recent = workbench.recentCommands.ids.value;
      const rankOf = (id: string): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
      return workbench.commands.all.value
        .filter((command) => !command.internal && workbench.context.matches(command.when))
        .map(({ id, title, category }) => {
          const keys = workbench.keybindings.labelFor(id);
          const used = recent.includes(id);
          const other = nls.locale.value === 'en' ? title.zh : title.en;
          const item: QuickItem = {
            label: (category ? `${nls.pick(category)}: ` : '') + nls.pick(title),
            description: used ? `${other}  ${nls.text('quick.recentCommand')}` : other,
            recent: used,
            ...(keys ? { keys } : {}),
            run() {
              workbench.recentCommands.add(id);
              return workbench.commands.execute(id);
            },
          };
          return { id, item };
        })
        .toSorted((a, b) => rankOf(a.id) - rankOf(b.id) || a.item.label.localeCompare(b.item.label, nls.locale.value))
        .map(({ item }) => item);
    },
  };

  const symbols: QuickSource = {
    prefix: '@',
    get placeholder() {
      return nls.text('quick.helpSymbols');
    },
    async items() {
      const uri = cursor()?.uri;
      if (!uri) return [];
      const found = await engine.ask((remote) => remote.documentSymbols(uri));
      const list: (QuickItem & { readonly range: DocumentSymbol['selectionRange'] })[] = [];
      const visit = (items: readonly DocumentSymbol[], level: number): void => {
        for (const symbol of items) {
          list.push({
            label: symbol.name,
            ...(symbol.detail ? { description: symbol.detail } : {}),
            icon: symbolIcons[symbol.kind] ?? 'symbol-misc',
            range: symbol.selectionRange,
            run: () => navigation.open(uri, { range: symbol.selectionRange }),
          });
          visit(symbol.children ?? [], level + 1);
        }
      };
      visit(found, 0);
      return list;
    },
    preview(item) {
      if (!item) workbench.textEditor.peek()?.restore();
      else if ('range' in item) workbench.textEditor.peek()?.peek(item.range as DocumentSymbol['selectionRange']);
    },
  };

  const records: QuickSource = {
    prefix: '#',
    get placeholder() {
      return nls.text('quick.helpWorkspace');
    },
    filtersItself: true,
    async items(query) {
      const found = await engine.ask((remote) => remote.workspaceSymbols(query));
      return found.map((symbol) => ({
        label: symbol.name,
        description: [...new Set([symbol.containerName, symbol.location.uri])].filter(Boolean).join('  '),
        icon: symbolIcons[symbol.kind] ?? 'symbol-misc',
        run: () => navigation.open(symbol.location.uri, { range: symbol.location.range, pin: true }),
      }));
    },
  };

  const line: QuickSource = {
    prefix: ':',
    get placeholder() {
      return nls.text('quick.helpLine');
    },
    filtersItself: true,
    items(query) {
      const place = cursor();
      if (!place) return [{ label: nls.text('quick.noEditor'), run() {} }];
      const match = /^(\d+)(?:[:,](\d+))?$/.exec(query);
      if (!match) return [{ label: nls.text('quick.goLineHint', { count: place.lineCount }), run() {} }];
      const position = { line: Math.min(Math.max(Number(match[1]), 1), place.lineCount) - 1, character: Math.max(Number(match[2] ?? 1), 1) - 1 };
      const range = { start: position, end: position };
      return [{ label: nls.text('quick.goLine', { line: position.line + 1 }), range, run: () => navigation.open(place.uri, { range }) }];
    },
    preview: symbols.preview!,
  };

  const help: QuickSource = {
    prefix: '?',
    placeholder: '',
    filtersItself: true,
    items: () =>
      (
        [
          ['', 'quick.helpFiles', 'workbench.quickOpen'],
          ['>', 'quick.helpCommands', 'workbench.showCommands'],
          ['@', 'quick.helpSymbols', 'workbench.goToSymbol'],
          ['#', 'quick.helpWorkspace', 'workbench.goToRecord'],
          [':', 'quick.helpLine', 'workbench.goToLine'],
        ] as const
      ).map(([prefix, key, command]) => {
        const keys = workbench.keybindings.labelFor(command);
        return { label: `${prefix || '…'}  ${nls.text(key)}`, ...(keys ? { keys } : {}), run: () => workbench.quickInput.show(prefix) };
      }),
  };
  return [files, commands, symbols, records, line, help];
}
