/** What a PIN and a recovery code look like: digits alone, since the panel has no other keys. */
import { z } from 'zod';

export const pinShape = z
  .string()
  .regex(/^\d{6,12}$/, 'expected six to twelve digits')
  .refine((pin) => !isEasy(pin), 'expected digits that are not so easy to guess');

/** Answers to be tried are not judged: whatever was chosen once must stay enterable. */
export const typedDigits = z.string().regex(/^\d{1,16}$/, 'expected one to sixteen digits');

const codeLength = 16;

/** @param digit draws one of the ten. Sixteen of them are past guessing even without the lock. */
export function makeRecoveryCode(digit: () => number): string {
  return Array.from({ length: codeLength }, digit).join('');
}

/** One digit over and over, or digits that count up or down. */
function isEasy(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  const [first] = steps;
  return first !== undefined && Math.abs(first) <= 1 && steps.every((step) => step === first);
}
