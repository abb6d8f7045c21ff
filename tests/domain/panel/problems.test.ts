import { describe, expect, it } from 'vitest';
import { ownOf } from '~/domain/panel/bars';
import { assignmentsOf, everybody } from '~/domain/panel/panel';
import { panelProblems } from '~/domain/panel/problems';
import { entry, juror, panel, province } from './panels';

describe('everybody of the group', () => {
  it('scores every entry of the own groups that is open to him, and what he has signed', () => {
    const made = panel(0, 0, {
      jurors: [
        juror('J2', { groups: [1, 2], provinces: [province('04')] }),
        juror('J1', { facilities: ['f2'] }),
      ],
      entries: [
        entry('E3', { group: 2 }),
        entry('E2', { facilityId: 'f2' }),
        entry('E1', { province: province('04') }),
      ],
      held: [{ juror: 'J2', entry: 'E1' }],
      closed: [{ juror: 'J2', entry: 'E3', reason: 'RECUSED' }],
    });
    expect(everybody(made)).toEqual([
      { juror: 'J1', entries: ['E1'] },
      { juror: 'J2', entries: ['E1', 'E2'] },
    ]);
  });
});

describe('pairs', () => {
  it('become what each juror of the panel scores, those of others falling out', () => {
    const pairs = ['J2 E2', 'J2 E1', 'J9 E1'].map((text) => {
      const [who = '', what = ''] = text.split(' ');
      return { juror: who, entry: what };
    });
    expect(assignmentsOf(panel(2, 2), pairs)).toEqual([
      { juror: 'J1', entries: [] },
      { juror: 'J2', entries: ['E1', 'E2'] },
    ]);
  });
});

describe('problems', () => {
  it('name a group that lacks jurors, and its entries with whom each is kept from', () => {
    const made = panel(0, 0, {
      jurors: [juror('J1', { groups: [2], provinces: [province('01')] }), juror('J2', { groups: [1, 2] })],
      entries: [entry('E1'), entry('E2', { group: 2 })],
    });
    expect(panelProblems(made, everybody(made))).toEqual([
      { code: 'GROUP_LACKS_JURORS', group: 1, jurors: 1, needed: 2 },
      { code: 'ENTRY_SHORT', entry: 'E1', group: 1, sheets: 1, needed: 2, kept: [] },
      {
        code: 'ENTRY_SHORT',
        entry: 'E2',
        group: 2,
        sheets: 1,
        needed: 2,
        kept: [{ juror: 'J1', reason: 'OWN_PROVINCE' }],
      },
      { code: 'LOAD_UNEVEN', least: { juror: 'J1', entries: 0 }, most: { juror: 'J2', entries: 2 } },
    ]);
  });

  it('are none where there is nothing to score, even without a jury', () => {
    expect(panelProblems(panel(0, 0), [])).toEqual([]);
  });

  it('call loads uneven by more than one, whoever has as many as wished aside', () => {
    const rules = { minimumSheets: 1, barOwnProvince: false, barOwnProducer: false };
    const assignments = [
      { juror: 'J1', entries: ['E1'] },
      { juror: 'J2', entries: ['E1', 'E2', 'E3'] },
    ];
    expect(panelProblems(panel(2, 3, { rules }), assignments)).toEqual([
      { code: 'LOAD_UNEVEN', least: { juror: 'J1', entries: 1 }, most: { juror: 'J2', entries: 3 } },
    ]);
    const jurors = [juror('J1', { most: 1 }), juror('J2')];
    expect(panelProblems(panel(2, 3, { rules, jurors }), assignments)).toEqual([]);
  });

  it('pass over an entry that is no longer scored', () => {
    const rules = { minimumSheets: 1, barOwnProvince: false, barOwnProducer: false };
    expect(panelProblems(panel(1, 1, { rules }), [{ juror: 'J1', entries: ['E1', 'E9'] }])).toEqual([]);
  });

  it('name who is to score more than wished', () => {
    const jurors = [juror('J1', { most: 1 })];
    const rules = { minimumSheets: 1, barOwnProvince: false, barOwnProducer: false };
    const made = panel(1, 2, { jurors, rules });
    expect(panelProblems(made, everybody(made))).toEqual([
      { code: 'OVER_WISH', juror: 'J1', entries: 2, wished: 1 },
    ]);
  });
});

it('what is a juror’s own comes from the other posts of the account', () => {
  const provinces = [province('01'), { codeSet: '2004-63' as const, code: '28' }];
  expect(
    ownOf([
      { role: 'JUROR', roundId: 'r', seatId: 's', groups: [1], head: false },
      { role: 'PROVINCE', provinces },
      { role: 'PRODUCER', facilityId: 'f1' },
    ]),
  ).toEqual({ provinces, facilities: ['f1'] });
});
