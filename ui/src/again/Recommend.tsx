import { CopyOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Rate, ReferralCode, ReferralDraft } from "../door-types";
import { Card } from "../parts/Card";
import { AskClerk } from "../parts/Clerk";
import { useClerk, useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, interval, ofOrders, percent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import css from "./Again.module.css";
import { ReferralForm } from "./ReferralForm";
import { Referred } from "./Referred";

/** Codes that old customers pass on, and the orders that came by them. */
export function Recommend() {
  const shop = useShop();
  const clerk = useClerk();
  const may = useMay();
  const sheet = useAnswer("referral_sheet", { shop: shop.name });
  const [edited, setEdited] = useState<ReferralDraft | "new" | null>(null);
  const writes = may("save_referral");
  if (edited !== null && clerk === "") return <AskClerk />;
  const begin = writes && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited("new")} data-testid="referral-new">
      {t("referrals.new")}
    </Button>
  );
  return (
    <Settled of={sheet}>
      {({ codes, orders }) => (
        <div className={css.page}>
          {edited !== null && (
            <ReferralForm kept={edited === "new" ? null : edited} by={clerk} onDone={() => setEdited(null)} />
          )}
          {codes.length === 0 && edited === null && (
            <Card>
              <Nothing title={t("referrals.none")} text={t("referrals.none.text")}>
                {begin}
              </Nothing>
            </Card>
          )}
          {codes.length > 0 && (
            <>
              <Card title={t("referrals.title")} note={t("referrals.only_counted")} extra={begin}>
                <Codes codes={codes} onEdit={writes ? setEdited : null} by={clerk} />
              </Card>
              <Referred orders={orders} codes={codes} by={clerk} />
            </>
          )}
        </div>
      )}
    </Settled>
  );
}

type CodesProps = { codes: ReferralCode[]; onEdit: ((draft: ReferralDraft) => void) | null; by: string };

function Codes({ codes, onEdit, by }: CodesProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="referral-codes">
        <thead>
          <tr>
            <th className={css.name}>{t("referrals.code")}</th>
            <th className={css.name}>{t("referrals.source")}</th>
            <th>{t("referrals.col.orders")}</th>
            <th>{t("referrals.col.fresh")}</th>
            <th>{t("referrals.col.sales")}</th>
            <th>{t("referrals.col.returned")}</th>
            <th aria-label={t("ledger.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {codes.map((one) => (
            <tr key={one.draft.id} data-testid={`referral-${one.draft.code}`}>
              <td className={css.name}>
                <b>{one.draft.code}</b>
                <small>
                  {one.draft.ended_on === null
                    ? t("referrals.since", { day: one.draft.from_on, by: one.made_by })
                    : t("referrals.ended", { day: one.draft.ended_on })}
                </small>
              </td>
              <td className={css.name} title={one.draft.name}>
                {one.draft.name}
                <small>{t(`referrals.source.${one.draft.source}`)}</small>
              </td>
              <td>
                <b>{count(one.orders)}</b>
              </td>
              <Share of={one.fresh} />
              <td>{yuan(one.sales_fen)}</td>
              <Share of={one.returned} />
              <td>
                <Acts of={one.draft} onEdit={onEdit} by={by} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ of }: { of: Rate }) {
  return (
    <td>
      {of.rate === null ? <span className={css.few}>{t("rate.too_few")}</span> : percent(of.rate)}
      <small>
        {of.interval !== null && `${interval(of.interval)} · `}
        {ofOrders(of)}
      </small>
    </td>
  );
}

type ActsProps = { of: ReferralDraft; onEdit: CodesProps["onEdit"]; by: string };

function Acts({ of, onEdit, by }: ActsProps) {
  const shop = useShop();
  const copy = useCopy();
  const save = useWrite("save_referral");
  const tell = useTell();
  const turn = () =>
    save.mutate(
      { shop: shop.name, draft: { ...of, ended_on: of.ended_on === null ? dayOf(shopNow()) : null }, by },
      { onSuccess: ({ operation }) => tell.done(t("referrals.saved"), operation), onError: tell.refused },
    );
  return (
    <>
      {of.invitation !== "" && of.ended_on === null && (
        <Button type="link" size="small" icon={<CopyOutlined />} onClick={() => copy(of.invitation)}>
          {t("care.keys.copy")}
        </Button>
      )}
      {onEdit !== null && (
        <>
          <Button type="link" size="small" onClick={() => onEdit(of)} data-testid={`referral-edit-${of.code}`}>
            {t("launches.edit")}
          </Button>
          <Button type="link" size="small" disabled={by === ""} onClick={turn} data-testid={`referral-end-${of.code}`}>
            {t(of.ended_on === null ? "referrals.end" : "referrals.resume")}
          </Button>
        </>
      )}
    </>
  );
}
