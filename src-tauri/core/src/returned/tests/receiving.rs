use pintui_store::Reading as _;
use serde_json::json;

use super::{on_its_way, pieces, receive, sheet};
use crate::cases::state::State;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::returned::Grade;
use crate::returned::find::{FindReturn, ReturnFound};
use crate::returned::receive::{ReceiveReturn, ReturnTaken};
use crate::returned::stray::{JoinStray, KeepStray, Stray, StrayList, StrayMatch};
use crate::sheets::case::CaseShow;

pub(super) fn find(given: &Given, scanned: &str) -> ReturnFound {
    given.ask(FindReturn { shop: SHOP.into(), scanned: scanned.into() }).expect("answered")
}

pub(super) fn keep(given: &Given, scanned: &str) -> pintui_store::Result<i64> {
    let wish = KeepStray {
        shop: SHOP.into(),
        scanned: scanned.into(),
        note: Some("白色纸盒".into()),
        picture: None,
        by: "小周".into(),
    };
    given.act("keep_stray", wish).map(|kept| kept.reception_id)
}

pub(super) fn join(given: &Given, reception_id: i64, case_id: i64) -> pintui_store::Result<i64> {
    given.act("join_stray", JoinStray { reception_id, case_id, by: "小周".into() }).map(|taken| taken.pieces)
}

pub(super) fn strays(given: &Given) -> Vec<Stray> {
    given.ask(StrayList { shop: SHOP.into(), skip: 0, limit: 50 }).expect("a list").strays
}

pub(super) fn take(given: &Given, case_id: i64, scanned: &str) -> pintui_store::Result<ReturnTaken> {
    given.act("receive_return", ReceiveReturn { case_id, scanned: scanned.into(), by: "小周".into() })
}

fn back(given: &Given, name: &str) -> pintui_store::Result<()> {
    let operation = given.read(|tx| tx.one("select max(id) from operations where name = ?1", [name], |row| row.get(0)));
    given.act("undo", Undo { operation: Some(operation) }).map(|_| ())
}

fn goods(given: &Given, id: i64) -> State {
    given.ask(CaseShow { id }).expect("the case").desk.states.goods
}

#[test]
fn a_return_is_found_by_any_of_its_numbers_however_they_are_scanned() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    for number in ["SFA1", "sfa1", "RA1", "A1", "YTA1", "]C1SFA1", "  SFA1 "] {
        let found: Vec<i64> = find(&given, number).cases.iter().map(|one| one.case.id).collect();
        assert_eq!(found, [case], "{number}");
    }
    assert!(find(&given, "SF").cases.is_empty() && find(&given, " ").cases.is_empty());
}

#[test]
fn a_parcel_is_received_once_and_its_case_says_the_goods_are_here() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    assert_eq!(taken.pieces, 2);
    assert_eq!(goods(&given, case), State::Received);
    let here = pieces(&given, taken.reception_id);
    assert!(here.iter().all(|piece| piece.grade == Grade::U && piece.value_fen.is_some_and(|fen| fen.0 == 6000)));
    let refused = receive(&given, case).expect_err("a second time");
    assert_eq!((&*refused.code, refused.params["by"].as_str()), ("returned_received_already", Some("小周")));
    let received = find(&given, "SFA1").cases[0].received.clone().expect("by whom and when");
    assert_eq!((received.reception_id, received.at), (taken.reception_id, given.now));
    let told = given.ask(CaseShow { id: case }).expect("the case");
    assert_eq!(told.returned.len(), 2, "its page tells of the parcel");
    assert!(!told.desk.differs, "the platform's file cannot know of it yet");
    assert_eq!(told.moves.iter().map(|step| step.step.as_str()).collect::<Vec<_>>(), ["receive"]);

    given.act("undo", Undo { operation: None }).expect("it was another parcel");
    assert_eq!(
        (goods(&given, case), given.count("receptions"), given.count("returned_pieces")),
        (State::OnTheWay, 0, 0)
    );
    receive(&given, case).expect("now it is here");
}

