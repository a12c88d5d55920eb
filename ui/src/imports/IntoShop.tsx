import { Button, Input, Select } from "antd";
import { useState } from "react";
import { likelyPlatform, platformChoices, platformName, useShops } from "../parts/shop";
import { t } from "../words/words";
import type { Import } from "./useImport";

/** Which shop the files go into: one of the shops, or a new one with its name and platform. */
export function IntoShop({ work }: { work: Import }) {
  const { shops } = useShops();
  const known = shops.data ?? [];
  const isNew = work.into !== null && known.every(({ name }) => name !== work.into?.name);
  const [name, setName] = useState(isNew ? (work.into?.name ?? "") : "");
  const [platform, setPlatform] = useState<string>(work.into?.platform ?? likelyPlatform());
  const choose = (to: string) => {
    const shop = known.find((one) => one.name === to);
    // A new shop has no name yet: nothing can be written until it has one and its effect was shown.
    work.begin(
      work.files,
      { name: shop?.name ?? "", platform: shop?.platform ?? platform },
      work.password,
      work.pasted,
    );
  };
  const taken = isNew && work.into?.name !== "";
  // A file of another platform may have been given its shop elsewhere on this page.
  const shown = taken
    ? { name: work.into?.name ?? name, platform: work.into?.platform ?? platform }
    : { name, platform };
  const takeNew = () => {
    if (name.trim() !== "") work.begin(work.files, { name: name.trim(), platform }, work.password, work.pasted);
  };
  return (
    <>
      {known.length > 0 && (
        <Select
          id="into-shop"
          showSearch={{ optionFilterProp: "label" }}
          value={isNew ? "" : work.into?.name}
          onChange={choose}
          options={[
            ...known.map((shop) => ({ value: shop.name, label: `${shop.name} · ${platformName(shop.platform)}` })),
            { value: "", label: t("shop.new") },
          ]}
        />
      )}
      {(known.length === 0 || isNew) && (
        <>
          <Input
            value={shown.name}
            placeholder={t("shop.name")}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={takeNew}
            disabled={taken}
            data-testid="import-new-shop"
          />
          <Select
            value={shown.platform}
            disabled={taken}
            onChange={setPlatform}
            options={platformChoices()}
            aria-label={t("shop.platform")}
          />
          {taken ? (
            <Button onClick={() => choose("")} data-testid="import-new-shop-change">
              {t("import.into.change")}
            </Button>
          ) : (
            <Button onClick={takeNew} disabled={name.trim() === ""} data-testid="import-new-shop-use">
              {t("import.into.use")}
            </Button>
          )}
        </>
      )}
    </>
  );
}
