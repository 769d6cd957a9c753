/** The operator's guide in every language of the panel: the very files that are printed, with their pictures. */
import guideAz from '../../../docs/operator-guide.az.md?raw';
import guideEn from '../../../docs/operator-guide.md?raw';
import keysAz from '../../../docs/operator-keys.az.png';
import keysEn from '../../../docs/operator-keys.png';
import selfCheckAz from '../../../docs/operator-self-check.az.png';
import selfCheckEn from '../../../docs/operator-self-check.png';
import type { LanguageCode } from '../../dataset/schema.ts';
import { type Guide, parseGuide } from './parse-guide.ts';

const guides: Readonly<Record<LanguageCode, Guide>> = { en: parseGuide(guideEn), az: parseGuide(guideAz) };

/** Where the page finds a picture that a guide names. */
const pictures: Readonly<Record<string, string>> = {
  'operator-keys.png': keysEn,
  'operator-keys.az.png': keysAz,
  'operator-self-check.png': selfCheckEn,
  'operator-self-check.az.png': selfCheckAz,
};

export function guideIn(language: LanguageCode): Guide {
  const guide = guides[language];
  if (!guide) throw new Error(`The operator's guide is not written in "${language}".`);
  return guide;
}

export function guidePicture(file: string): string {
  const address = pictures[file];
  if (!address) throw new Error(`The operator's guide names a picture that the panel does not have: ${file}`);
  return address;
}
