import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { FeedbackDesk, FeedbackRow } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { Card } from "../parts/Card";
import { yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { quoted, t, textOf } from "../words/words";
import css from "./Care.module.css";

type Props = { order: number; tail: string; clerk: string };

/** What a buyer answered, and whether the order was thanked; an answer more is noted from the list. */
export function Said({ order, tail, clerk }: Props) {
  const shop = useShop();
  const said = useAnswer("feedback_list", { shop: shop.name, order_id: order });
  return (
    <Card title={t("feedback.note", { tail })}>
      <Settled of={said}>
        {(desk) => (
          <div className={css.said} data-testid="care-said">
            {desk.rows.map((row) => (
              <One key={row.id} row={row} />
            ))}
            <Thanks desk={desk} order={order} clerk={clerk} />
          </div>
        )}
      </Settled>
    </Card>
  );
}

function One({ row }: { row: FeedbackRow }) {
  const now = useNow();
  const about = [
    textOf(`feedback.tag.${row.tag}`) ?? row.tag,
    ...(row.stars === null ? [] : [t("feedback.stars.of", { stars: row.stars })]),
    moment(row.noted_at, now),
    ...(row.change_id === null ? [] : [t("feedback.in_change")]),
  ];
  return (
    <div>
      <p className={css.words}>{quoted(row.said)}</p>
      <p className={css.soft}>
        {about.join(" · ")}
        {row.case_id !== null && (
          <Button type="link" size="small" onClick={() => open({ is: "case", id: row.case_id ?? 0 })}>
            {t("feedback.case.open")}
          </Button>
        )}
      </p>
    </div>
  );
}

function Thanks({ desk, order, clerk }: { desk: FeedbackDesk; order: number; clerk: string }) {
  const thank = useWrite("give_thanks");
  const tell = useTell();
  const thanked = desk.rows.find((row) => row.thanked_fen !== null)?.thanked_fen ?? null;
  if (thanked !== null)
    return (
      <p className={css.soft} data-testid="care-thanked">
        {t("feedback.thanked", { money: yuan(thanked) })}
      </p>
    );
  const give = () =>
    thank.mutate(
      { order_id: order, by: clerk },
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
    <>
      <div className={css.acts}>
        <Button size="small" loading={thank.isPending} onClick={give} data-testid="care-thank">
          {t("feedback.thank", { money: yuan(desk.thanks_fen) })}
        </Button>
        <span className={css.soft}>{t("feedback.not_thanked")}</span>
      </div>
      <AskLeave
        command="give_thanks"
        ask={{ order_id: order, by: clerk }}
        refused={thank.error}
        onAsked={thank.reset}
      />
    </>
  );
}
