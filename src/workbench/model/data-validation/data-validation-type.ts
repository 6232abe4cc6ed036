import { DataValidationErrorStyle } from '../../engine/univer';
import { HostError } from '../../protocol/host-error';
import type { Json } from '../../protocol/messages';
import { refTo } from '../../protocol/object-type';
import { flagValue } from '../arguments';
import { command, method, navigation, property, readOnly } from '../define';
import type { ModelRef, ModelType } from '../define';
import type { Env } from '../env';
import { formatTarget } from '../format/format-target';
import type { FormatTarget } from '../format/format-target';
import type { RangeTarget } from '../range/live-ranges';
import { assertUnprotected } from '../worksheet/protection';
import { readRule, showRule, showType } from './criteria';
import { invalidCells, overallValidity } from './invalid-cells';
import { readAlert, readPrompt, showAlert, showPrompt } from './messages';
import { putValidations, validationOf, readAt, uncovered, validationsIn } from './stored-rules';
import type { PlacedValidation, Validation } from './stored-rules';

/** What one property says of cells that agree, or why they do not. */
type Agreement = { readonly validation: Validation } | 'None' | 'Inconsistent' | 'MixedCriteria';

const calculated = { calculated: true };
/** Excel stops what is not valid unless told otherwise; Univer lets it pass where nothing is said. */
const noRule: Validation = {
  type: 'any',
  allowBlank: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showErrorMessage: true,
};

/** Excel.DataValidation, of a range or of the areas of a RangeAreas. */
export const dataValidationType: ModelType<FormatTarget> = {
  name: 'DataValidation',
  since: '1.8',
  members: {
    type: readOnly('1.8', (target, env) => {
      const found = agreement(target, env);
      return typeof found === 'string' ? found : showType(found.validation.type);
    }),
    rule: property(
      '1.8',
      (target, env) => shown(agreement(target, env), showRule, {}),
      (target, value, env) => {
        const criteria = readRule(value, env);
        const found = agreement(target, env);
        const before =
          typeof found === 'string' ? noRule : validationOf(found.validation, 'messages');
        assertUnprotected(target.sheetId, env);
        const validation = { ...before, ...criteria };
        putValidations(target.sheetId, [{ areas: target.areas(), validation }], env);
      },
    ),
    prompt: property(
      '1.8',
      (target, env) => shown(agreement(target, env), showPrompt, showPrompt({})),
      (target, value, env) => {
        changeEach(target, readPrompt(value), env);
      },
    ),
    errorAlert: property(
      '1.8',
      (target, env) => shown(agreement(target, env), showAlert, showAlert({})),
      (target, value, env) => {
        changeEach(target, readAlert(value), env);
      },
    ),
    ignoreBlanks: property(
      '1.8',
      (target, env) => shown(agreement(target, env), ({ allowBlank }) => allowBlank ?? true, true),
      (target, value, env) => {
        changeEach(target, { allowBlank: flagValue(value, 'ignoreBlanks') }, env);
      },
    ),
    valid: readOnly('1.8', (target, env) => overallValidity(target, env), calculated),
    clear: command('1.8', (target, _, env) => {
      assertUnprotected(target.sheetId, env);
      putValidations(target.sheetId, [{ areas: target.areas(), validation: undefined }], env);
      return undefined;
    }),
    getInvalidCells: method(
      '1.9',
      async (target, _, env) => {
        const found = await invalidCells(target, env);
        if (!found) throw new HostError('ItemNotFound', 'All cells are valid');
        return found;
      },
      calculated,
    ),
    getInvalidCellsOrNullObject: method(
      '1.9',
      (target, _, env) => invalidCells(target, env),
      calculated,
    ),
  },
};

export function dataValidationRef(target: FormatTarget): ModelRef {
  return refTo(dataValidationType, target);
}

/** What validation adds to Range. */
export const dataValidationMembers = {
  dataValidation: navigation<RangeTarget>('1.8', (range) => dataValidationRef(formatTarget(range))),
};

function agreement(target: FormatTarget, env: Env): Agreement {
  const areas = target.areas();
  const validations = validationsIn(target.sheetId, areas, env);
  const [first, ...others] = validations;
  if (!first) return 'None';
  const validation = validationOf({ ...first.rule, ...readAt(first, env) });
  const alike = others.every((other) => sameValidation(first, other, env));
  if (!alike) return 'Inconsistent';
  return uncovered(areas, validations).length > 0 ? 'MixedCriteria' : { validation };
}

/** Relative formulas are compared as they read in one and the same cell. */
function sameValidation(first: PlacedValidation, other: PlacedValidation, env: Env): boolean {
  const { covered } = other;
  const content = ({ rule }: PlacedValidation) =>
    JSON.stringify({ ...rule, ...readAt({ rule, covered }, env), uid: '', ranges: [] });
  return content(first) === content(other);
}

function shown(found: Agreement, show: (validation: Validation) => Json, none: Json): Json {
  if (found === 'None') return none;
  return typeof found === 'string' ? null : show(found.validation);
}

/** Messages change without the criteria; cells without validation get one that allows any value. */
function changeEach(target: FormatTarget, change: Partial<Validation>, env: Env): void {
  assertUnprotected(target.sheetId, env);
  const areas = target.areas();
  const validations = validationsIn(target.sheetId, areas, env);
  const parts = validations.map((placed) => {
    const validation = validationOf(placed.rule);
    return {
      areas: placed.covered,
      validation: { ...validation, ...readAt(placed, env), ...change },
    };
  });
  const rest = uncovered(areas, validations);
  putValidations(
    target.sheetId,
    [...parts, { areas: rest, validation: { ...noRule, ...change } }],
    env,
  );
}
