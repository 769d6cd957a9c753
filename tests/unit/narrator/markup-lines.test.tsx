import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { markupLines } from '../../../src/narrator/markup-lines.ts';

const linesOf = (scene: React.ReactNode) => markupLines(renderToStaticMarkup(scene));

test('a text with what is marked inside it is one line, and signs are themselves again', () => {
  expect(
    linesOf(
      <div>
        <h1>Who & what</h1>
        <p>
          Seven <span>candidates</span> stood.
        </p>
        <p> </p>
      </div>,
    ),
  ).toEqual(['Who & what', 'Seven candidates stood.']);
});

test('pictures and buttons are what they are called; what is hidden is not there', () => {
  expect(
    linesOf(
      <main>
        <svg role="img" aria-label="A map">
          <path d="M0 0" />
          <text>Baku</text>
        </svg>
        <button type="button" aria-label="Larger text" aria-description="Long texts turn pages.">
          <span>Aa</span>
        </button>
        <button type="button">
          <svg aria-hidden="true" />
          <span>Date</span>
          <span>Sources agree</span>
        </button>
        <p aria-hidden="true">unseen</p>
        <img src="a.png" alt="" />
      </main>,
    ),
  ).toEqual(['A map', 'Larger text', 'Long texts turn pages.', 'Date', 'Sources agree']);
});
