const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/u, '微信'],
  [/DingTalk/u, '钉钉'],
  [/Edg(?:e|A|iOS)?\//u, 'Edge'],
  [/QQBrowser/u, 'QQ 浏览器'],
  [/QIHU|360SE|360EE/u, '360 浏览器'],
  [/OPR\//u, 'Opera'],
  [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrome\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/u, 'HarmonyOS'],
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'macOS'],
  [/UOS/u, '统信 UOS'],
  [/Kylin/u, '麒麟'],
  [/Linux/u, 'Linux'],
];

/** What a browser says about itself, in a few words that its user recognises: “Chrome · Windows”. */
export function deviceOf(userAgent: string | null): string {
  const nameIn = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [nameIn(BROWSERS), nameIn(SYSTEMS)].filter(Boolean).join(' · ') || '其他程序';
}
