import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useWrite } from "../ask";
import type { WeekSheet, WeekState, WeekStep, WeekTask } from "../door-types";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { daysBefore, shortDay, useNow } from "../parts/time";
import { WEEK_DAYS } from "../parts/week";
import { go, type Page } from "../place";
import { t } from "../words/words";
import css from "./Week.module.css";

/** Where each task is done; the review stands below. */
const PLACES: Record<Exclude<WeekTask, "review">, Page> = {
  import: "import",
  target: "today",
  alerts: "today",
  check: "station",
  check_all: "checks",
  reasons: "reasons",
  care: "care",
  replies: "care",
  calls: "callbacks",
  change: "voices",
};

const MARKS: Record<WeekState, ReactNode> = {
  done: <CheckCircleFilled />,
  open: <ClockCircleOutlined />,
  late: <WarningFilled />,
  ahead: <MinusCircleOutlined />,
};

/** The tasks of the seven days, one day under the other. */
export function Days({ of }: { of: WeekSheet }) {
  const now = useNow();
  return (
    <ol className={css.days} data-testid="week-days">
      {WEEK_DAYS.map((day) => (
        <li key={day} className={day === of.day ? css.today : css.day}>
          <span className={css.name}>
            <b>{t("week.day", { day })}</b>
            <small>{shortDay(daysBefore(of.starts_on, 1 - day), now)}</small>
          </span>
          <div className={css.tasks}>
            {of.tasks
              .filter((step) => step.day === day)
              .map((step) => (
                <Step key={step.task} week={of} of={step} />
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Step({ week, of }: { week: WeekSheet; of: WeekStep }) {
  const place = of.task === "review" ? null : PLACES[of.task];
  return (
    <div className={css.task} data-testid={`week-task-${of.task}`} data-state={of.state}>
      <span className={css[of.state]} title={t(`week.state.${of.state}`)}>
        {MARKS[of.state]} {t(`week.state.${of.state}`)}
      </span>
      <span className={css.what}>
        <b>{t(`week.task.${of.task}`)}</b>
        <small>{t(`week.task.${of.task}.text`)}</small>
      </span>
      <span className={css.count}>{told(of)}</span>
      <span className={css.acts}>
        <Tick week={week} of={of} />
        {place !== null && (
          <Button size="small" type="link" onClick={() => go(place)} data-testid={`week-go-${of.task}`}>
            {t("week.go")}
          </Button>
        )}
      </span>
    </div>
  );
}

function told({ task, done, of, ticked_by }: WeekStep): string {
  if (of !== null) return of === 0 ? t("week.of.none") : t("week.of", { done: count(done), of: count(of) });
  if (ticked_by !== null) return t("week.ticked");
  return done > 0 && task !== "target" ? t("week.times", { times: count(done) }) : "";
}

/** What no fact tells, a person says. */
function Tick({ week, of }: { week: WeekSheet; of: WeekStep }) {
  const may = useMay();
  const tell = useTell();
  const tick = useWrite("tick_task");
  const ticked = of.ticked_by !== null;
  if (!may("tick_task") || week.ended_on !== null || of.state === "ahead" || (of.state === "done" && !ticked)) {
    return null;
  }
  return (
    <Button
      size="small"
      loading={tick.isPending}
      onClick={() =>
        tick.mutate(
          { week: week.id, task: of.task, done: !ticked },
          {
            onSuccess: ({ operation }) => tell.done(t(ticked ? "week.unticked" : "act.tick_task"), operation),
            onError: tell.refused,
          },
        )
      }
      data-testid={`week-tick-${of.task}`}
    >
      {t(ticked ? "week.untick" : "week.tick")}
    </Button>
  );
}
