// Draws the icons of the package from their SVGs; run by hand when one of those changes, its PNGs are committed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/support/browser';

const folder = join(process.cwd(), 'appPackage');
const icons = [
  { name: 'color', size: 192 },
  { name: 'color32x32', size: 32 },
  { name: 'outline', size: 32 },
] as const;

const draw = async (): Promise<void> => {
  const { executable, env } = await findBrowser(undefined);
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'], env });
  try {
    const page = await browser.newPage();
    for (const { name, size } of icons) {
      const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
};

void draw();
