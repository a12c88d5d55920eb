import { Button, InputNumber, Segmented, Select, Switch } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { useChoice } from "../choices";
import type { HoursOf, Promised } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { HoursField, hoursWrong } from "../parts/HoursField";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { t } from "../words/words";
import { clocks } from "./clocks";
import { Days } from "./Days";
import css from "./Learn.module.css";
import { Platforms } from "./Platforms";

const PROMISED: readonly Promised[] = ["answer", "approve", "inspect", "refund", "send"];

/** What the shop promises, what the platforms demand, which hours count, and whether the desktop reminds. */
export function Limits() {
  return (
    <div className={css.settings}>
      <Promises />
      <Platforms />
      <Days />
      <Reminders />
    </div>
  );
}

function Promises() {
  const promises = useAnswer("promise_list", {});
  const set = useWrite("set_promise");
  const remove = useWrite("remove_promise");
  const tell = useTell();
  const [fresh, setFresh] = useState<{ step: Promised; hours: number | null; clock: HoursOf; from: Dayjs }>({
    step: "refund",
    hours: 24,
    clock: "calendar",
    from: dayjs(dayOf(shopNow())),
  });
  const saved = ({ operation }: { operation: number }) => tell.done(t("limits.saved"), operation);
  return (
    <section>
      <h3>{t("limits.promises")}</h3>
      <p className={css.soft}>{t("limits.promises.note")}</p>
      <Settled of={promises}>
        {(list) => (
          <ul>
            {list.length === 0 && <li className={css.soft}>{t("limits.none")}</li>}
            {list.map((one) => (
              <li key={one.id} className={css.line}>
                <span>{t(`promised.${one.step}`)}</span>
                <b>
                  {one.hours} {t("limits.hours")}
                </b>
                <span>{t(`limits.clock.${one.clock}`)}</span>
                <span className={css.soft}>
                  {t("limits.from")} {one.from_on}
                </span>
                <Button
                  size="small"
                  onClick={() => remove.mutate({ id: one.id }, { onSuccess: saved, onError: tell.refused })}
                >
                  {t("limits.remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Settled>
      <div className={css.line}>
        <Select<Promised>
          value={fresh.step}
          style={{ width: 130 }}
          options={PROMISED.map((step) => ({ value: step, label: t(`promised.${step}`) }))}
          onChange={(step) => setFresh({ ...fresh, step })}
        />
        <HoursField
          value={fresh.hours}
          onChange={(hours) => setFresh({ ...fresh, hours })}
          empty="needed"
          testid="promise-hours"
        />
        <Segmented<HoursOf>
          value={fresh.clock}
          options={clocks()}
          onChange={(clock) => setFresh({ ...fresh, clock })}
        />
        <DatePicker value={fresh.from} allowClear={false} onChange={(from) => from && setFresh({ ...fresh, from })} />
        <Button
          type="primary"
          disabled={fresh.hours === null || hoursWrong(fresh.hours)}
          loading={set.isPending}
          onClick={() =>
            fresh.hours !== null &&
            set.mutate(
              { step: fresh.step, hours: fresh.hours, clock: fresh.clock, from_on: fresh.from.format("YYYY-MM-DD") },
              { onSuccess: saved, onError: tell.refused },
            )
          }
          data-testid="promise-add"
        >
          {t("limits.add")}
        </Button>
      </div>
    </section>
  );
}

function Reminders() {
  const reminders = useAnswer("reminders", {});
  const language = useChoice("language");
  const choose = useWrite("choose_reminders");
  const tell = useTell();
  return (
    <section>
      <h3>{t("limits.remind")}</h3>
      <p className={css.soft}>{t("limits.remind.text")}</p>
      <Settled of={reminders}>
        {(kept) => (
          <div className={css.line}>
            <Switch
              checked={kept.on}
              onChange={(on) => choose.mutate({ to: { ...kept, on, language } }, { onError: tell.refused })}
              aria-label={t("limits.remind")}
              data-testid="remind-switch"
            />
            <span>{t("limits.remind.minutes")}</span>
            <InputNumber
              min={5}
              max={1440}
              value={kept.minutes}
              onChange={(minutes) =>
                minutes !== null && choose.mutate({ to: { ...kept, minutes, language } }, { onError: tell.refused })
              }
            />
          </div>
        )}
      </Settled>
    </section>
  );
}
