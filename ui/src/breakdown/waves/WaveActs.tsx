import { DeleteOutlined, EditOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useWrite } from "../../ask";
import type { Wave, WaveDraft } from "../../door-types";
import { useMay } from "../../parts/me";
import { useTell } from "../../parts/tell";
import { t } from "../../words/words";

/** A wave is changed or taken away; both can be undone. */
export function WaveActs({ wave, onEdit }: { wave: Wave; onEdit: (wave: WaveDraft) => void }) {
  const may = useMay();
  const remove = useWrite("remove_wave");
  const tell = useTell();
  const { id, name, first_on, last_on, products } = wave;
  if (!may("save_wave")) return null;
  const gone = () =>
    remove.mutate(
      { wave: id },
      { onSuccess: ({ operation }) => tell.done(t("waves.removed", { name }), operation), onError: tell.refused },
    );
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<EditOutlined />}
        aria-label={t("waves.edit.of", { name })}
        title={t("waves.edit.of", { name })}
        onClick={() => onEdit({ id, name, first_on, last_on, products: products.map((product) => product.id) })}
        data-testid={`wave-edit-${id}`}
      />
      <Popconfirm title={t("waves.remove.ask")} okText={t("waves.remove")} onConfirm={gone}>
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined />}
          aria-label={t("waves.remove.of", { name })}
          title={t("waves.remove.of", { name })}
          data-testid={`wave-remove-${id}`}
        />
      </Popconfirm>
    </>
  );
}
