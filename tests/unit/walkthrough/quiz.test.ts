import { expect, test } from 'vitest';
import { standing } from '../../../src/dataset/standing.ts';
import { type QuizQuestion, quizOf } from '../../../src/walkthrough/quiz.ts';
import { contentDataset } from '../../rules/content-dataset.ts';
import { storyOf } from './story-of.ts';

const dataset = contentDataset();
const questions = quizOf(dataset);

const asked = ({ fact }: QuizQuestion) => fact.id;
const choices = ({ options }: QuizQuestion) =>
  options.map((option) => (option.is === 'standing' ? option.standing : JSON.stringify(option.value)));

test('five questions are drawn from the facts, in the order of the story, each from another fact', () => {
  const order = dataset.chapters.flatMap((chapter) => chapter.facts.map((fact) => fact.id));
  expect(questions).toHaveLength(5);
  expect(new Set(questions.map(asked)).size).toBe(5);
  const places = questions.map((question) => order.indexOf(asked(question)));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('to agree, to disagree and not to know are all answers that the sources bear out', () => {
  const stands = questions.map(({ fact }) => standing(fact)).toSorted();
  expect(stands).toEqual(['agreed', 'agreed', 'disputed', 'disputed', 'not-known']);
  for (const { fact, options, borneOut } of questions) {
    const option = options[borneOut];
    if (standing(fact) === 'agreed') expect(option).toMatchObject({ is: 'value' });
    else expect(option).toEqual({ is: 'standing', standing: standing(fact) });
  }
});

test('every question offers at least three different choices, two of them standings', () => {
  for (const question of questions) {
    expect(new Set(choices(question)).size).toBe(question.options.length);
    expect(question.options.length).toBeGreaterThanOrEqual(3);
    expect(choices(question).slice(-2)).toEqual(['disputed', 'not-known']);
  }
});

test('no figure is invented: every value on offer is one that a claim of the dataset gives', () => {
  const values = dataset.chapters
    .flatMap(({ facts }) => facts.flatMap(({ claims }) => claims))
    .flatMap((claim) => (claim.kind === 'not-known' ? [] : [JSON.stringify(claim.value)]));
  for (const { options } of questions) {
    for (const option of options) {
      if (option.is === 'value') expect(values).toContain(JSON.stringify(option.value));
    }
  }
});

test('a figure that a later claim has replaced is not on offer', () => {
  const turnout = questions.find(({ fact }) => fact.id === 'turnout');
  if (!turnout) throw new Error('expected a question about the turnout');
  expect(choices(turnout).join()).toContain('76.43');
  expect(choices(turnout).join()).not.toContain('76.73');
});

test('beside a gap stand figures of the same kind, so that there is something to choose from', () => {
  const abroad = questions.find(({ fact }) => standing(fact) === 'not-known');
  expect(abroad?.options.filter(({ is }) => is === 'value').length).toBeGreaterThan(0);
});

test('a story with fewer facts has fewer questions, and one without any has none', () => {
  expect(quizOf(storyOf([[1], [2, 1]])).map(asked)).toEqual(['c1-f1', 'c2-f1']);
  expect(quizOf(storyOf([]))).toEqual([]);
});
