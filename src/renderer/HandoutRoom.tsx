/** Asks the host for what the handout holds, the notes as well. A chunk of its own: no visitor waits for it. */
import { useCallback, useEffect, useState } from 'react';
import type { Answer, KioskBridge } from '../bridge/contract.ts';
import { HandoutPage } from './HandoutPage.tsx';
import type { HandoutProps } from './handout/Handout.tsx';
import { offeredLanguages } from './offered-languages.ts';
import { FaultScene } from './scenes/FaultScene.tsx';

export interface HandoutRoomProps {
  readonly bridge: KioskBridge;
  /** As it was asked for: a language that nobody offers gives way to the first one. */
  readonly asked: string;
  readonly today: string;
}

type Told = Omit<HandoutProps, 'today'>;

export function HandoutRoom({ bridge, asked, today }: HandoutRoomProps) {
  const [answer, setAnswer] = useState<Answer<Told> | null>(null);
  const ask = useCallback(async () => setAnswer(await tellHandout(bridge, asked)), [bridge, asked]);
  useEffect(() => void ask(), [ask]);
  if (answer === null) return <main aria-busy="true" />;
  if (answer.ok) return <HandoutPage {...answer.value} today={today} />;
  return <FaultScene problems={answer.problems} onTryAgain={ask} />;
}

async function tellHandout(bridge: KioskBridge, asked: string): Promise<Answer<Told>> {
  const start = await bridge.start();
  if (!start.ok) return start;
  const { dataset, settings } = start.value;
  const languages = offeredLanguages(dataset.languages, settings.languages);
  const language = languages.find((code) => code === asked) ?? languages[0] ?? 'en';
  const notes = await bridge.notes(language);
  return notes.ok ? { ok: true, value: { start: start.value, notes: notes.value, language } } : notes;
}
