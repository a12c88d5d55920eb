import { useTask } from "../ask";
import { pickPicture } from "../files";
import { t } from "../words/words";
import { useTell } from "./tell";

/** Chooses a picture file and keeps it; what cannot be kept is told. */
export function usePicture(onKept: (picture: string) => void) {
  const keep = useTask("keep_picture");
  const tell = useTell();
  const choose = async () => {
    const file = await pickPicture(t("lists.picture.title"));
    if (file !== null) keep.mutate({ file }, { onSuccess: ({ picture }) => onKept(picture), onError: tell.refused });
  };
  return { choose: () => void choose(), isPending: keep.isPending };
}
