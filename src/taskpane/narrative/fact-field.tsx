import { Field, Input, Textarea } from '@fluentui/react-components';
import type { MoneyUnit } from '../../app';
import { factDefinitionOf } from '../../app/narrative/fact-definition-of';
import { fieldLabel } from '../../app/narrative/fact-label';
import type { PartsBeside } from '../../app/narrative/parts-beside';
import { readDraft, type DraftFault } from '../../app/narrative/read-draft';
import type { Words } from '../../domain/form/words';
import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { inLanguage, type Language } from '../messages/languages';
import { marks } from '../messages/marks';
import { useNarrativeText, type NarrativeTranslate } from './narrative-text';
import { fieldId } from './field-id';

interface FactFieldProps {
  readonly name: string;
  readonly typed: string;
  readonly unit: MoneyUnit;
  /** What its parts make, where that is another amount. */
  readonly parts: PartsBeside | null;
  /** How what it is the reason of changed. */
  readonly change: Words | null;
  readonly onType: (text: string) => void;
}

const faultMessages = {
  notAnAmount: 'narrative.notAnAmount',
  tooFine: 'narrative.tooFine',
  tooLarge: 'narrative.tooLargeAmount',
  notACount: 'narrative.notACount',
  incomplete: 'narrative.incomplete',
} as const satisfies Record<DraftFault, string>;

/** Where one fact is typed: a line for a figure, lines for words and lists. */
export function FactField({ name, typed, unit, parts, change, onType }: FactFieldProps) {
  const { language, t } = useNarrativeText();
  const definition = factDefinitionOf(name);
  const reading = readDraft(name, typed, unit);
  const hint = change ? inLanguage(language, change) : hintOf(definition, unit, language, t);
  const isLine = definition?.kind === 'amount' || definition?.kind === 'count';
  const own = { id: fieldId(name), name, value: typed };
  const onChange = (_: unknown, { value }: { value: string }) => {
    onType(value);
  };
  return (
    <Field
      label={inLanguage(language, fieldLabel(name))}
      {...(reading.kind === 'faulty'
        ? {
            validationState: 'error' as const,
            validationMessage: t(faultMessages[reading.fault], {
              text: reading.text,
              values: valuesOf(definition, language),
            }),
          }
        : parts !== null
          ? {
              validationState: 'warning' as const,
              validationMessage: t('narrative.partsDiffer', {
                sum: `${parts.sum}${unit}`,
                difference: `${parts.difference}${unit}`,
              }),
            }
          : hint !== null && { hint })}
    >
      {isLine ? (
        <Input {...own} autoComplete="off" inputMode="decimal" onChange={onChange} />
      ) : (
        <Textarea {...own} resize="vertical" rows={2} onChange={onChange} />
      )}
    </Field>
  );
}

function hintOf(
  definition: FactDefinition | null,
  unit: MoneyUnit,
  language: Language,
  t: NarrativeTranslate,
): string | null {
  if (definition?.kind === 'amount') return t('narrative.amountHint', { unit });
  if (definition?.kind !== 'list') return null;
  return (definition.items ?? []).length < 2
    ? t('narrative.listHint')
    : t('narrative.itemsHint', { values: valuesOf(definition, language) });
}

/** 名称、金额 */
function valuesOf(definition: FactDefinition | null, language: Language): string {
  return (definition?.items ?? [])
    .map(({ label }) => inLanguage(language, label))
    .join(marks[language].comma);
}
