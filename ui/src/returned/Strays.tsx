import { SearchOutlined } from "@ant-design/icons";
import { Button, Input, Pagination } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { CaseRow, ReturnCandidate, StrayParcel } from "../door-types";
import { Card } from "../parts/Card";
import { Reason } from "../parts/marks";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Picture } from "../parts/Picture";
import { usePages } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Returned.module.css";

const ROWS = 20;

/** Parcels that nobody knows, each with the returns that it may be of; one press joins them. */
export function Strays({ onHand }: { onHand: (reception: number) => void }) {
  const shop = useShop();
  const pages = usePages(ROWS);
  const strays = useAnswer("stray_list", { shop: shop.name, ...pages.asked });
  return (
    <Settled of={strays}>
      {(answer) =>
        answer.total === 0 ? (
          <Card>
            <Nothing title={t("returned.strays.none")} text={t("returned.strays.none.text")} />
          </Card>
        ) : (
          <div className={css.strays}>
            {answer.strays.map((stray) => (
              <Stray key={stray.reception_id} of={stray} onHand={onHand} />
            ))}
            <Pagination {...pages.of(answer.total)} />
          </div>
        )
      }
    </Settled>
  );
}

/** What was found by typing may be of another shop. */
type Match = { case: CaseRow; why: string; sign?: string };

function Stray({ of, onHand }: { of: StrayParcel; onHand: (reception: number) => void }) {
  const now = useNow();
  const shop = useShop();
  const by = useClerk();
  const may = useMay();
  const tell = useTell();
  const find = useTask("find_return");
  const join = useWrite("join_stray");
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Match[]>([]);
  const search = () => {
    if (typed.trim() === "") return;
    find.mutate(
      { shop: shop.name, scanned: typed },
      {
        onSuccess: ({ cases, alike }) => {
          const free = (why: string, all: ReturnCandidate[]) =>
            all
              .filter(({ received }) => received === null)
              .map((one) => ({ case: one.case, why, sign: one.currency_sign }));
          const matches = [...free("found", cases), ...free("tail", alike)];
          setFound(matches);
          if (matches.length === 0) tell.hint(t("returned.strays.search.none", { text: typed }));
        },
        onError: tell.refused,
      },
    );
  };
  const take = (case_id: number) =>
    join.mutate(
      { reception_id: of.reception_id, case_id, by },
      {
        onSuccess: ({ answer, operation }) => {
          tell.done(t("returned.strays.joined", { pieces: count(answer.pieces) }), operation);
          onHand(answer.reception_id);
        },
        onError: tell.refused,
      },
    );
  const matches: Match[] = [
    ...found,
    ...of.matches.filter((one) => found.every((other) => other.case.id !== one.case.id)),
  ];
  const days = of.days > 0 ? t("returned.strays.lying", { days: of.days }) : t("returned.strays.today");
  return (
    <Card
      title={of.scanned}
      note={`${days} · ${t("returned.received", { by: of.by, at: moment(of.received_at, now) })}`}
    >
      <div className={css.stray} data-testid={`stray-${of.reception_id}`}>
        {of.picture !== null && (
          <span className={css.photo}>
            <Picture of={of.picture} alt={t("returned.unknown.photo.alt")} />
          </span>
        )}
        <div className={css.grow}>
          {of.note !== null && <p>{of.note}</p>}
          <h3 className={css.heading}>{t("returned.strays.match")}</h3>
          {matches.length === 0 && <p className={css.soft}>{t("returned.strays.match.none")}</p>}
          <ul className={css.choices}>
            {matches.map(({ case: row, why, sign }) => (
              <li key={row.id} className={css.choice}>
                <span className={css.grow}>
                  <b>{tailOf(row.order_no ?? row.case_no)}</b> {row.product}
                  <span className={css.row}>
                    <span className={css.soft}>{whyText(why)}</span>
                    <Reason text={row.reason} quality={row.quality} />
                  </span>
                </span>
                <b>{row.refund_fen === null ? "—" : yuan(row.refund_fen, sign)}</b>
                {may("join_stray") && (
                  <Button
                    loading={join.isPending && join.variables.case_id === row.id}
                    onClick={() => take(row.id)}
                    data-testid={`stray-join-${row.id}`}
                  >
                    {t("returned.strays.join")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <div className={css.search}>
            <Input
              value={typed}
              maxLength={60}
              placeholder={t("returned.strays.search")}
              aria-label={t("returned.strays.search")}
              onChange={({ target }) => setTyped(target.value)}
              onPressEnter={search}
              data-scans="own"
              data-testid="stray-search"
            />
            <Button
              icon={<SearchOutlined />}
              loading={find.isPending}
              onClick={search}
              aria-label={t("returned.strays.search")}
            />
          </div>
        </div>
      </div>
    </Card>
  );
}

function whyText(why: string): string {
  const known = why === "found" || why === "sent" || why === "tail";
  return t(known ? `returned.strays.match.${why}` : "returned.strays.match.unnumbered");
}
