import type { ThemeConfig } from 'antd';

/** The one place where colours and sizes are set: Ant Design and the style sheets both read from here. */
export const tokens = {
  colorPrimary: '#0958d9',
  colorPrimaryBg: '#e6f4ff',
  colorPrimaryBorder: '#91caff',
  colorPrimaryDeep: '#003eb3',
  colorPrimarySoft: '#8eb4ea',
  colorText: '#1f1f1f',
  colorTextSecondary: '#595959',
  colorTextTertiary: '#6b6b6b',
  colorBorder: '#d0d0d0',
  colorBorderSecondary: '#e8e8e8',
  colorBgLayout: '#f5f5f5',
  colorBgContainer: '#ffffff',
  colorFillAlter: '#fafafa',
  colorError: '#cf1322',
  colorErrorDeep: '#a8071a',
  colorErrorBg: '#fff1f0',
  colorErrorBorder: '#ffa39e',
  colorWarning: '#8f4f00',
  colorWarningBg: '#fffbe6',
  colorWarningBorder: '#ffd666',
  colorWarningLine: '#d48806',
  colorSuccess: '#237804',
  colorSuccessBg: '#f6ffed',
  colorMark: '#ffe58f',
  borderRadius: 4,
  controlHeight: 32,
  controlHeightSM: 24,
  fontSize: 14,
  fontSizeSM: 12,
  fontSizeTable: 13,
  fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif',
} as const;

export const theme: ThemeConfig = {
  cssVar: { key: 'lianqun' },
  hashed: false,
  token: {
    colorPrimary: tokens.colorPrimary,
    colorInfo: tokens.colorPrimary,
    colorLink: tokens.colorPrimary,
    // Ant Design makes them lighter; white on that is too faint.
    colorPrimaryHover: tokens.colorPrimaryDeep,
    colorLinkHover: tokens.colorPrimaryDeep,
    colorErrorHover: tokens.colorErrorDeep,
    colorText: tokens.colorText,
    colorTextSecondary: tokens.colorTextSecondary,
    colorTextTertiary: tokens.colorTextTertiary,
    colorTextPlaceholder: tokens.colorTextTertiary,
    colorTextDescription: tokens.colorTextSecondary,
    colorBorder: tokens.colorBorder,
    colorBorderSecondary: tokens.colorBorderSecondary,
    colorBgLayout: tokens.colorBgLayout,
    colorError: tokens.colorError,
    colorWarning: tokens.colorWarning,
    colorSuccess: tokens.colorSuccess,
    borderRadius: tokens.borderRadius,
    borderRadiusLG: tokens.borderRadius,
    borderRadiusSM: 3,
    fontFamily: tokens.fontFamily,
    fontSize: tokens.fontSize,
    controlHeight: tokens.controlHeight,
    controlHeightSM: tokens.controlHeightSM,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Tabs: { horizontalItemGutter: 20, horizontalItemPadding: '6px 0' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Modal: { titleFontSize: 16 },
  },
};

/** Style sheets use the tokens as custom properties: `colorText` is `--colorText`. */
export function publishTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(tokens)) {
    root.style.setProperty(`--${name}`, typeof value === 'number' ? `${value}px` : value);
  }
}