#[test]
fn a_step_forth_never_has_a_case_received_twice() {
    let given = Given::shop();
    let (first, second) = (on_its_way(&given, "A1", &["P1"]), on_its_way(&given, "A2", &["P1"]));
    given.write(|tx| tx.change("update cases set received_at = '2026-11-01T10:00:00'", []));
    receive(&given, first).expect("received");
    receive(&given, second).expect("another one");
    let parcel = keep(&given, "X1").expect("kept");
    let number = |sql: &str| given.read(|tx| pintui_store::Reading::one(tx, sql, [], |row| row.get::<_, i64>(0)));
    let received = number("select min(id) from operations where name = 'receive_return'");
    given.act("undo", Undo { operation: Some(received) }).expect("taken back");
    join(&given, parcel, first).expect("it was this parcel");
    let undone = number("select max(id) from operations where name = 'undo'");
    let refused = given.act("undo", Undo { operation: Some(undone) }).expect_err("not beside the other one");
    assert_eq!(refused.code, "returned_received_twice");
    let sql = "select count(*) from receptions where case_id = ?1";
    let times: i64 = given.read(|tx| pintui_store::Reading::one(tx, sql, [first], |row| row.get(0)));
    assert_eq!(times, 1);
}

#[test]
fn what_the_file_says_is_received_can_still_be_taken_in_and_looked_at() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    given.write(|tx| tx.change("update cases set received_at = '2026-11-01T10:00:00' where id = ?1", [case]));
    let taken = receive(&given, case).expect("its goods are on the table");
    assert_eq!((taken.pieces, goods(&given, case)), (1, State::Received));
}

#[test]
fn a_parcel_that_nobody_knows_waits_with_what_it_may_be_and_is_joined_once() {
    let given = Given::shop();
    let case = on_its_way(&given, "123456", &["P1"]);
    let unnumbered = on_its_way(&given, "B2", &["P2"]);
    given.write(|tx| tx.change("update cases set return_tracking_no = null where id = ?1", [unnumbered]));
    let parcel = keep(&given, "XX123456").expect("kept");
    let refused = keep(&given, "xx123456").expect_err("the same parcel again");
    assert_eq!(refused.code, "returned_received_already");
    assert_eq!(find(&given, "XX123456").stray.map(|here| here.reception_id), Some(parcel));
    let told = strays(&given);
    let matches: Vec<_> = told[0].matches.iter().map(|one| (one.case.id, one.why.as_str())).collect();
    assert_eq!(matches, [(case, "tail"), (unnumbered, "unnumbered")]);
    assert_eq!((told[0].note.as_deref(), told[0].days), (Some("白色纸盒"), 0));

    assert_eq!(join(&given, parcel, case).expect("it is this one"), 1);
    assert!(strays(&given).is_empty());
    assert_eq!(goods(&given, case), State::Received);
    assert_eq!(sheet(&given, parcel).note.as_deref(), Some("白色纸盒"), "what was seen on it stays");
    assert_eq!(find(&given, "XX123456").cases[0].case.id, case, "its label is known from now on");
    assert_eq!(join(&given, parcel, unnumbered).expect_err("no longer").code, "returned_joined_already");
    let other = keep(&given, "YY777").expect("another one");
    assert_eq!(join(&given, other, case).expect_err("that one is here").code, "returned_received_already");

    let joined = given.read(|tx| {
        let sql = "select max(id) from operations where name = 'join_stray'";
        pintui_store::Reading::one(tx, sql, [], |row| row.get::<_, i64>(0))
    });
    given.act("undo", Undo { operation: Some(joined) }).expect("it was not");
    assert_eq!((strays(&given).len(), given.count("returned_pieces"), goods(&given, case)), (2, 0, State::OnTheWay));
}

#[test]
fn a_case_whose_order_nobody_knows_is_one_piece_of_what_its_file_names() {
    let given = Given::shop();
    on_its_way(&given, "A1", &["P1"]);
    let case = given.case(json!({
        "case_no": "R9", "kind": "return_refund", "status": "returned", "product_no": "P1", "sku_code": "P1-L",
        "refund_fen": 4500, "applied_at": "2026-10-28T10:00:00",
    }));
    let taken = receive(&given, case).expect("received");
    let piece = pieces(&given, taken.reception_id).remove(0);
    assert_eq!((piece.sku_name.as_str(), piece.value_fen.map(|fen| fen.0)), ("L 码", Some(4500)));
}

#[test]
fn a_parcel_that_was_received_is_no_stray_until_its_number_is_given_anew() {
    let mut given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    take(&given, case, "SFA1").expect("received");
    let refused = keep(&given, "sfa1").expect_err("it is here");
    assert_eq!((&*refused.code, refused.params["by"].as_str()), ("returned_received_already", Some("小周")));
    given.now = "2027-06-01T09:00:00".parse().expect("a time");
    keep(&given, "SFA1").expect("another parcel of that number");
}

