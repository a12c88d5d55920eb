import { Button } from "antd";
import { useWrite } from "../ask";
import { choose } from "../choices";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { Progress } from "../parts/Progress";
import { useShops } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Setting } from "./Setting";

/** The demonstration shop: to look around in, and gone with one press. */
export function Demo() {
  const { shops } = useShops();
  const make = useWrite("open_demo");
  const remove = useWrite("remove_demo");
  const tell = useTell();
  const there = shops.data?.find(({ demo }) => demo);
  const openIt = () =>
    make.mutate(
      { orders: null, seed: null },
      {
        onSuccess: ({ shop, orders }) => {
          choose("shop", shop);
          tell.done(t("settings.demo.made", { count: count(orders) }));
        },
        onError: tell.refused,
      },
    );
  const removeIt = () =>
    remove.mutate({}, { onSuccess: () => tell.done(t("settings.demo.removed")), onError: tell.refused });
  return (
    <Card title={t("settings.demo")}>
      <Setting name={there?.name ?? t("settings.demo")} text={t("settings.demo.text")}>
        {make.isPending ? (
          <Progress running />
        ) : there === undefined ? (
          <Button onClick={openIt} data-testid="demo-open">
            {t("first.demo.open")}
          </Button>
        ) : (
          <Button loading={remove.isPending} onClick={removeIt} data-testid="demo-remove">
            {t("settings.demo.remove")}
          </Button>
        )}
      </Setting>
    </Card>
  );
}
