import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isSaid } from '../../../../src/dataset/claim-order.ts';
import { defaultSettings } from '../../../../src/host/settings.ts';
import { Handout } from '../../../../src/renderer/handout/Handout.tsx';
import { contentDataset, contentNotes } from '../../../rules/content-dataset.ts';

const dataset = contentDataset();
const settings = defaultSettings();
const start = { dataset, settings, appVersion: '1.0.0', fingerprint: null };

describe.each(dataset.languages)('the handout (%s)', (language) => {
  const notes = contentNotes()[language] ?? null;
  const markup = renderToStaticMarkup(
    <Handout start={start} notes={notes} language={language} today="2026-11-26" />,
  );
  const wording = dataset.wording[language];
  const claims = dataset.chapters.flatMap(({ facts }) => facts.flatMap((fact) => fact.claims));

  test('has a card for every claim, with its speaker and a source', () => {
    expect(markup.match(/class="paper-claim"/g)).toHaveLength(claims.length);
    expect(markup.match(/class="paper-speaker"/g)).toHaveLength(claims.length);
    expect(markup.match(/class="paper-day"/g)).toHaveLength(claims.length);
  });

  test('has every number in brackets in its list of sources', () => {
    const named = [...markup.matchAll(/data-number-of="([^"]+)"/g)].map(([, id]) => id);
    const listed = [...markup.matchAll(/<li data-source="([^"]+)"/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(claims.filter(isSaid).length);
    expect(named.filter((id) => !listed.includes(id))).toEqual([]);
    expect(listed.toSorted()).toEqual(Object.keys(dataset.sources).toSorted());
  });

  test('has one first heading, and a heading for every chapter and every fact below it', () => {
    expect(markup.match(/<h1/g)).toHaveLength(1);
    const chapters = Object.values(wording?.chapters ?? {});
    expect(markup.match(/<h2/g)?.length).toBeGreaterThan(chapters.length);
    const questions = chapters.flatMap(({ facts }) => Object.values(facts));
    expect(questions.filter(({ question }) => !markup.includes(`<h3>${question}</h3>`))).toEqual([]);
  });

  test('marks every note as the speaker’s', () => {
    expect(notes).not.toBeNull();
    expect(markup.match(/class="paper-notes"/g)).toHaveLength(dataset.chapters.length + 2);
  });
});

test('a handout without notes says that there are none', () => {
  const markup = renderToStaticMarkup(
    <Handout start={start} notes={null} language="en" today="2026-11-26" />,
  );
  expect(markup).toContain('Nobody has written notes in this language.');
  expect(markup).not.toContain('class="paper-note');
});
