import { AlertOutlined, CopyOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useWrite } from "../ask";
import type { Launch, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count, interval, ofOrders, percent } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { useCopy } from "../parts/useCopy";
import { open } from "../place";
import { quoted, t, textOf } from "../words/words";
import { ofBuyers } from "./buyers";
import css from "./LaunchCard.module.css";

type Props = { launch: Launch; onEdit: () => void };

/** One launch: who was asked, the first sales, the first returns, what buyers say. */
export function LaunchCard({ launch, onEdit }: Props) {
  const { draft, product, made_by, begun, audience, audience_name } = launch;
  const remove = useWrite("remove_launch");
  const tell = useTell();
  const gone = () =>
    remove.mutate(
      { launch: draft.id ?? 0 },
      { onSuccess: ({ operation }) => tell.done(t("launches.removed"), operation), onError: tell.refused },
    );
  const rule = t(`launches.rule.${draft.audience}`, {
    days: draft.within_days,
    name: audience_name ?? t("launches.audience.gone"),
  });
  return (
    <Card
      title={product}
      note={t("launches.head", { day: draft.starts_on, by: made_by, rule, buyers: count(audience) })}
      extra={
        <>
          <Button type="link" size="small" onClick={onEdit} data-testid={`launch-edit-${draft.id}`}>
            {t("launches.edit")}
          </Button>
          <Popconfirm title={t("launches.remove.ask")} okText={t("launches.remove")} onConfirm={gone}>
            <Button type="link" size="small">
              {t("launches.remove")}
            </Button>
          </Popconfirm>
        </>
      }
    >
      <div data-testid={`launch-${draft.id}`}>
        <p className={css.soft}>{t("launches.offer.is", { offer: draft.offer })}</p>
        {begun ? <Begun launch={launch} /> : <p>{t("launches.not_begun", { day: draft.starts_on })}</p>}
      </div>
    </Card>
  );
}

function Begun({ launch }: { launch: Launch }) {
  return (
    <>
      <div className={css.keys}>
        <div>
          <p className={css.soft}>{t("launches.first")}</p>
          <p>{hours(launch.first_hours)}</p>
        </div>
        <div>
          <p className={css.soft}>{t("launches.tenth")}</p>
          <p>{hours(launch.tenth_hours)}</p>
          <p className={css.soft}>
            {t("launches.orders", { days: launch.watched_days, count: count(launch.orders) })} ·{" "}
            {t("launches.came", { hits: count(launch.of_audience.hits) })}
          </p>
        </div>
        <Share name={t("launches.old")} of={launch.old} />
        <Share name={t("launches.fitting")} of={launch.fitting} />
        <Share name={t("launches.quality")} of={launch.quality} orders />
      </div>
      {launch.alarm ? (
        <p className={css.alarm} role="alert" data-testid="launch-alarm">
          <AlertOutlined /> {t("launches.alarm", { of: ofOrders(launch.quality), usual: percent(launch.usual ?? 0) })}
        </p>
      ) : (
        <p className={css.calm}>
          {launch.usual === null ? t("launches.usual.unknown") : t("launches.calm", { usual: percent(launch.usual) })}
        </p>
      )}
      <div className={css.columns}>
        <Returns launch={launch} />
        <Said launch={launch} />
        <Form launch={launch} />
      </div>
    </>
  );
}

function Share({ name, of, orders = false }: { name: string; of: Rate; orders?: boolean }) {
  return (
    <div>
      <p className={css.soft}>{name}</p>
      <p className={of.rate === null ? css.few : undefined}>
        {of.rate === null ? t("rate.too_few") : percent(of.rate)}
      </p>
      <p className={css.soft}>
        {of.interval !== null && `${interval(of.interval)} · `}
        {orders ? ofOrders(of) : ofBuyers(of)}
      </p>
    </div>
  );
}

/** Hours since the first day's midnight, or days where they are many. */
function hours(number: number | null): string {
  if (number === null) return t("launches.not_yet");
  if (number < 48) return t("launches.hours", { count: number });
  return t("launches.days", { count: Math.floor(number / 24) });
}

function Returns({ launch }: { launch: Launch }) {
  return (
    <section>
      <h3>{t("launches.returns", { count: count(launch.returned.hits) })}</h3>
      {launch.returns.length === 0 && <p className={css.few}>{t("launches.returns.none")}</p>}
      <ul className={css.list}>
        {launch.returns.slice(0, 5).map(({ case_id, applied_at, reason }) => (
          <li key={case_id}>
            <Figure onOpen={() => open({ is: "case", id: case_id })} label={reason}>
              {(applied_at ?? "").slice(5, 10)}
            </Figure>
            <span className={css.words} title={reason}>
              {reason === "" ? t("launches.no_reason") : reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ launch }: { launch: Launch }) {
  return (
    <section>
      <h3>{t("launches.said", { count: count(launch.answers) })}</h3>
      {launch.said.length === 0 && <p className={css.few}>{t("launches.said.none")}</p>}
      <ul className={css.list}>
        {launch.said.slice(0, 5).map(({ id, order_id, said, tag }) => (
          <li key={id}>
            <Figure onOpen={() => open({ is: "order", id: order_id })} label={said}>
              {textOf(`feedback.tag.${tag}`) ?? tag}
            </Figure>
            <span className={css.words} title={said}>
              {quoted(said)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Form({ launch }: { launch: Launch }) {
  const copy = useCopy();
  const { form } = launch.draft;
  return (
    <section>
      <h3>{t("launches.form")}</h3>
      {form === "" ? (
        <p className={css.few}>{t("launches.form.none")}</p>
      ) : (
        <>
          <p className={css.form}>{form}</p>
          <Button type="link" size="small" icon={<CopyOutlined />} onClick={() => copy(form)}>
            {t("care.keys.copy")}
          </Button>
        </>
      )}
    </section>
  );
}
