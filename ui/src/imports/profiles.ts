import { useAnswer } from "../ask";
import { t, textOf } from "../words/words";

/** How formats are called: the shop's own by the name given to them, the platforms' by their texts. */
export function useProfileName(): (profile: string) => string {
  const own = useAnswer("profile_list", {}).data ?? [];
  return (profile) => {
    const named = own.find((one) => one.profile === profile)?.name ?? textOf(`profile.${profile}`);
    // An own one that has been removed has no name any more.
    return named ?? (profile.startsWith("own-") ? t("import.profile.own") : profile);
  };
}
