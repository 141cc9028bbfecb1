import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startMirror } from '../plan/open-plan';
import { startPreferences } from '../plan/preferences';
import { App } from './App';
import { watchFaults } from './faults';
import { allowStyleSheetsOnly } from './trusted-types';

const start = async (): Promise<void> => {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no place to draw in.');
  await Promise.all([startPreferences(), startMirror()]);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

allowStyleSheetsOnly();
watchFaults();
void start();
