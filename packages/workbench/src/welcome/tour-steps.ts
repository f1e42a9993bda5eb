import { showView } from '../platform/shown-views.ts';
import type { Workbench } from '../workbench.ts';
import type { TourStep } from './tour.ts';
import { welcomeText } from './texts.ts';

/** A number of the plan that the tour has its user change. */
interface Trial {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly start: number;
  readonly value: string;
}

const parts = { sidebar: '.side-bar', panel: '.panel', preview: '.preview-part' } as const;
const detailedKind = 'unitDetailedPlan';
const farLine = /^(\s*far:\s*)(\d+(?:\.\d+)?)\s*$/;

/** A number that no stated floor area fits: twice the value and some, in its own number of decimals. */
export function wrongValue(value: string): string {
  return (Number(value) * 2 + 0.2).toFixed(value.split('.')[1]?.length ?? 0);
}

/** The first FAR of a text, which stands alone in its line. */
export function firstFar(text: string): Omit<Trial, 'uri'> | undefined {
  for (const [line, content] of text.split(/\r\n|\r|\n/).entries()) {
    const match = farLine.exec(content);
    if (match) return { line, start: match[1]!.length, value: match[2]! };
  }
  return undefined;
}

/** The main job, in steps: a plan, a number, its finding, arithmetic, map, balance, commit. */
export function tourSteps(workbench: Workbench): readonly TourStep[] {
  const { session, engine, navigation, copies, commands, keybindings, problems, views, layout } = workbench;
  /** The part of the page where a view stands. */
  const partOf = (id: string): string => parts[views.get(id)?.location ?? 'panel'];
  let trial: Trial | undefined;
  const show = (id: string) => commands.execute('workbench.showView', id);
  const keys = (command: string): string => keybindings.labelFor(command) ?? '';
  const findTrial = async (): Promise<Trial | undefined> => {
    const plans = session.outline.peek().flatMap((group) => (group.kind === detailedKind ? group.documents : []));
    for (const { uri } of plans) {
      const found = firstFar((await engine.ask((remote) => remote.text(uri))) ?? '');
      if (found) return { uri, ...found };
    }
    return undefined;
  };
  const openTrial = async (): Promise<void> => {
    trial ??= await findTrial();
    if (!trial) return;
    const { uri, line, start, value } = trial;
    await navigation.open(uri, { range: { start: { line, character: start }, end: { line, character: start + value.length } }, pin: true });
  };
  const isUnchanged = (): boolean => trial !== undefined && copies.get(trial.uri)?.buffer.getText().split(/\r\n|\r|\n/)[trial.line]?.slice(trial.start) === trial.value;
  const change = async (): Promise<void> => {
    const copy = trial && copies.get(trial.uri);
    if (!trial || !copy || !isUnchanged()) return;
    const { line, start, value } = trial;
    let at = -1;
    copy.buffer.replace(copy.buffer.getText().replaceAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g, (content: string) => (++at === line ? content.slice(0, start) + wrongValue(value) + content.slice(start + value.length) : content)));
  };
  const latest = () => problems.findings.peek().find((finding) => finding.uri === trial?.uri && finding.range.start.line === trial.line);

  const [map, balance] = ['map.preview', 'indicatorBalance.table'];
  const steps: readonly (TourStep | undefined)[] = [
    { title: welcomeText('stepPlans'), text: () => welcomeText('stepPlansText', { quickOpen: keys('workbench.quickOpen') }), place: partOf('explorer.plans'), enter: () => show('explorer.plans') },
    {
      title: welcomeText('stepOpen'),
      text: () => (trial ? welcomeText('stepOpenText', { file: trial.uri }) : welcomeText('stepOpenNone')),
      place: '.editor-part',
      enter: openTrial,
    },
    {
      title: welcomeText('stepChange'),
      text: () => (trial ? welcomeText('stepChangeText', { value: trial.value, wrong: wrongValue(trial.value) }) : welcomeText('stepOpenNone')),
      place: '.editor-part',
      enter: openTrial,
      act: { title: welcomeText('doIt'), isOffered: isUnchanged, run: change },
    },
    {
      title: welcomeText('stepFinding'),
      text: () => welcomeText('stepFindingText', { next: keys('workbench.nextProblem'), previous: keys('workbench.previousProblem') }),
      place: partOf('problems'),
      async enter() {
        await show('problems');
        const finding = latest();
        if (finding) problems.reveal(finding);
      },
    },
    {
      title: welcomeText('stepTerms'),
      text: () => welcomeText('stepTermsText'),
      place: partOf('problems'),
      async enter() {
        await show('problems');
        const finding = latest();
        if (finding) problems.reveal(finding);
        const active = problems.tree.active.peek();
        if (active !== undefined) problems.tree.setExpanded(active, true);
      },
    },
    views.get(map) ? { title: welcomeText('stepMap'), text: () => welcomeText('stepMapText'), place: partOf(map), enter: async () => showView(views, layout, map) } : undefined,
    views.get(balance) ? { title: welcomeText('stepBalance'), text: () => welcomeText('stepBalanceText'), place: partOf(balance), enter: () => show(balance) } : undefined,
    { title: welcomeText('stepCommit'), text: () => welcomeText('stepCommitText', { save: keys('file.save') }), place: partOf('sourceControl'), enter: () => show('sourceControl') },
  ];
  return steps.filter((step) => step !== undefined);
}
