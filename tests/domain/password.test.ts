import { describe, expect, it } from 'vitest';
import { passwordFault } from '~/domain/password';

const email = 'lua.ha@example.vn';

describe('a password', () => {
  it.each(['thuyền giấy trôi', 'Kho0ng-de-do4n', 'x1y2z3w4', `${'ă'.repeat(4)}bcde`])(
    'may be %s',
    (password) => {
      expect(passwordFault(password, email)).toBe(null);
    },
  );

  it('has 8 to 128 characters, counted as people see them', () => {
    expect(passwordFault('1234567', email)).toBe('length');
    expect(passwordFault('😀x'.repeat(4), email)).not.toBe('length');
    expect(passwordFault(`${'ab1'.repeat(42)}cd`, email)).toBe(null);
    expect(passwordFault(`${'ab1'.repeat(42)}cde`, email)).toBe('length');
  });

  it.each([
    'password',
    'Matkhau123',
    'Mật Khẩu 123!',
    'anhyeuem',
    'khuyencong1',
    'aaaaaaaa',
    'abcabcabc',
    'lua.ha@example.vn',
  ])('is too common as %s', (password) => {
    expect(passwordFault(password, email)).toBe('common');
  });

  it('is not the name part of the address', () => {
    expect(passwordFault('nguyenthilua', 'NguyenThiLua@example.vn')).toBe('common');
  });
});
