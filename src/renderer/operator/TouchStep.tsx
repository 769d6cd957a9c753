/** The second step: how the screen stands, shown at once, and what the nine targets told. */
import { ToggleButton } from 'react-aria-components';
import type { Settings } from '../../bridge/contract.ts';
import type { SettingsPart } from '../../bridge/set-up.ts';
import { formatPercent } from '../../dataset/formats.ts';
import type { LanguageCode } from '../../dataset/schema.ts';
import { PressButton } from '../parts/PressButton.tsx';
import type { SetUpWords } from '../words/operator/set-up-words.ts';
import type { TouchVerdict } from './judge-touch.ts';

export interface TouchStepProps {
  readonly words: SetUpWords;
  readonly language: LanguageCode;
  readonly draft: Settings;
  /** `null` until the targets were touched. */
  readonly touch: TouchVerdict | null;
  readonly onChange: (part: SettingsPart) => void;
  readonly onTest: () => void;
}

const orientations = ['auto', 'landscape', 'portrait'] as const satisfies readonly Settings['orientation'][];

export function TouchStep({ words, language, draft, touch, onChange, onTest }: TouchStepProps) {
  const { touch: said } = words;
  return (
    <div className="set-up-list">
      <fieldset className="choices">
        <legend>{said.orientation}</legend>
        {orientations.map((orientation) => (
          <ToggleButton
            key={orientation}
            className="choice"
            isSelected={draft.orientation === orientation}
            onChange={() => onChange({ orientation })}
          >
            {said.stands[orientation]}
          </ToggleButton>
        ))}
      </fieldset>
      <p>{said.help}</p>
      <PressButton className="plain-button" onPress={onTest}>
        {touch === null ? said.test : said.again}
      </PressButton>
      <div className="set-up-verdict" aria-live="polite" data-mapping={touch?.mapping}>
        {touch && <p className="lead">{sentenceOf(touch, said, language)}</p>}
        {touch && needsRepair(touch) && <p>{said.repair}</p>}
      </div>
    </div>
  );
}

function needsRepair({ mapping }: TouchVerdict): boolean {
  return mapping !== 'good' && mapping !== 'silent';
}

/** Below half a percent nobody misses anything. */
const leastShare = 0.005;

function sentenceOf(verdict: TouchVerdict, said: SetUpWords['touch'], language: LanguageCode): string {
  if (verdict.mapping !== 'offset') return said.verdict[verdict.mapping];
  const { x, y } = verdict.by;
  const percent = (share: number) => formatPercent(Math.round(Math.abs(share) * 100), language);
  const part = (share: number, [more, less]: readonly [(p: string) => string, (p: string) => string]) =>
    Math.abs(share) < leastShare ? '' : (share > 0 ? more : less)(percent(share));
  return said.offset(part(x, [said.toTheRight, said.toTheLeft]), part(y, [said.downwards, said.upwards]));
}
