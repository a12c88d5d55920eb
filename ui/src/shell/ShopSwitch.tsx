import { DownOutlined, ShopOutlined } from "@ant-design/icons";
import { Dropdown, type MenuProps } from "antd";
import { lazy, Suspense, useState } from "react";
import { choose } from "../choices";
import type { Shop } from "../door-types";
import { useMay } from "../parts/me";
import { platformName } from "../parts/shop";
import { t } from "../words/words";
import css from "./ShopSwitch.module.css";

const NewShop = lazy(() => import("./NewShop").then(({ NewShop }) => ({ default: NewShop })));

/** Which shop is on screen, and another one. */
export function ShopSwitch({ shops, shop }: { shops: Shop[]; shop: Shop | null }) {
  const may = useMay();
  const [adding, setAdding] = useState<"closed" | "open">("closed");
  const items: MenuProps["items"] = [
    ...shops.map(({ name, platform, demo }) => ({
      key: `shop ${name}`,
      label: `${name} · ${kindOf(platform, demo)}`,
      onClick: () => choose("shop", name),
    })),
    ...(may("create_shop")
      ? [{ type: "divider" as const }, { key: "new", label: t("shop.new"), onClick: () => setAdding("open") }]
      : []),
  ];
  return (
    <>
      <Dropdown menu={{ items, selectedKeys: shop === null ? [] : [`shop ${shop.name}`] }} trigger={["click"]}>
        <button type="button" className={css.switch} aria-label={shop?.name} data-testid="shop-switch">
          <ShopOutlined className={css.icon} aria-hidden />
          <span className={css.words}>
            <span className={css.name}>{shop?.name ?? t("shop.none")}</span>
            <span className={css.kind}>{shop === null ? t("shop.none.hint") : kindOf(shop.platform, shop.demo)}</span>
          </span>
          <DownOutlined className={css.arrow} aria-hidden />
        </button>
      </Dropdown>
      {adding === "open" && (
        <Suspense fallback={null}>
          <NewShop onClose={() => setAdding("closed")} />
        </Suspense>
      )}
    </>
  );
}

function kindOf(platform: string, demo: boolean): string {
  return demo ? t("shop.demo", { platform: platformName(platform) }) : platformName(platform);
}
