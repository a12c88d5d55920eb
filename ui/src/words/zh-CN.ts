import antd from "antd/locale/zh_CN";
import "dayjs/locale/zh-cn";

const files = import.meta.glob<Record<string, string>>("../../../locales/zh-CN/*.json", {
  eager: true,
  import: "default",
});

export const words = { texts: Object.assign({}, ...Object.values(files)), antd, dayjs: "zh-cn", one: {} };
