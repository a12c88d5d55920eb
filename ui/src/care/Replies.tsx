import { Button, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Rate, Replies as Told } from "../door-types";
import { pickTables } from "../files";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, percentFigure } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, daysBefore, moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Care.module.css";
import { NoteReply } from "./NoteReply";

/** Whether buyers are answered within two minutes; the late ones are listed. */
export function Replies({ service }: { service: [number, number] }) {
  const shop = useShop();
  const now = useNow();
  const today = dayOf(now);
  const replies = useAnswer("reply_figures", { shop: shop.name, from: daysBefore(today, 6), to: today });
  const [shown, show] = useState<"late" | "nothing">("nothing");
  const bring = useImport();
  return (
    <Card
      title={t("care.replies", { minutes: 2 })}
      note={t("care.replies.note", { from: service[0], to: service[1] })}
      extra={
        <Button size="small" loading={bring.isPending} onClick={() => void bring.run()} data-testid="replies-import">
          {t("care.replies.import")}
        </Button>
      }
    >
      <Settled of={replies}>
        {(told) =>
          told.kept.orders === 0 ? (
            <p className={css.soft}>
              <b>{t("care.replies.none")}</b>　{t("care.replies.none.text")}
            </p>
          ) : (
            <div data-testid="replies">
              <p className={css.kept}>
                {told.kept.rate !== null && (
                  <b className={css.big}>
                    {percentFigure(told.kept.rate)}
                    <small>%</small>
                  </b>
                )}
                <Figure onOpen={() => show("late")}>{of(told.kept)}</Figure>
              </p>
              <RateBar of={told.kept} scale={1} />
              <Button type="link" size="small" onClick={() => show("late")}>
                {told.late_in_all > 0
                  ? t("care.replies.late", { count: count(told.late_in_all) })
                  : t("care.replies.details")}
              </Button>
            </div>
          )
        }
      </Settled>
      <NoteReply />
      {shown === "late" && replies.data !== undefined && <Late told={replies.data} onClose={() => show("nothing")} />}
    </Card>
  );
}

function of(kept: Rate): string {
  return t("care.replies.all", { hits: count(kept.hits), all: count(kept.orders) });
}

function Late({ told, onClose }: { told: Told; onClose: () => void }) {
  const now = useNow();
  return (
    <Modal open title={t("care.replies.title")} footer={null} onCancel={onClose} width={560} destroyOnHidden>
      <div className={css.late}>
        <h3>{t("care.replies.late", { count: count(told.late_in_all) })}</h3>
        <ul>
          {told.late.map((row) => (
            <li key={`${row.asked_at} ${row.clerk}`}>
              <span>{moment(row.asked_at, now)}</span>
              <span>{t("calls.clerk.is", { name: row.clerk })}</span>
              <b>
                {row.seconds === null
                  ? t("care.replies.late.never")
                  : t("care.replies.late.seconds", { seconds: count(row.seconds) })}
              </b>
            </li>
          ))}
        </ul>
        <h3>{t("care.replies.by_clerk")}</h3>
        <ul>
          {told.clerks.map((one) => (
            <li key={one.clerk}>
              <span>{t("calls.clerk.is", { name: one.clerk })}</span>
              <RateBar of={one.kept} scale={1} />
              <b>{of(one.kept)}</b>
            </li>
          ))}
        </ul>
        <h3>{t("care.replies.by_hour")}</h3>
        <ul>
          {told.by_hour.map((one) => (
            <li key={one.hour}>
              <span>{t("care.replies.hour", { hour: one.hour })}</span>
              <RateBar of={one.kept} scale={1} />
              <b>{of(one.kept)}</b>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}

/** Rows have to be found again in the file. */
const UNREAD_SECONDS = 12;

function useImport() {
  const shop = useShop();
  const read = useWrite("import_replies");
  const tell = useTell();
  const run = async () => {
    const [file] = await pickTables(t("care.replies.pick"), t("care.replies.kinds"));
    if (file === undefined) return;
    read.mutate(
      { shop: shop.name, file },
      {
        onSuccess: ({ added, unchanged, rejected, rows, columns: [asked, answered] }) => {
          tell.done(
            t("care.replies.imported", {
              added: count(added),
              unchanged: count(unchanged),
              rejected: count(rejected),
            }),
          );
          if (rejected > 0)
            tell.hint(
              t("care.replies.imported.unread", { asked, answered, rows: rows.join(t("list.separator")) }),
              UNREAD_SECONDS,
            );
        },
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: read.isPending };
}
