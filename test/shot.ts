import { launch } from "./site/browser.ts";
import { serve } from "../dashboard/serve.ts";
const site = await serve({ port: 0 }); const b = await launch();
const [,, width, ...paths] = process.argv;
for (const p of paths) { const c = await b.newContext({ deviceScaleFactor: 1, viewport: { width: Number(width), height: 900 } }); const page = await c.newPage(); page.on("console", m => console.log(p, m.text())); page.on("pageerror", e => console.log(p, e.message)); await page.goto(site.url + p); await page.screenshot({ path: `/tmp/shots/${p.replace(/\W/g, "_")}_${width}.png`, fullPage: true }); await c.close(); }
await b.close(); await site.close();
