import { InboxOutlined, LockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { HowToExport, takes } from "../parts/HowToExport";
import { KeyCap } from "../parts/KeyCap";
import { t } from "../words/words";
import css from "./Begin.module.css";

/** Nothing chosen yet: a large place to drop files on. */
export function Begin({ onPick, platform }: { onPick: () => void; platform: string }) {
  return (
    <section className={css.drop}>
      <InboxOutlined className={css.icon} aria-hidden />
      <h2 className={css.title}>{t("first.drop.title")}</h2>
      <p className={css.text}>{takes(platform)}</p>
      <div className={css.ways}>
        <Button type="primary" size="large" onClick={onPick} data-testid="import-pick">
          {t("import.pick")} <KeyCap>Ctrl O</KeyCap>
        </Button>
        <HowToExport platform={platform} />
      </div>
      <p className={css.text}>{t("import.paste.hint")}</p>
      <p className={css.safe}>
        <LockOutlined aria-hidden /> {t("import.personal.promise")}
      </p>
    </section>
  );
}
