import { Alert, Button, Input } from "antd";
import { useState } from "react";
import { platformName, useShops } from "../parts/shop";
import { t } from "../words/words";
import { textsOf } from "./nearest";
import css from "./OtherPlatform.module.css";
import type { Import } from "./useImport";

type Props = { work: Import; files: string[]; params: Record<string, unknown>; onTeach: (path: string) => void };

/** The files are another platform's than the shop: a shop that takes them, an own one or a new one, is one press away. */
export function OtherPlatform(props: Props) {
  const { files, params } = props;
  const names = namesOf(params);
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="import-other-platform"
      title={
        files.length > 1
          ? t("import.other_platform.title.several", { ...names, files: files.length })
          : t("import.other_platform.title", names)
      }
      description={<Elsewhere {...props} />}
    />
  );
}

function namesOf(params: Record<string, unknown>) {
  return {
    found: platformName(String(params.found)),
    platform: platformName(String(params.platform)),
    shop: String(params.shop),
  };
}

/** Where these files can go instead. */
export function Elsewhere({ work, files, params, onTeach }: Props) {
  const known = useShops().shops.data ?? [];
  const names = namesOf(params);
  const [name, setName] = useState("");
  const taken = known.map((shop) => shop.name);
  // A shop that is not there yet keeps the name that was typed for it.
  const usual = t("import.other_platform.name", { found: (names.found.split(" / ")[0] ?? "").trim() });
  const proposed = freeName(taken.includes(names.shop) ? usual : names.shop, taken);
  const into = (shop: string) =>
    work.begin(files, { name: shop, platform: String(params.found) }, work.password, work.pasted);
  const fitting = textsOf(params.shops);
  const [taught] = String(params.profile).startsWith("own-") ? files : [];
  return (
    <>
      <p>{t("import.other_platform.text", names)}</p>
      <div className={css.ways}>
        {fitting.map((shop, at) => (
          <Button
            key={shop}
            type={at === 0 ? "primary" : "default"}
            autoFocus={at === 0}
            onClick={() => into(shop)}
            data-testid={`import-into-${at}`}
          >
            {t("import.other_platform.into", { shop })}
          </Button>
        ))}
        {taught !== undefined && (
          <Button onClick={() => onTeach(taught)}>{t("import.other_platform.teach", names)}</Button>
        )}
      </div>
      <label className={css.new} htmlFor={`other-platform-${params.found}`}>
        {t("import.other_platform.new", names)}
      </label>
      <div className={css.ways}>
        <Input
          id={`other-platform-${params.found}`}
          className={css.name}
          value={name}
          maxLength={40}
          placeholder={proposed}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={() => into(name.trim() || proposed)}
          data-testid="import-other-name"
        />
        <Button
          type={fitting.length === 0 ? "primary" : "default"}
          onClick={() => into(name.trim() || proposed)}
          data-testid="import-other-new"
        >
          {t("import.other_platform.new.go")}
        </Button>
      </div>
    </>
  );
}

/** The name, or the first "name 2", "name 3" that no shop has. */
export function freeName(name: string, taken: string[]): string {
  const names = [name, ...taken.map((_, at) => `${name} ${at + 2}`)];
  return names.find((one) => !taken.includes(one)) ?? name;
}
