import { WarningOutlined } from "@ant-design/icons";
import type { Issue, Tried } from "../../door-types";
import { Card } from "../../parts/Card";
import { ErrorNote } from "../../parts/ErrorNote";
import { Nothing } from "../../parts/Nothing";
import { count, yuan } from "../../parts/numbers";
import { Waiting } from "../../parts/Waiting";
import { listed, t, textOf } from "../../words/words";
import css from "./Effect.module.css";
import type { Layout } from "./useMapping";
import { fieldName, groupName } from "./words";

/** What the book would have: a rehearsal of the import with this layout, counted anew after each change. */
export function Effect({ layout, named }: { layout: Layout; named: boolean }) {
  return (
    <Card
      title={t("mapping.effect")}
      note={t(layout.tried.isFetching ? "mapping.effect.counting" : "mapping.effect.note")}
      className={css.card}
    >
      {named ? (
        <What layout={layout} />
      ) : (
        <Nothing title={t("shop.name.missing")} text={t("mapping.for.missing.text")} />
      )}
    </Card>
  );
}

function What({ layout }: { layout: Layout }) {
  const { missing, twice, tried, seen, draft } = layout;
  const [doubled] = twice;
  if (doubled !== undefined && seen !== null && draft !== null) {
    const columns = seen.columns.filter((_, at) => draft.fields[at] === doubled).map(({ header }) => header);
    return (
      <Nothing
        title={t("mapping.twice", { field: fieldName(doubled), columns: listed(columns) })}
        text={t("mapping.twice.text")}
      />
    );
  }
  if (missing.length > 0) {
    return (
      <Nothing
        title={t("mapping.missing", { fields: listed(missing.map(groupName)) })}
        text={t("mapping.missing.text")}
      />
    );
  }
  if (tried.error !== null) return <ErrorNote error={tried.error} again={() => void tried.refetch()} />;
  if (tried.data === undefined) return <Waiting />;
  return (
    <div className={tried.isPlaceholderData ? css.older : undefined}>
      <Figures of={tried.data} />
    </div>
  );
}

function Figures({ of: tried }: { of: Tried }) {
  const { effect } = tried;
  const { daily } = effect;
  return (
    <>
      <dl className={css.figures}>
        <dt>{t("mapping.effect.added")}</dt>
        <dd>
          <b data-testid="mapping-added">{t("mapping.effect.rows", { count: count(tried.added + tried.updated) })}</b>
          <span data-testid="mapping-orders">{t("mapping.effect.orders", { count: count(effect.orders) })}</span>
        </dd>
        {tried.rejected > 0 && (
          <>
            <dt>{t("mapping.effect.rejected")}</dt>
            <dd>
              <b>{t("mapping.effect.rows", { count: count(tried.rejected) })}</b>
            </dd>
          </>
        )}
        <dt>{t("mapping.effect.paid")}</dt>
        <dd>
          <b data-testid="mapping-paid">{yuan(effect.paid_fen, effect.currency_sign)}</b>
        </dd>
        <dt>{t("mapping.effect.refund", { count: count(effect.cases) })}</dt>
        <dd>
          <b data-testid="mapping-asked">{yuan(effect.refund_fen, effect.currency_sign)}</b>
        </dd>
        <dt>{t("mapping.effect.refunded", { count: count(effect.refunded) })}</dt>
        <dd>
          <b data-testid="mapping-refunded">{yuan(effect.refunded_fen, effect.currency_sign)}</b>
        </dd>
        <dt>{t("mapping.effect.days")}</dt>
        <dd>
          <b>{effect.from === null ? "—" : `${effect.from} – ${effect.to}`}</b>
        </dd>
        {daily !== null && (
          <>
            <dt>{t("mapping.effect.day", { date: daily.date })}</dt>
            <dd>
              <b>
                {t("mapping.effect.day.value", {
                  orders: count(daily.orders),
                  quality: count(daily.quality_orders),
                })}
              </b>
            </dd>
          </>
        )}
      </dl>
      <p className={css.can}>
        {t(effect.reasons > 0 ? "mapping.effect.rate" : "mapping.effect.no_reason")}
        {effect.signed === 0 && effect.orders > 0 && ` ${t("mapping.effect.by_payment")}`}
      </p>
      {tried.issues.length > 0 && (
        <ul className={css.issues}>
          {tried.issues.map((issue) => (
            <li key={`${issue.code} ${issue.column}`} title={textOf(`problem.${issue.code}.next`) ?? undefined}>
              <WarningOutlined aria-hidden /> {said(issue)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function said({ column, code, rows }: Issue): string {
  const what = textOf(`problem.${code}.what`) ?? code;
  return column === ""
    ? t("mapping.issue", { what, rows: count(rows) })
    : t("mapping.issue.column", { column, what, rows: count(rows) });
}
