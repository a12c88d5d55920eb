import { useWrite } from "../ask";

export function useAddCase() {
  return useWrite("add_case");
}
