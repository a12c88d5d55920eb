import { Button } from "antd";
import { useState } from "react";
import type { Halt, StandingHalt } from "../door-types";
import { Card } from "../parts/Card";
import { ChargeFilter, GiveCharge } from "../parts/InCharge";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import { FreeGoods } from "./FreeGoods";
import css from "./Halts.module.css";
import { reachOf, spanOf } from "./names";

export function NoHalt({ onHalt }: { onHalt: () => void }) {
  const may = useMay();
  return (
    <Card>
      <Nothing title={t("halts.none")} text={t("halts.none.text")}>
        {may("stop_shipping") && <Button onClick={onHalt}>{t("halts.new")}</Button>}
      </Nothing>
    </Card>
  );
}

type StandingProps = { all: StandingHalt[]; here: number | null; onPick: (halt: number) => void };

/** Those that stand, all of them or one person's. */
export function Standing({ all, here, onPick }: StandingProps) {
  const [freeing, setFreeing] = useState<Halt | null>(null);
  const [person, setPerson] = useState<number | null>(null);
  const some = all.filter(({ charge }) => person === null || charge.person === person);
  return (
    <Card
      title={t("halts.standing")}
      extra={<ChargeFilter value={person} people={peopleOf(all)} onChange={setPerson} />}
      flush
    >
      {some.length === 0 && <p className={css.none}>{t("halts.none.of")}</p>}
      {some.map((one) => (
        <Row key={one.halt.id} of={one} here={one.halt.id === here} onPick={onPick} onFree={setFreeing} />
      ))}
      {freeing !== null && <FreeGoods halt={freeing} onClose={() => setFreeing(null)} />}
    </Card>
  );
}

type RowProps = { of: StandingHalt; here: boolean; onPick: (halt: number) => void; onFree: (halt: Halt) => void };

function Row({ of, here, onPick, onFree }: RowProps) {
  const now = useNow();
  const may = useMay();
  const { halt } = of;
  return (
    <div className={here ? css.here : css.row} data-testid="halts-standing">
      <button type="button" className={css.pick} aria-pressed={here} onClick={() => onPick(halt.id)}>
        <span className={css.mark}>{t("station.stop.halted.word")}</span>
        <span className={css.goods}>
          <b>{halt.product}</b> {reachOf(halt)}
          <span className={css.soft}>
            {t(`halts.signal.${halt.signal}`)} · {halt.why}
          </span>
        </span>
        <span className={css.who}>
          {t("halts.by", { by: halt.halted_by, at: moment(halt.halted_at, now) })}
          <span className={css.soft}>
            {t("halts.since")} {spanOf(of.minutes)}
          </span>
        </span>
        <span className={css.held}>
          <b>{t("halts.held", { count: count(of.orders) })}</b>
          <span className={css.soft}>{yuan(of.paid_fen)}</span>
        </span>
      </button>
      <GiveCharge work="halts" order={null} halt={halt.id} of={of.charge} />
      {may("free_product") && (
        <Button onClick={() => onFree(halt)} data-testid="halts-free">
          {t("halts.free")}
        </Button>
      )}
    </div>
  );
}

/** Who answers for how many of these. */
function peopleOf(standing: StandingHalt[]): { person: number; name: string; pieces: string }[] {
  const names = new Map(
    standing.flatMap(({ charge }) => (charge.person === null ? [] : [[charge.person, charge.name]])),
  );
  return [...names].map(([person, name]) => ({
    person,
    name: name ?? "",
    pieces: count(standing.filter(({ charge }) => charge.person === person).length),
  }));
}

type PastProps = { title: string; none: string; all: Halt[]; onPick: (halt: number) => void };

/** Halts or drills that are over; each opens. */
export function Past({ title, none, all, onPick }: PastProps) {
  const now = useNow();
  return (
    <Card title={title} flush>
      {all.length === 0 && <p className={css.none}>{none}</p>}
      {all.map((halt) => (
        <button
          key={halt.id}
          type="button"
          className={css.freed}
          onClick={() => {
            onPick(halt.id);
            document.getElementById("one-halt")?.scrollIntoView();
          }}
          data-testid={`halts-past-${halt.id}`}
        >
          <span className={css.goods}>
            <b>{halt.product}</b> {reachOf(halt)}
            <span className={css.soft}>
              {t(`halts.signal.${halt.signal}`)} · {halt.why}
            </span>
          </span>
          <span className={css.goods}>
            {halt.cause ?? "—"}
            <span className={css.soft}>{t("halts.cause")}</span>
          </span>
          <span className={css.who}>
            {t("halts.by", { by: halt.freed_by ?? "—", at: moment(halt.freed_at, now) })}
            <span className={css.soft}>{t("halts.by", { by: halt.halted_by, at: moment(halt.halted_at, now) })}</span>
          </span>
        </button>
      ))}
    </Card>
  );
}
