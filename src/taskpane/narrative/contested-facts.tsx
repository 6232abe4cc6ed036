import { Button } from '@fluentui/react-components';
import { bothTexts } from '../../app/narrative/both-texts';
import { factDefinitionOf } from '../../app/narrative/fact-definition-of';
import { factLabel } from '../../app/narrative/fact-label';
import { choiceLabel } from '../../app/narrative/text-choices';
import { figuresName } from '../../app/narrative/figures-name';
import { differences } from '../../domain/merge/differences';
import { inLanguage } from '../messages/languages';
import { DifferingSide } from './differing-side';
import type { DraftStore } from './draft-store';
import { fieldId } from './field-id';
import { useNarrativeText } from './narrative-text';
import type { ContestedFact, NarrativeText } from './use-text';

interface ContestedFactsProps {
  readonly text: NarrativeText;
  readonly drafts: DraftStore;
}

/** What somebody else wrote into the workbook while other words for it were typed here: the user says which are to stay. */
export function ContestedFacts({ text, drafts }: ContestedFactsProps) {
  const { contested, draftKey, inWorkbook } = text;
  return contested.map((one) => {
    const names = [one.name, figuresName(one.name)];
    const bases = Object.fromEntries(names.map((name) => [name, inWorkbook[name] ?? '']));
    return (
      <Contested
        key={one.name}
        fact={one}
        onChoose={(texts) => {
          drafts.resolve(draftKey, names, texts && { texts, bases });
        }}
      />
    );
  });
}

interface ContestedProps {
  readonly fact: ContestedFact;
  /** What is to stay, with the figures in it; null for what the workbook says. */
  readonly onChoose: (texts: Readonly<Record<string, string>> | null) => void;
}

function Contested({ fact: { name, mine, theirs }, onChoose }: ContestedProps) {
  const { language, t } = useNarrativeText();
  const label = inLanguage(language, factLabel(name));
  const shown = (typed: string) => {
    const choice = choiceLabel(name, typed);
    return choice ? inLanguage(language, choice) : typed;
  };
  const pieces = differences(shown(theirs[name] ?? ''), shown(mine[name] ?? ''));
  const kind = factDefinitionOf(name)?.kind;
  const own = Object.fromEntries([name, figuresName(name)].map((one) => [one, mine[one] ?? '']));
  const choices = [
    { words: t('narrative.mineTyped'), chosen: own },
    { words: t('narrative.theirsTyped'), chosen: null },
    ...(kind === 'text' || kind === 'list'
      ? [{ words: t('narrative.bothTyped'), chosen: bothTexts(name, theirs, mine) }]
      : []),
  ];
  return (
    <div
      id={fieldId(name)}
      tabIndex={-1}
      role="group"
      aria-label={label}
      className="narrative__conflict"
    >
      <p role="status">{t('narrative.contested', { label })}</p>
      <div className="narrative__sides">
        <DifferingSide title={t('narrative.theirSide')} side="fresh" pieces={pieces.mine} />
        <DifferingSide title={t('narrative.typedSide')} side="mine" pieces={pieces.fresh} />
      </div>
      <div className="narrative__choices">
        {choices.map(({ words, chosen }) => (
          <Button
            key={words}
            size="small"
            aria-label={t('narrative.chooseFor', { label, choice: words })}
            onClick={() => {
              onChoose(chosen);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
