// Written by `npm run generate` from schemas/documents. Do not edit.
import type { CompiledValidator } from '@plansmith/document';
/** Compiled validator of each kind of document. */
export declare const validators: { readonly workspace: CompiledValidator; readonly policyPack: CompiledValidator; readonly parcelInventory: CompiledValidator; readonly specialPlan: CompiledValidator; readonly redevelopmentUnit: CompiledValidator; readonly unitDetailedPlan: CompiledValidator; readonly annualPlan: CompiledValidator; readonly projectEntry: CompiledValidator; readonly transferLedger: CompiledValidator; readonly boundaryLedger: CompiledValidator; readonly farmlandLedger: CompiledValidator; readonly waiverList: CompiledValidator; readonly scenario: CompiledValidator };
