import { html, nothing, type TemplateResult } from 'lit';
import type { Workbench } from '../workbench.ts';
import { registerTableCommands } from './table-commands.ts';
import { faceNames, faceTitles, type FaceName } from './faces.presenter.ts';

const switchTitle = { zh: '文档视图', en: 'Shown as' };
const keys: Readonly<Record<FaceName, string>> = { text: 'ctrl+alt+1', table: 'ctrl+alt+2', form: 'ctrl+alt+3' };
const commandTitles = {
  text: { zh: '以文本显示', en: 'Show as Text' },
  table: { zh: '以表格显示', en: 'Show as Table' },
  form: { zh: '以表单显示', en: 'Show as Form' },
} as const;

/** The three faces of the active document as buttons; nothing where it has only its text. */
export function faceSwitch({ faces, nls, commands, keybindings }: Workbench): TemplateResult | typeof nothing {
  if (!faces.available.value) return nothing;
  return html`<div class="face-switch" role="group" aria-label=${nls.pick(switchTitle)}>
    ${faceNames.map((face) => {
      const title = nls.pick(commandTitles[face]);
      const label = keybindings.labelFor(commandOf(face));
      return html`<button class="toggle" aria-pressed=${faces.shown.value === face} title=${label ? `${title} (${label})` : title} @click=${() => commands.execute(commandOf(face))}>${nls.pick(faceTitles[face])}</button>`;
    })}
  </div>`;
}

/** The commands of the switch, with their keys, and those of tables. */
export function registerFaceCommands(workbench: Workbench): void {
  registerTableCommands(workbench);
  const { commands, keybindings, faces, editors } = workbench;
  for (const face of faceNames) {
    commands.register({
      id: commandOf(face),
      category: { zh: '查看', en: 'View' },
      title: commandTitles[face],
      when: 'documentOpen',
      async run() {
        const active = editors.active.peek();
        if (!active || !faces.available.peek()) return;
        faces.show(active.uri, face);
        if (face === 'text') await showCursor(workbench, active.uri);
        else faces.focus();
      },
    });
    keybindings.register({ command: commandOf(face), key: keys[face], when: 'documentOpen' });
  }
}

/** The text scrolls to where the other face was. */
async function showCursor({ textEditor, navigation }: Workbench, uri: string): Promise<void> {
  const cursor = textEditor.peek()?.cursor.peek();
  await navigation.open(uri, cursor?.uri === uri ? { range: cursor.range, pin: true } : { pin: true });
}

function commandOf(face: FaceName): string {
  return `editor.showAs${face[0]!.toUpperCase()}${face.slice(1)}`;
}
