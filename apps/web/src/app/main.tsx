import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { applyLanguage, preferredLanguage } from '../shared/i18n/index.js';
import { publishTokens } from '../shared/theme.js';
import { Providers } from './providers.js';
import { createRouter } from './router.js';
import './styles/base.css';
import './styles/shell.css';
import './styles/palette.css';
import './styles/frames.css';
import './styles/tables.css';
import './styles/forms.css';
import './styles/lists.css';
import './styles/records.css';
import './styles/sharing.css';
import './styles/house.css';
import './styles/imports.css';
import './styles/imports-preview.css';
import './styles/overview.css';
import './styles/month.css';
import './styles/reports.css';
import './styles/administration.css';
import './styles/dictionaries.css';
import './styles/chains.css';
import './styles/platforms.css';
import './styles/relocations.css';
import './styles/audit.css';
import './styles/inbox.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element.');

publishTokens(document.documentElement);
await applyLanguage(preferredLanguage());
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={createRouter()} />
    </Providers>
  </StrictMode>,
);
