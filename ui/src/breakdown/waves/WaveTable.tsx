import { Checkbox } from "antd";
import type { ReactNode } from "react";
import type { Wave, WaveDraft, Waves } from "../../door-types";
import { Card } from "../../parts/Card";
import { Figure } from "../../parts/Figure";
import { count, interval, percent, yuan } from "../../parts/numbers";
import { useNow } from "../../parts/time";
import { t } from "../../words/words";
import { opener, spanOf } from "./opened";
import { WaveActs } from "./WaveActs";
import css from "./Waves.module.css";

type Props = {
  told: Waves;
  sides: number[];
  onChoose: (id: number) => void;
  onEdit: (wave: WaveDraft) => void;
  extra: ReactNode;
};

/** A line for each wave; a tick chooses it for what stands below. */
export function WaveTable({ told, sides, onChoose, onEdit, extra }: Props) {
  const basis = told.rules.find(({ id }) => id === told.rule)?.basis ?? "signed";
  return (
    <Card title={t("waves.title")} note={t("waves.note")} extra={extra}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="waves">
          <thead>
            <tr>
              <th className={css.name}>{t("waves.col.wave")}</th>
              <th>{t("waves.col.orders")}</th>
              <th>{t("waves.col.sent")}</th>
              <th>{t("waves.col.returned")}</th>
              <th>{t("waves.col.quality")}</th>
              <th title={t("waves.loss.why")}>{t("waves.col.loss")}</th>
              <th>{t("waves.col.cost")}</th>
              <th aria-label={t("waves.edit")} />
            </tr>
          </thead>
          <tbody>
            {told.waves.map((wave) => (
              <Line
                key={wave.id}
                wave={wave}
                rule={told.rule}
                chosen={sides.includes(wave.id)}
                onChoose={() => onChoose(wave.id)}
                onEdit={onEdit}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={css.soft}>{t(`waves.judged.${basis}`)}</p>
    </Card>
  );
}

type LineProps = {
  wave: Wave;
  rule: string;
  chosen: boolean;
  onChoose: () => void;
  onEdit: (wave: WaveDraft) => void;
};

function Line({ wave, rule, chosen, onChoose, onEdit }: LineProps) {
  const now = useNow();
  const open = opener(wave, rule);
  const { sent, returned, quality } = wave;
  const id = (what: string) => `wave-${what}-${wave.id}`;
  return (
    <tr className={chosen ? css.here : undefined}>
      <td className={css.name}>
        <Checkbox
          checked={chosen}
          onChange={onChoose}
          aria-label={t("waves.choose", { name: wave.name })}
          data-testid={id("choose")}
        >
          <b>{wave.name}</b>
        </Checkbox>
        <small>{spanOf(wave, now)}</small>
        <small className={css.cut} title={wave.products.map(({ name }) => name).join("\n")}>
          {goods(wave)}
        </small>
      </td>
      <td>
        <Figure onOpen={() => open(t("waves.col.orders"), { what: "orders" })} testid={id("orders")}>
          {count(wave.orders)}
        </Figure>
        {wave.elsewhere > 0 && (
          <small title={t("waves.elsewhere.why")}>
            <Figure onOpen={() => open(t("waves.col.orders"), { what: "elsewhere" })} testid={id("elsewhere")}>
              {t("waves.elsewhere", { count: count(wave.elsewhere) })}
            </Figure>
          </small>
        )}
      </td>
      <td>
        <Figure onOpen={() => open(t("waves.col.sent"), { what: "sent" })} testid={id("sent")}>
          {count(sent.hits)}
        </Figure>
        {sent.rate !== null && <small>{percent(sent.rate)}</small>}
        <Rest of={wave.waiting} text="waves.waiting" onOpen={(title) => open(title, { what: "waiting" })} />
        <Rest of={wave.cancelled} text="waves.cancelled" onOpen={(title) => open(title, { what: "cancelled" })} />
      </td>
      <td>
        <Figure onOpen={() => open(t("waves.col.returned"), { what: "returned" })} testid={id("returned")}>
          {count(returned.hits)}
        </Figure>
        <small title={returned.interval === null ? undefined : interval(returned.interval)}>
          {returned.rate === null ? t("rate.too_few") : percent(returned.rate)}
        </small>
        <Rest of={returned.orders} text="waves.judged" onOpen={() => open(t("waves.col.orders"), { what: "judged" })} />
      </td>
      <td>
        <Figure onOpen={() => open(t("waves.col.quality"), { what: "quality" })} testid={id("quality")}>
          {count(quality.hits)}
        </Figure>
        {quality.rate === null ? (
          <small>{t("rate.too_few")}</small>
        ) : (
          <b className={css.rate}>{percent(quality.rate)}</b>
        )}
        {quality.interval !== null && <small>{interval(quality.interval)}</small>}
      </td>
      <td>
        <b data-testid={id("loss")}>{yuan(wave.loss_fen)}</b>
        <small>
          <Figure onOpen={() => open(t("waves.col.loss"), { what: "refunds" })} testid={id("refunds")}>
            {t("waves.refunds", { money: yuan(wave.refunded_fen) })}
          </Figure>
        </small>
        {wave.refunds_untold > 0 && <small>{t("waves.refunds.untold", { count: count(wave.refunds_untold) })}</small>}
        <small>
          <Figure onOpen={() => open(t("waves.col.loss"), { what: "given" })} testid={id("given")}>
            {t("waves.given", { money: yuan(wave.given_fen) })}
          </Figure>
        </small>
      </td>
      <td>
        <span data-testid={id("cost")}>{yuan(wave.cost_fen)}</span>
        <Rest of={wave.uncosted} text="waves.uncosted" onOpen={(title) => open(title, { what: "uncosted" })} />
      </td>
      <td>
        <WaveActs wave={wave} onEdit={onEdit} />
      </td>
    </tr>
  );
}

type RestProps = {
  of: number;
  text: "waves.waiting" | "waves.cancelled" | "waves.judged" | "waves.uncosted";
  onOpen: (title: string) => void;
};

/** A count that stands below another one; none where it counts nothing. */
function Rest({ of, text, onOpen }: RestProps) {
  if (of === 0) return null;
  const words = t(text, { count: count(of) });
  return (
    <small>
      <Figure onOpen={() => onOpen(words)}>{words}</Figure>
    </small>
  );
}

function goods({ products }: Wave): string {
  const first = products[0]?.name ?? "";
  return products.length > 1 ? t("waves.products.more", { first, count: count(products.length) }) : first;
}
