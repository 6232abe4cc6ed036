import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { conflictKey } from '../../app/narrative/conflict-key';
import type { SectionOnSheet } from '../../app/narrative/section-on-sheet';
import { differences } from '../../domain/merge/differences';
import {
  conflictsIn,
  mergeChoices,
  type MergeChoice,
  type MergeConflict,
} from '../../domain/merge/merged-text';
import { DifferingSide } from './differing-side';
import { useNarrativeText } from './narrative-text';

type Choices = ReadonlyMap<string, MergeChoice>;

interface ConflictChoiceProps {
  readonly place: SectionOnSheet;
  readonly isBusy: boolean;
  readonly onApply: (choices: Choices) => void;
}

/** Both sentences of every conflict beside one another; the user says which is to stand there. */
export function ConflictChoice({ place, isBusy, onApply }: ConflictChoiceProps) {
  const { t } = useNarrativeText();
  const [choices, setChoices] = useState<Choices>(new Map());
  const conflicts = conflictsIn(place.merged);
  const isReady = conflicts.every((one) => choices.has(conflictKey(one))) && !isBusy;
  return (
    <div className="narrative__conflicts">
      <p>{t('narrative.conflictHint')}</p>
      {conflicts.map((conflict, index) => (
        <Conflict
          key={conflictKey(conflict)}
          title={t('narrative.conflictNumber', {
            number: String(index + 1),
            count: String(conflicts.length),
          })}
          conflict={conflict}
          choice={choices.get(conflictKey(conflict))}
          onChoose={(choice) => {
            setChoices(new Map([...choices, [conflictKey(conflict), choice]]));
          }}
        />
      ))}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => {
          if (isReady) onApply(choices);
        }}
      >
        {t('narrative.apply')}
      </Button>
      {!isReady && !isBusy && <p className="narrative__note">{t('narrative.applyHint')}</p>}
    </div>
  );
}

interface ConflictProps {
  readonly title: string;
  readonly conflict: MergeConflict;
  readonly choice: MergeChoice | undefined;
  readonly onChoose: (choice: MergeChoice) => void;
}

function Conflict({ title, conflict, choice, onChoose }: ConflictProps) {
  const { t } = useNarrativeText();
  const id = useId();
  const differing = differences(conflict.mine.trim(), conflict.fresh.trim());
  const sides = [
    { side: 'mine', pieces: differing.mine },
    { side: 'fresh', pieces: differing.fresh },
  ] as const;
  return (
    <div className="narrative__conflict">
      <p id={id}>{title}</p>
      {conflict.turn && (
        <p>
          {t('narrative.reasonTurned', {
            was: t(`narrative.${conflict.turn.was ?? 'flat'}`),
            now: t(`narrative.${conflict.turn.now ?? 'flat'}`),
          })}
        </p>
      )}
      <div className="narrative__sides">
        {sides.map(({ side, pieces }) => (
          <DifferingSide
            key={side}
            title={t(`narrative.${side}Side`)}
            side={side}
            pieces={pieces}
          />
        ))}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={choice ?? ''}
        onChange={(_, { value }) => {
          const chosen = mergeChoices.find((one) => one === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {mergeChoices.map((one) => (
          <Radio key={one} value={one} label={t(`narrative.${one}`)} />
        ))}
      </RadioGroup>
    </div>
  );
}
