import { QuestionCircleOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import type { Today } from "../door-types";
import { Figure } from "../parts/Figure";
import { count, percent } from "../parts/numbers";
import { longDay } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Key.module.css";

/** How far the rate may lie above what is told, for returns whose reason nobody knows. */
export function Untold({ figures: { untold, daily } }: { figures: Today }) {
  if (untold.orders === 0) return null;
  const orders = count(untold.orders);
  const rate = untold.at_most.rate;
  const hint =
    rate === null
      ? t("key.untold.hint.few", { count: orders })
      : t("key.untold.hint", { count: orders, rate: percent(rate) });
  const { date, rule } = daily;
  const behind = () =>
    open({
      is: "orders",
      title: t("key.untold.orders"),
      chips: [longDay(date)],
      question: { which: "untold", date, rule },
    });
  return (
    <Tooltip title={hint}>
      <span className={css.up}>
        <QuestionCircleOutlined aria-hidden />{" "}
        <Figure onOpen={behind} testid="today-untold">
          {rate === null ? t("key.untold.few", { count: orders }) : t("key.untold", { rate: percent(rate) })}
        </Figure>
      </span>
    </Tooltip>
  );
}
