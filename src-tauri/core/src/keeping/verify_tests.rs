use serde_json::json;

use super::*;
use crate::given::Given;

fn shop_with_a_return() -> Given {
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "signed_at": "2026-10-30T00:00:00" }));
    given.case(json!({
        "case_no": "R1", "order_no": "A1", "reason_stated": "质量问题", "applied_at": "2026-10-31T00:00:00",
    }));
    given
}

fn codes(given: &Given) -> Vec<String> {
    let verified = Verify {}.perform(&given.book, &given.call()).expect("answered");
    assert_eq!(verified.ok, verified.findings.is_empty());
    verified.findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn a_book_written_through_the_door_is_whole() {
    assert_eq!(codes(&shop_with_a_return()), [""; 0]);
}

#[test]
fn a_cell_that_was_tampered_with_is_found() {
    let given = shop_with_a_return();
    given.write(|tx| tx.change("update cells set orders = orders + 1", []));
    assert_eq!(codes(&given), ["cells_differ"]);
}

#[test]
fn a_link_that_was_tampered_with_is_found() {
    let given = shop_with_a_return();
    given.write(|tx| tx.change("update case_links set quality = 0", []));
    assert!(codes(&given).contains(&"links_differ".to_owned()));
}

#[test]
fn a_file_whose_counts_do_not_add_up_is_found() {
    let given = Given::shop();
    given.write(|tx| {
        tx.change("insert into runs (operation_id, shop_id, at) values (1, 1, '2026-11-02T09:00:00')", [])?;
        tx.change(
            "insert into files (run_id, name, kind, as_of, report) values
               (1, 'good.csv', 'orders', '', '{\"rows\":3,\"added\":1,\"updated\":1,\"unchanged\":0,\"rejected\":1}'),
               (1, 'lost.csv', 'orders', '', '{\"rows\":4,\"added\":1,\"updated\":1,\"unchanged\":0,\"rejected\":1}')",
            [],
        )
    });
    assert_eq!(codes(&given), ["counts_differ"]);
}
