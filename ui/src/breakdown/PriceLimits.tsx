import { Input } from "antd";
import { useState } from "react";
import type { Fen } from "../door-types";
import { MISTYPED, plainYuan, typedFen } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Breakdown.module.css";

/** The owner's own limits between prices, as one list of amounts; empty: five bands with about as many orders each. */
export function PriceLimits({ of, onLimits }: { of: Fen[]; onLimits: (limits: Fen[]) => void }) {
  const [typed, setTyped] = useState(of.map((limit) => plainYuan(limit)).join(", "));
  const limits = limitsOf(typed);
  const keep = () => limits !== null && onLimits(limits);
  return (
    <span className={css.limits}>
      <Input
        size="small"
        value={typed}
        placeholder={t("breakdown.price.limits.hint")}
        title={t("breakdown.price.limits.hint")}
        aria-label={t("breakdown.price.limits")}
        aria-invalid={limits === null}
        status={limits === null ? "error" : ""}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={keep}
        onBlur={keep}
        data-testid="breakdown-limits"
      />
      {limits === null && <small role="alert">{t("breakdown.price.limits.wrong")}</small>}
    </span>
  );
}

/** The amounts in what was typed; none where they are not rising amounts. */
export function limitsOf(typed: string): Fen[] | null {
  const parts = typed.split(/[,，、;；\s]+/).filter((part) => part !== "");
  const limits = parts.map((part) => typedFen(part) ?? MISTYPED);
  const rising = limits.every((limit, at) => limit > (limits[at - 1] ?? 0));
  return rising ? limits : null;
}
