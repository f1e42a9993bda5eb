import type { Bilingual, Json } from '@plansmith/base';
import type { EditOperation } from './edit-operation.ts';

/** Where a statement comes from and how sure we are of it: A seen in a source, B background knowledge, C our own design. */
export type Certainty = 'A' | 'B-H' | 'B-M' | 'B-L' | 'B' | 'C';

/**
 * JSON Schema 2020-12 with the annotations that drive hovers, completion, references and generated types.
 * `title` and `description` are Chinese; everything of ours starts with `x-`.
 */
export interface AnnotatedSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, AnnotatedSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly default?: unknown;
  /** Values that fit; the first stands in a new document where nothing better is known. */
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, AnnotatedSchema>>;
  readonly patternProperties?: Readonly<Record<string, AnnotatedSchema>>;
  readonly additionalProperties?: boolean | AnnotatedSchema;
  readonly required?: readonly string[];
  readonly items?: AnnotatedSchema;
  readonly allOf?: readonly AnnotatedSchema[];
  readonly anyOf?: readonly AnnotatedSchema[];
  readonly oneOf?: readonly AnnotatedSchema[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-titleEn'?: string;
  readonly 'x-descriptionEn'?: string;
  /** Unit symbol: m2, ha, mu, pct, m, wan, people, year. FAR has none. */
  readonly 'x-unit'?: string;
  /** Clause of the source that asks for the field, e.g. `S III(2)7`, with its certainty. */
  readonly 'x-source'?: { readonly clause: string; readonly certainty: Certainty };
  /** Name of the derived quantity this stored field repeats, e.g. `parcelControl.far`. */
  readonly 'x-derived'?: string;
  /** Recorded as things happen, after the document was approved: no part of what was approved. */
  readonly 'x-record'?: boolean;
  /** This value declares an id of the named entity kind, e.g. `parcel`. */
  readonly 'x-id'?: string;
  /** This value names an entity of (one of) these kinds. */
  readonly 'x-ref'?: string | readonly string[];
  /** Values come from this code list of the policy pack, e.g. `landUse`. */
  readonly 'x-codes'?: string;
  /** Titles of enum values. */
  readonly 'x-enum'?: Readonly<Record<string, Bilingual>>;
}

/** What Ajv reports of one violation (the part we read). */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
}

/** A validator compiled at build time: no `eval` at run time. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** One kind of YAML document, as a plugin contributes it. */
export interface DocumentKind {
  readonly kind: string;
  readonly title: Bilingual;
  /** Where documents of this kind live, e.g. `plan/units/*.yaml`. */
  readonly pathPattern: string;
  /** Self-contained: every `$ref` points into its own `$defs`. */
  readonly schema: AnnotatedSchema;
  readonly validate: CompiledValidator;
  /** How a new document of this kind comes into a workspace; absent where nobody makes one by command. */
  readonly creation?: DocumentCreation;
}

/** Documents that a new one is planned from. */
export interface CreationFacts {
  /** YAML documents of the workspace, superseded ones included, ordered by uri. Values as they stand, checked by nobody. */
  readonly documents: readonly { readonly uri: string; readonly kind: string | undefined; readonly value: unknown }[];
  /** The day that new data speak for. */
  readonly today: string;
}

/** A change of another document that makes the new one part of the plan. */
export interface Registration {
  readonly uri: string;
  readonly operation: EditOperation;
  /** What the change does, for people. */
  readonly what: Bilingual;
}

/** How a new document of a kind is named, where it goes, and who must know of it. */
export interface DocumentCreation {
  /** The next free id, or why there is none without being told. */
  nextId(facts: CreationFacts): string | Bilingual;
  /** Place of a document with this id, whether it is free or not. */
  uriOf(id: string, facts: CreationFacts): string;
  /** Values beside the header's that follow from the id and the other documents, by top-level key. */
  valuesOf?(id: string, facts: CreationFacts): Readonly<Record<string, Json>>;
  registrations?(id: string, facts: CreationFacts): readonly Registration[];
  /** What its author is asked first, where the id follows from the answer: the unit of a detailed plan, the year of an annual plan. */
  question?(facts: CreationFacts): CreationQuestion;
}

/** What a new document is to be about. */
export interface CreationQuestion {
  readonly what: Bilingual;
  readonly answers: readonly CreationAnswer[];
}

export interface CreationAnswer {
  /** What the document would be about: the id of a unit, a year, a name. */
  readonly about: string;
  readonly title: Bilingual;
  /** Id of the new document. */
  readonly id: string;
}
