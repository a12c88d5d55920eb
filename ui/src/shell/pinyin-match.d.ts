/** The library declares its other file only. */
declare module "pinyin-match/es/traditional.js" {
  const readings: { match: (name: string, typed: string) => [number, number] | false };
  export default readings;
}
