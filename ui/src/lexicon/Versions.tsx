import { useAnswer } from "../ask";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Lexicon.module.css";

/** The versions kept: each counts its own month as it was. */
export function Versions({ next }: { next: number }) {
  const shop = useShop();
  const versions = useAnswer("lexicon_versions", { shop: shop.name });
  return (
    <Card title={t("monthly.versions")}>
      <Settled of={versions}>
        {(answer) =>
          answer.length === 0 ? (
            <p className={css.soft}>{t("monthly.versions.none", { number: next })}</p>
          ) : (
            <>
              <dl className={css.moves}>
                {answer.slice(0, 6).map((version) => (
                  <div key={version.number}>
                    <dt>{t("monthly.version", { number: version.number, month: version.month })}</dt>
                    <dd>{version.closed_at.slice(0, 10)}</dd>
                  </div>
                ))}
              </dl>
              <p className={css.soft}>{t("monthly.versions.kept")}</p>
            </>
          )
        }
      </Settled>
    </Card>
  );
}
