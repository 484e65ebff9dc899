import { join } from "node:path";
import { openSite } from "./site/browser.ts";
import { setup } from "./site/unpack-chromium.ts";

setup();
const [, , w, h, scheme, ...paths] = process.argv;
const site = await openSite();
for (const path of paths) {
  const page = await site.browser.newPage({
    viewport: { width: Number(w), height: Number(h) },
    colorScheme: scheme as "light",
  });
  await page.goto(site.url + path);
  await page.waitForTimeout(800);
  await page.screenshot({
    path: join("/tmp/shots", `${path.replaceAll("/", "_")}-${w}-${scheme}.png`),
    fullPage: true,
  });
  await page.close();
}
await site.close();
process.exit(0);
