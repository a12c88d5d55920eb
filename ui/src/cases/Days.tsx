import { Button, Input, Segmented, TimePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useEffect, useRef, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { DayKind, WorkingWeek } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { takePart } from "../settings/sections";
import { t } from "../words/words";
import css from "./Learn.module.css";

/** Which days and hours are worked: the official list, and the owner's own days over it. */
export function Days() {
  const calendar = useAnswer("calendar", {});
  const set = useWrite("set_calendar_day");
  const hours = useWrite("choose_working_hours");
  const tell = useTell();
  const today = dayOf(shopNow());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takePart() === "calendar") title.current?.scrollIntoView({ block: "start" });
  }, []);
  const [fresh, setFresh] = useState<{ date: Dayjs; kind: DayKind; name: string }>({
    date: dayjs(today),
    kind: "off",
    name: "",
  });
  const saved = ({ operation }: { operation: number }) => tell.done(t("limits.saved"), operation);
  const at = (minute: number) => dayjs().startOf("day").add(minute, "minute");
  return (
    <section>
      <h3 ref={title}>{t("limits.calendar")}</h3>
      <Settled of={calendar}>
        {(sheet) => (
          <>
            <Segmented<WorkingWeek>
              value={sheet.hours.week}
              onChange={(week) =>
                hours.mutate({ to: { ...sheet.hours, week } }, { onSuccess: saved, onError: tell.refused })
              }
              options={[
                { value: "seven", label: <span data-testid="calendar-seven">{t("limits.calendar.seven")}</span> },
                { value: "five", label: <span data-testid="calendar-five">{t("limits.calendar.five")}</span> },
              ]}
            />
            <p className={css.soft}>
              {sheet.hours.week === "seven"
                ? t("limits.calendar.note.seven")
                : sheet.known_until === null
                  ? t("limits.calendar.own")
                  : t("limits.calendar.note", { until: sheet.known_until })}
            </p>
            <div className={css.line}>
              <span>{t("limits.calendar.hours")}</span>
              <TimePicker.RangePicker
                format="HH:mm"
                minuteStep={15}
                allowClear={false}
                value={[at(sheet.hours.from_minute), at(sheet.hours.to_minute)]}
                onChange={(range) => {
                  const [from, to] = range ?? [];
                  if (from == null || to == null) return;
                  const minute = (time: Dayjs) => time.hour() * 60 + time.minute();
                  hours.mutate(
                    { to: { ...sheet.hours, from_minute: minute(from), to_minute: minute(to) } },
                    { onSuccess: saved, onError: tell.refused },
                  );
                }}
              />
            </div>
            <ul className={css.days}>
              {sheet.days
                .filter((day) => day.own || day.date >= today)
                .map((day) => (
                  <li key={day.date} className={css.line}>
                    <span>{day.date}</span>
                    <b>{t(`limits.calendar.${day.kind}`)}</b>
                    <span className={css.name}>{day.name}</span>
                    {day.own && (
                      <Button
                        size="small"
                        onClick={() =>
                          set.mutate(
                            { date: day.date, kind: null, name: "" },
                            { onSuccess: saved, onError: tell.refused },
                          )
                        }
                      >
                        {t("limits.remove")}
                      </Button>
                    )}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Settled>
      <div className={css.line}>
        <DatePicker value={fresh.date} allowClear={false} onChange={(date) => date && setFresh({ ...fresh, date })} />
        <Segmented<DayKind>
          value={fresh.kind}
          onChange={(kind) => setFresh({ ...fresh, kind })}
          options={[
            { value: "off", label: t("limits.calendar.off") },
            { value: "work", label: t("limits.calendar.work") },
          ]}
        />
        <Input
          value={fresh.name}
          maxLength={40}
          placeholder={t("limits.calendar.name")}
          style={{ width: 140 }}
          onChange={(event) => setFresh({ ...fresh, name: event.target.value })}
        />
        <Button
          loading={set.isPending}
          onClick={() =>
            set.mutate(
              { date: fresh.date.format("YYYY-MM-DD"), kind: fresh.kind, name: fresh.name },
              {
                onSuccess: (answer) => {
                  saved(answer);
                  setFresh({ ...fresh, name: "" });
                },
                onError: tell.refused,
              },
            )
          }
        >
          {t("limits.add")}
        </Button>
      </div>
    </section>
  );
}
