import { test } from './kiosk.ts';
import { languageNames } from './shown-scene.ts';
import { walkStory } from './walk-story.ts';

for (const language of languageNames) {
  test(`a visitor walks the whole story in ${language} by touch and gives the screen back`, async ({
    kiosk,
  }) => {
    await walkStory(kiosk, language);
  });
}
