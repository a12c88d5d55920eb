import antd from "antd/locale/en_US";
import "dayjs/locale/en";

const files = import.meta.glob<Record<string, string>>("../../../locales/en/*.json", {
  eager: true,
  import: "default",
});

export const words = { texts: Object.assign({}, ...Object.values(files)), antd, dayjs: "en" };
