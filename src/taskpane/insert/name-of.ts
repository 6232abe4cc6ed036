import type { PackedForm } from '../../app';

/** What a form is called in messages. */
export type NameOf = (form: PackedForm) => string;
