import { WarningOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import type { Today } from "../door-types";
import { longDay } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Key.module.css";

/** Where refunds are known of days whose orders are not: until which day the rate is whole. */
export function OrdersUntil({ figures: { orders_until, data_until, daily } }: { figures: Today }) {
  if (orders_until === null || data_until === null) return null;
  const [orders, until] = [orders_until.slice(0, 10), data_until.slice(0, 10)];
  if (orders >= until) return null;
  const [day, past] = [longDay(orders), daily.date > orders];
  return (
    <Tooltip title={t("key.orders_until.hint", { day, until: longDay(until) })}>
      <button
        type="button"
        className={past ? css.past : css.reaches}
        onClick={() => go("import")}
        data-testid="today-orders-until"
      >
        <WarningOutlined aria-hidden /> {t(past ? "key.orders_until.past" : "key.orders_until", { day })}
      </button>
    </Tooltip>
  );
}
