import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../ask";
import type { FileAge, LoopAction, LoopSheet, LoopStep } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { ResultForm } from "../parts/ResultForm";
import { useShop } from "../parts/shop";
import { moment, shortDay, useNow } from "../parts/time";
import { runs } from "../parts/week";
import { go, type Page } from "../place";
import { t } from "../words/words";
import css from "./Loop.module.css";

/** More of them stand on their own pages. */
const SHOWN = 3;

/** Files, findings, actions, results: the loop as it stands, and the step that waits for somebody. */
export function Loop() {
  const shop = useShop();
  const may = useMay();
  const loop = useAnswer("loop_sheet", { shop: shop.name }, may("loop_sheet") ? "now" : "not_yet").data;
  if (loop === undefined) return null;
  return (
    <Card
      title={t("loop.title")}
      note={t("loop.note")}
      extra={
        <>
          <WeekLine />
          <Button type="link" size="small" onClick={() => go("coverage")} data-testid="loop-coverage">
            {t("nav.coverage")}
          </Button>
        </>
      }
    >
      <div className={css.loop} data-testid="loop">
        <Part name={t("loop.files")}>
          {loop.files.map((file) => (
            <File key={file.kind} of={file} />
          ))}
        </Part>
        <Part name={t("loop.found")}>
          <Found of={loop} />
        </Part>
        <Part name={t("loop.running", { count: count(loop.running.length) })}>
          <Steps of={loop.running} none={t("loop.running.none")} />
        </Part>
        <Part name={t("loop.due", { count: count(loop.due.length) })}>
          <Steps of={loop.due} none={t("loop.due.none")} due />
        </Part>
      </div>
    </Card>
  );
}

/** The seven-day plan, while one runs; else the way to one. */
function WeekLine() {
  const shop = useShop();
  const may = useMay();
  const week = useAnswer("week_sheet", { shop: shop.name }, may("week_sheet") ? "now" : "not_yet").data;
  if (!may("week_sheet") || week === undefined) return null;
  return (
    <Button type="link" size="small" onClick={() => go("week")} data-testid="loop-week">
      {week !== null && runs(week) ? t("week.line", { day: week.day }) : t("nav.week")}
    </Button>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function File({ of }: { of: FileAge }) {
  const now = useNow();
  const came = of.at === null ? null : t("nav.fresh.imported", { at: moment(of.at, now) });
  const age = of.as_of === null ? (came ?? t("loop.file.never")) : t("loop.file.until", { at: moment(of.as_of, now) });
  return (
    <p className={of.old ? css.old : undefined} title={came ?? undefined} data-testid={`loop-file-${of.kind}`}>
      <button type="button" className={css.open} onClick={() => go("import")}>
        {t("loop.file", { kind: t(kindKey(of.kind)), age })}
      </button>
      {of.old && <b>{t("loop.file.old")}</b>}
    </p>
  );
}

function kindKey(kind: string) {
  if (kind === "case") return "loop.kind.case";
  return kind === "line" ? "loop.kind.line" : "loop.kind.order";
}

function Found({ of }: { of: LoopSheet }) {
  const shop = useShop();
  const may = useMay();
  // it weighs the whole window by five causes: the rest of the loop does not wait for it
  const advice = useAnswer(
    "advice_sheet",
    { shop: shop.name, date: null, rule: null },
    may("advice_sheet") ? "now" : "not_yet",
  );
  const all = [
    { key: "advice", of: advice.data?.open ?? 0, show: () => go("breakdown", "advice") },
    { key: "alerts", of: of.alerts, show: () => document.getElementById("alerts")?.scrollIntoView() },
    { key: "suggestions", of: of.suggestions, show: () => go("voices") },
    { key: "trainings", of: of.trainings, show: () => go("cases", "clerks") },
  ] as const;
  const some = all.filter((one) => one.of > 0);
  if (some.length === 0) return <p className={css.soft}>{t("loop.found.none")}</p>;
  return some.map((one) => (
    <p key={one.key}>
      <Figure strong testid={`loop-${one.key}`} onOpen={one.show}>
        {t(`loop.found.${one.key}`, { count: count(one.of) })}
      </Figure>
    </p>
  ));
}

function Steps({ of, none, due = false }: { of: LoopStep[]; none: string; due?: boolean }) {
  if (of.length === 0) return <p className={css.soft}>{none}</p>;
  const more = of.length - SHOWN;
  return (
    <>
      {of.slice(0, SHOWN).map((step) => (
        <Step key={`${step.doing} ${step.id}`} of={step} due={due} />
      ))}
      {more > 0 && <p className={css.soft}>{t("loop.more", { count: count(more) })}</p>}
    </>
  );
}

function Step({ of, due }: { of: LoopStep; due: boolean }) {
  const now = useNow();
  const may = useMay();
  const until =
    of.due_on !== null
      ? t("loop.step.due", { on: shortDay(of.due_on, now) })
      : of.by_on !== null
        ? t(of.overdue ? "loop.step.overdue" : "loop.step.by", { on: shortDay(of.by_on, now) })
        : t("loop.step.since", { on: shortDay(of.begun_on, now) });
  const says = [of.what, of.about, of.owner].filter((part) => part !== null).join(" · ");
  return (
    <div className={css.step}>
      <button
        type="button"
        className={css.open}
        title={says}
        onClick={() => go(PLACES[of.doing].page, PLACES[of.doing].tab)}
      >
        {t(`loop.doing.${of.doing}`)} {says}
      </button>
      {due && may("judge_action") ? (
        <Judge of={of} />
      ) : (
        <small className={of.overdue ? css.late : css.soft}>{until}</small>
      )}
    </div>
  );
}

/** Where an action is looked at, with its figures before and after. */
const PLACES: Record<LoopAction, { page: Page; tab?: string }> = {
  change: { page: "actions" },
  training: { page: "cases", tab: "clerks" },
  listing: { page: "reasons" },
  halt: { page: "halts" },
};

function Judge({ of }: { of: LoopStep }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} data-testid="loop-judge">
        {t("loop.judge")}
      </Button>
      {open && <ResultForm of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
