import { CheckOutlined, CopyOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { CareRow, CareStanding, CareText } from "../door-types";
import { Card } from "../parts/Card";
import { KeyCap } from "../parts/KeyCap";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useCopy } from "../parts/useCopy";
import { useKeys } from "../parts/useKeys";
import { listed, t, textOf } from "../words/words";
import css from "./Care.module.css";

type Props = { row: CareRow | undefined; clerk: string; standing: CareStanding; onRules: () => void };

/** What the buyer of the chosen row will read; what was filled in is marked. */
export function Preview({ row, ...rest }: Props) {
  if (row === undefined) {
    return (
      <Card>
        <p className={css.soft}>{t("care.preview.none")}</p>
      </Card>
    );
  }
  return <Message key={row.order_id} row={row} {...rest} />;
}

function Message({ row, clerk, standing, onRules }: Props & { row: CareRow }) {
  const shop = useShop();
  const text = useAnswer("care_preview", { shop: shop.name, order_id: row.order_id });
  const optOut = useWrite("note_opt_out");
  const tell = useTell();
  const copy = useCopy();
  const whole = text.data !== undefined && text.data.missing.length === 0;
  const take = () => {
    if (text.data !== undefined && whole) copy(text.data.text);
  };
  useKeys({ y: take });
  const refuse = () =>
    optOut.mutate(
      { order_id: row.order_id, by: clerk },
      { onSuccess: ({ operation }) => tell.done(t("care.optout.done"), operation), onError: tell.refused },
    );
  return (
    <Card
      title={t("care.preview", { tail: row.order_no.slice(-4) })}
      extra={
        <Button type="link" size="small" onClick={onRules}>
          {t("care.rules.template")}
        </Button>
      }
    >
      <Settled of={text}>{(told) => <Words told={told} onRules={onRules} />}</Settled>
      <div className={css.acts}>
        {standing === "due" && (
          <Button
            type="primary"
            size="large"
            icon={<CopyOutlined />}
            disabled={!whole}
            onClick={take}
            data-testid="care-copy"
          >
            {t("care.copy")} <KeyCap>Y</KeyCap>
          </Button>
        )}
        <Button size="large" loading={optOut.isPending} onClick={refuse} data-testid="care-opt-out">
          {t("care.optout")}
        </Button>
      </div>
    </Card>
  );
}

function Words({ told, onRules }: { told: CareText; onRules: () => void }) {
  const missing = new Set(told.missing);
  const fieldText = (field: string) => textOf(`care.field.${field}`) ?? field;
  return (
    <>
      <p className={css.bubble} data-testid="care-text">
        {told.pieces.map((piece, at) =>
          piece.field === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
            <span key={at}>{piece.text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
            <mark key={at} className={missing.has(piece.field) ? css.empty : css.filled}>
              {missing.has(piece.field) ? fieldText(piece.field) : piece.text}
            </mark>
          ),
        )}
      </p>
      {told.missing.length > 0 ? (
        <p className={css.missing}>
          {t("care.missing", { fields: listed([...missing].map(fieldText)) })}
          <Button type="link" size="small" onClick={onRules} data-testid="care-fill">
            {t("care.missing.fill")}
          </Button>
        </p>
      ) : (
        <p className={css.checked}>
          <span>
            <CheckOutlined aria-hidden /> {t("care.optout.there")}
          </span>
          <span>
            <CheckOutlined aria-hidden /> {t("care.once")}
          </span>
          <span className={css.signs}>{t("care.signs", { signs: told.signs, sms: told.sms })}</span>
        </p>
      )}
    </>
  );
}
