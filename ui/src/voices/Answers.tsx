import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { FeedbackDesk, FeedbackRow } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import type { Source } from "../parts/MakeChange";
import { Tail } from "../parts/marks";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { quoted, t, textOf } from "../words/words";
import css from "./Voices.module.css";

type Props = { clerk: string; onMake: (source: Source) => void };

/** Answers to care messages: each becomes a case or a change with one press, and may be thanked for, good or bad. */
export function Answers(props: Props) {
  const shop = useShop();
  const feedback = useAnswer("feedback_list", { shop: shop.name, order_id: null });
  return (
    <Settled of={feedback}>
      {(desk) => (
        <Card
          title={t("feedback.title")}
          note={t("feedback.title.note", { count: count(desk.unhandled) })}
          extra={<span className={css.soft}>{t("feedback.thanks.left", { left: yuan(desk.left_fen) })}</span>}
        >
          {desk.rows.length === 0 && <Nothing title={t("feedback.none")} text={t("feedback.none.text")} />}
          <ul data-testid="answers">
            {desk.rows.map((row) => (
              <One key={row.id} row={row} desk={desk} {...props} />
            ))}
          </ul>
        </Card>
      )}
    </Settled>
  );
}

function One({ row, desk, clerk, onMake }: Props & { row: FeedbackRow; desk: FeedbackDesk }) {
  const now = useNow();
  const make = useWrite("make_case_of_feedback");
  const thank = useWrite("give_thanks");
  const tell = useTell();
  const toCase = () =>
    make.mutate(
      { feedback: row.id },
      { onSuccess: ({ operation }) => tell.done(t("feedback.case.made"), operation), onError: tell.refused },
    );
  const thanks = () =>
    thank.mutate(
      { order_id: row.order_id, by: clerk },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(
            t("feedback.thanks.done", { money: yuan(answer.amount_fen), left: yuan(answer.left_fen) }),
            operation,
          ),
        // what is over the limit can be asked for, below
        onError: (why) => why.code === "over_limit" || tell.refused(why),
      },
    );
  return (
    <li className={css.answer}>
      <p>
        {quoted(row.said)}{" "}
        <span className={css.soft}>
          <Tail of={row.order_no} /> · {textOf(`feedback.tag.${row.tag}`) ?? row.tag} · {row.product ?? "—"} ·{" "}
          {moment(row.noted_at, now)}
          {row.stars !== null && ` · ${t("feedback.stars.of", { stars: row.stars })}`}
        </span>
      </p>
      <span className={css.acts}>
        {row.case_id !== null ? (
          <Button size="small" onClick={() => open({ is: "case", id: row.case_id ?? 0 })}>
            {t("feedback.case.open")}
          </Button>
        ) : (
          row.problem && (
            <Button size="small" loading={make.isPending} onClick={toCase} data-testid="answer-case">
              {t("feedback.case")}
            </Button>
          )
        )}
        {row.change_id !== null ? (
          <span className={css.soft}>{t("feedback.in_change")}</span>
        ) : (
          (row.problem || row.tag === "idea") && (
            <Button
              size="small"
              onClick={() =>
                onMake({
                  product_id: row.product_id,
                  product: row.product,
                  what: row.said,
                  callbacks: [],
                  feedback: [row.id],
                })
              }
            >
              {t("feedback.change")}
            </Button>
          )
        )}
        {row.thanked_fen !== null ? (
          <span className={css.soft}>{t("feedback.thanked", { money: yuan(row.thanked_fen) })}</span>
        ) : (
          <Button size="small" loading={thank.isPending} onClick={thanks} data-testid="answer-thank">
            {t("feedback.thank", { money: yuan(desk.thanks_fen) })}
          </Button>
        )}
      </span>
      {thank.error?.code === "over_limit" && (
        <div>
          <ErrorNote error={thank.error} />
          <AskLeave
            command="give_thanks"
            ask={{ order_id: row.order_id, by: clerk }}
            refused={thank.error}
            onAsked={thank.reset}
          />
        </div>
      )}
    </li>
  );
}
