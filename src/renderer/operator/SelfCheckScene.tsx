/** What the self-check found: first what needs the operator, each with its repair, then what is green. */
import { Check, Eye, Wrench } from 'lucide-react';
import type { Finding, Verdict } from '../../bridge/self-check.ts';
import type { StickAnswer } from '../../bridge/stick.ts';
import { formatDay } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { OperatorWords } from '../words/operator/operator-words.ts';
import { sentenceOf } from '../words/operator/self-check-words.ts';

export interface SelfCheckSceneProps {
  readonly words: OperatorWords;
  readonly language: LanguageCode;
  /** `null` while the host looks. */
  readonly findings: readonly Finding[] | null;
  readonly exported: StickAnswer | 'writing' | null;
  readonly onAgain: () => void;
  readonly onTone: () => void;
  readonly onExport: () => void;
}

const order = ['repair', 'not-known', 'good'] as const satisfies readonly Verdict[];
/** Told apart by shape; the words say the same. */
const pictures = { good: Check, repair: Wrench, 'not-known': Eye } as const;

export function SelfCheckScene(props: SelfCheckSceneProps) {
  const { words, language, findings, exported, onAgain, onTone, onExport } = props;
  const { selfCheck } = words;
  const repairs = findings?.filter(({ verdict }) => verdict === 'repair').length ?? 0;
  const summary = repairs === 0 ? selfCheck.allGood : selfCheck.repairs(repairs);
  return (
    <div className="self-check">
      <header className="panel-head">
        <h1 tabIndex={-1}>{selfCheck.title}</h1>
        {findings !== null && (
          <div className="panel-buttons on-each-page">
            <PressButton className="plain-button" onPress={onTone}>
              {selfCheck.tone}
            </PressButton>
            <PressButton className="plain-button" isDisabled={exported === 'writing'} onPress={onExport}>
              {selfCheck.export}
            </PressButton>
            <PressButton className="plain-button" onPress={onAgain}>
              {selfCheck.again}
            </PressButton>
          </div>
        )}
        <p className="panel-said on-each-page" aria-live="polite">
          {exported !== null && exportSentence(exported, words)}
        </p>
      </header>
      <p aria-live="polite">{findings === null ? selfCheck.looking : summary}</p>
      <ul>
        {order.map((verdict) =>
          findings
            ?.filter((finding) => finding.verdict === verdict)
            .map((finding) => (
              <FoundRow key={finding.code} finding={finding} words={words} language={language} />
            )),
        )}
      </ul>
    </div>
  );
}

function exportSentence(exported: StickAnswer | 'writing', { selfCheck }: Pick<OperatorWords, 'selfCheck'>) {
  if (exported === 'writing') return selfCheck.exporting;
  if (!exported.written) return selfCheck.notExported[exported.why];
  return selfCheck.exported(exported.stick, exported.name);
}

interface FoundRowProps extends Pick<SelfCheckSceneProps, 'words' | 'language'> {
  readonly finding: Finding;
}

function FoundRow({ finding, words: { selfCheck }, language }: FoundRowProps) {
  const Picture = pictures[finding.verdict];
  return (
    <li className="found" data-verdict={finding.verdict} data-code={finding.code}>
      <Picture aria-hidden="true" />
      <span className="unseen">{selfCheck.verdict[finding.verdict]}</span>
      <span>{sentenceOf(selfCheck, finding, (day) => formatDay(day, language))}</span>
    </li>
  );
}
