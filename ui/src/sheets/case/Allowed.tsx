import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown, type MenuProps, Space } from "antd";
import { useWrite } from "../../ask";
import type { CaseSheet, Role } from "../../door-types";
import { whyText } from "../../parts/InCharge";
import { useClerk, useMay, useMe } from "../../parts/me";
import { yuan } from "../../parts/numbers";
import { useTell } from "../../parts/tell";
import { moment, useNow } from "../../parts/time";
import { t } from "../../words/words";
import css from "./case.module.css";

const TIERS: readonly Role[] = ["owner", "clerk3", "clerk2"];

/** What whoever looks may decide here; what is above them goes on with one press. */
export function Allowed({ sheet }: { sheet: CaseSheet }) {
  const { limits, above, next } = sheet.allowed;
  const { handed } = sheet.desk;
  const now = useNow();
  const may = useMay();
  const me = useMe();
  if (me.data?.people !== true || limits === null) return null;
  return (
    <section className={above === null ? css.allowed : css.above} data-testid="case-allowed">
      <div className={css.headText}>
        {above !== null && <p data-testid="case-above">{t(`caseview.above.${above}`)}</p>}
        {above === null && may("record_refund") && (
          <p>
            <b>{t("caseview.allowed")}</b> {upTo("refund", limits.refund_fen)} · {upTo("goodwill", limits.goodwill_fen)}
          </p>
        )}
        {sheet.case.charge !== null && <p data-testid="case-charge">{whyText(sheet.case.charge)}</p>}
        {handed !== null && (
          <p className={css.source} data-testid="case-handed">
            {t("caseview.handed.by", {
              by: handed.by,
              to: handed.to ?? t("caseview.hand.tier", { role: t(`role.${handed.role ?? "owner"}`) }),
              at: moment(handed.at, now),
            })}
            {handed.note !== null && ` · ${handed.note}`}
          </p>
        )}
      </div>
      {may("hand_over_case") && <HandOver id={sheet.case.id} next={next} />}
    </section>
  );
}

/** "refunds up to ¥50 alone", "refunds are granted by somebody else", "refunds without a limit" */
function upTo(what: "refund" | "goodwill", fen: number | null): string {
  if (fen === null) return t(`caseview.allowed.${what}.any`);
  return fen === 0 ? t(`caseview.allowed.${what}.ask`) : t(`caseview.allowed.${what}.up_to`, { most: yuan(fen) });
}

/** One press for the next tier where the case is above; a list for everybody else. */
function HandOver({ id, next }: { id: number; next: Role | null }) {
  const me = useMe();
  const by = useClerk();
  const hand = useWrite("hand_over_case");
  const tell = useTell();
  const give = (to: string, person: number | null, role: Role | null) =>
    hand.mutate(
      { case_id: id, person, role, note: null, by },
      {
        onSuccess: ({ operation }) => tell.done(t("caseview.handed", { to }), operation),
        onError: tell.refused,
      },
    );
  const tiers: MenuProps["items"] = TIERS.map((role) => {
    const name = t("caseview.hand.tier", { role: t(`role.${role}`) });
    return {
      key: role,
      label: <span data-testid={`hand-${role}`}>{name}</span>,
      onClick: () => give(name, null, role),
    };
  });
  const people: MenuProps["items"] = (me.data?.tiles ?? [])
    .filter(({ id: person, role }) => person !== me.data?.person?.id && (role === "owner" || role.startsWith("clerk")))
    .map((one) => ({
      key: one.id,
      label: `${one.name} · ${t(`role.${one.role}`)}`,
      onClick: () => give(one.name, one.id, null),
    }));
  return (
    <Space.Compact className={css.hand}>
      {next !== null && (
        <Button
          type="primary"
          loading={hand.isPending}
          onClick={() => give(t("caseview.hand.tier", { role: t(`role.${next}`) }), null, next)}
          data-testid="case-hand-next"
        >
          {t("caseview.hand.next", { role: t(`role.${next}`) })}
        </Button>
      )}
      <Dropdown trigger={["click"]} menu={{ items: [...tiers, { type: "divider" }, ...people] }}>
        <Button
          icon={next !== null ? <DownOutlined /> : undefined}
          aria-label={t("caseview.hand.other")}
          data-testid="case-hand"
        >
          {next !== null ? null : t("caseview.hand")}
        </Button>
      </Dropdown>
    </Space.Compact>
  );
}
