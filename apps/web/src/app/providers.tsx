import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useState, type ReactNode } from 'react';
import { createQueryClient } from '../shared/api/query-client.js';
import { useAntdLocale } from '../shared/i18n/index.js';
import { popupRoot } from '../shared/page-root.js';
import { theme } from '../shared/theme.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const locale = useAntdLocale();
  return (
    <ConfigProvider
      theme={theme}
      {...(locale ? { locale } : {})}
      {...(nonce ? { csp: { nonce } } : {})}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      getPopupContainer={popupRoot}
    >
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </ConfigProvider>
  );
}
