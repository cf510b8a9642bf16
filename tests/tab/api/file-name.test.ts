import { fileNameIn } from '../../../tab/api/file-name';

describe('the name of a downloaded file', () => {
  it.each([
    ['attachment; filename="autumn.csv"', 'autumn.csv'],
    ['attachment; filename=autumn.csv', 'autumn.csv'],
    [`attachment; filename="Fruehling.csv"; filename*=UTF-8''Fr%C3%BChling%202026.csv`, 'Frühling 2026.csv'],
    [`attachment; filename="plain.csv"; filename*=UTF-8''%E0%A4%A`, 'plain.csv'],
    ['attachment; filename="../../etc/passwd"', '.. .. etc passwd'],
  ])('is taken from %s', (header, name) => {
    expect(fileNameIn(header)).toBe(name);
  });

  it('may be missing', () => {
    expect(fileNameIn(null)).toBeNull();
    expect(fileNameIn('attachment')).toBeNull();
    expect(fileNameIn('attachment; filename=""')).toBeNull();
  });
});
