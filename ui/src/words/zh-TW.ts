import antd from "antd/locale/zh_TW";
import "dayjs/locale/zh-tw";

const files = import.meta.glob<Record<string, string>>("../../../locales/zh-TW/*.json", {
  eager: true,
  import: "default",
});

export const words = { texts: Object.assign({}, ...Object.values(files)), antd, dayjs: "zh-tw", one: {} };
