import { Button, Popconfirm } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { WeekSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shortDay, useNow } from "../parts/time";
import { isOver, runs } from "../parts/week";
import { t } from "../words/words";
import { Days } from "./Days";
import { Moves } from "./Moves";
import { Review } from "./Review";
import css from "./Week.module.css";

/** Seven days of tasks against quality returns, and what came of them. */
export function Week() {
  const shop = useShop();
  const sheet = useAnswer("week_sheet", { shop: shop.name });
  return (
    <div className={css.page}>
      <PageHead title={t("nav.week")} note={t("week.note")}>
        {sheet.data !== undefined && sheet.data !== null && <Acts of={sheet.data} />}
      </PageHead>
      <Settled of={sheet}>{(week) => (week === null ? <None /> : <Running of={week} />)}</Settled>
      <Moves />
    </div>
  );
}

function Begin({ name }: { name: string }) {
  const shop = useShop();
  const may = useMay();
  const tell = useTell();
  const now = useNow();
  const begin = useWrite("begin_week");
  if (!may("begin_week")) return null;
  return (
    <Button
      type="primary"
      loading={begin.isPending}
      onClick={() =>
        begin.mutate(
          { shop: shop.name, starts_on: dayOf(now) },
          { onSuccess: ({ operation }) => tell.done(t("week.begun"), operation), onError: tell.refused },
        )
      }
      data-testid="week-begin"
    >
      {name}
    </Button>
  );
}

function None() {
  return (
    <Card>
      <Nothing title={t("week.none")} text={t("week.none.text")}>
        <Begin name={t("week.begin")} />
      </Nothing>
    </Card>
  );
}

function Acts({ of }: { of: WeekSheet }) {
  const may = useMay();
  const tell = useTell();
  const end = useWrite("end_week");
  if (isOver(of)) return <Begin name={t("week.again")} />;
  if (!may("end_week")) return null;
  return (
    <Popconfirm
      title={t("week.end")}
      onConfirm={() =>
        end.mutate(
          { week: of.id },
          { onSuccess: ({ operation }) => tell.done(t("week.ended"), operation), onError: tell.refused },
        )
      }
    >
      <Button loading={end.isPending} data-testid="week-end">
        {t("week.end")}
      </Button>
    </Popconfirm>
  );
}

function stands(of: WeekSheet, now: Date): string {
  if (of.ended_on !== null) return t("week.over", { on: shortDay(of.ended_on, now) });
  if (of.day === 0) return t("week.before", { on: shortDay(of.starts_on, now) });
  return isOver(of) ? t("week.after") : t("week.today", { day: of.day });
}

function Running({ of }: { of: WeekSheet }) {
  const now = useNow();
  const over = isOver(of);
  const left = of.tasks.filter(({ state }) => state === "open" || state === "late").length;
  return (
    <>
      {over && <Review of={of} />}
      <Card
        title={<span data-testid="week-day">{stands(of, now)}</span>}
        note={of.ended_on !== null ? "" : left === 0 ? t("week.caught_up") : t("week.late", { count: count(left) })}
        flush
      >
        <Days of={of} />
      </Card>
      {runs(of) && <Review of={of} />}
    </>
  );
}
