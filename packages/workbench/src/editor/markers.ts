import type { Disposable } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';
import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Nls } from '../nls/nls.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import { modelUri, type Monaco } from './model-buffer.ts';
import { toMarker } from './lsp-adapters.ts';

/** Shows the findings in every text that the editor holds. Waived ones are left to the Problems panel. */
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
      const undecidedLabel = nls.text('severity.undecided');
      for (const { uri } of copies.all.value) {
        const model = monaco.editor.getModel(uriOf(uri));
        const own = findings.filter((finding) => finding.uri === uri);
        if (model) monaco.editor.setModelMarkers(model, 'plansmith', own.map((finding) => toMarker(finding, { pick: nls.pick, undecidedLabel, uriOf })));
      }
    }),
  };
}
