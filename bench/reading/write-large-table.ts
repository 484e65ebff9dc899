import { closeSync, openSync, writeSync } from "node:fs";

const columns =
  "level,unit,period_start,period_end,type,population,lost_days,agreed_days,employees,absent,absent_over_16_days,source,status";
const types = ["self_certified", "doctor_certified", "total"];

/** Writes a table of `sick_leave_days` as CSV, so many bytes or little more: invented values of invented units, the same each time. */
export function writeLargeTable(path: string, bytes: number): void {
  const file = openSync(path, "w");
  try {
    let at = writeSync(file, `${columns}\n`);
    for (let row = 0; at < bytes; row += 10_000)
      at += writeSync(file, Array.from({ length: 10_000 }, (_, i) => lineOf(row + i)).join(""));
  } finally {
    closeSync(file);
  }
}

function lineOf(row: number): string {
  const [unit, quarter, type] = [row % 5000, Math.floor(row / 5000) % 100, types[Math.floor(row / 500_000) % 3]];
  const lost = ((row * 31) % 9999) / 10;
  const agreed = 500.5 + ((row * 7919) % 4000);
  const counts = `${10 + (row % 60)},${3 + (row % 7)},${row % 3}`;
  const period = `${firstDay(quarter)},${firstDay(quarter + 1)}`;
  return `service,enhet-${String(unit).padStart(4, "0")},${period},${type},child_welfare_services,${lost},${agreed},${counts},oppdiktet,invented\n`;
}

const firstDay = (quarter: number): string =>
  `${2000 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, "0")}-01`;
