import antd from "antd/locale/en_US";
import "dayjs/locale/en";

const files = import.meta.glob<Record<string, string>>("../../../locales/en/*.json", {
  eager: true,
  import: "default",
});

const one = {
  buyers: "buyer",
  cases: "case",
  checks: "check",
  clicks: "click",
  days: "day",
  files: "file",
  fives: "five",
  hours: "hour",
  intervals: "interval",
  kinds: "kind",
  links: "link",
  minutes: "minute",
  orders: "order",
  pcs: "pc",
  points: "point",
  reasons: "reason",
  returns: "return",
  rows: "row",
  warehouses: "warehouse",
};

export const words = { texts: Object.assign({}, ...Object.values(files)), antd, dayjs: "en", one };
