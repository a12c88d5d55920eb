import { StopOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { OrderWithoutCase, ReturnCandidate } from "../door-types";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { Reason } from "../parts/marks";
import { useClerk, useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { PicturePick } from "../parts/PicturePick";
import { useShop } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useOpened } from "../parts/useOpened";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Returned.module.css";
import type { Asked } from "./useScan";

type Props = {
  asked: Asked;
  onTake: (case_id: number, scanned: string) => void;
  onOpen: (reception: number) => void;
  onStrays: () => void;
  onClose: () => void;
};

type AskedUnknown = Extract<Asked, { is: "unknown" }>;

/** What a scan asks back: it is here already, it may be several, or nobody knows it. */
export function Answered({ asked, onTake, onOpen, onStrays, onClose }: Props) {
  const now = useNow();
  switch (asked.is) {
    case "here":
    case "stray": {
      const { by, at, reception_id } = asked.received;
      const told = { by, at: moment(at, now) };
      return (
        <section className={css.stop} role="alert" data-testid="returned-stop">
          <h2>
            <StopOutlined aria-hidden /> {t("returned.stop.title")}
          </h2>
          <p>{asked.is === "here" ? t("returned.stop.text", told) : t("returned.stop.stray", told)}</p>
          <div className={css.ways}>
            {asked.is === "here" ? (
              <Button size="large" onClick={() => onOpen(reception_id)} data-testid="returned-stop-open">
                {t("returned.stop.open")}
              </Button>
            ) : (
              <Button size="large" onClick={onStrays}>
                {t("returned.stop.strays")}
              </Button>
            )}
            <Button size="large" onClick={onClose}>
              {t("returned.unknown.again")}
            </Button>
          </div>
        </section>
      );
    }
    case "several":
      return (
        <Card
          title={t("returned.several.title", { count: asked.cases.length })}
          extra={<Button onClick={onClose}>{t("returned.unknown.again")}</Button>}
        >
          <p className={css.soft}>{t("returned.several.text")}</p>
          <ul className={css.choices}>
            {asked.cases.map((one) => (
              <Candidate key={one.case.id} of={one} onTake={() => onTake(one.case.id, asked.scanned)} />
            ))}
          </ul>
        </Card>
      );
    case "unknown":
      return <Unknown key={asked.scanned} asked={asked} onTake={onTake} onClose={onClose} />;
    case "nothing":
      return null;
  }
}

function Candidate({ of, onTake }: { of: ReturnCandidate; onTake: () => void }) {
  const now = useNow();
  const { case: row, received, shop, currency_sign } = of;
  return (
    <li className={css.choice}>
      <span className={css.grow}>
        <b>{tailOf(row.order_no ?? row.case_no)}</b> {row.product}
        <span className={css.row}>
          <Reason text={row.reason} quality={row.quality} />
          <span className={css.soft}>{shop}</span>
        </span>
      </span>
      <b>{row.refund_fen === null ? "—" : yuan(row.refund_fen, currency_sign)}</b>
      {received === null ? (
        <Button type="primary" size="large" onClick={onTake} data-testid={`returned-take-${row.id}`}>
          {t("returned.several.take")}
        </Button>
      ) : (
        <span className={css.soft}>
          {t("returned.several.here", { by: received.by, at: moment(received.at, now) })}
        </span>
      )}
    </li>
  );
}

/** A parcel that no return knows: kept with what can be seen of it. */
function Unknown({ asked, onTake, onClose }: Pick<Props, "onTake" | "onClose"> & { asked: AskedUnknown }) {
  const { scanned, alike, orders } = asked;
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const keep = useWrite("keep_stray");
  const [note, setNote] = useState("");
  const [picture, setPicture] = useState<string | undefined>();
  const form = useOpened<HTMLDivElement>();
  const save = () =>
    keep.mutate(
      { shop: shop.name, scanned, note: note.trim() === "" ? null : note, picture: picture ?? null, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("returned.unknown.kept", { scanned }), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Card title={alike.length > 0 ? t("returned.unknown.alike") : t("returned.unknown.title", { scanned })}>
      <div ref={form} className={css.form} data-testid="returned-unknown">
        {alike.length > 0 && (
          <ul className={css.choices}>
            {alike.map((one) => (
              <Candidate key={one.case.id} of={one} onTake={() => onTake(one.case.id, scanned)} />
            ))}
          </ul>
        )}
        {orders.map((order) => (
          <WithoutCase key={order.order_id} of={order} />
        ))}
        <p className={css.soft}>
          {alike.length > 0 && <b>{t("returned.unknown.title", { scanned })} · </b>}
          {t("returned.unknown.text")}
        </p>
        <Field name={t("returned.unknown.note")} size="whole">
          <Input
            value={note}
            maxLength={500}
            placeholder={t("returned.unknown.note.example")}
            onChange={({ target }) => setNote(target.value)}
            onPressEnter={save}
            data-testid="returned-unknown-note"
          />
        </Field>
        <PicturePick
          testid="returned-unknown-photo"
          name={t("returned.unknown.photo")}
          alt={t("returned.unknown.photo.alt")}
          of={picture}
          onChange={setPicture}
        />
        <div className={css.ways}>
          <Button
            type={alike.length > 0 ? "default" : "primary"}
            size="large"
            loading={keep.isPending}
            onClick={save}
            data-testid="returned-unknown-keep"
          >
            {t("returned.unknown.keep")}
          </Button>
          <Button size="large" onClick={onClose}>
            {t("returned.unknown.again")}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** The number of an order, or of its parcel, that nobody has asked to send back: a case by hand, or it stays a stray. */
function WithoutCase({ of }: { of: OrderWithoutCase }) {
  const now = useNow();
  const may = useMay();
  const mine = useShop().name === of.shop;
  const told = { tail: tailOf(of.order_no), shop: of.shop };
  return (
    <div className={css.order} data-testid={`returned-order-${of.order_id}`}>
      <p>
        <b>{t(of.sent ? "returned.unknown.sent" : "returned.unknown.order", told)}</b>{" "}
        {[of.product, of.shipped_at === null ? null : t("returned.unknown.sent.at", { at: moment(of.shipped_at, now) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className={css.soft}>{t(mine ? "returned.unknown.order.text" : "returned.unknown.order.elsewhere", told)}</p>
      <div className={css.ways}>
        {mine && may("add_case") && (
          <Button
            onClick={() => open({ is: "add_case", order_no: of.order_no })}
            data-testid={`returned-order-case-${of.order_id}`}
          >
            {t("cases.add")}
          </Button>
        )}
        {may("order_show") && (
          <Button onClick={() => open({ is: "order", id: of.order_id })}>{t("returned.unknown.order.open")}</Button>
        )}
      </div>
    </div>
  );
}
