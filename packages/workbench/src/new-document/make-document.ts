import type { CreatableKind } from '@plansmith/engine/new-document';
import { applyChanges } from '../changes/apply-changes.ts';
import { tellChanges } from '../changes/tell-changes.ts';
import type { QuickItem } from '../quick-input/quick-input.presenter.ts';
import type { Workbench } from '../workbench.ts';
import { createNewDocument } from './new-document.presenter.ts';
import { showNewDocument } from './new-document.view.ts';
import { newDocumentText } from './texts.ts';

/** What is known of a new document before anything is asked: its kind, and what it is to be about (the id of a unit, a year). */
export interface NewDocumentWish {
  readonly kind?: string;
  readonly about?: string;
}

/** Leads from the choice of a kind to the document, open with the cursor in its first empty field. */
export async function makeDocument(workbench: Workbench, wish: NewDocumentWish): Promise<void> {
  const { engine, session, notifications, nls } = workbench;
  if (session.listing.peek()?.readonly) return void notifications.notify({ severity: 'warning', message: newDocumentText('readonly') });
  const kinds = await engine.ask((remote) => remote.creatableKinds(today()));
  const kind = kinds.find((candidate) => candidate.kind === wish.kind);
  if (!kind) return chooseKind(workbench, kinds);
  if (wish.about === undefined) return chooseAnswer(workbench, kind);
  const answer = kind.question?.answers.find(({ about }) => about === wish.about);
  if (!answer) return void notifications.notify({ severity: 'info', message: newDocumentText('noneOfAbout', { about: wish.about, kind: nls.pick(kind.title) }) });
  await fillIn(workbench, kind, answer.id);
}

function chooseKind(workbench: Workbench, kinds: readonly CreatableKind[]): void {
  const { nls, quickInput } = workbench;
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(newDocumentText('chooseKind')),
    items: () =>
      kinds.map((kind): QuickItem => {
        const [label, other] = nls.locale.value === 'en' ? [kind.title.en, kind.title.zh] : [kind.title.zh, kind.title.en];
        return { label, description: `${other} · ${kind.pathPattern}`, icon: 'new-file', run: () => chooseAnswer(workbench, kind) };
      }),
  });
}

function chooseAnswer(workbench: Workbench, kind: CreatableKind): void {
  const { nls, quickInput } = workbench;
  const { question } = kind;
  if (!question || question.answers.length === 0) return void fillIn(workbench, kind);
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(newDocumentText('chooseAnswer', { kind: nls.pick(kind.title), what: nls.pick(question.what) })),
    items: (): readonly QuickItem[] => [
      ...question.answers.map(({ title, id }) => ({ label: nls.pick(title), description: id, icon: 'new-file', run: () => fillIn(workbench, kind, id) })),
      { label: nls.pick(newDocumentText('otherId')), icon: 'edit', run: () => fillIn(workbench, kind) },
    ],
  });
}

async function fillIn(workbench: Workbench, kind: CreatableKind, id?: string): Promise<void> {
  const { engine, navigation, nls } = workbench;
  const presenter = createNewDocument({
    kind: kind.kind,
    ...(id !== undefined && { id }),
    today: today(),
    plan: (request) => engine.ask((remote) => remote.planDocument(request)),
    apply: ({ changes }) => applyChanges(changes, workbench),
  });
  const made = await showNewDocument({ presenter, kind: kind.title, nls });
  if (!made) return;
  const { uri, placeholders } = made.proposal;
  tellChanges(workbench, { message: newDocumentText('done', { uri }), undo: newDocumentText('undo'), applied: made.applied });
  await navigation.open(uri, { pin: true });
  await navigation.reveal({ uri, path: placeholders[0] ?? [] }, { focus: true });
}

/** Today where the user is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
