import { createInstance } from 'i18next';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { SeverityTable } from '~/components/statistics/severity-table';
import { Meter100 } from '~/components/ui/meter-100';
import { vi } from '~/i18n/vi';

/** What the figures of a tally say in words and numbers beside what is drawn. */
const i18n = createInstance();
await i18n.init({ lng: 'vi', resources: { vi: { translation: vi } }, interpolation: { escapeValue: false } });
const text = (element: ReactNode) => renderToStaticMarkup(createElement(I18nextProvider, { i18n }, element));

const severities = [{ id: 'J01', sheets: 2, severity: 1.5 }];
const names = { J01: 'Trần Thị Mai' };

test('a score on the axis is told with the range of the sheets and the threshold', () => {
  const props = { label: 'A', value: 7110, range: [6800, 7350] as const, threshold: 7000 };
  expect(text(createElement(Meter100, props))).toContain(
    'aria-label="A: 71,1/100. Các phiếu từ 68 đến 73,5. Ngưỡng 70."',
  );
});

test('a score is drawn where it lies on an axis that begins above 0', () => {
  const props = { label: 'A', value: 7500, range: [7000, 8000] as const, threshold: 7000, from: 5000 };
  const drawn = text(createElement(Meter100, { ...props, kind: 'point' as const }));
  expect(drawn).toContain('cx="50%"');
  expect(drawn).toMatch(/meter-range" x="40%" width="20%"/);
});

test('severities stand without a model too, with their signs', () => {
  const model = { refused: 'notConnected' } as const;
  const table = text(createElement(SeverityTable, { model, severities, names }));
  expect(table).toContain('J01 Trần Thị Mai');
  expect(table).toContain('+1,50');
  expect(table).not.toContain(vi.statistics.effect);
});

test('what the model says of a juror has its standard error', () => {
  const jurors = [{ id: 'J01', sheets: 2, effect: -301, error: 25 }];
  const model = { jurors, entries: [], cells: [], deviation: 93 } as never;
  expect(text(createElement(SeverityTable, { model, severities, names }))).toContain('−3,01 ± 0,25');
});
