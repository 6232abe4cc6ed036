import type { TextPiece } from '../../domain/merge/differences';
import { useNarrativeText } from './narrative-text';

interface DifferingSideProps {
  readonly title: string;
  readonly side: 'mine' | 'fresh';
  readonly pieces: readonly TextPiece[];
}

/** One of two texts beside each other; what differs is marked. */
export function DifferingSide({ title, side, pieces }: DifferingSideProps) {
  const { t } = useNarrativeText();
  return (
    <div className={`narrative__side narrative__side--${side}`}>
      <p className="narrative__note">{title}</p>
      {pieces.length === 0 ? (
        <p>{t('narrative.noWords')}</p>
      ) : (
        <p lang="zh-CN" className="narrative__words">
          {pieces.map(({ text, isOther }, at) =>
            isOther ? (
              <mark key={at} className="narrative__differs">
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      )}
    </div>
  );
}
