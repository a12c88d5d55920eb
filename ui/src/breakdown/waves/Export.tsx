import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTask } from "../../ask";
import { useChoice } from "../../choices";
import { pickPlace } from "../../files";
import { useShop } from "../../parts/shop";
import { useTell } from "../../parts/tell";
import { useKeys } from "../../parts/useKeys";
import { t } from "../../words/words";

/** Writes all waves, and the curves of those looked at. */
export function Export({ rule, sides }: { rule: string | undefined; sides: number[] }) {
  const shop = useShop();
  const write = useTask("export_waves");
  const tell = useTell();
  const language = useChoice("language");
  const [first, second = null] = sides;
  const run = async () => {
    if (rule === undefined || first === undefined) return;
    const out = await pickPlace(t("waves.export"), t("waves.export.name", { shop: shop.name }), "xlsx");
    if (out === null) return;
    write.mutate(
      { shop: shop.name, rule, first, second, out, language },
      { onSuccess: ({ path }) => tell.done(t("export.written", { path })), onError: tell.refused },
    );
  };
  useKeys({ "Ctrl+E": () => void run() });
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={write.isPending}
      disabled={first === undefined}
      onClick={() => void run()}
      data-testid="waves-export"
    >
      {t("waves.export")}
    </Button>
  );
}
