import { expect, test } from 'vitest';
import { talkLeave } from '../../../src/host/talk/talk-leave.ts';

const told = ({ mayPresent, beginsAtOnce }: ReturnType<typeof talkLeave>) => [mayPresent(), beginsAtOnce()];

test('a public kiosk lets nobody present until the operator does, and nobody after that talk', () => {
  const leave = talkLeave({ present: false, windowed: false });
  expect(told(leave)).toEqual([false, false]);
  leave.give();
  expect(told(leave)).toEqual([true, true]);
  leave.takeBack();
  expect(told(leave)).toEqual([false, false]);
});

test('a host that was started to present begins one talk by itself, and lets F5 begin the next', () => {
  const leave = talkLeave({ present: true, windowed: false });
  expect(told(leave)).toEqual([true, true]);
  leave.takeBack();
  expect(told(leave)).toEqual([true, false]);
});
