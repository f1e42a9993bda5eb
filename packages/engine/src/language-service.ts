import { type Path, type Position } from '@plansmith/base';
import { pathAt, type DocumentKind } from '@plansmith/document';
import { withoutTracking, type PlanModel } from '@plansmith/plan';
import type { Finding } from '@plansmith/rules';
import type { WorkspaceFiles } from './files.ts';
import type { EngineService } from './service.ts';

export type LanguageService = Omit<EngineService, 'update' | 'setAsOf' | 'report' | 'query' | 'text' | 'outline'>;

export interface LanguageSource {
  readonly files: WorkspaceFiles;
  readonly model: PlanModel;
  readonly kinds: readonly DocumentKind[];
  findings(): readonly Finding[];
  asOf(): string | undefined;
}

/** The language features over the engine's state. None of them is tracked: they answer questions, they are not rules. */
export function createLanguageService(source: LanguageSource): LanguageService {
  const { files, model } = source;
  return {
    completion: () => [],
    hover: () => null,
    definition: () => [],
    references: () => [],
    prepareRename: () => null,
    rename: () => ({ changes: {} }),
    documentSymbols: () => [],
    workspaceSymbols: () => [],
    foldingRanges: () => [],
    codeActions: () => [],
    formatting: () => [],
    pathAt(uri: string, position: Position): Path {
      const file = files.get(uri);
      if (file?.type !== 'document') return [];
      return pathAt(file.parsed, file.parsed.lines.offsetAt(position)).path;
    },
    rangeAt: (uri, path) => (files.get(uri) ? files.rangeOf(uri, path, 'value') : undefined),
    entityPlace(entity, id) {
      const place = withoutTracking(() => model.declarations(entity).find((item) => item.id === id));
      return place && { uri: place.uri, path: place.path, range: files.rangeOf(place.uri, place.path, 'value') };
    },
  };
}
