import { Button, Input } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { AudienceCounted, AudienceRule } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { Field } from "../parts/Field";
import { Figure } from "../parts/Figure";
import { Funnel } from "../parts/Funnel";
import { KeyCap } from "../parts/KeyCap";
import { Tail } from "../parts/marks";
import { count, mistyped, yuan } from "../parts/numbers";
import { RuleFields } from "../parts/RuleFields";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Audiences.module.css";

type Props = { id: number | null; name: string; kept: AudienceRule; onDone: (id: number | null) => void };

/** One rule to write on; who it means stands beside it at once. */
export function Desk({ id, name, kept, onDone }: Props) {
  const shop = useShop();
  const [rule, setRule] = useState(kept);
  const [called, setCalled] = useState(name);
  const counted = useAnswer("audience_count", { shop: shop.name, rule });
  const save = useWrite("save_audience");
  const write = useTask("export_audience");
  const tell = useTell();
  const wrong = mistyped(rule);
  const put = (to: AudienceRule | null) => {
    if (save.isPending || (to !== null && wrong)) return;
    save.mutate(
      { shop: shop.name, id, name: called, rule: to },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t(to === null ? "audiences.removed" : "audiences.saved"), operation);
          onDone(to === null ? null : answer.id);
        },
        onError: tell.refused,
      },
    );
  };
  const out = async () => {
    if (wrong) return;
    const place = await pickPlace(t("audiences.export"), `${called || t("nav.audiences")}.xlsx`, "xlsx");
    if (place === null) return;
    write.mutate(
      { shop: shop.name, rule, out: place },
      {
        onSuccess: (told) =>
          tell.done(
            [
              t("audiences.exported", { people: count(told.people), files: told.paths.length }),
              told.opted_out > 0 ? t("audiences.opted_out", { count: count(told.opted_out) }) : "",
            ].join(" "),
          ),
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+Enter": () => put(rule), "Ctrl+E": () => void out() });
  return (
    <div className={css.desk}>
      <Card title={t("audiences.rule")} note={t("audiences.rule.note")}>
        <Field name={t("audiences.name")} size="whole">
          <Input
            value={called}
            maxLength={30}
            placeholder={t("audiences.name.example")}
            onChange={({ target }) => setCalled(target.value)}
            data-testid="audience-name"
          />
        </Field>
        <RuleFields rule={rule} source="chosen" onChange={(changed) => setRule({ ...rule, ...changed })} />
      </Card>
      <div className={css.side}>
        <Settled of={counted}>{(told) => <Counted told={told} />}</Settled>
      </div>
      <footer className={css.foot}>
        {id !== null && (
          <Button danger onClick={() => put(null)} data-testid="audience-remove">
            {t("audiences.remove")}
          </Button>
        )}
        <Button disabled={wrong} loading={write.isPending} onClick={() => void out()} data-testid="audience-export">
          {t("audiences.export")} <KeyCap>Ctrl E</KeyCap>
        </Button>
        <Button
          type="primary"
          size="large"
          disabled={called.trim() === "" || wrong}
          loading={save.isPending}
          onClick={() => put(rule)}
          data-testid="audience-save"
        >
          {t("audiences.save")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </footer>
    </div>
  );
}

function Counted({ told }: { told: AudienceCounted }) {
  const now = useNow();
  const heads = told.layout.columns.map((column) => told.layout.names[column] ?? column);
  return (
    <div className={css.sheet}>
      <Card title={t("audiences.now")}>
        <p className={css.key} data-testid="audience-people" data-number={told.people}>
          {count(told.people)} <span className={css.note}>{t("audiences.unit")}</span>
        </p>
        <Funnel
          all={told.all}
          steps={told.steps.map((step) => ({ ...step, name: t(`coupons.mark.${step.part}`) }))}
          testid="audience-funnel"
        />
        {told.opted_out > 0 && (
          <p className={css.note} data-testid="audience-opted-out">
            {t("audiences.opted_out", { count: count(told.opted_out) })}
          </p>
        )}
      </Card>
      <Card title={t("audiences.sample")} note={t("audiences.sample.note")}>
        {told.sample.length === 0 ? (
          <p className={css.note}>{t("audiences.sample.none")}</p>
        ) : (
          <ul className={css.sample}>
            {told.sample.map((one) => (
              <li key={one.order_id}>
                <Figure onOpen={() => open({ is: "order", id: one.order_id })} label={one.order_no}>
                  <Tail of={one.order_no} />
                </Figure>
                <span>{t("audiences.sample.orders", { count: count(one.orders) })}</span>
                <span>{yuan(one.spent_fen)}</span>
                <span className={css.note}>{moment(one.last_at, now)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <p className={css.note}>
        {t("audiences.layout", { columns: heads.join(" "), rows: count(told.layout.most_rows) })}
      </p>
    </div>
  );
}
