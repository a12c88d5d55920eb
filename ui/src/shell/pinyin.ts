/** Names by a part of them, or by the pinyin or first letters of a part; the readings come once the palette is open. */
import { useQuery } from "@tanstack/react-query";

export function useNamed(): (name: string, typed: string) => boolean {
  const { data: readings } = useQuery({
    queryKey: ["pinyin"],
    // of short and long characters alike
    queryFn: () => import("pinyin-match/es/traditional.js").then((found) => found.default),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const whole = (name: string, typed: string) =>
    plain(name).includes(plain(typed)) ||
    (readings !== undefined &&
      LETTERS.test(typed) &&
      readings.match(name, typed.toLowerCase().slice(0, MOST)) !== false);
  return (name, typed) => {
    if (whole(name, typed)) return true;
    // "tuih退": letters that the hand left as they were among characters; each part is looked for
    const parts = typed.match(PARTS) ?? [];
    return parts.length > 1 && !LETTERS.test(typed) && parts.every((part) => whole(name, part));
  };
}

/** Letters can be parted into syllables in ever more ways; as many tell any name from the others. */
const MOST = 16;
/** "ab" finds what is written "A/B". */
const plain = (text: string) => text.toLowerCase().replace(/[\s/]/g, "");
const LETTERS = /^[a-z ]+$/i;
const PARTS = /[a-z]+|[^a-z\s]+/gi;
