/** The browser that browser tests start: Debian's, unless `ACCORD_TEST_CHROMIUM` names another. */
export const chromiumPath = (): string => process.env.ACCORD_TEST_CHROMIUM ?? '/usr/bin/chromium'
