use pintui_store::{Fen, Reading as _};

use super::{came_back, channel, graded, listed, offer, standing, story};
use crate::dispositions::list::Which;
use crate::dispositions::repair::{DecideRepair, Decision, EndRepair, Outcome, WeighRepair};
use crate::dispositions::results::ResaleResults;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::returned::{Grade, Standing};

fn weighed(cost: i64, value: i64, reaches: bool) -> WeighRepair {
    WeighRepair { cost_fen: Fen(cost), value_fen: Fen(value), reaches }
}

fn decided(piece_id: i64, of: WeighRepair, decision: Decision) -> DecideRepair {
    DecideRepair { piece_id, was: Standing::Waiting, of, decision, reason: None, by: "小周".into() }
}

fn ended(piece_id: i64, outcome: Outcome, paid: i64) -> EndRepair {
    let done = Some("换了拉链".into());
    EndRepair { piece_id, was: Standing::InRepair, outcome, paid_fen: Fen(paid), done, by: "小周".into() }
}

fn in_repair(given: &Given, no: &str) -> i64 {
    let piece = came_back(given, no, Grade::C);
    given.act("decide_repair", decided(piece, weighed(1500, 4000, true), Decision::Repair)).expect("to be repaired");
    piece
}

#[test]
fn fifteen_yuan_against_forty_are_repaired_and_forty_five_are_scrapped() {
    let given = Given::shop();
    let propose = |cost, value, reaches| given.ask(weighed(cost, value, reaches)).expect("weighed");
    let pays = propose(1500, 4000, true);
    assert_eq!((pays.decision, pays.gain_fen), (Decision::Repair, Fen(2500)));
    assert_eq!(propose(4500, 4000, true).decision, Decision::Scrap);
    assert_eq!(propose(4000, 4000, true).decision, Decision::Scrap, "nothing is left");
    assert_eq!(propose(1500, 4000, false).decision, Decision::Scrap, "it cannot reach the standard");
}

#[test]
fn what_is_mended_to_sell_as_new_is_no_part_of_what_selling_again_brought() {
    let given = Given::shop();
    let (mended, lying) = (in_repair(&given, "A1"), came_back(&given, "A2", Grade::C));
    given.act("end_repair", ended(mended, Outcome::A, 600)).expect("as new");
    let told = given.ask(ResaleResults { shop: SHOP.into() }).expect("results");
    assert_eq!((told.mended.pieces, told.lying.pieces), (vec![mended], vec![lying]));
    assert_eq!((told.back.pieces, told.back.money_fen), (1, Fen(0)), "its repair is not held against the others");
}

#[test]
fn what_was_decided_is_kept_with_its_cost_and_its_reason_and_against_the_proposal_never_without_one() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::C);
    let against = decided(piece, weighed(4500, 4000, true), Decision::Repair);
    let refused = given.act("decide_repair", against.clone()).expect_err("why");
    assert_eq!(refused.code, "disposition_reason_missing");
    let wish = DecideRepair { reason: Some("老客等着要".into()), ..against };
    given.act("decide_repair", wish).expect("with its reason");
    let repair = story(&given, piece).repair.expect("kept");
    assert_eq!((repair.cost_fen, repair.value_fen), (Fen(4500), Fen(4000)));
    assert_eq!(repair.reason.as_deref(), Some("老客等着要"));
    assert_eq!(standing(&given, piece), Standing::InRepair);
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((standing(&given, piece), given.count("repairs")), (Standing::Waiting, 0));
    given.act("decide_repair", decided(piece, weighed(4500, 4000, true), Decision::Scrap)).expect("as proposed");
    assert_eq!(standing(&given, piece), Standing::ToScrap);
}

#[test]
fn a_repaired_piece_is_offered_with_its_flaw_and_its_repair_is_taken_off_what_it_brings() {
    let given = Given::shop();
    let piece = in_repair(&given, "A1");
    given.act("end_repair", ended(piece, Outcome::B, 1800)).expect("repaired");
    assert_eq!(standing(&given, piece), Standing::Repaired);
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, piece, own, 4000).expect("on sale");
    super::sell(&given, piece, own, 4000).expect("sold");
    assert_eq!(
        story(&given, piece).brought_fen,
        Fen(2200),
        "what was paid for the repair counts, not what was thought"
    );
    let told: Vec<String> = story(&given, piece)
        .moments
        .iter()
        .map(|one| serde_json::to_value(one).expect("JSON")["what"].as_str().expect("what").to_owned())
        .collect();
    assert_eq!(told, ["received", "graded", "weighed", "mended", "offered", "sold"]);
}

#[test]
fn as_good_as_new_is_one_movement_of_stock_and_undo_takes_both_back() {
    let given = Given::shop();
    let piece = in_repair(&given, "A1");
    given.act("end_repair", ended(piece, Outcome::A, 1000)).expect("cleaned");
    assert_eq!((standing(&given, piece), given.count("stock_moves")), (Standing::Restocked, 1));
    assert!(listed(&given, Which::Standing { standing: Standing::InRepair }).is_empty());
    let refused = given.act("inspect_piece", graded(piece, Grade::C, Grade::A)).expect_err("not a second time");
    assert_eq!(refused.code, "returned_grade_bound");
    given.act("undo", Undo { operation: None }).expect("not new after all");
    assert_eq!((standing(&given, piece), given.count("stock_moves")), (Standing::InRepair, 0));
    given.act("end_repair", ended(piece, Outcome::Failed, 1000)).expect("in vain");
    assert_eq!(standing(&given, piece), Standing::ToScrap);
    assert_eq!(story(&given, piece).brought_fen, Fen(-1000), "a repair in vain has cost");
}

#[test]
fn what_a_repair_made_as_new_stays_for_sale_when_somebody_looks_at_it_again() {
    let given = Given::shop();
    let piece = in_repair(&given, "A1");
    given.act("end_repair", ended(piece, Outcome::A, 1000)).expect("cleaned");
    given.act("inspect_piece", graded(piece, Grade::C, Grade::C)).expect("looked at again");
    assert_eq!((standing(&given, piece), given.count("stock_moves")), (Standing::Restocked, 1));
}

#[test]
fn goods_that_nobody_knows_cannot_be_counted_as_new() {
    let given = Given::shop();
    let piece = in_repair(&given, "A1");
    given.write(|tx| tx.change("update returned_pieces set product_id = null where id = ?1", [piece]));
    let refused = given.act("end_repair", ended(piece, Outcome::A, 0)).expect_err("no stock to put it to");
    assert_eq!(refused.code, "disposition_article_unknown");
    let open = "select count(*) from repairs where outcome is null";
    assert_eq!(given.read(|tx| tx.one(open, [], |row| row.get::<_, i64>(0))), 1, "nothing of it was kept");
}
