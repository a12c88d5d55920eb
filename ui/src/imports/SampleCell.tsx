import { caseKind, statusWord } from "../parts/marks";
import { yuan } from "../parts/numbers";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import css from "./Sample.module.css";

/** How a field of a preview is written, and how wide its column is. */
type Shape = "number" | "moment" | "money" | "word" | "count" | "text";

const NUMBERS = ["key", "order_no", "line_no", "case_no", "tracking_no", "return_tracking_no", "product_id"];
const MONEY = ["paid", "freight", "price", "compensated", "refund"];
const WIDTHS: Record<Shape, number> = { number: 92, moment: 100, money: 100, word: 88, count: 64, text: 148 };

export function shapeOf(field: string): Shape {
  if (NUMBERS.includes(field)) return "number";
  if (field.endsWith("_at")) return "moment";
  if (MONEY.includes(field)) return "money";
  if (field === "status" || field === "kind") return "word";
  return field === "quantity" ? "count" : "text";
}

export function widthOf(field: string): number {
  return WIDTHS[shapeOf(field)];
}

/** A cell as it will be written: words translated, moments short, numbers by their tail. */
export function SampleCell({ field, value, year, sign }: { field: string; value: string; year: string; sign: string }) {
  if (value === "") return "—";
  switch (shapeOf(field)) {
    case "number":
      return <Tail of={value} />;
    case "moment":
      return <span title={value.replace("T", " ")}>{shortMoment(value, year)}</span>;
    case "money":
      return yuan(fenIn(value), sign);
    case "word":
      return field === "kind" ? caseKind(value) : statusWord(value);
    case "count":
    case "text":
      return <span title={value}>{value}</span>;
  }
}

function Tail({ of }: { of: string }) {
  const copy = useCopy();
  if (of.length <= 8) return <b>{of}</b>;
  return (
    <button type="button" className={css.number} title={`${of} · ${t("copy.hint")}`} onClick={() => copy(of)}>
      …<b>{of.slice(-6)}</b>
    </button>
  );
}

/** 10-31 22:27, with the year only where it is another one than that of most rows. */
export function shortMoment(at: string, year: string): string {
  const short = at.slice(0, 16).replace("T", " ");
  return short.startsWith(`${year}-`) ? short.slice(5) : short;
}

/** The year that most of the moments name. */
export function usualYear(moments: string[]): string {
  const times = new Map<string, number>();
  for (const at of moments) times.set(at.slice(0, 4), (times.get(at.slice(0, 4)) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** The core writes money in a preview as yuan with two decimals. */
function fenIn(written: string): number | null {
  const digits = /^(-?)(\d+)\.(\d{2})$/.exec(written);
  if (digits === null) return null;
  const fen = Number(`${digits[2]}${digits[3]}`);
  return digits[1] === "-" ? -fen : fen;
}