#[test]
fn what_is_said_of_a_torn_label_is_said_of_the_next_one_too() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    let parcel = keep(&given, "面单撕了").expect("kept");
    join(&given, parcel, case).expect("its case is known");
    keep(&given, "面单撕了").expect("that is no number");
}

#[test]
fn a_stray_whose_case_comes_in_is_received_as_that_very_parcel() {
    let given = Given::shop();
    let parcel = keep(&given, "SFA1").expect("nobody knows it yet");
    let case = on_its_way(&given, "A1", &["P1"]);
    let taken = take(&given, case, "sfa1").expect("now somebody does");
    assert_eq!((taken.reception_id, taken.pieces, given.count("receptions")), (parcel, 1, 1));
    assert!(strays(&given).is_empty(), "it lies among those nobody knows no longer");
    assert_eq!(sheet(&given, parcel).note.as_deref(), Some("白色纸盒"), "what was seen on it stays");
    back(&given, "receive_return").expect("it was not");
    assert_eq!((strays(&given).len(), goods(&given, case)), (1, State::OnTheWay));
}

#[test]
fn a_step_forth_never_has_a_parcel_received_twice() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    take(&given, case, "SFA1").expect("received");
    keep(&given, "Y9").expect("another one");
    back(&given, "receive_return").expect("taken back");
    keep(&given, "SFA1").expect("nobody knows it");
    assert_eq!(back(&given, "undo").expect_err("it is here as a stray").code, "returned_parcel_twice");
    assert_eq!(given.count("receptions"), 2);
}

#[test]
fn a_number_that_was_typed_in_mixed_letters_is_found_however_it_is_scanned() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1"]);
    take(&given, case, "Sf-x9").expect("received");
    let parcel = keep(&given, "Yt-b7").expect("kept");
    for (scanned, cases, stray) in [("SF-X9", 1, None), ("sf-x9", 1, None), ("yT-B7", 0, Some(parcel))] {
        let found = find(&given, scanned);
        assert_eq!((found.cases.len(), found.stray.map(|here| here.reception_id)), (cases, stray), "{scanned}");
    }
    assert_eq!(sheet(&given, parcel).scanned, "Yt-b7", "it is told as it was typed");
}

#[test]
fn each_page_tells_its_own_strays_and_each_of_them_its_own_matches() {
    let given = Given::shop();
    let [first, second] = ["111111", "222222"].map(|no| on_its_way(&given, no, &["P1"]));
    let parcels = ["X111111", "Y222222", "Z3"].map(|scanned| keep(&given, scanned).expect("kept"));
    let page = |skip| given.ask(StrayList { shop: SHOP.into(), skip, limit: 2 }).expect("a page");
    let told =
        |skip| page(skip).strays.into_iter().map(|stray| (stray.reception_id, stray.matches)).collect::<Vec<_>>();
    let keys = |skip| {
        let cases = |matches: &[StrayMatch]| matches.iter().map(|one| one.case.id).collect::<Vec<_>>();
        told(skip).iter().map(|(parcel, matches)| (*parcel, cases(matches))).collect::<Vec<_>>()
    };
    assert_eq!(keys(0), [(parcels[0], vec![first]), (parcels[1], vec![second])]);
    assert_eq!(keys(2), [(parcels[2], vec![])]);
    assert_eq!((page(0).total, page(2).total), (3, 3), "the newest are on a later page");
}

#[test]
fn money_of_another_shops_return_is_told_in_that_shops_currency() {
    let given = Given::shop();
    given.write(|tx| {
        tx.change(
            "insert into shops (name, platform, currency, salt, created_at) values ('东京店', 'shopee', 'JPY', '', '')",
            [],
        )
    });
    let case = on_its_way(&given, "A1", &["P1"]);
    let other = "update cases set shop_id = (select id from shops where name = '东京店') where id = ?1";
    given.write(|tx| tx.change(other, [case]));
    let found = find(&given, "SFA1").cases.remove(0);
    assert_eq!((found.shop.as_str(), found.currency_sign.as_str()), ("东京店", "JP¥"));
    let taken = take(&given, case, "SFA1").expect("received");
    assert_eq!(sheet(&given, taken.reception_id).currency_sign, "JP¥");
}
