import { readFileSync } from "node:fs";
const { openSite } = await import("/work/main/test/site/browser.ts");
const axe = readFileSync("/work/main/test/node_modules/axe-core/axe.min.js", "utf8");
const [page = "det-vi-vet.html", what = "all", query = ""] = process.argv.slice(2);
const site = await openSite();
const run = async (width: number, tag: string, js: boolean) => {
  const visit = await site.open(page + query, { viewport: { width, height: 900 }, javaScriptEnabled: js, deviceScaleFactor: tag === "w" ? 1 : 1.5 });
  await visit.page.waitForLoadState("networkidle");
  if (query) await visit.page.waitForTimeout(3500);
  const scroll = await visit.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]).catch(() => []);
  console.log(width, "scrollWidth/innerWidth", scroll);
  const name = page.replace(".html", "");
  const sections = await visit.page.locator("main section[id]").all();
  for (const s of sections) { const id = await s.getAttribute("id"); if (what === "all" || what.split(",").includes(id!)) await s.screenshot({ path: `/tmp/shots/${name}-${id}-${tag}${query ? "-q" : ""}.png` }); }
  if (what === "all") await visit.page.screenshot({ path: `/tmp/shots/${name}-top-${tag}.png` });
  if (js) {
    await visit.page.evaluate(axe);
    const r: any = await visit.page.evaluate(() => (window as any).axe.run(document, { resultTypes: ["violations"] }));
    console.log("axe", r.violations.map((v: any) => `${v.id} ${v.nodes.length} ${v.nodes[0].html.slice(0, 200)} ${v.nodes[0].failureSummary}`));
    if (tag === "w") { await visit.page.pdf?.({ path: `/tmp/shots/${name}.pdf`, format: "A4", printBackground: true }).catch((e: Error) => console.log(e.message)); }
    const small = await visit.page.evaluate(() => { const out: string[] = []; for (const t of document.querySelectorAll("bl-figure svg text")) { const svg = t.closest("svg")!; const b = svg.getBoundingClientRect(); if (b.width === 0) continue; const scale = b.width / Number(svg.getAttribute("width")); const f = parseFloat(getComputedStyle(t).fontSize) * scale; if (f < 10.9) out.push(`${t.textContent} ${f.toFixed(1)}`); } return out.slice(0, 5).concat(String(out.length)); });
    console.log("small", small);
  }
  await visit.done().catch((e: Error) => console.log("FAULT", e.message));
};
await run(1280, "w", true);
await run(390, "n", true);
if (what === "all") await run(320, "x", true);
await site.close();
