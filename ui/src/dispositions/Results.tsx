import { useAnswer } from "../ask";
import type { MoneyShare, ResaleChannelResult, ResaleSheet } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent, yuan } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Dispositions.module.css";
import { Ids } from "./Ids";

/** What selling returned goods again has brought, in all and by channel. */
export function Results() {
  const shop = useShop();
  const results = useAnswer("resale_results", { shop: shop.name });
  return (
    <Settled of={results}>
      {(sheet) =>
        sheet.all.pieces.length === 0 && sheet.as_new.pieces.length === 0 ? (
          <Card>
            <Nothing title={t("resale.none")} text={t("resale.none.text")} />
          </Card>
        ) : (
          <div className={css.page}>
            <All of={sheet} />
            {sheet.channels.length > 0 && <ByChannel of={sheet.channels} />}
          </div>
        )
      }
    </Settled>
  );
}

const GROUPS = ["sold", "mended", "scrapped", "lying", "as_new"] as const;

function All({ of }: { of: ResaleSheet }) {
  return (
    <Card title={t("resale.back")} note={t("resale.span", { from: of.span[0], until: of.span[1] })}>
      <div className={css.counts}>
        <div className={css.count}>
          <span>{t("resale.share")}</span>
          <b className={css.figure} data-testid="resale-share">
            {of.back.share === null ? "—" : percent(of.back.share)}
          </b>
          <span className={css.soft}>{shareText(of.back)}</span>
          <span className={css.soft}>
            {t("resale.money", { money: yuan(of.back.money_fen), value: yuan(of.back.value_fen) })}
          </span>
        </div>
        {GROUPS.map((group) => (
          <div key={group} className={css.count}>
            <span>{t(`resale.${group}`)}</span>
            <b className={css.figure}>
              <Ids ids={of[group].pieces} title={t(`resale.${group}`)} testid={`resale-${group}`} />
            </b>
            <span className={css.soft}>{yuan(of[group].value_fen)}</span>
          </div>
        ))}
      </div>
      <p className={css.soft}>{t("resale.text")}</p>
    </Card>
  );
}

function shareText({ pieces, interval: range }: MoneyShare): string {
  return range === null ? t("resale.few", { count: count(pieces) }) : interval(range);
}

function ByChannel({ of }: { of: ResaleChannelResult[] }) {
  const scale = commonScale(of.map(({ soon_rate }) => soon_rate));
  return (
    <Card title={t("resale.channels")} flush>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("disposition.channel.name")}</th>
            <th>{t("resale.sold")}</th>
            <th>{t("resale.col.money")}</th>
            <th>{t("resale.share")}</th>
            <th>{t("resale.col.days")}</th>
            <th>{t("resale.col.soon")}</th>
            <th>{t("resale.col.not_soon")}</th>
            <th>{t("resale.col.soon_rate")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={one.channel.id}>
              <td>{one.channel.name}</td>
              <td>
                <Ids ids={one.sold.pieces} title={`${one.channel.name} · ${t("resale.sold")}`} testid="channel-sold" />
              </td>
              <td>{yuan(one.money_fen)}</td>
              <td>
                {one.back.share === null ? "—" : percent(one.back.share)}
                <div className={css.soft}>{shareText(one.back)}</div>
              </td>
              <td>{one.days === null ? "—" : t("resale.days", { days: count(one.days) })}</td>
              <td>
                <Ids ids={one.soon} title={`${one.channel.name} · ${t("resale.col.soon")}`} testid="channel-soon" />
              </td>
              <td>
                <Ids
                  ids={one.not_soon}
                  title={`${one.channel.name} · ${t("resale.col.not_soon")}`}
                  testid="channel-not-soon"
                />
              </td>
              <td>
                {one.soon_rate.rate === null ? t("rate.too_few") : percent(one.soon_rate.rate)}
                <RateBar of={one.soon_rate} scale={scale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
