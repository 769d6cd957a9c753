/** The Fault scene of an exhibit that could not start: nobody has told how large the screen is, but the page knows how it stands. */
import { asItComes } from '../walkthrough/visit.ts';
import { FaultScene, type FaultSceneProps } from './scenes/FaultScene.tsx';
import { notMeasured } from './stage-size.ts';
import { useScreen } from './use-screen.ts';

export function StartFault(props: FaultSceneProps) {
  useScreen(notMeasured, asItComes);
  return <FaultScene {...props} />;
}
