import { Button, Segmented } from "antd";
import { Limits } from "../cases/Limits";
import { choose, THEMES, useChoice } from "../choices";
import { Card } from "../parts/Card";
import { CurrencyChoice } from "../parts/CurrencyChoice";
import { ExportSteps } from "../parts/HowToExport";
import { useIsSigned, useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { SpokenPick } from "../parts/SpokenPick";
import { platformName, USUAL_PLATFORM, useShops } from "../parts/shop";
import { go } from "../place";
import { t } from "../words/words";
import { AtStation } from "./AtStation";
import { Book } from "./Book";
import { Demo } from "./Demo";
import { Evidence } from "./Evidence";
import { Menu } from "./Menu";
import { OwnPin } from "./OwnPin";
import { OwnProfiles } from "./OwnProfiles";
import { PastActs } from "./PastActs";
import { People } from "./People";
import { Printers } from "./Printers";
import { Privacy } from "./Privacy";
import { Setting } from "./Setting";
import css from "./Settings.module.css";
import { Stations } from "./Stations";
import { type Section, sectionsOf, toSection, useSection } from "./sections";
import { Watched } from "./Watched";

/** A calm list; the sentence under each thing says what changes. */
export function Settings() {
  const may = useMay();
  const signed = useIsSigned();
  const shown = sectionsOf(may, signed);
  const chosen = useSection();
  const section = shown.includes(chosen) ? chosen : "look";
  return (
    <>
      <PageHead title={t("nav.settings")} note={t("settings.note")} />
      <div className={css.page}>
        <nav className={css.list} aria-label={t("nav.settings")}>
          {shown.map((one) => (
            <button
              key={one}
              type="button"
              className={one === section ? css.here : css.item}
              aria-current={one === section}
              onClick={() => toSection(one)}
              data-testid={`settings-${one}`}
            >
              {t(`settings.${one}`)}
            </button>
          ))}
        </nav>
        <div className={css.body}>
          <Shown section={section} />
        </div>
      </div>
    </>
  );
}

function Shown({ section }: { section: Section }) {
  switch (section) {
    case "people":
      return <People />;
    case "pin":
      return <OwnPin />;
    case "look":
      return <Look />;
    case "menu":
      return <Menu />;
    case "station":
      return <AtStation />;
    case "stations":
      return <Stations />;
    case "printers":
      return <Printers />;
    case "proof":
      return <Evidence />;
    case "watch":
      return <Watched />;
    case "figures":
      return <HowFiguresCount />;
    case "limits":
      return (
        <Card title={t("settings.limits")} note={t("settings.limits.text")}>
          <Limits />
        </Card>
      );
    case "privacy":
      return <Privacy />;
    case "data":
      return <Book />;
    case "profiles":
      return <OwnProfiles />;
    case "demo":
      return <Demo />;
    case "history":
      return <PastActs />;
    case "export":
      return <WhereFiles />;
  }
}

function Look() {
  const theme = useChoice("theme");
  return (
    <Card title={t("settings.look")}>
      <Setting name={t("settings.language")} text={t("settings.language.text")}>
        <SpokenPick />
      </Setting>
      <Setting name={t("settings.theme")} text={t("settings.theme.text")}>
        <Segmented
          value={theme}
          onChange={(to) => choose("theme", to)}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        />
      </Setting>
    </Card>
  );
}

function HowFiguresCount() {
  const { shop } = useShops();
  return (
    <Card title={t("settings.figures")}>
      {shop !== null && (
        <Setting name={`${t("currency")} · ${shop.name}`} text={t("currency.text")}>
          <CurrencyChoice shop={shop} />
        </Setting>
      )}
      <Setting name={t("nav.reasons")} text={t("settings.reasons.text")}>
        <Button onClick={() => go("reasons")}>{t("settings.open")}</Button>
      </Setting>
      <Setting name={t("nav.goods")} text={t("settings.goods.text")}>
        <Button onClick={() => go("goods")} data-testid="open-goods">
          {t("settings.open")}
        </Button>
      </Setting>
      <Setting name={t("nav.official")} text={t("settings.official.text")}>
        <Button onClick={() => go("official")}>{t("settings.open")}</Button>
      </Setting>
    </Card>
  );
}

function WhereFiles() {
  const { shops } = useShops();
  const own = (shops.data ?? []).map(({ platform }) => platform);
  const platforms = own.length > 0 ? [...new Set(own)] : [USUAL_PLATFORM];
  return platforms.map((platform) => (
    <Card key={platform} title={platformName(platform)}>
      <ExportSteps platform={platform} />
    </Card>
  ));
}
