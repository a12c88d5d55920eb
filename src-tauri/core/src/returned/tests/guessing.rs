use serde_json::json;

use super::on_its_way;
use super::receiving::{find, join, keep, strays, take};
use crate::cases::add::AddCase;
use crate::given::{Given, SHOP};

#[test]
fn the_last_four_letters_of_a_number_find_what_it_may_be_and_nothing_is_received_by_them() {
    let given = Given::shop();
    let [mine, other, here, old] = ["88761234", "55551234", "99991234", "77771234"].map(|no| {
        let case = on_its_way(&given, no, &["P1"]);
        given.write(|tx| tx.change("update cases set return_tracking_no = 'SF' || case_no where id = ?1", [case]));
        case
    });
    given.write(|tx| {
        tx.change("update cases set status = 'refunded', refunded_at = '2026-11-01T09:00:00' where id = ?1", [other])?;
        tx.change("update cases set applied_at = '2026-06-01T09:00:00' where id = ?1", [old])
    });
    take(&given, here, "99991234").expect("received");
    let ends = |scanned: &str| {
        let found = find(&given, scanned);
        (found.cases.len(), found.alike.iter().map(|one| one.case.id).collect::<Vec<_>>())
    };
    assert_eq!(ends("1234"), (0, vec![mine, other, here]), "what was refunded before comes later, what is here last");
    let told = find(&given, "1234").alike.into_iter().map(|one| one.received.is_some()).collect::<Vec<_>>();
    assert_eq!(told, [false, false, true]);
    assert_eq!(ends("761234"), (0, vec![mine]));
    assert_eq!(ends("sfr88761234"), (1, vec![]), "a whole number is no guess");
    assert_eq!((ends("234"), ends("12345")), ((0, vec![]), (0, vec![])));
}

#[test]
fn the_number_of_a_parcel_that_was_sent_is_told_as_that_while_its_order_has_no_case() {
    let given = Given::shop();
    let order = given.order(
        &["P1"],
        json!({ "order_no": "A7", "paid_fen": 5000, "paid_at": "2026-10-20T10:00:00", "shipped_at": "2026-10-21T10:00:00",
            "tracking_no": "YT7007" }),
    );
    let told = |scanned: &str| find(&given, scanned).orders;
    let [sent] = &told("yt7007")[..] else { panic!("one order") };
    assert_eq!((sent.order_id, sent.order_no.as_str(), sent.shop.as_str(), sent.sent), (order, "A7", SHOP, true));
    assert_eq!(sent.shipped_at, "2026-10-21T10:00:00".parse().ok());
    assert!(!told("A7")[0].sent && told("YT7008").is_empty());
    let wish = AddCase {
        shop: SHOP.into(),
        order_no: Some("A7".into()),
        kind: "return_refund".into(),
        reason: "拒收".into(),
        refund_fen: None,
        applied_at: None,
        product: None,
        pieces: Vec::new(),
    };
    let case = given.act("add_case", wish).expect("opened by hand").id;
    let found = find(&given, "YT7007");
    assert_eq!((found.cases[0].case.id, found.orders.len()), (case, 0));
    assert_eq!(take(&given, case, "YT7007").expect("received").pieces, 1);
}

#[test]
fn a_stray_that_was_kept_under_the_number_it_was_sent_with_is_matched_once_its_order_has_a_case() {
    let given = Given::shop();
    let parcel = keep(&given, "yta1").expect("kept");
    let case = on_its_way(&given, "A1", &["P1"]);
    let matches = |at: usize| {
        let told = strays(&given).remove(at).matches;
        told.iter().map(|one| (one.case.id, one.why.clone())).collect::<Vec<_>>()
    };
    assert_eq!(matches(0), [(case, "sent".to_owned())]);
    keep(&given, "ZTA1").expect("another");
    assert_eq!(matches(1), [], "sent with another number");
    join(&given, parcel, case).expect("it is this one");
    assert_eq!(matches(0), []);
}
