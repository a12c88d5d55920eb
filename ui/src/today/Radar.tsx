import { ClockCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { CasePage, CaseRow, Today } from "../door-types";
import { Figure } from "../parts/Figure";
import { ChargeFilter, whyText } from "../parts/InCharge";
import { caseStands } from "../parts/marks";
import { useMay, useMe } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { type Known, known } from "../parts/sums";
import { tailOf } from "../parts/tail";
import { left, useNow } from "../parts/time";
import { open } from "../place";
import { Say } from "../words/Say";
import { goodsText, type Key, t } from "../words/words";
import css from "./Radar.module.css";
import { Rest } from "./Rest";

const DUE_SUM: Record<Known, Key> = {
  all: "radar.due.sum",
  some: "radar.due.sum.partly",
  none: "radar.due.sum.unknown",
};

/** What needs a hand today: the money that runs out soonest first, then the rest. */
export function Radar({ figures }: { figures: Today }) {
  const [person, setPerson] = useState<number | null>(null);
  const due = useDue(figures, person);
  const openDue = () =>
    open({
      is: "cases",
      title: t("radar.due"),
      chips: [t("radar.due.chip")],
      question: person === null ? { which: "due" } : { which: "due_of", person },
    });
  return (
    <section className={css.radar}>
      <div className={css.due}>
        <header className={css.head}>
          <ClockCircleOutlined className={due.total > 0 ? css.urgent : css.calm} aria-hidden />
          <h2>{t("radar.due")}</h2>
          <span className={css.note}>
            {due.total === 0 ? (
              t("radar.due.none")
            ) : (
              <Say
                of={DUE_SUM[known(due.total, due.amounts_unknown)]}
                with={{
                  count: (
                    <Figure strong testid="today-due" onOpen={openDue}>
                      {dueText(due)}
                    </Figure>
                  ),
                  money: (
                    <Figure strong onOpen={openDue}>
                      {yuan(due.refund_fen)}
                    </Figure>
                  ),
                  unknown: count(due.amounts_unknown),
                }}
              />
            )}
          </span>
          <span className={css.more}>
            <DueOf person={person} onChange={setPerson} />
            {due.total > 0 && (
              <Button type="link" size="small" onClick={openDue}>
                {t("radar.due.work")}
              </Button>
            )}
          </span>
        </header>
        {due.total === 0 ? (
          <p className={css.none}>{t("radar.due.none.text")}</p>
        ) : (
          <ul className={css.cases}>
            {due.cases.slice(0, 4).map((row) => (
              <Due key={row.id} row={row} />
            ))}
          </ul>
        )}
      </div>
      <Rest figures={figures} />
    </section>
  );
}

/** What is past is said apart from what still can be done in time. */
function dueText({ total, overdue }: CasePage): string {
  const past = overdue ?? 0;
  if (past === 0) return t("radar.due.soon", { count: count(total) });
  const over = t("radar.due.past", { count: count(past) });
  return past === total
    ? over
    : t("radar.due.both", { past: over, soon: t("radar.due.soon", { count: count(total - past) }) });
}

/** What runs out: of everybody, or of whoever it was narrowed to. */
function useDue(figures: Today, person: number | null): CasePage {
  const all = {
    total: figures.due_count,
    overdue: figures.due_overdue,
    refund_fen: figures.due_fen,
    amounts_unknown: figures.due_unknown,
    cases: figures.due,
  };
  const ask = { which: "due_of", shop: figures.daily.shop, person: person ?? 0, skip: 0, limit: 4 } as const;
  const theirs = useAnswer("case_list", ask, person === null ? "not_yet" : "now");
  return person === null ? all : (theirs.data ?? all);
}

function DueOf({ person, onChange }: { person: number | null; onChange: (person: number | null) => void }) {
  const shop = useShop();
  const may = useMay();
  const known = useMe().data?.team === true && may("work_board");
  const board = useAnswer("work_board", { shop: shop.name }, known ? "now" : "not_yet").data ?? [];
  const people = board.flatMap(({ person: id, name, due }) =>
    id === null || name === null || due === 0 ? [] : [{ person: id, name, pieces: count(due) }],
  );
  return <ChargeFilter value={person} people={people} onChange={onChange} />;
}

function Due({ row }: { row: CaseRow }) {
  const now = useNow();
  // nobody is hurried about a case that waits for the buyer
  const due = row.deadline_at === null || row.deadline_for === "buyer" ? null : left(row.deadline_at, now);
  return (
    <li>
      <button
        type="button"
        className={due === null ? css.waits : due.urgency === "past" || due.urgency === "soon" ? css.now : css.later}
        onClick={() => open({ is: "case", id: row.id })}
        title={goodsText(row.product) ?? undefined}
      >
        <span className={css.line}>
          <span className={css.left}>{due?.text ?? (row.deadline_for === "buyer" ? t("case.waits_buyer") : "—")}</span>
          <span className={css.money}>{row.refund_fen === null ? t("case.money.unknown") : yuan(row.refund_fen)}</span>
        </span>
        <span className={css.line}>
          <span>{t("radar.tail", { tail: tailOf(row.order_no ?? row.case_no) })}</span>
          <span className={css.status} title={row.charge === null ? undefined : whyText(row.charge)}>
            {[caseStands(row), row.charge?.name].filter(Boolean).join(" · ")}
          </span>
        </span>
      </button>
    </li>
  );
}
