import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { RoleLimits, ShopLimits } from "../door-types";
import { Card } from "../parts/Card";
import { mistyped } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { useKept } from "../parts/useKept";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./People.module.css";

const NO_DESK = ["packer", "returns", "viewer"] as const;

/** Left empty, the first two are nothing at all, and the third is any sum. */
const AMOUNTS = [
  { name: "refund", field: "refund_fen", empty: 0 },
  { name: "goodwill", field: "goodwill_fen", empty: 0 },
  { name: "case", field: "case_fen", empty: null },
] as const;

/** What was typed and not saved, by the limits it was typed upon. */
const unsaved = new Map<string, RoleLimits[]>();

/** One table: what each role sees, and how far the tiers of after-sales decide alone. */
export function Tiers({ limits }: { limits: ShopLimits }) {
  const of = JSON.stringify(limits.tiers);
  const [tiers, setTiers] = useState(unsaved.get(of) ?? limits.tiers);
  const save = useWrite("choose_limits");
  const tell = useTell();
  const changed = JSON.stringify(tiers) !== of;
  const saved = useKept(unsaved, of, changed ? tiers : null, t("people.limits.kept"));
  const put = (at: number, to: Partial<RoleLimits>) =>
    setTiers(tiers.map((tier, index) => (index === at ? { ...tier, ...to } : tier)));
  const keep = () =>
    save.mutate(
      { to: { ...limits, tiers } },
      {
        onSuccess: ({ operation }) => {
          saved();
          tell.done(t("people.limits.saved"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <Card
      title={t("people.what")}
      note={t("people.what.note")}
      extra={
        changed && (
          <>
            <Button size="small" onClick={() => setTiers(limits.tiers)}>
              {t("members.drop")}
            </Button>{" "}
            <Button
              type="primary"
              size="small"
              disabled={mistyped(tiers)}
              loading={save.isPending}
              onClick={keep}
              data-testid="tiers-save"
            >
              {t("people.limits.save")}
            </Button>
          </>
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
          {tiers.map((tier, at) => (
            <tr key={tier.role}>
              <th scope="row">{t(`role.${tier.role}`)}</th>
              <td>{t(`role.sees.${tier.role}`)}</td>
              {AMOUNTS.map(({ name, field, empty }) => (
                <td key={field}>
                  <Yuan
                    size="small"
                    of={tier[field]}
                    placeholder={empty === null ? t("people.unlimited") : "0"}
                    title={empty === null ? t("people.limits.case.hint") : undefined}
                    label={`${t(`role.${tier.role}`)} ${t(`people.column.${name}`)}`}
                    onChange={(fen) => put(at, { [field]: fen ?? empty })}
                    testid={`tier-${tier.role}-${name}`}
                  />
                </td>
              ))}
              <td>
                <Checkbox
                  checked={tier.disputes}
                  onChange={(event) => put(at, { disputes: event.target.checked })}
                  aria-label={`${t(`role.${tier.role}`)} ${t("people.column.disputes")}`}
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
