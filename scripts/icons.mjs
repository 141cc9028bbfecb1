import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOrInstallChromium } from './setup/chromium.mjs';
import { inProject } from './setup/paths.mjs';
import { runCommand } from './setup/say.mjs';

const sizes = { 'icon.png': 1024, 'icon-512.png': 512 };

// Draws resources/icon.svg as the PNG files that packaging and the window use: `node scripts/icons.mjs`.
await runCommand(async () => {
  const executablePath = await findOrInstallChromium({ needed: true });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const svg = readFileSync(inProject('resources', 'icon.svg'), 'utf8');
  for (const [name, size] of Object.entries(sizes)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: inProject('resources', name), omitBackground: true });
  }
  await browser.close();
  return 0;
});
