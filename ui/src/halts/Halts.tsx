import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Halts as Answer, Goods, Halt, StandingHalt } from "../door-types";
import { Card } from "../parts/Card";
import { ChargeFilter, GiveCharge } from "../parts/InCharge";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import { FreeGoods } from "./FreeGoods";
import { HaltGoods } from "./HaltGoods";
import css from "./Halts.module.css";
import { Piles } from "./Piles";
import { Signals } from "./Signals";

/** What is halted, since when, by whom and why, and which orders it concerns. */
export function Halts() {
  const shop = useShop();
  const halts = useAnswer("halt_list", { shop: shop.name });
  const [halting, setHalting] = useState<{ goods: Goods | null } | null>(null);
  return (
    <>
      <PageHead title={t("nav.halts")} note={t("halts.note")}>
        <Button danger onClick={() => setHalting({ goods: null })} data-testid="halts-new">
          {t("halts.new")}
        </Button>
      </PageHead>
      <Settled of={halts}>{(answer) => <All answer={answer} onHalt={(goods) => setHalting({ goods })} />}</Settled>
      {halting !== null && <HaltGoods start={halting.goods} onClose={() => setHalting(null)} />}
    </>
  );
}

function All({ answer, onHalt }: { answer: Answer; onHalt: (goods: Goods | null) => void }) {
  const [picked, setPicked] = useState<number | null>(null);
  const [freeing, setFreeing] = useState<Halt | null>(null);
  const [person, setPerson] = useState<number | null>(null);
  const { freed } = answer;
  const standing = answer.standing.filter(({ charge }) => person === null || charge.person === person);
  const shown = standing.find(({ halt }) => halt.id === picked) ?? standing[0];
  return (
    <div className={css.page}>
      {answer.standing.length === 0 ? (
        <Card>
          <Nothing title={t("halts.none")} text={t("halts.none.text")}>
            <Button onClick={() => onHalt(null)}>{t("halts.new")}</Button>
          </Nothing>
        </Card>
      ) : (
        <>
          <Card
            title={t("halts.standing")}
            extra={<ChargeFilter value={person} people={peopleOf(answer.standing)} onChange={setPerson} />}
            flush
          >
            {standing.length === 0 && <p className={css.none}>{t("halts.none.of")}</p>}
            {standing.map((one) => (
              <Row key={one.halt.id} of={one} here={one === shown} onPick={setPicked} onFree={setFreeing} />
            ))}
          </Card>
          {shown !== undefined && <Piles halt={shown.halt} />}
        </>
      )}
      <Signals onHalt={onHalt} />
      <Card title={t("halts.freed")} flush>
        {freed.length === 0 && <p className={css.none}>{t("halts.freed.none")}</p>}
        {freed.map((halt) => (
          <Freed key={halt.id} halt={halt} />
        ))}
      </Card>
      {freeing !== null && <FreeGoods halt={freeing} onClose={() => setFreeing(null)} />}
    </div>
  );
}

type RowProps = { of: StandingHalt; here: boolean; onPick: (halt: number) => void; onFree: (halt: Halt) => void };

function Row({ of, here, onPick, onFree }: RowProps) {
  const now = useNow();
  const { halt } = of;
  return (
    <div className={here ? css.here : css.row} data-testid="halts-standing">
      <button type="button" className={css.pick} aria-pressed={here} onClick={() => onPick(halt.id)}>
        <span className={css.mark}>{t("station.stop.halted.word")}</span>
        <span className={css.goods}>
          <b>{halt.product}</b> {halt.sku_name ?? t("halts.whole")}
          <span className={css.soft}>
            {t(`halts.signal.${halt.signal}`)} · {halt.why}
          </span>
        </span>
        <span className={css.who}>
          {t("halts.by", { by: halt.halted_by, at: moment(halt.halted_at, now) })}
          <span className={css.soft}>
            {t("halts.since")} {span(of.minutes)}
          </span>
        </span>
        <span className={css.held}>
          <b>{t("halts.held", { count: count(of.orders) })}</b>
          <span className={css.soft}>{yuan(of.paid_fen)}</span>
        </span>
      </button>
      <GiveCharge work="halts" order={null} halt={halt.id} of={of.charge} />
      <Button onClick={() => onFree(halt)} data-testid="halts-free">
        {t("halts.free")}
      </Button>
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

function Freed({ halt }: { halt: Halt }) {
  const now = useNow();
  return (
    <div className={css.freed}>
      <span className={css.goods}>
        <b>{halt.product}</b> {halt.sku_name ?? t("halts.whole")}
        <span className={css.soft}>
          {t(`halts.signal.${halt.signal}`)} · {halt.why}
        </span>
      </span>
      <span className={css.goods}>
        {halt.cause}
        <span className={css.soft}>{t("halts.cause")}</span>
      </span>
      <span className={css.who}>
        {t("halts.by", { by: halt.freed_by ?? "—", at: moment(halt.freed_at, now) })}
        <span className={css.soft}>{t("halts.by", { by: halt.halted_by, at: moment(halt.halted_at, now) })}</span>
      </span>
    </div>
  );
}

function span(minutes: number): string {
  if (minutes < 60) return t("halts.minutes", { minutes });
  if (minutes < 24 * 60) return t("halts.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  return t("halts.days", { days: Math.floor(minutes / 60 / 24) });
}
