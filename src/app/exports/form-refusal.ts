import type { Attribute } from '../../domain/exports/export-words';
import type { ProposalRefusal } from '../proposals/proposal';

export type FormRefusal =
  /** The export has no column that says so. */
  | { readonly kind: 'lacksColumns'; readonly columns: readonly Attribute[] }
  /** None of its rows belongs into the form. */
  | { readonly kind: 'noRows' }
  /** The form stands there twice. */
  | { readonly kind: 'several'; readonly sheets: readonly string[] }
  | { readonly kind: ProposalRefusal; readonly sheet: string };
