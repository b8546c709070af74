import { addMonths, choiceOf, monthsIn, paramsOf, spansOf } from './choice.js';

const reported = { from: '2022-11', to: '2023-12' };
const read = (address: string) => choiceOf(new URLSearchParams(address), reported);

describe('what a figures page shows', () => {
  it('is the last twelve months with reports at first sight', () => {
    expect(read('')).toEqual({
      ...{ indicator: 'intakes', from: '2023-01', to: '2023-12', group: 'MONTH', period: 'MONTH', order: 'VALUE' },
    });
  });

  it('is what the address says, and comes back from it unchanged', () => {
    const choice = read('indicator=members&from=2022-12&to=2023-02&by=organization&period=quarter&order=name');
    expect(choice).toMatchObject({ indicator: 'members', group: 'ORGANIZATION', period: 'QUARTER', order: 'NAME' });
    expect(read(new URLSearchParams(paramsOf(choice)).toString())).toEqual(choice);
  });

  it.each([
    'from=2023-13&to=2024-01',
    'from=2023-05',
    'from=2023-05&to=2023-04',
    'from=1900-01&to=2023-01',
    'by=region',
  ])('passes over what makes no sense in %s', (address) => expect(read(address)).toEqual(read('')));

  it('offers each year with reports, newest first, and everything', () => {
    expect(spansOf(reported).map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
      'lastYear 2023-01 2023-12',
      'lastQuarter 2023-10 2023-12',
      'year 2023-01 2023-12',
      'year 2022-01 2022-12',
      'all 2022-11 2023-12',
    ]);
    expect([addMonths('2023-01', -1), monthsIn({ from: '2022-12', to: '2023-02' })]).toEqual(['2022-12', 3]);
  });
});
