import { Button } from '@fluentui/react-components';
import { Notice } from '../notice/notice';
import type { ExportsImport } from './exports-import';
import type { ExportsState } from './exports-state';
import { useExportsText } from './exports-text';
import { TableChoiceNotice } from './table-choice';

const units = ['元', '千元', '万元'] as const;

interface OpenQuestionProps {
  readonly state: Extract<ExportsState, { kind: 'open' }>;
  readonly bringing: ExportsImport;
}

/** What an export does not say: the user does. */
export function OpenQuestionNotice({ state: { name, why, answers }, bringing }: OpenQuestionProps) {
  const { t } = useExportsText();
  switch (why.kind) {
    case 'noHead':
      return (
        <Notice kind="warning" title={t('exports.noHead', { name })} onDismiss={bringing.cancel}>
          <p>{t('exports.noHeadHint')}</p>
        </Notice>
      );
    case 'noAmounts':
      return (
        <Notice kind="warning" title={t('exports.noAmounts', { name })} onDismiss={bringing.cancel}>
          <p>{t('exports.noAmountsHint')}</p>
        </Notice>
      );
    case 'unitOpen':
      return (
        <Answers
          title={t('exports.unitOpen', { name })}
          hint={t('exports.unitHint')}
          answers={units}
          onAnswer={(unit) => void bringing.answer({ unit })}
        />
      );
    case 'tablesOpen':
      return (
        <TableChoiceNotice
          name={name}
          tables={why.tables}
          onAnswer={(sheets) => void bringing.answer({ sheets })}
        />
      );
    case 'amountOpen':
      return (
        <Answers
          title={t('exports.amountOpen', { name })}
          hint={t('exports.amountHint')}
          answers={why.heads}
          onAnswer={(amount) => void bringing.answer({ amounts: [...answers.amounts, amount] })}
        />
      );
  }
}

interface AnswersProps {
  readonly title: string;
  readonly hint: string;
  readonly answers: readonly string[];
  readonly onAnswer: (answer: string) => void;
}

function Answers({ title, hint, answers, onAnswer }: AnswersProps) {
  return (
    <Notice kind="question" title={title}>
      <p>{hint}</p>
      <div className="notice__actions">
        {answers.map((answer, index) => (
          <Button
            key={answer}
            autoFocus={index === 0}
            size="small"
            onClick={() => {
              onAnswer(answer);
            }}
          >
            <span lang="zh-CN">{answer}</span>
          </Button>
        ))}
      </div>
    </Notice>
  );
}
