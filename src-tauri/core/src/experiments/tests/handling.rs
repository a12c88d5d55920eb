//! The clerk goes the way that was drawn, or says why not.

use super::*;
use crate::plays::desk::{PlayDesk, Plays};
use crate::plays::next::Next;
use crate::plays::play::{Act, PlayCase, Played};

fn play(given: &Given, case_id: i64, play: Play, act: Act, why: Option<&str>) -> Result<Played> {
    let fen = (play == Play::Keep || play == Play::Advance).then_some(Fen(500));
    given.act(
        "play_case",
        PlayCase {
            case_id,
            play,
            act,
            amount_fen: fen,
            freight_fen: None,
            thanks_fen: None,
            new_order_no: None,
            why: why.map(Into::into),
            note: None,
            approver: None,
            by: "03".into(),
        },
    )
}

fn desk(given: &Given, case_id: i64) -> Plays {
    given.ask(PlayDesk { case_id }).expect("the desk")
}

fn astray(given: &Given, experiment: i64) -> Vec<i64> {
    told(given, experiment).ways.iter().map(|way| way.astray).collect()
}

#[test]
fn the_case_shows_its_way_and_what_comes_next_on_it() {
    let given = Given::shop();
    begun(&given);
    let case = case_of_way(&given, "先补偿");
    let told = desk(&given, case);
    let way = told.way.expect("a way");
    assert_eq!((way.way.as_str(), way.lot, way.flow.first), ("先补偿", true, Play::Advance));
    assert_eq!(way.flow.after, [Play::Refund, Play::Exchange], "a refund is open on every way");
    assert_eq!(told.ways[0].play, Play::Advance, "the way's own stand first");
    play(&given, case, Play::Talk, Act::Skip, Some("留言说清楚了")).expect("left out");
    assert_eq!(desk(&given, case).next, Next::Advance);
    play(&given, case, Play::Advance, Act::Accept, None).expect("on its way it takes no reason");
    assert_eq!(told_last(&given, case), (false, Next::NewOrder));
}

fn told_last(given: &Given, case: i64) -> (bool, Next) {
    let told = desk(given, case);
    (told.tried.last().expect("tried").astray, told.next)
}

#[test]
fn whoever_leaves_the_way_says_why_and_is_counted_where_it_drew() {
    let given = Given::shop();
    let experiment = begun(&given);
    let case = case_of_way(&given, "先补偿");
    let refused = play(&given, case, Play::Keep, Act::Offer, None).expect_err("another way without a reason");
    assert_eq!((&*refused.code, &refused.params["way"]), ("play_astray", &json!("先补偿")));
    play(&given, case, Play::Keep, Act::Offer, Some("买家只想便宜点留下")).expect("with a reason");
    play(&given, case, Play::Keep, Act::Accept, None).expect("the reason counts for the answer too");
    assert_eq!(astray(&given, experiment), [0, 1]);
    let sheet = told(&given, experiment);
    assert_eq!(sheet.ways[1].handled, 1, "and it stays with the way that was drawn");
}

#[test]
fn a_buyer_who_wants_the_money_back_gets_it_on_every_way() {
    let given = Given::shop();
    let experiment = begun(&given);
    let case = case_of_way(&given, "先补偿");
    let at_once = play(&given, case, Play::Refund, Act::Accept, None).expect_err("not before the first was tried");
    assert_eq!(at_once.code, "play_astray");
    play(&given, case, Play::Refund, Act::Accept, Some("买家坚持退款")).expect("a word is enough");
    let other = case_of_way(&given, "先补偿");
    play(&given, other, Play::Advance, Act::Offer, None).expect("offered");
    play(&given, other, Play::Advance, Act::Decline, None).expect("declined");
    play(&given, other, Play::Refund, Act::Accept, None).expect("after that it is on the way");
    assert_eq!(astray(&given, experiment), [0, 1], "only the first left it");
}

#[test]
fn leaving_the_first_step_out_is_leaving_the_way() {
    let given = Given::shop();
    let experiment = begun(&given);
    let case = case_of_way(&given, "照常");
    play(&given, case, Play::Keep, Act::Skip, Some("坏了没法用")).expect("with its reason");
    play(&given, case, Play::Refund, Act::Offer, None).expect("what follows is on the way");
    assert_eq!(astray(&given, experiment), [1, 0]);
    let compensated = play(&given, case, Play::Advance, Act::Accept, None).expect_err("the other way's step");
    assert_eq!(compensated.code, "play_astray");
}

#[test]
fn without_a_test_a_discount_comes_first_as_ever() {
    let given = Given::shop();
    let case = case(&given, "A1", "x");
    assert_eq!(desk(&given, case).way, None);
    assert_eq!(
        play(&given, case, Play::Advance, Act::Accept, None).expect_err("first a discount").code,
        "play_keep_first"
    );
}
