import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { RoleLimits, ShopLimits } from "../door-types";
import { Card } from "../parts/Card";
import { currencySign } from "../parts/currency";
import { fenOf, plainYuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./People.module.css";

type Draft = { limits: RoleLimits; refund: string; goodwill: string; stake: string };

const NO_DESK = ["packer", "returns", "viewer"] as const;

function plain(fen: number | null): string {
  return fen === null ? "" : plainYuan(fen).replace(/,/g, "");
}

/** One table: what each role sees, and how far the tiers of after-sales decide alone. */
export function Tiers({ limits }: { limits: ShopLimits }) {
  const begin = limits.tiers.map((one) => ({
    limits: one,
    refund: plain(one.refund_fen),
    goodwill: plain(one.goodwill_fen),
    stake: plain(one.case_fen),
  }));
  const [drafts, setDrafts] = useState<Draft[]>(begin);
  const save = useWrite("choose_limits");
  const tell = useTell();
  const changed = JSON.stringify(drafts) !== JSON.stringify(begin);
  const put = (at: number, to: Partial<Draft>) =>
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...to } : draft)));
  const keep = () =>
    save.mutate(
      {
        to: {
          ...limits,
          tiers: drafts.map((draft) => ({
            ...draft.limits,
            refund_fen: fenOf(draft.refund) ?? 0,
            goodwill_fen: fenOf(draft.goodwill) ?? 0,
            case_fen: draft.stake.trim() === "" ? null : (fenOf(draft.stake) ?? 0),
          })),
        },
      },
      { onSuccess: ({ operation }) => tell.done(t("people.limits.saved"), operation), onError: tell.refused },
    );
  return (
    <Card
      title={t("people.what")}
      note={t("people.what.note")}
      extra={
        changed && (
          <Button type="primary" size="small" loading={save.isPending} onClick={keep} data-testid="tiers-save">
            {t("people.limits.save")}
          </Button>
        )
      }
      flush
    >
      <table className={css.tiers}>
        <thead>
          <tr>
            {(["role", "sees", "refund", "goodwill", "case", "disputes"] as const).map((column) => (
              <th key={column}>{t(`people.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("role.owner")}</th>
            <td>{t("role.sees.owner")}</td>
            <td>{t("people.unlimited")}</td>
            <td>{t("people.unlimited")}</td>
            <td>{t("people.unlimited")}</td>
            <td>
              <Checkbox checked disabled aria-label={t("people.column.disputes")} />
            </td>
          </tr>
          {drafts.map((draft, at) => (
            <tr key={draft.limits.role}>
              <th scope="row">{t(`role.${draft.limits.role}`)}</th>
              <td>{t(`role.sees.${draft.limits.role}`)}</td>
              {(["refund", "goodwill", "stake"] as const).map((field) => (
                <td key={field}>
                  <Input
                    size="small"
                    prefix={currencySign()}
                    inputMode="decimal"
                    value={draft[field]}
                    placeholder={field === "stake" ? t("people.unlimited") : "0"}
                    title={field === "stake" ? t("people.limits.case.hint") : undefined}
                    aria-label={`${t(`role.${draft.limits.role}`)} ${t(`people.column.${field === "stake" ? "case" : field}`)}`}
                    onChange={(event) => put(at, { [field]: event.target.value })}
                    data-testid={`tier-${draft.limits.role}-${field}`}
                  />
                </td>
              ))}
              <td>
                <Checkbox
                  checked={draft.limits.disputes}
                  onChange={(event) => put(at, { limits: { ...draft.limits, disputes: event.target.checked } })}
                  aria-label={`${t(`role.${draft.limits.role}`)} ${t("people.column.disputes")}`}
                />
              </td>
            </tr>
          ))}
          {NO_DESK.map((role) => (
            <tr key={role}>
              <th scope="row">{t(`role.${role}`)}</th>
              <td>{t(`role.sees.${role}`)}</td>
              <td>—</td>
              <td>—</td>
              <td>—</td>
              <td>—</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
