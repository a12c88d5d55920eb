import { useAnswer } from "../ask";
import type { CaseSheet, Plays } from "../door-types";
import { Rows } from "../ledger/Rows";
import { contactResult } from "../parts/contact";
import { yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { dayOf, moment, shopNow, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import { After } from "./After";
import { Buyer } from "./Buyer";
import { Cost } from "./Cost";
import { GiveHere } from "./GiveHere";
import { NewOrder } from "./NewOrder";
import { Pair } from "./Pair";
import css from "./Plays.module.css";
import { Room } from "./Room";
import { Skip } from "./Skip";
import { WayHere } from "./WayHere";
import { Ways } from "./Ways";

/** How a case can be handled: the next step, the ways with their money, and what was tried. */
export function PlaysOf({ sheet }: { sheet: CaseSheet }) {
  const desk = useAnswer("play_desk", { case_id: sheet.case.id });
  if (desk.data === undefined) return null;
  const of = desk.data;
  return (
    <section className={css.block} data-testid="plays">
      {of.way !== null && <WayHere of={of.way} />}
      <Buyer of={of.buyer} stars={of.stars} />
      <header className={css.head}>
        <h3 className={css.heading}>{t("plays.title")}</h3>
        <GiveHere caseId={sheet.case.id} />
      </header>
      <Room caseId={sheet.case.id} />
      <Next of={of} caseId={sheet.case.id} />
      {of.proof_missing && (
        <p className={css.missing} data-testid="proof-missing">
          {t("plays.proof.missing")}
        </p>
      )}
      {of.pair !== null && <Pair of={of.pair} />}
      {of.after !== null && <After of={of.after} />}
      {of.paid_fen === null ? (
        <p className={css.soft}>{t("plays.paid.unknown")}</p>
      ) : (
        of.next !== "done" &&
        of.next !== "closed" &&
        of.next !== "new_order" &&
        of.next !== "refund_first" && (
          <>
            <Cost of={of} paid={of.paid_fen} />
            <Ways of={of} paid={of.paid_fen} caseId={sheet.case.id} />
            <p className={css.rule}>{t(of.counted ? "plays.rule.counted" : "plays.rule.not_counted")}</p>
          </>
        )
      )}
      <Tried of={of} />
      {of.given_fen > 0 && <Given caseId={sheet.case.id} />}
    </section>
  );
}

function Next({ of, caseId }: { of: Plays; caseId: number }) {
  const now = useNow();
  const offered = of.tried.filter((one) => one.play === "keep").pop()?.amount_fen ?? null;
  const text =
    of.next === "answer"
      ? t("plays.next.answer.text", { money: yuan(offered) })
      : of.next === "closed" && of.remains.length > 0
        ? t("plays.next.closed.remains")
        : t(`plays.next.${of.next}.text`);
  const { talked } = of;
  return (
    <div className={of.next === "done" || of.next === "closed" ? css.done : css.next} data-testid="play-next">
      <b>{t(`plays.next.${of.next}`)}</b>
      <span>{text}</span>
      {of.remains.map((one) => (
        <span key={one} data-testid={`play-remains-${one}`}>
          {t(`plays.remains.${one}`, { money: yuan(of.unpaid_fen) })}
        </span>
      ))}
      {talked !== null && (
        <span className={css.soft}>
          {t("plays.talked", {
            channel: textOf(`channel.${talked.channel}`) ?? talked.channel,
            at: moment(talked.at, now),
            result: contactResult(talked.result),
            count: talked.times,
          })}
        </span>
      )}
      {of.next === "new_order" && <NewOrder caseId={caseId} />}
      {(of.next === "talk" || of.next === "keep" || of.next === "advance") && (
        <Skip key={of.next} play={of.next} caseId={caseId} />
      )}
    </div>
  );
}

function Tried({ of }: { of: Plays }) {
  const now = useNow();
  if (of.tried.length === 0) return null;
  return (
    <ul className={css.tried} data-testid="plays-tried">
      {of.tried.map((one) => (
        <li key={one.id}>
          {t("plays.tried.row", {
            way: textOf(`plays.way.${one.play}`) ?? one.play,
            outcome: `${textOf(`plays.outcome.${one.outcome}`) ?? one.outcome}${one.amount_fen === null ? "" : ` ${yuan(one.amount_fen)}`}`,
            by: one.staff,
            at: moment(one.at, now),
          })}
          {one.astray && <span className={css.soft}> {t("experiments.astray")}</span>}
          <span className={css.soft}> {[one.why, one.note].filter((text) => text !== null).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the case got out of the ledger, with what can be done about each entry. */
function Given({ caseId }: { caseId: number }) {
  const shop = useShop();
  const month = dayOf(shopNow()).slice(0, 7);
  const ask = { shop: shop.name, month, which: "month", case_id: caseId, part: null, skip: 0, limit: 50 } as const;
  const page = useAnswer("ledger_list", ask);
  return page.data === undefined || page.data.rows.length === 0 ? null : (
    <div className={css.given}>
      <Rows rows={page.data.rows} narrow />
    </div>
  );
}
