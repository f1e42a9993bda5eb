import type { Disposable } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Nls } from '../nls/nls.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { modelUri, type Monaco } from './model-buffer.ts';
import { toConsequenceMarker, toMarker } from './lsp-adapters.ts';

/** Shows the findings in every text that the editor holds, and what follows from them where it stands. Waived ones are left to the Problems panel. */
export function publishMarkers(options: {
  readonly monaco: Monaco;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly copies: WorkingCopies;
  readonly nls: Nls;
}): Disposable {
  const { monaco, copies, nls } = options;
  const uriOf = (path: string) => modelUri(monaco, path);
  return {
    dispose: effect(() => {
      const findings = options.findings.value.filter((finding) => finding.verdict !== 'waived');
      for (const { uri } of copies.all.value) {
        const model = monaco.editor.getModel(uriOf(uri));
        if (!model) continue;
        const own = findings.filter((finding) => finding.uri === uri).map((finding) => toMarker(finding, { nls, uriOf }));
        const following = findings.flatMap((cause) => (cause.consequences ?? []).filter((item) => item.uri === uri).map((item) => toConsequenceMarker(item, { cause, nls, uriOf })));
        monaco.editor.setModelMarkers(model, 'plansmith', [...own, ...following]);
      }
    }),
  };
}
