import { act, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Providers } from '../app/providers.js';
import { routes } from '../app/router.js';
import { applyLanguage, type Language } from '../shared/i18n/index.js';

// Looking up computed styles for every candidate and every click is most of the time of a test in jsdom.
configure({ asyncUtilTimeout: 12_000, defaultHidden: true });

/** The whole application at an address, as the browser starts it. */
export async function renderApp(path: string, language: Language = 'zh-CN') {
  // A page from before in the same test hears of the language too.
  await act(() => applyLanguage(language));
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  const address = () => router.state.location.pathname + router.state.location.search;
  return { router, address, user: userEvent.setup({ pointerEventsCheck: 0, delay: null }) };
}
