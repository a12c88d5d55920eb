import antd from "antd/locale/en_US";
import "dayjs/locale/en";

const files = import.meta.glob<Record<string, string>>("../../../locales/en/*.json", {
  eager: true,
  import: "default",
});

const one = {
  cases: "case",
  checks: "check",
  days: "day",
  files: "file",
  kinds: "kind",
  links: "link",
  orders: "order",
  pcs: "pc",
  points: "point",
  reasons: "reason",
  returns: "return",
  rows: "row",
};

export const words = { texts: Object.assign({}, ...Object.values(files)), antd, dayjs: "en", one };
