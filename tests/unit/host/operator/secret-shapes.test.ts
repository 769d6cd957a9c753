import { describe, expect, test } from 'vitest';
import { makeRecoveryCode, pinShape } from '../../../../src/host/operator/secret-shapes.ts';

test.each(['204816', '112233', '135790', '123457', '900000000001'])('%s can be a PIN', (pin) => {
  expect(pinShape.safeParse(pin).success).toBe(true);
});

describe('cannot be a PIN:', () => {
  test.each(['', '12345', '1234567890123', '2048 16', '20481a', '111111', '123456', '987654321', '٢٠٤٨١٦'])(
    '%j',
    (pin) => {
      expect(pinShape.safeParse(pin).success).toBe(false);
    },
  );
});

test('a recovery code is sixteen drawn digits', () => {
  let drawn = 0;
  const code = makeRecoveryCode(() => {
    drawn += 1;
    return drawn % 10;
  });
  expect(code).toBe('1234567890123456');
});
