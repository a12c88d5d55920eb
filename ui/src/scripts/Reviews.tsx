import { ClockCircleOutlined } from "@ant-design/icons";
import { Button, Modal, Table, type TableProps, Tag } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Language } from "../choices";
import type { Rate, ScriptUpForReview as UpForReview } from "../door-types";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { pagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import type { Place } from "./cells";
import css from "./Reviews.module.css";

type Props = { language: Language; onEdit: (place: Place) => void };

/** What nobody uses and what does worse than its kind: one line above the scripts, and the list behind it. */
export function Reviews({ language, onEdit }: Props) {
  const shop = useShop();
  const reviews = useAnswer("script_reviews", { shop: shop.name, language });
  const [shown, show] = useState(false);
  const list = reviews.data;
  if (list === undefined || (list.total === 0 && !shown)) return null;
  return (
    <div className={css.line} data-testid="script-reviews">
      <ClockCircleOutlined aria-hidden />
      <b>{t("scripts.reviews.open", { count: count(list.total) })}</b>
      <span className={css.soft}>
        {t("scripts.reviews.sum", { poor: count(list.poor), unused: count(list.unused) })}
      </span>
      <Button size="small" onClick={() => show(true)} data-testid="script-reviews-open">
        {t("scripts.reviews.show")}
      </Button>
      <Modal
        open={shown}
        title={t("scripts.reviews.title")}
        width="min(1040px, calc(100vw - 64px))"
        onCancel={() => show(false)}
        footer={null}
        destroyOnHidden
      >
        <p className={css.soft}>{t("scripts.reviews.note")}</p>
        <Settled of={reviews}>
          {(answer) => (
            <List
              scripts={answer.scripts}
              onEdit={(place) => {
                show(false);
                onEdit(place);
              }}
            />
          )}
        </Settled>
      </Modal>
    </div>
  );
}

function List({ scripts, onEdit }: { scripts: UpForReview[]; onEdit: (place: Place) => void }) {
  const now = useNow();
  const may = useMay();
  const tell = useTell();
  const by = useClerk();
  const keep = useWrite("keep_scripts");
  const away = useWrite("put_script_away");
  const [chosen, choose] = useState<string[]>([]);
  const kept = (names: string[]) =>
    keep.mutate(
      { names, by },
      {
        onSuccess: ({ operation }) => {
          choose([]);
          tell.done(t("scripts.reviews.kept.done"), operation);
        },
        onError: tell.refused,
      },
    );
  const retire = (name: string) =>
    away.mutate(
      { name },
      { onSuccess: ({ operation }) => tell.done(t("scripts.put_away.done"), operation), onError: tell.refused },
    );
  if (scripts.length === 0) return <Nothing title={t("scripts.reviews.none")} text={t("scripts.reviews.none.text")} />;
  const writes = may("keep_scripts");
  const columns: TableProps<UpForReview>["columns"] = [
    { title: t("scripts.reviews.script"), render: (_, row) => <Which row={row} /> },
    { title: t("scripts.reviews.why"), width: 96, render: (_, row) => <Why of={row.why} /> },
    {
      title: t("scripts.reviews.last"),
      width: 124,
      render: (_, row) => (
        <>
          {row.last_used_at === null ? t("scripts.reviews.never") : moment(row.last_used_at, now)}
          {row.kept_at !== null && (
            <span className={css.below}>{t("scripts.reviews.kept", { at: moment(row.kept_at, now) })}</span>
          )}
        </>
      ),
    },
    {
      title: t("scripts.reviews.result"),
      width: 250,
      render: (_, row) => (
        <>
          {told(row.settled)}
          {row.why === "poor" && (
            <span className={css.below}>{t(`scripts.reviews.against.${row.against}`, { told: told(row.others) })}</span>
          )}
        </>
      ),
    },
    {
      title: "",
      width: 190,
      align: "right",
      render: (_, row) =>
        writes && (
          <span className={css.ways}>
            <Button size="small" onClick={() => kept([row.name])} data-testid={`keep-${row.name}`}>
              {t("scripts.reviews.keep")}
            </Button>
            <Button size="small" onClick={() => onEdit(row)} data-testid={`edit-${row.name}`}>
              {t("scripts.reviews.change")}
            </Button>
            <Button size="small" danger onClick={() => retire(row.name)} data-testid={`retire-${row.name}`}>
              {t("scripts.reviews.away")}
            </Button>
          </span>
        ),
    },
  ];
  return (
    <>
      <Table<UpForReview>
        size="small"
        rowKey="name"
        dataSource={scripts}
        columns={columns}
        tableLayout="fixed"
        pagination={pagesOf(8)}
        {...(writes ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => choose(keys.map(String)) } } : {})}
      />
      {chosen.length > 0 && (
        <Button type="primary" loading={keep.isPending} onClick={() => kept(chosen)} data-testid="keep-chosen">
          {t("scripts.reviews.keep.chosen", { count: count(chosen.length) })}
        </Button>
      )}
    </>
  );
}

function Which({ row }: { row: UpForReview }) {
  const now = useNow();
  const name = textOf(`scripts.situation.${row.situation}`) ?? row.situation;
  const since =
    row.version === 0
      ? t("scripts.reviews.since.handbook", { on: shortDay(row.since, now) })
      : t("scripts.reviews.since.own", { version: row.version, on: shortDay(row.since, now) });
  return (
    <span title={row.text}>
      <b>{[name, t(`scripts.mood.${row.mood}`), t(`scripts.stage.${row.stage}`)].join(" · ")}</b>
      <span className={css.words}>{row.text}</span>
      <span className={css.below}>{since}</span>
    </span>
  );
}

function Why({ of }: { of: UpForReview["why"] }) {
  return <Tag color={of === "poor" ? "red" : "default"}>{t(`scripts.reviews.why.${of}`)}</Tag>;
}

function told({ rate, interval: bounds, hits, orders }: Rate): string {
  if (orders === 0) return t("scripts.reviews.none_known");
  const of = { hits: count(hits), of: count(orders) };
  return rate === null || bounds === null
    ? t("scripts.reviews.count", of)
    : t("scripts.reviews.rate", { rate: percent(rate), interval: interval(bounds), ...of });
}
