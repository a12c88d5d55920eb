import { Button, Segmented, Select } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { HoursOf, LimitRow } from "../door-types";
import { HoursField, hoursWrong } from "../parts/HoursField";
import { Settled } from "../parts/Settled";
import { platformName } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t, textOf } from "../words/words";
import { clocks } from "./clocks";
import css from "./Learn.module.css";

/** What a platform can do by itself when a limit is over. */
const OUTCOMES = [
  "request_agreed",
  "refund_agreed",
  "refund_paid",
  "case_closed",
  "platform_judges",
  "complaint",
] as const;

/** The platforms' limits, as far as they are known, with the owner's word over them. */
export function Platforms() {
  const limits = useAnswer("limit_list", {});
  return (
    <section>
      <h3>{t("limits.platforms")}</h3>
      <p className={css.soft}>{t("limits.platforms.note")}</p>
      <Settled of={limits}>
        {(rows) => (
          <ul>
            {rows.map((row) => (
              <Limit key={`${row.platform} ${row.step} ${row.own_hours} ${row.own_outcome} ${row.clock}`} row={row} />
            ))}
          </ul>
        )}
      </Settled>
    </section>
  );
}

function Limit({ row }: { row: LimitRow }) {
  const [hours, setHours] = useState<number | null>(row.own_hours);
  const [clock, setClock] = useState<HoursOf>(row.clock);
  const [outcome, setOutcome] = useState<string | null>(row.own_outcome);
  const set = useWrite("set_limit");
  const tell = useTell();
  const changed = hours !== row.own_hours || outcome !== row.own_outcome || (hours !== null && clock !== row.clock);
  const keep = (to: { hours: number | null; outcome: string | null }) =>
    set.mutate(
      { platform: row.platform, step: row.step, clock, ...to },
      { onSuccess: ({ operation }) => tell.done(t("limits.saved"), operation), onError: tell.refused },
    );
  return (
    <li className={css.limit} data-testid={`limit-${row.platform}-${row.step}`}>
      <span className={css.name}>
        {platformName(row.platform)} · {textOf(`limits.step.${row.step}`) ?? row.step}
        <small className={css.soft}>{known(row)}</small>
      </span>
      <HoursField
        value={hours}
        onChange={setHours}
        placeholder={String(row.known_hours ?? "—")}
        testid={`limit-hours-${row.platform}-${row.step}`}
      />
      <Segmented<HoursOf> size="small" value={clock} options={clocks()} onChange={setClock} disabled={hours === null} />
      <Select<string>
        size="small"
        allowClear
        value={outcome}
        placeholder={textOf(`timeout.${row.known_outcome}`) ?? t("limits.then.unknown")}
        options={OUTCOMES.map((value) => ({ value, label: t(`timeout.${value}`) }))}
        onChange={(to) => setOutcome(to ?? null)}
        aria-label={t("limits.then")}
        data-testid={`limit-then-${row.platform}-${row.step}`}
      />
      <span className={css.acts}>
        {(row.own_hours !== null || row.own_outcome !== null) && (
          <Button
            size="small"
            type="text"
            onClick={() => keep({ hours: null, outcome: null })}
            data-testid={`limit-back-${row.platform}-${row.step}`}
          >
            {row.known_hours === null ? t("limits.back.unknown") : t("limits.back.known", { hours: row.known_hours })}
          </Button>
        )}
        <Button
          size="small"
          disabled={!changed || hoursWrong(hours)}
          loading={set.isPending}
          onClick={() => keep({ hours, outcome })}
          data-testid={`limit-save-${row.platform}-${row.step}`}
        >
          {t("limits.save")}
        </Button>
      </span>
    </li>
  );
}

function known(row: LimitRow): string {
  if (row.known_hours !== null) return t("limits.known", { hours: row.known_hours });
  return t(row.in_file ? "limits.in_file" : "limits.unknown");
}
