import { derivedName } from '../../domain/narrative/fact/derived-name';
import { factOfGap } from '../../domain/narrative/print/gaps-in-runs';
import type { TextRun } from '../../domain/narrative/print/text-run';
import { useNarrativeText } from './narrative-text';
import { fieldId } from './field-id';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

interface PrintedRunProps {
  readonly run: TextRun;
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** A piece of a sentence: a figure leads to its cell, what is missing to its field. */
export function PrintedRun({ run, text, narratives }: PrintedRunProps) {
  const { t } = useNarrativeText();
  if (run.kind === 'words') return run.text;
  const { wanted, typed, inForms, narration } = text;
  const name = run.path[0]?.list ?? baseOf(run.name);
  if (run.kind === 'gap' || (typed[name] ?? '') !== '') {
    const field = run.kind === 'gap' ? factOfGap(run) : name;
    if (wanted.includes(field) && !inForms.has(field)) {
      return (
        <button
          type="button"
          className={`narrative__run narrative__run--${run.kind}`}
          aria-label={t('narrative.toField', { text: run.text })}
          onClick={() => {
            document.getElementById(fieldId(field))?.focus();
          }}
        >
          {run.text}
        </button>
      );
    }
  }
  const inForm = run.kind === 'gap' ? inForms.get(factOfGap(run)) : undefined;
  const place = inForm ?? narration.places[name];
  if (!place || (run.kind === 'gap' && !inForm)) {
    return <span className={`narrative__run narrative__run--${run.kind}`}>{run.text}</span>;
  }
  const { sheet, at: address } = place;
  const label = t('narrative.show', { text: run.text, sheet, address });
  return (
    <button
      type="button"
      className={`narrative__run narrative__run--${run.kind}`}
      title={label}
      aria-label={label}
      onClick={() => void narratives.show(sheet, address)}
    >
      {run.text}
    </button>
  );
}

/** A difference or a share leads to the figure it is one of. */
function baseOf(name: string): string {
  return derivedName(name)?.of ?? name;
}
