/** What a visitor sees when the exhibit cannot be shown: calm, in every language, with a way to try again; no list, no trace. */
import type { Problem } from '../../dataset/problem.ts';
import { FirstButton } from '../parts/FirstButton.tsx';
import { Stage } from '../parts/Stage.tsx';
import { interfaceLanguages, wordsOf } from '../words/words.ts';

export interface FaultSceneProps {
  readonly problems: readonly Problem[];
  readonly onTryAgain: () => void;
}

export function FaultScene({ problems, onTryAgain }: FaultSceneProps) {
  const codes = [...new Set(problems.map((problem) => problem.code))];
  return (
    <Stage scene="fault" sceneKey="fault" language={interfaceLanguages[0] ?? 'en'}>
      <div className="fault">
        {interfaceLanguages.map((language, index) => {
          const { fault } = wordsOf(language);
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section key={language} lang={language}>
              <Heading tabIndex={-1}>{fault.title}</Heading>
              {codes.map((code) => (
                <p key={code}>{fault.because[code]}</p>
              ))}
              <p>{fault.askStaff}</p>
              <FirstButton className="plain-button" onPress={onTryAgain}>
                {fault.tryAgain}
              </FirstButton>
            </section>
          );
        })}
      </div>
    </Stage>
  );
}
