import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { KeyboardEvent } from "react";
import { t } from "../words/words";
import css from "./Checklists.module.css";

type Props = {
  text: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  /** None where the row must stay. */
  onRemove: (() => void) | null;
};

/** Up, down, away: by button, and by Alt with an arrow from anywhere in the row. */
export function Movers({ text, first, last, onMove, onRemove }: Props) {
  return (
    <span className={css.movers}>
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        disabled={first}
        onClick={() => onMove(-1)}
        aria-label={t("lists.point.up")}
        title={`${t("lists.point.up")} · ${t("lists.keys")}`}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        disabled={last}
        onClick={() => onMove(1)}
        aria-label={t("lists.point.down")}
        title={`${t("lists.point.down")} · ${t("lists.keys")}`}
      />
      <Button
        size="small"
        type="text"
        icon={<DeleteOutlined />}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
        aria-label={t("lists.point.remove", { text })}
        title={onRemove === null ? t("lists.point.locked") : t("lists.point.remove", { text })}
      />
    </span>
  );
}

export function onMoveKeys(onMove: (by: -1 | 1) => void) {
  return (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
}
