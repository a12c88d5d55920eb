import { Button } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { ChangeRow, ChangeVoice } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { DatePicker } from "../parts/DatePicker";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Voices.module.css";

/** What is changed, since when, and returns before and after. */
export function Changes() {
  const shop = useShop();
  const changes = useAnswer("change_list", { shop: shop.name });
  return (
    <Card title={t("changes.title")} note={t("changes.note")}>
      <Settled of={changes}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing title={t("changes.none")} text={t("changes.none.text")} />
          ) : (
            <ul data-testid="changes">
              {rows.map((row) => (
                <One key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </Settled>
    </Card>
  );
}

function One({ row }: { row: ChangeRow }) {
  const now = useNow();
  const [day, setDay] = useState<Dayjs>(dayjs(dayOf(shopNow())));
  const mark = useWrite("mark_change_live");
  const remove = useWrite("remove_change");
  const tell = useTell();
  const live = (live_on: string | null) =>
    mark.mutate(
      { change: row.id, live_on },
      { onSuccess: ({ operation }) => tell.done(t("changes.live.done"), operation), onError: tell.refused },
    );
  const drop = () =>
    remove.mutate(
      { change: row.id },
      { onSuccess: ({ operation }) => tell.done(t("changes.removed"), operation), onError: tell.refused },
    );
  return (
    <li className={css.change}>
      <p>
        <b>{row.what}</b>
        <span className={css.soft}>
          {[
            row.product,
            t("changes.from", { calls: count(row.calls), answers: count(row.answers) }),
            row.live_on === null ? t("changes.live.not") : t("changes.live.on", { on: shortDay(row.live_on, now) }),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
        <span className={css.soft}>
          {row.voices.map((voice) => (
            <Voice key={`${voice.case_id} ${voice.order_id} ${voice.said}`} voice={voice} />
          ))}
        </span>
      </p>
      {row.live_on === null ? (
        <span className={css.acts}>
          <DatePicker
            size="small"
            value={day}
            allowClear={false}
            onChange={(to) => to !== null && setDay(to)}
            maxDate={dayjs(dayOf(now))}
            aria-label={t("changes.live")}
          />
          <Button
            size="small"
            type="primary"
            loading={mark.isPending}
            onClick={() => live(day.format("YYYY-MM-DD"))}
            data-testid="change-live"
          >
            {t("changes.live.mark")}
          </Button>
          <Button size="small" type="text" loading={remove.isPending} onClick={drop}>
            {t("changes.remove")}
          </Button>
        </span>
      ) : (
        <>
          <BeforeAfter change={row.id} />
          <Button size="small" type="link" loading={mark.isPending} onClick={() => live(null)}>
            {t("changes.live.take_back")}
          </Button>
        </>
      )}
    </li>
  );
}

/** What a buyer said, and the case or order where it was said. */
function Voice({ voice: { said, case_id, order_id } }: { voice: ChangeVoice }) {
  const show = () => {
    if (case_id !== null) open({ is: "case", id: case_id });
    else if (order_id !== null) open({ is: "order", id: order_id });
  };
  return (
    <button type="button" className={css.product} onClick={show} data-testid="change-voice">
      「{said}」
    </button>
  );
}

function BeforeAfter({ change }: { change: number }) {
  const now = useNow();
  const effect = useAnswer("change_effect", { change });
  return (
    <Settled of={effect}>
      {({ days, age, from_on, sides }) =>
        days === 0 ? (
          <p className={css.soft}>{from_on !== null && t("changes.wait", { on: shortDay(from_on, now), age })}</p>
        ) : (
          <>
            <Compared
              of={sides}
              first={{ name: t("changes.before") }}
              second={{ name: t("changes.after") }}
              testid="change-effect"
            />
            <p className={css.soft}>{t("changes.days", { days, age })}</p>
          </>
        )
      }
    </Settled>
  );
}
