//! The choice about sampling is one of the tables' AQLs.

use pintui_store::{Book, Operation};

use super::setting::{ChooseSampling, Sampling};
use crate::door::{Call, NoPrinters, Unwatched, Write};

#[test]
fn only_an_aql_of_the_tables_can_be_chosen_and_sampling_is_off_until_then() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let book = Book::open(folder.path()).expect("a book");
    let now = "2026-11-22T09:00:00".parse().expect("a moment");
    let call = Call { actor: "owner", who: crate::door::Who::HERE, now, progress: &Unwatched, printers: &NoPrinters };
    let operation = Operation { name: "t", actor: "owner", at: now, detail: serde_json::json!({}), outside: false };
    assert!(!book.read(Sampling::read).expect("answered").on);
    let choose = |aql: &str| {
        let chosen = Sampling { on: true, aql: aql.to_owned() };
        book.write(&operation, |tx| ChooseSampling { chosen }.apply(tx, &call))
    };
    assert_eq!(choose("3.0").expect_err("no such AQL").code, "aql_unknown");
    choose("4.0").expect("chosen");
    assert_eq!(book.read(Sampling::read).expect("answered"), Sampling { on: true, aql: "4.0".to_owned() });
}
