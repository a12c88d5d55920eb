import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PartnerStandard } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { shareOf } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay, shopNow, shortDay } from "../parts/time";
import { t } from "../words/words";
import { ConsentForm } from "./ConsentForm";
import css from "./Partners.module.css";
import { StandardForm } from "./StandardForm";

/** The versions of a partner's standard, when it agreed to each, and what its checks came to under it. */
export function Standards({ partner }: { partner: string }) {
  const shop = useShop();
  const may = useMay();
  const [form, setForm] = useState<PartnerStandard | "new" | null>(null);
  const told = useAnswer("partner_standards", { shop: shop.name, partner });
  return (
    <Settled of={told}>
      {(versions) => (
        <Card
          flush
          title={t("partner.standards")}
          note={t("partner.standards.note")}
          extra={
            may("add_partner_standard") && (
              <Button size="small" onClick={() => setForm("new")} data-testid="partner-standard">
                {t(versions.length === 0 ? "partner.standard.first" : "partner.standard.new")}
              </Button>
            )
          }
        >
          {versions.length === 0 ? (
            <p className={css.under}>{t("partner.standards.none")}</p>
          ) : (
            <ul className={css.list} data-testid="partner-standards">
              {versions.map((version) => (
                <Version
                  key={version.id}
                  of={version}
                  onConsent={may("consent_to_standard") ? () => setForm(version) : null}
                />
              ))}
            </ul>
          )}
          {form === "new" && (
            <StandardForm partner={partner} last={versions[0] ?? null} onClose={() => setForm(null)} />
          )}
          {form !== null && form !== "new" && <ConsentForm of={form} onClose={() => setForm(null)} />}
        </Card>
      )}
    </Settled>
  );
}

function Version({ of, onConsent }: { of: PartnerStandard; onConsent: (() => void) | null }) {
  const { counts } = of;
  return (
    <li>
      <b>{t("partner.standard.number", { number: of.number })}</b>
      <p>
        <span style={{ whiteSpace: "pre-line" }}>{of.text}</span>
        <br />
        <span className={css.soft}>
          {t("partner.standard.asks", {
            check: of.check_share,
            bears: of.bears_share,
            from: shortDay(of.from_on, shopNow()),
            by: of.by,
          })}
        </span>
        {counts !== null && (
          <>
            <br />
            {t(counts.to === null ? "partner.standard.counts" : "partner.standard.counted", {
              from: longDay(counts.from),
              to: counts.to === null ? "" : longDay(counts.to),
              checked: shareOf(of.checked),
              escaped: shareOf(of.escaped),
            })}{" "}
            {of.short && <span className={`${css.tag} ${css.bad}`}>{t("partner.standard.short")}</span>}
          </>
        )}
      </p>
      {of.consented_on === null ? (
        <>
          <span className={`${css.tag} ${css.warn}`}>{t("partner.standard.open")}</span>
          {onConsent !== null && (
            <Button size="small" onClick={onConsent} data-testid={`partner-consent-${of.number}`}>
              {t("partner.consent")}
            </Button>
          )}
        </>
      ) : (
        <span className={css.soft}>
          {t("partner.standard.agreed", { by: of.consented_by ?? "", on: longDay(of.consented_on) })}
        </span>
      )}
    </li>
  );
}
